"""The table behind the reading view: a row a paragraph, a column a side."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Sequence
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

from desktop.domain import language
from desktop.domain.columns import CHECK, WAITING, Column
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.rows import NARRATION, NOTE, UNNAMED
from desktop.ui.reader.model.doubts import in_words
from desktop.ui.words.captions import Caption, caption
from desktop.ui.words.names import language_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class ReaderModel(QAbstractTableModel):
    """The contents of ``document``, a row a paragraph. It listens to the document and tells what
    changed.

    ``columns`` are the document's, in order.

    Rows are named by their id (index into ``rows``), whatever the filter; ``ids`` are those shown,
    in order: a model row is an index into ``ids``.
    """

    columnsChanged = Signal()  # a column came, went, or was renamed
    rowsShown = Signal()  # the filter changed (after the reset)

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.contents = document, document.contents
        self.rows = self.contents.rows
        self.columns = list(self.contents.columns.values())
        self.ids: range | array[int] = self.rows.order
        self._turn_starts: bytes | None = None
        self.chosen: frozenset[int] | None = None  # speakers ticked
        self.dimmed = False
        self._deaf = document.listen(self._follow)
        self.destroyed.connect(self._deaf)

    # -- the table ---------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.ids[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[column].texts[row]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row, column)
        if role in (Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole):
            return self.state(row, column) or None
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
            side, caption = self.columns[section], self.caption(section)
            if role == Qt.ItemDataRole.AccessibleTextRole and caption.title:
                return caption.whole
            return caption.title or side.language
        row = self.ids[section]
        return self._in_its_language(self.speaker(row), row)

    def spoken(self, row: int, column: int) -> str:
        """What a screen reader says of a cell: speaker, text, and its state in words."""
        text, state = self.columns[column].texts[row], self.state(row, column)
        said = "\n".join(part for part in (text, state) if part)
        who = self.speaker(row)
        if column == 0:
            who = self._in_its_language(who, row)
        return f"{who}: {said}" if who else said

    def other_language(self, row: int) -> str:
        """The language that ``row`` is spoken in, where it is not the text's; else ""."""
        spoken, usual = self.contents.turn(row).language or "", self.contents.language
        return "" if language.base(spoken) == language.base(usual) else spoken

    def _in_its_language(self, who: str, row: int) -> str:
        other = self.other_language(row)
        if not other:
            return who
        name = language_name(other)
        words = self.tr("{speaker}, in {language}") if who else self.tr("In {language}")
        return words.replace("{speaker}", who).replace("{language}", name)

    def state(self, row: int, column: int) -> str:
        """The state of a cell in words; "" where there is nothing to say."""
        side = self.columns[column]
        if side.origin == "original":
            return ""
        if side.states[row] == WAITING:
            return self.tr("waiting")
        names = {
            "machine": self.tr("machine translation"),
            "human": self.tr("human translation"),
            "mine": self.tr("your wording"),
        }
        name = names[side.origin]
        if side.states[row] == CHECK:
            why = self.tr("to check: {reasons}").replace("{reasons}", self._doubts(side, row))
            return f"{name}, {why}"
        return name

    def _doubts(self, side: Column, row: int) -> str:
        """What is to be checked in a cell; which sentence of it, where there are several."""
        doubts = side.doubts.get(row, [])
        if len(doubts) == 1:
            return in_words(doubts[0])
        words = self.tr("{reasons} (sentence {number})")
        return "; ".join(
            words.replace("{number}", str(number)).replace("{reasons}", in_words(each))
            for number, each in enumerate(doubts, 1)
            if each
        )

    def speaker(self, row: int) -> str:
        """Who says ``row``, or what kind of row it is."""
        if self.rows.kind[row] == NARRATION:
            return self.tr("Narration")
        if self.rows.kind[row] == NOTE:
            return self.tr("Note")
        who = self.rows.speaker[row]
        if who < UNNAMED:
            return self.contents.speakers[who].name
        return self.contents.turn(row).label or ""

    # -- columns -----------------------------------------------------------------------------

    def caption(self, column: int) -> Caption:
        """What stands above ``column``."""
        return caption(self.columns[column], self.contents.language)

    def retranslate(self) -> None:
        """The words above the columns anew."""
        if self.columns:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)
            self.columnsChanged.emit()

    def number(self, column: str) -> int:
        """Where the column of this id stands; -1 where there is none."""
        return next((n for n, side in enumerate(self.columns) if side.id == column), -1)

    # -- what happens to the document ----------------------------------------------------------

    def _follow(self, change: Change) -> None:
        if change.columns:
            self._follow_columns()
        if change.language:
            self.retranslate()
        if change.inserted or change.removed or change.turns:
            self._turn_starts = None
        if change.inserted or change.removed or (change.turns and self.chosen is not None):
            self.show_only(self.chosen, self.dimmed)
        rows = change.texts | change.turns
        for number in range(len(self.columns) if rows else 0):
            self._tell_cells(number, rows)
        for column, rows in change.cells.items():
            self._tell_cells(self.number(column), rows)

    def _follow_columns(self) -> None:
        """Take over which columns there are, and their order."""
        wanted = list(self.contents.columns.values())
        for number in range(len(self.columns) - 1, -1, -1):
            column = self.columns[number]
            if self.contents.columns.get(column.id) is not column:
                self.beginRemoveColumns(_NOWHERE, number, number)
                del self.columns[number]
                self.endRemoveColumns()
        for number, column in enumerate(wanted):
            if column not in self.columns:
                self.beginInsertColumns(_NOWHERE, number, number)
                self.columns.insert(number, column)
                self.endInsertColumns()
        if self.columns != wanted:
            self.layoutAboutToBeChanged.emit()
            self.columns = wanted
            self.layoutChanged.emit()
        self.columnsChanged.emit()

    def _tell_cells(self, column: int, rows: Iterable[int]) -> None:
        """One ``dataChanged`` for each run of neighbours among the rows shown."""
        shown = sorted(at for at in map(self.shown_at, rows) if at >= 0)
        for first, last in _runs(shown):
            self.dataChanged.emit(self.index(first, column), self.index(last, column))

    # -- the rows shown ----------------------------------------------------------------------

    def show_only(self, speakers: Collection[int] | None, dimmed: bool = False) -> None:
        """Show what ``speakers`` say (None: all; `NOBODY` and `UNNAMED` count).

        The others are hidden, or with ``dimmed`` only dimmed. Resets the model if rows change.
        """
        self.chosen = None if speakers is None else frozenset(speakers)
        self.dimmed = dimmed
        ids = self.rows.order
        if self.chosen is not None and not dimmed:
            keep, speaker = self.chosen, self.rows.speaker
            ids = array("L", [row for row in self.rows.order if speaker[row] in keep])
        if ids is not self.ids and ids != self.ids:
            self.beginResetModel()
            self.ids = ids
            self._turn_starts = None
            self.endResetModel()
        self.rowsShown.emit()

    def is_dimmed(self, row: int) -> bool:
        """Whether ``row`` is shown, but is none of the chosen speakers'."""
        return self.dimmed and self.chosen is not None and self.rows.speaker[row] not in self.chosen

    def turn_starts(self) -> bytes:
        """1 for each row shown that is the first shown of its turn, else 0."""
        if self._turn_starts is None:
            turn: Sequence[int] = self.rows.turn
            if not isinstance(self.ids, range):
                turn = list(map(turn.__getitem__, self.ids))
            self._turn_starts = bytes(map(ne, turn, chain((-1,), turn)))
        return self._turn_starts

    def nearest(self, row: int) -> int:
        """Where ``row`` is shown, or the nearest row that is; -1 if none is."""
        if isinstance(self.ids, range):
            return min(row, len(self.ids) - 1)
        position = self.rows.position
        at = position(row)
        after = bisect_left(self.ids, at, key=position)
        if after == len(self.ids) or (
            after
            and self.ids[after] != row
            and at - position(self.ids[after - 1]) <= position(self.ids[after]) - at
        ):
            return after - 1
        return after

    def shown_at(self, row: int) -> int:
        """Where ``row`` is shown, or -1."""
        at = self.nearest(row)
        return at if at >= 0 and self.ids[at] == row else -1

    # -- sentences ---------------------------------------------------------------------------

    def sentences(self, row: int) -> list[str]:
        """The original's sentences; joined they give the text."""
        return self.contents.segments(row)

    def starts(self, row: int, column: int) -> tuple[int, ...]:
        """Where each sentence of a cell begins, the first at 0."""
        return self.contents.starts(row, self.columns[column].id)

    def extent(self, row: int, column: int, first: int, last: int) -> tuple[int, int]:
        """From which to which character sentences ``first`` to ``last`` go in a cell."""
        starts = self.starts(row, column)
        end = len(self.columns[column].texts[row])
        if len(starts) != len(self.starts(row, 0)):
            return 0, end
        return starts[first], starts[last + 1] if last + 1 < len(starts) else end

    def group(self, row: int, sentence: int) -> tuple[int, int]:
        """The sentences (first, last) that belong together, because one side joins them."""
        count = len(self.starts(row, 0))
        sides = [
            column
            for column in range(len(self.columns))
            if column == 0 or len(self.starts(row, column)) == count
        ]
        first = last = min(sentence, count - 1)
        while first > 0 and any(self._joined(row, column, first) for column in sides):
            first -= 1
        while last + 1 < count and any(self._joined(row, column, last + 1) for column in sides):
            last += 1
        return first, last

    def group_at(self, row: int, column: int, character: int) -> tuple[int, int]:
        """The sentences of the original (first, last) that belong to a character of a cell."""
        starts, count = self.starts(row, column), len(self.starts(row, 0))
        if len(starts) != count:
            return 0, count - 1
        return self.group(row, max(bisect_right(starts, character) - 1, 0))

    def _joined(self, row: int, column: int, sentence: int) -> bool:
        start, end = self.extent(row, column, sentence, sentence)
        text = self.columns[column].texts[row]
        return bool(text) and not text[start:end].strip()


def _runs(sorted_rows: list[int]) -> Iterable[tuple[int, int]]:
    first = last = -1
    for row in sorted_rows:
        if first >= 0 and row > last + 1:
            yield first, last
            first = row
        elif first < 0:
            first = row
        last = row
    if first >= 0:
        yield first, last
