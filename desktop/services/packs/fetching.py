"""One file over the network: in a ``.part`` that outlives cuts, kills and stops.

Resumed with Range and If-Range (RFC 9110, sections 13.1.5 and 14), so that two versions of a file
are never joined; from the beginning where the server does not know how.
"""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import BadPack
from desktop.domain.networkerrors import (
    NetworkError,
    NoRoom,
    NotReachable,
    ServerRefused,
    TooSlow,
    TransferBroken,
)
from desktop.domain.packs.offer import File
from desktop.domain.reasons import Fault
from desktop.services.network.client import Answer, Network
from desktop.support.addresses import host_of
from desktop.support.files import make_folder, private, write_private
from desktop.support.job import Job

LARGEST = 4 << 30  # bytes of one file
ATTEMPTS = 5  # without a new byte between them
_ALL_ATTEMPTS = 40
_FIRST_WAIT, _LONGEST_WAIT = 1.0, 30.0  # seconds, doubled each time
_SHOWN = 0.2  # seconds between two reports of progress
_FIRST_SPEED = 0.5  # seconds before a speed is told
_MARGIN = 32 << 20  # bytes left free
_WORTH_TRYING = frozenset({408, 425, 429, 500, 502, 503, 504})
_RANGE = re.compile(r"bytes (\d{1,15})-\d{1,15}/(\d{1,15}|\*)")


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


def free_space(folder: Path) -> int:
    """Bytes that can be written below ``folder``, which need not be there yet."""
    there = next(place for place in (folder, *folder.parents) if place.exists())
    return shutil.disk_usage(there).free


@dataclass(frozen=True)
class Fetch:
    """Fetches files one after the other. ``why`` is what the list of requests says; ``clock`` gives
    seconds, ``pause`` lets them pass, ``free`` tells the room below a folder in bytes. Only
    ``hosts`` are asked, if there are any."""

    network: Network
    why: str
    clock: Callable[[], float]
    pause: Callable[[Job, float], object]
    free: Callable[[Path], int] = free_space
    hosts: frozenset[str] = frozenset()

    def require(self, folder: Path, size: int) -> None:
        """Raise `NoRoom` where ``size`` bytes and a little more do not go into ``folder``."""
        needed, free = size + _MARGIN, self.free(folder)
        if needed > free:
            raise NoRoom(needed=round(needed / 1e6), free=round(free / 1e6))

    def run(self, file: File, folder: Path, job: Job) -> Iterator[Progress]:
        """Bring all of ``file`` into ``folder``, where it gets its name once it is whole.

        Tries again after what may pass, mirror after mirror, waiting twice as long each time.
        Raises `NetworkError`, `BadPack`, `Cancelled`, OSError.
        """
        failures = 0
        for attempt in range(_ALL_ATTEMPTS):
            if (folder / file.name).exists():
                return
            before = got(file, folder)
            try:
                address = file.addresses[attempt % len(file.addresses)]
                yield from self._attempt(file, folder, address, job)
            except NetworkError as error:
                job.check()
                brought = got(file, folder) > before and not isinstance(error, TooSlow)
                failures = 1 if brought else failures + 1
                if failures >= ATTEMPTS or attempt + 1 == _ALL_ATTEMPTS or _hopeless(file, error):
                    raise
                wait = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** (failures - 1))
                yield Progress(got(file, folder), file.size, waiting=wait)
                self.pause(job, wait)

    def _attempt(self, file: File, folder: Path, address: str, job: Job) -> Iterator[Progress]:
        job.check()
        asked = _resume(file, folder)
        with self.network.open(
            address, self.why, asked, lambda: job.cancelled, self.hosts or None
        ) as answer:
            job.check()
            of = _begin(file, folder, answer)
            size = file.size if of is None else of
            if size is not None and size > LARGEST:
                raise BadPack(name=file.name, reason=Fault.FAR_LARGER)
            if file.size is None and size is not None:  # else it was looked at before all files
                self.require(folder, size - got(file, folder) + 2 * size)
            yield from self._receive(file, folder, answer, of, job)

    def _receive(
        self, file: File, folder: Path, answer: Answer, of: int | None, job: Job
    ) -> Iterator[Progress]:
        begun, start = self.clock(), got(file, folder)
        done, shown = start, float("-inf")

        def progress(now: float) -> Progress:
            passed = now - begun
            return Progress(done, of, (done - start) / passed if passed >= _FIRST_SPEED else 0.0)

        with open(_part(file, folder), "ab", buffering=0, opener=private) as out:
            for chunk in answer.chunks():
                job.check()
                out.write(chunk)
                done, now = done + len(chunk), self.clock()
                if done > (LARGEST if file.size is None else file.size):
                    raise BadPack(name=file.name, reason=Fault.LONGER)
                if now - shown >= _SHOWN:
                    shown = now
                    yield progress(now)
        job.check()
        if of is not None and done < of:
            raise TransferBroken(host=host_of(answer.address), reason=Fault.BROKE_OFF)
        yield progress(self.clock())
        os.replace(_part(file, folder), folder / file.name)


def got(file: File, folder: Path) -> int:
    """The bytes of ``file`` that are in ``folder``."""
    for path in (folder / file.name, _part(file, folder)):
        with suppress(OSError):
            return path.stat().st_size
    return 0


def _part(file: File, folder: Path) -> Path:
    return folder / f"{file.name}.part"


def _version_file(file: File, folder: Path) -> Path:
    """Holds what If-Range can name of the version that the part is a piece of."""
    return folder / f"{file.name}.version"


def _resume(file: File, folder: Path) -> dict[str, str]:
    """The headers that ask for the rest; none where it could be the rest of another version."""
    if not (there := got(file, folder)):
        return {}
    with suppress(OSError, UnicodeDecodeError):
        if version := _version_file(file, folder).read_text("ascii"):
            return {"Range": f"bytes={there}-", "If-Range": version}
    return {"Range": f"bytes={there}-"} if file.hashed else {}


def _begin(file: File, folder: Path, answer: Answer) -> int | None:
    """See that what comes fits to what is there, else begin anew; the size of the whole file."""
    host, there = host_of(answer.address), got(file, folder)
    if answer.status == 206:
        match = _RANGE.fullmatch(answer.headers.get("content-range", ""))
        if match is not None and int(match[1]) == there:
            return None if match[2] == "*" else int(match[2])
    if answer.status in (206, 416):  # what is there is no beginning of what the server has
        _part(file, folder).unlink(missing_ok=True)
        raise TransferBroken(host=host, reason=Fault.ANOTHER_FILE)
    if answer.status != 200:
        raise ServerRefused(host=host, status=answer.status)
    make_folder(folder)
    open(_part(file, folder), "wb", opener=private).close()
    tag = answer.headers.get("etag", "")
    version = tag if tag.startswith('"') else answer.headers.get("last-modified", "")
    write_private(_version_file(file, folder), version if version.isascii() else "")
    length = answer.headers.get("content-length", "")
    return int(length) if re.fullmatch(r"\d{1,15}", length) else None


def _hopeless(file: File, error: NetworkError) -> bool:
    """Whether trying again is of no use: no address may answer otherwise."""
    if isinstance(error, ServerRefused):
        status = error.fields()["status"]
        return len(file.addresses) == 1 and status not in _WORTH_TRYING
    if isinstance(error, TooSlow):
        return len(file.addresses) == 1
    return not isinstance(error, NotReachable | TransferBroken)
