"""The list of the library: a row a transcript, filtered and sorted."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.services.library.file import Entry
from desktop.services.library.words import keys_in
from desktop.ui.words import messages
from desktop.ui.words.names import day, language_name, number

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_UNREAD = -1.0
_NAMES = 3  # speakers that are named in a cell
TITLE, DATE, PLACE, SPEAKERS, LANGUAGE, WORDS, READ, FILE = range(8)


class EntriesModel(QAbstractTableModel):
    """Holds all transcripts; shows those with all words of a filter in title, place, speakers or
    path. ``read`` is how far a file was read, from 0 to 1, by its path."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._keys: list[str] = []  # what the filter looks into
        self._read: Mapping[Path, float] = {}
        self._missing: Collection[Path] = ()
        self._rows: list[int] = []
        self._filter: list[str] = []
        self._order = (TITLE, Qt.SortOrder.AscendingOrder)

    def set_entries(
        self, entries: Sequence[Entry], missing: Collection[Path], read: Mapping[Path, float]
    ) -> None:
        """Show ``entries``, of which the files at ``missing`` are not there."""
        self._entries, self._missing, self._read = list(entries), missing, read
        self._keys = [
            " ".join(keys_in(" ".join([e.title, e.place, *e.speakers, str(e.path)])))
            for e in self._entries
        ]
        self._arrange()

    def set_filter(self, words: str) -> None:
        """Show only what has all of ``words``, or their beginnings."""
        self._filter = keys_in(words)
        self._arrange()

    def entry(self, row: int) -> Entry:
        """The transcript in ``row``."""
        return self._entries[self._rows[row]]

    def shown(self) -> list[Entry]:
        """Those that are shown, in their order."""
        return [self._entries[n] for n in self._rows]

    def row_of(self, path: Path) -> int | None:
        """The row of the file at ``path``; None where it is not shown."""
        rows = (row for row, n in enumerate(self._rows) if self._entries[n].path == path)
        return next(rows, None)

    @property
    def languages(self) -> list[str]:
        """The languages there are."""
        return sorted({entry.language for entry in self._entries if entry.language})

    @property
    def words(self) -> int:
        """All words of what is shown."""
        return sum(self._entries[n].words for n in self._rows)

    @property
    def size(self) -> int:
        """How many transcripts there are, also those that are not shown."""
        return len(self._entries)

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FILE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Library", "Title"),
            translate("Library", "Date"),
            translate("Library", "Place"),
            translate("Library", "Speakers"),
            translate("Library", "Language"),
            translate("Library", "Words"),
            translate("Library", "Read"),
            translate("Library", "File"),
        )[section]

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self.entry(index.row())
        if role == _Role.DisplayRole:
            return self._text(entry, index.column())
        if role == _Role.ToolTipRole:
            return self._state(entry) or str(entry.path)
        if role == _Role.TextAlignmentRole and index.column() in (WORDS, READ):
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, entry: Entry, column: int) -> str:
        match column:
            case n if n == TITLE:
                return entry.title or entry.path.name
            case n if n == DATE:
                return day(entry.date)
            case n if n == PLACE:
                return entry.place
            case n if n == SPEAKERS:
                rest = "…" if len(entry.speakers) > _NAMES else ""
                return ", ".join([*entry.speakers[:_NAMES]]) + rest
            case n if n == LANGUAGE:
                return language_name(entry.language) if entry.language else ""
            case n if n == WORDS:
                return "" if entry.trouble is not None else number(entry.words)
            case n if n == READ:
                share = self._read.get(entry.path, _UNREAD)
                return "" if share < 0 else f"{share:.0%}"
        return self._state(entry) or str(entry.path)

    def _state(self, entry: Entry) -> str:
        """What is wrong with the file; "" where nothing is."""
        if entry.trouble is not None:
            return messages.words(entry.trouble)
        if entry.path in self._missing:
            words = QCoreApplication.translate("Library", "not there any more: {path}")
            return words.format(path=entry.path)
        return ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (column, order)
        self._arrange()

    def _arrange(self) -> None:
        self.beginResetModel()
        rows = [
            n
            for n, keys in enumerate(self._keys)
            if all(f" {word}" in f" {keys}" for word in self._filter)
        ]
        column, order = self._order
        rows.sort(key=self._key(column), reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = rows
        self.endResetModel()

    def _key(self, column: int) -> Callable[[int], Any]:
        entries = self._entries
        match column:
            case n if n == DATE:
                return lambda n: entries[n].date
            case n if n == WORDS:
                return lambda n: entries[n].words
            case n if n == READ:
                return lambda n: self._read.get(entries[n].path, _UNREAD)
        return lambda n: self._text(entries[n], column).casefold()
