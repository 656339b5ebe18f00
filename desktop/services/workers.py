"""The engine processes of one window: as many as help, stopped at once, gone when idle."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path

from desktop import paths
from desktop.domain.errors import Cancelled
from desktop.domain.pack import Route
from desktop.domain.rendition import TRIES, Rendition
from desktop.engines.base import cores
from desktop.engines.client import Worker

IDLE = 60.0  # seconds after which a worker gives its memory back
# Engines that use one core a process; the others use all cores by themselves.
_ONE_CORE = frozenset({"firefox"})
_WORDS = {"firefox": 120, "argos": 300}  # a core: enough to keep it busy, few enough to turn soon


class Workers:
    """Translates along a route; several calls at once go to several processes.

    A lane serves one call at a time, by a process that holds all packs of the route. Any thread may
    call. Processes start with their first call and end by `stop`, or ``idle`` seconds after the
    last call. ``most`` bounds the lanes.
    """

    def __init__(self, folder: Path | None = None, idle: float = IDLE, most: int = 8) -> None:
        self._folder = folder or paths.cache_dir()
        self._idle, self._most = idle, most
        self._lock = threading.Lock()
        self._freed = threading.Condition(self._lock)
        self._workers: dict[tuple[int, str], Worker] = {}
        self._taken: set[int] = set()
        self._stops = self._calls = 0
        self._timer: threading.Timer | None = None

    def lanes(self, route: Route) -> int:
        """How many calls at once serve ``route`` best."""
        return min(self._most, cores()) if _one_core(route) else 1

    def callers(self, route: Route) -> int:
        """How many threads should call: two a lane, of which one has the next batch ready;
        but one where a call takes long, so that what comes on the screen need not wait for two."""
        return self.lanes(route) * 2 if _one_core(route) else 1

    def words(self, route: Route) -> int:
        """About how many words a call should have, once many are wanted."""
        return max(
            _WORDS.get(pack.engine, 200) * (1 if pack.engine in _ONE_CORE else cores())
            for pack in route.packs
        )

    def one_by_one(self, route: Route) -> bool:
        """Whether sentences go through one after the other, so that more of them take longer."""
        return _one_core(route)

    def render(
        self, route: Route, texts: Sequence[str], beam: int = 0, tries: int = TRIES
    ) -> list[Rendition]:
        """One checked translation a text, through every pack of ``route``; waits for a lane that
        is free. Raises as `Worker.render`.
        """
        lane = self._take(self.lanes(route))
        try:
            return self._worker(lane, route).render(route.packs, texts, beam, tries)
        finally:
            self._free(lane)

    def warm(self, route: Route) -> None:
        """Start a process and load its packs, so that the first sentence comes sooner."""
        self.render(route, [], tries=0)

    def stop(self) -> None:
        """Kill all processes at once; calls under way, or waiting, raise `Cancelled`."""
        with self._freed:
            workers = list(self._workers.values())
            self._stops += 1
            self._cancel_timer()
            self._freed.notify_all()
        for worker in workers:
            worker.stop()

    @property
    def running(self) -> int:
        """How many processes there are, with the memory they take."""
        with self._lock:
            return sum(worker.running for worker in self._workers.values())

    @property
    def pids(self) -> list[int]:
        """The processes there are."""
        with self._lock:
            return [pid for worker in self._workers.values() if (pid := worker.pid) is not None]

    @property
    def calls(self) -> int:
        """How often an engine was asked."""
        return self._calls

    def _worker(self, lane: int, route: Route) -> Worker:
        with self._lock:
            return self._workers.setdefault((lane, route.engine), Worker(self._folder))

    def _take(self, lanes: int) -> int:
        """The first lane that is free, when there is one."""
        with self._freed:
            stops = self._stops
            while (free := next((n for n in range(lanes) if n not in self._taken), -1)) < 0:
                self._freed.wait()
                if stops != self._stops:
                    raise Cancelled
            self._taken.add(free)
            self._calls += 1
            self._cancel_timer()
            return free

    def _free(self, lane: int) -> None:
        with self._freed:
            self._taken.remove(lane)
            self._freed.notify()
            if not self._taken and self._idle > 0:
                self._timer = threading.Timer(self._idle, self._rest)
                self._timer.daemon = True
                self._timer.start()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rest(self) -> None:
        with self._lock:
            if self._taken:
                return
            workers, self._workers = self._workers, {}
        for worker in workers.values():
            worker.stop()


def _one_core(route: Route) -> bool:
    return any(pack.engine in _ONE_CORE for pack in route.packs)
