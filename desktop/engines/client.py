"""The window's side of an engine process: starts, asks, watches and kills it."""

from __future__ import annotations

import itertools
import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event
from typing import Any

from desktop import paths
from desktop.domain import doubts, errors
from desktop.domain.context import Context
from desktop.domain.errors import EnfaceError, EngineError, EngineRestarted
from desktop.domain.packs.pack import Pack
from desktop.domain.quality.rules import TRIES
from desktop.domain.reasons import Fault, SystemWords
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.engines.base import known, titled
from desktop.support.bounds import physical_memory
from desktop.support.job import Cancelled
from desktop.support.process import Cause, Died, Process
from desktop.support.storable import storable

START = 60.0  # seconds that a process may take to start and to load its packs
READY = 20.0  # seconds that one with its packs at hand may take for nearly nothing
_READ = 50_000_000.0  # bytes a second that the slowest disk reads
_MEMORY_SHARE = 0.75  # of the computer's memory that one process may take
_HELD = 0.2  # seconds between two looks whether a call may go on
_MODULE = "desktop.engines.worker"
_ERRORS = {
    Cause.MEMORY: errors.EngineOutOfMemory,
    Cause.HUNG: errors.EngineHung,
    Cause.KILLED: errors.EngineKilled,
    Cause.CRASHED: errors.EngineCrashed,
}


# What brings the answer of a server: of which pack (its path), at which path there, to which JSON;
# whoever is asked looks whether to stop. Raises `EnfaceError`.
ServerAccess = Callable[[str, str, Mapping[str, Any], Callable[[], bool]], str]


class Caller:
    """Somebody who asks workers, and whose calls can be stopped without those of others. ``tell``
    is called for each process that had to be started again, or computer that is left out, in the
    thread of the call. Calls wait while ``hold`` is True; it may raise `Cancelled`."""

    def __init__(
        self,
        tell: Callable[[EnfaceError], object] | None = None,
        hold: Callable[[], bool] | None = None,
    ) -> None:
        self.tell: Callable[[EnfaceError], object] = tell or (lambda error: None)
        self._hold = hold
        self.stops = 0  # how often they were stopped

    def wait(self) -> None:
        """Wait as long as the next call is held back. Raises `Cancelled` where it is stopped."""
        stops = self.stops
        while self._hold is not None and self._hold():
            time.sleep(_HELD)
            if self.stops != stops:
                raise Cancelled


class Worker:
    """One engine process. `render` blocks and may be called from several threads at once; `stop`
    from any thread.

    ``folder`` is where libraries may keep the files they insist on. The process starts with the
    first call (0.1 s) and keeps its packs loaded until `stop`. It counts as hung when a call gets
    no answer within ``start`` seconds (``ready``, where its packs are loaded) plus the time that
    the slowest computer needs for all that was asked before it. What it wants of the servers of its
    packs it gets through ``outside``; it has no network itself. ``polite``: what others do goes
    first.
    """

    def __init__(
        self,
        folder: Path,
        start: float = START,
        ready: float = READY,
        outside: ServerAccess | None = None,
        polite: bool = False,
    ) -> None:
        self._folder, self._start, self._ready, self._outside = folder, start, ready, outside
        self._polite = polite
        self._gate = _Gate()
        self._state = threading.Lock()  # guards what follows; never held while waiting
        self._process: _Running | None = None
        self._readable: set[str] = set()  # folders of the packs asked for so far
        self._listens = False  # whether the library of one of them must
        self._callers: set[Caller] = set()  # who has asked, and was not stopped since
        self._anybody = Caller()

    @property
    def running(self) -> bool:
        """Whether the process is running, and so takes memory."""
        process = self._process
        return process is not None and process.alive

    @property
    def pid(self) -> int | None:
        """The process there is."""
        process = self._process
        return process.pid if process is not None and process.alive else None

    def translate(self, pack: Pack, texts: Sequence[str], beam: int = 0) -> list[str]:
        """The engine's own output: one translation a text, in order. Without texts ``pack`` is only
        loaded. Raises as `render`."""
        return [each.text for each in self.render([pack], texts, beam, tries=0)]

    def render(
        self,
        packs: Sequence[Pack],
        texts: Sequence[str],
        beam: int = 0,
        tries: int = TRIES,
        caller: Caller | None = None,
        context: Context | None = None,
        terms: Sequence[Sequence[Term]] = (),
        dropped: Event | None = None,
    ) -> list[Translation]:
        """One checked translation a text, in order, through ``packs``, in up to ``tries`` ways.
        ``context`` is for engines that are `contextual`. ``terms`` are those that stand in each
        text; () where none stands in any. Once ``dropped`` is set, and `look_again` called, it
        raises `Cancelled`.

        Where the worker dies or hangs, it is started again and asked once more, with this call
        alone, because another call's text may have been the cause. Raises `Cancelled` when stopped
        meanwhile, `PackBroken`, `EngineMissing`, and after two failures `EngineOutOfMemory`,
        `EngineHung`, `EngineKilled` or `EngineCrashed`.
        """
        caller = caller or self._anybody
        with self._state:
            self._callers.add(caller)
            self._listens |= any(known(pack.engine).listens for pack in packs)
            folders = frozenset(pack.path for pack in packs)
            effort = _effort(packs, texts, tries + 2 * any(terms))
            call = _Call(caller, effort, folders, dropped or Event())
        self._admit(set(folders), call)
        request = {
            "packs": [asdict(pack) for pack in packs],
            "texts": list(map(storable, texts)),
            "beam": beam,
            "tries": tries,
            "context": None if context is None else _storable(context),
            "terms": [list(map(asdict, held)) for held in terms] if any(terms) else [],
        }
        try:
            with self._gate.together(call):
                return self._ask(request, call)
        except Died as death:
            caller.tell(EngineRestarted(engine=_titles(packs), reason=SystemWords(death.reason)))
        try:
            with self._gate.alone(call):
                return self._ask(request, call)
        except Died as death:
            raise _error(packs, death) from None

    def stop(self, caller: Caller | None = None) -> None:
        """Stop the calls of ``caller``, or all: they raise `Cancelled` at once. The process is
        killed unless others use it too. Has no effect when idle."""
        with self._state:
            for each in self._callers if caller is None else (caller,):
                each.stops += 1
            self._callers = set() if caller is None else self._callers - {caller}
            process = self._process
            if not self._callers:
                self._process = None
        if process is not None:
            process.close() if not self._callers else process.cancel()
        self._gate.wake()

    def look_again(self) -> None:
        """Stop the calls that were dropped meanwhile: the process ends its work for them, and goes
        on with the others."""
        if (process := self._process) is not None:
            process.cancel()
        self._gate.wake()

    def _admit(self, folders: set[str], call: _Call) -> None:
        """Let the process read ``folders``: one that may not is replaced when it has nothing to
        do, since what a process was denied cannot be given to it later."""
        with self._state:
            self._readable |= folders
            process = self._process
        if process is None or folders <= process.readable:
            return
        with self._gate.alone(call):
            with self._state:
                call.check()
                process = self._process
                if process is None or folders <= process.readable:
                    return
                self._process = None
            process.close()

    def _ask(self, request: dict[str, Any], call: _Call) -> list[Translation]:
        """Raises `Died` when the process has ended."""
        with self._state:
            call.check()
            if self._process is None:
                self._process = _Running(
                    self._folder,
                    self._readable,
                    self._start,
                    self._ready,
                    self._outside,
                    self._listens,
                    self._polite,
                )
            process = self._process
        try:
            return process.ask(request, call)
        except Died:
            with self._state:
                call.check()
                if self._process is process:
                    self._process = None
            process.close()
            raise


class _Call:
    """A call under way, which takes ``effort`` seconds on the slowest computer and uses the packs
    in ``folders``."""

    def __init__(
        self, caller: Caller, effort: float, folders: frozenset[str], dropped: Event
    ) -> None:
        self._caller, self._stops, self._dropped = caller, caller.stops, dropped
        self.effort, self.folders = effort, folders

    @property
    def stopped(self) -> bool:
        return self._caller.stops != self._stops or self._dropped.is_set()

    def check(self) -> None:
        """Raise `Cancelled` where the caller was stopped, or it was dropped."""
        if self.stopped:
            raise Cancelled


class _Gate:
    """Lets many in together, or one alone; whoever waits to be alone goes first. Calls that are
    stopped meanwhile do not wait."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = self._waiting = 0

    @contextmanager
    def together(self, call: _Call) -> Iterator[None]:
        with self._changed:
            self._changed.wait_for(lambda: not self._waiting or call.stopped)
            self._inside += 1
        try:
            yield
        finally:
            self._leave()

    @contextmanager
    def alone(self, call: _Call) -> Iterator[None]:
        with self._changed:
            self._waiting += 1
            self._changed.wait_for(lambda: not self._inside or call.stopped)
            self._inside += 1
        try:
            yield
        finally:
            self._leave(waiting=1)

    def wake(self) -> None:
        """Make the waiting calls notice that somebody was stopped."""
        with self._changed:
            self._changed.notify_all()

    def _leave(self, waiting: int = 0) -> None:
        with self._changed:
            self._waiting -= waiting
            self._inside -= 1
            self._changed.notify_all()


class _Running:
    """A running worker, and the calls waiting for its answers."""

    def __init__(
        self,
        folder: Path,
        readable: set[str],
        start: float,
        ready: float,
        outside: ServerAccess | None,
        listens: bool,
        polite: bool,
    ) -> None:
        self._outside = outside
        self.readable = frozenset(readable)  # folders of packs
        self._start, self._ready = start, ready
        self._loaded: set[str] = set()  # paths of packs
        self._numbers = itertools.count()
        self._lock = threading.Lock()  # guards what follows
        self._waiting: dict[int, tuple[_Call, SimpleQueue[dict[str, Any] | None]]] = {}
        self._over = False
        memory, own = int(physical_memory() * _MEMORY_SHARE), folder / "libraries"
        prompts = str(paths.prompts_dir())
        arguments = [str(memory), str(own), "listening" if listens else "", *readable, prompts]
        environment = {**_environment(own), paths.PROMPTS: prompts}
        self._process = Process(_MODULE, self._hear, arguments, environment, polite=polite)

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.alive

    def ask(self, request: dict[str, Any], call: _Call) -> list[Translation]:
        """The translations. Raises `Died`, `Cancelled`, or the error reported by the worker."""
        number = next(self._numbers)
        answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        with self._lock:
            if self._over:
                raise self._process.death()
            call.check()
            self._waiting[number] = call, answers
            paths = {pack["path"] for pack in request["packs"]}
            patience = self._ready if paths <= self._loaded else self._start + _reading(request)
            patience += sum(each.effort for each, _ in self._waiting.values())
        self._process.send(json.dumps({"number": number, **request}).encode())
        try:
            answer = answers.get(timeout=patience)
        except Empty:
            self._process.kill(Cause.HUNG)
            raise Died.saying(f"no answer in {patience:.0f} seconds", cause=Cause.HUNG) from None
        finally:
            with self._lock:
                self._waiting.pop(number, None)
        if answer is None:
            call.check()
            raise self._process.death()
        self._loaded |= paths
        return _translations(answer, len(request["texts"]))

    def cancel(self) -> None:
        """Drop the calls that were stopped: nobody waits for their answers any more."""
        with self._lock:
            stopped = [number for number, (call, _) in self._waiting.items() if call.stopped]
            for number in stopped:
                self._waiting[number][1].put(None)
        if stopped:
            self._process.send(json.dumps({"unwanted": stopped}).encode())

    def close(self) -> None:
        self._process.close()

    def _hear(self, payload: bytes | None) -> None:
        """Pass on each answer; at the end None to everyone who still waits."""
        if payload is None:
            with self._lock:
                self._over = True
                for _, answers in self._waiting.values():
                    answers.put(None)
            return
        try:
            answer = json.loads(payload)
            if "ask" in answer:
                threading.Thread(target=self._go_outside, args=(answer,), daemon=True).start()
                return
            with self._lock:
                if waiting := self._waiting.get(answer["number"]):  # else nobody waits any more
                    waiting[1].put(answer)
        except (ValueError, LookupError, TypeError, RecursionError):  # no answer of ours
            self._process.kill(Cause.CRASHED)

    def _go_outside(self, asked: dict[str, Any]) -> None:
        """Ask the server of a pack, for a call under way that uses it."""
        with self._lock:
            call, _ = self._waiting.get(asked["number"], (None, None))
        try:
            if call is None or self._outside is None or asked["pack"] not in call.folders:
                raise errors.Unexplained(reason=Fault.STOPPED)
            text = self._outside(
                asked["pack"], asked["path"], asked["body"], lambda: self._over or call.stopped
            )
            reply: dict[str, Any] = {"text": text}
        except errors.EnfaceError as error:
            reply = errors.as_plain(error)
        except Exception as error:  # else the worker would wait for ever
            reason = SystemWords(type(error).__name__)
            reply = errors.as_plain(errors.Unexplained(reason=reason))
        self._process.send(json.dumps({"reply": asked["ask"], **reply}).encode())


def _reading(request: dict[str, Any]) -> float:
    """Seconds that it takes at most to check and to load the packs of ``request``."""
    size: int = sum(pack["size"] for pack in request["packs"])
    return 2 * size / _READ


def _storable(context: Context) -> Any:
    return json.loads(storable(json.dumps(context.plain(), ensure_ascii=False)))


def _effort(packs: Sequence[Pack], texts: Sequence[str], tries: int) -> float:
    slowest = min(known(pack.engine).slowest for pack in packs)
    return sum(map(len, texts)) * len(packs) * max(1, tries) / slowest


def _error(packs: Sequence[Pack], death: Died) -> EngineError:
    """The error to show to a person."""
    return _ERRORS[death.cause](engine=_titles(packs), reason=SystemWords(death.reason))


def _titles(packs: Sequence[Pack]) -> str:
    return " + ".join(dict.fromkeys(titled(pack.engine) for pack in packs))


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
    """What leads the libraries away from the person's own folders."""
    names = {f"XDG_{name}_HOME": str(folder) for name in ("DATA", "CONFIG", "CACHE")}
    names |= {"HOME": str(folder), "TMPDIR": str(folder)}
    if "MALLOC_ARENA_MAX" not in os.environ:
        names["MALLOC_ARENA_MAX"] = "1"  # with glibc each thread else keeps 100 MB
    return names
