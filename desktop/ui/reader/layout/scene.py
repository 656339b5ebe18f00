"""Where a document stands in the viewport: its rows set in type, and how far it is scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document, DocumentId
from desktop.domain.editing import Change
from desktop.domain.journal import InMemory
from desktop.domain.rows import SPEECH
from desktop.domain.transcript import Transcript
from desktop.lexicon.syllables import Syllables
from desktop.settings import Settings
from desktop.ui.reader.layout import estimates, places
from desktop.ui.reader.layout.composition import SEEN, compose
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import ORIGINAL as ORIGINAL_ALONE
from desktop.ui.reader.layout.frame import TRANSLATION, Frame
from desktop.ui.reader.layout.header import Header
from desktop.ui.reader.layout.heights import Heights
from desktop.ui.reader.layout.layouts import Block, Layouts, RowLayout
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scroll import Scroll
from desktop.ui.reader.layout.shaping import character_at, line_of
from desktop.ui.reader.model.table import ReaderModel

_REST = 15  # ms without scrolling, after which the next rows are set
_MANY_CELLS = 5000  # that arrive at once, from which on all heights are estimated anew
_VERY_MANY = 100_000  # rows: to estimate their heights takes 5 ms and more
_MANY_ROWS = 500  # that change at once, from which on the same is done


@dataclass(frozen=True, slots=True)
class Target:
    """What is at a point: model row ``at``, its id, column, character; ``inside`` the text."""

    at: int
    row: int
    column: str
    character: int
    inside: bool


class Scene(QObject):
    """A `ReaderModel` set in type for ``viewport``, and scrolled to a `Place`.

    ``at`` is a model row (an index into the rows shown), ``row`` a row id. ``stands_at`` tells how
    many px below the top of its window the whole view stands.
    """

    framed = Signal()  # the frame is new; heights follow, so what takes room from the view does now
    estimated = Signal()  # the heights of all rows are new
    shifted = Signal(int)  # what stays in view went down by so many px
    scrolled = Signal()  # the scroll bar is to follow
    visibleRowsChanged = Signal(int, int)  # first and last row id in view; -1, -1: none
    placeChanged = Signal()
    rowsShown = Signal()  # the filter changed, and the place is kept
    documentChanged = Signal(object)  # a `Change`, and the place is kept

    def __init__(self, viewport: QWidget, settings: Settings, stands_at: Callable[[], int]) -> None:
        super().__init__(viewport)
        self._viewport, self._stands_at = viewport, stands_at
        self.settings = settings
        self.syllables = Syllables()  # of the languages that were prepared
        self.hidden: frozenset[str] = frozenset()  # columns the person put away
        self._no_document = ReaderModel(
            Document(Transcript(), DocumentId("", ""), InMemory()), self
        )
        self.model = self._no_document
        self.has_document = False
        self._scroll = Scroll(self._measure)
        self._suspended = 0  # > 0: changes are arranged later, at once
        self._changing = False  # the document changes: rows and columns come and go
        self._held: Place | None = None  # where to go once that is done
        self._restored: Place | None = None  # and not scrolled since
        self._reading: tuple[int, int] | None = None  # row id and character of the original
        self._in_view = (-1, -1)
        self._seen_at: int | None = None  # px down the window, when last painted
        self._opened: set[int] = set()  # ids of rows whose hidden column is shown
        self._room = (-1, 0)  # below which row (id) how many px are free
        self._idle = QTimer(self, singleShot=True, interval=_REST)
        self._idle.timeout.connect(self._set_next_row)
        self._rearrange_soon = QTimer(self, singleShot=True, interval=0)
        self._rearrange_soon.timeout.connect(self.rearrange)
        self._compose()

    # -- what is shown ---------------------------------------------------------------------------

    def let_go(self) -> None:
        """Another document is about to be shown: forget this one."""
        old = self.model
        if self.has_document and isValid(old):
            for signal, slot in self._listening(old):
                signal.disconnect(slot)
        self.model, self.has_document = self._no_document, False
        self._in_view = (-1, -1)
        self._scroll.heights, self._scroll.visible = Heights(), []
        self._compose()

    def set_model(self, model: ReaderModel) -> None:
        """Show another document, from its top."""
        self.model, self.has_document = model, True
        for signal, slot in self._listening(model):
            signal.connect(slot)
        self._held, self._seen_at = places.TOP, None
        self._opened, self._reading, self._room = set(), None, (-1, 0)
        if self._suspended:
            self._compose()
        self.rearrange()

    def _listening(
        self, model: ReaderModel
    ) -> Iterator[tuple[SignalInstance, Callable[..., None]]]:
        yield model.modelAboutToBeReset, self.hold
        yield model.rowsShown, self.refilter
        yield model.columnsChanged, self._columns_changed
        yield model.changeBegins, self._change_begins
        yield model.rowsRemoved, self._rows_removed
        yield model.rowsInserted, self._rows_inserted
        yield model.changeEnds, self._change_ends

    def set_settings(self, settings: Settings) -> None:
        """Show it so from now on; the place is kept."""
        before, self.settings = self.settings, settings
        if any(getattr(before, name) != getattr(settings, name) for name in SEEN):
            self.rearrange()

    def set_hidden(self, columns: frozenset[str]) -> None:
        """Put columns away (not all of them)."""
        if columns != self.hidden:
            self.hidden = columns
            self.rearrange()

    def _columns_changed(self) -> None:
        self.hidden &= frozenset(self.model.column_ids())
        self.rearrange()

    def shown_columns(self) -> tuple[str, ...]:
        """The ids of the columns not put away, in the order of the document."""
        every = self.model.column_ids()
        return tuple(column for column in every if column not in self.hidden) or every[:1]

    def move_column(self, column: str, to: int) -> None:
        """Let a column that is shown be the ``to``-th of those, as they stand on the screen."""
        order = [each for each in self.frame.shown if each != column]
        order.insert(to, column)
        if self.settings.translation_first:
            order.reverse()
        shown = iter(order)
        every = [each if each in self.hidden else next(shown) for each in self.model.column_ids()]
        self.model.document.move_column(column, every.index(column))

    @property
    def frame(self) -> Frame:
        """How things stand across now."""
        return self._layouts.frame

    @property
    def fonts(self) -> Fonts:
        """What the text is set in."""
        return self._layouts.fonts

    @property
    def header(self) -> Header:
        """What stands above the first row."""
        return self._header

    @property
    def layouts(self) -> Layouts:
        """The rows set in type."""
        return self._layouts

    # -- arranging -------------------------------------------------------------------------------

    def rearrange(self) -> None:
        """Set everything anew, for another width, font, layout or model; the place is kept."""
        if self._suspended:
            return
        self._rearrange_soon.stop()
        place = self._held or self.place()
        self._held = None
        self._compose()
        with self._suspend():
            self.framed.emit()
        self._estimate()
        self.restore(self._stay(place))

    def rearrange_soon(self) -> None:
        """As `rearrange`; where very many rows are shown, once for all that asks for it at this
        moment: a window that gets another size resizes its parts more than once."""
        if len(self.model.ids) < _VERY_MANY:
            self.rearrange()
        else:
            self._rearrange_soon.start()

    def _compose(self) -> None:
        viewport = self._viewport
        self._layouts, self._header = compose(
            self.model,
            self.settings,
            self.shown_columns(),
            viewport.width(),
            viewport.logicalDpiY(),
            QFont(viewport.font()),
            self.syllables,
            viewport.isRightToLeft(),
        )
        self._layouts.opened, self._layouts.room = self._opened, self._room

    def _estimate(self) -> None:
        scroll = self._scroll
        each = estimates.heights(self.model, self._layouts, self._viewport.logicalDpiY())
        scroll.heights = Heights(each)
        scroll.head = self._header.height
        scroll.height = max(self._viewport.height(), 1)
        self.estimated.emit()

    def _measure(self, at: int) -> int:
        return self._layouts.row(at).height

    @contextmanager
    def _suspend(self) -> Iterator[None]:
        self._suspended += 1
        try:
            yield
        finally:
            self._suspended -= 1

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """What is changed meanwhile is arranged once, at the end."""
        with self._suspend():
            yield
        self.rearrange()

    def _stay(self, place: Place) -> Place:
        """Where ``place`` is on the screen as it was seen, though a bar came or went above."""
        seen, now = self._seen_at, self._stands_at()
        if seen is None:
            return place
        self._seen_at = now
        return place if place.row < 0 else replace(place, y=place.y + seen - now)

    def seen(self) -> None:
        """The person sees it as it is now."""
        self._seen_at = self._stands_at()

    def hold(self) -> None:
        """Other rows are about to be shown."""
        if not self._changing:
            self._held = self.place()

    def refilter(self) -> None:
        """Other rows are shown."""
        if self._suspended:
            self._scroll.heights, self._scroll.visible = Heights(), []
        else:
            place = self._held or self.place()
            self._layouts.clear()
            self._estimate()
            if self._changing:
                return
            self._held = None
            self.restore(place)
        self.rowsShown.emit()

    # -- following the document ------------------------------------------------------------------

    def _change_begins(self) -> None:
        self._held, self._changing = self.place(), True
        self._scroll.visible = []

    def _rows_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self._suspended:
            self._scroll.heights.remove(first, last)

    def _rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self._suspended:
            columns = [column for lane in self.frame.lanes for column in lane.columns]
            if all(self.model.number(column) >= 0 for column in columns):
                self._scroll.heights.insert(first, self._estimates(first, last))
            else:  # a column has just gone: all is arranged anew in a moment
                self._scroll.heights.insert(first, [1] * (last - first + 1))

    def _change_ends(self, change: Change) -> None:
        """Set the rows anew that changed, and no others; what is read stays where it is."""
        self._changing = False
        if self._suspended:
            self.documentChanged.emit(change)
            return
        place, self._held = self._held or self.place(), None
        rows = change.texts | change.turns | change.inserted | change.removed
        cells: set[int] = set().union(*change.cells.values())
        if len(cells) > _MANY_CELLS or len(rows) > _MANY_ROWS:
            self._layouts.clear()
            self._estimate()
        else:
            hides = len(self.model.ids) < len(self.model.rows.order)
            if rows and (hides or self.settings.numbers):
                self._layouts.clear()  # turns hidden beside a row, and numbers, may be different
            for row in cells:
                self._layouts.drop(row)
            self._drop(rows)
        if change.speakers or change.language:
            self._header = Header(self.model, self.fonts, self.frame)
            self._scroll.head = self._header.height
        self.restore(self._standing(place))
        if change.speakers or change.turns:
            self.estimated.emit()
        self.documentChanged.emit(change)

    def _drop(self, rows: set[int]) -> None:
        """Forget how ``rows`` are set, and how high they are."""
        for row in rows:
            self._layouts.drop(row)
            at = self.model.shown_at(row)
            if at >= 0:
                self._scroll.heights[at] = self._estimates(at, at)[0]

    def _estimates(self, first: int, last: int) -> list[int]:
        dpi = self._viewport.logicalDpiY()
        return estimates.heights(self.model, self._layouts, dpi, first, last)

    def _standing(self, place: Place) -> Place:
        """Where the words of ``place`` are now, though its row was cut or went; the nearest row
        where they are shown no more."""
        model = self.model
        if place.row < 0 or not len(model.ids):
            return place
        row, character = place.row, place.character
        if place.column == ORIGINAL:
            row, character = model.moved(row, character)
        if model.shown_at(row) < 0:
            row, character = model.ids[model.nearest(row)], 0
        return replace(place, row=row, character=character)

    def toggle_hidden(self, row: int) -> None:
        """Show or hide the columns of a row that the layout keeps behind."""
        if self.frame.layout in (ORIGINAL_ALONE, TRANSLATION):
            place = self.place()
            self._opened ^= {row}
            self._layouts.drop(row)
            self.restore(place)

    def keep_room(self, row: int, height: int) -> None:
        """Keep ``height`` px free below the row ``row`` (-1: below none), and below no other."""
        if (row, height) == self._room:
            return
        place, before = self.place(), self._room[0]
        self._room = self._layouts.room = (row, height)
        self._drop({each for each in (before, row) if each >= 0})
        self.restore(place)

    def behind(self, row: int) -> tuple[str, ...]:
        """The columns that the layout keeps behind, unless they are shown for this row."""
        return () if row in self._opened else self.frame.behind

    # -- the place -------------------------------------------------------------------------------

    def place(self) -> Place:
        """Where one reads, to be kept or saved."""
        if self._held is not None and self._suspended:
            return self._held
        if self._restored is not None:
            return self._restored
        return places.capture(self.model, self._layouts, self._scroll, self._reading)

    def restore(self, place: Place) -> None:
        """Go where ``place`` was taken, or to the nearest row that is shown."""
        if self._suspended:
            self._held = place
            return
        places.restore(self.model, self._layouts, self._scroll, place)
        self._restored = place
        self._settled()

    def here(self) -> int:
        """The row id that is read: of the sentence walked to if that is in view, else of the first
        whole line in view; 0 where nothing is shown."""
        if not len(self.model.ids):
            return 0
        if self._reading is not None and self.top_of_row(self._reading[0]) is not None:
            return self._reading[0]
        first = places.capture(self.model, self._layouts, self._scroll).row
        return first if first >= 0 else self.model.ids[0]

    @property
    def visible(self) -> list[tuple[int, int]]:
        """(model row, its top in the viewport) of the rows in view, from above."""
        return self._scroll.visible

    def visible_rows(self) -> list[int]:
        """The ids of the rows in view, from above."""
        return [self.model.ids[at] for at, _ in self._scroll.visible]

    def first_row(self) -> int:
        """The id of the first row that begins in view, else of the first one in view. Only where
        rows are shown."""
        visible = self._scroll.visible
        first = visible[0][0] if visible else 0
        return self.model.ids[next((at for at, top in visible if top >= 0), first)]

    def row(self, at: int) -> RowLayout:
        """A model row set in type."""
        return self._layouts.row(at)

    def height_of(self, at: int) -> int:
        """The height of a model row, estimated where it was not in view yet."""
        return self._scroll.heights[at]

    def top_of(self, at: int) -> int | None:
        """Where the top of a model row in view stands, else None."""
        return self._scroll.top_of(at)

    def top_of_row(self, row: int) -> int | None:
        """The same by row id."""
        at = self.model.shown_at(row)
        return self._scroll.top_of(at) if at >= 0 else None

    def rectangle(self, at: int, column: str) -> QRect:
        """What a cell covers in the viewport; empty off the screen."""
        top = self._scroll.top_of(at)
        covered = self._layouts.row(at).rectangle(column) if top is not None else None
        return covered.translated(0, top or 0).toRect() if covered is not None else QRect()

    def sign(self, at: int) -> QRectF:
        """What the sign of a bookmark or note covers beside model row ``at``, which is in view."""
        return self._layouts.sign(at).translated(0, self._scroll.top_of(at) or 0)

    def sign_at(self, point: QPoint) -> int:
        """The row whose sign of a bookmark or note is at ``point`` of the viewport; -1: none."""
        at = self._scroll.at(point.y())
        if at is None or self.model.ids[at] not in self.model.contents.bookmarks:
            return -1
        return self.model.ids[at] if self.sign(at).contains(QPointF(point)) else -1

    def hit(self, point: QPoint) -> Target | None:
        """What is at ``point`` of the viewport; the nearest text of the row there."""
        at = self._scroll.at(point.y())
        if at is None:
            return None
        x, y = point.x(), point.y() - (self._scroll.top_of(at) or 0)
        blocks = self._layouts.row(at).blocks
        if not blocks:
            return None
        block = min(blocks, key=lambda block: _distance(block, x, y))
        inside = _distance(block, x, y) == 0
        character = 0
        if not block.waiting:
            inner = QPointF(x - block.x, y - block.y)
            character = min(character_at(block.layout, inner), len(block.text))
        return Target(at, self.model.ids[at], block.column, block.start + character, inside)

    # -- scrolling -------------------------------------------------------------------------------

    @property
    def height(self) -> int:
        """The height of the view, in px."""
        return self._scroll.height

    @property
    def line_height(self) -> int:
        """From line to line of the original, in px."""
        return round(self.fonts.pitch(ORIGINAL, SPEECH, self._viewport.logicalDpiY()))

    @property
    def value(self) -> int:
        """Where the scroll bar stands, in px of estimated heights."""
        return self._scroll.value

    @property
    def maximum(self) -> int:
        """The end of the scroll bar."""
        return self._scroll.maximum

    @property
    def heights(self) -> Heights:
        """How high the model rows are, in px; estimated where they were not seen yet."""
        return self._scroll.heights

    def scroll_by(self, distance: int) -> None:
        """Move the text up by ``distance`` px; what stays in view is not painted again."""
        self._restored = None
        scroll = self._scroll
        before = dict(scroll.visible)
        scroll.step(distance)
        scroll.settle()
        shift = next((y - before[at] for at, y in scroll.visible if at in before), None)
        if shift is None or abs(shift) >= scroll.height:
            self._viewport.update()
        elif shift:
            self.shifted.emit(shift)
        self.tell()

    def scroll_to(self, value: int) -> None:
        """Follow a scroll bar that was put to ``value``: near steps keep the rows in view."""
        distance = value - self._scroll.value
        if 0 < value < self._scroll.maximum and abs(distance) < 2 * self._scroll.height:
            self.scroll_by(distance)
        else:
            self.jump(value)

    def jump(self, value: int) -> None:
        """To where the scroll bar would stand at ``value``."""
        self._restored = None
        self._scroll.jump(value)
        self._scroll.settle()
        self._settled()

    def page(self, direction: int = 1) -> None:
        """A view's height less two lines, down (1) or up (-1)."""
        self.scroll_by(direction * max(self.height - 2 * self.line_height, self.line_height))

    def go_to_row(self, row: int, y: int | None = None) -> None:
        """Bring a row (by id, or the nearest shown) to ``y`` px below the top (None: a quarter of
        the height)."""
        if len(self.model.ids) and not self._changing:
            self._restored = None
            down = self._scroll.height // 4 if y is None else y
            self._scroll.hold(self.model.nearest(row), down)
            self._scroll.settle()
            self._settled()

    def reveal(self, row: int, spans: Sequence[tuple[str, int, int]]) -> None:
        """Scroll as little as shows (column, start, end) of a row whole, with a line to spare."""
        at = self.model.shown_at(row)
        if at < 0:
            return
        if self._scroll.top_of(at) is None:
            self.go_to_row(row)
        top = self._scroll.top_of(at) or 0
        low, high = self.extent(at, spans)
        spare = self.line_height
        above, below = top + low - spare, top + high + spare - self._scroll.height
        if above < 0:
            self.scroll_by(above)
        elif below > 0:
            self.scroll_by(min(below, above))

    def extent(self, at: int, spans: Sequence[tuple[str, int, int]]) -> tuple[int, int]:
        """From which to which height of a model row (column, start, end) go."""
        tops, bottoms = [], []
        for column, start, end in spans:
            for block in self._layouts.row(at).blocks:
                if block.column != column or block.end < start or block.start >= max(end, 1):
                    continue
                last = max(end - 1, start) - block.start
                a = block.layout.lineAt(line_of(block.layout, max(start - block.start, 0)))
                b = block.layout.lineAt(line_of(block.layout, max(last, 0)))
                tops.append(block.y + a.y())
                bottoms.append(block.y + b.y() + b.height())
        return round(min(tops, default=0)), round(max(bottoms, default=0))

    @property
    def reading(self) -> tuple[int, int] | None:
        """The row id and character of the original that is read, if that is known."""
        return self._reading

    def read(self, reading: tuple[int, int] | None) -> None:
        """This row (by id) and character of the original is read from now on; it is the place to
        keep while it is in view."""
        self._reading, self._restored = reading, None

    # -- telling ---------------------------------------------------------------------------------

    def repaint(self, *rows: int) -> None:
        """Paint these rows (by id) anew; without any, all."""
        if not rows:
            self._viewport.update()
        for row in rows:
            top = self.top_of_row(row)
            if top is not None:
                high = self._scroll.heights[self.model.shown_at(row)]
                self._viewport.update(0, top, self._viewport.width(), high + 4)

    def _settled(self) -> None:
        self._viewport.update()
        self.tell()

    def tell(self) -> None:
        """Tell where we are."""
        if self._changing:
            return
        self.scrolled.emit()
        self._idle.start(_REST)
        rows = self.visible_rows()
        in_view = (rows[0], rows[-1]) if rows else (-1, -1)
        if in_view != self._in_view:
            self._in_view = in_view
            self.visibleRowsChanged.emit(*in_view)
        self.placeChanged.emit()

    def _set_next_row(self) -> None:
        """While nothing else happens, set the next row beyond the edges in type."""
        scroll = self._scroll
        if not scroll.visible:
            return
        first, last = scroll.visible[0][0], scroll.visible[-1][0]
        for at in self._layouts.missing(first, last, scroll.height):
            scroll.heights[at] = self._layouts.row(at).height
            self.scrolled.emit()
            self._idle.start(0)
            return


def _distance(block: Block, x: int, y: int) -> int:
    """How far a point is from a block; across counts four times, so that a side keeps its row."""
    across = max(block.x - x, x - block.x - block.width, 0)
    down = max(block.y - y, y - block.y - block.height, 0)
    return across * 4 + down
