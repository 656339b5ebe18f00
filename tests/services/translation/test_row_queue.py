"""What is on the screen comes first; every row comes once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.translation.row_queue import AHEAD, RowQueue


def _drain(order: RowQueue) -> list[int]:
    rows: list[int] = []
    while taken := order.take(3):
        rows += taken
    return rows


def test_without_a_wish_from_top_to_bottom() -> None:
    assert _drain(RowQueue(7)) == list(range(7))


def test_the_screen_first_then_what_follows_then_what_is_before() -> None:
    order = RowQueue(10)
    assert order.take(2) == [0, 1]
    order.focus([6, 5])
    assert _drain(order) == [5, 6, 7, 8, 9, 2, 3, 4]
    assert order.left == 0
    assert not order.waiting


def test_a_long_text_comes_only_around_the_screen_until_all_is_wanted() -> None:
    order = RowQueue(2000, everything=False)
    assert _drain(order) == list(range(AHEAD))
    order.focus([1000, 1001])
    assert order.waiting
    assert _drain(order) == list(range(1000, 1002 + AHEAD))
    assert not order.waiting
    order.all()
    assert sorted(_drain(order)) == [*range(AHEAD, 1000), *range(1002 + AHEAD, 2000)]


def test_the_same_screen_again_changes_nothing() -> None:
    order = RowQueue(10)
    order.focus([4, 5])
    version = order.version
    order.focus([5, 4])
    order.focus([])
    order.focus([99])
    assert order.version == version
    assert order.take(3) == [4, 5, 6]


def test_what_is_put_back_comes_again_even_if_the_screen_has_moved_to_it() -> None:
    order = RowQueue(1000, everything=False)
    taken = order.take(20)
    order.focus([15, 16])
    order.put_back(taken[10:])
    assert order.take(4) == [15, 16, 17, 18]
    assert set(_drain(order)).isdisjoint(range(15))


@given(
    st.integers(0, 40),
    st.lists(
        st.one_of(
            st.tuples(st.just("focus"), st.lists(st.integers(-5, 45), max_size=5)),
            st.tuples(st.just("take"), st.integers(1, 9)),
            st.tuples(st.just("back"), st.integers(1, 5)),
        )
    ),
)
def test_every_row_comes_once(rows: int, steps: list[tuple[str, object]]) -> None:
    order, taken = RowQueue(rows), list[int]()
    for what, value in steps:
        if what == "focus" and isinstance(value, list):
            order.focus(value)
        elif what == "take" and isinstance(value, int):
            taken += order.take(value)
        elif isinstance(value, int):
            order.put_back(taken[-value:])
            del taken[-value:]
        assert order.left == rows - len(taken)
    assert sorted(taken + _drain(order)) == list(range(rows))


@given(st.sets(st.integers(0, 99), min_size=1, max_size=20), st.integers(0, 50))
def test_what_is_in_focus_is_next(focus: set[int], before: int) -> None:
    order = RowQueue(100)
    gone = set(order.take(before))
    order.focus(focus)
    wanted = sorted(focus - gone)
    assert order.take(len(wanted) or 1)[: len(wanted)] == wanted


def test_how_many_come_before_it_stops_is_known_beforehand() -> None:
    order = RowQueue(2000, everything=False)
    assert order.ahead == AHEAD
    order.focus([1000, 1001])
    assert order.ahead == AHEAD + 2
    order.drop([1001, 1100, 50])
    for ahead in range(AHEAD, 0, -1):
        assert order.ahead == ahead
        [row] = order.take(1)
    assert (order.ahead, order.waiting) == (0, False)
    order.put_back([row])
    assert order.ahead == 1
    order.all()
    assert order.everything
    assert order.ahead == order.left == len(_drain(order))
