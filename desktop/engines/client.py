"""The window's side of a worker: starts it, asks it, kills it."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from desktop.domain import errors
from desktop.domain.pack import Pack
from desktop.domain.rendition import TRIES, Rendition

_ROOT = Path(__file__).parents[2]
_ATTEMPTS = 2
# What a process says that has no memory left, or the signal by which the system ends one.
_WANT_OF_MEMORY = re.compile(r"MemoryError|bad_alloc|memory allocation|SIGKILL", re.IGNORECASE)
_QUOTED = re.compile(r"`[^`]*`?|\"[^\"]*\"?|'[^']*'?")


class Worker:
    """One engine process. `render` blocks; `stop` may be called from any thread.

    ``folder`` is where the libraries may keep what they insist on keeping. The process starts with
    the first call (0.1 s) and keeps its pack loaded until `stop`.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._one_call = threading.Lock()
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
        return [one.text for one in self.render([pack], texts, beam, tries=0)]

    def render(
        self, packs: Sequence[Pack], texts: Sequence[str], beam: int = 0, tries: int = TRIES
    ) -> list[Rendition]:
        """One checked translation a text, in order, through ``packs``, tried in up to ``tries``
        ways.

        A worker that dies is started again once. Raises `Cancelled` when stopped meanwhile,
        `PackBroken`, `EngineMissing`, and where it died twice `EngineOutOfMemory` or
        `EngineCrashed`.
        """
        with self._one_call:
            stops = self._stops
            whole = [
                text.encode("utf-8", "replace").decode() for text in texts
            ]  # no lone surrogates
            request = {
                "packs": [asdict(pack) for pack in packs],
                "texts": whole,
                "beam": beam,
                "tries": tries,
            }
            reason = ""
            for _ in range(_ATTEMPTS):
                try:
                    return self._started(stops).ask(request)
                except _Died as death:
                    reason = death.reason
                    self._drop(stops)
            engine = "+".join(dict.fromkeys(pack.engine for pack in packs))
            if _WANT_OF_MEMORY.search(reason):
                raise errors.EngineOutOfMemory(engine=engine, reason=reason)
            raise errors.EngineCrashed(engine=engine, reason=reason)

    def stop(self) -> None:
        """Kill the process at once; a call that waits raises `Cancelled`. Harmless when idle."""
        with self._state:
            self._stops += 1
            process, self._process = self._process, None
        if process is not None:
            process.kill()

    def _started(self, stops: int) -> _Process:
        with self._state:
            if stops != self._stops:
                raise errors.Cancelled
            if self._process is None:
                self._process = _Process(self._folder)
            return self._process

    def _drop(self, stops: int) -> None:
        with self._state:
            if stops != self._stops:
                raise errors.Cancelled
            process, self._process = self._process, None
        if process is not None:
            process.kill()


class _Died(Exception):
    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class _Process:
    """A running worker and the last it said on stderr."""

    def __init__(self, folder: Path) -> None:
        self._popen = subprocess.Popen(
            [sys.executable, "-P", "-m", "desktop.engines.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=_environment(folder),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._said: deque[str] = deque(maxlen=20)
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    @property
    def pid(self) -> int:
        return self._popen.pid

    @property
    def alive(self) -> bool:
        return self._popen.poll() is None

    def ask(self, request: dict[str, Any]) -> list[Rendition]:
        """The translations. Raises `_Died`, or the error the worker reports."""
        assert self._popen.stdin is not None
        assert self._popen.stdout is not None
        try:
            self._popen.stdin.write(json.dumps(request).encode() + b"\n")
            self._popen.stdin.flush()
            line = self._popen.stdout.readline()
        except (OSError, ValueError) as error:  # ValueError: closed by `kill`
            raise _Died(self._reason()) from error
        if not line.endswith(b"\n"):
            raise _Died(self._reason())
        return _renditions(json.loads(line), len(request["texts"]))

    def kill(self) -> None:
        self._popen.kill()
        self._popen.wait()
        self._listener.join()
        for pipe in (self._popen.stdin, self._popen.stdout, self._popen.stderr):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was left to write cannot be written any more
                continue

    def _listen(self) -> None:
        assert self._popen.stderr is not None
        for line in self._popen.stderr:
            if text := line.decode("utf-8", "replace").strip():
                self._said.append(text)

    def _reason(self) -> str:
        code = self._popen.wait()
        self._listener.join()
        if code < 0:
            return signal.Signals(-code).name
        # A library's last words may quote what it was working on.
        return _QUOTED.sub("…", self._said[-1])[:200] if self._said else f"exit {code}"


def _renditions(answer: dict[str, Any], count: int) -> list[Rendition]:
    if "error" in answer:
        kind = getattr(errors, answer["error"])
        assert issubclass(kind, errors.EnfaceError)
        raise kind(**answer["fields"])
    texts, marks = answer.get("texts"), answer.get("marks")
    if not isinstance(texts, list) or not isinstance(marks, list) or len(texts) != count:
        raise _Died(str(answer.get("failed", "no answer")))
    return list(map(Rendition, texts, marks))


def _environment(folder: Path) -> dict[str, str]:
    """Ours, less what would lead the libraries into the person's own folders."""
    kept = {name: text for name, text in os.environ.items() if not name.startswith("ARGOS_")}
    kept.pop("SNAP", None)
    for name in ("DATA", "CONFIG", "CACHE"):
        kept[f"XDG_{name}_HOME"] = str(folder / "libraries")
    if "site-packages" not in _ROOT.parts:  # run from a checkout
        kept["PYTHONPATH"] = os.pathsep.join(filter(None, [str(_ROOT), kept.get("PYTHONPATH")]))
    return kept
