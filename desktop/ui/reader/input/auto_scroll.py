"""The text scrolls by itself, at a speed of the reader's."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.settings import bounded
from desktop.ui.reader.layout.scene import Scene

_FRAME = 16  # ms


class AutoScroll(QObject):
    """Moves the text of a scene up; stops at its end."""

    changed = Signal()  # it began, stopped, or goes at another speed

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._speed = 0.0  # px a second
        self._last = self._rest = 0.0  # seconds; px not scrolled yet, less than one
        self._timer = QTimer(self)
        self._timer.setInterval(_FRAME)
        self._timer.timeout.connect(self._step)

    @property
    def active(self) -> bool:
        """Whether it scrolls."""
        return self._timer.isActive()

    def start(self, lines_a_minute: float) -> None:
        """Scroll at this speed from now on."""
        lines = bounded("roll_speed", lines_a_minute)
        self._speed = lines * self._scene.line_height / 60
        self._last, self._rest = monotonic(), 0.0
        self._timer.start()
        self.changed.emit()

    def stop(self) -> None:
        """Stand still."""
        if self.active:
            self._timer.stop()
            self.changed.emit()

    def _step(self) -> None:
        now = monotonic()
        self._rest += self._speed * (now - self._last)
        self._last = now
        whole = int(self._rest)
        if whole:
            self._rest -= whole
            self._scene.scroll_by(whole)
            if self._scene.value >= self._scene.maximum:
                self.stop()
