"""The list of all commands: one is found by typing some of its words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.ui.widgets.searchfield import SearchField

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Choice:
    """An entry of the list: its ``words``, the ``place`` where it stands besides, its ``keys``, and
    what it does. ``obstacle`` says why it cannot be done now; "": it can."""

    words: str
    place: str
    act: Callable[[], object]
    keys: str = ""
    obstacle: str = ""

    def rank(self, typed: Sequence[str]) -> int | None:
        """How well it fits the words ``typed``, in small letters: 0 is best; None: not at all."""
        words, all_words = self.words.casefold(), f"{self.words} {self.place}".casefold()
        if not all(each in all_words for each in typed):
            return None
        if not typed or words.startswith(typed[0]):
            return 0
        return 1 if f" {typed[0]}" in f" {all_words}" else 2


class CommandList(QDialog):
    """A field above the ``choices``; Enter does the one that is marked, and closes the list."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Commands"))
        self._choices = choices
        self.field = SearchField()
        self.field.name(self.tr("Search"), self.tr("Command, speaker, theme or recent text"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setUniformItemSizes(True)
        self.nothing = QLabel(self.tr("Nothing found"))
        column = QVBoxLayout(self)
        for part in (self.field, self.list, self.nothing):
            column.addWidget(part)
        self.field.textChanged.connect(self._narrow)
        self.list.itemActivated.connect(self._do)
        self.field.installEventFilter(self)
        letter = self.fontMetrics().averageCharWidth()
        self.resize(QSize(80 * letter, 60 * letter).boundedTo(self.screen().availableSize() * 0.9))
        self._narrow("")
        self.field.setFocus()

    def shown(self) -> list[Choice]:
        """The choices that fit what is typed, the best first."""
        return [
            self.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.list.count())
        ]

    def _narrow(self, text: str) -> None:
        typed = text.casefold().split()
        ranks = [(choice.rank(typed), choice) for choice in self._choices]
        fitting = sorted(
            ((rank, choice) for rank, choice in ranks if rank is not None),
            key=lambda pair: (pair[0], bool(pair[1].obstacle)),
        )
        self.list.clear()
        for _, choice in fitting:
            self.list.addItem(_item(choice))
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not fitting)

    def _do(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(Qt.ItemDataRole.UserRole)
        if choice.obstacle:
            return
        self.accept()
        choice.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys that move in the list act from the field."""
        if watched is self.field and isinstance(event, QKeyEvent):
            pressed = event.type() == QEvent.Type.KeyPress
            if pressed and event.key() in _MOVES:
                QCoreApplication.sendEvent(self.list, event)
                return True
            if pressed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if item := self.list.currentItem():
                    self._do(item)
                return True
        return super().eventFilter(watched, event)


def _item(choice: Choice) -> QListWidgetItem:
    facts = (choice.words, choice.place, choice.keys, choice.obstacle)
    item = QListWidgetItem("   ·   ".join(filter(None, facts)))
    item.setData(Qt.ItemDataRole.UserRole, choice)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(filter(None, facts)))
    if choice.obstacle:
        item.setFlags(Qt.ItemFlag.ItemIsSelectable)
    return item
