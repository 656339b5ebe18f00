"""Where one reads: a row, the first character in view, and how far down it stands."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.layout.layouts import Block, Layouts, RowLayout
from desktop.ui.reader.layout.scroll import Scroll
from desktop.ui.reader.layout.shaping import line_of
from desktop.ui.reader.model.table import ReaderModel


@dataclass(frozen=True, slots=True)
class Place:
    """``row`` is its id (-1: the top of the document, above the first row), ``character`` begins
    the line that stands ``y`` px below the view's top, in ``column``."""

    row: int
    character: int = 0
    y: float = 0.0
    column: str = ORIGINAL


TOP = Place(-1)


def capture(
    model: ReaderModel, layouts: Layouts, scroll: Scroll, reading: tuple[int, int] | None = None
) -> Place:
    """The place now: of ``reading`` (row id, character of the original) if in view, else of the
    first whole line in view."""
    if not scroll.visible or (scroll.row == 0 and scroll.y >= scroll.head):
        return TOP
    place = _of(model, layouts, scroll, reading) if reading is not None else None
    if place is not None:
        return place
    for at, top in scroll.visible:
        layout = layouts.row(at)
        for block in layout.blocks:
            if block.column != layout.blocks[0].column:
                continue
            for number in range(block.layout.lineCount()):
                line = block.layout.lineAt(number)
                y = top + block.y + line.y()
                if y >= 0:
                    start = block.start + line.textStart()
                    return Place(model.ids[at], start, y, block.column)
    at, top = scroll.visible[0]
    return Place(model.ids[at], 0, top + layouts.row(at).top)


def _of(
    model: ReaderModel, layouts: Layouts, scroll: Scroll, reading: tuple[int, int]
) -> Place | None:
    """The place of a row id and character of the original; None where its line is not in view."""
    row, character = reading
    top, layout = next(
        ((top, layouts.row(at)) for at, top in scroll.visible if model.ids[at] == row), (0, None)
    )
    block = layout.block(ORIGINAL, character) if layout is not None else None
    if block is None:
        return None
    number = line_of(block.layout, character - block.start)
    y = top + block.y + block.layout.lineAt(number).y()
    return Place(row, character, y) if 0 <= y < scroll.height else None


def restore(model: ReaderModel, layouts: Layouts, scroll: Scroll, place: Place) -> None:
    """Put ``place`` where it was, or the nearest row that is shown."""
    if not len(model.ids):
        scroll.settle()
        return
    if place.row < 0:
        scroll.hold(0, scroll.head)
        scroll.settle()
        return
    at = model.nearest(place.row)
    layout = layouts.row(at)
    offset = float(layout.top)
    if model.ids[at] == place.row:
        block = layout.block(place.column, place.character) or _first(layout)
        if block is not None:
            line = block.layout.lineAt(line_of(block.layout, place.character - block.start))
            offset = block.y + line.y()
    scroll.hold(at, round(place.y - offset))
    scroll.settle()


def _first(layout: RowLayout) -> Block | None:
    return layout.blocks[0] if layout.blocks else None
