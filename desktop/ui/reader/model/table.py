"""The table behind the reading view: a row a paragraph, a column a column of the document."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import chain
from operator import ne
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.columns import CHECK, MINE, ORIGINAL, WAITING, Column
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt, to_check
from desktop.domain.editing import Change
from desktop.domain.languages import language
from desktop.domain.languages.direction import undirected
from desktop.domain.rows import NARRATION, NOTE, UNNAMED, Rows
from desktop.domain.terms import Term
from desktop.domain.transcript import Speaker, Turn
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.reader.model.links import Links
from desktop.ui.words import columns as column_words
from desktop.ui.words.columns import Caption
from desktop.ui.words.names import language_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FEW = 64  # runs of rows; more are told as one, from the first row to the last


class ReaderModel(QAbstractTableModel):
    """Shows the rows and columns of ``document``, and follows its changes.

    Rows are named by their id (their number in the document, which never changes), whatever the
    filter. ``ids`` are those shown, in the order of the text: a model row is an index into ``ids``.
    Columns are named by their id too; a model column is an index into ``columns``.

    A change of the document comes between ``changeBegins`` and ``changeEnds``. What became
    different is told by Qt's own signals meanwhile: rows inserted and removed, data changed.

    ``covers`` says whether a cell (row and column id) is covered: its text is not read aloud then.
    """

    changeBegins = Signal()
    changeEnds = Signal(object)  # the `Change`
    columnsChanged = Signal()  # a column came, went, moved, or is called something else
    rowsShown = Signal()  # the filter changed (after the reset)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.contents = document, document.contents
        self.links = Links(self.contents)
        self.columns: list[Column] = list(self.contents.columns.values())
        self.chosen: frozenset[int] | None = None  # speakers ticked
        self.dimmed = False
        self.ids: range | array[int] = self._ids_to_show()
        self._turn_starts: bytes | None = None
        self._turn_places: dict[int, int] | None = None  # the place of each turn in the text
        self._words: int | None = None
        self._last_positions: dict[int, int] = {}  # of rows that were taken out
        self.covers: Callable[[int, str], bool] = lambda row, column: False
        # Of a text and its translation into a language: the terms in force that are not used.
        self.unused_terms: Callable[[str, str, str], Sequence[Term]] = lambda *_: ()
        self.destroyed.connect(document.listen(self._follow))

    @property
    def rows(self) -> Rows:
        """The rows of the document, those of other numbers too than are shown."""
        return self.contents.rows

    # -- the table ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.ids[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.texts[row]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, column.id)
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return self.state(row, column.id) or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            words = self.caption(self.columns[section].id)
            if role == Qt.ItemDataRole.AccessibleTextRole and words.title:
                return words.whole
            return words.title or self.columns[section].language
        row = self.ids[section]
        return self._in_its_language(self.speaker(row), row)

    def cell(self, at: int, column: str) -> QModelIndex:
        """The index of a cell, by model row and column id."""
        return self.index(at, self.number(column))

    def spoken(self, row: int, column: str) -> str:
        """What a screen reader says of a cell: speaker, text, and its state in words."""
        text, state = self.column(column).texts[row], self.state(row, column)
        if text and self.covers(row, column):
            text = self.tr("covered")
        words = "\n".join(part for part in (text, state) if part)
        who = self.speaker(row)
        if column == ORIGINAL:
            who = self._in_its_language(who, row)
        return f"{who}: {words}" if who else words

    def without_text(self, row: int, column: str) -> str:
        """What stands in an empty cell where another text is compared: that its sentences have no
        partner in that text, or have it in another row; else ""."""
        if column == ORIGINAL and row in self.contents.gaps:
            return self.tr("(no partner in the original)")
        comparison = self.contents.comparison
        if comparison is None or column != comparison.column or self.column(column).texts[row]:
            return ""
        if row in self.contents.gaps:
            return ""
        bitext = self.contents.bitexts[column]
        beads = [bitext.bead("source", (row, n)) for n in range(len(self.contents.starts(row)))]
        if any(bead is not None and bead.target for bead in beads):
            return self.tr("(together with another row)")
        return self.tr("(no partner in this text)")

    def other_language(self, row: int) -> str:
        """The language that ``row`` is spoken in, where it is not the text's; else ""."""
        spoken = self.turn(row).language or ""
        return "" if language.base(spoken) == language.base(self.document.language) else spoken

    def _in_its_language(self, who: str, row: int) -> str:
        other = self.other_language(row)
        if not other:
            return who
        name = language_name(other)
        words = self.tr("{speaker}, in {language}") if who else self.tr("In {language}")
        return words.replace("{speaker}", who).replace("{language}", name)

    def state(self, row: int, column: str) -> str:
        """The state of a cell in words; "" where there is nothing to say."""
        side = self.column(column)
        if side.states[row] == WAITING:
            return self.tr("waiting")
        if lacking := self.without_text(row, column):
            return lacking
        parts = [column_words.state(side), self._made(row, column)]
        if side.is_draft(row):
            parts.append(in_words([Doubt.DRAFT]))
        if side.states[row] == CHECK and (reasons := self._doubts(side, row)):
            why = self.tr("to check: {reasons}")
            parts.append(why.replace("{reasons}", reasons))
        if column == ORIGINAL:
            parts.append(self.bookmark(row))
        return ", ".join(part for part in parts if part)

    def bookmark(self, row: int) -> str:
        """What a bookmark at ``row`` is, with its note; "" where there is none."""
        bookmark = self.contents.bookmarks.get(row)
        if bookmark is None:
            return ""
        if not bookmark.note:
            return self.tr("bookmark")
        return self.tr("note: {note}").replace("{note}", bookmark.note)

    def remarks(self, row: int) -> dict[int, str]:
        """What is to be said of sentences of ``row``, by their numbers: that they were not heard in
        the recording; what the person remarked, that they need a review, and comments."""
        unheard = self.tr("not heard in the recording")
        remarks = dict.fromkeys(self.contents.unheard(row), unheard)
        for sentence, wordings in self.contents.wordings_in(row).items():
            words = [self.tr("needs review")] if any(each.review for each in wordings) else []
            words += [f"“{each.comment}”" for each in wordings if each.comment]
            if words:
                before = [remarks[sentence]] if sentence in remarks else []
                remarks[sentence] = ", ".join([*before, *words])
        return dict(sorted(remarks.items()))

    def _made(self, row: int, column: str) -> str:
        """What the person made of a cell: remarks on the original, how much of their own wording is
        accepted."""
        wordings = self.contents.wordings_in(row)
        if column == MINE:
            every = [each for some in wordings.values() for each in some]
            written = [each for each in every if each.text is not None]
            accepted = sum(each.accepted for each in written)
            if accepted and accepted == len(written):
                return self.tr("accepted")
            words = self.tr("{accepted} of {written} sentences accepted")
            return words.format(accepted=accepted, written=len(written)) if accepted else ""
        remarks = self.remarks(row) if column == ORIGINAL else {}
        if remarks:
            words = self.tr("{reasons} (sentence {number})")
            return "; ".join(
                words.replace("{number}", str(number + 1)).replace("{reasons}", remark)
                for number, remark in remarks.items()
            )
        return ""

    def _doubts(self, side: Column, row: int) -> str:
        """What is to be checked in a cell; which sentence of it, where there are several. That it
        is a draft is nothing to check."""
        sentences = side.doubts.get(row, [])
        if len(sentences) == 1:
            return self.reasons(side, row)
        words = self.tr("{reasons} (sentence {number})")
        return "; ".join(
            words.replace("{number}", str(number + 1)).replace(
                "{reasons}", self.reasons(side, row, number, number)
            )
            for number, doubts in enumerate(sentences)
            if to_check(doubts)
        )

    def reasons(self, side: Column, row: int, first: int = 0, last: int = -1) -> str:
        """Why the sentences ``first`` to ``last`` of a cell (-1: to its end) are to be checked; ""
        where they are not."""
        doubts = side.doubts.get(row, [])[first : last + 1 if last >= 0 else None]
        unused: dict[Term, None] = {}
        for number, each in enumerate(doubts, first):
            if Doubt.TERMS in each:
                unused |= dict.fromkeys(self._unused(side, row, number))
        every = (doubt for each in doubts for doubt in each if doubt is not Doubt.DRAFT)
        return in_words(every, list(unused))

    def _unused(self, side: Column, row: int, number: int) -> Sequence[Term]:
        ours, theirs = self.contents.segments(row), side.segments(row)
        if len(ours) != len(theirs) or number >= len(ours):
            return ()
        return self.unused_terms(ours[number].strip(), theirs[number].strip(), side.language)

    # -- who speaks --------------------------------------------------------------------------

    def turn(self, row: int) -> Turn:
        """The turn of ``row``."""
        return self.contents.turn(row)

    def speaker(self, row: int) -> str:
        """Who says ``row``, or what kind of row it is."""
        if self.rows.kind[row] == NARRATION:
            return self.tr("Narration")
        if self.rows.kind[row] == NOTE:
            return self.tr("Note")
        who = self.rows.speaker[row]
        if who < UNNAMED:
            return undirected(self.contents.speakers[who].name)
        return undirected(self.turn(row).label or "")

    def speakers(self) -> list[tuple[int, Speaker]]:
        """The speakers to list, by their numbers."""
        return [(number, self.contents.speakers[number]) for number in self.contents.present()]

    def words(self) -> int:
        """How many words the text has."""
        if self._words is None:
            rows = self.rows
            standing = isinstance(rows.order, range)
            counts = rows.words if standing else map(rows.words.__getitem__, rows.order)
            self._words = sum(counts)
        return self._words

    # -- columns -----------------------------------------------------------------------------

    def column(self, column: str) -> Column:
        """The column with an id."""
        return self.contents.columns[column]

    def number(self, column: str) -> int:
        """Which model column has an id; -1: none."""
        return next((n for n, each in enumerate(self.columns) if each.id == column), -1)

    def column_ids(self) -> tuple[str, ...]:
        """The ids of all columns, in order."""
        return tuple(column.id for column in self.columns)

    def caption(self, column: str) -> Caption:
        """What stands above a column."""
        return column_words.caption(self.column(column), self.contents.language)

    def retranslate(self) -> None:
        """The words above the columns anew."""
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            self.columnsChanged.emit()

    # -- the rows shown ----------------------------------------------------------------------

    def show_only(self, speakers: Collection[int] | None, dimmed: bool = False) -> None:
        """Show what ``speakers`` say (None: all; `NOBODY` and `UNNAMED` count).

        The others are hidden, or with ``dimmed`` only dimmed. Resets the model if rows change.
        """
        self.chosen = None if speakers is None else frozenset(speakers)
        self.dimmed = dimmed
        ids = self._ids_to_show()
        if ids != self.ids:
            self.beginResetModel()
            self.ids = ids
            self._turn_starts = None
            self.endResetModel()
        self.rowsShown.emit()

    def _ids_to_show(self) -> range | array[int]:
        order = self.rows.order
        if self.chosen is None or self.dimmed:
            return order if isinstance(order, range) else array("L", order)
        keep, speakers = self.chosen, self.rows.speaker
        if isinstance(order, range):
            return array("L", [row for row, who in enumerate(speakers) if who in keep])
        return array("L", [row for row in order if speakers[row] in keep])

    def is_dimmed(self, row: int) -> bool:
        """Whether ``row`` is shown, but is none of the chosen speakers'."""
        return self.dimmed and self.chosen is not None and self.rows.speaker[row] not in self.chosen

    def turn_starts(self) -> bytes:
        """1 for each row shown that is the first shown of its turn, else 0."""
        if isinstance(self.ids, range):  # all rows, as they were read
            return self.contents.overview().turn_starts
        if self._turn_starts is None:
            turns = list(map(self.rows.turn.__getitem__, self.ids))
            self._turn_starts = bytes(map(ne, turns, chain((-1,), turns)))
        return self._turn_starts

    def turns_hidden(self, at: int) -> int:
        """How many turns are not shown before model row ``at`` (the number of rows shown: behind
        the last)."""
        if len(self.ids) == len(self.rows.order):
            return 0
        places, turns = self._places(), self.rows.turn
        before = places[turns[self.ids[at - 1]]] if at else -1
        here = places[turns[self.ids[at]]] if at < len(self.ids) else len(places)
        return max(here - before - 1, 0)

    def turn_number(self, row: int) -> int:
        """Which turn of the text ``row`` belongs to, from 1."""
        return self._places()[self.rows.turn[row]] + 1

    def _places(self) -> dict[int, int]:
        """Where each turn that has rows stands in the text, from 0."""
        if self._turn_places is None:
            first, order = self.contents.first_rows, self.contents.turn_order
            there = (turn for turn in order if first[turn] >= 0)
            self._turn_places = {turn: place for place, turn in enumerate(there)}
        return self._turn_places

    def position(self, row: int) -> int:
        """Where ``row`` stands in the text, or stood before it was taken out."""
        position = self.rows.position(row)
        return position if position >= 0 else self._last_positions.get(row, 0)

    def nearest(self, row: int) -> int:
        """Where ``row`` is shown, or the nearest row that is; -1 if none is."""
        ids, position = self.ids, self.position(row)
        if len(ids) == len(self.rows.order):  # no row is hidden
            return min(position, len(ids) - 1)
        after = bisect_left(ids, position, key=self.rows.position)
        if after == len(ids):
            return after - 1
        if after and ids[after] != row:
            above = position - self.rows.position(ids[after - 1])
            if above <= self.rows.position(ids[after]) - position:
                return after - 1
        return after

    def shown_at(self, row: int) -> int:
        """Where ``row`` is shown, or -1."""
        at = self.nearest(row)
        return at if at >= 0 and self.ids[at] == row else -1

    def moved(self, row: int, character: int) -> tuple[int, int]:
        """The row and character of the original where the words are now that stood there before
        rows were cut or joined."""
        origin = self.contents.origin(row, character)
        there = self.contents.row_at(origin)
        if there is None or there == row:
            return row, character
        return there, max(origin[1] - self.contents.origin(there)[1], 0)

    # -- sentences ---------------------------------------------------------------------------

    def sentences(self, row: int) -> list[str]:
        """The original's sentences; joined they give the text."""
        return self.contents.segments(row)

    def starts(self, row: int, column: str) -> tuple[int, ...]:
        """Where each sentence of a cell begins, the first at 0."""
        return self.contents.starts(row, column)

    def extent(self, row: int, column: str, first: int, last: int) -> tuple[int, int]:
        """From which to which character sentences ``first`` to ``last`` go in a cell."""
        starts, end = self.starts(row, column), len(self.column(column).texts[row])
        start = starts[first] if first < len(starts) else end
        return start, starts[last + 1] if last + 1 < len(starts) else end

    # -- following the document --------------------------------------------------------------

    def _follow(self, change: Change) -> None:
        self.changeBegins.emit()
        try:
            self._take_over(change)
        finally:
            self.changeEnds.emit(change)

    def _take_over(self, change: Change) -> None:
        if change.texts or change.inserted or change.removed:
            self._words = None
        if change.columns:
            self._follow_columns()
        if change.inserted or change.removed or change.turns:
            self._follow_rows()
        rows = change.texts | change.turns | change.bookmarks
        for first, last in self._tell(rows, range(len(self.columns))):
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)
        for column, rows in change.cells.items():
            number = self.number(column)
            self._tell(rows, range(number, number + 1))
        if change.columns or change.language:
            self.retranslate()

    def _tell(self, rows: Iterable[int], columns: range) -> list[tuple[int, int]]:
        """One ``dataChanged`` for each run of neighbours among the rows shown; these runs."""
        runs = self._runs(rows)
        for first, last in runs:
            corners = self.index(first, columns[0]), self.index(last, columns[-1])
            self.dataChanged.emit(*corners)
        return runs

    def _runs(self, rows: Iterable[int]) -> list[tuple[int, int]]:
        """Model rows (first, last) that hold all ``rows`` that are shown."""
        shown = sorted(at for at in map(self.shown_at, rows) if at >= 0)
        runs = list(_runs(shown))
        return runs if len(runs) <= _FEW else [(shown[0], shown[-1])]

    def _follow_columns(self) -> None:
        columns = list(self.contents.columns.values())
        ids = {column.id for column in columns}
        for number in reversed(range(len(self.columns))):
            if self.columns[number].id not in ids:
                self.beginRemoveColumns(_NOWHERE, number, number)
                del self.columns[number]
                self.endRemoveColumns()
        for number, column in enumerate(columns):
            before = self.number(column.id)
            if before < 0:
                self.beginInsertColumns(_NOWHERE, number, number)
                self.columns.insert(number, column)
                self.endInsertColumns()
            elif before != number:
                self.beginMoveColumns(_NOWHERE, before, before, _NOWHERE, number)
                self.columns.insert(number, self.columns.pop(before))
                self.endMoveColumns()
        self.columns = columns

    def _follow_rows(self) -> None:
        """Take out and put in the rows that went and came. Where these are many, reset the model,
        as another filter does."""
        self._turn_starts = self._turn_places = None
        old, new = array("L", self.ids), array("L", self._ids_to_show())
        if old == new:
            return
        start = _same_start(old, new)
        end = _same_start(old[start:][::-1], new[start:][::-1])
        before, after = old[start : len(old) - end], new[start : len(new) - end]
        staying = set(before) & set(after)
        self._remember_positions(old, start, before, staying)
        gone = list(_runs([start + n for n, row in enumerate(before) if row not in staying]))
        come = list(_runs([start + n for n, row in enumerate(after) if row not in staying]))
        if len(gone) + len(come) > _FEW:
            self.beginResetModel()
            self.ids = self._ids_to_show()
            self.endResetModel()
            self.rowsShown.emit()
            return
        self.ids = old
        for first, last in reversed(gone):
            self.beginRemoveRows(_NOWHERE, first, last)
            del old[first : last + 1]
            self._turn_starts = None
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(_NOWHERE, first, last)
            old[first:first] = new[first : last + 1]
            self._turn_starts = None
            self.endInsertRows()
        self.ids = self._ids_to_show()

    def _remember_positions(
        self, old: array[int], start: int, before: Iterable[int], staying: Collection[int]
    ) -> None:
        """Rows that went out of the text: they stood behind those that stay."""
        position = self.rows.position(old[start - 1]) if start else -1
        for row in before:
            if row in staying:
                position = self.rows.position(row)
            elif self.rows.position(row) < 0:
                self._last_positions[row] = position + 1


def _same_start(one: array[int], other: array[int]) -> int:
    """How many items both begin with."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _runs(rows: list[int]) -> Iterator[tuple[int, int]]:
    """Sorted ``rows`` as (first, last) of neighbours."""
    first = last = -1
    for row in rows:
        if first >= 0 and row > last + 1:
            yield first, last
            first = row
        elif first < 0:
            first = row
        last = row
    if first >= 0:
        yield first, last
