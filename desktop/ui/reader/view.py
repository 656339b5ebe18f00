"""The reading view: a `QTableView` for model, focus and screen readers, with geometry and painting
of its own, so that a hundred thousand rows scroll, zoom and filter at once."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import AbstractContextManager

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from desktop.domain.languages.direction import undirected
from desktop.settings import Settings
from desktop.ui.look import themes
from desktop.ui.look.themes import Theme
from desktop.ui.reader.input.auto_scroll import AutoScroll
from desktop.ui.reader.input.caret import Caret
from desktop.ui.reader.input.cover import Cover
from desktop.ui.reader.input.current import CurrentSentence
from desktop.ui.reader.input.finding import Finder
from desktop.ui.reader.input.handles import Handles
from desktop.ui.reader.input.hints import Hints, link_at
from desktop.ui.reader.input.history import History
from desktop.ui.reader.input.keys import Keys
from desktop.ui.reader.input.line_focus import LineFocus
from desktop.ui.reader.input.mouse import Mouse
from desktop.ui.reader.input.navigation import Navigation
from desktop.ui.reader.input.selecting import Selecting
from desktop.ui.reader.input.word_card import WordCard
from desktop.ui.reader.input.zoom import Zoom
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.layout.scrollbar import ScrollBarMirror
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.selection import Selection
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.painting.minimap import Minimap
from desktop.ui.reader.painting.page import PagePainter
from desktop.ui.reader.painting.titles import Titles

Index = QModelIndex | QPersistentModelIndex
_REARRANGED_BY = frozenset(
    {QEvent.Type.FontChange, QEvent.Type.LayoutDirectionChange, QEvent.Type.LanguageChange}
)


class Reader(QTableView):
    """Shows a `ReaderModel`. Rows are named by their id (see there) in all signals and methods.

    It answers Qt, and joins its parts: ``scene`` knows where everything stands, ``highlights`` what
    is lit, selected and found, ``current`` the sentence that is read; ``navigation`` walks,
    ``selecting`` selects and copies, ``finder`` finds, ``history`` leads back and forward,
    ``caret`` walks by letters, ``line_focus`` lets lines stand out, ``auto_scroll`` scrolls by
    itself. ``minimap`` is to be laid out beside it.
    """

    visibleRowsChanged = Signal(int, int)  # first and last row id in view; -1, -1: none
    placeChanged = Signal()
    sentenceChanged = Signal(int, int)  # row id and sentence walked to; -1, -1: none
    zoomRequested = Signal(int)  # steps, by Ctrl+wheel or pinch
    sharesChanged = Signal(tuple)  # columns were dragged to these `Settings.column_shares`
    historyChanged = Signal()
    listenPressed = Signal()  # a sentence was clicked with Ctrl: it is to be heard
    wordPressed = Signal()  # twice: it is selected now
    sidesRequested = Signal()  # which sides are wanted: the line of their titles was pressed

    _ready = False  # Qt asks while the view is still being made

    def __init__(
        self,
        settings: Settings | None = None,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.theme = theme or themes.scan()[0]["light"]
        self.reader_model: ReaderModel | None = None
        self._bare = False
        self._set_up()
        self.scene = scene = Scene(self.viewport(), settings or Settings(), self.stands_at)
        self.highlights = Highlights()
        self.titles = Titles(self)
        self.titles.set_theme(self.theme)
        self.minimap = Minimap(scene, self.theme)
        self.line_focus = LineFocus(scene, self)
        self._painter = PagePainter(scene, self.highlights, self.theme, self.line_focus.band)
        self.history = History(scene)
        self.hints = Hints(scene, self.viewport())
        self.current = CurrentSentence(scene, self.highlights, self)
        self.navigation = Navigation(scene, self.current, self.history, self.hints)
        self.selecting = Selecting(scene, self.highlights, self.current, self.navigation)
        self.handles = Handles(scene)
        self.cover = Cover(scene, self.highlights)
        self.mouse = Mouse(
            self.viewport(), scene, self.current, self.selecting, self.handles, self.cover
        )
        self.finder = Finder(scene, self.highlights, self.navigation)
        self.auto_scroll = AutoScroll(scene)
        self.caret = Caret(self, scene, self.current, self.navigation)
        self.word_card = WordCard(self)
        self._zoom = Zoom(self)
        self._keys = self._make_keys()
        self._bar = ScrollBarMirror(self.verticalScrollBar(), scene)
        self._connect()
        self._ready = True

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        super().updateGeometries()  # hides the corner between the headers
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Transcript"))

    def _connect(self) -> None:
        scene = self.scene
        scene.framed.connect(self._make_room)
        scene.shifted.connect(self._shift)
        scene.visibleRowsChanged.connect(self.visibleRowsChanged)
        scene.placeChanged.connect(self.placeChanged)
        scene.rowsShown.connect(self.current.refind)
        for part in (self.selecting, self.current, self.finder, self.caret):
            scene.documentChanged.connect(part.refresh)
        self.current.changed.connect(self.sentenceChanged)
        self.current.changed.connect(self._focus_line)
        self.caret.walked.connect(self.line_focus.go_to)
        self.handles.released.connect(self.sharesChanged)
        self.history.changed.connect(self.historyChanged)
        self.finder.hitsChanged.connect(self.minimap.set_hits)
        self.minimap.pressed.connect(self.history.leave)
        self.titles.pressed.connect(self.sidesRequested)
        self.titles.moved.connect(scene.move_column)
        self._zoom.requested.connect(self.zoomRequested)

    def _make_keys(self) -> Keys:
        key, standard = Qt.Key, QKeySequence.StandardKey
        navigation = self.navigation
        return Keys(
            self,
            {
                standard.Copy: self.copy,
                standard.SelectAll: self.select_all,
                standard.MoveToStartOfDocument: navigation.start,
                standard.MoveToEndOfDocument: navigation.end,
            },
            {
                key.Key_J: self.next_sentence,
                key.Key_K: self.previous_sentence,
                key.Key_N: self.next_turn,
                key.Key_P: self.previous_turn,
                key.Key_Return: self.pin,
                key.Key_Enter: self.pin,
                key.Key_Down: lambda: self._go_by_line(1),
                key.Key_Up: lambda: self._go_by_line(-1),
                key.Key_Space: self.page,
                key.Key_PageDown: self.page,
                key.Key_PageUp: lambda: self.page(-1),
                key.Key_Home: navigation.start,
                key.Key_End: navigation.end,
            },
            {
                key.Key_J: lambda: self.selecting.extend(1),
                key.Key_K: lambda: self.selecting.extend(-1),
                key.Key_Space: lambda: self.page(-1),
            },
            {key.Key_T: self._peek},
            self.release,
        )

    def _peek(self, on: bool) -> None:
        """Show for a while what is hidden, or covered, of the paragraph that is read."""
        part = self.current.part
        row = part.row if part is not None else self.scene.here()
        self.cover.peek(row if on else -1)
        self.current.peek(on)

    def _go_by_line(self, step: int) -> None:
        """To the next line where lines stand out, else scroll by a line."""
        if not self.line_focus.step(step):
            self.scene.scroll_by(step * self.scene.line_height)

    def _focus_line(self) -> None:
        """Let the line stand out with which the current sentence begins."""
        part = self.current.part
        if part is not None and self.line_focus.count:
            start, _ = self.scene.model.extent(part.row, part.column, part.first, part.first)
            self.line_focus.go_to(part.row, part.column, start)

    # -- what is shown ---------------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Read a `ReaderModel` from its top."""
        if not isinstance(model, ReaderModel):
            super().setModel(model)
            return
        self.reader_model = model
        model.covers = self.highlights.covers
        self.scene.let_go()
        self._painter.forget()
        super().setModel(model)
        self.highlights.clear()
        self.current.forget()
        self.line_focus.forget()
        self.finder.stop()
        self.auto_scroll.stop()
        self.caret.leave()
        self.history.clear()
        title = undirected(model.contents.source.title or "")
        self.setAccessibleName(title or self.tr("Transcript"))
        self.scene.set_model(model)

    @property
    def settings(self) -> Settings:
        """How the text is shown."""
        return self.scene.settings

    def set_settings(self, settings: Settings) -> None:
        """Show it so from now on; the place is kept, and what scrolls by itself goes on."""
        before = self.scene.settings
        self.scene.set_settings(settings)
        self.cover.set_on(settings.cover_translation)
        if self.auto_scroll.active and settings.roll_speed != before.roll_speed:
            self.auto_scroll.start(settings.roll_speed)

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self.theme = theme
        self.titles.set_theme(theme)
        self.minimap.set_theme(theme)
        self._painter.set_theme(theme)
        self.viewport().update()

    @property
    def hidden(self) -> frozenset[str]:
        """The ids of the columns that are put away."""
        return self.scene.hidden

    def set_hidden(self, columns: frozenset[str]) -> None:
        """Put columns away (not all of them)."""
        self.scene.set_hidden(columns)

    def shown_columns(self) -> tuple[str, ...]:
        """The ids of the columns not put away, in the order of the document."""
        return self.scene.shown_columns()

    def move_column(self, column: str, to: int) -> None:
        """Let a column that is shown be the ``to``-th of those, as they stand on the screen."""
        self.scene.move_column(column, to)

    def columns_on_screen(self) -> tuple[str, ...]:
        """The ids of the columns not put away, in the order in which they stand on the screen."""
        return self.scene.frame.shown

    def show_only(self, speakers: Collection[int] | None, dimmed: bool = False) -> None:
        """See `ReaderModel.show_only`; the place is kept."""
        if self.reader_model is not None:
            self.reader_model.show_only(speakers, dimmed)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the text: no titles of columns, no minimap, no scroll bar."""
        if bare == self._bare:
            return
        self._bare = bare
        self.minimap.setVisible(not bare)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if bare else policy.ScrollBarAlwaysOn
        )
        self.scene.rearrange()

    def _make_room(self) -> None:
        """Put the titles of the columns above the viewport."""
        scene = self.scene
        height = self.titles.show_columns(scene.model, scene.frame, scene.fonts)
        height = 0 if self._bare or not scene.has_document else height
        self.titles.setVisible(bool(height))
        self.setViewportMargins(0, height, 0, 0)
        viewport = self.viewport().geometry()
        self.titles.setGeometry(viewport.x(), viewport.y() - height, viewport.width(), height)

    # -- places ----------------------------------------------------------------------------------

    def rearrange(self) -> None:
        """Set everything anew, for another width, font or layout; the place is kept."""
        self.scene.rearrange()

    def at_once(self) -> AbstractContextManager[None]:
        """What is changed meanwhile is arranged once, at the end."""
        return self.scene.at_once()

    def place(self) -> Place:
        """Where one reads, to be kept or saved."""
        return self.scene.place()

    def restore(self, place: Place) -> None:
        """Go where `place` was taken, or to the nearest row that is shown."""
        self.scene.restore(place)

    def here(self) -> int:
        """The row id that is read; 0 where nothing is shown."""
        return self.scene.here()

    def visible_rows(self) -> list[int]:
        """The ids of the rows in view, from above."""
        return self.scene.visible_rows()

    def stands_at(self) -> int:
        """How far down the window the view stands, in px."""
        return self.mapTo(self.window(), QPoint(0, 0)).y()

    # -- going places ----------------------------------------------------------------------------

    def scroll_by(self, distance: int) -> None:
        """Move the text up by ``distance`` px."""
        self.scene.scroll_by(distance)

    def page(self, direction: int = 1) -> None:
        """A view's height less two lines, down (1) or up (-1)."""
        self.scene.page(direction)

    def go_to_row(self, row: int, y: int | None = None) -> None:
        """Bring a row (by id, or the nearest shown) to ``y`` px below the top (None: a quarter of
        the height)."""
        self.scene.go_to_row(row, y)

    def before_jump(self) -> None:
        """Remember where we are, for `back`."""
        self.history.leave()

    def back(self) -> None:
        """Where one was before the last jump."""
        self.history.back()

    def forward(self) -> None:
        """Undo of `back`."""
        self.history.forward()

    def go_to_start(self) -> None:
        """To the title."""
        self.navigation.start()

    def go_to_end(self) -> None:
        """To the last row."""
        self.navigation.end()

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

    def go_to_next_of(self, rows: Collection[int]) -> None:
        """To the next of ``rows``, round from the end to the start."""
        self.navigation.next_of(rows)

    def go_to_turn(self, turn: int) -> None:
        """To a turn by its place (from 0) in the text."""
        self.navigation.go_to_turn(turn)

    def go_to_paragraph(self, position: int) -> None:
        """To the paragraph at ``position`` (from 0) in the text."""
        self.navigation.paragraph(position)

    def go_to_time(self, seconds: float) -> None:
        """To the last paragraph shown that begins by then."""
        self.navigation.time(seconds)

    def go_to_sentence(self, row: int, sentence: int) -> None:
        """Make a sentence the current one and bring it into view."""
        self.navigation.go_to_sentence(row, sentence)

    def go_to_segment(self, row: int, column: str, segment: int) -> None:
        """The same for a sentence of any column."""
        self.navigation.go_to_segment(row, column, segment)

    def next_to_check(self) -> None:
        """To the next sentence marked "to check", round from the end to the start."""
        self.navigation.to_check()

    def previous_to_check(self) -> None:
        """To the one before, round from the start to the end."""
        self.navigation.to_check(-1)

    def pin(self) -> None:
        """The current sentence stays lit while the pointer moves, or no more."""
        self.navigation.pin()
        if self.current.part is not None:
            self.cover.toggle(self.current.part.row)

    def compare(self, columns: tuple[str, str] | None) -> None:
        """Mark the words in which these two columns (ids) differ, in the sentence that is lit."""
        self.current.compare(columns)

    def link_at(self, point: QPoint) -> Link | None:
        """The sentences that belong to what is at a point of the viewport."""
        return link_at(self.scene.model, self.scene.hit(point))

    def row_at(self, point: QPoint) -> int:
        """The id of the row at a point of the viewport; -1 where none is."""
        target = self.scene.hit(point)
        return target.row if target is not None else -1

    # -- selecting, copying ----------------------------------------------------------------------

    def select(self, chosen: Selection | None) -> None:
        """Show this as selected."""
        self.selecting.select(chosen)

    def select_all(self) -> None:
        """All rows and columns."""
        self.selecting.select_all()

    def copy(self, both: bool = False) -> None:
        """The selection (or the current sentence) to the clipboard; ``both``: on all sides."""
        self.selecting.copy(both)

    def copy_quotation(self) -> None:
        """The same as a quotation with speaker and source."""
        self.selecting.copy_quotation()

    def release(self) -> bool:
        """Hide a card, else let go of what scrolls by itself, else of pin and selection; whether
        there was any."""
        if self.hints.hide() or self.word_card.leave():
            return True
        if self.auto_scroll.active:
            self.auto_scroll.stop()
            return True
        pinned, selected = self.current.release(), self.selecting.release()
        return pinned or selected

    # -- what Qt and screen readers ask ----------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: the scene moves the text."""

    def updateGeometries(self) -> None:
        """The scroll bar's range."""
        if self._ready and self.scene.has_document and not self._bar.active:
            self.scene.tell()

    def verticalOffset(self) -> int:
        """How far down we are."""
        return self.scene.value if self._ready else 0

    def visualRect(self, index: Index) -> QRect:
        """What a cell covers in the viewport; empty off the screen."""
        if not self._ready or not index.isValid():
            return QRect()
        column = self.scene.model.columns[index.column()].id
        return self.scene.rectangle(index.row(), column)

    def visualRegionForSelection(self, selected: object) -> QRegion:
        """Nothing: the selection is our own."""
        return QRegion()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell at a point of the viewport."""
        target = self.scene.hit(point) if self._ready else None
        if target is None:
            return QModelIndex()
        return self.scene.model.cell(target.at, target.column)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view if it is not."""
        if self._ready and index.isValid() and self.scene.top_of(index.row()) is None:
            self.scene.go_to_row(self.scene.model.ids[index.row()])

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is a command here."""

    def dataChanged(self, top: Index, bottom: Index, roles: object = ()) -> None:
        """Nothing: the scene follows the model by itself."""

    # -- events ----------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view, as far as they are to be painted."""
        self._painter.paint(QPainter(self.viewport()), event.rect())
        self.scene.seen()

    def _shift(self, distance: int) -> None:
        """Move what stays in view, and paint the rest; the name at the top stands still."""
        viewport, frame = self.viewport(), self.scene.frame
        viewport.scroll(0, distance)
        if frame.names:
            band = self.scene.layouts.name_band + abs(distance)
            viewport.update(frame.names_x - 2, 0, frame.names + 4, band)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew for the new size."""
        super().resizeEvent(event)
        if self._ready:
            self.scene.rearrange_soon()

    def changeEvent(self, event: QEvent) -> None:
        """The interface's font, direction or language changed."""
        super().changeEvent(event)
        if self._ready and event.type() in _REARRANGED_BY:
            self.scene.rearrange_soon()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light the sentence below the pointer, select, or drag."""
        self.mouse.move(event)
        self.hints.follow(event.position().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select; the card of a word closes."""
        self.word_card.leave()
        self.mouse.press(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click pins the sentence, and lets its line stand out."""
        self.mouse.release(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.line_focus.go_to_point(event.position().toPoint())
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and not self.selecting.selection and self.current.link is not None:
                self.listenPressed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select the word."""
        self.mouse.double_click(event)
        if event.button() == Qt.MouseButton.LeftButton and self.selecting.selection:
            self.wordPressed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """No sentence is below the pointer any more."""
        super().leaveEvent(event)
        self.mouse.leave()
        self.hints.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for another size."""
        if not self._zoom.wheel(event):
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """What rests below the pointer is told beside it; pinching."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self.hints.show(event.pos())
            return True
        if isinstance(event, QNativeGestureEvent):
            return self._zoom.pinch(event)
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by keyboard, a sentence is lit, so that one sees where one is."""
        super().focusInEvent(event)
        keyboard = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in keyboard and self.current.link is None:
            self.navigation.sentence(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk and scroll; what is not ours goes to the window."""
        if not self._keys.press(event):
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """What was shown for as long as the key was held goes."""
        if not self._keys.release(event):
            super().keyReleaseEvent(event)
