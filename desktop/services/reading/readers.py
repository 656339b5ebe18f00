"""Files to transcripts by a process of their own: bounded, cancelled at once, and no file, whatever
it holds, costs more than one message."""

from __future__ import annotations

import json
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import (
    FileError,
    ReadingFailed,
    ReadingStopped,
    TookTooLong,
    TookTooMuchMemory,
    from_plain,
)
from desktop.domain.reasons import Fault, SystemWords
from desktop.domain.transcript import Transcript
from desktop.services.reading import files, passing
from desktop.services.reading.bounds import OPEN, Bounds, bounds
from desktop.services.reading.passing import UNUSUAL, Assembly, Message, NotATranscript
from desktop.support.garbage import gc_paused
from desktop.support.job import Job
from desktop.support.process import Cause, Died, Process
from desktop.support.serving import END, READY

_MODULE = "desktop.services.reading.worker"
_MESSAGE = 64_000_000  # bytes; more is no message of a reader
_STARTS = 60.0  # seconds until a process is ready; the file is not to blame for this time
_SETTLES = 2.0  # seconds; more than letting go of the memory takes
_AHEAD = 16  # messages that wait to be taken in: more, and the process waits


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be read: the file at ``path``, or a text that was pasted (``data``), which is
    called ``name``. ``encoding`` None is to be found out."""

    path: Path | None = None
    data: bytes = b""
    name: str = ""
    encoding: str | None = None

    @property
    def called(self) -> str:
        """What messages call it."""
        return self.name if self.path is None else files.name_of(self.path)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read: the ``transcript``, and the SHA-256 ``digest`` of the bytes it was read from;
    or (``digest`` "") of a large file only the beginning so far."""

    transcript: Transcript
    digest: str = ""


class Readers:
    """Processes that read, one for each call at a time. One is kept ready, or as many as are in use
    while `keeping` says so.

    ``opens_in``: seconds until a file must be open, once a process is ready to open it; ``bounds``
    of what reading so many bytes may take.
    """

    def __init__(self, opens_in: float = OPEN, bounds: Callable[[int], Bounds] = bounds) -> None:
        self._opens_in, self._bounds = opens_in, bounds
        self._lock = threading.Lock()  # guards what follows
        self._spares: list[_Reader] = []
        self._most = 1  # spares
        self._closed = False

    def prepare(self, count: int = 1) -> None:
        """Start the processes that will read the next ``count`` files, unless they are there;
        returns at once."""
        with self._lock, suppress(Died):  # then reading says so
            while len(self._spares) < count and not self._closed:
                self._spares.append(_Reader(self._opens_in, self._bounds))

    @contextmanager
    def keeping(self, count: int) -> Iterator[None]:
        """Meanwhile files are read one after the other, up to ``count`` at the same time or each by
        the next of so many processes: keep as many."""
        with self._lock:
            before, self._most = self._most, max(self._most, count)
        try:
            yield
        finally:
            with self._lock:
                self._most = before
                surplus, self._spares = self._spares[before:], self._spares[:before]
            for reader in surplus:
                reader.close()

    def read(
        self, request: Request, job: Job, *, beginning: bool = False
    ) -> Generator[Reading, None, None]:
        """Read what ``request`` names. With ``beginning`` that of a large file comes first.

        Stopped by ``job`` (`Cancelled`), it ends at once. Raises a `FileError`: also `TookTooLong`,
        `TookTooMuchMemory`, `ReadingFailed`, `ReadingStopped`.
        """
        files.require_size(len(request.data), request.called)
        reader = self._take()
        try:
            with job.interrupting(reader.stop):
                yield from reader.read(request, job, beginning)
        finally:
            self._give_back(reader)

    def expand(self, paths: Iterable[Path], job: Job) -> list[Path]:
        """The files in ``paths`` (see `files.expand`). Raises as `read`."""
        return self._find("expand", list(paths), job)

    def missing(self, paths: Iterable[Path], job: Job) -> list[Path]:
        """Which of ``paths`` are not there. Raises as `read`."""
        return self._find("missing", list(paths), job)

    def _find(self, which: str, paths: list[Path], job: Job) -> list[Path]:
        reader = self._take()
        try:
            with job.interrupting(reader.stop):
                return reader.find(which, paths, job)
        finally:
            self._give_back(reader)

    def close(self) -> None:
        """End the spare processes; those that read end with their calls."""
        with self._lock:
            self._closed = True
            spares, self._spares = self._spares, []
        for reader in spares:
            reader.close()

    def _take(self) -> _Reader:
        with self._lock:
            # The one that has had longest to be ready again.
            spare = self._spares.pop(0) if self._spares else None
        if spare is not None and spare.fit:
            return spare
        if spare is not None:
            spare.close()
        return _Reader(self._opens_in, self._bounds)

    def _give_back(self, reader: _Reader) -> None:
        with self._lock:
            if len(self._spares) < self._most and not self._closed and reader.fit:
                self._spares.append(reader)
                return
        reader.close()
        self.prepare()


class _Reader:
    """One process. It is ``fit`` to read (another file) while it lives and reads none."""

    def __init__(self, opens_in: float, bounds: Callable[[int], Bounds]) -> None:
        self._opens_in, self._bounds = opens_in, bounds
        self._inbox = _Inbox()
        self._process = Process(_MODULE, self._inbox.put, most=_MESSAGE)
        self._idle, self._ready = True, False
        self._bound, self._latest = bounds(0), 0.0
        self._patience = opens_in
        self._received = 0  # bytes
        self._unusual = self._told_unusual = False

    @property
    def fit(self) -> bool:
        return self._idle and self._process.alive

    def stop(self) -> None:
        """End it at once; who waits for it waits no more."""
        self._inbox.close()
        self._process.kill()

    def close(self) -> None:
        self._inbox.close()
        self._process.close()

    def read(self, request: Request, job: Job, beginning: bool) -> Generator[Reading, None, None]:
        self._idle, self._received = False, 0
        reading = None
        try:
            self._ask(_frame(request, beginning), job, self._opens_in + self._bound.whole)
            while reading is None or not reading.digest:
                reading = self._next(job)
                yield reading
            self._settle()
        except Died as death:
            job.check()
            raise self._error(request.called, death) from death
        except NotATranscript as error:
            raise ReadingFailed(name=request.called, reason=Fault.NO_SENSE) from error

    def find(self, which: str, paths: list[Path], job: Job) -> list[Path]:
        self._idle, self._received = False, 0
        asked = json.dumps({which: [_absolute(path) for path in paths]}).encode()
        name = files.name_of(paths[0]) if paths else ""
        try:
            self._ask(asked, job, self._opens_in)
            message = self._message(job)
        except Died as death:
            job.check()
            raise self._error(name, death) from death
        self._settle()
        match message:
            case {"paths": list(found)}:
                return [Path(path) for path in found]
        raise from_plain(message)

    def _next(self, job: Job) -> Reading:
        """The beginning, or the whole: then it is idle again."""
        assembly = Assembly()
        with gc_paused():
            while True:
                match self._message(job):
                    case {"size": int(size), "share": float(share)}:
                        self._bound = self._bounds(size)
                        self._patience = self._bound.step
                        job.report(int(share * 1000), 1000)
                    case {"end": "beginning"}:
                        return Reading(assembly.transcript)
                    case {"end": "whole", "digest": str(digest), "unusual": unusual} if digest:
                        self._unusual = unusual is True
                        return Reading(assembly.transcript, digest)
                    case {"error": _} as message:
                        self._settle()
                        raise from_plain(message)
                    case message:
                        assembly.add(message)

    def _ask(self, request: bytes, job: Job, longest: float) -> None:
        """Send ``request``, whose answer may take ``longest`` seconds from when it is heard."""
        self._process.send(request)
        self._patience = _STARTS
        if not self._ready:
            self._ready = self._payload(self._patience, job) == READY
        self._patience, self._latest = self._opens_in, time.monotonic() + longest

    def _payload(self, patience: float, job: Job) -> bytes:
        try:
            payload = self._inbox.get(patience)
        except TimeoutError:
            self._process.kill(Cause.HUNG)
            raise Died.saying("no answer", cause=Cause.HUNG) from None
        job.check()
        if payload is None:
            raise self._process.death()
        return payload

    def _message(self, job: Job) -> Message:
        left = self._latest - time.monotonic()
        payload = self._payload(max(0.0, min(self._patience, left)), job)
        self._received += len(payload)
        if self._received > self._bound.memory:
            raise Died.saying("endless", cause=Cause.MEMORY)
        if payload.startswith(END):
            raise self._process.death_of(int(payload[1:]))
        return passing.decode(payload[1:])

    def _settle(self) -> None:
        """Where the answer ends as it should, the process is fit for the next one."""
        try:
            self._idle = self._inbox.get(_SETTLES) == END + b"0"
        except TimeoutError:
            self._idle = False
        if self._unusual and not self._told_unusual:
            self._told_unusual = True
            self._process.send(UNUSUAL)

    def _error(self, name: str, death: Died) -> FileError:
        reason = SystemWords(death.reason)
        match death.cause:
            case Cause.HUNG:
                return TookTooLong(name=name, seconds=round(self._patience))
            case Cause.MEMORY:
                return TookTooMuchMemory(name=name, limit=self._bound.memory // 1_000_000)
            case Cause.KILLED:
                return ReadingStopped(name=name, reason=reason)
            case Cause.CRASHED:
                return ReadingFailed(name=name, reason=reason)


class _Inbox:
    """Messages that wait to be taken in. Where many wait, `put` waits, and so does the process."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: deque[bytes | None] = deque()
        self._closed = False

    def put(self, payload: bytes | None) -> None:
        """None is the last."""
        with self._changed:
            self._changed.wait_for(lambda: self._closed or len(self._waiting) < _AHEAD)
            self._waiting.append(payload)
            self._changed.notify_all()

    def get(self, patience: float) -> bytes | None:
        """The next one; None where none comes any more. Raises TimeoutError."""
        with self._changed:
            if not self._changed.wait_for(lambda: self._closed or self._waiting, patience):
                raise TimeoutError
            if self._closed:
                return None
            payload = self._waiting.popleft()
            self._changed.notify_all()
            return payload

    def close(self) -> None:
        """Nobody takes anything in any more."""
        with self._changed:
            self._closed = True
            self._waiting.clear()
            self._changed.notify_all()


def _frame(request: Request, beginning: bool) -> bytes:
    head = {
        "path": None if request.path is None else _absolute(request.path),
        "name": request.called,
        "encoding": request.encoding,
        "beginning": beginning,
    }
    return json.dumps(head).encode() + b"\0" + request.data


def _absolute(path: Path) -> str:
    """``path`` from the folder where this process is now; not made shorter: ".." after a link leads
    elsewhere."""
    return os.path.join(os.getcwd(), path)
