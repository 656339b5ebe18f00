"""The ground of the reading view: a `QTableView` for model, focus and screen readers, with geometry
and painting of its own, so that a hundred thousand rows scroll, zoom and filter at once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget
from shiboken6 import isValid

from desktop.settings import Settings
from desktop.ui.look import themes
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout import estimates, places
from desktop.ui.reader.layout.composition import SEEN, compose
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import Frame
from desktop.ui.reader.layout.header import Header
from desktop.ui.reader.layout.heights import Heights
from desktop.ui.reader.layout.layouts import Layouts
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scroll import Scroll
from desktop.ui.reader.model.highlights import Highlights
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.painting.minimap import Minimap
from desktop.ui.reader.painting.rows import Painting
from desktop.ui.reader.painting.titles import Titles

Index = QModelIndex | QPersistentModelIndex


class Surface(QTableView):
    """Shows a `ReaderModel`, scrolled to a `Place`; `canvas.Canvas` paints it and
    answers Qt, `view.Reader` adds what a person does to it."""

    visibleRowsChanged = Signal(int, int)  # first and last row id in view
    placeChanged = Signal()
    arranged = Signal()  # the frame changed: `frame` says how things stand now

    def __init__(
        self,
        settings: Settings | None = None,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.settings = settings or Settings()
        self.theme = theme or themes.scan()[0]["light"]
        self.minimap = Minimap(self)
        self.titles = Titles(self)
        self.titles.set_theme(self.theme)
        self.marks = Highlights()
        self.hidden: frozenset[int] = frozenset()  # columns the person put away
        self.reader_model: ReaderModel | None = None
        self.scroll_state = Scroll(self._measure)
        self.layouts: Layouts | None = None
        self.painting: Painting | None = None
        self.header: Header | None = None
        self._mirroring = self._arranging = self._bare = False
        self._value = 0
        self._held: Place | None = None  # before the rows change
        self._kept: Place | None = None  # restored, and not scrolled since
        self._in_view = (-1, -1)
        self._seen_at: int | None = None  # px down the window we stood when last painted
        self.idle = QTimer(self)
        self.idle.setSingleShot(True)
        self.idle.setInterval(15)
        self.idle.timeout.connect(self._prepare)
        self._wake = False
        self._set_up()

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
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.setAccessibleName(self.tr("Transcript"))

    # -- what is shown -----------------------------------------------------------------------

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Read a `ReaderModel` from its top."""
        if not isinstance(model, ReaderModel):
            super().setModel(model)
            return
        old = self.reader_model
        self.reader_model = None
        self.forget_marks()
        self.layouts = self.painting = self.header = None
        self._held, self._seen_at, self._in_view = places.TOP, None, (-1, -1)
        self.scroll_state.visible = []
        super().setModel(model)
        if old is not None and isValid(old):
            self._let_go(old)
        self.reader_model = model
        model.modelAboutToBeReset.connect(self._hold)
        model.rowsShown.connect(self._refilter)
        model.columnsChanged.connect(self.rearrange)
        model.columnsAboutToBeRemoved.connect(self._side_gone)
        if model.transcript.title:
            self.setAccessibleName(model.transcript.title)
        self._wake = True
        self.rearrange()

    def _let_go(self, model: ReaderModel) -> None:
        model.modelAboutToBeReset.disconnect(self._hold)
        model.rowsShown.disconnect(self._refilter)
        model.columnsChanged.disconnect(self.rearrange)
        model.columnsAboutToBeRemoved.disconnect(self._side_gone)

    def set_settings(self, settings: Settings) -> None:
        """Show it so from now on; the place is kept."""
        before, self.settings = self.settings, settings
        if any(getattr(before, name) != getattr(settings, name) for name in SEEN):
            self.rearrange()

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self.theme = theme
        self.titles.set_theme(theme)
        self._repaint_with()
        self.minimap.redraw()

    def set_hidden(self, columns: frozenset[int]) -> None:
        """Put columns away (not all of them)."""
        if columns != self.hidden:
            self.hidden = columns
            self.rearrange()

    def _side_gone(self, _parent: QModelIndex, first: int, last: int) -> None:
        gone = last - first + 1
        self.hidden = frozenset(
            at if at < first else at - gone for at in self.hidden if not first <= at <= last
        )

    @property
    def frame(self) -> Frame | None:
        """How things stand across now."""
        return self.layouts.frame if self.layouts else None

    def shown_columns(self) -> tuple[int, ...]:
        """The columns not put away."""
        count = len(self.reader_model.columns) if self.reader_model else 0
        return tuple(c for c in range(count) if c not in self.hidden) or (0,)

    # -- geometry ----------------------------------------------------------------------------

    def rearrange(self) -> None:
        """Set everything anew, for another width, font, layout or model; the place is kept."""
        model = self.reader_model
        if model is None or self._arranging:
            return
        place = self._held or self.place()
        self._held = None
        opened = self.layouts.opened if self.layouts else set()
        self.layouts, self.header = compose(
            model,
            self.settings,
            self.shown_columns(),
            self.viewport().width(),
            self.logicalDpiY(),
            self.font(),
            self.isRightToLeft(),
            named=False,
        )
        self._make_room(model, self.layouts.frame)
        self.layouts.opened = opened
        self._repaint_with()
        self._reheight()
        self.restore(self._stay(place))
        self.arranged.emit()

    def stands_at(self) -> int:
        """How far down the window we stand, in px."""
        return self.mapTo(self.window(), QPoint(0, 0)).y()

    def _stay(self, place: Place) -> Place:
        """Where ``place`` is on the screen as it was seen, though a bar came or went above."""
        seen, now = self._seen_at, self.stands_at()
        if seen is None:
            return place
        self._seen_at = now
        return place if place.row < 0 else replace(place, y=place.y + seen - now)

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What is changed meanwhile is arranged once, at the end."""
        self._arranging = True
        try:
            yield
        finally:
            self._arranging = False
            self.rearrange()

    def _make_room(self, model: ReaderModel, frame: Frame) -> None:
        """Put the titles of the columns above the viewport."""
        fonts = Fonts(self.settings, self.font(), [column.language for column in model.columns])
        high = self.titles.show_columns(model, frame, fonts)
        high = 0 if self._bare else high
        self.titles.setVisible(bool(high))
        self._arranging = True
        self.setViewportMargins(0, high, 0, 0)
        self._arranging = False
        viewport = self.viewport().geometry()
        self.titles.setGeometry(viewport.x(), viewport.y() - high, viewport.width(), high)

    def _repaint_with(self) -> None:
        if self.layouts and self.reader_model:
            self.painting = Painting(
                self.reader_model, self.layouts, self.theme, self.settings, self.marks
            )
        self.viewport().update()

    def _reheight(self) -> None:
        assert self.reader_model is not None
        assert self.layouts is not None
        assert self.header is not None
        each = estimates.heights(self.reader_model, self.layouts, self.logicalDpiY())
        state = self.scroll_state
        state.heights = Heights(each)
        state.head = self.header.height
        state.height = max(self.viewport().height(), 1)
        self.minimap.redraw()

    def _measure(self, at: int) -> int:
        assert self.layouts
        return self.layouts.row(at).height

    def _hold(self) -> None:
        self._held = self.place()

    def _refilter(self) -> None:
        if self.reader_model is None or self.layouts is None:
            return
        place = self._held or self.place()
        self._held = None
        self.layouts.clear()
        self._reheight()
        self.restore(place)
        self.refiltered()

    def place(self) -> Place:
        """Where one reads, to be kept or saved."""
        if self.reader_model is None or self.layouts is None:
            return places.TOP
        if self._kept is not None:
            return self._kept
        return places.capture(self.reader_model, self.layouts, self.scroll_state, self.reading())

    def reading(self) -> tuple[int, int] | None:
        """The row id and character of the original that is being read, if that is known."""
        return None

    def forget_marks(self) -> None:
        """Another text is shown."""
        self.marks.clear()
        self.minimap.set_hits(())

    def before_jump(self) -> None:
        """The view is about to go elsewhere."""

    def refiltered(self) -> None:
        """Other rows are shown."""

    def restore(self, place: Place) -> None:
        """Go where `place` was taken, or to the nearest row that is shown."""
        if self.reader_model is not None and self.layouts is not None:
            places.restore(self.reader_model, self.layouts, self.scroll_state, place)
            self._kept = place
            self.settled()
        else:
            self._held = place  # until it is arranged

    def moved(self) -> None:
        """Another place is read from now on."""
        self._kept = None

    def settled(self) -> None:
        """The rows in view changed: paint, and tell."""
        self.viewport().update()
        self._mirror()

    def visible_rows(self) -> list[int]:
        """The ids of the rows in view, from above."""
        model = self.reader_model
        return [model.ids[at] for at, _ in self.scroll_state.visible] if model else []

    # -- scrolling ---------------------------------------------------------------------------

    def _set_bar(self) -> None:
        """Let the scroll bar show where we are."""
        state, bar = self.scroll_state, self.verticalScrollBar()
        self._mirroring = True
        bar.setRange(0, state.maximum)
        bar.setPageStep(state.height)
        bar.setSingleStep(self._line())
        self._value = state.value
        bar.setValue(self._value)
        self._mirroring = False

    def _mirror(self) -> None:
        """Show and tell where we are."""
        self._set_bar()
        self.idle.start()
        rows = self.visible_rows()
        in_view = (rows[0], rows[-1]) if rows else (-1, -1)
        if in_view != self._in_view:
            self._in_view = in_view
            self.visibleRowsChanged.emit(*in_view)
        self.placeChanged.emit()

    def _line(self) -> int:
        return round(self.layouts.fonts.pitch(0, 0, self.logicalDpiY())) if self.layouts else 20

    def _scrolled(self, value: int) -> None:
        if self._mirroring or self.layouts is None:
            return
        state = self.scroll_state
        distance = value - self._value
        if 0 < value < state.maximum and abs(distance) < 2 * state.height:
            self.scroll_by(distance)
        else:
            self.jump(value)

    def _prepare(self) -> None:
        """While nothing else happens, set the next row beyond the edges in type."""
        state, layouts = self.scroll_state, self.layouts
        if layouts is None or not state.visible:
            return
        first, last = state.visible[0][0], state.visible[-1][0]
        for at in layouts.missing(first, last, state.height):
            state.heights[at] = layouts.row(at).height
            self._set_bar()
            self.idle.start(0)
            return

    def scroll_by(self, distance: int) -> None:
        """Move the text up by ``distance`` px; what stays in view is not painted again."""
        self.moved()
        state = self.scroll_state
        before = dict(state.visible)
        state.step(distance)
        state.settle()
        shift = next((y - before[at] for at, y in state.visible if at in before), None)
        if shift is None or abs(shift) >= state.height:
            self.viewport().update()
        elif shift:
            self.viewport().scroll(0, shift)
            if self.layouts is not None and self.layouts.frame.names:
                frame, band = self.layouts.frame, self.layouts.name_band + abs(shift)
                self.viewport().update(frame.names_x - 2, 0, frame.names + 4, band)
        self._mirror()

    def jump(self, value: int) -> None:
        """To where the scroll bar would stand at ``value``."""
        self.moved()
        self.scroll_state.jump(value)
        self.scroll_state.settle()
        self.settled()

    def go_to_row(self, row: int, y: int | None = None) -> None:
        """Bring a row (by id, or the nearest shown) to ``y`` px below the top, or a third down."""
        model = self.reader_model
        if model is not None and len(model.ids):
            self.moved()
            at = model.nearest(row)
            down = self.scroll_state.height // 4 if y is None else y
            self.scroll_state.hold(at, down)
            self.scroll_state.settle()
            self.settled()
