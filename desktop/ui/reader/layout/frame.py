"""Where things stand across: the margin with the names, the bar, and a lane for each side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from desktop.domain import columns
from desktop.settings import CHOICES, Settings
from desktop.ui.reader.layout.shares import Shares, share_out

EDGE = 10  # px at both sides
BAR = 3
BAR_GAP = 10  # from the bar to the text
NAME_GAP = 26  # from the name to the bar
SIGN, SIGN_GAP = 10, 4  # the sign of a bookmark or note, and from it to the bar
LANE_GAP = 30
FEWEST = 15  # characters a side must hold, else the translation goes under its original
FEWEST_BESIDE_NAMES = 24
SIDE, UNDER, SENTENCES, ORIGINAL, TRANSLATION = LAYOUTS = CHOICES["layout"]


@dataclass(frozen=True, slots=True)
class Lane:
    """A strip of the view, and the columns (their ids) that stand in it one below the other."""

    columns: tuple[str, ...]
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Frame:
    """``names`` is the width of the margin for names, 0 where they stand above the text.

    ``characters`` is the mean width of a character of each column, in px. ``shown`` are all
    columns, in their order; ``behind`` those that are shown on demand only. ``forced``: not all
    that should stand side by side fit.
    """

    width: int
    lanes: tuple[Lane, ...]
    names: int
    names_x: int
    bar_x: int
    characters: Mapping[str, float]
    layout: str = SIDE
    shown: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    forced: bool = False
    mirrored: bool = False

    @property
    def left(self) -> int:
        """The left end of the texts."""
        return min((lane.x for lane in self.lanes), default=EDGE)

    @property
    def right(self) -> int:
        """The right end of the texts."""
        return max((lane.x + lane.width for lane in self.lanes), default=self.width - EDGE)

    @property
    def sign_x(self) -> int:
        """The left end of the sign of a bookmark or note."""
        if self.mirrored:
            return self.bar_x + BAR + SIGN_GAP
        return self.bar_x - SIGN_GAP - SIGN

    def mirror(self) -> Frame:
        """The same for an interface that runs from right to left."""
        lanes = tuple(replace(lane, x=self.width - lane.x - lane.width) for lane in self.lanes)
        return replace(
            self,
            lanes=lanes,
            names_x=self.width - self.names_x - self.names,
            bar_x=self.width - self.bar_x - BAR,
            mirrored=not self.mirrored,
        )


@dataclass(frozen=True, slots=True)
class Measures:
    """What the frame must know of the text, in pixels: for each column the mean width of a
    character and the widest it may be (0: no limit), and what the longest name wants. ``origins``
    of all columns, by id."""

    characters: Mapping[str, float]
    limits: Mapping[str, int]
    name: int
    origins: Mapping[str, str]


def arrange(settings: Settings, width: int, shown: tuple[str, ...], measures: Measures) -> Frame:
    """The frame for a view ``width`` px wide that shows the columns ``shown``.

    Where a column would hold fewer than `FEWEST` characters, the last ones stand below each other
    in one lane, as many as it takes.
    """
    layout = settings.layout if settings.layout in LAYOUTS else SIDE
    order = tuple(reversed(shown)) if settings.translation_first else shown
    beside, behind = _by_layout(layout, order)
    groups: list[tuple[str, ...]] = [beside]
    if layout in (SIDE, TRANSLATION):
        groups = [(column,) for column in beside]
    frame = _place(settings, width, groups, measures)
    while len(groups) > 1 and _is_too_narrow(frame):
        groups[-2:] = [groups[-2] + groups[-1]]
        frame = _place(settings, width, groups, measures)
    forced = len(groups) < len(beside) and layout in (SIDE, TRANSLATION)
    if forced and layout == SIDE and len(groups) == 1:
        layout = UNDER
    return replace(frame, layout=layout, shown=order, behind=behind, forced=forced)


def _by_layout(layout: str, order: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The columns that a layout shows, and those that it keeps behind."""
    original = tuple(column for column in order if column == columns.ORIGINAL)
    translations = tuple(column for column in order if column != columns.ORIGINAL)
    if layout == ORIGINAL and original:
        return original, translations
    if layout == TRANSLATION and translations:
        return translations, original
    return order, ()


def _is_too_narrow(frame: Frame) -> bool:
    return any(
        lane.width < FEWEST * max(frame.characters[column] for column in lane.columns)
        for lane in frame.lanes
    )


def _place(
    settings: Settings, width: int, groups: list[tuple[str, ...]], measures: Measures
) -> Frame:
    names = min(measures.name, max(width // 5, 90))
    widths = _widths(settings, width - _before(names) - EDGE, groups, measures)
    narrow = any(
        lane < FEWEST_BESIDE_NAMES * measures.characters[group[0]]
        for lane, group in zip(widths, groups, strict=True)
    )
    if narrow:
        names = 0
        widths = _widths(settings, width - _before(names) - EDGE, groups, measures)
    used = _before(names) + sum(widths) + LANE_GAP * (len(groups) - 1) + EDGE
    x = max((width - used) // 2, 0)
    names_x, x = x + EDGE, x + _before(names)
    bar_x = x - BAR_GAP - BAR
    lanes = []
    for lane, group in zip(widths, groups, strict=True):
        lanes.append(Lane(group, x, lane))
        x += lane + LANE_GAP
    return Frame(width, tuple(lanes), names, names_x, bar_x, measures.characters)


def _before(names: int) -> int:
    return EDGE + (names + NAME_GAP if names else 4) + BAR + BAR_GAP


def _widths(
    settings: Settings, room: int, groups: list[tuple[str, ...]], measures: Measures
) -> list[int]:
    """The room shared out as the person dragged it, evenly else; never over the limit."""
    count = len(groups)
    room = max(room - LANE_GAP * (count - 1), 20 * count)
    shares = Shares(settings.column_shares, measures.origins)
    widths = share_out(room, shares.of([group[0] for group in groups]))
    if not settings.column_width:
        return widths
    limits = [max(measures.limits[column] for column in group) for group in groups]
    return [min(share, limit) for share, limit in zip(widths, limits, strict=True)]
