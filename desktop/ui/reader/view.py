"""The reading view and what a person does to it: point, walk, select, find."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.settings import Settings
from desktop.ui.look.themes import Theme
from desktop.ui.reader.canvas import Canvas
from desktop.ui.reader.input import copying
from desktop.ui.reader.input.auto_scroll import AutoScroll
from desktop.ui.reader.input.caret import Caret
from desktop.ui.reader.input.finding import Finder
from desktop.ui.reader.input.history import History
from desktop.ui.reader.input.keyplaces import latin_key
from desktop.ui.reader.input.keys import Keys
from desktop.ui.reader.input.mouse import Mouse
from desktop.ui.reader.input.navigation import Navigation
from desktop.ui.reader.layout import places
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.model import selection
from desktop.ui.words.tips import as_written

PEEK = Qt.Key.Key_T  # held: the hidden side of the paragraph


class Reader(Canvas):
    """Shows a `ReaderModel`. Rows are named by their id (see there) in all signals and methods.

    ``finder`` finds, ``strip`` is to be laid out beside; ``frame.forced`` (signal ``arranged``)
    says that the translation went under its original because a side would be too narrow.
    """

    sentenceChanged = Signal(int, int)  # row id and sentence walked to; -1, -1: none
    linkActivated = Signal(int, int)  # row id and sentence clicked or Enter pressed
    zoomRequested = Signal(int)  # steps, by Ctrl+wheel or pinch
    splitChanged = Signal(float)  # the first column's share, dragged
    historyChanged = Signal()
    sidesRequested = Signal()  # which sides are wanted: the line of their titles was pressed

    def __init__(
        self,
        settings: Settings | None = None,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(settings, theme, parent)
        self.mouse = Mouse(self)
        self.navigation = Navigation(self)
        self.keys = Keys(self)
        self.history = History()
        self.finder = Finder(self)
        self.auto_scroll = AutoScroll(self)
        self.caret = Caret(self)
        self._pinched = 0.0

    def reading(self) -> tuple[int, int] | None:
        """The row id and character of the original that is being read, if that is known."""
        return self.navigation.reading()

    def here(self) -> int:
        """The row id that is read: of the sentence walked to if that is in view, else of the first
        whole line in view; 0 where nothing is shown."""
        model, reading = self.reader_model, self.reading()
        if model is None or self.layouts is None or not len(model.ids):
            return 0
        if reading is not None:
            at = model.shown_at(reading[0])
            if at >= 0 and self.scroll_state.top_of(at) is not None:
                return reading[0]
        first = places.capture(model, self.layouts, self.scroll_state).row
        return first if first >= 0 else model.ids[0]

    def forget_marks(self) -> None:
        """Another text is shown."""
        super().forget_marks()
        self.navigation.forget()
        self.finder.stop()
        self.auto_scroll.stop()
        self.caret.leave()
        self.history = History()
        self.historyChanged.emit()

    def refiltered(self) -> None:
        """Other rows are shown."""
        self.navigation.refind()

    # -- going places ----------------------------------------------------------------------------

    def show_only(self, speakers: Collection[int] | None, dimmed: bool = False) -> None:
        """See `ReaderModel.show_only`; the place is kept."""
        if self.reader_model is not None:
            self.reader_model.show_only(speakers, dimmed)

    def before_jump(self) -> None:
        """Remember where we are, for `back`."""
        self.history.leave(self.place())
        self.historyChanged.emit()

    def back(self) -> None:
        """Where one was before the last jump."""
        self._recall(self.history.back(self.place()))

    def forward(self) -> None:
        """Undo of `back`."""
        self._recall(self.history.forward(self.place()))

    def set_settings(self, settings: Settings) -> None:
        """See `Surface.set_settings`; what rolls goes at the new speed."""
        before = self.settings
        super().set_settings(settings)
        if self.auto_scroll.active and settings.roll_speed != before.roll_speed:
            self.auto_scroll.start(settings.roll_speed)

    def _recall(self, place: Place | None) -> None:
        if place is not None:
            self.restore(place)
            self.historyChanged.emit()

    def go_to_start(self) -> None:
        """To the title."""
        self.before_jump()
        self.jump(0)

    def go_to_end(self) -> None:
        """To the last row."""
        self.before_jump()
        self.jump(self.verticalScrollBar().maximum())

    def next_sentence(self) -> None:
        """To the next sentence; at first to the first one in view."""
        self.navigation.sentence(1)

    def previous_sentence(self) -> None:
        """To the sentence before."""
        self.navigation.sentence(-1)

    def next_turn(self) -> None:
        """To where the next speaker begins."""
        self.navigation.turn(1)

    def previous_turn(self) -> None:
        """To where this, or the previous, speaker begins."""
        self.navigation.turn(-1)

    def go_to_speaker(self, speaker: int) -> None:
        """To the next turn of a speaker, round from the end to the start."""
        self.navigation.speaker(speaker)

    def go_to_turn(self, turn: int) -> None:
        """To a turn by its number in the transcript."""
        self.navigation.go_to_turn(turn)

    def go_to_time(self, seconds: float) -> None:
        """To the last turn that begins by then."""
        self.navigation.time(seconds)

    def go_to_sentence(self, row: int, sentence: int) -> None:
        """Make a sentence the current one and bring it into view."""
        self.navigation.go_to_sentence(row, sentence)

    def reveal(self, row: int, column: int, start: int, end: int) -> None:
        """Scroll as little as shows these characters of a cell."""
        self.navigation.reveal(row, [(column, start, end)])

    def next_to_check(self) -> None:
        """To the next sentence marked "to check", round from the end to the start."""
        self.navigation.to_check()

    def pin(self) -> None:
        """The current sentence stays lit while the pointer moves, or no more."""
        self.navigation.pin()

    def page(self, direction: int = 1) -> None:
        """A view's height less two lines, down (1) or up (-1)."""
        line = self.verticalScrollBar().singleStep()
        self.scroll_by(direction * max(self.scroll_state.height - 2 * line, line))

    # -- copying ---------------------------------------------------------------------------------

    def _chosen(self, both: bool = False) -> selection.Selection | None:
        """What is selected, else the current sentence's paragraph."""
        model, chosen = self.reader_model, self.marks.selection
        if model is None:
            return None
        if not chosen and self.navigation.current is not None:
            chosen = selection.paragraph(
                model, self.navigation.current.row, self.shown_columns()[0]
            )
        return selection.widened(model, chosen) if both and chosen else chosen

    def copy(self, both: bool = False) -> None:
        """The selection (or the current paragraph) to the clipboard; ``both``: on all sides."""
        chosen = self._chosen(both)
        if self.reader_model is not None and chosen:
            shown = self.shown_columns()
            QGuiApplication.clipboard().setMimeData(copying.mime(self.reader_model, chosen, shown))

    def copy_quotation(self) -> None:
        """The same as a quotation with speaker and source."""
        chosen = self._chosen()
        if self.reader_model is not None and chosen:
            quoted = copying.quote(self.reader_model, chosen, self.shown_columns())
            QGuiApplication.clipboard().setText(quoted)

    def select_all(self) -> None:
        """All rows and columns."""
        if self.reader_model is not None:
            self.select(selection.everything(self.reader_model))

    def select(self, chosen: selection.Selection | None) -> None:
        """Show this as selected."""
        self.marks.selection = chosen
        self.viewport().update()

    # -- events ----------------------------------------------------------------------------------

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell at a point of the viewport."""
        if self.layouts is None:  # Qt asks while we are being made
            return QModelIndex()
        target = self.mouse.hit(point)
        if target is None or self.reader_model is None:
            return QModelIndex()
        return self.reader_model.index(target.at, target.column)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the sentence below the pointer, select, or drag."""
        self.mouse.move(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select."""
        if self.titles.geometry().contains(self.mapFromGlobal(event.globalPosition().toPoint())):
            self.sidesRequested.emit()
        else:
            self.mouse.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the sentence."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self.mouse.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y()
            self.zoomRequested.emit((steps > 0) - (steps < 0))
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tool tips: hidden partners, reasons to check; pinching."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            words = self.navigation.hint_at(event.pos())
            QToolTip.showText(event.globalPos(), as_written(words), self.viewport())
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._pinch(event)
        return super().viewportEvent(event)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._pinched += event.value()
        if abs(self._pinched) >= 0.1:
            self.zoomRequested.emit(1 if self._pinched > 0 else -1)
            self._pinched = 0.0
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard, a sentence is lit, so that one sees where one is."""
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in keyboard and self.navigation.current is None:
            self.navigation.sentence(0)

    def leaveEvent(self, event: QEvent) -> None:
        """No sentence is below the pointer any more."""
        super().leaveEvent(event)
        self.mouse.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and scroll; what is not ours goes to the window."""
        if event.key() == Qt.Key.Key_Escape and self.auto_scroll.active:
            self.auto_scroll.stop()
        elif latin_key(event) == PEEK and not event.modifiers():
            if not event.isAutoRepeat():
                self.navigation.peek(True)
        elif not self.keys.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """What was shown for as long as the key was held goes."""
        if latin_key(event) == PEEK and not event.isAutoRepeat():
            self.navigation.peek(False)
        else:
            super().keyReleaseEvent(event)
