"""Threads that keep the engines' processes busy, and one queue of what they made."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.context import Context
from desktop.domain.translation import Translation
from desktop.services.translation.workers import Capacity

Render = Callable[[Sequence[str], Context | None], list[Translation]]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one batch of ``texts`` with their ``context``: ``translations``, one a text,
    or ``error``."""

    texts: list[str]
    context: Context | None
    translations: list[Translation]
    error: BaseException | None = None


class RequestPool:
    """Threads that call ``render(texts, context)`` for one batch after another, as many at once as
    ``capacity`` says."""

    def __init__(self, capacity: Capacity, render: Render) -> None:
        self._capacity, self._render = capacity, render
        self._orders: queue.SimpleQueue[tuple[list[str], Context | None] | None] = (
            queue.SimpleQueue()
        )
        self._finished: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._under_way = 0
        self._delivered = self._unwanted = False

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return self._under_way == 0

    def free(self, urgent: bool) -> bool:
        """Whether another batch is welcome, be it ``urgent`` or not."""
        capacity = self._capacity
        usual = capacity.usual if self._delivered else capacity.first
        return self._under_way < (capacity.most if urgent else usual)

    def send(self, texts: list[str], context: Context | None = None) -> None:
        """Have ``texts`` translated."""
        self._under_way += 1
        if len(self._threads) < self._under_way:
            self._start()
        self._orders.put((texts, context))

    def receive(self, timeout: float) -> Outcome | None:
        """The next batch made, or None after ``timeout`` seconds."""
        try:
            outcome = self._finished.get(timeout=timeout)
        except queue.Empty:
            return None
        self._under_way -= 1
        self._delivered = True
        return outcome

    def end(self) -> None:
        """Let the threads go; what is under way or waits is no longer wanted."""
        self._unwanted = True
        for _ in self._threads:
            self._orders.put(None)

    def ended(self, timeout: float) -> bool:
        """Whether all threads have gone, after `end`; waits ``timeout`` seconds for each."""
        for thread in self._threads:
            thread.join(timeout)
        return not any(thread.is_alive() for thread in self._threads)

    def _start(self) -> None:
        thread = threading.Thread(target=self._work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (order := self._orders.get()) is not None and not self._unwanted:
            try:
                outcome = Outcome(*order, self._render(*order))
            except BaseException as error:  # handed to the one who receives
                outcome = Outcome(*order, [], error)
            self._finished.put(outcome)
