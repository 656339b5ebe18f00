"""A piece of work that can report how far it is and be stopped. No Qt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Lock


class Cancelled(Exception):
    """The person stopped the work."""


class Job:
    """Handed to every long piece of work, which calls `check` often and `report` sometimes."""

    def __init__(self, listener: Callable[[int, int], object] | None = None) -> None:
        self._listener = listener
        self._cancelled = Event()
        self._lock = Lock()
        self._interrupts: list[Callable[[], object]] = []

    def report(self, done: int, of: int) -> None:
        """``done`` of ``of`` paragraphs (or bytes) are finished."""
        if self._listener is not None:
            self._listener(done, of)

    def check(self) -> None:
        """Raise `Cancelled` if the person pressed Stop."""
        if self._cancelled.is_set():
            raise Cancelled

    def wait(self, seconds: float) -> None:
        """Let ``seconds`` pass. Raise `Cancelled` as soon as the person presses Stop."""
        if self._cancelled.wait(seconds):
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next check; any thread may."""
        with self._lock:
            self._cancelled.set()
            interrupts = list(self._interrupts)
        for interrupt in interrupts:
            interrupt()

    @contextmanager
    def interrupting(self, interrupt: Callable[[], object]) -> Iterator[None]:
        """Inside the block a press on Stop calls ``interrupt`` at once, in the thread that presses;
        where Stop was pressed before, it is called at the beginning."""
        with self._lock:
            self._interrupts.append(interrupt)
            cancelled = self.cancelled
        if cancelled:
            interrupt()
        try:
            yield
        finally:
            with self._lock:
                self._interrupts.remove(interrupt)

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()
