"""The text rolls by itself, at a speed of the reader's."""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.settings import bounded

if TYPE_CHECKING:
    from desktop.ui.reader.surface import Surface

_FRAME = 16  # ms


class AutoScroll(QObject):
    """Moves one reader's text up; stops at its end."""

    changed = Signal()  # it began, stopped, or goes at another speed

    def __init__(self, reader: Surface) -> None:
        super().__init__(reader)
        self._reader = reader
        self._speed = 0.0  # px a second
        self._last = self._rest = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._roll)

    @property
    def active(self) -> bool:
        """Whether it rolls."""
        return self._timer.isActive()

    def start(self, lines_a_minute: float) -> None:
        """Roll at this speed from now on."""
        lines = bounded("roll_speed", lines_a_minute)
        self._speed = lines * self._reader.verticalScrollBar().singleStep() / 60
        self._last, self._rest = monotonic(), 0.0
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stand still."""
        if self.active:
            self._timer.stop()
            self.changed.emit()

    def _roll(self) -> None:
        now = monotonic()
        self._rest += self._speed * (now - self._last)
        self._last = now
        whole = int(self._rest)
        if whole:
            self._rest -= whole
            self._reader.scroll_by(whole)
            state = self._reader.scroll_state
            if state.value >= state.maximum:
                self.stop()
