"""Files, folders and pasted texts to transcripts, whatever the format and whatever is wrong."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.domain.coverage import coverage_of
from desktop.domain.errors import (
    Denied,
    Empty,
    EnfaceError,
    FileError,
    IsFolder,
    Malformed,
    Missing,
    NotAFile,
    TooLarge,
    Unreadable,
)
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.speakers import resolve
from desktop.domain.speakers.closings import mark_closings
from desktop.domain.speakers.doubtful import doubtful
from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Format, Source, load, unheard
from desktop.services.personal import copies
from desktop.services.reading import exports
from desktop.services.reading.guessing import mark_languages
from desktop.services.reading.long_paragraphs import shorten_names, split_long_paragraphs
from desktop.support.garbage import gc_paused

LIMIT = 200  # MB
PIECE = 4_000_000  # bytes read at a time
_FORMAT = 0.75  # of the reading: what a format does; the rest is to tell speakers and languages
_BLANK = b" \t\r\n\v\f\0\xef\xbb\xbf\xff\xfe"


def open_file(path: Path, encoding: str | None = None, *, debug: bool = False) -> Transcript:
    """The transcript in the file at ``path``.

    Raises a `FileError` that names the file. With ``debug`` a reader's own mistake comes through as
    it is, instead of as `Malformed`.
    """
    return open_bytes(read(path), name_of(path), encoding, debug=debug)


def open_text(text: str, name: str = "", *, debug: bool = False) -> Transcript:
    """The transcript in a pasted ``text``; ``name`` is what messages call it. Raises a
    `FileError`."""
    require_size(len(text), name)
    return open_bytes(text.encode("utf-8", "replace"), name, "utf-8", debug=debug)


def open_bytes(
    data: bytes,
    name: str,
    encoding: str | None = None,
    *,
    debug: bool = False,
    report: Callable[[float], object] = unheard,
) -> Transcript:
    """The transcript in ``data``, which came as ``name`` (its extension helps to tell the format).

    ``report`` is told how far the reading is, 0 to 1. Raises a `FileError`.
    """
    require_size(len(data), name)
    if not data.strip(_BLANK):
        raise Empty(name=name)
    source = Source(name, data, encoding, lambda share: report(share * _FORMAT))
    reader = choose(source)
    try:
        with gc_paused():
            transcript = reader.read(source)
            transcript.broken = transcript.broken or source.broken
            report(_FORMAT)
            shorten_names(transcript)
            split_long_paragraphs(transcript)
            if not reader.finished:
                _prepare(transcript)
            transcript.marked = transcript.marked or reader.marked
            transcript.coverage = coverage_of(transcript)
            transcript.doubtful = doubtful(transcript)
    except (EnfaceError, MemoryError):
        raise
    except Exception as error:
        if debug:
            raise
        reason = Fault.DAMAGED
        raise Malformed(name=name, format=reader.title, reason=reason) from error
    if not any(True for _ in transcript.paragraphs()):
        raise Empty(name=name)
    report(1.0)
    return transcript


def require_size(size: int, name: str) -> None:
    """Raise `TooLarge` for more than `LIMIT` megabytes."""
    if size > LIMIT * 1_000_000:
        raise TooLarge(name=name, limit=LIMIT)


def choose(source: Source) -> Format:
    """The format that claims ``source`` most surely: by its content first, its extension second.

    Between equals the extension decides, then the order of `FORMATS`.
    """
    best, sureness = None, (0.0, False)
    for where in FORMATS.values():
        kind = load(where)
        claim = (kind.claims(source), source.extension in kind.extensions)
        if claim[0] > 0 and claim > sureness:
            best, sureness = kind, claim
    return best or load(FORMATS["text"])


def expand(paths: Iterable[Path]) -> list[Path]:
    """The files in ``paths``: a folder stands for those in it that have an extension of ours, by
    name, its sub-folders' too; hidden ones and links to folders are left alone. Each file once. A
    folder that is one export of a program (`exports`) stands for itself."""
    ours: set[str] | None = None
    files: dict[Path, None] = {}
    for path in paths:
        if not path.is_dir() or exports.is_export(path):
            files[path] = None
            continue
        ours = extensions() if ours is None else ours
        for folder, inside, names in os.walk(path):
            inside[:] = sorted(name for name in inside if not name.startswith("."))
            for name in sorted(names):
                if not name.startswith(".") and name.rpartition(".")[2].lower() in ours:
                    files[Path(folder, name)] = None
    return list(files)


def extensions() -> set[str]:
    """The extensions of all that can be opened, without dot."""
    formats = {extension for where in FORMATS.values() for extension in load(where).extensions}
    return formats | {copies.EXTENSION}


def _prepare(transcript: Transcript) -> None:
    resolve.resolve(transcript)
    mark_languages(transcript)
    mark_closings(transcript)


def name_of(path: Path) -> str:
    """The file's name as messages show it, whatever its bytes."""
    return os.fsencode(path.name or str(path)).decode("utf-8", "replace")


def read(path: Path, report: Callable[[int, int], object] | None = None) -> bytes:
    """The bytes of a plain file, or of the ZIP that a program's export would be. A pipe, a device
    or a giant is refused before a byte is read.

    ``report`` is told how many bytes of how many have been read, first when the file is open.
    Raises `FileError`.
    """
    name = name_of(path)
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir():
            return _packed(path, name)
        with open(os.open(path, flags), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise NotAFile(name=name)
            require_size(status.st_size, name)
            data = bytearray()
            while True:
                if report is not None:
                    report(len(data), status.st_size)
                if not (piece := file.read(PIECE)):
                    return bytes(data)
                data += piece
                require_size(len(data), name)  # it grows
    except (OSError, ValueError) as error:
        raise _failure(name, error) from error


def _packed(folder: Path, name: str) -> bytes:
    if not exports.is_export(folder):
        raise IsFolder(name=name)
    pack = exports.packed(folder, LIMIT * 1_000_000)
    if pack is None:
        raise TooLarge(name=name, limit=LIMIT)
    return pack


def _failure(name: str, error: Exception) -> FileError:
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return Missing(name=name)
        case PermissionError():
            return Denied(name=name)
        case OSError():
            return Unreadable(name=name, reason=reason_of(error))
        case _:  # a zero byte in the name
            return Missing(name=name)
