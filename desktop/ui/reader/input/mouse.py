"""The mouse in the reading view: links, selecting, dragging out, and the handles of the columns."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.ui.reader.input.cover import Cover
from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.handles import Handles
from desktop.ui.reader.input.hints import link_at
from desktop.ui.reader.input.selecting import Selecting
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.model.selection import Selection, Spot

_ROLL = 40  # ms between two steps, while the pointer is held beyond an edge
_STEP = 60  # px at most


class Mouse(QObject):
    """The mouse over ``viewport``."""

    def __init__(
        self,
        viewport: QWidget,
        scene: Scene,
        current: CurrentSentence,
        selecting: Selecting,
        handles: Handles,
        cover: Cover,
    ) -> None:
        super().__init__(viewport)
        self._viewport, self._scene, self._current = viewport, scene, current
        self._selecting, self._handles, self._cover = selecting, handles, cover
        self._pressed: QPoint | None = None
        self._anchor: Spot | None = None  # of the selection being made
        self._last = QPoint()
        self._roll = QTimer(self)
        self._roll.setInterval(_ROLL)
        self._roll.timeout.connect(self._roll_on)

    def move(self, event: QMouseEvent) -> None:
        """Light what is below the pointer; select, drag out or share the width anew."""
        point = event.position().toPoint()
        if not event.buttons() & Qt.MouseButton.LeftButton:
            shapes = Qt.CursorShape
            over = self._handles.at(point) >= 0
            self._viewport.setCursor(shapes.SplitHCursor if over else shapes.IBeamCursor)
            target = self._scene.hit(point)
            self._cover.hover(target)
            self._current.hover(link_at(self._scene.model, target))
        elif not self._handles.drag(point) and self._pressed is not None:
            far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
            if far and self._anchor is None:
                self._drag_out()
            elif far:
                self._extend(point)
                self._follow_beyond_the_edge(point)

    def leave(self) -> None:
        """The pointer left."""
        self._cover.hover(None)
        self._current.hover(None)

    def press(self, event: QMouseEvent) -> None:
        """Begin to select, or go on with Shift; or to drag what is selected."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = event.position().toPoint()
        self._pressed, self._anchor = point, None
        if self._handles.take(point):
            return
        target, selection = self._scene.hit(point), self._selecting.selection
        if target is None:
            self._selecting.select(None)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier and selection:
            self._anchor = selection.anchor
            self._extend(point)
        elif not self._selecting.holds(target):
            self._anchor = Spot(target.row, target.column, target.character)
            self._selecting.select(None)

    def release(self, event: QMouseEvent) -> None:
        """A click without a drag pins the sentence."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._roll.stop()
        pressed, self._pressed = self._pressed, None
        selecting, self._anchor = self._anchor is not None, None
        if self._handles.release():
            return
        if pressed is not None and not selecting:
            self._selecting.select(None)
        elif selecting and not self._selecting.selection:
            target = self._scene.hit(event.position().toPoint())
            self._cover.click(target)
            self._current.click(target)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word."""
        self._selecting.select_word(self._scene.hit(event.position().toPoint()))

    def _extend(self, point: QPoint) -> None:
        target = self._scene.hit(self._inside(point))
        if target is not None and self._anchor is not None:
            head = Spot(target.row, target.column, target.character)
            self._selecting.select(Selection(self._anchor, head))

    def _inside(self, point: QPoint) -> QPoint:
        return QPoint(point.x(), min(max(point.y(), 0), self._viewport.height() - 1))

    def _follow_beyond_the_edge(self, point: QPoint) -> None:
        """Scroll for as long as the pointer is held beyond an edge."""
        self._last = point
        if self._inside(point) != point and not self._roll.isActive():
            self._roll.start()

    def _roll_on(self) -> None:
        beyond = self._last.y() - self._inside(self._last).y()
        if self._anchor is None or not beyond:
            self._roll.stop()
            return
        self._scene.scroll_by(max(min(beyond, _STEP), -_STEP))
        self._extend(self._last)

    def _drag_out(self) -> None:
        self._pressed = None
        mime = self._selecting.mime()
        if mime is not None:
            drag = QDrag(self._viewport)
            drag.setMimeData(mime)
            drag.exec(Qt.DropAction.CopyAction)
