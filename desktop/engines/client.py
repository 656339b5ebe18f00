"""The window's side of a worker: starts it, asks it, kills it."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from desktop.domain import doubts, errors
from desktop.domain.pack import Pack
from desktop.domain.quality.retries import TRIES
from desktop.domain.translation import Translation
from desktop.engines.base import titled
from desktop.support.job import Cancelled

_ROOT = Path(__file__).parents[2]
# What a process says that has no memory left, or the signal by which the system ends one.
_WANT_OF_MEMORY = re.compile(
    r"MemoryError|bad_alloc|memory allocation|failed to map|for unwinding to work|SIGKILL",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"`[^`]*`?|\"[^\"]*\"?|'[^']*'?")


class Worker:
    """One engine process. `render` blocks and may be called from several threads at once; `stop`
    from any thread.

    ``folder`` is where the libraries may keep what they insist on keeping. The process starts with
    the first call (0.1 s) and keeps its pack loaded until `stop`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._gate = _Gate()
        self._state = threading.Lock()  # guards the two below; never held while waiting
        self._process: _Process | None = None
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

        Where the worker dies, it is started again and asked once more, by this call alone: it may
        have died of another's text. Raises `Cancelled` when stopped meanwhile, `PackBroken`,
        `EngineMissing`, and where it died twice `EngineOutOfMemory` or `EngineCrashed`.
        """
        stops = self._stops
        request = {
            "packs": [asdict(pack) for pack in packs],
            "texts": [text.encode("utf-8", "replace").decode() for text in texts],  # no surrogates
            "beam": beam,
            "tries": tries,
        }
        try:
            with self._gate.together():
                return self._ask(request, stops)
        except _Died:
            pass
        try:
            with self._gate.alone():
                return self._ask(request, stops)
        except _Died as death:
            engine = " + ".join(dict.fromkeys(titled(pack.engine) for pack in packs))
            if death.of_want:
                raise errors.EngineOutOfMemory(engine=engine, reason=death.reason) from None
            raise errors.EngineCrashed(engine=engine, reason=death.reason) from None

    def stop(self) -> None:
        """Kill the process at once; calls that wait raise `Cancelled`. Harmless when idle."""
        with self._state:
            self._stops += 1
            process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _ask(self, request: dict[str, Any], stops: int) -> list[Translation]:
        """Raises `_Died`, after which the process is gone."""
        with self._state:
            if stops != self._stops:
                raise Cancelled
            if self._process is None:
                self._process = _Process(self._folder)
            process = self._process
        try:
            return process.ask(request)
        except _Died:
            with self._state:
                if stops != self._stops:
                    raise Cancelled from None
                if self._process is process:
                    self._process = None
            process.kill()
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


class _Died(Exception):
    """``how`` it died, and its last words; ``reason`` sums them up, ``of_want`` where it had no
    memory left."""

    def __init__(self, how: str, said: Sequence[str] = ()) -> None:
        # A library's last words may quote what it was working on.
        self.reason = ": ".join([how, *(_QUOTED.sub("…", line) for line in said[-1:])])[:200]
        self.of_want = any(map(_WANT_OF_MEMORY.search, [how, *said]))
        super().__init__(self.reason)


class _Process:
    """A running worker, who waits for its answers, and the last it said on stderr."""

    def __init__(self, folder: Path) -> None:
        self._popen = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop.engines.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._numbers = itertools.count()
        self._writing = threading.Lock()
        self._waiting: dict[int, SimpleQueue[dict[str, Any] | None]] = {}
        self._over = False
        self._said: deque[str] = deque(maxlen=20)
        self._listeners = [
            threading.Thread(target=listen, daemon=True) for listen in (self._hear, self._overhear)
        ]
        for listener in self._listeners:
            listener.start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def alive(self) -> bool:
        return self._popen.poll() is None

    def ask(self, request: dict[str, Any]) -> list[Translation]:
        """The translations. Raises `_Died`, or the error the worker reports."""
        assert self._popen.stdin is not None
        number = next(self._numbers)
        line = json.dumps({"number": number, **request}).encode() + b"\n"
        answers: SimpleQueue[dict[str, Any] | None] = SimpleQueue()
        try:
            with self._writing:
                if self._over:
                    raise self._death()
                self._waiting[number] = answers
                self._popen.stdin.write(line)
                self._popen.stdin.flush()
        except OSError as error:
            raise self._death() from error
        answer = answers.get()
        if answer is None:
            raise self._death()
        return _translations(answer, len(request["texts"]))

    def kill(self) -> None:
        self._popen.kill()
        self._popen.wait()
        for listener in self._listeners:
            listener.join()
        for pipe in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was left to write cannot be written any more
                continue

    def _hear(self) -> None:
        """Hand on the answers, and at the end None to all who still wait."""
        assert self._popen.stdout is not None
        for line in self._popen.stdout:
            if line.endswith(b"\n"):
                answer = json.loads(line)
                self._waiting.pop(answer["number"]).put(answer)
        with self._writing:
            self._over = True
        for answers in self._waiting.values():
            answers.put(None)

    def _overhear(self) -> None:
        assert self._popen.stderr is not None
        for line in self._popen.stderr:
            if text := line.decode("utf-8", "replace").strip():
                self._said.append(text)

    def _death(self) -> _Died:
        code = self._popen.wait()
        self._listeners[1].join()
        how = f"exit {code}" if code >= 0 else signal.Signals(-code).name
        return _Died(how, list(self._said))


def _translations(answer: dict[str, Any], count: int) -> list[Translation]:
    if "error" in answer:
        kind = getattr(errors, answer["error"])
        assert issubclass(kind, errors.EnfaceError)
        raise kind(**answer["fields"])
    texts, codes = answer.get("texts"), answer.get("doubts")
    if not isinstance(texts, list) or not isinstance(codes, list) or len(texts) != count:
        raise _Died(str(answer.get("failed", "no answer")))
    return list(map(Translation, texts, map(doubts.from_codes, codes)))


def _environment(folder: Path) -> dict[str, str]:
    """Ours, less what would lead the libraries into the person's own folders."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("ARGOS_")}
    kept.pop("SNAP", None)
    for name in ("DATA", "CONFIG", "CACHE"):
        kept[f"XDG_{name}_HOME"] = str(folder / "libraries")
    kept.setdefault("MALLOC_ARENA_MAX", "1")  # with glibc each thread else keeps 100 MB
    if "site-packages" not in _ROOT.parts:  # run from a checkout
        kept["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_ROOT), kept.get("PYTHONPATH")]))
    return kept
