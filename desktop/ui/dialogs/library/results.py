"""What a search found, or words that say why there is nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget


class Results(QStackedWidget):
    """Shows ``view``, or words in its place. ``everywherePressed``: nothing is to be left out of
    the search any more."""

    everywherePressed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__()
        self.words = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.everywhere = QPushButton(self.tr("Search the whole library"))
        self.everywhere.clicked.connect(self.everywherePressed)
        instead = QWidget()
        column = QVBoxLayout(instead)
        column.addStretch(1)
        column.addWidget(self.words)
        column.addWidget(self.everywhere, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.addWidget(view)
        self.addWidget(instead)

    def tell(self, words: str, *, narrowed: bool = False) -> None:
        """Show ``words``, and, where the search was ``narrowed``, a way out of that; "": show what
        was found."""
        self.words.setText(words)
        self.everywhere.setVisible(narrowed)
        self.setCurrentIndex(1 if words else 0)
