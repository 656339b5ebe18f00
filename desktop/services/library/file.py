"""The transcripts of the library: what is known of each, and how they are put into it."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.domain.errors import (
    EnfaceError,
    as_plain,
    from_plain,
)
from desktop.domain.transcript import Transcript
from desktop.services.library.beside import Beside, unpack
from desktop.services.library.beside import pack as beside_pieces
from desktop.services.library.packing import unpacked
from desktop.services.library.personal import PersonalTables
from desktop.services.library.removal import Removed, put_back, removed_row
from desktop.services.library.texts import (
    TITLE,
    Forms,
    Texts,
    by_language,
    indexed,
    translated_share,
)
from desktop.support.job import Job
from desktop.support.storable import storable

_MET = "fts5vocab(main, word_index, row)"  # the words of the index
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


class LibraryFile(PersonalTables):
    """All that is in the library."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path)
        self._times_cleared: int | None = None
        self._version: int | None = None  # of what others have changed
        self._forms = Forms()

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

    def left_out(self) -> frozenset[Path]:
        """Files in `roots` that the person took off the list: they do not come back by
        themselves."""
        with self.reading() as db:
            rows = db.execute("SELECT path FROM left_out").fetchall() if db else []
        return frozenset(Path(os.fsdecode(path)) for (path,) in rows)

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
        texts = Texts(transcript, beside)
        new_words, forms = self._forms.of(by_language(transcript, beside))
        with self._changing() as db:
            if self._is_cleared(db) or (again and not _is_there(db, path)):
                self._forms.forget()
                return
            if self._is_changed_elsewhere(db):  # words that were met may not be there any more
                self._forms.forget()
                new_words, forms = self._forms.of(by_language(transcript, beside))
            number = self._new(db, path, stamp, digest)
            texts.write(db, number)
            db.execute(
                "UPDATE transcript SET title = ?, date = ?, place = ?, language = ?, "
                "languages = ?, words = ?, notes = ? WHERE id = ?",
                (
                    storable(transcript.title)[:TITLE],
                    storable(transcript.date or ""),
                    storable(transcript.place or "")[:TITLE],
                    storable(transcript.language or ""),
                    f" {' '.join(texts.languages)} ",
                    texts.words,
                    sum(len(each.notes) for each in beside),
                    number,
                ),
            )
            if any(each.translations for each in beside):
                share, target = translated_share(transcript, beside)
                db.execute(
                    "UPDATE transcript SET translated = ?, target = ? WHERE id = ?",
                    (share, storable(target), number),
                )
            rows = [(word,) for word in new_words]
            db.executemany("INSERT OR IGNORE INTO vocabulary (key) VALUES (?)", rows)
            db.executemany("INSERT OR IGNORE INTO form VALUES (?, ?, ?)", forms)

    def put_trouble(self, path: Path, stamp: Stamp, trouble: EnfaceError, digest: str = "") -> None:
        """The file at ``path`` cannot be read; what was read from there before goes."""
        with self._changing() as db:
            if not self._is_cleared(db):
                number = self._new(db, path, stamp, digest)
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

    def remove(
        self,
        *places: Path,
        job: Job | None = None,
        leave_out: bool = False,
        removed: list[Removed] | None = None,
    ) -> int:
        """Take out what lies at ``places`` and, if these are folders, in them. How many transcripts
        that were. Stopped by ``job`` (`Cancelled`), it leaves the rest. With ``leave_out``, those
        that lie in other `roots` do not come back when these are looked at again. ``removed`` gets
        what `put_back` needs, as far as it is done."""
        sought, job = frozenset(places), job or Job()
        with self._changing() as db:
            roots = dict(db.execute("SELECT path, watched FROM root").fetchall())
            for name in [name for name in roots if _lies_in(name, sought)]:
                db.execute("DELETE FROM root WHERE path = ?", (name,))
            staying = frozenset(
                Path(os.fsdecode(name)) for name in roots if not _lies_in(name, sought)
            )
            out = db.execute("SELECT path FROM left_out").fetchall()
            forgotten = [row for row in out if _lies_in(row[0], sought)]
            db.executemany("DELETE FROM left_out WHERE path = ?", forgotten)
            rows = db.execute("SELECT path FROM transcript").fetchall()
        names = [name for (name,) in rows if _lies_in(name, sought)]
        try:
            for at in range(0, len(names), _TOGETHER):
                job.check()
                some = names[at : at + _TOGETHER]
                with self._changing() as db:
                    rows = [removed_row(db, name, roots.get(name)) for name in some]
                    for name in some:
                        self._remove(db, name)
                        db.execute("DELETE FROM asked WHERE path = ?", (name,))
                        if leave_out and _lies_in(name, staying):
                            db.execute("INSERT INTO left_out VALUES (?)", (name,))
                if removed is not None:
                    removed += rows
                job.report(at + len(some), len(names))
        finally:
            if names:
                self._forget_words(persons=not leave_out)
            elif forgotten:
                self._leave_no_trace()
        return len(names)

    def put_back(self, removed: Iterable[Removed]) -> None:
        """List again what `remove` took out, as it was; the texts come when the files are read."""
        with self._changing() as db:
            put_back(db, removed)

    def take_in_again(self, paths: Iterable[Path]) -> None:
        """The files at ``paths`` are not `left_out` any more."""
        with self._changing() as db:
            rows = [(os.fsencode(path),) for path in paths]
            db.executemany("DELETE FROM left_out WHERE path = ?", rows)

    def _forget_words(self, persons: bool) -> None:
        """Nothing stays of names and words that are in no transcript any more; of ``persons`` not
        what `set_different` noted either."""
        with self._changing() as db:
            db.execute("DELETE FROM speaker WHERE id NOT IN (SELECT speaker FROM part)")
            if persons:
                there = "SELECT name FROM speaker"
                db.execute(
                    "DELETE FROM different_persons "
                    f"WHERE one NOT IN ({there}) OR other NOT IN ({there})"
                )
            db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.met USING {_MET}")
            db.execute("DELETE FROM form WHERE form NOT IN (SELECT term FROM temp.met)")
            db.execute("DELETE FROM vocabulary WHERE key NOT IN (SELECT term FROM temp.met)")
            self._forms.forget()
        self._leave_no_trace()

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

    def is_cleared(self) -> bool:
        """Whether everything was taken out since `add_roots`: what is put here is thrown away."""
        with self.reading() as db:
            return db is None or self._is_cleared(db)

    # -- inside -----------------------------------------------------------------------------------

    def _note_clearing(self, db: sqlite3.Connection) -> None:
        [self._times_cleared] = db.execute("SELECT times FROM cleared").fetchone()

    def _is_cleared(self, db: sqlite3.Connection) -> bool:
        if self._times_cleared is None:
            self._note_clearing(db)
        [times] = db.execute("SELECT times FROM cleared").fetchone()
        return bool(times != self._times_cleared)

    def _is_changed_elsewhere(self, db: sqlite3.Connection) -> bool:
        """Whether another process, or another one of these, has changed the library since this was
        asked last."""
        [version] = db.execute("PRAGMA data_version").fetchone()
        before, self._version = self._version, version
        return bool(before is not None and version != before)

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
            keys = indexed(unpacked(chunk)[start : start + length], beside.get(each))
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


def _is_there(db: sqlite3.Connection, path: Path) -> bool:
    query = "SELECT 1 FROM transcript WHERE path = ?"
    return db.execute(query, (os.fsencode(path),)).fetchone() is not None


_SPOKEN = (
    "SELECT part.transcript, speaker.name FROM part JOIN speaker ON speaker.id = part.speaker {} "
    "ORDER BY part.transcript, part.words DESC"
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


def _error(plain: str) -> EnfaceError | None:
    return from_plain(json.loads(plain)) if plain else None


def _lies_in(name: bytes, places: frozenset[Path]) -> bool:
    """Whether the file ``name`` is one of ``places``, or lies in one."""
    path = Path(os.fsdecode(name))
    return path in places or not places.isdisjoint(path.parents)
