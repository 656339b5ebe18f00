"""The lines of text that are in view."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.ui.reader.layout.frame import Lane
from desktop.ui.reader.layout.layouts import Block
from desktop.ui.reader.layout.scene import Scene


@dataclass(frozen=True, slots=True)
class TextLine:
    """The characters ``start`` to ``end`` of a cell, from ``top`` to ``bottom`` in the viewport."""

    row: int
    column: str
    start: int
    end: int
    top: int
    bottom: int


def lines_in_view(scene: Scene, column: str) -> list[TextLine]:
    """All lines of the rows in view, from above: of ``column``, and of what stands above and below
    it in its lane."""
    lanes = scene.frame.lanes
    if not lanes:
        return []
    lane = next((lane for lane in lanes if column in lane.columns), lanes[0])
    return [
        line
        for at, y in scene.visible
        for block in scene.row(at).blocks
        if _is_in(lane, block)
        for line in _lines(scene.model.ids[at], block, y + block.y)
    ]


def _is_in(lane: Lane, block: Block) -> bool:
    return block.x == lane.x and block.width == lane.width


def _lines(row: int, block: Block, y: int) -> Iterator[TextLine]:
    layout = block.layout
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        start = block.start + line.textStart()
        top = round(y + line.y())
        bottom = round(y + line.y() + line.height())
        yield TextLine(row, block.column, start, start + line.textLength(), top, bottom)
