"""The database of the library: its tables, and what is put into them, a transcript at a time.

`transcript` has a row for each file, also for one that could not be read (``trouble`` says why).
`paragraph` says where each paragraph stands: in its transcript (turn and number, as in Enface's
JSON) and in `chunk`, which holds the texts, packed. `word_index` is a full-text index (FTS5)
without texts of its own, whose row numbers are those of `paragraph`; it holds the words as
`words.keys_in` gives them: of the text, of translations, of the person's own wording, of notes.
`beside` keeps all these but the text (see the module `beside`). `vocabulary` lists the words in the
order in which they were met, so that usual ones come early. `form` has, for each language, the
basic forms of those that are none.

The rows of a transcript in `paragraph` and `chunk` follow each other: it knows its first and last.

What the person did stays when a file is read again, and when a newer version of Enface makes the
index anew: how far a transcript was `read` and `translated`, the `collection` it is a `member` of,
`saved_search`, `same_person` and `different_persons`, what is `asked` to be translated, and the
files that are `left_out` though they lie in a `root`.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop import paths
from desktop.domain.errors import CannotWrite, KeptFileUnusable
from desktop.domain.reasons import Fault, reason_of
from desktop.services import kept_database

_SCHEMA = 6
_INDEX_SCHEMA = 5  # the index of an earlier one is made anew
_KEPT = (
    "CREATE TABLE root (path BLOB PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE transcript (id INTEGER PRIMARY KEY AUTOINCREMENT, path BLOB NOT NULL UNIQUE, "
    "size INTEGER NOT NULL, changed INTEGER NOT NULL, journal INTEGER NOT NULL, "
    "digest TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL, place TEXT NOT NULL, "
    "language TEXT NOT NULL, languages TEXT NOT NULL, words INTEGER NOT NULL, "
    "trouble TEXT NOT NULL, added REAL NOT NULL, "
    "first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "first_chunk INTEGER NOT NULL, last_chunk INTEGER NOT NULL)",
    "CREATE TABLE cleared (times INTEGER NOT NULL)",
    "INSERT INTO cleared VALUES (0)",
)
_KEPT_SINCE_2 = (
    "ALTER TABLE transcript ADD COLUMN read REAL NOT NULL DEFAULT 0",
    "ALTER TABLE transcript ADD COLUMN translated REAL NOT NULL DEFAULT 0",
    "ALTER TABLE transcript ADD COLUMN target TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE transcript ADD COLUMN notes INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE collection (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE member (collection INTEGER NOT NULL, transcript INTEGER NOT NULL, "
    "PRIMARY KEY (collection, transcript)) WITHOUT ROWID",
    "CREATE INDEX collected ON member (transcript)",
    "CREATE TABLE saved_search (name TEXT PRIMARY KEY, search TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE asked (path BLOB NOT NULL, target TEXT NOT NULL, trouble TEXT NOT NULL, "
    "PRIMARY KEY (path, target)) WITHOUT ROWID",
    "ALTER TABLE root ADD COLUMN watched INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE same_person (name TEXT PRIMARY KEY, person TEXT NOT NULL) WITHOUT ROWID",
)
_KEPT_SINCE_6 = (
    "CREATE TABLE left_out (path BLOB PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE different_persons (one TEXT NOT NULL, other TEXT NOT NULL, "
    "PRIMARY KEY (one, other)) WITHOUT ROWID",
)
_MADE_ANEW = ("chunk", "beside", "speaker", "part", "paragraph", "vocabulary", "form", "word_index")
_INDEX = (
    "CREATE INDEX IF NOT EXISTS sized ON transcript (size)",
    "CREATE INDEX IF NOT EXISTS dated ON transcript (date, id)",
    "CREATE TABLE chunk (id INTEGER PRIMARY KEY, text BLOB NOT NULL)",
    "CREATE TABLE beside (first INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
    "CREATE TABLE speaker (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)",
    "CREATE TABLE part (transcript INTEGER NOT NULL, speaker INTEGER NOT NULL, "
    "turns INTEGER NOT NULL, words INTEGER NOT NULL, titles TEXT NOT NULL, "
    "PRIMARY KEY (transcript, speaker)) "
    "WITHOUT ROWID",
    "CREATE INDEX spoken ON part (speaker)",
    "CREATE TABLE paragraph (id INTEGER PRIMARY KEY, transcript INTEGER NOT NULL, "
    "turn INTEGER NOT NULL, number INTEGER NOT NULL, speaker INTEGER, language TEXT, "
    "chunk INTEGER NOT NULL, start INTEGER NOT NULL, length INTEGER NOT NULL, segments TEXT)",
    "CREATE TABLE vocabulary (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE)",
    "CREATE TABLE form (language TEXT NOT NULL, form TEXT NOT NULL, lemma TEXT NOT NULL, "
    "PRIMARY KEY (language, form)) WITHOUT ROWID",
    "CREATE INDEX lemma ON form (lemma, form)",
    "CREATE VIRTUAL TABLE word_index USING fts5(text, translation, own, notes, content='', "
    "columnsize=0, tokenize='ascii')",
)
# Files are read again when the person looks again.
_TO_READ_AGAIN = (
    "UPDATE transcript SET changed = -1, digest = '', first = 0, last = -1, first_chunk = 0, "
    "last_chunk = -1"
)
_EMPTIED = (
    *("root", "transcript", "collection", "member", "saved_search", "same_person", "asked"),
    *("left_out", "different_persons"),
    *("chunk", "beside", "speaker", "part", "paragraph", "vocabulary", "form"),
)
_WAIT = 10.0  # seconds for another process to be done with a transcript
_PAGE = 16_384  # bytes; chunks leave less room unused than in smaller pages


class Database:
    """``library.sqlite`` in the data folder; any thread may call. It is made when the first
    transcript is put into it.

    All methods raise `KeptFileUnusable` where the file cannot be used; those that change it,
    `CannotWrite`.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.library_file()
        self._lock = threading.RLock()
        self._db: sqlite3.Connection | None = None

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._db is not None:
                self._db.close()
            self._db = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection | None]:
        """The database; None where there is none yet."""
        with self._lock:
            if self._db is None and not self.path.exists():
                yield None
                return
            with kept_database.reading(self.path):
                yield self._opened()

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._lock, kept_database.writing(self.path):
            db = self._opened()
            with kept_database.transaction(db):
                yield db

    def _opened(self) -> sqlite3.Connection:
        if self._db is None:
            db = sqlite3.connect(
                self.path, timeout=_WAIT, isolation_level=None, check_same_thread=False
            )
            try:
                _prepare(db, self.path)
            except BaseException:
                db.close()
                raise
            self._db = db
        return self._db

    def clear(self) -> None:
        """Take out everything, for good. Whatever process adds transcripts stops."""
        if not self.path.exists():
            return
        with self._lock:
            try:
                with self._changing() as db:
                    for table in _EMPTIED:
                        db.execute(f"DELETE FROM {table}")
                    db.execute("INSERT INTO word_index (word_index) VALUES ('delete-all')")
                    db.execute("UPDATE cleared SET times = times + 1")
                self._opened().execute("VACUUM")
                self._leave_no_trace()
            except (KeptFileUnusable, sqlite3.Error) as error:
                self._unlink(error)

    def _leave_no_trace(self) -> None:
        """Empty the file beside the file (WAL): it keeps what was removed, and is large after great
        changes."""
        with self.reading() as db:
            if db is not None:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _unlink(self, cause: Exception) -> None:
        self.close()
        try:
            kept_database.remove(self.path)
        except OSError:
            raise CannotWrite(name=str(self.path), reason=reason_of(cause)) from cause

    def tidy(self) -> None:
        """Many transcripts were added: let the index answer faster, and take less room."""
        with self._changing() as db:
            db.execute("INSERT INTO word_index (word_index) VALUES ('optimize')")
        with self.reading() as db:
            if db is not None:
                db.executescript("PRAGMA incremental_vacuum")  # one step gives one page back
        self._leave_no_trace()


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    """Make the tables where they are not there; another process may come here, too."""
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA secure_delete = ON")
    db.execute("PRAGMA synchronous = NORMAL")
    [schema] = db.execute("PRAGMA user_version").fetchone()
    if schema > _SCHEMA:
        raise KeptFileUnusable(name=str(path), reason=Fault.NEWER)
    if schema == _SCHEMA:
        return
    db.execute(f"PRAGMA page_size = {_PAGE}")
    db.execute("PRAGMA auto_vacuum = INCREMENTAL")
    db.execute("PRAGMA journal_mode = WAL")
    with kept_database.transaction(db):
        [schema] = db.execute("PRAGMA user_version").fetchone()
        for statement in _statements(schema):
            db.execute(statement)
        with suppress(sqlite3.Error):  # before 3.42: what is removed goes when parts are joined
            db.execute("INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1)")
        db.execute(f"PRAGMA user_version = {_SCHEMA}")


def _statements(schema: int) -> Iterator[str]:
    """What makes the tables, or those of an earlier ``schema`` into the present ones."""
    if schema < 1:
        yield from _KEPT
    if schema < 2:
        yield from _KEPT_SINCE_2
    if schema < 6:
        yield from _KEPT_SINCE_6
    if schema < _INDEX_SCHEMA:
        yield from (f"DROP TABLE IF EXISTS {table}" for table in _MADE_ANEW)
        yield from _INDEX
        yield _TO_READ_AGAIN
