"""One dictionary as one SQLite file: `write_dictionary` makes it, `DictionaryFile` reads it.

`entry` holds the texts, `head` the words they stand under: ``key`` is the word, or a form of it, as
it is compared (`fold`), ``kind`` 0 for the word itself and 1 for a form. `about` tells of the
dictionary.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from desktop.domain.errors import BadDictionary
from desktop.domain.reasons import Bound, Exceeded, Fault
from desktop.domain.studying.lookup import DictionaryInfo
from desktop.lexicon import bounds
from desktop.lexicon.folding import fold
from desktop.lexicon.markup import escape, plain
from desktop.lexicon.source import About, Record
from desktop.support.job import Cancelled, Job
from desktop.support.storable import storable

HEAD, FORM = 0, 1
_SCHEMA = 1
_TABLES = (
    "CREATE TABLE about (name TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT NOT NULL)",
    "CREATE TABLE head (key TEXT NOT NULL, word TEXT NOT NULL, entry INTEGER NOT NULL, "
    "kind INTEGER NOT NULL, PRIMARY KEY (key, kind, word, entry)) WITHOUT ROWID",
    "CREATE TEMP TABLE unsorted (key TEXT, word TEXT, entry INTEGER, kind INTEGER)",
    "CREATE TEMP TABLE form (key TEXT, head TEXT)",
)
_SLICE = 5000  # rows written at once
_LAST = "\U0010ffff"  # sorts behind all letters
_FAST = ("journal_mode = OFF", "synchronous = OFF", "locking_mode = EXCLUSIVE")
_TEXTS = "typeof(word) = 'text' AND typeof(text) = 'text'"  # a hostile file may hold others


def write_dictionary(
    path: Path, about: About, records: Iterator[Record], name: str, job: Job
) -> int:
    """Write the dictionary called ``name`` into a new file at ``path``, the person's alone; how
    many heads it has.

    Raises `Cancelled` soon after ``job`` is stopped, `BadDictionary`, OSError, sqlite3.Error;
    leaves no file then.
    """
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    try:
        with (
            closing(sqlite3.connect(path, isolation_level=None)) as db,
            job.interrupting(db.interrupt),
        ):
            count = _write(db, about, records, name, job)
        with path.open("rb+") as file:
            os.fsync(file.fileno())
    except BaseException as error:
        with suppress(OSError):
            path.unlink()
        if isinstance(error, sqlite3.OperationalError) and job.cancelled:
            raise Cancelled from error
        raise
    return count


def _write(
    db: sqlite3.Connection, about: About, records: Iterator[Record], name: str, job: Job
) -> int:
    for pragma in _FAST:
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN")
    for table in _TABLES:
        db.execute(table)
    _fill(db, records, name, job)
    db.execute(
        "INSERT OR IGNORE INTO head SELECT key, word, entry, kind FROM unsorted "
        "ORDER BY key, kind, word, entry"
    )
    db.execute(
        "INSERT OR IGNORE INTO head SELECT form.key, head.word, head.entry, ? FROM form "
        "JOIN head ON head.key = form.head AND head.kind = ? ORDER BY form.key",
        (FORM, HEAD),
    )
    query = "SELECT count(*) FROM (SELECT DISTINCT key, word FROM head WHERE kind = ?)"
    [count] = db.execute(query, (HEAD,)).fetchone()
    if not count:
        raise BadDictionary(name=name, reason=Fault.NO_ENTRIES)
    facts = {
        "title": about.title or name,
        "source": about.source,
        "target": about.target,
        "licence": about.licence,
        "origin": about.origin,
        "heads": str(count),
    }
    db.executemany("INSERT INTO about VALUES (?, ?)", facts.items())
    db.execute(f"PRAGMA user_version = {_SCHEMA}")
    db.execute("COMMIT")
    return int(count)


def _fill(db: sqlite3.Connection, records: Iterator[Record], name: str, job: Job) -> None:
    batch = _Batch(db)
    words = text = 0
    for number, record in enumerate(records):
        words += batch.add(record, number)
        text += len(record.entry)
        if words > bounds.HEADS:
            raise BadDictionary(name=name, reason=Exceeded(Bound.HEADS, bounds.HEADS))
        if text > bounds.TEXT:
            limit = bounds.TEXT // 1_000_000
            raise BadDictionary(name=name, reason=Exceeded(Bound.MEGABYTES, limit))
        if batch.full:
            batch.write()
            job.check()
            job.report(number, 0)
    batch.write()
    job.check()


class _Batch:
    """Rows that are written at once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._entries: list[tuple[int, str]] = []
        self._heads: list[tuple[str, str, int, int]] = []
        self._forms: list[tuple[str, str]] = []

    @property
    def full(self) -> bool:
        """Whether they are many."""
        return len(self._entries) + len(self._heads) + len(self._forms) >= _SLICE

    def add(self, record: Record, number: int) -> int:
        """Add ``record``; how many words it stands under."""
        before = len(self._heads) + len(self._forms)
        if record.entry:
            entry = record.entry if len(record.entry) <= bounds.ENTRY else _cut(record.entry)
            self._entries.append((number, storable(entry)))
            self._heads += _keys(record, number)
        else:
            heads = [fold(head) for head in map(_word, record.of) if head]
            forms = [fold(form) for form in map(_word, record.forms) if form]
            self._forms += [(form, head) for form in forms for head in heads]
        return len(self._heads) + len(self._forms) - before

    def write(self) -> None:
        """Write them."""
        self._db.executemany("INSERT INTO entry VALUES (?, ?)", self._entries)
        self._db.executemany("INSERT INTO unsorted VALUES (?, ?, ?, ?)", self._heads)
        self._db.executemany("INSERT INTO form VALUES (?, ?)", self._forms)
        for rows in (self._entries, self._heads, self._forms):
            rows.clear()


def _keys(record: Record, number: int) -> Iterator[tuple[str, str, int, int]]:
    heads = [head for head in map(_word, record.heads) if head]
    for head in heads:
        yield fold(head), head, number, HEAD
    for form in filter(None, map(_word, record.forms)):
        yield fold(form), heads[0] if heads else form, number, FORM


def _word(word: str) -> str:
    """``word`` as it is stored; "" where that makes no sense."""
    text = storable(" ".join(word.split()))
    return text if len(text) <= bounds.WORD and fold(text) else ""


def _cut(entry: str) -> str:
    """The lines of a very long entry that fit: a cut between two lines breaks no markup."""
    short = entry[: bounds.ENTRY]
    return short[: short.rfind("\n")] if "\n" in short else ""


class DictionaryFile:
    """A dictionary, read only. Raises OSError and sqlite3.Error where the file cannot be used. Any
    one thread at a time may ask; `close` at last."""

    def __init__(self, path: Path) -> None:
        if not path.is_file():
            raise FileNotFoundError(path)
        where = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
        self._db = sqlite3.connect(where, uri=True, check_same_thread=False)
        try:
            self._db.execute("PRAGMA trusted_schema = OFF")
            [schema] = self._db.execute("PRAGMA user_version").fetchone()
            if schema != _SCHEMA:
                raise sqlite3.DatabaseError("no dictionary of this version")
            self.info = self._read_info(path.stem)
        except BaseException:
            self._db.close()
            raise

    def _read_info(self, name: str) -> DictionaryInfo:
        facts = {
            str(key): str(text)[: bounds.WORD]
            for key, text in self._db.execute("SELECT name, text FROM about LIMIT 100")
        }
        heads = facts.get("heads", "")
        return DictionaryInfo(
            name=name,
            title=facts.get("title") or name,
            source=facts.get("source", ""),
            target=facts.get("target", ""),
            heads=int(heads) if heads.isdecimal() else 0,
            licence=facts.get("licence", ""),
            origin=facts.get("origin", ""),
        )

    def entries(self, key: str, kind: int, limit: int) -> list[tuple[str, str]]:
        """The heads (or forms) whose folded word is ``key``, each with its entry."""
        query = (
            "SELECT word, text FROM head JOIN entry ON entry.id = head.entry "
            f"WHERE key = ? AND kind = ? AND {_TEXTS} LIMIT ?"
        )
        return self._db.execute(query, (key, kind, limit)).fetchall()

    def beginning(self, key: str, limit: int) -> list[tuple[str, str]]:
        """The heads that begin with ``key``, in order, each with its entry."""
        query = (
            "SELECT word, text FROM head JOIN entry ON entry.id = head.entry "
            f"WHERE key >= ? AND key < ? AND kind = {HEAD} AND {_TEXTS} ORDER BY key LIMIT ?"
        )
        return self._db.execute(query, (key, key + _LAST, limit)).fetchall()

    def containing(self, text: str, limit: int, job: Job) -> list[tuple[str, str]]:
        """The entries in whose text ``text`` stands, be it in small letters or with capital ones,
        each with its first line. All are looked through: that takes a while. Raises `Cancelled`."""
        special = str.maketrans({"%": r"\%", "_": r"\_", "\\": r"\\"})
        spellings = [text]
        if not text.isascii():  # of other letters SQLite does not know which belong together
            small = text.lower()
            spellings = [*dict.fromkeys((text, small, small[:1].upper() + small[1:], text.upper()))]
        patterns = [f"%{escape(spelling).translate(special)}%" for spelling in spellings]
        condition = " OR ".join(["text LIKE ? ESCAPE '\\'"] * len(patterns))
        query = f"SELECT text FROM entry WHERE {condition} LIMIT ?"
        with job.interrupting(self._db.interrupt):
            try:
                rows = self._db.execute(query, (*patterns, limit)).fetchall()
            except sqlite3.OperationalError as error:
                job.check()
                raise error
        texts = [entry for (entry,) in rows if isinstance(entry, str)]
        return [(plain(entry).partition("\n")[0], entry) for entry in texts]

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()
