"""Threads that keep the engines' processes busy, and one queue of what they made."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event

from desktop.domain.context import Context
from desktop.domain.translation import Translation
from desktop.services.translation.workers import Capacity

Render = Callable[[Sequence[str], Context | None, Event], list[Translation]]


@dataclass(frozen=True, slots=True)
class Order:
    """One batch of ``texts`` that stand in ``rows``, with their ``context``. It is stopped once
    ``dropped`` is set (see `Workers.drop`)."""

    texts: list[str]
    context: Context | None = None
    rows: frozenset[int] = frozenset()
    dropped: Event = field(default_factory=Event)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an order: ``translations``, one a text, or ``error``."""

    order: Order
    translations: list[Translation]
    error: BaseException | None = None


class RequestPool:
    """Threads that call ``render(texts, context, dropped)`` for one order after another, as many at
    once as ``capacity`` says."""

    def __init__(self, capacity: Capacity, render: Render) -> None:
        self._capacity, self._render = capacity, render
        self._orders: queue.SimpleQueue[Order | None] = queue.SimpleQueue()
        self._finished: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._under_way: list[Order] = []
        self._delivered = self._unwanted = False

    @property
    def idle(self) -> bool:
        """Whether nothing is under way."""
        return not self._under_way

    @property
    def under_way(self) -> tuple[Order, ...]:
        """What was sent and did not come back."""
        return tuple(self._under_way)

    def free(self, urgent: bool) -> bool:
        """Whether another batch is welcome, be it ``urgent`` or not. What was dropped takes no
        room."""
        capacity = self._capacity
        usual = capacity.usual if self._delivered else capacity.first
        count = sum(not order.dropped.is_set() for order in self._under_way)
        return count < (capacity.most if urgent else usual)

    def send(self, order: Order) -> None:
        """Have the texts of ``order`` translated."""
        self._under_way.append(order)
        if len(self._threads) < len(self._under_way):
            self._start()
        self._orders.put(order)

    def receive(self, timeout: float) -> Outcome | None:
        """The next order carried out, or None after ``timeout`` seconds."""
        try:
            outcome = self._finished.get(timeout=timeout)
        except queue.Empty:
            return None
        self._under_way = [order for order in self._under_way if order is not outcome.order]
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
                translations = self._render(order.texts, order.context, order.dropped)
                outcome = Outcome(order, translations)
            except BaseException as error:  # handed to the one who receives
                outcome = Outcome(order, [], error)
            self._finished.put(outcome)
