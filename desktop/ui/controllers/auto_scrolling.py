"""Scrolling by itself: start, stop, faster, slower."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.settings import bounded
from desktop.ui.preferences import Preferences
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words.names import number

_FASTER = 1.25  # times as many lines a minute


class AutoScrolling(QObject):
    """Scrolls at the speed of the settings. The line below the text says how fast."""

    activeChanged = Signal(bool)

    def __init__(
        self, reader: Reader, preferences: Preferences, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._auto_scroll = reader.auto_scroll
        self._preferences, self._status = preferences, status
        self._auto_scroll.changed.connect(self._show)

    def toggle(self) -> None:
        """Start or stop."""
        if self._auto_scroll.active:
            self._auto_scroll.stop()
        else:
            self._auto_scroll.start(self._preferences.current.roll_speed)

    def faster(self) -> None:
        """Scroll a quarter more lines a minute."""
        self._change_speed(_FASTER)

    def slower(self) -> None:
        """Scroll a fifth fewer, which undoes `faster`."""
        self._change_speed(1 / _FASTER)

    def _change_speed(self, times: float) -> None:
        speed = self._preferences.current.roll_speed * times
        self._preferences.change(roll_speed=round(bounded("roll_speed", speed), 1))

    def _show(self) -> None:
        active = self._auto_scroll.active
        self.activeChanged.emit(active)
        words = self.tr("Auto-scroll: {lines} lines per minute")
        lines = round(self._preferences.current.roll_speed)
        self._status.tell(words.replace("{lines}", number(lines)) if active else "")
