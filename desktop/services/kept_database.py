"""SQLite files that hold what a person keeps: how one is made and changed, and what is said where
that fails."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.errors import CannotWrite, KeptFileUnusable
from desktop.domain.reasons import reason_of
from desktop.support.files import make_folder, sync_folder

_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """The file at ``path`` is read meanwhile: what goes wrong is `KeptFileUnusable`."""
    try:
        yield
    except sqlite3.Error as error:
        raise KeptFileUnusable(name=str(path), reason=reason_of(error)) from error


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """The file at ``path``, which is made for this person alone where it is not there, is changed
    meanwhile: what goes wrong is `CannotWrite`, or `KeptFileUnusable` where it is damaged."""
    try:
        if not path.exists():
            make_folder(path.parent)
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
            sync_folder(path.parent)
        yield
    except (OSError, sqlite3.Error) as error:
        kind = KeptFileUnusable if _is_damage(error) else CannotWrite
        raise kind(name=str(path), reason=reason_of(error)) from error


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All that is done meanwhile is done, or nothing. Nobody else changes the file."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            db.execute("ROLLBACK")
        raise


def _is_damage(error: Exception) -> bool:
    """Whether ``error`` says that the file is none of SQLite, or damaged."""
    return getattr(error, "sqlite_errorcode", None) in _DAMAGE


def remove(path: Path) -> None:
    """Remove the file at ``path``, and those that SQLite puts beside it. Raises OSError."""
    for ending in ("-wal", "-shm", ""):
        path.with_name(path.name + ending).unlink(missing_ok=True)
