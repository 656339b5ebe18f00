"""The engine processes of one window: as many as help, stopped at once, gone when idle."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from pathlib import Path

from desktop import paths
from desktop.domain.pack import Pack, Route
from desktop.engines.client import Worker

IDLE = 60.0  # seconds after which a worker gives its memory back
# Engines that use one core a process; the others use all cores by themselves.
_ONE_CORE = frozenset({"firefox"})


class Workers:
    """Translates along a route in several lanes; a lane has a process for each pack of the route.

    Any thread may call; one call at a time in each lane. Processes start with their first call and
    end by `stop`, or ``idle`` seconds after the last call. ``most`` bounds the lanes.
    """

    def __init__(self, folder: Path | None = None, idle: float = IDLE, most: int = 8) -> None:
        self._folder = folder or paths.cache_dir()
        self._idle, self._most = idle, most
        self._lock = threading.Lock()
        self._workers: dict[tuple[int, int], Worker] = {}
        self._busy = 0
        self._calls = 0
        self._timer: threading.Timer | None = None

    def lanes(self, route: Route) -> int:
        """How many calls at once serve ``route`` best."""
        several = any(pack.engine in _ONE_CORE for pack in route.packs)
        return min(self._most, _cores()) if several else 1

    def translate(
        self, route: Route, texts: Sequence[str], beam: int = 0, lane: int = 0
    ) -> list[str]:
        """One translation a text, through every pack of ``route``. Raises as `Worker.translate`."""
        return self.steps(route, texts, beam, lane)[-1]

    def steps(
        self, route: Route, texts: Sequence[str], beam: int = 0, lane: int = 0
    ) -> list[list[str]]:
        """As `translate`, with what each pack of the route made of the texts."""
        made, now = [], list(texts)
        self._begin()
        try:
            for step, pack in enumerate(route.packs):
                now = self._worker(lane, step).translate(pack, now, beam)
                made.append(now)
        finally:
            self._end()
        return made

    def warm(self, pack: Pack) -> None:
        """Start a process and load ``pack``, so that the first sentence comes sooner."""
        self.translate(Route((pack,)), [])

    def stop(self) -> None:
        """Kill all processes at once; calls under way raise `Cancelled`."""
        with self._lock:
            workers = list(self._workers.values())
            self._cancel_timer()
        for worker in workers:
            worker.stop()

    @property
    def running(self) -> int:
        """How many processes there are, with the memory they take."""
        with self._lock:
            return sum(worker.running for worker in self._workers.values())

    @property
    def calls(self) -> int:
        """How often an engine was asked."""
        return self._calls

    def _worker(self, lane: int, step: int) -> Worker:
        with self._lock:
            return self._workers.setdefault((lane, step), Worker(self._folder))

    def _begin(self) -> None:
        with self._lock:
            self._busy += 1
            self._calls += 1
            self._cancel_timer()

    def _end(self) -> None:
        with self._lock:
            self._busy -= 1
            if self._busy == 0 and self._idle > 0:
                self._timer = threading.Timer(self._idle, self._rest)
                self._timer.daemon = True
                self._timer.start()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rest(self) -> None:
        with self._lock:
            if self._busy:
                return
            workers, self._workers = self._workers, {}
        for worker in workers.values():
            worker.stop()


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
