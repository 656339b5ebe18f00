"""How the program ends where the system asks for it: as if the person had closed it."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")  # Ctrl+C, kill, log-out, Windows' Ctrl+Break


class SystemSignals(QObject):
    """``came`` brings the number of a signal of the system that asks the program to end. A second
    one ends it at once."""

    came = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.last = 0
        self._ends = _Pipe() if sys.platform != "win32" else _Sockets()
        self._notifier = QSocketNotifier(self._ends.receiver, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)
        signal.set_wakeup_fd(self._ends.sender, warn_on_full_buffer=False)
        for number in self._numbers():
            signal.signal(number, lambda _number, _frame: None)  # the notifier tells

    def stop(self) -> None:
        """From now on signals do what they usually do."""
        signal.set_wakeup_fd(-1)
        for number in self._numbers():
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        self._ends.close()

    def _numbers(self) -> list[int]:
        return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]

    def _receive(self) -> None:
        with suppress(BlockingIOError):
            for number in self._ends.read():
                if number in self._numbers():
                    signal.signal(number, signal.SIG_DFL)
                    self.last = number
                    self.came.emit(number)


class _Pipe:
    """Where Python writes the numbers of signals, and where they come out."""

    def __init__(self) -> None:
        self.receiver, self.sender = os.pipe()
        for end in (self.receiver, self.sender):
            os.set_blocking(end, False)

    def read(self) -> bytes:
        """The numbers that came. Raises BlockingIOError where there are none."""
        return os.read(self.receiver, 64)

    def close(self) -> None:
        """Close both ends."""
        for end in (self.receiver, self.sender):
            os.close(end)


class _Sockets:
    """The same on Windows, where signals are written to sockets alone."""

    def __init__(self) -> None:
        import socket  # takes a while to import

        self._pair = socket.socketpair()
        for end in self._pair:
            end.setblocking(False)
        self.receiver, self.sender = (end.fileno() for end in self._pair)

    def read(self) -> bytes:
        """The numbers that came. Raises BlockingIOError where there are none."""
        return self._pair[0].recv(64)

    def close(self) -> None:
        """Close both ends."""
        for end in self._pair:
            end.close()
