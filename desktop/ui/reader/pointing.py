"""The mouse in the reading view: what is below it, links, selecting."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.ui.reader.layouts import Block
from desktop.ui.reader.painting import Link
from desktop.ui.reader.selection import Selection, Spot
from desktop.ui.reader.shaping import character_at

if TYPE_CHECKING:
    from desktop.ui.reader.view import Reader


@dataclass(frozen=True, slots=True)
class Target:
    """What is at a point: model row ``at``, its id, column, character; ``inside`` the text."""

    at: int
    row: int
    column: int
    character: int
    inside: bool


class Pointing:
    """The mouse of one `Reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._pressed: QPoint | None = None
        self._anchor: Spot | None = None

    def hit(self, point: QPoint) -> Target | None:
        """What is at ``point`` of the viewport; the nearest text of the row there."""
        reader = self._reader
        model, layouts = reader.reader_model, reader.layouts
        at = reader.scroll_state.at(point.y())
        if at is None or model is None or layouts is None:
            return None
        top = reader.scroll_state.top_of(at) or 0
        made = layouts.row(at)
        if not made.blocks:
            return None
        block = min(made.blocks, key=lambda each: _distance(each, point.x(), point.y() - top))
        inside = _distance(block, point.x(), point.y() - top) == 0
        character = 0
        if not block.waiting:
            inner = QPointF(point.x() - block.x, point.y() - top - block.y)
            character = min(character_at(block.layout, inner), len(block.text))
        return Target(at, model.ids[at], block.column, block.start + character, inside)

    def link_at(self, target: Target | None) -> Link | None:
        """The sentences that belong to what is at a point."""
        model = self._reader.reader_model
        if model is None or target is None or not target.inside:
            return None
        starts = model.starts(target.row, target.column)
        sentence = bisect_right(starts, target.character) - 1
        if len(starts) != len(model.starts(target.row, 0)):
            return Link(target.row, 0, len(model.starts(target.row, 0)) - 1)
        return Link(target.row, *model.group(target.row, max(sentence, 0)))

    # -- events ------------------------------------------------------------------------------

    def move(self, event: QMouseEvent) -> None:
        """Light what is below the pointer; select while the button is down."""
        point = event.position().toPoint()
        if self._anchor is not None and event.buttons() & Qt.MouseButton.LeftButton:
            pressed = self._pressed or point
            if (point - pressed).manhattanLength() >= QApplication.startDragDistance():
                self._extend(point)
            return
        self._reader.walking.hover(self.link_at(self.hit(point)))

    def _extend(self, point: QPoint) -> None:
        target = self.hit(point)
        if target is not None and self._anchor is not None:
            self._select(Selection(self._anchor, Spot(target.row, target.column, target.character)))

    def _select(self, selection: Selection | None) -> None:
        self._reader.marks.selection = selection
        self._reader.viewport().update()

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or go on with Shift."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        target = self.hit(point)
        if target is None:
            self._select(None)
            return
        spot = Spot(target.row, target.column, target.character)
        selection = self._reader.marks.selection
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection:
            self._anchor = selection.anchor
            self._extend(point)
            return
        self._pressed, self._anchor = point, spot
        self._select(None)

    def release(self, event: QMouseEvent) -> None:
        """A click without a drag pins the sentence."""
        if event.button() == Qt.MouseButton.LeftButton and self._anchor is not None:
            selection = self._reader.marks.selection
            self._anchor = None
            if not selection:
                self._reader.walking.click(self.hit(event.position().toPoint()))

    def double(self, event: QMouseEvent) -> None:
        """Select the word."""
        target = self.hit(event.position().toPoint())
        model = self._reader.reader_model
        if target is None or model is None:
            return
        text = model.columns[target.column].texts[target.row]
        start = end = min(target.character, len(text))
        while start > 0 and _wordy(text[start - 1]):
            start -= 1
        while end < len(text) and _wordy(text[end]):
            end += 1
        first = Spot(target.row, target.column, start)
        self._select(Selection(first, Spot(target.row, target.column, end)))

    def leave(self) -> None:
        """The pointer left."""
        self._reader.walking.hover(None)


def _wordy(character: str) -> bool:
    return character.isalnum() or character in "'’-"


def _distance(block: Block, x: int, y: int) -> int:
    across = max(block.x - x, x - block.x - block.width, 0)
    down = max(block.y - y, y - block.y - block.height, 0)
    return across * 4 + down
