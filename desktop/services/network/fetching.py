"""One file over the network: in a ``.part`` that outlives cuts, kills and stops.

Resumed with Range and If-Range (RFC 9110, sections 13.1.5 and 14), so that two versions of a file
are never joined; from the beginning where the server does not know how.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.domain.errors import BadPack
from desktop.domain.networkerrors import (
    NetworkError,
    NoRoom,
    NotReachable,
    ServerRefused,
    TransferBroken,
)
from desktop.services.network.door import Answer, Network, host_of
from desktop.services.packs.installed import digest
from desktop.services.packs.offers import File
from desktop.services.packs.unpacking import discard
from desktop.support.files import write_whole
from desktop.support.job import Job

LARGEST = 4 << 30  # bytes of one file
ATTEMPTS = 5  # without a new byte between them
_ALL_ATTEMPTS = 40
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 30.0  # seconds, doubled each time
_SHOWN = 0.2  # seconds between two reports of progress
_FIRST_SPEED = 0.5  # seconds before a speed is told
_WINDOW = 5.0  # seconds the speed is measured over
_MARGIN = 32 << 20  # bytes left free
_WORTH_TRYING = frozenset({408, 425, 429, 500, 502, 503, 504})
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


@dataclass(frozen=True)
class Progress:
    """``done`` of ``of`` bytes (None: nobody knows); ``speed`` in bytes a second; ``waiting``
    seconds until the next attempt, 0 while something comes."""

    done: int
    of: int | None
    speed: float = 0.0
    waiting: float = 0.0

    @property
    def seconds_left(self) -> float | None:
        """How long the rest takes at this speed; None where that is not known."""
        if self.of is None or self.speed <= 0:
            return None
        return max(0, self.of - self.done) / self.speed

    def within(self, before: int, of: int | None) -> Progress:
        """The same as a part of several files, ``before`` bytes of which are there already."""
        return replace(self, done=self.done + before, of=self.of if of is None else of)


class Space:
    """How much the disk still takes."""

    def free(self, folder: Path) -> int:
        """Bytes that can be written below ``folder``, which need not be there yet."""
        there = next(place for place in (folder, *folder.parents) if place.exists())
        return shutil.disk_usage(there).free

    def require(self, folder: Path, size: int) -> None:
        """Raise `NoRoom` where ``size`` bytes and a little more do not go into ``folder``."""
        needed, free = size + _MARGIN, self.free(folder)
        if needed > free:
            raise NoRoom(needed=round(needed / 1e6), free=round(free / 1e6))


class Part:
    """The piece of ``file`` that is on the disk, in a folder of its own below ``folder``, with what
    the server said of the file it belongs to."""

    def __init__(self, folder: Path, file: File) -> None:
        self.file = file
        self.folder = folder / file.key
        self.file_path = self.folder / file.name
        self.path = self.folder / f"{file.name}.part"
        self._note = self.folder / "about.json"

    @property
    def got(self) -> int:
        """The bytes that are there."""
        for path in (self.file_path, self.path):
            with suppress(OSError):
                return path.stat().st_size
        return 0

    @property
    def whole(self) -> bool:
        """Whether all of it came."""
        return self.file_path.exists()

    def about(self) -> tuple[str, int | None]:
        """What names the version it is a piece of ("" where nothing does), and the whole size."""
        try:
            found = json.loads(self._note.read_text("utf-8"))
            version, of = found["version"], found["of"]
        except (OSError, ValueError, LookupError, TypeError):
            return "", None
        return (version if isinstance(version, str) else ""), (of if type(of) is int else None)

    def begin(self, version: str, of: int | None) -> None:
        """From the first byte on, of a file of ``of`` bytes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.path.write_bytes(b"")
        write_whole(self._note, json.dumps({"version": version, "of": of}))

    def finish(self) -> None:
        """All of it came."""
        os.replace(self.path, self.file_path)

    def digest(self) -> str:
        """The SHA-256 of the whole file."""
        return digest(self.file_path)

    def discard(self) -> None:
        """As if nothing had come."""
        discard(self.folder)


class Fetch:
    """Fetches files one after the other; ``why`` is what the list of requests says."""

    def __init__(
        self,
        network: Network,
        why: str,
        clock: Callable[[], float],
        pause: Callable[[Job, float], object],
        space: Space,
    ) -> None:
        self._network, self._why = network, why
        self._clock, self._pause, self._space = clock, pause, space

    def run(self, part: Part, job: Job) -> Iterator[Progress]:
        """Bring all of ``part``. Tries again after what may pass, mirror after mirror, waiting
        twice as long each time. Raises `NetworkError`, `BadPack`, `Cancelled`."""
        failures = 0
        for attempt in range(_ALL_ATTEMPTS):
            if part.whole:
                return
            before = part.got
            address = part.file.addresses[attempt % len(part.file.addresses)]
            try:
                yield from self._attempt(part, address, job)
            except NetworkError as error:
                job.check()
                failures = failures + 1 if part.got <= before else 1
                if failures >= ATTEMPTS or attempt + 1 == _ALL_ATTEMPTS or _hopeless(part, error):
                    raise
                wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** (failures - 1))
                yield Progress(part.got, part.about()[1], waiting=wait)
                self._pause(job, wait)

    def _attempt(self, part: Part, address: str, job: Job) -> Iterator[Progress]:
        job.check()
        version, of = part.about()
        if of is not None and part.path.exists() and part.got == of:
            part.finish()
            return
        asked = _resume(part, version)
        with self._network.open(address, self._why, asked, lambda: job.cancelled) as answer:
            job.check()
            self._prepare(part, answer)
            yield from self._receive(part, answer, job)

    def _prepare(self, part: Part, answer: Answer) -> None:
        """See that what comes fits to what is there, and on the disk; else begin anew."""
        host = host_of(answer.address)
        if answer.status == 416:  # what is there is no beginning of what the server has
            part.discard()
            raise TransferBroken(host=host, reason="the file is another one now")
        if answer.status == 206:
            of = part.about()[1]
            if not _continues(answer, part.got, of):
                part.discard()
                raise TransferBroken(host=host, reason="it sent another piece than asked for")
        elif answer.status == 200:
            of = _length(answer)
            part.begin(_version(answer), of)
        else:
            raise ServerRefused(host=host, status=answer.status)
        size = of if of is not None else part.file.size
        if size is not None and size > LARGEST:
            raise BadPack(name=part.file.name, reason="it is far larger than a pack")
        if part.file.size is None and size is not None:  # else it was looked at before all files
            self._space.require(part.folder, size - part.got + 2 * size)

    def _receive(self, part: Part, answer: Answer, job: Job) -> Iterator[Progress]:
        of = part.about()[1]
        done = part.got
        seen = deque([(self._clock(), done)])
        shown = float("-inf")
        with part.path.open("ab", buffering=0) as out:
            for chunk in answer.chunks():
                job.check()
                out.write(chunk)
                done, now = done + len(chunk), self._clock()
                if done > (LARGEST if part.file.size is None else part.file.size):
                    raise BadPack(name=part.file.name, reason="it is larger than announced")
                if now - shown >= _SHOWN:
                    shown = now
                    yield Progress(done, of, _speed(seen, now, done))
        job.check()
        if of is not None and done < of:
            host = host_of(answer.address)
            raise TransferBroken(host=host, reason="the connection broke off")
        yield Progress(done, of, _speed(seen, self._clock(), done))
        part.finish()


def _resume(part: Part, version: str) -> dict[str, str]:
    """The headers that ask for the rest; none where it could be the rest of another version."""
    if not part.path.exists() or part.got == 0:
        return {}
    asked = {"Range": f"bytes={part.got}-"}
    if version:
        return {**asked, "If-Range": version}
    return asked if part.file.sha256 else {}


def _continues(answer: Answer, got: int, of: int | None) -> bool:
    """Whether the piece that comes is the one after ``got`` bytes, of a file of ``of``."""
    found = _RANGE.fullmatch(answer.headers.get("content-range", ""))
    return found is not None and int(found[1]) == got and found[3] in ("*", str(of))


def _hopeless(part: Part, error: NetworkError) -> bool:
    """Whether trying again is of no use: no address may answer otherwise."""
    if isinstance(error, ServerRefused):
        status = error.fields()["status"]
        return len(part.file.addresses) == 1 and status not in _WORTH_TRYING
    return not isinstance(error, NotReachable | TransferBroken)


def _version(answer: Answer) -> str:
    """What If-Range can name: a strong ETag, else the date of the last change."""
    tag = answer.headers.get("etag", "")
    return tag if tag.startswith('"') else answer.headers.get("last-modified", "")


def _length(answer: Answer) -> int | None:
    length = answer.headers.get("content-length", "")
    return int(length) if re.fullmatch(r"\d{1,15}", length) else None


def _speed(seen: deque[tuple[float, int]], now: float, done: int) -> float:
    """Bytes a second over the last few seconds; 0 as long as that says nothing."""
    seen.append((now, done))
    while len(seen) > 2 and now - seen[0][0] > _WINDOW:
        seen.popleft()
    start, before = seen[0]
    return (done - before) / (now - start) if now - start >= _FIRST_SPEED else 0.0
