"""The engine processes of all windows: as many as help, stopped at once, gone when idle."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from copy import copy
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from desktop import paths
from desktop.domain.context import Context
from desktop.domain.packs.pack import Route
from desktop.domain.quality.rules import TRIES
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.engines.base import known, parallel
from desktop.engines.client import Caller, ServerAccess, Worker
from desktop.support.bounds import cores

IDLE = 60.0  # seconds after which a worker gives its memory back


@dataclass(frozen=True, slots=True)
class Capacity:
    """How a route is served best: by ``usual`` calls at once, each of ``words`` words; by ``first``
    until one has come back, and by ``most`` while something comes on the screen that cannot wait.
    """

    first: int
    usual: int
    most: int
    words: int


class Workers:
    """Translates along a route; several calls at once go to several processes, or to one that can
    serve them all.

    Any thread may call. Processes start with their first call, keep the packs of the last routes,
    and end by `stop`, or ``idle`` seconds after the last call. ``most`` bounds the cores to use.
    The ``caller`` is told of processes that had to be started again. ``outside`` asks the servers
    of packs. ``polite``: what others do on this computer goes first.
    """

    def __init__(
        self,
        folder: Path | None = None,
        idle: float = IDLE,
        most: int = 8,
        caller: Caller | None = None,
        outside: ServerAccess | None = None,
        *,
        polite: bool = False,
    ) -> None:
        folder, most = folder or paths.cache_dir(), min(most, cores())
        self._pool = _Pool(folder, idle, most, outside, polite)
        self._caller = caller or Caller()
        self._calls = 0

    def beside(self, caller: Caller | None = None) -> Workers:
        """The same processes for another window: what is stopped there goes on here."""
        beside = copy(self)
        beside._caller, beside._calls = caller or Caller(), 0
        return beside

    def capacity(self, route: Route) -> Capacity:
        """What to ask for at once. A process that serves one call after the other has the next
        one waiting."""
        words, lanes = max(known(pack.engine).words for pack in route.packs), self._pool.cores
        if _parallel(route):
            bounds = [bound for pack in route.packs if (bound := known(pack.engine).at_once)]
            lanes = min(lanes, *bounds) if bounds else lanes
            return Capacity(lanes, lanes, lanes + 1, words)
        return Capacity(1, 2 * lanes, 3 * lanes, words)

    def beams(self, route: Route) -> bool:
        """Whether a choice of beam changes what comes out."""
        return any(known(pack.engine).beams for pack in route.packs)

    def render(
        self,
        route: Route,
        texts: Sequence[str],
        beam: int = 0,
        tries: int = TRIES,
        context: Context | None = None,
        terms: Sequence[Sequence[Term]] = (),
        dropped: Event | None = None,
    ) -> list[Translation]:
        """One checked translation a text, through every pack of ``route``, by the process that has
        the least to do. ``context`` is for engines that want it, ``terms`` are those of each text;
        ``dropped`` see `drop`. Raises as `Worker.render`.
        """
        self._caller.wait()
        self._calls += 1
        with self._pool.worker(route) as worker:
            return worker.render(
                route.packs, texts, beam, tries, self._caller, context, terms, dropped
            )

    def drop(self, calls: Iterable[Event]) -> None:
        """Stop the calls that were given these events: they raise `Cancelled` at once. All else
        goes on."""
        for dropped in calls:
            dropped.set()
        self._pool.look_again()

    def stop(self) -> None:
        """Stop the calls that go through here: they raise `Cancelled` at once. Processes that no
        other window uses are killed."""
        self._pool.stop(self._caller)

    def close(self) -> None:
        """Kill all processes; the calls of all windows raise `Cancelled`."""
        self._pool.stop(None)

    @property
    def busy(self) -> bool:
        """Whether any window has asked for something that has not come yet."""
        return self._pool.busy

    @property
    def running(self) -> int:
        """How many processes there are, with the memory they take."""
        return self._pool.running

    @property
    def pids(self) -> list[int]:
        """The processes there are."""
        return self._pool.pids

    @property
    def calls(self) -> int:
        """How often an engine was asked through here."""
        return self._calls


class _Pool:
    """The processes that all windows share."""

    def __init__(
        self, folder: Path, idle: float, most: int, outside: ServerAccess | None, polite: bool
    ) -> None:
        self._folder, self._idle, self.cores, self._outside = folder, idle, most, outside
        self._polite = polite
        self._lock = threading.Lock()
        self._workers: dict[tuple[int, str], Worker] = {}
        self._busy = Counter[tuple[int, str]]()  # calls under way
        self._timer: threading.Timer | None = None

    @property
    def busy(self) -> bool:
        with self._lock:
            return self._busy.total() > 0

    @property
    def running(self) -> int:
        with self._lock:
            return sum(worker.running for worker in self._workers.values())

    @property
    def pids(self) -> list[int]:
        with self._lock:
            return [pid for worker in self._workers.values() if (pid := worker.pid) is not None]

    @contextmanager
    def worker(self, route: Route) -> Iterator[Worker]:
        """The one with the least to do, for one call."""
        with self._lock:
            lanes = 1 if _parallel(route) else self.cores
            place = min(((lane, route.choice) for lane in range(lanes)), key=self._busy.__getitem__)
            self._busy[place] += 1
            self._cancel_timer()
            worker = self._workers.get(place)
            if worker is None:
                worker = Worker(self._folder, outside=self._outside, polite=self._polite)
                self._workers[place] = worker
        try:
            yield worker
        finally:
            self._free(place)

    def stop(self, caller: Caller | None) -> None:
        with self._lock:
            workers = list(self._workers.values())
        for worker in workers:
            worker.stop(caller)

    def look_again(self) -> None:
        """Let all processes end what was dropped."""
        with self._lock:
            workers = list(self._workers.values())
        for worker in workers:
            worker.look_again()

    def _free(self, place: tuple[int, str]) -> None:
        with self._lock:
            self._busy[place] -= 1
            if not self._busy.total() and self._idle > 0:
                self._timer = threading.Timer(self._idle, self._rest)
                self._timer.daemon = True
                self._timer.start()

    def _cancel_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _rest(self) -> None:
        with self._lock:
            if self._busy.total():
                return
            workers, self._workers = self._workers, {}
        for worker in workers.values():
            worker.stop()


def _parallel(route: Route) -> bool:
    return parallel(pack.engine for pack in route.packs)
