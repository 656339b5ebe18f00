"""Files that were opened together, as cards: filtered, sorted, with how far each is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.services.personal.recent_files import Recent
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.widgets.searchfield import SearchField
from desktop.ui.window.cards import Cards
from desktop.ui.words.names import number

_MOST = 200  # cards that are shown; the others are found by their name
_FINISHED = 0.995  # share from which on a text counts as read to its end


class FileList(Retranslated, QWidget):
    """Stays until other files are opened together, or it is closed."""

    chosen = Signal(str)
    forgetWanted = Signal(str)
    cardEntered = Signal(object)  # by an arrow key

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Recent] = []
        self._order = "name"
        self.heading, self.more = QLabel(), QLabel(wordWrap=True)
        self.heading.setProperty("tone", "heading")
        self.more.setProperty("tone", "muted")
        self.filter, self.order, self._cards = SearchField(), Choice(), Cards()
        self.order.setProperty("look", "quiet")
        top = QWidget()
        top.setProperty("plain", "true")
        line = Flow(top)
        for part in (self.heading, self.filter, self.order):
            line.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(top)
        column.addWidget(self._cards)
        column.addWidget(self.more)
        self.filter.textChanged.connect(lambda _text: self._show())
        self.order.chosen.connect(self._sort_by)
        self._cards.chosen.connect(self.chosen)
        self._cards.forgetWanted.connect(self.forgetWanted)
        self._cards.cardEntered.connect(self.cardEntered)
        self.retranslate()

    @property
    def cards(self) -> Cards:
        """The cards that are shown."""
        return self._cards

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.filter.name(self.tr("Filter by name"))
        self._show()

    def set_files(self, paths: Sequence[str]) -> None:
        """Show the files at ``paths``, the filter empty."""
        self._entries = [Recent(path) for path in paths]
        self.filter.clear()
        self._show()

    def know(self, recent: Sequence[Recent]) -> None:
        """Show what is known of the files, where they are among ``recent``. What was known of the
        others stays, unless all is forgotten."""
        known = {entry.path: entry for entry in recent}
        self._entries = [
            known.get(entry.path, entry if known else Recent(entry.path)) for entry in self._entries
        ]
        self._show()

    def remove(self, path: str) -> None:
        """Take a file off the list."""
        self._entries = [entry for entry in self._entries if entry.path != path]
        self._show()

    def _sort_by(self, order: str) -> None:
        self._order = order
        self._show()

    def _show(self) -> None:
        words = self.filter.text().casefold().split()
        fitting = [
            entry
            for entry in self._entries
            if all(word in f"{entry.title} {Path(entry.path).name}".casefold() for word in words)
        ]
        keys: dict[str, Callable[[Recent], Any]] = {
            "name": _by_name,
            "unread": lambda entry: (entry.read, _by_name(entry)),
            "recent": lambda entry: (-entry.opened, _by_name(entry)),
        }
        fitting.sort(key=keys[self._order])
        self._cards.show_entries(fitting[:_MOST])
        self.setVisible(bool(self._entries))
        self._say(len(fitting))

    def _say(self, fitting: int) -> None:
        entries = self._entries
        words = self.tr("Files: {read} of {all} read")
        read = sum(entry.read >= _FINISHED for entry in entries)
        self.heading.setText(words.format(read=number(read), all=number(len(entries))))
        orders = {
            "name": self.tr("by name"),
            "unread": self.tr("unread first"),
            "recent": self.tr("recently opened first"),
        }
        sorted_ = self.tr("Sorted {order}").format(order=orders[self._order])
        self.order.offer(self.tr("Sort files"), [*orders.items()], self._order, sorted_)
        hidden = fitting - _MOST
        if not fitting:
            self.more.setText(self.tr("No file has such a name."))
        elif hidden > 0:
            words = self.tr("{count} more files: type part of a name to find them.")
            self.more.setText(words.format(count=number(hidden)))
        self.more.setVisible(bool(entries) and (not fitting or hidden > 0))


def _by_name(entry: Recent) -> list[tuple[int, str]]:
    """ "talk 9" before "talk 10"."""
    parts = re.findall(r"\d+|\D+", Path(entry.path).name.casefold())
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
