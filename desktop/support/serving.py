"""The worker's side of `process.Process`: frames in, frames out, and an end with whoever asked."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from queue import SimpleQueue

from desktop.support.bounds import OUT_OF_MEMORY, leave_no_core
from desktop.support.frames import BrokenFrame, read_frame, write_frame

LIFELINE = "ENFACE_LIFELINE"  # names the pipe that closes when the asker ends


class Connection:
    """To the process that started this one.

    Takes stdin and stdout for itself alone: what a library prints goes to stderr, and a library
    that reads stdin finds it empty. Any thread may `send`. When the asker ends, or closes stdin,
    this process ends at once, whatever it is doing.
    """

    def __init__(self) -> None:
        _end_with(os.environ.pop(LIFELINE, ""))
        self._stdin = os.fdopen(os.dup(0), "rb")
        self._stdout = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._sending = threading.Lock()
        self._requests: SimpleQueue[bytes] = SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def receive(self) -> bytes:
        """What is asked next."""
        return self._requests.get()

    def send(self, payload: bytes) -> None:
        """Give an answer."""
        try:
            with self._sending:
                write_frame(self._stdout, payload)
        except OSError:
            os._exit(0)

    def _listen(self) -> None:
        with suppress(BrokenFrame, OSError):
            while (payload := read_frame(self._stdin)) is not None:
                self._requests.put(payload)
        os._exit(0)


def _end_with(lifeline: str) -> None:
    """Have Linux itself end this process, by SIGIO, when ``lifeline`` closes: a library that holds
    the interpreter lock for minutes, which would keep every thread from noticing, stops no
    signal."""
    if not sys.platform.startswith("linux") or not lifeline.isdecimal():
        return
    import fcntl
    import select
    import signal

    pipe = int(lifeline)
    with suppress(OSError):
        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
        if select.select([pipe], [], [], 0)[0]:  # it has closed meanwhile
            os._exit(0)


def serve(work: Callable[[Connection], None]) -> None:
    """Do ``work`` with a connection, then end this process at once: for what its threads still do
    nobody waits any more."""
    leave_no_core()
    connection = Connection()
    try:
        work(connection)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    os._exit(0)
