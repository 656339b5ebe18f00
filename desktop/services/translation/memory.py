"""The translation memory: every translation ever made here, so that none is made twice.

One SQLite file, shared by all processes of this person (write-ahead log, busy timeout). A row is
found by a hash of the stripped segment and a hash of all that changes the output (the `Variant`);
the segment itself is not stored. Nothing that happens to the file stops the reading: a damaged one
is set aside, and where nothing can be written the memory lives for this window only. Both are told
in `Memory.notices`.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import TypeVar

from desktop.domain import doubts
from desktop.domain.errors import EnfaceError, MemoryDamaged, MemoryOff
from desktop.domain.pack import Route
from desktop.domain.quality.retries import RULES, stands
from desktop.domain.reasons import reason_of
from desktop.domain.translation import Translation

T = TypeVar("T")
_CHUNK = 500  # keys in one query
_SCHEMA = """
CREATE TABLE IF NOT EXISTS memory (
    text BLOB NOT NULL, variant BLOB NOT NULL, translation TEXT NOT NULL, marks TEXT NOT NULL,
    PRIMARY KEY (text, variant)
) WITHOUT ROWID
"""
_COLUMNS = ["text", "variant", "translation", "marks"]
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})


@dataclass(frozen=True, slots=True)
class Variant:
    """All that changes the output for one text. ``glossary`` is a hash of the terms in force,
    ``rules`` the number of our own checks."""

    source: str
    target: str
    engine: str
    version: str
    beam: int = 0
    glossary: str = ""
    rules: int = RULES

    @classmethod
    def of(cls, route: Route, beam: int = 0) -> Variant:
        """The variant that ``route`` gives."""
        return cls(route.source, route.target, route.engine, route.version, beam)

    @property
    def key(self) -> bytes:
        """Eight bytes that stand for it."""
        parts = [self.source, self.target, self.engine, self.version, self.beam, self.glossary]
        if self.rules > 1:  # the first were not numbered
            parts.append(self.rules)
        return blake2b("\0".join(map(str, parts)).encode(), digest_size=8).digest()


class Memory:
    """Gets, puts and forgets translations; any thread may. ``path`` None: "do not remember", all
    is kept in this object alone. No method raises because of the file; see ``notices``."""

    def __init__(self, path: Path | None) -> None:
        self.notices: list[EnfaceError] = []
        self._path = path
        self._saving = path is not None
        self._lock = threading.RLock()
        self._own: dict[tuple[bytes, bytes], Translation] = {}  # what cannot go into the file
        self._file: _File | None = None
        self._try(lambda file: True, otherwise=True)

    def get_many(self, texts: Collection[str], variant: Variant) -> dict[str, Translation]:
        """Those of ``texts`` (segments, spaces around them do not count) that are known. What was
        made by earlier rules is taken over where the present ones have nothing against it."""
        left = {text: _hash(text) for text in texts}
        known = self._get(left, variant)
        for rules in range(variant.rules - 1, 0, -1):
            left = {text: key for text, key in left.items() if text not in known}
            old = self._get(left, replace(variant, rules=rules)) if left else {}
            kept = {text: entry for text, entry in old.items() if _stands(text, entry, variant)}
            self.put_many(kept, variant)
            known |= kept
        return known

    def _get(self, keys: Mapping[str, bytes], variant: Variant) -> dict[str, Translation]:
        """Those of the texts in ``keys`` (and their hashes) that are known under ``variant``."""
        which, own = variant.key, self._own
        found = {key: own[key, which] for key in keys.values() if (key, which) in own}
        wanted = list(set(keys.values()).difference(found))
        nothing: dict[bytes, Translation] = {}
        if wanted:
            found |= self._try(lambda file: file.get(wanted, which), nothing)
        return {text: found[key] for text, key in keys.items() if key in found}

    def put_many(self, entries: Mapping[str, Translation], variant: Variant) -> None:
        """Remember ``entries`` (by segment); on return they are safe from a kill."""
        which = variant.key
        rows = [(_hash(text), entry) for text, entry in entries.items()]
        if not rows:
            return
        if self._saving and self._try(lambda file: file.put(rows, which), otherwise=False):
            return
        with self._lock:
            self._own.update({(key, which): entry for key, entry in rows})

    def forget(self, texts: Iterable[str]) -> bool:
        """Drop all translations of these segments, into whatever language. False where another
        process kept the file busy: ask again."""
        keys = {_hash(text) for text in texts}
        with self._lock:
            self._own = {both: entry for both, entry in self._own.items() if both[0] not in keys}
        return self._try(lambda file: file.forget(keys), otherwise=self._path is None)

    def clear(self) -> bool:
        """Drop everything, what was set aside as damaged too. False as for `forget`."""
        with self._lock:
            self._own = {}  # a new one: somebody may be reading the old
        done = self._try(lambda file: file.clear(), otherwise=self._path is None)
        for aside in self._path.parent.glob(f"{self._path.name}.damaged-*") if self._path else ():
            aside.unlink(missing_ok=True)
        return done

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._file is not None:
                self._file.close()
                self._file = None

    def _try(self, work: Callable[[_File], T], otherwise: T) -> T:
        """What ``work`` makes of the file; after setting a damaged one aside, of a new one."""
        with self._lock:
            for _ in range(3):
                if self._path is None:
                    break
                try:
                    return work(self._open(self._path))
                except (sqlite3.Error, OSError) as error:
                    if not self._mended(self._path, error):
                        break
            return otherwise

    def _open(self, path: Path) -> _File:
        """The file, opened anew where another process has set it aside meanwhile."""
        if self._file is not None and self._file.identity != _identity(path):
            self.close()
        if self._file is None:
            self._file = _File(path)
        return self._file

    def _mended(self, path: Path, error: Exception) -> bool:
        """Whether it is worth trying again after ``error``."""
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in _BUSY:
            return False
        if code not in _DAMAGE and not isinstance(error, _Foreign):
            self._give_up(error)
            return False
        ours = self._file.identity if self._file is not None else _identity(path)
        self.close()
        if ours != _identity(path):  # another process has already set it aside
            return True
        try:
            self.notices.append(MemoryDamaged(kept=_set_aside(path).name))
        except OSError as refused:
            self._give_up(refused)
            return False
        return True

    def _give_up(self, error: Exception) -> None:
        """Save no more; still read, where the file could be opened."""
        if self._file is None:
            self._path = None
        if self._saving:
            self.notices.append(MemoryOff(reason=reason_of(error)))
        self._saving = False


class _Foreign(sqlite3.DatabaseError):
    """A database, but not a memory."""


class _File:
    """The database itself; raises sqlite3.Error and OSError."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        self._db = sqlite3.connect(path, timeout=5, check_same_thread=False, isolation_level=None)
        self._db.text_factory = lambda data: data.decode("utf-8", "replace")
        try:
            self._db.execute("PRAGMA journal_mode=WAL").fetchone()
            self._db.execute("PRAGMA synchronous=NORMAL")
            self._db.execute("PRAGMA secure_delete=ON").fetchone()
            self._db.execute(_SCHEMA)
            columns = self._db.execute("PRAGMA table_info(memory)").fetchall()
            if [column[1] for column in columns] != _COLUMNS:
                raise _Foreign
        except BaseException:
            self._db.close()
            raise
        self.identity = _identity(path)

    def get(self, keys: Sequence[bytes], variant: bytes) -> dict[bytes, Translation]:
        """The entries of ``keys``, where there are any."""
        found: dict[bytes, Translation] = {}
        for chunk in _chunks(keys):
            marks = ",".join("?" * len(chunk))
            query = (
                f"SELECT text, translation, marks FROM memory WHERE variant=? AND text IN ({marks})"
            )
            for key, text, codes in self._db.execute(query, (variant, *chunk)):
                found[key] = Translation(text, doubts.from_codes(codes.splitlines()))
        return found

    def put(self, rows: Iterable[tuple[bytes, Translation]], variant: bytes) -> bool:
        """Save ``rows``, all or none."""
        values = [
            (key, variant, _whole(entry.text), _whole("\n".join(map(str, entry.doubts))))
            for key, entry in rows
        ]
        return self._write("INSERT OR REPLACE INTO memory VALUES (?, ?, ?, ?)", values)

    def forget(self, keys: Iterable[bytes]) -> bool:
        """Drop ``keys`` in every variant, and from the log too."""
        self._write("DELETE FROM memory WHERE text = ?", [(key,) for key in keys])
        return self._tidy()

    def clear(self) -> bool:
        """Drop all."""
        self._db.execute("DELETE FROM memory")
        self._tidy()
        self._db.execute("VACUUM")
        return self._tidy()

    def close(self) -> None:
        """Let go."""
        self._db.close()

    def __del__(self) -> None:
        if "_db" in self.__dict__:
            self._db.close()

    def _write(self, statement: str, values: Sequence[tuple[object, ...]]) -> bool:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.executemany(statement, values)
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        return True

    def _tidy(self) -> bool:
        self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        return True


def _stands(text: str, entry: Translation, variant: Variant) -> bool:
    doubtful = bool(entry.doubts)
    return not doubtful and stands(text.strip(), entry.text, variant.source, variant.target)


def _hash(text: str) -> bytes:
    return blake2b(text.strip().encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _whole(text: str) -> str:
    """``text`` without halves of characters, which no file can hold."""
    return text.encode("utf-8", "replace").decode()


def _chunks(keys: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    for at in range(0, len(keys), _CHUNK):
        yield keys[at : at + _CHUNK]


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _set_aside(path: Path) -> Path:
    """Rename the database and its companions to ``NAME.damaged-N``. Raises OSError."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    os.replace(path, aside)
    for end in ("-wal", "-shm"):
        companion = path.with_name(path.name + end)
        if companion.exists():
            os.replace(companion, aside.with_name(aside.name + end))
    return aside
