"""Widgets whose words follow the language of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # Qt allows one widget among the bases of a class


class Retranslated(_Widget):
    """Sets its words again when the language of the window changes. It stands before the widget
    among the bases of a class: ``class FindBar(Retranslated, QWidget)``."""

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
