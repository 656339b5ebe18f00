"""The database of the translation memory: its tables, and every statement that is put to it.

`segment` has each source text once, by its hash; `machine` has what engines made of it, by segment
and variant; `human` has what people accepted. `words` is a full-text index (FTS5) over the words of
`segment.text`. It holds hashes of words, never a word: what is forgotten cannot be read there.
``text`` is NULL where only the hash is known (earlier versions kept no text). It is filled in when
the segment is met again. Days count from 1970.

Earlier versions know the table `memory` alone. It stays; its rows are moved into the other tables,
a slice at a time (`MemoryFile.take_over`). So an earlier version still finds its own table.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple
from zlib import crc32

from desktop.domain.languages import language
from desktop.domain.memory import HumanOrigin, MachineOrigin, Origin, Unit
from desktop.domain.packs.pack import Route
from desktop.domain.quality.rules import RULES
from desktop.engines.base import manner
from desktop.support.files import make_folder, sync_folder
from desktop.support.storable import storable

if TYPE_CHECKING:
    import regex

SCHEMA = 1
SHORT = 24  # characters: up to this length segments are found by their length, too
COMMON = 3_000  # segments: rarer words than that are enough to find those that are alike
_LOOKED_UP = 16  # words whose frequency is looked up: the longest ones
_CHUNK = 500  # keys in one query, rows in one slice
_WAIT = 0.25  # seconds until another process counts as one that keeps the file locked
_OPENING = 1.0  # the same while it is opened: whoever does that first may put its log in order
_EARLIER = """
CREATE TABLE IF NOT EXISTS memory (
    text BLOB NOT NULL, variant BLOB NOT NULL, translation TEXT NOT NULL, marks TEXT NOT NULL,
    PRIMARY KEY (text, variant)
) WITHOUT ROWID
"""
_EARLIER_COLUMNS = ["text", "variant", "translation", "marks"]
_TABLES = (
    "CREATE TABLE segment (id INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, "
    "text TEXT)",
    f"CREATE INDEX short_segment ON segment (length(text), text) WHERE length(text) <= {SHORT}",
    "CREATE TABLE variant (id INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB NOT NULL UNIQUE, "
    "source TEXT, target TEXT, engine TEXT, version TEXT, rules INTEGER)",
    "CREATE TABLE machine (segment INTEGER NOT NULL, variant INTEGER NOT NULL, "
    "translation TEXT NOT NULL, doubts TEXT NOT NULL, used INTEGER NOT NULL, "
    "PRIMARY KEY (segment, variant)) WITHOUT ROWID",
    "CREATE TABLE human (id INTEGER PRIMARY KEY AUTOINCREMENT, segment INTEGER NOT NULL, "
    "source TEXT NOT NULL, target TEXT NOT NULL, translation TEXT NOT NULL, who TEXT NOT NULL, "
    "made REAL NOT NULL, document TEXT NOT NULL)",
    "CREATE INDEX human_segment ON human (segment)",
    "CREATE TABLE cleared (times INTEGER NOT NULL)",
    "INSERT INTO cleared VALUES (0)",
    "CREATE VIRTUAL TABLE words USING fts5(hashes, content='', detail=none, columnsize=0, "
    "tokenize='ascii')",
    f"PRAGMA user_version={SCHEMA}",
)
_OURS = frozenset(["segment", "variant", "machine", "human", "cleared", "words"])
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_SEALED = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
_OF_TEXT = "typeof({}) = 'text' AND typeof({}) = 'text'"  # a hostile file may hold others
# Scripts without spaces between words: each letter, and each two side by side, count as words.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"


class Newer(sqlite3.DatabaseError):
    """The file was made by a newer version of Enface."""


class Foreign(sqlite3.DatabaseError):
    """A database, but not a translation memory."""


def is_damage(error: Exception) -> bool:
    """Whether ``error`` says that the file is broken, or is none of ours."""
    return isinstance(error, Foreign) or _code(error) in _DAMAGE


def is_busy(error: Exception) -> bool:
    """Whether ``error`` says that another process has locked the file."""
    return _code(error) in _BUSY


def _code(error: Exception) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


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
        version = "~".join(filter(None, (route.version, manner(route.packs))))
        return cls(route.source, route.target, route.engine, version, beam)

    @property
    def key(self) -> bytes:
        """Eight bytes that stand for it."""
        parts = [self.source, self.target, self.engine, self.version, self.beam, self.glossary]
        if self.rules > 1:  # the first were not numbered
            parts.append(self.rules)
        return blake2b("\0".join(map(str, parts)).encode(), digest_size=8).digest()


class MachineRow(NamedTuple):
    """What an engine made of a segment, with its doubts, one a line. ``used`` is the day on which
    it was asked for last; 0: that day, or the segment's text, is not known."""

    translation: str
    doubts: str
    used: int = 0


class HumanKey(NamedTuple):
    """Which wording of a person: that of the segment with this ``hash``, between two languages, in
    one document."""

    hash: bytes
    source: str
    target: str
    document: str


class HumanRow(NamedTuple):
    """What a person accepted for the segment ``text``."""

    text: str
    translation: str
    who: str
    when: float


@dataclass(slots=True)
class Changes:
    """What is to be written, in this order: forget all, forget segments, those too for which
    anything was accepted in one of ``documents``, add, note what was used (segments by hash). A
    human row of None takes that wording back."""

    clear: bool = False
    forget: list[bytes] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    machine: dict[Variant, dict[bytes, tuple[str, MachineRow]]] = field(default_factory=dict)
    human: dict[HumanKey, HumanRow | None] = field(default_factory=dict)
    used: dict[Variant, dict[bytes, str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Space:
    """What the file takes, in bytes: ``file`` on the disk, ``used`` of it."""

    file: int
    used: int


def hash_of(text: str) -> bytes:
    """Sixteen bytes that stand for the segment ``text``; space around it does not count."""
    return blake2b(text.strip().encode("utf-8", "surrogatepass"), digest_size=16).digest()


def today() -> int:
    """The day, counted from 1970 (UTC)."""
    return int(time.time() // 86400)


@cache
def _word() -> regex.Pattern[str]:
    """A word; group 1: a letter that counts as one."""
    import regex  # it takes 30 ms

    return regex.compile(rf"([{_UNSPACED}])|(?:(?![{_UNSPACED}])[\w\p{{M}}])+")


def words_of(text: str) -> set[str]:
    """The words of ``text`` in small letters; of a script without spaces between words, each letter
    and each two side by side."""
    words: set[str] = set()
    end, before = -1, ""
    for match in _word().finditer(text.casefold()):
        words.add(match[0])
        letter = match[1] or ""
        if letter and before and match.start() == end:
            words.add(before + letter)
        end, before = match.end(), letter
    return words


def identity(path: Path) -> tuple[int, int] | None:
    """What tells the file at ``path`` from one put there later; None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


class MemoryFile:
    """One connection to the database at ``path``; one thread at a time may use it.

    For ``writing`` it makes the file where it is absent and brings it to the present schema. Else
    it reads what can be read, in a file or folder where nobody may write, too. All methods raise
    sqlite3.Error and OSError: `Newer` and `Foreign` where the file is not of the present kind.
    """

    def __init__(self, path: Path, *, writing: bool) -> None:
        self._path = path
        self._db = _open_to_write(path) if writing else _open_to_read(path)
        self._version, self._earlier = 0, False
        try:
            self._db.execute("PRAGMA trusted_schema=OFF")
            self._db.text_factory = lambda data: data.decode("utf-8", "replace")
            with self._transaction("BEGIN"):  # another process may be making it at this moment
                self._look()
            self.wait(_WAIT)
            if writing:
                self._prepare()
        except BaseException:
            self._db.close()
            raise
        self.identity = identity(path)

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def __del__(self) -> None:
        if "_db" in self.__dict__:
            self._db.close()

    def wait(self, seconds: float) -> None:
        """From now on, wait up to ``seconds`` for other processes."""
        self._db.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}").fetchone()

    def _prepare(self) -> None:
        if self._version > SCHEMA:
            raise Newer
        self._db.execute("PRAGMA journal_mode=WAL").fetchone()
        self._db.execute("PRAGMA secure_delete=ON").fetchone()
        if self._version == SCHEMA:
            return
        with self._transaction():
            self._look()  # another process may have done it meanwhile
            if self._version < SCHEMA:
                for statement in (_EARLIER, *_TABLES):
                    self._db.execute(statement)
            self._look()

    def _look(self) -> None:
        """Find out which schema the file has; only within a transaction, so that the number of the
        schema and the names of the tables are of one moment."""
        [self._version] = self._db.execute("PRAGMA user_version").fetchone()
        names = {name for (name,) in self._db.execute("SELECT name FROM sqlite_master")}
        self._earlier = "memory" in names
        if (self._version == SCHEMA and not names >= _OURS) or (
            self._version < SCHEMA and names & _OURS
        ):
            raise Foreign
        if self._version < SCHEMA and names:
            columns = self._db.execute("PRAGMA table_info(memory)").fetchall()
            if [column[1] for column in columns] != _EARLIER_COLUMNS:
                raise Foreign

    @contextmanager
    def _transaction(self, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
        """All or nothing."""
        self._db.execute(begin)
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise

    def _rows(
        self, query: str, keys: Sequence[object], *first: object
    ) -> Iterator[tuple[Any, ...]]:
        """The rows of ``query``; ``keys`` go where it says "{}", after the values ``first``."""
        for at in range(0, len(keys), _CHUNK):
            chunk = keys[at : at + _CHUNK]
            full = query.format(",".join("?" * len(chunk)))
            yield from self._db.execute(full, (*first, *chunk)).fetchall()

    # -- reading ----------------------------------------------------------------------------------

    def get(self, hashes: Sequence[bytes], variant: Variant) -> dict[bytes, MachineRow]:
        """What is there under ``variant`` of the segments with these ``hashes``."""
        rows: dict[bytes, MachineRow] = {}
        with self._transaction("BEGIN"):  # another process may make tables or move rows meanwhile
            if not self._version:
                self._look()
            if self._version:
                query = (
                    "SELECT s.hash, m.translation, m.doubts, m.used FROM segment AS s "
                    "CROSS JOIN machine AS m ON m.segment = s.id "
                    "AND m.variant = (SELECT id FROM variant WHERE hash = ?) "
                    f"AND {_OF_TEXT.format('m.translation', 'm.doubts')} "
                    "AND typeof(m.used) = 'integer' WHERE s.hash IN ({})"
                )
                for key, translation, doubts, used in self._rows(query, hashes, variant.key):
                    rows[key] = MachineRow(translation, doubts, used)
            if self._earlier and len(rows) < len(hashes):
                missing = [key for key in hashes if key not in rows]
                query = (
                    "SELECT text, translation, marks FROM memory WHERE variant = ? "
                    f"AND {_OF_TEXT.format('translation', 'marks')} AND text IN ({{}})"
                )
                for key, translation, marks in self._rows(query, missing, variant.key):
                    rows[key] = MachineRow(translation, marks)
        return rows

    def known(self, hashes: Sequence[bytes]) -> dict[bytes, int]:
        """The numbers of the segments with these ``hashes``."""
        if not self._version:
            return {}
        return dict(self._rows("SELECT hash, id FROM segment WHERE hash IN ({})", hashes))

    def alike(self, text: str, least: int, most: int) -> dict[int, str]:
        """Segments of ``least`` to ``most`` characters that may be like ``text``, by number: those
        that share one of its rarer words, and short ones where it is short itself."""
        if not self._version:
            return {}
        rows: dict[int, str] = {}
        if len(text) <= SHORT:
            query = (
                "SELECT id, text FROM segment "
                "WHERE length(text) BETWEEN ? AND ? AND typeof(text) = 'text' "
                f"AND length(text) <= {SHORT}"
            )
            rows |= dict(self._db.execute(query, (least, most)))
        if match := " OR ".join(self._rarer(text)):
            query = (
                "SELECT id, text FROM segment "
                "WHERE length(text) BETWEEN ? AND ? AND typeof(text) = 'text' "
                "AND id IN (SELECT rowid FROM words WHERE words MATCH ?)"
            )
            rows |= dict(self._db.execute(query, (least, most, match)))
        return rows

    def _rarer(self, text: str) -> list[str]:
        """The rarest words of ``text`` as the index has them: together they stand in no more than
        `COMMON` segments, unless the very rarest does. Long words are rare ones."""
        self._db.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS temp.frequency USING fts5vocab(main, words, row)"
        )
        longest = sorted(words_of(text), key=len, reverse=True)[:_LOOKED_UP]
        query = "SELECT doc, term FROM frequency WHERE term = ?"
        counts = [row for word in longest for row in self._db.execute(query, (_token(word),))]
        chosen: list[str] = []
        total = 0
        for count, token in sorted(counts):
            total += count
            if chosen and total > COMMON:
                break
            chosen.append(token)
        return chosen

    def containing(self, phrase: str) -> Iterator[tuple[int, str]]:
        """Segments, the latest first, that may hold ``phrase``: its words as whole words or, where
        no segment has those, its letters anywhere."""
        if not self._version:
            return
        match = " AND ".join(map(_token, words_of(phrase)))
        query = (
            "SELECT id, text FROM segment WHERE typeof(text) = 'text' AND id IN "
            "(SELECT rowid FROM words WHERE words MATCH ?) ORDER BY id DESC"
        )
        some = False
        for row in self._db.execute(query, (match,)) if match else ():
            some = True
            yield row
        if not some:
            query = (
                "SELECT id, text FROM segment WHERE typeof(text) = 'text' AND text GLOB ? "
                "ORDER BY id DESC"
            )
            yield from self._db.execute(query, (_pattern(phrase),))

    def units(self, texts: Mapping[int, str], source: str, target: str) -> dict[int, list[Unit]]:
        """The translations of the segments ``texts`` (by number) between two languages ("": any),
        the best first: those of people, the latest first; then one of an engine, the one without
        doubts, by the latest rules, used last."""
        if not self._version:
            return {}
        units: dict[int, list[Unit]] = {}
        for translations in (self._human, self._machine):
            for segment, pair, text, origin in translations(list(texts), source, target):
                if not isinstance(text, str):
                    continue
                units.setdefault(segment, []).append(Unit(*pair, texts[segment], text, origin))
        return units

    def _human(
        self, segments: Sequence[int], source: str, target: str
    ) -> Iterator[tuple[int, tuple[str, str], str, Origin]]:
        query = (
            "SELECT segment, source, target, translation, who, made, document FROM human "
            "WHERE segment IN ({}) ORDER BY made DESC, id DESC"
        )
        for segment, one, other, translation, *origin in self._rows(query, segments):
            if matches(one, source) and matches(other, target):
                yield segment, (one, other), translation, HumanOrigin(*origin)

    def _machine(
        self, segments: Sequence[int], source: str, target: str
    ) -> Iterator[tuple[int, tuple[str, str], str, Origin]]:
        query = "SELECT id, source, target, engine, version, rules FROM variant WHERE rules > 0"
        variants = {
            number: rest
            for number, *rest in self._db.execute(query)
            if matches(rest[0], source) and matches(rest[1], target)
        }
        query = (
            "SELECT segment, variant, translation, doubts, used FROM machine WHERE segment IN ({})"
        )
        best: dict[tuple[int, str, str], tuple[tuple[bool, int, int], str, MachineOrigin]] = {}
        for segment, variant, translation, doubts, used in self._rows(query, segments):
            if variant in variants:
                one, other, engine, version, rules = variants[variant]
                rank = (not doubts, rules, used)
                key = segment, one, other
                if key not in best or rank > best[key][0]:
                    best[key] = rank, translation, MachineOrigin(engine, version)
        for (segment, one, other), (_, translation, origin) in best.items():
            yield segment, (one, other), translation, origin

    def after(self, number: int) -> dict[int, str]:
        """Some segments, by number, that come after the one with this ``number``; {} at the end."""
        if not self._version:
            return {}
        query = (
            "SELECT id, text FROM segment WHERE id > ? AND typeof(text) = 'text' "
            "ORDER BY id LIMIT ?"
        )
        return dict(self._db.execute(query, (number, _CHUNK)))

    def count(self) -> int:
        """How many segments there are."""
        tables = ["segment"] * bool(self._version) + ["memory"] * self._earlier
        return sum(
            self._db.execute(f"SELECT count(*) FROM {each}").fetchone()[0] for each in tables
        )

    def space(self) -> Space:
        """What the file takes."""
        values = [
            self._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        ]
        pages, free, size = values
        return Space(pages * size, (pages - free) * size)

    def times_cleared(self) -> int:
        """How often everything was forgotten, by any process."""
        if not self._version:
            return 0
        return int(self._db.execute("SELECT total(times) FROM cleared").fetchone()[0])

    # -- writing ----------------------------------------------------------------------------------

    def write(self, changes: Changes, since: int | None = None) -> None:
        """Make all ``changes``, or none; what people added or forgot is on the disk itself then.
        Where everything was forgotten after ``since`` (as `times_cleared` says) they are from
        before that: nothing is added."""
        sync = changes.human or changes.forget or changes.documents or changes.clear
        self._db.execute(f"PRAGMA synchronous={'FULL' if sync else 'NORMAL'}")
        with self._transaction():
            old = since is not None and since != self.times_cleared()
            if changes.clear:
                self._clear()
            self._forget([*changes.forget, *self._accepted_in(changes.documents)])
            if old:
                return
            for variant, rows in changes.machine.items():
                self._add_machine(variant, rows)
            for key, row in changes.human.items():
                self._add_human(key, row)
            for variant, texts in changes.used.items():
                self._note_used(variant, texts)

    def _clear(self) -> None:
        for table in ("memory", "machine", "human", "variant", "segment"):
            self._db.execute(f"DELETE FROM {table}")
        self._db.execute("INSERT INTO words(words) VALUES ('delete-all')")
        self._db.execute("UPDATE cleared SET times = times + 1")

    def _accepted_in(self, documents: Sequence[str]) -> list[bytes]:
        query = (
            "SELECT DISTINCT s.hash FROM human AS h JOIN segment AS s ON s.id = h.segment "
            "WHERE h.document IN ({})"
        )
        return [key for (key,) in self._rows(query, documents)]

    def _forget(self, hashes: Sequence[bytes]) -> None:
        segments = [
            row for row in self._rows("SELECT id, text FROM segment WHERE hash IN ({})", hashes)
        ]
        numbers = [(number,) for number, _ in segments]
        for table in ("machine", "human"):
            self._db.executemany(f"DELETE FROM {table} WHERE segment = ?", numbers)
        self._remove(segments)
        self._db.executemany("DELETE FROM memory WHERE text = ?", [(key,) for key in hashes])

    def _remove(self, segments: Sequence[tuple[int, str | None]]) -> None:
        """Take ``segments`` (number, text) out of the table and the index."""
        self._db.executemany(
            "INSERT INTO words(words, rowid, hashes) VALUES ('delete', ?, ?)",
            [(number, _tokens(text)) for number, text in segments if isinstance(text, str)],
        )
        numbers = [(number,) for number, _ in segments]
        self._db.executemany("DELETE FROM segment WHERE id = ?", numbers)

    def _add_machine(self, variant: Variant, rows: Mapping[bytes, tuple[str, MachineRow]]) -> None:
        number = self._variant(variant)
        segments = self._segments({key: text for key, (text, _) in rows.items()})
        self._db.executemany(
            "INSERT OR REPLACE INTO machine VALUES (?, ?, ?, ?, ?)",
            [
                (segments[key], number, storable(row.translation), storable(row.doubts), row.used)
                for key, (_, row) in rows.items()
            ],
        )
        if self._has_earlier():
            query = "DELETE FROM memory WHERE text = ? AND variant = ?"
            self._db.executemany(query, [(key, variant.key) for key in rows])

    def _add_human(self, key: HumanKey, row: HumanRow | None) -> None:
        if row is None:
            segment = self.known([key.hash]).get(key.hash)
        else:
            segment = self._segments({key.hash: row.text})[key.hash]
        self._db.execute(
            "DELETE FROM human WHERE segment = ? AND source = ? AND target = ? AND document = ?",
            (segment, *key[1:]),
        )
        if row is not None:
            self._db.execute(
                "INSERT INTO human (segment, source, target, document, translation, who, made) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)",
                (segment, *key[1:], storable(row.translation), storable(row.who), row.when),
            )
        elif segment is not None:
            self._remove_unused([segment])

    def _note_used(self, variant: Variant, texts: Mapping[bytes, str]) -> None:
        """Note that what is there for ``texts`` was asked for today. Segments that another process
        has forgotten stay so."""
        if self._has_earlier():
            query = "SELECT text, variant, translation, marks FROM memory WHERE text IN ({})"
            self._move(list(self._rows(query, list(texts))))
        number = self._variant(variant)
        segments = self._segments({key: texts[key] for key in self.known(list(texts))})
        query = "UPDATE machine SET used = ? WHERE segment = ? AND variant = ?"
        day = today()
        self._db.executemany(query, [(day, segment, number) for segment in segments.values()])

    def _variant(self, variant: Variant) -> int:
        """The number of ``variant``, which is added where it is new, with what it stands for."""
        self._db.execute("INSERT OR IGNORE INTO variant (hash) VALUES (?)", (variant.key,))
        self._db.execute(
            "UPDATE variant SET source = ?, target = ?, engine = ?, version = ?, rules = ? "
            "WHERE hash = ? AND rules IS NULL",
            (
                *(variant.source, variant.target, variant.engine, variant.version, variant.rules),
                variant.key,
            ),
        )
        query = "SELECT id FROM variant WHERE hash = ?"
        return int(self._db.execute(query, (variant.key,)).fetchone()[0])

    def _segments(self, texts: Mapping[bytes, str | None]) -> dict[bytes, int]:
        """The numbers of the segments ``texts`` (by hash; None: the text is not known). They are
        added where they are new, and their texts where those were not known."""
        query = "SELECT hash, id, text IS NULL FROM segment WHERE hash IN ({})"
        numbers: dict[bytes, int] = {}
        texts_to_index: list[tuple[int, str]] = []
        for key, number, textless in self._rows(query, list(texts)):
            numbers[key] = number
            text = texts[key]
            if textless and text is not None:
                text = storable(text)
                self._db.execute("UPDATE segment SET text = ? WHERE id = ?", (text, number))
                texts_to_index.append((number, text))
        for key in [key for key in texts if key not in numbers]:
            text = texts[key]
            text = None if text is None else storable(text)
            query = "INSERT INTO segment (hash, text) VALUES (?, ?)"
            numbers[key] = self._db.execute(query, (key, text)).lastrowid or 0
            if text is not None:
                texts_to_index.append((numbers[key], text))
        self._db.executemany(
            "INSERT INTO words(rowid, hashes) VALUES (?, ?)",
            [(number, _tokens(text)) for number, text in texts_to_index],
        )
        return numbers

    def _remove_unused(self, segments: Iterable[int]) -> None:
        """Take those of ``segments`` out that have no translation any more."""
        query = (
            "SELECT id, text FROM segment AS s WHERE id IN ({}) "
            "AND NOT EXISTS (SELECT 1 FROM machine WHERE segment = s.id) "
            "AND NOT EXISTS (SELECT 1 FROM human WHERE segment = s.id)"
        )
        self._remove(list(self._rows(query, list(segments))))

    # -- upkeep -----------------------------------------------------------------------------------

    def take_over(self) -> bool:
        """Move a slice of what earlier versions have written to the present tables; False where
        there is no more of it."""
        if not self._has_earlier():
            return False
        with self._transaction():
            query = "SELECT text, variant, translation, marks FROM memory LIMIT ?"
            self._move(self._db.execute(query, (_CHUNK,)).fetchall())
        return True

    def _has_earlier(self) -> bool:
        return self._db.execute("SELECT 1 FROM memory LIMIT 1").fetchone() is not None

    def _move(self, rows: Sequence[tuple[bytes, bytes, str, str]]) -> None:
        """Move ``rows`` of the table `memory`; what is known already stays as it is."""
        variants = {key: self._variant_number(key) for key in {row[1] for row in rows}}
        segments = self._segments(dict.fromkeys(row[0] for row in rows))
        self._db.executemany(
            "INSERT OR IGNORE INTO machine VALUES (?, ?, ?, ?, 0)",
            [
                (segments[text], variants[variant], translation, marks)
                for text, variant, translation, marks in rows
            ],
        )
        query = "DELETE FROM memory WHERE text = ? AND variant = ?"
        self._db.executemany(query, [row[:2] for row in rows])

    def _variant_number(self, key: bytes) -> int:
        self._db.execute("INSERT OR IGNORE INTO variant (hash) VALUES (?)", (key,))
        query = "SELECT id FROM variant WHERE hash = ?"
        return int(self._db.execute(query, (key,)).fetchone()[0])

    def oldest(self, share: float) -> list[tuple[int, int]]:
        """That ``share`` of what engines made (segment, variant) which was used the longest ago."""
        [count] = self._db.execute("SELECT count(*) FROM machine").fetchone()
        query = "SELECT segment, variant FROM machine ORDER BY used, segment LIMIT ?"
        return self._db.execute(query, (int(count * share) + 1,)).fetchall()

    def drop(self, rows: Sequence[tuple[int, int]]) -> None:
        """Take ``rows`` (segment, variant) out."""
        with self._transaction():
            query = "DELETE FROM machine WHERE segment = ? AND variant = ?"
            self._db.executemany(query, rows)
            self._remove_unused({segment for segment, _ in rows})

    def merge(self) -> None:
        """Take out of the index what has been removed from it."""
        self._db.execute("INSERT INTO words(words) VALUES ('optimize')")

    def interrupt(self) -> None:
        """Break off what another thread does with this connection: that raises sqlite3.Error."""
        with suppress(sqlite3.Error):  # it was closed meanwhile
            self._db.interrupt()

    def human(self) -> Iterator[tuple[HumanKey, HumanRow]]:
        """All that people accepted, as far as it can be read."""
        query = (
            "SELECT s.hash, h.source, h.target, h.document, s.text, h.translation, h.who, h.made "
            "FROM human AS h JOIN segment AS s ON s.id = h.segment WHERE s.text IS NOT NULL"
        )
        for row in self._db.execute(query):
            if [*map(type, row)] == [bytes, *[str] * 6, float]:
                yield HumanKey(*row[:4]), HumanRow(*row[4:])

    def shrink(self) -> None:
        """Give what is free in the file back to the disk."""
        self._db.execute("VACUUM")

    def tidy(self) -> bool:
        """Write the log into the file and empty it, so that what was forgotten is nowhere. False
        where another process is reading: then once more, later."""
        busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy


def _open_to_write(path: Path) -> sqlite3.Connection:
    make_folder(path.parent)
    if not path.exists():
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        sync_folder(path.parent)
    return sqlite3.connect(path, timeout=_WAIT, check_same_thread=False, isolation_level=None)


def _open_to_read(path: Path) -> sqlite3.Connection:
    """As far as the file may be used: with its log, without changing it, or as it is alone."""
    where = path.absolute().as_uri()
    for mode in ("mode=rw", "mode=ro", "mode=ro&immutable=1"):
        db = sqlite3.connect(
            f"{where}?{mode}",
            uri=True,
            timeout=_OPENING,
            check_same_thread=False,
            isolation_level=None,
        )
        try:
            db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            db.close()
            if _code(error) not in _SEALED or mode.endswith("immutable=1"):
                raise
        else:
            return db
    raise AssertionError


def matches(code: str, asked: str) -> bool:
    """Whether ``code`` names the language ``asked`` for ("": any), whatever its region."""
    return not asked or language.same(code, asked)


def _token(word: str) -> str:
    return f"{crc32(word.encode('utf-8', 'surrogatepass')):08x}"


def _tokens(text: str) -> str:
    return " ".join(map(_token, words_of(text)))


def _pattern(phrase: str) -> str:
    """``phrase`` for GLOB: anywhere, in small or capital letters, with any space between words."""
    return "*" + "*".join("".join(map(_either, part)) for part in phrase.split()) + "*"


def _either(letter: str) -> str:
    forms = {form for form in (letter, letter.lower(), letter.upper()) if len(form) == 1}
    return letter if forms == {letter} and letter not in "*?[" else f"[{''.join(sorted(forms))}]"
