"""How the program ends where the system asks for it: as if the person had closed it."""

from __future__ import annotations

import signal
import socket
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
        self._receiver, self._sender = socket.socketpair()
        for end in (self._receiver, self._sender):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._receiver.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._receive)
        signal.set_wakeup_fd(self._sender.fileno(), warn_on_full_buffer=False)
        for number in self._numbers():
            signal.signal(number, lambda _number, _frame: None)  # the notifier tells

    def stop(self) -> None:
        """From now on signals do what they usually do."""
        signal.set_wakeup_fd(-1)
        for number in self._numbers():
            signal.signal(number, signal.SIG_DFL)
        self._notifier.setEnabled(False)
        for end in (self._receiver, self._sender):
            end.close()

    def _numbers(self) -> list[int]:
        return [getattr(signal, name) for name in _NAMES if hasattr(signal, name)]

    def _receive(self) -> None:
        with suppress(BlockingIOError):
            for number in self._receiver.recv(64):
                if number in self._numbers():
                    signal.signal(number, signal.SIG_DFL)
                    self.last = number
                    self.came.emit(number)
