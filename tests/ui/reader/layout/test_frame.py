"""The frame: any number of columns in any layout and width."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.columns import ORIGINAL
from desktop.settings import Settings
from desktop.ui.reader.layout.frame import EDGE, FEWEST, LANE_GAP, LAYOUTS, Frame, Measures, arrange
from desktop.ui.reader.layout.shares import Shares, share_out

COLUMNS = (ORIGINAL, "machine:pt:firefox", "machine:de:argos", "human", "mine", "other")
ORIGINS = dict(
    zip(COLUMNS, (ORIGINAL, "machine", "machine", "human", "mine", "human"), strict=True)
)


def measures(character: float = 7.0, limit: int = 9_999, name: int = 120) -> Measures:
    return Measures(dict.fromkeys(COLUMNS, character), dict.fromkeys(COLUMNS, limit), name, ORIGINS)


def lanes(frame: Frame) -> list[tuple[str, ...]]:
    return [lane.columns for lane in frame.lanes]


@given(
    st.integers(1, 6),
    st.integers(120, 3000),
    st.sampled_from(LAYOUTS),
    st.booleans(),
    st.lists(st.tuples(st.sampled_from(COLUMNS), st.floats(0.3, 10)), max_size=4),
    st.sampled_from([3.0, 7.0, 20.0]),
    st.sampled_from([0, 400]),
)
def test_every_column_has_its_place_whatever_the_layout(
    count: int,
    width: int,
    layout: str,
    first: bool,
    shares: list[tuple[str, float]],
    character: float,
    limit: int,
) -> None:
    settings = Settings(
        layout=layout,
        translation_first=first,
        column_shares=tuple(shares),
        column_width=75 if limit else 0,
    )
    frame = arrange(settings, width, COLUMNS[:count], measures(character, limit or 9_999))
    standing = [column for lane in frame.lanes for column in lane.columns]
    assert sorted([*standing, *frame.behind]) == sorted(COLUMNS[:count])
    assert frame.shown == (COLUMNS[:count][::-1] if first else COLUMNS[:count])
    for lane, after in pairwise(frame.lanes):
        assert after.x == lane.x + lane.width + LANE_GAP
    assert all(lane.width > 0 for lane in frame.lanes)
    if width > 400:
        assert frame.right <= width - EDGE + 1
    if len(frame.lanes) > 1:
        assert all(lane.width >= FEWEST * character for lane in frame.lanes)
    mirror = frame.mirror().mirror()
    assert mirror == frame


@pytest.mark.parametrize(
    ("layout", "beside", "behind"),
    [
        ("side", [(each,) for each in COLUMNS[:4]], ()),
        ("under", [COLUMNS[:4]], ()),
        ("sentences", [COLUMNS[:4]], ()),
        ("original", [(ORIGINAL,)], COLUMNS[1:4]),
        ("translation", [(each,) for each in COLUMNS[1:4]], (ORIGINAL,)),
    ],
)
def test_four_columns_in_each_layout(
    layout: str, beside: list[tuple[str, ...]], behind: tuple[str, ...]
) -> None:
    frame = arrange(Settings(layout=layout), 1600, COLUMNS[:4], measures())
    assert lanes(frame) == beside
    assert frame.behind == behind
    assert frame.layout == layout
    assert not frame.forced


def test_as_many_columns_stand_below_each_other_as_it_takes() -> None:
    original, first, second, third = COLUMNS[:4]
    seen = []
    for width in (1400, 520, 400, 200):
        frame = arrange(Settings(), width, COLUMNS[:4], measures())
        seen.append((lanes(frame), frame.forced, frame.layout))
    assert seen == [
        ([(original,), (first,), (second,), (third,)], False, "side"),
        ([(original,), (first,), (second, third)], True, "side"),
        ([(original,), (first, second, third)], True, "side"),
        ([(original, first, second, third)], True, "under"),
    ]


def test_columns_nobody_dragged_share_what_the_others_leave() -> None:
    shares = Shares((("original", 1.4),), ORIGINS)
    assert shares.of(COLUMNS[:2]) == pytest.approx([1.4, 0.6])
    assert shares.of(COLUMNS[:3]) == pytest.approx([1.4, 0.8, 0.8])
    assert shares.of([ORIGINAL]) == [1.0]
    both = Shares((("original", 1.4), ("mine", 1.4)), ORIGINS)
    assert both.of([ORIGINAL, "mine"]) == pytest.approx([1.0, 1.0])
    assert min(Shares((("original", 9.0),), ORIGINS).of(COLUMNS[:3])) > 0


def test_a_width_holds_for_the_next_document_unless_two_columns_are_of_one_kind() -> None:
    one = {ORIGINAL: ORIGINAL, "machine:pt:firefox": "machine"}
    setting = Shares((), one).changed({"machine:pt:firefox": 0.5, ORIGINAL: 1.5})
    assert dict(setting) == {"machine": 0.5, ORIGINAL: 1.5}
    other = {ORIGINAL: ORIGINAL, "machine:de:argos": "machine"}
    assert Shares(setting, other).of([*other]) == pytest.approx([1.5, 0.5])
    two = {**one, **other}
    setting = Shares(setting, two).changed({"machine:de:argos": 0.7})
    assert dict(setting) == {"machine": 0.5, ORIGINAL: 1.5, "machine:de:argos": 0.7}
    widths = Shares(setting, two).of([*two])
    assert widths[1] / widths[2] == pytest.approx(0.5 / 0.7)


@given(st.integers(0, 5000), st.lists(st.floats(0.3, 10), min_size=1, max_size=6))
def test_all_of_the_room_is_shared_out(room: int, shares: list[float]) -> None:
    widths = share_out(room, shares)
    assert sum(widths) == room
    for width, share in zip(widths, shares, strict=True):
        assert abs(width - room * share / sum(shares)) <= 1.01
