"""Files to read, before a format is asked: their names, sizes and bytes, and those in a folder."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from desktop.domain.errors import (
    Denied,
    FileError,
    IsFolder,
    Missing,
    NotAFile,
    TooLarge,
    Unreadable,
)
from desktop.domain.reasons import reason_of
from desktop.formats import FORMATS, load
from desktop.services.personal import copies
from desktop.services.reading import exports

LIMIT = 200  # MB
PIECE = 4_000_000  # bytes read at a time


def require_size(size: int, name: str) -> None:
    """Raise `TooLarge` for more than `LIMIT` megabytes."""
    if size > LIMIT * 1_000_000:
        raise TooLarge(name=name, limit=LIMIT)


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
