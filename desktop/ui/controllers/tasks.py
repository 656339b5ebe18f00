"""What a person does with a text, one task at a time: read, learn, compare."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.ui.words.actions import READ, TASKS


class Tasks(QObject):
    """Knows the task that a window is in, by the name of its action."""

    changed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.current = READ

    def choose(self, task: str) -> None:
        """Begin ``task``; to read, where there is no such task."""
        task = task if task in TASKS else READ
        if task != self.current:
            self.current = task
            self.changed.emit(task)
