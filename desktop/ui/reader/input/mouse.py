"""The mouse in the reading view: what is below it, links, selecting."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.settings import bounded
from desktop.ui.reader.input.copying import mime
from desktop.ui.reader.layout.layouts import Block
from desktop.ui.reader.layout.shaping import character_at
from desktop.ui.reader.model.highlights import Link
from desktop.ui.reader.model.selection import Selection, Spot

if TYPE_CHECKING:
    from desktop.ui.reader.view import Reader


_GRIP = 9  # px beside the middle of the gap between two sides


@dataclass(frozen=True, slots=True)
class Target:
    """What is at a point: model row ``at``, its id, column, character; ``inside`` the text."""

    at: int
    row: int
    column: int
    character: int
    inside: bool


class Mouse:
    """The mouse of one `Reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._pressed: QPoint | None = None
        self._anchor: Spot | None = None  # of the selection being made
        self._splitting = False
        self._last = QPoint()
        self._roll = QTimer(reader)
        self._roll.setInterval(40)
        self._roll.timeout.connect(self._rolled)

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
        """Light what is below the pointer; select, drag out or share the width anew."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._reader.viewport().setCursor(self._shape(point))
            self._reader.navigation.hover(self.link_at(self.hit(point)))
        elif self._splitting:
            self._split(point.x())
        elif self._pressed is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._anchor is None:
                self._drag_out()
            elif far:
                self._extend(point)
                self._edge(point)

    def _shape(self, point: QPoint) -> Qt.CursorShape:
        return Qt.CursorShape.SplitHCursor if self._on_split(point) else Qt.CursorShape.IBeamCursor

    def _extend(self, point: QPoint) -> None:
        target = self.hit(self._inside(point))
        if target is not None and self._anchor is not None:
            head = Spot(target.row, target.column, target.character)
            self._reader.select(Selection(self._anchor, head))

    def _inside(self, point: QPoint) -> QPoint:
        return QPoint(point.x(), min(max(point.y(), 0), self._reader.viewport().height() - 1))

    def _edge(self, point: QPoint) -> None:
        """Scroll for as long as the pointer is held beyond an edge."""
        self._last = point
        if self._inside(point) != point and not self._roll.isActive():
            self._roll.start()

    def _rolled(self) -> None:
        beyond = self._last.y() - self._inside(self._last).y()
        if self._anchor is None or not beyond:
            self._roll.stop()
            return
        self._reader.scroll_by(max(min(beyond, 60), -60))
        self._extend(self._last)

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or go on with Shift; or to drag what is selected."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        self._pressed, self._anchor = point, None
        if self._on_split(point):
            self._splitting = True
            return
        target, selection = self.hit(point), self._reader.marks.selection
        if target is None:
            self._reader.select(None)
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection:
            self._anchor = selection.anchor
            self._extend(point)
        elif not self._is_selected(target):
            self._anchor = Spot(target.row, target.column, target.character)
            self._reader.select(None)

    def _is_selected(self, target: Target) -> bool:
        model, selection = self._reader.reader_model, self._reader.marks.selection
        if model is None or selection is None or not target.inside:
            return False
        length = len(model.columns[target.column].texts[target.row])
        start, end = selection.span(target.row, target.column, length)
        return start <= target.character < end

    def _drag_out(self) -> None:
        reader, selection = self._reader, self._reader.marks.selection
        self._pressed = None
        if reader.reader_model is not None and selection is not None:
            drag = QDrag(reader)
            drag.setMimeData(mime(reader.reader_model, selection, reader.shown_columns()))
            drag.exec(Qt.DropAction.CopyAction)

    def release(self, event: QMouseEvent) -> None:
        """A click without a drag pins the sentence."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._roll.stop()
        splitting, self._splitting = self._splitting, False
        pressed, self._pressed = self._pressed, None
        selecting, self._anchor = self._anchor is not None, None
        if splitting:
            self._reader.splitChanged.emit(self._reader.settings.split)
        elif pressed is not None and not selecting:
            self._reader.select(None)
        elif selecting and not self._reader.marks.selection:
            self._reader.navigation.click(self.hit(event.position().toPoint()))

    # -- the width of each side --------------------------------------------------------------

    def _on_split(self, point: QPoint) -> bool:
        frame = self._reader.frame
        if frame is None or len(frame.lanes) != 2:
            return False
        a, b = sorted(frame.lanes, key=lambda lane: lane.x)
        middle = (a.x + a.width + b.x) // 2
        return abs(point.x() - middle) <= _GRIP

    def _split(self, x: int) -> None:
        reader, frame = self._reader, self._reader.frame
        if frame is None or len(frame.lanes) != 2:
            return
        first, second = frame.lanes
        wide = first.x + first.width - x if frame.mirrored else x - first.x
        share = (wide - _GRIP) / (first.width + second.width)
        reader.set_settings(reader.settings.with_(split=bounded("split", round(share, 3))))

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
        self._reader.select(Selection(first, Spot(target.row, target.column, end)))

    def leave(self) -> None:
        """The pointer left."""
        self._reader.navigation.hover(None)


def _wordy(character: str) -> bool:
    return character.isalnum() or character in "'’-"


def _distance(block: Block, x: int, y: int) -> int:
    across = max(block.x - x, x - block.x - block.width, 0)
    down = max(block.y - y, y - block.y - block.height, 0)
    return across * 4 + down
