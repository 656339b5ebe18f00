"""The words that a person knows, learns and saved, in one SQLite file that all windows share.

Each change is on the disk when the call returns, whatever ends the program then. A file that is
damaged, or of a newer version, is left as it is.
"""

from __future__ import annotations

import sqlite3
import time
import uuid
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import astuple, fields, replace

from desktop import paths
from desktop.domain.errors import CannotWrite, KeptFileUnusable
from desktop.domain.languages import language
from desktop.domain.reasons import Fault, reason_of
from desktop.domain.studying.saved_words import Knowledge, SavedWord
from desktop.lexicon import frequencies
from desktop.lexicon.folding import fold
from desktop.services import kept_database
from desktop.support.storable import storable

_SCHEMA = 3
_COLUMNS = [field.name for field in fields(SavedWord)]
_TYPES = [str] * (len(_COLUMNS) - 1) + [float]
_TABLES = (
    "CREATE TABLE knowledge (key TEXT NOT NULL, language TEXT NOT NULL, lemma TEXT NOT NULL, "
    "state TEXT NOT NULL, changed REAL NOT NULL, PRIMARY KEY (language, key)) WITHOUT ROWID",
    f"CREATE TABLE saved ({', '.join(f'{name} NOT NULL' for name in _COLUMNS)}, PRIMARY KEY (id))",
    # From schema 2 on: the card of `fsrs` as JSON, and when it is due, in seconds since 1970.
    "CREATE TABLE review (id TEXT PRIMARY KEY, card TEXT NOT NULL, due REAL NOT NULL)",
    # From schema 3 on: so many of the most frequent words of a language count as known.
    "CREATE TABLE assumed (language TEXT PRIMARY KEY, words INTEGER NOT NULL)",
)
_TABLES_OF = (0, 2, 3, 4)  # how many of the tables each schema has
_WAIT = 20.0  # seconds for another window to be done; a busy disk takes long
_LONGEST = 20_000  # characters of a field


class WordList:
    """What is in ``words.sqlite`` in the data folder. Any thread may call.

    All methods raise `KeptFileUnusable` where the file cannot be used; those that change it,
    `CannotWrite`.
    """

    def __init__(self) -> None:
        self.path = paths.words_file()

    # -- what is known ----------------------------------------------------------------------------

    def knowledge(self, code: str) -> dict[str, Knowledge]:
        """The words of a language about which the person said something, folded; those among them
        that count as known (see `assumed`)."""
        query = "SELECT key, state FROM knowledge WHERE language = ?"
        with self._reading() as db:
            rows = db.execute(query, (language.base(code),)).fetchall() if db else []
        of_person = {str(key): Knowledge(state) for key, state in rows if state in [*Knowledge]}
        count = self.assumed(code)
        places = frequencies.places(code) if count else {}
        return {key: Knowledge.KNOWN for key, place in places.items() if place <= count} | of_person

    def state(self, lemma: str, code: str) -> Knowledge | None:
        """How well the person knows the word whose basic form is ``lemma``; None where nothing is
        known of that."""
        key = fold(lemma)
        query = "SELECT state FROM knowledge WHERE language = ? AND key = ?"
        with self._reading() as db:
            row = db.execute(query, (language.base(code), key)).fetchone() if db else None
        if row is not None and row[0] in [*Knowledge]:
            return Knowledge(row[0])
        count = self.assumed(code)
        place = frequencies.places(code).get(key) if count else None
        return Knowledge.KNOWN if place is not None and place <= count else None

    def assumed(self, code: str) -> int:
        """How many of the most frequent words of a language the person knows; no word of these was
        named."""
        query = "SELECT words FROM assumed WHERE language = ?"
        with self._reading() as db:
            row = db.execute(query, (language.base(code),)).fetchone() if db else None
        return row[0] if row is not None and isinstance(row[0], int) else 0

    def set_assumed(self, code: str, count: int) -> None:
        """Let the ``count`` most frequent words of a language count as known, but for those that
        the person learns or ignores."""
        with self._changing() as db:
            row = (language.base(code), count)
            db.execute("INSERT OR REPLACE INTO assumed VALUES (?, ?)", row)

    def all_knowledge(self) -> list[tuple[str, str, Knowledge]]:
        """Language, basic form and knowledge of all of them, in order."""
        query = "SELECT language, lemma, state FROM knowledge ORDER BY language, key"
        with self._reading() as db:
            rows = db.execute(query).fetchall() if db else []
        return [
            (str(code), str(lemma), Knowledge(state))
            for code, lemma, state in rows
            if state in [*Knowledge]
        ]

    def set_knowledge(self, lemma: str, code: str, state: Knowledge | None) -> None:
        """Note how well the person knows the word whose basic form is ``lemma``; None: nothing is
        known of that."""
        self.set_knowledge_of([lemma], code, state)

    def set_knowledge_of(self, lemmas: Iterable[str], code: str, state: Knowledge | None) -> None:
        """The same of several words, all or none."""
        tag, now = language.base(code), time.time()
        keys = {storable(fold(lemma)): storable(lemma) for lemma in lemmas}
        with self._changing() as db:
            for key, lemma in keys.items():
                db.execute("DELETE FROM knowledge WHERE language = ? AND key = ?", (tag, key))
                if state is not None and key:
                    row = (key, tag, lemma, state.value, now)
                    db.execute("INSERT INTO knowledge VALUES (?, ?, ?, ?, ?)", row)

    # -- what is saved ----------------------------------------------------------------------------

    def save(self, word: SavedWord) -> SavedWord:
        """Keep ``word``, which needs no id yet; it counts as being learned from now on. Where it
        was saved with this sentence before, that one is changed, and its id stays."""
        query = "SELECT id, made FROM saved WHERE language = ? AND lemma = ? AND sentence = ?"
        word = _storable(word)
        with self._changing() as db:
            row = db.execute(query, (word.language, word.lemma, word.sentence)).fetchone()
            given, made = row or (word.id or uuid.uuid4().hex, word.made or time.time())
            word = replace(word, id=given, made=made)
            marks = ", ".join("?" * len(_COLUMNS))
            db.execute(f"INSERT OR REPLACE INTO saved VALUES ({marks})", astuple(word))
            key, tag = fold(word.lemma), language.base(word.language)
            db.execute(
                "INSERT OR REPLACE INTO knowledge VALUES (?, ?, ?, ?, ?)",
                (key, tag, word.lemma, Knowledge.LEARNING.value, time.time()),
            )
        return word

    def saved(self) -> list[SavedWord]:
        """All saved words, the oldest first."""
        query = f"SELECT {', '.join(_COLUMNS)} FROM saved ORDER BY made, id"
        with self._reading() as db:
            rows = db.execute(query).fetchall() if db else []
        return [SavedWord(*row) for row in rows if [*map(type, row)] == _TYPES]

    def remove(self, given: str) -> None:
        """Forget the saved word with the id ``given``."""
        with self._changing() as db:
            db.execute("DELETE FROM saved WHERE id = ?", (given,))
            db.execute("DELETE FROM review WHERE id = ?", (given,))

    # -- when it is met again ---------------------------------------------------------------------

    def reviews(self) -> list[tuple[SavedWord, float]]:
        """All saved words, each with the time (seconds since 1970) at which it is to be reviewed;
        0 where it never was. In that order, the oldest first."""
        with self._reading() as db:
            rows = db.execute("SELECT id, due FROM review").fetchall() if db else []
        due = {given: when for given, when in rows if isinstance(when, float)}
        timed = [(word, due.get(word.id, 0.0)) for word in self.saved()]
        return sorted(timed, key=lambda each: each[1])

    def review_state(self, given: str) -> str:
        """What `set_review` kept of the saved word with the id ``given``; "" where nothing was."""
        with self._reading() as db:
            query = "SELECT card FROM review WHERE id = ?"
            row = db.execute(query, (given,)).fetchone() if db else None
        return row[0] if row is not None and isinstance(row[0], str) else ""

    def set_review(self, given: str, state: str, due: float) -> None:
        """The saved word with the id ``given`` is to be reviewed at ``due``; ``state`` is the
        scheduler's own."""
        with self._changing() as db:
            db.execute("INSERT OR REPLACE INTO review VALUES (?, ?, ?)", (given, state, due))

    def clear(self) -> None:
        """Remove the file: all that the person kept of words. Raises `CannotWrite`."""
        try:
            kept_database.remove(self.path)
        except OSError as error:
            raise CannotWrite(name=str(self.path), reason=reason_of(error)) from error

    # -- the file ---------------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection | None]:
        """The file; None where it is not there yet."""
        if not self.path.exists():
            yield None
            return
        with kept_database.reading(self.path), closing(self._opened()) as db:
            yield db

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        with (
            kept_database.writing(self.path),
            closing(self._opened()) as db,
            kept_database.transaction(db),
        ):
            yield db

    def _opened(self) -> sqlite3.Connection:
        db = sqlite3.connect(self.path, timeout=_WAIT, isolation_level=None)
        try:
            db.execute("PRAGMA trusted_schema = OFF")
            db.execute("PRAGMA synchronous = FULL")
            [schema] = db.execute("PRAGMA user_version").fetchone()
            if schema < _SCHEMA:
                _make_tables(db)
            elif schema > _SCHEMA:
                raise KeptFileUnusable(name=str(self.path), reason=Fault.NEWER)
        except BaseException:
            db.close()
            raise
        return db


def _make_tables(db: sqlite3.Connection) -> None:
    """Two windows may come here at once."""
    db.execute("PRAGMA journal_mode = WAL")
    with kept_database.transaction(db):
        [schema] = db.execute("PRAGMA user_version").fetchone()
        for table in _TABLES[_TABLES_OF[schema] :] if schema < _SCHEMA else ():
            db.execute(table)
        db.execute(f"PRAGMA user_version = {_SCHEMA}")


def _storable(word: SavedWord) -> SavedWord:
    texts = {
        name: storable(str(getattr(word, name)))[:_LONGEST] for name in _COLUMNS if name != "made"
    }
    return SavedWord(**texts, made=float(word.made))
