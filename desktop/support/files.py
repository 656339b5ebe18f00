"""Writing a file all or nothing (killed at any moment, there is the old one or the new), and
removing all of a folder."""

from __future__ import annotations

import hashlib
import os
import threading
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes | str) -> None:
    """Put ``data`` (text as UTF-8) into the file at ``path``, making the folder where it is absent.

    Several processes and threads may write at once: the last one's stands. Raises OSError, and
    leaves nothing beside the file then.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(data.encode() if isinstance(data, str) else data)
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def write_private(path: Path, data: bytes | str) -> None:
    """As `write_whole`, for what a person would not have others read: the file is theirs alone,
    and on the disk when this returns."""
    make_folder(path.parent)
    beside = path.with_name(f".{path.name}.{os.getpid()}-{threading.get_ident()}.new")
    try:
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(data.encode() if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise
    sync_folder(path.parent)


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


def digest(path: Path) -> str:
    """The SHA-256 of the file at ``path``, in hexadecimal. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


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
