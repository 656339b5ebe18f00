"""The list of the library: which transcripts, in which order, and what a page of it shows."""

from __future__ import annotations

import os
import sqlite3
from array import array
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any

from desktop.services.library.file import Entry, LibraryFile
from desktop.services.library.personal import IN_COLLECTION
from desktop.services.library.words import keys_in
from desktop.support.job import Job
from desktop.support.storable import storable

UNREAD = 0.01  # of a text; who has read less has only looked at it
_SOME = 2_000  # transcripts between two looks whether the list is still wanted


class Only(Enum):
    """Which transcripts are listed."""

    ALL = "all"
    UNREAD = "unread"
    UNTRANSLATED = "untranslated"
    NOTES = "notes"  # the person wrote any
    UNREADABLE = "unreadable"
    GONE = "gone"  # the file is not there any more


class By(Enum):
    """What the list is sorted by."""

    TITLE = "title"
    DATE = "date"
    PLACE = "place"
    SPEAKERS = "speakers"
    LANGUAGE = "language"
    WORDS = "words"
    READ = "read"
    TRANSLATED = "translated"
    NOTES = "notes"
    FILE = "file"


_CONDITIONS = {
    Only.UNREAD: f"trouble = '' AND read < {UNREAD}",
    Only.UNTRANSLATED: "trouble = '' AND translated < 1",
    Only.NOTES: "notes > 0",
    Only.UNREADABLE: "trouble != ''",
}
_LOUDEST = (
    "(SELECT speaker.name FROM part JOIN speaker ON speaker.id = part.speaker "
    "WHERE part.transcript = transcript.id ORDER BY part.words DESC LIMIT 1)"
)
_TEXTS = (By.TITLE, By.PLACE, By.SPEAKERS, By.LANGUAGE, By.FILE)
_VALUES = {By.FILE: "path", By.SPEAKERS: f"coalesce({_LOUDEST}, '')"}


@dataclass(frozen=True, slots=True)
class Filter:
    """Transcripts with all words of ``text`` in title, place, speakers or path, that are in the
    ``collection`` ("": any)."""

    text: str = ""
    only: Only = Only.ALL
    collection: str = ""
    by: By = By.TITLE
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Listing:
    """The ``numbers`` of the transcripts listed and the ``paths`` of their files, as the system has
    them; those of the ``unreadable`` ones; how many ``words`` they have. ``size`` of the whole
    library, with its ``languages``, and how many transcripts each of its ``collections`` has."""

    numbers: Sequence[int] = ()
    paths: Sequence[bytes] = ()
    unreadable: frozenset[bytes] = frozenset()
    words: int = 0
    size: int = 0
    languages: Sequence[str] = ()
    collections: dict[str, int] = field(default_factory=dict)


class Lister:
    """Lists the transcripts in ``library``; for one thread at a time.

    ``text_keys`` gives, for one listing, what makes the sort keys of texts; languages are sorted by
    their ``language_name``.
    """

    def __init__(
        self,
        library: LibraryFile,
        text_keys: Callable[[], Callable[[str], Any]] = lambda: str.casefold,
        language_name: Callable[[str], str] = str,
    ) -> None:
        self._library, self._text_keys = library, text_keys
        self._language_name = language_name
        self._keys: dict[int, str] = {}  # what a filter looks into

    def forget(self) -> None:
        """The library has changed."""
        self._keys = {}

    def listing(self, filter_: Filter, gone: Collection[bytes], job: Job) -> Listing:
        """What ``filter_`` leaves; the files at ``gone`` are not there. Raises `Cancelled`,
        `KeptFileUnusable`."""
        with self._library.reading() as db:
            if db is None:
                return Listing()
            rows = _rows(db, filter_)
            [size] = db.execute("SELECT count(*) FROM transcript").fetchone()
            codes = "SELECT DISTINCT language FROM transcript WHERE language != '' ORDER BY 1"
            languages = [code for (code,) in db.execute(codes)]
            if filter_.text.strip() and not self._keys:
                self._keys = _keys(db, job)
        job.check()
        if filter_.only is Only.GONE:
            rows = [row for row in rows if row[1] in gone]
        for word in keys_in(filter_.text):
            rows = [row for row in rows if f" {word}" in self._keys.get(row[0], "")]
        rows.sort(key=self._sort_key(filter_.by), reverse=filter_.descending)
        return Listing(
            array("q", (row[0] for row in rows)),
            [row[1] for row in rows],
            frozenset(row[1] for row in rows if row[4]),
            sum(row[2] for row in rows),
            size,
            languages,
            self._library.collections(),
        )

    def _sort_key(self, by: By) -> Callable[[tuple[Any, ...]], Any]:
        """What gives the sort key of one of `_rows`."""
        if by not in _TEXTS:
            return lambda row: row[3]
        key = self._text_keys()
        if by is By.TITLE:  # what has none is listed under the name of its file
            return lambda row: key(row[3] or storable(os.fsdecode(os.path.basename(row[1]))))
        if by is By.FILE:
            return lambda row: key(storable(os.fsdecode(row[3])))
        if by is By.LANGUAGE:
            return lambda row: key(self._language_name(row[3]) if row[3] else "")
        return lambda row: key(row[3])

    def page(self, numbers: Sequence[int]) -> dict[int, Entry]:
        """The transcripts of these ``numbers``, a few at most, with all that a list shows."""
        return {entry.number: entry for entry in self._library.entries_of(numbers)}


def _rows(db: sqlite3.Connection, filter_: Filter) -> list[tuple[Any, ...]]:
    """Number, path, words, what they are sorted by, and whether the file is unreadable."""
    conditions, values = [_CONDITIONS.get(filter_.only, "1")], []
    if filter_.collection:
        conditions.append(f"id IN ({IN_COLLECTION})")
        values.append(filter_.collection)
    value = _VALUES.get(filter_.by, filter_.by.value)
    columns = f"id, path, words, {value}, trouble != ''"
    sql = f"SELECT {columns} FROM transcript WHERE {' AND '.join(conditions)}"
    return db.execute(f"{sql} ORDER BY path", values).fetchall()


def _keys(db: sqlite3.Connection, job: Job) -> dict[int, str]:
    names: dict[int, list[str]] = {}
    spoken = "SELECT transcript, name FROM part JOIN speaker ON speaker.id = part.speaker"
    for number, name in db.execute(spoken):
        names.setdefault(number, []).append(name)
    keys = {}
    rows = db.execute("SELECT id, title, place, path FROM transcript").fetchall()
    for count, (number, title, place, path) in enumerate(rows):
        if count % _SOME == 0:
            job.check()
        texts = [title, place, *names.get(number, ()), os.fsdecode(path)]
        keys[number] = " " + " ".join(keys_in(" ".join(texts)))
    return keys


def path_of(path: bytes) -> Path:
    """A path of `Listing`."""
    return Path(os.fsdecode(path))
