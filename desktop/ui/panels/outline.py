"""The outline: headings, turns and minutes, each with its first words. An entry leads there."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from itertools import chain, compress
from operator import and_, ne, or_
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.domain.languages.direction import isolated
from desktop.domain.rows import NARRATION, NOTE, UNNAMED, Rows
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab
from desktop.ui.reader.model.headings import clock
from desktop.ui.words.tips import as_written

_LONGEST = 80  # characters of first words
_LONGEST_TIP = 300  # characters in a tool tip
_EACH, _EACH_OF_LONG, _LONG = 60, 300, 3600  # seconds: between entries by the clock, and from when
# A line that begins with a letter and ends without a full stop; no time of day, nothing in brackets
_HEADING = re.compile(r"[^\W\d_][^\n]{1,119}(?<![.!?…:;,。！？)\]»”\"♪])")
_MOST_HEADINGS = 0.5  # x the other entries
_VERY_MANY = 100_000  # paragraphs
_PORTION = 50_000  # paragraphs at a time
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class OutlineModel(QAbstractListModel):
    """``rows`` has the numbers of the paragraphs that are listed. Hidden speakers are left out;
    dimmed speakers are grey."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: array[int] = array("L")
        self._all: array[int] = array("L")
        self._bright: Collection[int] | None = None  # speakers
        self._texts: list[str] = []
        self._names: list[str] = []
        self._times: dict[int, str] = {}  # of the paragraphs that are listed for their time
        self._headings: set[int] = set()
        self._speaker: array[int] = array("H")
        self._position: Callable[[int], int] = int

    def show_document(self, contents: Contents, notes: bool) -> Iterator[None]:
        """List the headings, the first paragraph of each turn, the narration, with ``notes`` the
        notes, and one paragraph a minute (in long texts: each five) of turns that last longer.

        To be gone through: between two steps other things may be done. From the first step on
        nothing is listed, after the last one all is.
        """
        rows = contents.rows
        self._list(rows, [], bytearray(), set(), {})
        yield
        names = [speaker.name for speaker in contents.speakers]
        listed = bytearray(_listed(rows, notes))
        yield
        headings = yield from _headings(rows, listed)
        times = yield from _by_the_clock(rows, listed)
        self._list(rows, names, listed, headings, times)

    def _list(
        self,
        rows: Rows,
        names: list[str],
        listed: bytearray,
        headings: set[int],
        times: dict[int, str],
    ) -> None:
        self.beginResetModel()
        self._texts, self._speaker, self._position = rows.texts, rows.speaker, rows.position
        self._names, self._headings, self._times = names, headings, times
        self._all = array("L", compress(rows.order, listed))
        self.rows, self._bright = self._all, None
        self.endResetModel()

    def show_only(self, speakers: Collection[int] | None, dimmed: bool) -> None:
        """List what ``speakers`` say (None: everybody). With ``dimmed`` list the others too, in
        grey."""
        self.beginResetModel()
        self._bright, who = speakers, self._speaker
        self.rows = self._all
        if speakers is not None and not dimmed:
            self.rows = array("L", (row for row in self._all if who[row] in speakers))
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, _LONGEST)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_written(self._words(row, _LONGEST_TIP))
        if role == Qt.ItemDataRole.FontRole and row in self._headings:
            bold = QFont()
            bold.setBold(True)
            return bold
        if role == Qt.ItemDataRole.ForegroundRole:
            dim = self._bright is not None and self._speaker[row] not in self._bright
            return QGuiApplication.palette().placeholderText() if dim else None
        return None

    def _words(self, row: int, longest: int) -> str:
        words, who = self._texts[row][:longest], self._speaker[row]
        words = f"{words}…" if len(self._texts[row]) > longest else words
        if row in self._headings:
            return words
        if row in self._times:
            return f"{self._times[row]}  {words}"
        return f"{isolated(self._names[who])}: {words}" if who < UNNAMED else words

    def nearest(self, row: int) -> int:
        """The entry that ``row`` belongs to; -1 before the first."""
        return bisect_right(self.rows, self._position(row), key=self._position) - 1


def _listed(rows: Rows, notes: bool) -> Iterable[int]:
    """1 for each of ``rows`` that is listed, in the order of the text, else 0."""
    turns, kinds = rows.turn, bytes(rows.kind)
    if not isinstance(rows.order, range):
        turns = array("L", map(turns.__getitem__, rows.order))
        kinds = bytes(map(kinds.__getitem__, rows.order))
    starts = map(ne, turns, chain((-1,), turns))
    always, never = bytearray(3), bytearray([1] * 3)
    always[NARRATION], always[NOTE], never[NOTE] = 1, notes, notes
    listed = map(or_, starts, kinds.translate(bytes(always) + bytes(253)))
    return map(and_, listed, kinds.translate(bytes(never) + bytes(253)))


def _headings(rows: Rows, listed: bytearray) -> Generator[None, None, set[int]]:
    """List the notes that are headings, such as those of the items of a debate: they look like one,
    and are not so many as to be something else, such as who joined a chat. Returns their rows."""
    if NOTE not in rows.kind:
        return set()
    headings: list[int] = []
    for portion in _portions(rows):
        notes = (at for at in portion if rows.kind[rows.order[at]] == NOTE)
        headings += (at for at in notes if _HEADING.fullmatch(rows.texts[rows.order[at]]))
        yield
    if len(headings) > _MOST_HEADINGS * sum(listed):
        return set()
    for at in headings:
        listed[at] = 1
    return {rows.order[at] for at in headings}


def _portions(rows: Rows) -> Iterator[range]:
    """The places of all rows in the text, in portions."""
    count = len(rows.order)
    return (range(at, min(at + _PORTION, count)) for at in range(0, count, _PORTION))


def _by_the_clock(rows: Rows, listed: bytearray) -> Generator[None, None, dict[int, str]]:
    """List the paragraphs that begin the next minute after the last that is ``listed`` (of a long
    text: the next five minutes). Returns their times."""
    if not rows.timed:
        return {}
    starts: list[float | None] = []
    for portion in _portions(rows):
        starts += [rows.paragraphs[rows.order[at]].start for at in portion]
        yield
    last = max((start for start in starts if start is not None), default=0.0)
    each = _EACH if last <= _LONG else _EACH_OF_LONG
    times: dict[int, str] = {}
    before = 0.0
    for portion in _portions(rows):
        for at in portion:
            row, start = rows.order[at], starts[at]
            if start is None:
                continue
            if not listed[at] and rows.kind[row] != NOTE and start // each > before // each:
                listed[at] = 1
                times[row] = clock(start)
            if listed[at]:
                before = start
        yield
    return times


class _List(QTableView):
    """A fast list of any length. `QListView` lays out every entry; a table with rows of one
    height does not."""

    def __init__(self) -> None:
        super().__init__()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setItemDelegate(OwnDirection(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)

    def fit_rows(self) -> None:
        """Give the rows the height of the font. ``changeEvent`` must not do this: Qt calls it
        while the table is being made, and an error there ends the process."""
        self.verticalHeader().setDefaultSectionSize(max(24, self.fontMetrics().height() + 8))

    def keyboardSearch(self, search: str) -> None:
        """Do nothing: one letter would search all entries."""


class OutlinePanel(Tab):
    """Shows the entry that is read. Enter or a click goes to an entry."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OutlineModel()
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notes = QCheckBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 4, 8)
        column.addWidget(self.list)
        column.addWidget(self.notes)
        self._contents: Contents | None = None
        self._filter: tuple[Collection[int] | None, bool] = (None, False)
        self._here = 0
        self._fill_soon = QTimer(self, singleShot=True, interval=0)
        self._fill_soon.timeout.connect(self._fill_on)
        self._filling: Iterator[None] = iter(())
        self.list.fit_rows()
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self.left)
        self.notes.toggled.connect(self._fill)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Outline")

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.list.setAccessibleName(self.tr("Outline"))
        self.notes.setText(self.tr("Show notes"))
        self.notes.setToolTip(self.tr("List notes such as (Applause), too"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and "list" in self.__dict__:
            self.list.fit_rows()

    def show_document(self, contents: Contents) -> None:
        """List another document, with all speakers."""
        self._contents, self._filter, self._here = contents, (None, False), 0
        self._fill()

    def show_change(self, change: Change) -> None:
        """List what the document has now."""
        if change.of_rows:
            self._fill()

    def show_only(self, speakers: Collection[int] | None, dimmed: bool) -> None:
        """See `OutlineModel.show_only`."""
        self._filter = speakers, dimmed
        self.model.show_only(speakers, dimmed)
        self.show_row(self._here)

    def show_row(self, row: int) -> None:
        """Show the entry of ``row``, which is read now."""
        self._here = row
        at = self.model.nearest(row)
        if at >= 0 and not self.list.hasFocus():
            self.list.setCurrentIndex(self.model.index(at))

    def _fill(self) -> None:
        """List what the document has now; where that is very much, a little later."""
        if self._contents is None:
            return
        self._filling = self.model.show_document(self._contents, self.notes.isChecked())
        if len(self._contents.rows) >= _VERY_MANY:
            next(self._filling)
            self._fill_soon.start()
            return
        for _ in self._filling:
            pass
        self._show_filled()

    def _fill_on(self) -> None:
        if next(self._filling, self) is None:
            self._fill_soon.start()
        else:
            self._show_filled()

    def _show_filled(self) -> None:
        self._fill_soon.stop()
        self.show_only(*self._filter)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.rowChosen.emit(self.model.rows[index.row()])
