"""Writing a file all or nothing (killed at any moment, there is the old one or the new), and
removing all of a folder."""

from __future__ import annotations

import hashlib
import os
import secrets
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes | str) -> None:
    """Put ``data`` (text as UTF-8) into the file at ``path``, making the folder where it is absent.

    For files that a person asked for: others may read them as the system has it, or as they might
    the file that stood there. Several processes and threads may write at once: the last one's
    stands. A link is replaced, not what it leads to. Raises OSError, and leaves nothing beside the
    file then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    mode = 0o666
    with suppress(OSError):
        mode = stat.S_IMODE(path.lstat().st_mode) if path.is_file() else mode
    _replace(path, data, mode)


def write_private(path: Path, data: bytes | str) -> None:
    """As `write_whole`, for what Enface keeps: the file is the person's alone, and on the disk when
    this returns."""
    make_folder(path.parent)
    _replace(path, data, 0o600)
    sync_folder(path.parent)


def _replace(path: Path, data: bytes | str, mode: int) -> None:
    beside = path.with_name(f".{secrets.token_hex(8)}.new")
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        with os.fdopen(os.open(beside, flags, mode), "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def is_original(path: Path, originals: Iterable[Path]) -> bool:
    """Whether writing to ``path`` would change one of ``originals``: it is one of them by any path
    or link, or lies in one that is a folder."""
    return Originals(originals).hold(path)


class Originals:
    """Files that must not be written to, looked at once."""

    def __init__(self, originals: Iterable[Path]) -> None:
        self._files, self._folders = _Places(), _Places()
        for original in originals:
            self._files.add(original)
            if original.is_dir():
                self._folders.add(original)

    def hold(self, path: Path) -> bool:
        """As `is_original`."""
        parents = Path(os.path.realpath(path)).parents if self._folders.paths else ()
        return path in self._files or any(parent in self._folders for parent in parents)


class _Places:
    """Files by what they are, whatever path leads there."""

    def __init__(self) -> None:
        self._ids: set[tuple[int, int]] = set()
        self.paths: set[str] = set()

    def add(self, path: Path) -> None:
        self.paths.add(os.path.realpath(path))
        with suppress(OSError):
            status = path.stat()
            self._ids.add((status.st_dev, status.st_ino))

    def __contains__(self, path: Path) -> bool:
        try:
            status = path.stat()
        except OSError:  # it is not there, or cannot be looked at
            return os.path.realpath(path) in self.paths
        return (status.st_dev, status.st_ino) in self._ids


def private(path: str, flags: int) -> int:
    """The ``opener`` for `open` that makes new files the person's alone."""
    return os.open(path, flags, 0o600)


def make_private(folder: Path) -> None:
    """Let ``folder``, and all that is in it, be the person's alone. Raises OSError."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o700 if path.is_dir() else 0o600)


def make_folder(folder: Path) -> None:
    """Make ``folder`` and those it lies in, where they are absent, for the person alone."""
    for each in reversed((folder, *folder.parents)):
        if not each.is_dir():
            each.mkdir(mode=0o700, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Let the names in ``folder`` outlive a power cut, where the system can say so."""
    with suppress(OSError):  # Windows opens no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def digest(path: Path, algorithm: str = "sha256") -> str:
    """The hash of the file at ``path``, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, algorithm).hexdigest()


def remove_files(folder: Path) -> list[Path]:
    """Remove the files in ``folder``, which need not be there; those that could not be removed."""
    left = []
    for path in folder.glob("*"):
        try:
            if path.is_file():
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left
