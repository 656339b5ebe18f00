"""Fields that Escape leaves, though it is a shortcut of the window too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_escape(event: QEvent) -> bool:
    """Whether ``event`` is about the key Escape."""
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape


def keeps_escape(event: QEvent) -> bool:
    """Whether ``event`` asks if the field that is typed into wants Escape for itself. The answer
    is yes: the event is accepted."""
    asks = event.type() == QEvent.Type.ShortcutOverride and is_escape(event)
    if asks:
        event.accept()
    return asks
