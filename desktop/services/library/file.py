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
`saved_search`, `same_person`, and what is `asked` to be translated.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.domain.errors import (
    CannotWrite,
    EnfaceError,
    KeptFileUnusable,
    as_plain,
    from_plain,
)
from desktop.domain.languages import language, words
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.library.beside import Beside, unpack
from desktop.services.library.beside import pack as beside_pieces
from desktop.services.library.packing import packed, unpacked
from desktop.services.library.words import key_of, keys_in, written_in
from desktop.support.files import make_folder, sync_folder
from desktop.support.storable import storable

_SCHEMA = 5
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
_MET = "fts5vocab(main, word_index, row)"  # the words of the index
_EMPTIED = (
    *("root", "transcript", "collection", "member", "saved_search", "same_person", "asked"),
    *("chunk", "beside", "speaker", "part", "paragraph", "vocabulary", "form"),
)
_WAIT = 10.0  # seconds for another process to be done with a transcript
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_PAGE = 16_384  # bytes; chunks leave less room unused than in smaller pages
_CHUNK = 12_000  # characters; a paragraph that is longer has a chunk of its own
_TITLE = 500  # characters
_TITLES = 20  # of a speaker in one transcript
_FORMS = 300_000  # words that are remembered as met
_TOGETHER = 100  # transcripts that are taken out in one transaction


@dataclass(frozen=True, slots=True)
class Stamp:
    """By what it is seen, without reading, that a file is as it was: ``size`` in bytes, and when
    it was ``changed``, and the ``journal`` of what the person did to it (nanoseconds since 1970; 0
    where there is none)."""

    size: int
    changed: int
    journal: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """A transcript in the library. ``path`` is absolute; ``digest`` the SHA-256 of the bytes;
    ``date`` ISO 8601 or ""; ``language`` BCP 47 or ""; ``added`` seconds since 1970. ``trouble`` is
    why it could not be read. How far it was ``read``, and ``translated`` into ``target``: shares
    from 0 to 1. ``notes``: how many the person wrote. The names of its ``collections`` in order."""

    number: int
    path: Path
    stamp: Stamp
    digest: str = ""
    title: str = ""
    date: str = ""
    place: str = ""
    language: str = ""
    words: int = 0
    added: float = 0.0
    speakers: tuple[str, ...] = ()
    trouble: EnfaceError | None = None
    read: float = 0.0
    translated: float = 0.0
    target: str = ""
    notes: int = 0
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the person saved: the query ``text``, and ``options`` as the window keeps
    them."""

    name: str
    text: str
    options: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Asked:
    """The file at ``path``, of so many ``words``, is to be translated into ``target`` (BCP 47);
    ``trouble`` is why it could not be."""

    path: Path
    target: str
    trouble: EnfaceError | None = None
    words: int = 0


_ENTRY = (
    "id, path, size, changed, journal, digest, title, date, place, language, words, added, "
    "trouble, read, translated, target, notes"
)


class LibraryFile:
    """``library.sqlite`` in the data folder; any thread may call. It is made when the first
    transcript is put into it.

    All methods raise `KeptFileUnusable` where the file cannot be used; those that change it,
    `CannotWrite`.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.library_file()
        self._lock = threading.RLock()
        self._db: sqlite3.Connection | None = None
        self._times_cleared: int | None = None
        self._forms = _Forms()

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
            try:
                yield self._opened()
            except sqlite3.Error as error:
                raise KeptFileUnusable(name=str(self.path), reason=reason_of(error)) from error

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                _make(self.path)
                db = self._opened()
                db.execute("BEGIN IMMEDIATE")
                try:
                    yield db
                    db.execute("COMMIT")
                except BaseException:
                    with suppress(sqlite3.Error):
                        db.execute("ROLLBACK")
                    raise
            except (OSError, sqlite3.Error) as error:
                raise self._problem(error) from error

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

    def _problem(self, error: Exception) -> EnfaceError:
        if getattr(error, "sqlite_errorcode", None) in _DAMAGE:
            return KeptFileUnusable(name=str(self.path), reason=reason_of(error))
        return CannotWrite(name=str(self.path), reason=reason_of(error))

    # -- what is in it ----------------------------------------------------------------------------

    def entries(self) -> list[Entry]:
        """All transcripts, in the order of their paths."""
        with self.reading() as db:
            return _entries(db, "", ()) if db else []

    def entries_of(self, numbers: Sequence[int]) -> list[Entry]:
        """Those of these ``numbers``, a few hundred at most."""
        marks = ", ".join("?" * len(numbers))
        with self.reading() as db:
            return _entries(db, f"WHERE {{}} IN ({marks})", numbers) if db else []

    def entry(self, path: Path) -> Entry | None:
        """The transcript at ``path``, without its speakers and collections; None where it is not in
        the library."""
        query = f"SELECT {_ENTRY} FROM transcript WHERE path = ?"
        with self.reading() as db:
            row = db.execute(query, (os.fsencode(path),)).fetchone() if db else None
        return None if row is None else _entry(row)

    def holds(self, path: Path, stamp: Stamp, beside: Sequence[Beside]) -> bool:
        """Whether the transcript at ``path`` was put here with this ``stamp`` and all that stands
        ``beside`` its paragraphs."""
        query = "SELECT size, changed, journal, first, last FROM transcript WHERE path = ?"
        with self.reading() as db:
            row = db.execute(query, (os.fsencode(path),)).fetchone() if db is not None else None
            if db is None or row is None or Stamp(*row[:3]) != stamp:
                return False
            first, last = row[3:]
            query = "SELECT first, packed FROM beside WHERE first BETWEEN ? AND ? ORDER BY first"
            return db.execute(query, (first, last)).fetchall() == [*beside_pieces(beside, first)]

    def entries_of_size(self, size: int) -> list[Entry]:
        """Those of files of ``size`` bytes, without their speakers."""
        query = f"SELECT {_ENTRY} FROM transcript WHERE size = ?"
        with self.reading() as db:
            rows = db.execute(query, (size,)).fetchall() if db else []
        return [_entry(row) for row in rows]

    def stamps(self) -> dict[Path, tuple[Stamp, str, EnfaceError | None]]:
        """Of each path what `Stamp` and digest it had, and why it could not be read."""
        query = "SELECT path, size, changed, journal, digest, trouble FROM transcript"
        with self.reading() as db:
            rows = db.execute(query).fetchall() if db else []
        return {
            Path(os.fsdecode(path)): (Stamp(size, changed, journal), digest, _error(trouble))
            for path, size, changed, journal, digest, trouble in rows
        }

    def roots(self) -> list[Path]:
        """The folders and files that the person added."""
        with self.reading() as db:
            rows = db.execute("SELECT path FROM root ORDER BY path").fetchall() if db else []
        return [Path(os.fsdecode(path)) for (path,) in rows]

    def watched(self) -> dict[Path, bool]:
        """Which of `roots` are to be watched."""
        with self.reading() as db:
            query = "SELECT path, watched FROM root ORDER BY path"
            rows = db.execute(query).fetchall() if db else []
        return {Path(os.fsdecode(path)): bool(on) for path, on in rows}

    def asked(self) -> list[Asked]:
        """What the person wants translated and is not yet, or could not be."""
        query = (
            "SELECT asked.path, asked.target, asked.trouble, coalesce(words, 0) FROM asked "
            "LEFT JOIN transcript ON transcript.path = asked.path ORDER BY 1, 2"
        )
        with self.reading() as db:
            rows = db.execute(query).fetchall() if db else []
        return [
            Asked(Path(os.fsdecode(path)), code, _error(trouble), count)
            for path, code, trouble, count in rows
        ]

    def is_asked(self, path: Path, target: str) -> bool:
        """Whether the person still wants the file at ``path`` in the language ``target``."""
        query = "SELECT 1 FROM asked WHERE path = ? AND target = ?"
        with self.reading() as db:
            values = os.fsencode(path), target
            return db is not None and db.execute(query, values).fetchone() is not None

    # -- changes ----------------------------------------------------------------------------------

    def add_roots(self, roots: Iterable[Path]) -> None:
        """The person added ``roots``."""
        with self._changing() as db:
            self._note_clearing(db)
            rows = [(os.fsencode(path),) for path in roots]
            db.executemany("INSERT OR IGNORE INTO root (path) VALUES (?)", rows)

    def put(
        self,
        path: Path,
        stamp: Stamp,
        digest: str,
        transcript: Transcript,
        beside: Sequence[Beside] = (),
        *,
        again: bool = False,
    ) -> None:
        """Put ``transcript``, read from the file at ``path``, in the place of what was read from
        there before, with what stands ``beside`` its paragraphs, in order. Nothing happens where
        the library was cleared since `add_roots`, or (``again``) where there is nothing of that
        file any more."""
        texts = _Texts(transcript, beside)
        new_words, forms = self._forms.of(_by_language(transcript, beside))
        with self._changing() as db:
            if self._is_cleared(db) or (again and not _is_there(db, path)):
                self._forms.forget()
                return
            number = self._new(db, path, stamp, digest)
            texts.write(db, number)
            db.execute(
                "UPDATE transcript SET title = ?, date = ?, place = ?, language = ?, "
                "languages = ?, words = ?, notes = ? WHERE id = ?",
                (
                    storable(transcript.title)[:_TITLE],
                    storable(transcript.date or ""),
                    storable(transcript.place or "")[:_TITLE],
                    storable(transcript.language or ""),
                    f" {' '.join(texts.languages)} ",
                    texts.words,
                    sum(len(each.notes) for each in beside),
                    number,
                ),
            )
            if any(each.translations for each in beside):
                share, target = _translated(transcript, beside)
                db.execute(
                    "UPDATE transcript SET translated = ?, target = ? WHERE id = ?",
                    (share, storable(target), number),
                )
            rows = [(word,) for word in new_words]
            db.executemany("INSERT OR IGNORE INTO vocabulary (key) VALUES (?)", rows)
            db.executemany("INSERT OR IGNORE INTO form VALUES (?, ?, ?)", forms)

    def put_trouble(self, path: Path, stamp: Stamp, trouble: EnfaceError) -> None:
        """The file at ``path`` cannot be read; what was read from there before goes."""
        with self._changing() as db:
            if not self._is_cleared(db):
                number = self._new(db, path, stamp, "")
                words_ = json.dumps(as_plain(trouble))
                db.execute("UPDATE transcript SET trouble = ? WHERE id = ?", (words_, number))

    def restamp(self, path: Path, stamp: Stamp, now_at: Path | None = None) -> None:
        """The file at ``path`` is as it was, but for its ``stamp``; or lies ``now_at`` another."""
        row = (os.fsencode(now_at or path), stamp.size, stamp.changed, stamp.journal)
        with self._changing() as db:
            if now_at is not None:
                self._remove(db, os.fsencode(now_at))
                values = os.fsencode(now_at), os.fsencode(path)
                db.execute("UPDATE OR REPLACE asked SET path = ? WHERE path = ?", values)
            db.execute(
                "UPDATE transcript SET path = ?, size = ?, changed = ?, journal = ? WHERE path = ?",
                (*row, os.fsencode(path)),
            )

    def remove(self, *places: Path) -> int:
        """Take out what lies at ``places`` and, if these are folders, in them. How many transcripts
        that were."""
        sought = frozenset(places)
        with self._changing() as db:
            for (name,) in db.execute("SELECT path FROM root").fetchall():
                if _lies_in(name, sought):
                    db.execute("DELETE FROM root WHERE path = ?", (name,))
            rows = db.execute("SELECT path FROM transcript").fetchall()
        names = [name for (name,) in rows if _lies_in(name, sought)]
        for at in range(0, len(names), _TOGETHER):
            with self._changing() as db:
                for name in names[at : at + _TOGETHER]:
                    self._remove(db, name)
                    db.execute("DELETE FROM asked WHERE path = ?", (name,))
        if names:
            with self._changing() as db:
                db.execute("DELETE FROM speaker WHERE id NOT IN (SELECT speaker FROM part)")
                db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.met USING {_MET}")
                db.execute("DELETE FROM form WHERE form NOT IN (SELECT term FROM temp.met)")
                db.execute("DELETE FROM vocabulary WHERE key NOT IN (SELECT term FROM temp.met)")
                self._forms.forget()
            self._leave_no_trace()
        return len(names)

    def watch(self, root: Path, on: bool) -> None:
        """One of `roots` is to be watched, or not."""
        with self._changing() as db:
            values = int(on), os.fsencode(root)
            db.execute("UPDATE root SET watched = ? WHERE path = ?", values)

    def ask(self, paths: Iterable[Path], target: str) -> None:
        """The person wants the files at ``paths`` in the language ``target`` (BCP 47)."""
        rows = [(os.fsencode(path), target) for path in paths]
        with self._changing() as db:
            db.executemany("INSERT OR REPLACE INTO asked VALUES (?, ?, '')", rows)

    def settle(self, path: Path, target: str, trouble: EnfaceError | None = None) -> None:
        """What was asked is done, or cannot be done, because of ``trouble``."""
        values = os.fsencode(path), target
        with self._changing() as db:
            if trouble is None:
                db.execute("DELETE FROM asked WHERE path = ? AND target = ?", values)
            else:
                words_ = json.dumps(as_plain(trouble))
                query = "UPDATE asked SET trouble = ? WHERE path = ? AND target = ?"
                db.execute(query, (words_, *values))

    def ask_no_more(self) -> None:
        """Nothing more is wanted of all that was asked."""
        if self.path.exists():
            with self._changing() as db:
                db.execute("DELETE FROM asked")

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
        """What was removed does not stay in the file beside the file (WAL), either."""
        with self.reading() as db:
            if db is not None:
                db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _unlink(self, cause: Exception) -> None:
        self.close()
        try:
            for ending in ("", "-wal", "-shm"):
                self.path.with_name(self.path.name + ending).unlink(missing_ok=True)
        except OSError:
            raise CannotWrite(name=str(self.path), reason=reason_of(cause)) from cause

    def tidy(self) -> None:
        """Many transcripts were added: let the index answer faster, and take less room."""
        with self._changing() as db:
            db.execute("INSERT INTO word_index (word_index) VALUES ('optimize')")
        with self.reading() as db:
            if db is not None:
                db.executescript("PRAGMA incremental_vacuum")  # one step gives one page back

    # -- what the person does with them -----------------------------------------------------------

    def note_progress(
        self,
        path: Path,
        *,
        read: float | None = None,
        translated: float | None = None,
        target: str | None = None,
    ) -> None:
        """The transcript at ``path`` was read so far, or translated so far into ``target``; None:
        as before. Nothing happens where it is not in the library."""
        changes = {"read": read, "translated": translated, "target": target}
        named = {name: value for name, value in changes.items() if value is not None}
        if named and self.path.exists():
            settings = ", ".join(f"{name} = ?" for name in named)
            with self._changing() as db:
                db.execute(
                    f"UPDATE transcript SET {settings} WHERE path = ?",
                    (*named.values(), os.fsencode(path)),
                )

    def collections(self) -> dict[str, int]:
        """How many transcripts are in each collection, by its name, in order."""
        query = (
            "SELECT name, count(member.transcript) FROM collection LEFT JOIN member "
            "ON member.collection = collection.id GROUP BY collection.id ORDER BY name"
        )
        with self.reading() as db:
            return dict(db.execute(query).fetchall()) if db else {}

    def collect(self, name: str, paths: Iterable[Path] = ()) -> None:
        """Put the transcripts at ``paths`` into the collection ``name``, which is made where it is
        not there; those that are not in the library are passed over."""
        with self._changing() as db:
            db.execute("INSERT OR IGNORE INTO collection (name) VALUES (?)", (storable(name),))
            db.executemany(
                "INSERT OR IGNORE INTO member SELECT collection.id, transcript.id "
                "FROM collection, transcript WHERE collection.name = ? AND transcript.path = ?",
                [(storable(name), os.fsencode(path)) for path in paths],
            )

    def take_out(self, name: str, paths: Iterable[Path]) -> None:
        """Take the transcripts at ``paths`` out of the collection ``name``; in the library they
        stay."""
        with self._changing() as db:
            db.executemany(
                "DELETE FROM member WHERE "
                "collection = (SELECT id FROM collection WHERE name = ?) AND "
                "transcript = (SELECT id FROM transcript WHERE path = ?)",
                [(storable(name), os.fsencode(path)) for path in paths],
            )

    def rename_collection(self, name: str, new: str) -> None:
        """Call the collection ``name`` ``new``; where there is one of that name both are one."""
        name, new = storable(name), storable(new)
        if name == new:
            return
        with self._changing() as db:
            db.execute("INSERT OR IGNORE INTO collection (name) VALUES (?)", (new,))
            db.execute(
                "INSERT OR IGNORE INTO member SELECT other.id, member.transcript FROM member "
                "JOIN collection ON collection.id = member.collection, collection AS other "
                "WHERE collection.name = ? AND other.name = ?",
                (name, new),
            )
            self._drop_collection(db, name)

    def remove_collection(self, name: str) -> None:
        """There is no collection ``name`` any more; its transcripts stay in the library."""
        with self._changing() as db:
            self._drop_collection(db, storable(name))

    @staticmethod
    def _drop_collection(db: sqlite3.Connection, name: str) -> None:
        db.execute(
            "DELETE FROM member WHERE collection = (SELECT id FROM collection WHERE name = ?)",
            (name,),
        )
        db.execute("DELETE FROM collection WHERE name = ?", (name,))

    def saved_searches(self) -> list[SavedSearch]:
        """The searches that the person saved, by name."""
        with self.reading() as db:
            query = "SELECT name, search FROM saved_search ORDER BY name"
            rows = db.execute(query).fetchall() if db else []
        return [_saved_search(name, json.loads(search)) for name, search in rows]

    def save_search(self, search: SavedSearch) -> None:
        """Save ``search``, in the place of one of the same name."""
        content = json.dumps({"text": search.text, "options": dict(search.options)})
        with self._changing() as db:
            row = (storable(search.name), content)
            db.execute("INSERT OR REPLACE INTO saved_search VALUES (?, ?)", row)

    def remove_search(self, name: str) -> None:
        """Forget the saved search ``name``."""
        with self._changing() as db:
            db.execute("DELETE FROM saved_search WHERE name = ?", (storable(name),))

    def persons(self) -> dict[str, str]:
        """Of each speaker that the person took for somebody who has another name elsewhere, that
        name."""
        with self.reading() as db:
            query = "SELECT name, person FROM same_person"
            return dict(db.execute(query).fetchall()) if db else {}

    def set_person(self, name: str, person: str | None) -> None:
        """The speaker ``name`` is the one that is called ``person``; None: nobody but themselves.
        Both may have such names already: all of them are one person then."""
        name = storable(name)
        with self._changing() as db:
            if person is None:
                db.execute("DELETE FROM same_person WHERE name = ?", (name,))
                return
            person = storable(person)
            row = db.execute("SELECT person FROM same_person WHERE name = ?", (person,)).fetchone()
            person = row[0] if row is not None else person
            db.execute("UPDATE same_person SET person = ? WHERE person = ?", (person, name))
            db.execute("INSERT OR REPLACE INTO same_person VALUES (?, ?)", (name, person))
            db.execute("DELETE FROM same_person WHERE name = person")

    def keep_persons(self, persons: Mapping[str, str]) -> None:
        """Let `persons` be these: to take back what `set_person` did."""
        with self._changing() as db:
            db.execute("DELETE FROM same_person")
            rows = [(storable(name), storable(person)) for name, person in persons.items()]
            db.executemany("INSERT INTO same_person VALUES (?, ?)", rows)

    # -- inside -----------------------------------------------------------------------------------

    def _note_clearing(self, db: sqlite3.Connection) -> None:
        [self._times_cleared] = db.execute("SELECT times FROM cleared").fetchone()

    def _is_cleared(self, db: sqlite3.Connection) -> bool:
        if self._times_cleared is None:
            self._note_clearing(db)
        [times] = db.execute("SELECT times FROM cleared").fetchone()
        return bool(times != self._times_cleared)

    def _new(self, db: sqlite3.Connection, path: Path, stamp: Stamp, digest: str) -> int:
        """The number of the row for the file at ``path``, a new one where there is none; what was
        read from there goes."""
        name = os.fsencode(path)
        number = self._empty(db, name)
        if number is None:
            cursor = db.execute(
                "INSERT INTO transcript (path, size, changed, journal, digest, added, title, date, "
                "place, language, languages, words, trouble, first, last, first_chunk, last_chunk) "
                "VALUES (?, 0, 0, 0, '', 0, '', '', '', '', '', 0, '', 0, -1, 0, -1)",
                (name,),
            )
            number = cursor.lastrowid or 0
        db.execute(
            "UPDATE transcript SET size = ?, changed = ?, journal = ?, digest = ?, added = ? "
            "WHERE id = ?",
            (stamp.size, stamp.changed, stamp.journal, digest, time.time(), number),
        )
        return number

    def _remove(self, db: sqlite3.Connection, name: bytes) -> None:
        number = self._empty(db, name)
        db.execute("DELETE FROM member WHERE transcript = ?", (number,))
        db.execute("DELETE FROM transcript WHERE id = ?", (number,))

    @staticmethod
    def _empty(db: sqlite3.Connection, name: bytes) -> int | None:
        """Take out all that was read from the file ``name``; the number of its row, None where
        there is none."""
        query = "SELECT id, first, last, first_chunk, last_chunk FROM transcript WHERE path = ?"
        row = db.execute(query, (name,)).fetchone()
        if row is None:
            return None
        number, first, last, first_chunk, last_chunk = row
        beside = {
            key: each
            for (piece,) in db.execute(_BESIDE, (first, last)).fetchall()
            for key, each in unpack(piece).items()
        }
        rows = db.execute(
            "SELECT paragraph.id, start, length, text FROM paragraph "
            "JOIN chunk ON chunk.id = paragraph.chunk WHERE paragraph.id BETWEEN ? AND ? "
            "ORDER BY paragraph.id",
            (first, last),
        )
        for each, start, length, chunk in rows.fetchall():
            keys = _indexed(unpacked(chunk)[start : start + length], beside.get(each))
            delete = (
                "INSERT INTO word_index (word_index, rowid, text, translation, own, notes) "
                "VALUES ('delete', ?, ?, ?, ?, ?)"
            )
            db.execute(delete, (each, *keys))
        db.execute("DELETE FROM beside WHERE first BETWEEN ? AND ?", (first, last))
        db.execute("DELETE FROM paragraph WHERE id BETWEEN ? AND ?", (first, last))
        db.execute("DELETE FROM chunk WHERE id BETWEEN ? AND ?", (first_chunk, last_chunk))
        db.execute("DELETE FROM part WHERE transcript = ?", (number,))
        db.execute(
            "UPDATE transcript SET title = '', date = '', place = '', language = '', "
            "languages = '', words = 0, trouble = '', first = 0, last = -1, first_chunk = 0, "
            "last_chunk = -1 WHERE id = ?",
            (number,),
        )
        return int(number)


_BESIDE = "SELECT packed FROM beside WHERE first BETWEEN ? AND ?"


def _indexed(text: str, beside: Beside | None) -> tuple[str, str, str, str]:
    """A paragraph and what stands beside it, as the index holds them."""
    others = ("", "", "") if beside is None else beside.texts
    text, translation, own, notes = (" ".join(keys_in(each)) for each in (text, *others))
    return text, translation, own, notes


def _by_language(transcript: Transcript, beside: Iterable[Beside]) -> Iterator[tuple[str, str]]:
    """The texts of ``transcript`` and those ``beside`` it, each with its language."""
    for turn in transcript.turns:
        code = language.base(turn.language or transcript.language or "")
        for paragraph in turn.paragraphs:
            yield code, storable(paragraph.text)
    for each in beside:
        for code, text in each.by_language():
            yield language.base(code), text
        for note in each.notes:
            yield "", note.text


def _translated(transcript: Transcript, beside: Sequence[Beside]) -> tuple[float, str]:
    """The share of the paragraphs that are translated, and into which language."""
    texts = [paragraph.text.strip() for _, paragraph in transcript.paragraphs()]
    done = sum(1 for text, each in zip(texts, beside, strict=True) if text and each.translations)
    codes = Counter(code for each in beside for code, _ in each.translations)
    return done / max(1, sum(map(bool, texts))), codes.most_common(1)[0][0]


class _Texts:
    """The paragraphs of a transcript, and what stands beside them, as they are put into the
    tables."""

    def __init__(self, transcript: Transcript, beside: Sequence[Beside]) -> None:
        self.words = 0
        self._beside = beside
        spoken = {turn.language or transcript.language or "" for turn in transcript.turns}
        self.languages = sorted({language.base(storable(code)) for code in spoken})
        self._chunks: list[list[str]] = []
        self._rows: list[tuple[Turn, int, int, int, int, Paragraph]] = []
        self._parts: dict[str, list[int]] = {}  # turns and words of each speaker
        self._titles = {
            storable(each.name): [storable(title)[:_TITLE] for title in each.titles[:_TITLES]]
            for each in transcript.speakers
        }
        room = -1
        for index, turn in enumerate(transcript.turns):
            spoken_words = 0
            for number, paragraph in enumerate(turn.paragraphs):
                text = storable(paragraph.text)
                if len(text) > room:
                    self._chunks.append([])
                    room = _CHUNK
                start = _CHUNK - room
                self._chunks[-1].append(text)
                place = (len(self._chunks) - 1, start)
                self._rows.append((turn, index, number, *place, replace(paragraph, text=text)))
                room -= len(text)
                spoken_words += words.count(text)
            self.words += spoken_words
            if turn.speaker is not None:
                part = self._parts.setdefault(storable(turn.speaker), [0, 0])
                part[0] += 1
                part[1] += spoken_words

    def write(self, db: sqlite3.Connection, transcript: int) -> None:
        """Put them into the tables, as those of the ``transcript`` of that number."""
        numbers = {name: _speaker(db, name) for name in self._parts}
        parts = [
            (transcript, numbers[name], *part, json.dumps(self._titles.get(name, [])))
            for name, part in self._parts.items()
        ]
        db.executemany("INSERT INTO part VALUES (?, ?, ?, ?, ?)", parts)
        chunk, first = (_next(db, table) for table in ("chunk", "paragraph"))
        chunks = [packed("".join(texts)) for texts in self._chunks]
        db.executemany("INSERT INTO chunk VALUES (?, ?)", enumerate(chunks, chunk))
        db.executemany(
            "INSERT INTO paragraph VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                (
                    first + row,
                    transcript,
                    index,
                    number,
                    None if turn.speaker is None else numbers[storable(turn.speaker)],
                    turn.language,
                    chunk + at,
                    start,
                    len(paragraph.text),
                    None if paragraph.segments is None else _lengths(paragraph.segments),
                )
                for row, (turn, index, number, at, start, paragraph) in enumerate(self._rows)
            ),
        )
        db.executemany(
            "INSERT INTO word_index (rowid, text, translation, own, notes) VALUES (?, ?, ?, ?, ?)",
            (
                (first + n, *_indexed(row[-1].text, self._beside[n] if self._beside else None))
                for n, row in enumerate(self._rows)
            ),
        )
        db.executemany("INSERT INTO beside VALUES (?, ?)", beside_pieces(self._beside, first))
        db.execute(
            "UPDATE transcript SET first = ?, last = ?, first_chunk = ?, last_chunk = ? "
            "WHERE id = ?",
            (first, first + len(self._rows) - 1, chunk, chunk + len(chunks) - 1, transcript),
        )


def _lengths(segments: list[str]) -> str:
    return json.dumps([len(storable(segment)) for segment in segments])


def _is_there(db: sqlite3.Connection, path: Path) -> bool:
    query = "SELECT 1 FROM transcript WHERE path = ?"
    return db.execute(query, (os.fsencode(path),)).fetchone() is not None


def _next(db: sqlite3.Connection, table: str) -> int:
    [number] = db.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()
    return int(number)


def _speaker(db: sqlite3.Connection, name: str) -> int:
    db.execute("INSERT OR IGNORE INTO speaker (name) VALUES (?)", (name,))
    [number] = db.execute("SELECT id FROM speaker WHERE name = ?", (name,)).fetchone()
    return int(number)


class _Forms:
    """The words of transcripts that were not met before, and their basic forms."""

    def __init__(self) -> None:
        self._lemmas = Lemmas()
        self._met: dict[str, set[str]] = {}  # words by language
        self._lock = threading.Lock()

    def of(self, texts: Iterable[tuple[str, str]]) -> tuple[list[str], list[tuple[str, str, str]]]:
        """Of ``texts``, each with its language, the new words as the index holds them; and
        language, word and basic form of those whose basic form is another word."""
        new: dict[tuple[str, str], str] = {}
        with self._lock:
            if sum(map(len, self._met.values())) > _FORMS:
                self._met.clear()
            for code, text in texts:
                met = self._met.setdefault(code, set())
                words_ = written_in(text)
                if not met.issuperset(words_):
                    new |= {(code, word): key_of(word) for word in words_ if word not in met}
                    met.update(words_)
        return [*dict.fromkeys(new.values())], [*self._basic(new)]

    def forget(self) -> None:
        """No word counts as met any more."""
        with self._lock:
            self._met.clear()

    def _basic(self, new: dict[tuple[str, str], str]) -> Iterator[tuple[str, str, str]]:
        for (code, word), form in new.items():
            if code and word.isalpha():
                for lemma in self._lemmas.of(word, code)[:1]:
                    if (basic := key_of(lemma)) != form:
                        yield code, form, basic


_SPOKEN = (
    "SELECT part.transcript, speaker.name FROM part JOIN speaker ON speaker.id = part.speaker {} "
    "ORDER BY part.transcript, part.words DESC"
)
# The transcripts in a collection of that name.
IN_COLLECTION = (
    "SELECT member.transcript FROM member JOIN collection "
    "ON collection.id = member.collection WHERE collection.name = ?"
)
_COLLECTED = (
    "SELECT member.transcript, collection.name FROM member JOIN collection "
    "ON collection.id = member.collection {} ORDER BY collection.name"
)


def _entries(db: sqlite3.Connection, where: str, numbers: Sequence[int]) -> list[Entry]:
    """The transcripts that ``where`` leaves, in which {} stands for their number."""
    rows = db.execute(
        f"SELECT {_ENTRY} FROM transcript {where.format('id')} ORDER BY path", [*numbers]
    ).fetchall()
    spoken = _SPOKEN.format(where.format("part.transcript"))
    collected = _COLLECTED.format(where.format("member.transcript"))
    speakers = _grouped(db.execute(spoken, [*numbers]))
    collections = _grouped(db.execute(collected, [*numbers]))
    return [_entry(row, speakers[row[0]], collections[row[0]]) for row in rows]


def _grouped(rows: Iterable[tuple[int, str]]) -> dict[int, list[str]]:
    """The names by number."""
    names = defaultdict[int, list[str]](list)
    for number, name in rows:
        names[number].append(name)
    return names


def _entry(
    row: tuple[Any, ...], speakers: Iterable[str] = (), collections: Iterable[str] = ()
) -> Entry:
    number, path, size, changed, journal, *texts, words_, added, trouble = row[:13]
    digest, title, date, place, code = texts
    read, translated, target, notes = row[13:]
    return Entry(
        number=number,
        path=Path(os.fsdecode(path)),
        stamp=Stamp(size, changed, journal),
        digest=digest,
        title=title,
        date=date,
        place=place,
        language=code,
        words=words_,
        added=added,
        speakers=tuple(speakers),
        trouble=_error(trouble),
        read=read,
        translated=translated,
        target=target,
        notes=notes,
        collections=tuple(collections),
    )


def _saved_search(name: str, content: dict[str, Any]) -> SavedSearch:
    return SavedSearch(name, content["text"], content["options"])


def _error(plain: str) -> EnfaceError | None:
    return from_plain(json.loads(plain)) if plain else None


def _lies_in(name: bytes, places: frozenset[Path]) -> bool:
    """Whether the file ``name`` is one of ``places``, or lies in one."""
    path = Path(os.fsdecode(name))
    return path in places or not places.isdisjoint(path.parents)


def _make(path: Path) -> None:
    if not path.exists():
        make_folder(path.parent)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        sync_folder(path.parent)


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
    db.execute("BEGIN IMMEDIATE")
    [schema] = db.execute("PRAGMA user_version").fetchone()
    for statement in _statements(schema):
        db.execute(statement)
    with suppress(sqlite3.Error):  # SQLite before 3.42: what is removed goes when parts are joined
        db.execute("INSERT INTO word_index (word_index, rank) VALUES ('secure-delete', 1)")
    db.execute(f"PRAGMA user_version = {_SCHEMA}")
    db.execute("COMMIT")


def _statements(schema: int) -> Iterator[str]:
    """What makes the tables, or those of an earlier ``schema`` into the present ones."""
    if schema < 1:
        yield from _KEPT
    if schema < 2:
        yield from _KEPT_SINCE_2
    if schema < _SCHEMA:
        yield from (f"DROP TABLE IF EXISTS {table}" for table in _MADE_ANEW)
        yield from _INDEX
        yield _TO_READ_AGAIN
