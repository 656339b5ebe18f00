"""Where one reads: a row, the first character in view, and how far down it stands."""

from __future__ import annotations

from dataclasses import dataclass

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
    column: int = 0


TOP = Place(-1)


def capture(
    model: ReaderModel, layouts: Layouts, scroll: Scroll, reading: tuple[int, int] | None = None
) -> Place:
    """The place now: of ``reading`` (row id, character of the original) if in view, else of the
    first whole line in view."""
    if not scroll.visible or (scroll.row == 0 and scroll.y >= scroll.head):
        return TOP
    if reading is not None:
        at = model.shown_at(reading[0])
        top = scroll.top_of(at) if at >= 0 else None
        if top is not None:
            found = _line_of(layouts.row(at), top, *reading, scroll.height)
            if found is not None:
                return found
    for at, top in scroll.visible:
        made = layouts.row(at)
        for block in made.blocks:
            if block.column != made.blocks[0].column:
                continue
            for number in range(block.layout.lineCount()):
                line = block.layout.lineAt(number)
                y = top + block.y + line.y()
                if y >= 0:
                    start = block.start + line.textStart()
                    return Place(model.ids[at], start, y, block.column)
    at, top = scroll.visible[0]
    return Place(model.ids[at], 0, top + layouts.row(at).top)


def _line_of(made: RowLayout, top: int, row: int, character: int, height: int) -> Place | None:
    block = made.block(0, character)
    if block is None:
        return None
    number = line_of(block.layout, character - block.start)
    y = top + block.y + block.layout.lineAt(number).y()
    return Place(row, character, y) if 0 <= y < height else None


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
    made = layouts.row(at)
    offset = float(made.top)
    if model.ids[at] == place.row:
        block = made.block(place.column, place.character) or _first(made)
        if block is not None:
            line = block.layout.lineAt(line_of(block.layout, place.character - block.start))
            offset = block.y + line.y()
    scroll.hold(at, round(place.y - offset))
    scroll.settle()


def _first(made: RowLayout) -> Block | None:
    return made.blocks[0] if made.blocks else None
