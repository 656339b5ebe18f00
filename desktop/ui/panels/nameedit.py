"""A field for a new name, over the old one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.ui.widgets.escape import is_escape, keeps_escape


class NameEdit(QLineEdit):
    """Return, or a click elsewhere, emits ``named``; Escape emits ``left``. Only the first of
    them counts."""

    named = Signal(str)
    left = Signal()

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._over = False
        self.selectAll()
        self.editingFinished.connect(self._finish)

    def event(self, event: QEvent) -> bool:
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_escape(event):
            self._over = True
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        if not self._over:
            self._over = True
            self.named.emit(" ".join(self.text().split()))
