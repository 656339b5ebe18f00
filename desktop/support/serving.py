"""The worker's side of `process.Process`: frames in, frames out, and an end with whoever asked."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import IO, NoReturn

from desktop.support.bounds import OUT_OF_MEMORY, leave_no_core
from desktop.support.frames import BrokenFrame, CutOff, read_frame, write_frame

LIFELINE = "ENFACE_LIFELINE"  # names the pipe that closes when the asker ends


# Before each frame of `serve_each`: an answer, or the exit status of the process that answered.
ANSWER, END = b"+", b"."
READY = b"!"  # the first frame of `serve_each`, alone


class Connection:
    """To the process that started this one.

    Takes stdin and stdout for itself alone: what a library prints goes to stderr, and a library
    that reads stdin finds it empty. `send` may be called by any thread.
    """

    def __init__(self) -> None:
        os.umask(0o077)  # what libraries write is the person's alone
        self._signalled = _end_with(os.environ.pop(LIFELINE, ""))
        self._stdin: IO[bytes] = os.fdopen(os.dup(0), "rb")
        self._stdout: IO[bytes] = os.fdopen(os.dup(1), "wb")
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        self._sending = threading.Lock()
        self.mark = b""  # stands before each frame that is sent

    def receive(self) -> bytes:
        """What is asked next. Ends this process where nobody can ask any more."""
        with suppress(BrokenFrame, OSError):
            payload = read_frame(self._stdin)
            if payload is not None:
                return payload
        os._exit(0)

    def send(self, payload: bytes) -> None:
        """Give an answer. Ends this process where nobody is left to read it."""
        try:
            with self._sending:
                write_frame(self._stdout, self.mark + payload)
        except OSError:
            os._exit(0)

    def end_with_asker(self) -> None:
        """This process receives nothing more: from now on it ends when its stdin closes."""
        if not self._signalled:
            threading.Thread(target=self._wait_for_end, daemon=True).start()

    def divert(self, asked: int, answering: int) -> None:
        """From now on what is received comes from the pipe ``asked``, and what is sent goes to
        ``answering``."""
        self._stdin.close()
        self._stdout.close()
        self._stdin, self._stdout = os.fdopen(asked, "rb"), os.fdopen(answering, "wb")

    def _wait_for_end(self) -> None:
        with suppress(OSError, ValueError):
            self._stdin.read(1)
        os._exit(0)


def _end_with(lifeline: str) -> bool:
    """Have Linux itself end this process and those it forks, by SIGIO, when ``lifeline`` closes: a
    library that holds the interpreter lock for minutes, which would keep every thread from
    noticing, stops no signal. Whether it will."""
    if not sys.platform.startswith("linux") or not lifeline.isdecimal():
        return False
    import fcntl
    import select

    pipe = int(lifeline)
    try:
        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(pipe, fcntl.F_SETOWN, -os.getpgrp())
        fcntl.fcntl(pipe, fcntl.F_SETFL, fcntl.fcntl(pipe, fcntl.F_GETFL) | os.O_ASYNC)
    except OSError:
        return False
    if select.select([pipe], [], [], 0)[0]:  # it has closed meanwhile
        os._exit(0)
    return True


def _end_with_parent() -> None:
    """Have Linux end this process, which was forked, with the one that forked it."""
    if sys.platform.startswith("linux"):
        import ctypes

        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)


def serve(work: Callable[[Connection], None]) -> None:
    """Do ``work`` with a connection, then end this process at once: for what its threads still do
    nobody waits any more."""
    leave_no_core()
    _end_after(work, Connection())


def serve_each(
    answer: Callable[[Connection, bytes], None],
    prepare: Callable[[bytes], bool],
    warm: Callable[[], object],
) -> None:
    """Answer each request in a process of its own, forked from this one: what happens there leaves
    no trace in the answer to the next one. Each answer goes through this process, so that one that
    is taken over can neither answer for the next nor leave half a frame behind. Where the system
    knows no fork, answer one request and end. ``prepare`` is called in this process first, with
    each request: where it returns True the request is done with.

    The process for the next request waits for it, and calls ``warm`` meanwhile: memory that an
    answer will touch is its own then.

    `READY` comes first, once requests are taken. `ANSWER` stands before each frame of an answer;
    the last one is `END` and the exit status, below 0 for a signal.
    """

    def alone(connection: Connection) -> None:
        connection.send(READY)
        while prepare(request := connection.receive()):
            continue
        connection.end_with_asker()
        connection.mark = ANSWER
        answer(connection, request)
        connection.mark = END
        connection.send(b"0")

    def each(connection: Connection) -> None:
        gc.disable()  # a search for garbage writes to all objects, and so copies all memory
        connection.send(READY)
        waiting = _Fork(connection, answer, warm)
        while True:
            request = connection.receive()
            if prepare(request):
                waiting.end()
            else:
                connection.send(END + b"%d" % waiting.ask(request))
            del request
            waiting = _Fork(connection, answer, warm)

    serve(each if hasattr(os, "fork") else alone)


class _Fork:
    """A process that waits for one request."""

    def __init__(
        self,
        connection: Connection,
        answer: Callable[[Connection, bytes], None],
        warm: Callable[[], object],
    ) -> None:
        self._connection = connection
        asked, asking = os.pipe()
        answers, answering = os.pipe()
        gc.freeze()
        self._number = os.fork()
        if not self._number:
            _end_with_parent()
            os.close(asking)
            os.close(answers)
            connection.divert(asked, answering)
            _end_after(_answer_one, connection, answer, warm)
        os.close(asked)
        os.close(answering)
        self._asking, self._answers = os.fdopen(asking, "wb"), os.fdopen(answers, "rb")

    def ask(self, request: bytes) -> int:
        """Hand on ``request``, and what is answered; the exit status of the process."""
        with suppress(OSError), self._asking:  # it has ended: its exit status says why
            write_frame(self._asking, request)
        return _relay(self._connection, self._answers, self._number)

    def end(self) -> None:
        """It is asked nothing."""
        self._asking.close()
        self._answers.close()
        os.waitpid(self._number, 0)


def _answer_one(
    connection: Connection,
    answer: Callable[[Connection, bytes], None],
    warm: Callable[[], object],
) -> None:
    warm()
    answer(connection, connection.receive())


def _relay(connection: Connection, answers: IO[bytes], child: int) -> int:
    """Hand on what ``child`` sends; its exit status."""
    with answers:
        try:
            while (payload := read_frame(answers)) is not None:
                connection.send(ANSWER + payload)
        except CutOff:
            pass  # its exit status says why
        except BrokenFrame:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return 1
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _end_after(work: Callable[..., None], *arguments: object) -> NoReturn:
    try:
        work(*arguments)
    except MemoryError:
        os._exit(OUT_OF_MEMORY)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
