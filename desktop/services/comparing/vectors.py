"""The vectors of sentences that were compared, so that the same text need not be embedded again.

A SQLite file in the cache folder. It holds hashes of texts and never a text, and with each vector
the document beside which it was needed, so that it goes when that is forgotten. It is a cache: what
is damaged is thrown away, what cannot be read or written is done without.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from desktop import paths
from desktop.support.files import make_folder, private, remove_files

MOST = 150_000  # vectors: about 170 MB; the oldest go first
_NAME = "vectors-1.sqlite"  # the number is that of the tables
_CHUNK = 500  # keys in one query
_LONGEST = 8_192  # bytes of a vector
_WAIT = 0.25  # seconds until another process counts as one that keeps the file locked
_TABLES = """
CREATE TABLE IF NOT EXISTS vector (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE,
    vector BLOB NOT NULL, document BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS vector_document ON vector (document);
CREATE TABLE IF NOT EXISTS forgotten (times INTEGER NOT NULL);
INSERT INTO forgotten SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM forgotten);
"""
# What says nothing about the content of the file: it is busy, sealed, or the disk is full.
_PASSING = frozenset(
    {
        *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY),
        *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_FULL),
        *(sqlite3.SQLITE_IOERR, sqlite3.SQLITE_NOMEM, sqlite3.SQLITE_AUTH),
    }
)
_Result = TypeVar("_Result")


def prepare() -> Path:
    """Make the folder in which the file lies, or will; its path. Raises OSError."""
    folder = paths.vectors_dir()
    make_folder(folder)
    return folder


def forget(document: str) -> None:
    """Remove the vectors that were needed for the ``document`` with this digest; those that
    somebody is making for it now are not kept either."""
    folder = paths.vectors_dir()
    if (folder / _NAME).exists():
        file = VectorFile(folder, "")
        file.forget(document)
        file.close()


def clear() -> list[Path]:
    """Remove all vectors; the files that could not be removed. A process that is about to open the
    file finds no folder and keeps nothing."""
    folder = paths.vectors_dir()
    left = remove_files(folder)
    with suppress(OSError):
        folder.rmdir()
    return left


class VectorFile:
    """The file in ``folder``, open; what is saved is kept for the ``document`` with that digest.
    Only the thread that made it may ask. Nothing here raises: where the file is of no use there are
    no vectors, and none are kept."""

    def __init__(self, folder: Path, document: str, most: int = MOST) -> None:
        self._path, self._document, self._most = folder / _NAME, _digest(document), most
        self._db: sqlite3.Connection | None = None
        self._forgotten = 0  # how often anything was forgotten before
        self._use(lambda db: None)

    def load(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The vectors with these ``keys``, as far as they are here."""
        return self._use(lambda db: _load(db, keys)) or {}

    def save(self, vectors: Mapping[bytes, bytes]) -> None:
        """Keep ``vectors`` by their keys."""
        self._use(lambda db: self._save(db, vectors))

    def forget(self, document: str) -> None:
        """Remove the vectors that are kept for ``document``."""
        self._use(lambda db: _forget(db, document))

    def close(self) -> None:
        """Let go of the file."""
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def _use(self, work: Callable[[sqlite3.Connection], _Result]) -> _Result | None:
        """What ``work`` gives. A damaged file is thrown away once, then it is done without."""
        for last in (False, True):
            try:
                if self._db is None:
                    self._db = self._open()
                return work(self._db)
            except (sqlite3.Error, OSError, ValueError, TypeError) as error:
                self.close()
                code = int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
                if isinstance(error, OSError) or code in _PASSING or last:
                    return None
                self._throw_away()
        return None

    def _open(self) -> sqlite3.Connection:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
        os.close(private(str(self._path), flags))
        db = sqlite3.connect(self._path, timeout=_WAIT, isolation_level=None)
        try:
            for setting in (
                *("trusted_schema=OFF", "temp_store=MEMORY", "secure_delete=ON"),
                *("journal_mode=WAL", "synchronous=NORMAL"),
            ):
                db.execute(f"PRAGMA {setting}")
            db.executescript(_TABLES)
            self._forgotten = _times_forgotten(db)
        except BaseException:
            db.close()
            raise
        return db

    def _throw_away(self) -> None:
        for ending in ("", "-wal", "-shm", "-journal"):
            with suppress(OSError):
                self._path.with_name(self._path.name + ending).unlink()

    def _save(self, db: sqlite3.Connection, vectors: Mapping[bytes, bytes]) -> None:
        rows = [(key, vector, self._document) for key, vector in vectors.items()]
        with db:
            db.execute("BEGIN IMMEDIATE")
            if _times_forgotten(db) != self._forgotten:
                return
            db.executemany(
                "INSERT OR REPLACE INTO vector (key, vector, document) VALUES (?, ?, ?)", rows
            )
            oldest = "SELECT max(id) - ? FROM vector"
            db.execute(f"DELETE FROM vector WHERE id <= ({oldest})", (self._most,))


def _load(db: sqlite3.Connection, keys: Sequence[bytes]) -> dict[bytes, bytes]:
    vectors: dict[bytes, bytes] = {}
    for at in range(0, len(keys), _CHUNK):
        some = keys[at : at + _CHUNK]
        places = ", ".join("?" * len(some))
        query = (
            f"SELECT key, vector FROM vector WHERE key IN ({places}) "
            f"AND typeof(vector) = 'blob' AND length(vector) <= {_LONGEST}"
        )
        vectors.update(db.execute(query, some))
    return vectors


def _forget(db: sqlite3.Connection, document: str) -> None:
    with db:
        db.execute("BEGIN IMMEDIATE")
        db.execute("UPDATE forgotten SET times = times + 1")
        db.execute("DELETE FROM vector WHERE document = ?", (_digest(document),))
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _times_forgotten(db: sqlite3.Connection) -> int:
    return int(db.execute("SELECT total(times) FROM forgotten").fetchone()[0])


def _digest(document: str) -> bytes:
    """What stands for a document: the beginning of its SHA-256."""
    return document.encode()[:32]
