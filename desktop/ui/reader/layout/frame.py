"""Where things stand across: the margin with the names, the bar, and a lane for each side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from desktop.domain import columns
from desktop.settings import Settings, bounded

EDGE = 10  # px at both sides
BAR = 3
BAR_GAP = 10  # from the bar to the text
NAME_GAP = 26  # from the name to the bar
LANE_GAP = 30
FEWEST = 15  # characters a side must hold, else the translation goes under its original
FEWEST_BESIDE_NAMES = 24
SIDE, UNDER, SENTENCES, ORIGINAL, TRANSLATION = LAYOUTS = (
    "side",
    "under",
    "sentences",
    "original",
    "translation",
)


@dataclass(frozen=True, slots=True)
class Lane:
    """A strip of the view, and the columns (their ids) that stand in it one below the other."""

    columns: tuple[str, ...]
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Frame:
    """``names`` is the width of the margin for names, 0 where they stand above the text.

    ``shown`` are all columns, in their order; ``behind`` those that are shown on demand only.
    ``forced``: side by side did not fit.
    ``characters`` is the mean width of a character of each column, in px.
    """

    width: int
    lanes: tuple[Lane, ...]
    names: int
    names_x: int
    bar_x: int
    layout: str
    shown: tuple[str, ...]
    characters: Mapping[str, float] = field(default_factory=dict)
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
    character and the widest it may be (0: no limit), and what the longest name wants."""

    characters: Mapping[str, float]
    limits: Mapping[str, int]
    name: int


def arrange(settings: Settings, width: int, shown: tuple[str, ...], measures: Measures) -> Frame:
    """The frame for a view ``width`` px wide that shows the columns ``shown``."""
    layout = settings.layout if settings.layout in LAYOUTS else SIDE
    behind: tuple[str, ...] = ()
    order = shown = tuple(reversed(shown)) if settings.translation_first else shown
    translations = tuple(column for column in shown if column != columns.ORIGINAL)
    if layout == ORIGINAL and columns.ORIGINAL in shown:
        shown, behind = (columns.ORIGINAL,), translations
    elif layout == TRANSLATION and len(shown) > 1:
        behind = tuple(column for column in shown if column == columns.ORIGINAL)
        shown = translations
    if layout in (SIDE, TRANSLATION):
        groups = tuple((column,) for column in shown)
        frame = _fit(settings, width, groups, measures, layout, behind)
        if frame is not None:
            return replace(frame, shown=order)
    forced = layout == SIDE and len(shown) > 1
    layout = UNDER if layout == SIDE else layout
    frame = _place(settings, width, (shown,), measures, layout, behind, forced)
    return replace(frame, shown=order)


def _fit(
    settings: Settings,
    width: int,
    groups: tuple[tuple[str, ...], ...],
    measures: Measures,
    layout: str,
    behind: tuple[str, ...],
) -> Frame | None:
    frame = _place(settings, width, groups, measures, layout, behind, False)
    if len(groups) > 1:
        for lane in frame.lanes:
            if lane.width < FEWEST * measures.characters[lane.columns[0]]:
                return None
    return frame


def _place(
    settings: Settings,
    width: int,
    groups: tuple[tuple[str, ...], ...],
    measures: Measures,
    layout: str,
    behind: tuple[str, ...],
    forced: bool,
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
    return Frame(
        width,
        tuple(lanes),
        names,
        names_x,
        bar_x,
        layout,
        (),
        measures.characters,
        behind,
        forced,
    )


def _before(names: int) -> int:
    return EDGE + (names + NAME_GAP if names else 4) + BAR + BAR_GAP


def _widths(
    settings: Settings, room: int, groups: tuple[tuple[str, ...], ...], measures: Measures
) -> list[int]:
    """The room shared out: by the person's split for two, evenly else; never over the limit."""
    count = len(groups)
    room = max(room - LANE_GAP * (count - 1), 20 * count)
    first = round(room * bounded("split", settings.split))
    shares = [first, room - first] if count == 2 else [room // count] * count
    if not settings.column_width:
        return shares
    limits = [max(measures.limits[column] for column in group) for group in groups]
    return [min(share, limit) for share, limit in zip(shares, limits, strict=True)]
