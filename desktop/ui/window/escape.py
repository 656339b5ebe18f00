"""Escape closes what was opened last."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, SignalInstance

Close = Callable[[], bool]  # False where it is not open


class Escape(QObject):
    """Remembers in which order the bars and panels of a window were opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._opened: list[Close] = []

    def watch(self, opened: SignalInstance, close: Close) -> None:
        """Call ``close`` when Escape is pressed and ``opened`` was the last of the signals to be
        emitted."""
        opened.connect(lambda *_: self._note(close))

    def _note(self, close: Close) -> None:
        self._opened = [other for other in self._opened if other != close] + [close]

    def close_last(self) -> bool:
        """Close what was opened last and is still open. False if nothing is open."""
        while self._opened:
            close = self._opened[-1]
            if close():
                return True
            if self._opened[-1] == close:
                self._opened.pop()
        return False
