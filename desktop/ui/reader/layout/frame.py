"""Where things stand across: the margin with the names, the bar, and a lane for each side."""

from __future__ import annotations

from dataclasses import dataclass, replace

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
    """A strip of the view, and the columns that stand in it one below the other."""

    columns: tuple[int, ...]
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Frame:
    """``names`` is the width of the margin for names, 0 where they stand above the text.

    ``behind`` are the columns shown on demand; ``forced``: side by side did not fit.
    """

    width: int
    lanes: tuple[Lane, ...]
    names: int
    names_x: int
    bar_x: int
    layout: str
    characters: tuple[float, ...] = ()
    behind: tuple[int, ...] = ()
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

    characters: tuple[float, ...]
    limits: tuple[int, ...]
    name: int


def arrange(settings: Settings, width: int, shown: tuple[int, ...], measures: Measures) -> Frame:
    """The frame for a view ``width`` px wide that shows the columns ``shown``."""
    layout = settings.layout if settings.layout in LAYOUTS else SIDE
    order = _order(shown, settings.translation_first)
    behind: tuple[int, ...] = ()
    if layout == ORIGINAL and 0 in order:
        order, behind = (0,), tuple(column for column in order if column)
    elif layout == TRANSLATION and len(order) > 1:
        order, behind = tuple(column for column in order if column), (0,)
    if layout in (SIDE, TRANSLATION):
        groups = tuple((column,) for column in order)
        framed = _fit(settings, width, groups, measures, layout, behind)
        if framed is not None:
            return framed
    forced = layout == SIDE and len(order) > 1
    layout = UNDER if layout == SIDE else layout
    return _place(settings, width, (order,), measures, layout, behind, forced)


def _order(shown: tuple[int, ...], reverse: bool) -> tuple[int, ...]:
    return tuple(reversed(shown)) if reverse else shown


def _fit(
    settings: Settings,
    width: int,
    groups: tuple[tuple[int, ...], ...],
    measures: Measures,
    layout: str,
    behind: tuple[int, ...],
) -> Frame | None:
    framed = _place(settings, width, groups, measures, layout, behind, False)
    if len(groups) > 1:
        for lane in framed.lanes:
            if lane.width < FEWEST * measures.characters[lane.columns[0]]:
                return None
    return framed


def _place(
    settings: Settings,
    width: int,
    groups: tuple[tuple[int, ...], ...],
    measures: Measures,
    layout: str,
    behind: tuple[int, ...],
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
        measures.characters,
        behind,
        forced,
    )


def _before(names: int) -> int:
    return EDGE + (names + NAME_GAP if names else 4) + BAR + BAR_GAP


def _widths(
    settings: Settings, room: int, groups: tuple[tuple[int, ...], ...], measures: Measures
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
