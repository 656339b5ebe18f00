"""A field for words to look for."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget


class SearchField(QLineEdit):
    """Has a button that clears it. `name` gives it its words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, clearButtonEnabled=True)

    def name(self, words: str, spoken: str = "") -> None:
        """Show ``words`` while it is empty; screen readers say ``spoken``, or the same."""
        self.setPlaceholderText(words)
        self.setAccessibleName(spoken or words)
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear"))
