"""The plain window where Enface cannot start as usual. It needs nothing that was kept."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout


class Way(Enum):
    """What the person chose."""

    AGAIN = "again"
    WITHOUT = "without"  # begin without what was kept
    QUIT = "quit"


class RecoveryWindow(QDialog):
    """Shows ``words``, what happened, and asks how to go on; ``way`` is the answer."""

    def __init__(self, words: str) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.way = Way.QUIT
        self.setWindowTitle("Enface")
        offer = translate(
            "recovery",
            "Enface can begin without what it kept: settings, recent files, translations, "
            "corrections, bookmarks and notes. All of it stays where it is, for the next start.",
        )
        column = QVBoxLayout(self)
        for text in (words, offer):
            label = QLabel(text, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setMinimumWidth(420)
            column.addWidget(label)
        self.buttons = QDialogButtonBox()
        roles = QDialogButtonBox.ButtonRole
        for way, title in (
            (Way.AGAIN, translate("recovery", "Try again")),
            (Way.WITHOUT, translate("recovery", "Begin without it")),
            (Way.QUIT, translate("recovery", "Quit")),
        ):
            button = self.buttons.addButton(title, roles.ActionRole)
            button.setObjectName(way.value)
            button.clicked.connect(lambda _checked=False, way=way: self._choose(way))
        column.addWidget(self.buttons)

    def _choose(self, way: Way) -> None:
        self.way = way
        self.accept()


def ask(words: str) -> Way:
    """Show ``words`` in a plain window; what the person chose."""
    window = RecoveryWindow(words)
    window.exec()
    return window.way
