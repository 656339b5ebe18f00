"""The list of the library: a row a transcript, fetched by page as it comes into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.services.library.file import Entry
from desktop.services.library.listing import UNREAD, By, Listing, path_of
from desktop.ui.dialogs.library.rows import side
from desktop.ui.words import messages
from desktop.ui.words.names import day, language_name, number, path_name

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ENTRY = Qt.ItemDataRole.UserRole  # the `Entry` of a row; None where it has gone meanwhile
STATE = Qt.ItemDataRole.UserRole + 1  # what is wrong with its file, in words; "" where nothing is
_NAMES = 3  # speakers that are named in a cell
_PAGE = 64  # transcripts that are fetched at once
_PAGES = 32  # that are kept
TITLE, DATE, PLACE, SPEAKERS, LANGUAGE, WORDS, READ, TRANSLATED, NOTES, FILE = range(10)
ORDERS = (
    *(By.TITLE, By.DATE, By.PLACE, By.SPEAKERS, By.LANGUAGE, By.WORDS, By.READ, By.TRANSLATED),
    *(By.NOTES, By.FILE),
)
GREATEST_FIRST = (DATE, WORDS, READ, TRANSLATED, NOTES)  # where people look for these
_NUMBERS = (WORDS, READ, TRANSLATED, NOTES)


class EntriesModel(QAbstractTableModel):
    """Shows a `Listing`; ``pages`` brings some transcripts by their numbers, at once.

    ``orderWanted``: the list is to be sorted by a column, descending or not.
    """

    orderWanted = Signal(object, bool)

    def __init__(self, pages: Callable[[Sequence[int]], Mapping[int, Entry]]) -> None:
        super().__init__()
        self._fetch = pages
        self._pages: OrderedDict[int, Mapping[int, Entry]] = OrderedDict()
        self._gone: Collection[bytes] = ()
        self.listing = Listing()

    def show_listing(self, listing: Listing) -> None:
        """Show ``listing``."""
        self.beginResetModel()
        self.listing = listing
        self._pages.clear()
        self.endResetModel()

    def show_gone(self, gone: Collection[bytes]) -> None:
        """The files at ``gone`` are not there any more."""
        self._gone = gone
        self.fetch_again()

    def fetch_again(self) -> None:
        """Something may have changed of what is shown."""
        pages, last = [*self._pages], self.rowCount() - 1
        self._pages.clear()
        for page in pages:  # no other rows are known to anybody
            ends = page * _PAGE, min((page + 1) * _PAGE - 1, last)
            self.dataChanged.emit(self.index(ends[0], 0), self.index(ends[1], FILE))

    def entry(self, row: int) -> Entry | None:
        """The transcript in ``row``; None where it has gone meanwhile."""
        at = row // _PAGE
        if at not in self._pages:
            numbers = self.listing.numbers[at * _PAGE : (at + 1) * _PAGE]
            self._pages[at] = self._fetch(numbers)
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(at)
        return self._pages[at].get(self.listing.numbers[row])

    def row_of(self, path: bytes) -> int | None:
        """The row of the file at ``path``; None where it is not shown."""
        try:
            return self.listing.paths.index(path)
        except ValueError:
            return None

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.listing.numbers)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else FILE + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return side(section in _NUMBERS)
        if role != _Role.DisplayRole:
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
            translate("Library", "Translated"),
            translate("Library", "Notes"),
            translate("Library", "File"),
        )[section]

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == _Role.TextAlignmentRole:
            return side(index.column() in _NUMBERS)
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == _Role.DisplayRole:
            return self._text(entry, index.row(), index.column())
        if role == _Role.ToolTipRole:
            return self._state(entry, index.row()) or _about(entry)
        if role == ENTRY:
            return entry
        if role == STATE:
            return self._state(entry, index.row())
        return None

    def _text(self, entry: Entry, row: int, column: int) -> str:
        match column:
            case n if n == TITLE:
                return entry.title or entry.path.name
            case n if n == DATE:
                return day(entry.date)
            case n if n == PLACE:
                return entry.place
            case n if n == SPEAKERS:
                return speakers_of(entry)
            case n if n == LANGUAGE:
                return language_name(entry.language) if entry.language else ""
            case n if n == WORDS:
                return "" if entry.trouble is not None else number(entry.words)
            case n if n == READ:
                return _share(entry.read) if entry.read >= UNREAD else ""
            case n if n == TRANSLATED:
                return _share(entry.translated) if entry.translated else ""
            case n if n == NOTES:
                return number(entry.notes) if entry.notes else ""
        return self._state(entry, row) or str(entry.path)

    def _state(self, entry: Entry, row: int) -> str:
        if self.listing.paths[row] in self._gone:
            words = QCoreApplication.translate("Library", "not there any more: {path}")
            return words.format(path=path_of(self.listing.paths[row]))
        return messages.words(entry.trouble) if entry.trouble is not None else ""

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.orderWanted.emit(ORDERS[column], order == Qt.SortOrder.DescendingOrder)


class EndOfPathShown(QStyledItemDelegate):
    """Where a cell is too narrow, the end of the path is seen; but the beginning of what is wrong
    with the file."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        if not index.data(STATE):
            option.textElideMode = Qt.TextElideMode.ElideLeft
            side = QStyle.visualAlignment(option.direction, option.displayAlignment)
            option.displayAlignment = side | Qt.AlignmentFlag.AlignAbsolute
            option.direction = Qt.LayoutDirection.LeftToRight  # so that "/" stays at its place


def speakers_of(entry: Entry) -> str:
    """Those who say most."""
    rest = "…" if len(entry.speakers) > _NAMES else ""
    return ", ".join(entry.speakers[:_NAMES]) + rest


def notes_of(entry: Entry) -> str:
    """How many notes the person wrote; "" where there is none."""
    words = QCoreApplication.translate("Library", "Notes: {count}")
    return words.format(count=number(entry.notes)) if entry.notes else ""


def shares_of(entry: Entry) -> list[tuple[str, float]]:
    """How far it is read and translated, in words and from 0 to 1."""
    translate = QCoreApplication.translate
    read, translated = _share(entry.read), _share(entry.translated)
    return [
        (translate("Library", "Read: {share}").format(share=read), entry.read),
        (translate("Library", "Translated: {share}").format(share=translated), entry.translated),
    ]


def _share(value: float) -> str:
    return f"{number(round(100 * value))}\u00a0{QLocale().percent()}"


def _about(entry: Entry) -> str:
    return "\n".join(filter(None, [path_name(str(entry.path)), ", ".join(entry.collections)]))
