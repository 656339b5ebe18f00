"""The window's side of an engine's process: starts it, asks it, watches it, kills it."""

from __future__ import annotations

import itertools
import json
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from desktop.domain import doubts, errors
from desktop.domain.errors import EngineError
from desktop.domain.pack import Pack
from desktop.domain.quality.retries import TRIES
from desktop.domain.reasons import SystemWords
from desktop.domain.translation import Translation
from desktop.engines.base import known, titled
from desktop.support.bounds import physical_memory
from desktop.support.job import Cancelled
from desktop.support.process import Cause, Died, Process

START = 60.0  # seconds that a process may take to start and to load its packs
_MEMORY_SHARE = 0.75  # of the computer's memory that one process may take
_MODULE = "desktop.engines.worker"
_ERRORS = {
    Cause.MEMORY: errors.EngineOutOfMemory,
    Cause.HUNG: errors.EngineHung,
    Cause.KILLED: errors.EngineKilled,
    Cause.CRASHED: errors.EngineCrashed,
}


def _nobody(_error: EngineError) -> None:
    return None


class Worker:
    """One engine process. `render` blocks and may be called from several threads at once; `stop`
    from any thread.

    ``folder`` is where the libraries may keep what they insist on keeping. The process starts with
    the first call (0.1 s) and keeps its packs loaded until `stop`. A call that gets no answer in
    ``start`` seconds, and the time that the slowest computer needs for all that was asked before
    it, finds the process hung. ``tell`` is told of each process that had to be started again, in
    the thread of the call.
    """

    def __init__(
        self,
        folder: Path,
        start: float = START,
        tell: Callable[[EngineError], object] = _nobody,
    ) -> None:
        self._folder, self._start, self._tell = folder, start, tell
        self._gate = _Gate()
        self._state = threading.Lock()  # guards the two below; never held while waiting
        self._process: _Running | None = None
        self._stops = 0

    @property
    def running(self) -> bool:
        """Whether a process is there, with the memory it takes."""
        process = self._process
        return process is not None and process.alive

    @property
    def pid(self) -> int | None:
        """The process there is."""
        process = self._process
        return process.pid if process is not None and process.alive else None

    def translate(self, pack: Pack, texts: Sequence[str], beam: int = 0) -> list[str]:
        """What the engine itself gives: one translation a text, in order; no texts: only load
        ``pack``. Raises as `render`."""
        return [each.text for each in self.render([pack], texts, beam, tries=0)]

    def render(
        self, packs: Sequence[Pack], texts: Sequence[str], beam: int = 0, tries: int = TRIES
    ) -> list[Translation]:
        """One checked translation a text, in order, through ``packs``, tried in up to ``tries``
        ways.

        Where the worker dies or hangs, it is started again and asked once more, by this call alone:
        it may have died of another's text. Raises `Cancelled` when stopped meanwhile, `PackBroken`,
        `EngineMissing`, and where it failed twice `EngineOutOfMemory`, `EngineHung`, `EngineKilled`
        or `EngineCrashed`.
        """
        stops = self._stops
        request = {
            "packs": [asdict(pack) for pack in packs],
            "texts": [text.encode("utf-8", "replace").decode() for text in texts],  # no surrogates
            "beam": beam,
            "tries": tries,
        }
        slowest = min(known(pack.engine).slowest for pack in packs)
        effort = sum(map(len, texts)) * len(packs) * max(1, tries) / slowest
        try:
            with self._gate.together():
                return self._ask(request, effort, stops)
        except Died as death:
            self._tell(_error(packs, death))
        try:
            with self._gate.alone():
                return self._ask(request, effort, stops)
        except Died as death:
            raise _error(packs, death) from None

    def stop(self) -> None:
        """Kill the process at once; calls that wait raise `Cancelled`. Harmless when idle."""
        with self._state:
            self._stops += 1
            process, self._process = self._process, None
        if process is not None:
            process.close()

    def _ask(self, request: dict[str, Any], effort: float, stops: int) -> list[Translation]:
        """Raises `Died`, after which the process is gone."""
        with self._state:
            if stops != self._stops:
                raise Cancelled
            if self._process is None:
                self._process = _Running(self._folder, self._start)
            process = self._process
        try:
            return process.ask(request, effort)
        except Died:
            with self._state:
                if stops != self._stops:
                    raise Cancelled from None
                if self._process is process:
                    self._process = None
            process.close()
            raise


class _Gate:
    """Lets many in together, or one alone; who waits to be alone goes before those who come."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = self._waiting = 0

    @contextmanager
    def together(self) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self._changed:
            self._waiting += 1
            self._changed.wait_for(lambda: not self._inside)
            self._inside += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._waiting -= 1
                self._changed.notify_all()


class _Running:
    """A running worker, and the calls that wait for its answers."""

    def __init__(self, folder: Path, start: float) -> None:
        self._start = start
        self._numbers = itertools.count()
        self._lock = threading.Lock()  # guards the three below
        self._waiting: dict[int, SimpleQueue[dict[str, Any] | None]] = {}
        self._effort: dict[int, float] = {}  # seconds, of each call under way
        self._over = False
        memory = str(int(physical_memory() * _MEMORY_SHARE))
        self._process = Process(_MODULE, self._hear, [memory], _environment(folder))

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.alive

    def ask(self, request: dict[str, Any], effort: float) -> list[Translation]:
        """The translations, which may take ``effort`` seconds after those asked for before. Raises
        `Died`, or the error the worker reports."""
        number = next(self._numbers)
        answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        with self._lock:
            if self._over:
                raise self._process.death()
            self._waiting[number] = answers
            self._effort[number] = effort
            patience = self._start + sum(self._effort.values())
        self._process.send(json.dumps({"number": number, **request}).encode())
        try:
            answer = answers.get(timeout=patience)
        except Empty:
            self._process.kill(Cause.HUNG)
            raise Died.saying(f"no answer in {patience:.0f} seconds", cause=Cause.HUNG) from None
        finally:
            with self._lock:
                self._waiting.pop(number, None)
                self._effort.pop(number)
        if answer is None:
            raise self._process.death()
        return _translations(answer, len(request["texts"]))

    def close(self) -> None:
        self._process.close()

    def _hear(self, payload: bytes | None) -> None:
        """Hand on an answer; at the end None to all who still wait."""
        if payload is None:
            with self._lock:
                self._over = True
                for answers in self._waiting.values():
                    answers.put(None)
            return
        try:
            answer = json.loads(payload)
            with self._lock:
                answers = self._waiting[answer["number"]]
        except (ValueError, LookupError, TypeError, RecursionError):  # no answer of ours
            self._process.kill(Cause.CRASHED)
            return
        answers.put(answer)


def _error(packs: Sequence[Pack], death: Died) -> EngineError:
    """What a person is told of it."""
    engine = " + ".join(dict.fromkeys(titled(pack.engine) for pack in packs))
    return _ERRORS[death.cause](engine=engine, reason=SystemWords(death.reason))


def _translations(answer: dict[str, Any], count: int) -> list[Translation]:
    if "error" in answer:
        raise errors.from_plain(answer)
    if "failed" in answer:
        raise Died.saying(str(answer["failed"]))
    try:
        texts: list[str] = answer["texts"]
        translations = list(map(Translation, texts, map(doubts.from_codes, answer["doubts"])))
        if len(translations) != count or not all(isinstance(text, str) for text in texts):
            raise TypeError
    except (LookupError, TypeError, AttributeError):
        raise Died.saying("an answer that makes no sense") from None
    return translations


def _environment(folder: Path) -> dict[str, str]:
    """Ours, less what would lead the libraries into the person's own folders."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("ARGOS_")}
    kept.pop("SNAP", None)
    for name in ("DATA", "CONFIG", "CACHE"):
        kept[f"XDG_{name}_HOME"] = str(folder / "libraries")
    kept.setdefault("MALLOC_ARENA_MAX", "1")  # with glibc each thread else keeps 100 MB
    return kept
