"""Bringing a language pack's files into a folder of ours. They are hostile until proven otherwise:
nothing leads out of the folder, no links, bounds on number, size and ratio as really unpacked."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import stat
import time
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Protocol

from desktop.domain.errors import BadPack
from desktop.domain.reasons import Bound, Exceeded, Fault, InPart

MEMBERS = 5_000
UNPACKED = 4 << 30  # bytes
RATIO = 100  # times larger unpacked than packed, beyond `SMALL`
SMALL = 64 << 20  # bytes that may be packed as tightly as they like
_CHUNK = 1 << 20
_DEPTH = 6
_LONGEST = 200  # bytes of a file's name
_ZSTD_HEADER = 18  # bytes, at most
_RESERVED = frozenset({"con", "prn", "aux", "nul", "com1", "lpt1"})


def unzip(source: Path, folder: Path, patterns: Sequence[str]) -> None:
    """Put the files of the ZIP archive ``source`` whose path ends like one of ``patterns`` into
    ``folder``. Raises `BadPack`, and OSError where the disk will not have it; what is already
    written stays there."""
    try:
        with zipfile.ZipFile(source) as archive:
            members = _checked(archive, source.name)
            budget = _Budget(source.name, source.stat().st_size)
            for entry, path in members:
                if any(path.match(pattern) for pattern in patterns):
                    with archive.open(entry) as stream:
                        _write(stream, folder.joinpath(*path.parts), budget)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise BadPack(name=source.name, reason=Fault.NOT_ZIP) from error


def copy(files: Iterable[Path], source: Path, folder: Path) -> None:
    """Copy ``files`` of the folder ``source`` to the same places in ``folder``. Raises `BadPack`
    where one is, or lies behind, a link; OSError."""
    for file in files:
        inside = file.relative_to(source)
        steps = (
            source.joinpath(*inside.parts[:depth]) for depth in range(1, len(inside.parts) + 1)
        )
        if any(step.is_symlink() for step in steps):
            raise BadPack(name=source.name, reason=Fault.LINK)
        place = folder / inside
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)


def unpack(folder: Path, name: str) -> None:
    """Unpack the files in ``folder`` that are packed one by one, as Mozilla publishes them."""
    packed = [path for path in sorted(folder.rglob("*")) if path.suffix in (".gz", ".zst")]
    budget = _Budget(name, sum(path.stat().st_size for path in packed))
    for path in packed:
        try:
            with gzip.open(path) if path.suffix == ".gz" else _unzstd(path) as stream:
                _write(stream, path.with_suffix(""), budget)
        except FileExistsError:
            pass  # the file lay beside it, unpacked already
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise BadPack(name=name, reason=InPart(path.name, Fault.BROKEN)) from error
        path.unlink()


def unpack_one(packed: Path, place: Path, size: int | None = None, sha256: str = "") -> None:
    """Write what the Zstandard file ``packed`` holds to ``place``: exactly ``size`` bytes with the
    hash ``sha256``, where these are known. Raises `BadPack` and OSError."""
    bound = size if size is not None else _bound(packed.stat().st_size)
    hashed, written = hashlib.sha256(), 0
    try:
        with _unzstd(packed) as stream, place.open("xb") as out:
            while chunk := stream.read(_CHUNK):
                written += len(chunk)
                if written > bound:
                    raise BadPack(name=place.name, reason=Fault.UNPACKS_TO_MORE)
                hashed.update(chunk)
                out.write(chunk)
    except EOFError as error:
        raise BadPack(name=place.name, reason=Fault.BROKEN) from error
    if size is not None and written != size:
        raise BadPack(name=place.name, reason=Fault.OTHER_SIZE)
    if sha256 and hashed.hexdigest() != sha256:
        raise BadPack(name=place.name, reason=Fault.OTHER_HASH)


def discard(folder: Path) -> None:
    """Remove ``folder`` with all in it. What cannot be removed now goes the next time."""
    shutil.rmtree(folder, ignore_errors=True)


def forget(folder: Path) -> None:
    """Take ``folder`` out of sight in one step, then remove it. Raises OSError where it is in
    use."""
    hidden = folder.with_name(f".old-{os.getpid()}-{time.time_ns()}")
    os.rename(folder, hidden)
    discard(hidden)


def put(folder: Path, place: Path) -> Path:
    """Rename ``folder`` to ``place``, or to that name with a number where something is there."""
    number, free = 1, place
    while free.exists():
        number += 1
        free = place.with_name(f"{place.name}~{number}")
    os.rename(folder, free)
    return free


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Budget:
    """How many bytes may still be written: headers lie, so what really comes is counted."""

    def __init__(self, name: str, packed: int) -> None:
        self._name = name
        self._left = _bound(packed)

    def take(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise BadPack(name=self._name, reason=Fault.BOMB)


def _bound(packed: int) -> int:
    """How many bytes may come of ``packed``."""
    return min(UNPACKED, max(SMALL, packed * RATIO))


def _write(stream: _Readable, path: Path, budget: _Budget) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as out:
        while chunk := stream.read(_CHUNK):
            budget.take(len(chunk))
            out.write(chunk)


def _checked(archive: zipfile.ZipFile, name: str) -> list[tuple[zipfile.ZipInfo, PurePosixPath]]:
    """The files to unpack. Looks at all before the first is written."""
    entries = archive.infolist()
    if len(entries) > MEMBERS:
        raise BadPack(name=name, reason=Exceeded(Bound.FILES, MEMBERS))
    seen: set[str] = set()
    members = []
    for entry in entries:
        path = _safe(entry.orig_filename, name)
        if entry.header_offset < 0:
            raise zipfile.BadZipFile
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise BadPack(name=name, reason=Fault.LINK)
        if entry.is_dir():
            continue
        if str(path).casefold() in seen:
            raise BadPack(name=name, reason=Fault.TWICE)
        seen.add(str(path).casefold())
        members.append((entry, path))
    if any(str(parent).casefold() in seen for _, path in members for parent in path.parents):
        raise zipfile.BadZipFile  # a file inside a file
    return members


def _safe(member: str, name: str) -> PurePosixPath:
    path = PurePosixPath(member)
    parts = member.rstrip("/").split("/")
    bad = any(
        part in ("", ".", "..") or part.split(".")[0].lower() in _RESERVED or part[-1] in ". "
        for part in parts
    )
    if bad or any(c in "\\:" or ord(c) < 32 for c in member) or len(parts) > _DEPTH:
        raise BadPack(name=name, reason=Fault.OUTSIDE)
    if any(len(os.fsencode(part)) > _LONGEST for part in parts):
        raise BadPack(name=name, reason=Fault.LONG_NAME)
    return path


@contextmanager
def _unzstd(packed: Path) -> Iterator[_Readable]:
    """Read the Zstandard file ``packed`` in pieces (the engine's own function does it in memory,
    without a bound: 9 KB became 840 MB). Reading raises EOFError where it is broken."""
    import zstandard

    with packed.open("rb") as stream:
        try:
            announced = zstandard.frame_content_size(stream.read(_ZSTD_HEADER))
        except zstandard.ZstdError as error:
            raise EOFError from error
        stream.seek(0)
        reader = zstandard.ZstdDecompressor().stream_reader(stream, read_across_frames=True)

        class Whole:
            """The library takes a file that breaks off for one that ends."""

            left = announced

            def read(self, size: int, /) -> bytes:
                try:
                    chunk = reader.read(size)
                except zstandard.ZstdError as error:
                    raise EOFError from error
                self.left -= len(chunk)
                if not chunk and self.left > 0:
                    raise EOFError
                return chunk

        yield Whole()
