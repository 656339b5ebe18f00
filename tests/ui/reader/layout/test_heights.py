"""Tops and finding agree with plain sums, whatever was set."""

from __future__ import annotations

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.reader.layout.heights import BLOCK, Heights

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=3 * BLOCK)


@given(HEIGHTS, st.data())
def test_top_is_the_sum_of_what_is_above(each: list[int], data: st.DataObject) -> None:
    heights = Heights(each)
    for _ in range(5):
        row = data.draw(st.integers(0, len(each) - 1))
        each[row] = heights[row] = data.draw(st.integers(1, 9000))
    row = data.draw(st.integers(0, len(each) - 1))
    assert heights.top(row) == sum(each[:row])
    assert heights.total == sum(each)
    assert [heights.top(n) for n in range(len(each))] == [*accumulate(each[:-1], initial=0)]


@given(HEIGHTS, st.data())
def test_find_is_the_row_that_covers_a_height(each: list[int], data: st.DataObject) -> None:
    heights = Heights(each)
    y = data.draw(st.integers(0, sum(each) - 1))
    row = heights.find(y)
    assert heights.top(row) <= y < heights.top(row) + each[row]


def test_outside_is_the_nearest_end() -> None:
    heights = Heights([5] * (2 * BLOCK))
    assert heights.find(-3) == 0
    assert heights.find(5 * 2 * BLOCK) == 2 * BLOCK - 1
    assert Heights().find(7) == 0
    assert len(Heights()) == 0
