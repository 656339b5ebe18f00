"""How large a dialog is when it opens."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_MOST = 0.9  # of the screen


def resize_to_text(dialog: QWidget, letters: int, lines: int) -> None:
    """Make ``dialog`` so many letters wide and lines high, in the size that its text has; but not
    larger than the screen."""
    metrics = dialog.fontMetrics()
    size = QSize(letters * metrics.averageCharWidth(), lines * metrics.height())
    dialog.resize(size.boundedTo(dialog.screen().availableSize() * _MOST))
