"""Searching the library: who said it, where and when."""

from __future__ import annotations

import json
import math
import os
import re
import sqlite3
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from itertools import accumulate, islice, pairwise
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from desktop.domain.errors import TooManyWords
from desktop.domain.languages import language, segments, words
from desktop.services.library import query
from desktop.services.library.beside import APART, Beside, unpack
from desktop.services.library.file import LibraryFile
from desktop.services.library.packing import unpacked
from desktop.services.library.personal import IN_COLLECTION
from desktop.services.library.query import Field, Node, Within
from desktop.services.library.words import Word, keys_in, places_in, words_in
from desktop.support.job import Job

_WEIGHED = 150  # paragraphs: of which the best are found out at once; of more, those added last
_ALL = 1 << 60  # paragraphs: more than there are
_LISTED = 3_000  # transcripts: so many are looked at before any is searched
_FEW = 300  # stretches of transcripts: so few are searched one by one; of more, all between them
_SORTED = 1_000  # paragraphs: so many are put in order
_TOGETHER = 50  # transcripts that are searched together at first
_RUNS = 4  # the same of words of which only the beginning is given
_SLICE = 500  # paragraphs whose texts are fetched at once
_TEXTS = 200  # chunks that are unpacked at once
_USUAL = 400  # words that begin so: these are tried before all that do
_COMPLETED = 60  # words that one may become while it is typed: those that were met first
_FITTING = 5_000  # words that may fit a pattern
_LATEST = "\uffff"  # after every date that goes on from a year or a month
_K, _B = 1.2, 0.75  # of BM25, as usual

Span = tuple[int, int]


class Order(Enum):
    """Which hits come first."""

    BEST = "best"
    NEWEST = "newest"
    OLDEST = "oldest"


@dataclass(frozen=True, slots=True)
class Where:
    """What is searched: what a ``speaker`` says whose name, or another name of the same person, has
    these words; what was said from the date ``after`` up to ``before`` (ISO 8601, may be a year
    alone; the day itself, or the whole year, belongs to it); what is in one ``language`` (BCP 47);
    what was said in a ``place`` with these words; what is in a ``collection``; what lies ``under``
    a folder; and of all this one ``field``. "" and None: anywhere. With ``case`` capital letters
    count in what is lit, but not in `Search.transcripts`, which reads no text."""

    speaker: str = ""
    after: str = ""
    before: str = ""
    language: str = ""
    place: str = ""
    collection: str = ""
    under: Path | None = None
    field: Field | None = None
    case: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that holds what was searched, or has it beside it. ``turn``, ``paragraph`` and
    ``segment`` count from 0, as in Enface's JSON. ``spans`` are the characters of ``text`` to
    light, ``translation_spans`` those of the ``translation``, which is None where there is none;
    ``own`` is the person's own wording and ``note`` what they noted down, with theirs. ``before``
    and ``after`` are what stands around the sentence in its paragraph."""

    path: Path
    title: str
    date: str
    language: str
    speaker: str
    turn: int
    paragraph: int
    segment: int
    text: str
    spans: tuple[Span, ...] = ()
    before: str = ""
    after: str = ""
    translation: str | None = None
    translation_spans: tuple[Span, ...] = ()
    own: str = ""
    own_spans: tuple[Span, ...] = ()
    note: str = ""
    note_spans: tuple[Span, ...] = ()


class Text(NamedTuple):
    """A text of a paragraph: the numbers of its transcript and of who says it, its language."""

    transcript: int
    speaker: int | None
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph that was found."""

    path: Path
    title: str
    date: str
    language: str
    speaker: str
    turn: int
    number: int
    text: str
    lengths: tuple[int, ...] | None  # of its sentences, where the file fixes them
    beside: Beside

    def pieces(self) -> list[str]:
        """Its sentences."""
        if self.lengths is None:
            return segments.split(self.text, self.language or None)
        ends = [*accumulate(self.lengths)]
        return [self.text[a:b] for a, b in pairwise([0, *ends])]


_COLUMNS = (
    "transcript.path, transcript.title, transcript.date, "
    "coalesce(paragraph.language, transcript.language), speaker.name, paragraph.turn, "
    "paragraph.number, paragraph.chunk, paragraph.start, paragraph.length, paragraph.segments"
)
_TABLES = (
    "paragraph JOIN transcript ON transcript.id = paragraph.transcript "
    "LEFT JOIN speaker ON speaker.id = paragraph.speaker"
)


class Search:
    """Searches of the library in ``file``. Any thread may ask. All methods raise
    `KeptFileUnusable`."""

    def __init__(self, file: LibraryFile) -> None:
        self._file = file

    def hits(
        self,
        text: str,
        where: Where | None = None,
        *,
        order: Order = Order.BEST,
        most: int = 100,
        typing: bool = False,
        job: Job | None = None,
    ) -> list[Hit]:
        """Up to ``most`` sentences for the query ``text`` (see `query`). ``typing``: its last word
        may not be whole yet. The best are chosen from the paragraphs that were added last: from
        ``most``, or more. Raises `Cancelled`."""
        where, job = where or Where(), job or Job()
        with self._file.reading() as db:
            node = self._parsed(db, text, where, typing)
            if db is None or node is None:
                return []
            matches = _Matches(db, node, where)
            if order is Order.BEST:
                numbers = matches.latest(max(most, _WEIGHED))
                places = _best(_checked(_places(db, numbers), job), node)
            else:
                numbers = matches.by_date(most, order is Order.NEWEST)
                places = [*_checked(_places(db, numbers), job)]
        hits = (hit for place in _checked(places, job) for hit in _hits(place, node))
        return [*islice(hits, most)]

    def transcripts(
        self, text: str, where: Where | None = None, *, typing: bool = False
    ) -> list[Path]:
        """All transcripts in which the query ``text`` is found."""
        where = where or Where()
        with self._file.reading() as db:
            node = self._parsed(db, text, where, typing)
            if db is None or node is None:
                return []
            numbers = sorted(_Matches(db, node, where).latest(_ALL))
            rows = db.execute(
                "SELECT first, last, path FROM transcript WHERE first <= last ORDER BY first"
            ).fetchall()
        ends = ((bisect_left(numbers, first), last, path) for first, last, path in rows)
        return [
            Path(os.fsdecode(path))
            for at, last, path in ends
            if at < len(numbers) and numbers[at] <= last
        ]

    def said_by(
        self, names: Collection[str], most: int = -1, path: Path | None = None
    ) -> list[Hit]:
        """Up to ``most`` paragraphs (-1: all) of the speakers of these ``names``, as in the
        transcripts, or in the one at ``path``; the latest transcript comes first."""
        marks = ", ".join("?" * len(names))
        one, values = ("AND transcript.path = ? ", [os.fsencode(path)]) if path else ("", [])
        query_ = (
            "SELECT paragraph.id FROM speaker JOIN part ON part.speaker = speaker.id "
            "JOIN transcript ON transcript.id = part.transcript JOIN paragraph "
            "ON paragraph.id BETWEEN transcript.first AND transcript.last "
            f"AND paragraph.speaker = speaker.id WHERE speaker.name IN ({marks}) {one}"
            "ORDER BY transcript.date DESC, transcript.id DESC, paragraph.id LIMIT ?"
        )
        with self._file.reading() as db:
            if db is None:
                return []
            numbers = [number for (number,) in db.execute(query_, (*names, *values, most))]
            return [_hit(place) for place in _places(db, numbers)]

    def occurrences(
        self, text: str, where: Where, most: int, job: Job, *, sample: bool = False
    ) -> Iterator[Occurrences]:
        """The places where the query ``text`` is found, paragraph by paragraph of at most ``most``
        (those that were added last, or a random ``sample``, always the same), transcript by
        transcript: in the texts themselves, or in the one field that ``where`` or the whole query
        names. Raises `Cancelled`."""
        with self._file.reading() as db:
            node = self._parsed(db, text, where)
            if db is None or node is None:
                return
            if not query.names_field(node):
                node = Within(node, Field.TEXT)
            field = node.field if isinstance(node, Within) else Field.TEXT
            numbers = sorted(_Matches(db, node, where).latest(_ALL if sample else most))
        if len(numbers) > most:
            numbers = sorted(Random(most).sample(numbers, most))
        for at in range(0, len(numbers), _SLICE):
            job.check()
            with self._file.reading() as db:
                places = [*_places(db, numbers[at : at + _SLICE])] if db is not None else []
            for place in places:
                yield from _occurrences(place, node, field)
            job.report(min(len(numbers), at + _SLICE), len(numbers))

    def words(self, where: Where, *, by_year: bool, job: Job | None = None) -> dict[str, int]:
        """How many words there are, by year ("": without a date) or by the name of the speaker, of
        all that ``where`` says. Of the texts themselves that is known; translations, wordings and
        notes are gone through, and transcripts in which another language is spoken, too, where
        ``where`` names one. Raises `Cancelled`."""
        field = where.field or Field.TEXT
        with self._file.reading() as db:
            if db is None:
                return {}
            narrow, kept = _narrowed(db, where), dict[str, int]()
            if field is Field.TEXT:
                kept = _words_kept(db, where, by_year)
                narrow = narrow.and_not(_SPOKEN_ALONE, f" {language.base(where.language)} ")
            column = "id, substr(date, 1, 4) FROM transcript"
            if not by_year:
                column = "id, name FROM speaker"
            names: dict[int | None, str] = dict(db.execute(f"SELECT {column}").fetchall())
        counts = Counter(kept)
        if field is not Field.TEXT or where.language:
            for each in self._texts(narrow, field, job or Job()):
                name = names.get(each.transcript if by_year else each.speaker)
                if name is not None and (count := words.count(each.text)):
                    counts[name] += count
        return counts

    def texts(self, where: Where, job: Job) -> Iterator[Text]:
        """All texts of what ``where`` says, or those of its field, paragraph by paragraph. Raises
        `Cancelled`."""
        with self._file.reading() as db:
            if db is None:
                return
            narrow = _narrowed(db, where)
        yield from self._texts(narrow, where.field or Field.TEXT, job)

    def _texts(self, narrow: _Narrow, field: Field, job: Job) -> Iterator[Text]:
        with self._file.reading() as db:
            if db is None:
                return
            parts = [*_parts_of(_runs(sorted(_ranges(db, narrow))))]
        for done, part in enumerate(parts, 1):
            job.check()
            with self._file.reading() as db:
                if db is None:
                    return
                texts = [*_texts_within(db, part, narrow, field)]
            yield from texts
            job.report(done, len(parts))

    def lemmas(self, code: str) -> dict[str, str]:
        """The basic form of each word of the language ``code`` (ISO 639) that is none, as the index
        holds them."""
        with self._file.reading() as db:
            if db is None:
                return {}
            sql = "SELECT form, lemma FROM form WHERE language = ?"
            return dict(db.execute(sql, (code,)).fetchall())

    def persons(self) -> dict[str, str]:
        """See `LibraryFile.persons`."""
        return self._file.persons()

    def frequencies(
        self, words: Iterable[str], where: Where, job: Job | None = None
    ) -> tuple[dict[str, int], int]:
        """How often each of ``words`` (as the index holds them) stands in what ``where`` says, and
        how many words stand there in all. Of the whole library that is known; of a part, its texts
        are gone through. Raises `Cancelled`."""
        field = where.field or Field.TEXT
        with self._file.reading() as db:
            if db is None:
                return dict.fromkeys(words, 0), 0
            narrow = _narrowed(db, where)
        if narrow:
            counted = Counter[str]()
            for each in self.texts(where, job or Job()):
                counted.update(keys_in(each.text))
            return {word: counted[word] for word in words}, counted.total()
        with self._file.reading() as db:
            if db is None:
                return dict.fromkeys(words, 0), 0
            db.execute(f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.counted USING {_COUNTED}")
            counts = dict.fromkeys(words, 0)
            sql = "SELECT cnt FROM temp.counted WHERE term = ? AND col = ?"
            for word in counts:
                row = db.execute(sql, (word, field.value)).fetchone()
                counts[word] = row[0] if row is not None else 0
            if field is Field.TEXT:
                [size] = db.execute("SELECT sum(words) FROM transcript").fetchone()
            else:
                sql = "SELECT sum(cnt) FROM temp.counted WHERE col = ?"
                [size] = db.execute(sql, (field.value,)).fetchone()
        return counts, size or 0

    @staticmethod
    def _parsed(
        db: sqlite3.Connection | None, text: str, where: Where, typing: bool = False
    ) -> Node | None:
        if db is None:
            return None

        @cache
        def forms(key: str) -> frozenset[str]:
            rows = db.execute(_FORMS, (key, key)).fetchall()
            return frozenset(each for row in rows for each in row)

        @cache
        def begun(key: str) -> frozenset[str]:
            rows = db.execute(_BEGUN, (key, key + _AFTER, _COMPLETED)).fetchall()
            return frozenset(each for (each,) in rows)

        @cache
        def fitting(pattern: str) -> frozenset[str]:
            most = _COMPLETED if typing else _FITTING
            beginning = re.split("[*?]", pattern)[0]
            values = (beginning, beginning + _AFTER, pattern, most + 1)
            rows = db.execute(_FIT, values).fetchall()
            if len(rows) > most and not typing:
                raise TooManyWords(pattern=pattern, most=most)
            return frozenset(each for (each,) in rows[:most])

        node = query.parse(text, forms, begun if typing else None, fitting, case=where.case)
        return node if node is None or where.field is None else Within(node, where.field)


_COUNTED = "fts5vocab(main, word_index, col)"
_SPOKEN_ALONE = "transcript.languages = ?"
_AFTER = "\U0010ffff"  # after every word that goes on
_BEGUN = "SELECT key FROM vocabulary WHERE key >= ? AND key < ? ORDER BY id LIMIT ?"
_FIT = "SELECT key FROM vocabulary WHERE key >= ? AND key < ? AND key GLOB ? ORDER BY id LIMIT ?"
# All that has a basic form in common with a word, or the word for its basic form.
_FORMS = (
    "SELECT form, lemma FROM form WHERE lemma IN "
    "(SELECT lemma FROM form WHERE form = ? UNION SELECT ?)"
)


@dataclass(frozen=True, slots=True)
class _Narrow:
    """A `Where` as SQL: the ``conditions`` of a transcript and of a paragraph, with the values that
    fill both in this order."""

    transcript: tuple[str, ...]
    paragraph: tuple[str, ...]
    values: tuple[object, ...]

    def __bool__(self) -> bool:
        return bool(self.transcript or self.paragraph)

    def and_not(self, condition: str, value: object) -> _Narrow:
        """The same without transcripts of this ``condition``."""
        return _Narrow(
            (f"NOT ({condition})", *self.transcript), self.paragraph, (value, *self.values)
        )


def _narrowed(db: sqlite3.Connection, where: Where) -> _Narrow:
    outer = [*_of_transcripts(where)]
    inner: list[tuple[str, list[object]]] = []
    if where.place:
        names = json.dumps(_places_named(db, where.place))
        outer.append(("transcript.place IN (SELECT value FROM json_each(?))", [names]))
    if where.speaker:
        numbers = ", ".join(map(str, _speakers(db, where.speaker)))
        spoken = f"SELECT transcript FROM part WHERE part.speaker IN ({numbers})"
        outer.append((f"transcript.id IN ({spoken})", []))
        inner.append((f"paragraph.speaker IN ({numbers})", []))
    if where.language:
        code = language.base(where.language)
        spoken = "coalesce(paragraph.language, transcript.language)"
        outer.append(("instr(transcript.languages, ?)", [f" {code} "]))
        inner.append((f"({spoken} = ? OR {spoken} LIKE ?)", [code, f"{code}-%"]))
    return _Narrow(
        tuple(condition for condition, _ in outer),
        tuple(condition for condition, _ in inner),
        tuple(value for _, values in [*outer, *inner] for value in values),
    )


def _dates(where: Where) -> Iterator[tuple[str, list[object]]]:
    """What the dates say of a transcript, with the values."""
    if where.after:
        yield "transcript.date >= ?", [where.after]
    if where.before:
        yield "transcript.date != '' AND transcript.date <= ?", [where.before + _LATEST]


def _runs(ranges: Iterable[Span]) -> list[Span]:
    """``ranges``, which are in order; those that follow each other joined."""
    runs: list[Span] = []
    for first, last in ranges:
        if runs and runs[-1][1] + 1 == first:
            runs[-1] = (runs[-1][0], last)
        else:
            runs.append((first, last))
    return runs


def _of_transcripts(where: Where) -> Iterator[tuple[str, list[object]]]:
    """The conditions of a transcript that need no look into the library, each with its values."""
    yield from _dates(where)
    if where.collection:
        yield f"transcript.id IN ({IN_COLLECTION})", [where.collection]
    if where.under is not None:
        folder = os.fsencode(where.under)
        beginning = folder.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep)
        values = [folder, len(beginning), beginning]
        yield "(transcript.path = ? OR substr(transcript.path, 1, ?) = ?)", values


def _speakers(db: sqlite3.Connection, name: str) -> list[int]:
    """The numbers of the speakers who have a name with all words of ``name``."""
    persons = dict(db.execute("SELECT name, person FROM same_person").fetchall())
    rows = db.execute("SELECT id, name FROM speaker").fetchall()
    names = [*persons, *persons.values(), *(each for _, each in rows)]
    meant = {persons.get(each, each) for each in _having(names, name)}
    return [number for number, each in rows if persons.get(each, each) in meant]


def _places_named(db: sqlite3.Connection, name: str) -> list[str]:
    """The places that have all words of ``name``."""
    return _having(
        (place for (place,) in db.execute("SELECT DISTINCT place FROM transcript")), name
    )


def _having(texts: Iterable[str], words: str) -> list[str]:
    """Those of ``texts`` that have all of ``words``."""
    sought = set(keys_in(words))
    return [text for text in texts if sought and sought <= set(keys_in(text))]


class _Matches:
    """The paragraphs that match an expression of FTS5, by their numbers."""

    def __init__(self, db: sqlite3.Connection, node: Node, where: Where) -> None:
        self._db, self._node = db, node
        self._expression = query.expression(node)
        # The index puts all words together that begin so, each time that it is asked.
        self._most_runs = _RUNS if query.has_prefix(node) else _FEW
        self._usual = query.spelled_out(node, self._begun) if query.has_prefix(node) else node
        self._where, self._narrow = where, _narrowed(db, where)

    def _begun(self, beginning: str) -> frozenset[str]:
        """The usual words that begin so."""
        rows = self._db.execute(_BEGUN, (beginning, beginning + _AFTER, _USUAL)).fetchall()
        return frozenset(word for (word,) in rows)

    def latest(self, most: int) -> list[int]:
        """Up to ``most``, those that were added last first. Where the usual words that begin so are
        found in so many, no other words are looked for."""
        if self._usual is not self._node:
            expression, self._expression = self._expression, query.expression(self._usual)
            numbers = self._latest(most)
            if len(numbers) >= most > 0:
                return numbers
            self._expression = expression
        return self._latest(most)

    def _latest(self, most: int) -> list[int]:
        if self._narrow:
            most_listed = _LISTED if any(_dates(self._where)) else _FEW  # these lie side by side
            ranges = [*self._transcripts("LIMIT ?", most_listed + 1)]
            runs = _runs(sorted(ranges))
            if len(ranges) <= most_listed and len(runs) <= self._most_runs:
                return self._within(reversed(runs), most, "DESC")
        return self._select((), most, "DESC")

    def by_date(self, most: int, newest: bool) -> list[int]:
        """Up to ``most``, in the order of the dates of their transcripts; those without a date come
        last."""
        numbers = self.latest(_SORTED + 1)
        if len(numbers) <= _SORTED:
            dated = sorted(_with_dates(self._db, numbers), reverse=newest)
            dated.sort(key=lambda each: not each[0])
            return [number for _, number in dated][:most]
        numbers = []
        direction = "DESC" if newest else "ASC"
        for condition in ("date > ''", "date = ''"):
            numbers += self._in_order(condition, direction, most - len(numbers))
        return numbers[:most]

    def _in_order(self, condition: str, direction: str, most: int) -> list[int]:
        """At least ``most`` of those in transcripts of this ``condition``, in the order of their
        dates. There are many, so that some transcripts will do: they are searched together, first
        a few, then more."""
        conditions, values = [condition], list[object]()
        for each, some in _dates(self._where):
            conditions.append(each)
            values += some
        ranges = self._db.execute(
            f"SELECT first, last FROM transcript WHERE {' AND '.join(conditions)} "
            f"AND first <= last ORDER BY date {direction}, id {direction}",
            values,
        )
        numbers: list[int] = []
        size = _TOGETHER
        while len(numbers) < most and (batch := ranges.fetchmany(size)):
            numbers += self._among(batch, direction)
            size *= 4
        return numbers

    def _among(self, ranges: Sequence[Span], direction: str) -> list[int]:
        """Those within ``ranges``, in the order of these."""
        place = {first: n for n, (first, _) in enumerate(ranges)}
        ordered = sorted(ranges)
        runs = _runs(ordered)
        if len(runs) > self._most_runs:
            runs = [(ordered[0][0], ordered[-1][1])]
        firsts = [first for first, _ in ordered]
        keyed: list[tuple[int, int]] = []
        for run in runs:
            for number in self._select(run, -1, "ASC"):
                first, last = ordered[bisect_right(firsts, number) - 1]
                if number <= last:
                    keyed.append((place[first], number if direction == "ASC" else -number))
        return [abs(number) for _, number in sorted(keyed)]

    def _transcripts(self, order: str, most: int) -> Iterator[Span]:
        """The first and the last paragraph of each transcript in question."""
        outer = self._narrow.transcript
        values = self._narrow.values[: sum(each.count("?") for each in outer)]
        where = " AND ".join([*outer, "first <= last"])
        sql = f"SELECT first, last FROM transcript WHERE {where} {order}"
        yield from self._db.execute(sql, (*values, most))

    def _within(self, ranges: Iterable[tuple[int, int]], most: int, direction: str) -> list[int]:
        numbers: list[int] = []
        for each in ranges:
            numbers += self._select(each, most - len(numbers), direction)
            if len(numbers) >= most:
                break
        return numbers

    def _select(self, within: tuple[int, ...], most: int, direction: str) -> list[int]:
        narrow = self._narrow
        conditions, tables = ["word_index MATCH ?"], "word_index"
        if within:
            conditions.append("word_index.rowid BETWEEN ? AND ?")
        if narrow:
            conditions += [*narrow.transcript, *narrow.paragraph]
            tables += (
                " JOIN paragraph ON paragraph.id = word_index.rowid "
                "JOIN transcript ON transcript.id = paragraph.transcript"
            )
        sql = (
            f"SELECT word_index.rowid FROM {tables} WHERE {' AND '.join(conditions)} "
            f"ORDER BY word_index.rowid {direction} LIMIT ?"
        )
        values = (self._expression, *within, *narrow.values, most)
        return [number for (number,) in self._db.execute(sql, values)]


def _words_kept(db: sqlite3.Connection, where: Where, by_year: bool) -> dict[str, int]:
    """How many words the texts have, by year or by the name of the speaker, as far as the library
    keeps that: where a language is named, of transcripts in that language alone."""
    narrow = _narrowed(db, replace(where, language="", field=None))
    conditions = [*narrow.transcript, "transcript.words > 0"]
    values = [*narrow.values]
    tables, counted = "transcript", "transcript.words"
    if where.speaker or not by_year:
        tables += (
            " JOIN part ON part.transcript = transcript.id "
            "JOIN speaker ON speaker.id = part.speaker"
        )
        counted = "part.words"
        conditions += [each.replace("paragraph.", "part.") for each in narrow.paragraph]
    if where.language:
        conditions.append(_SPOKEN_ALONE)
        values.append(f" {language.base(where.language)} ")
    name = "substr(transcript.date, 1, 4)" if by_year else "speaker.name"
    sql = f"SELECT {name}, sum({counted}) FROM {tables} WHERE {' AND '.join(conditions)} GROUP BY 1"
    return dict(db.execute(sql, values).fetchall())


def _ranges(db: sqlite3.Connection, narrow: _Narrow) -> list[Span]:
    """The first and the last paragraph of each transcript that ``narrow`` leaves."""
    conditions = " AND ".join([*narrow.transcript, "first <= last"])
    values = narrow.values[: sum(each.count("?") for each in narrow.transcript)]
    return db.execute(f"SELECT first, last FROM transcript WHERE {conditions}", values).fetchall()


def _parts_of(ranges: Iterable[Span]) -> Iterator[Span]:
    """``ranges`` of paragraphs, in parts of at most `_SLICE`."""
    for first, last in ranges:
        for at in range(first, last + 1, _SLICE):
            yield at, min(at + _SLICE - 1, last)


def _texts_within(
    db: sqlite3.Connection, numbers: Span, narrow: _Narrow, field: Field
) -> Iterator[Text]:
    """The texts of ``field`` of the paragraphs whose numbers lie within ``numbers``."""
    conditions = ("paragraph.id BETWEEN ? AND ?", *narrow.transcript, *narrow.paragraph)
    columns = (
        "paragraph.id, paragraph.transcript, paragraph.speaker, "
        "coalesce(paragraph.language, transcript.language), "
        "paragraph.chunk, paragraph.start, paragraph.length"
    )
    sql = (
        f"SELECT {columns} FROM paragraph JOIN transcript ON transcript.id = paragraph.transcript "
        f"WHERE {' AND '.join(conditions)} ORDER BY paragraph.id"
    )
    unpacked_chunk, chunk_text = -1, ""
    beside = _BesideRows(db)
    for number, transcript, speaker, code, chunk, start, length in db.execute(
        sql, (*numbers, *narrow.values)
    ).fetchall():
        if field is Field.TEXT:
            if chunk != unpacked_chunk:
                [packed] = db.execute("SELECT text FROM chunk WHERE id = ?", (chunk,)).fetchone()
                unpacked_chunk, chunk_text = chunk, unpacked(packed)
            yield Text(transcript, speaker, code or "", chunk_text[start : start + length])
        else:
            for language_, text in beside.of(number).texts_of(field):
                yield Text(transcript, speaker, language_, text)


def _with_dates(db: sqlite3.Connection, numbers: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Paragraphs with the dates of their transcripts."""
    for some, marks in _slices(numbers):
        yield from db.execute(
            "SELECT transcript.date, paragraph.id FROM paragraph JOIN transcript "
            f"ON transcript.id = paragraph.transcript WHERE paragraph.id IN ({marks})",
            some,
        )


def _slices(numbers: Sequence[int]) -> Iterator[tuple[Sequence[int], str]]:
    """``numbers``, as many at a time as one query takes, with the marks that stand for them."""
    for at in range(0, len(numbers), _SLICE):
        some = numbers[at : at + _SLICE]
        yield some, ", ".join("?" * len(some))


def _places(db: sqlite3.Connection, numbers: Sequence[int]) -> Iterator[_Place]:
    """The paragraphs of these ``numbers``, in this order."""
    rows: dict[int, tuple[Any, ...]] = {}
    for some, marks in _slices(numbers):
        sql = f"SELECT paragraph.id, {_COLUMNS} FROM {_TABLES} WHERE paragraph.id IN ({marks})"
        rows |= {row[0]: row[1:] for row in db.execute(sql, some)}
    texts: dict[int, str] = {}
    beside = _BesideRows(db)
    for number in numbers:
        if number not in rows:
            continue
        path, title, date, code, speaker, turn, index, chunk, start, length, lengths = rows[number]
        if chunk not in texts:
            if len(texts) > _TEXTS:
                texts.clear()
            [packed] = db.execute("SELECT text FROM chunk WHERE id = ?", (chunk,)).fetchone()
            texts[chunk] = unpacked(packed)
        yield _Place(
            Path(os.fsdecode(path)),
            title,
            date,
            code,
            speaker or "",
            turn,
            index,
            texts[chunk][start : start + length],
            None if lengths is None else tuple(json.loads(lengths)),
            beside.of(number),
        )


class _BesideRows:
    """What stands beside paragraphs, as it is asked for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._any = db.execute("SELECT 1 FROM beside LIMIT 1").fetchone() is not None
        self._pieces: dict[int, dict[int, Beside]] = {}

    def of(self, paragraph: int) -> Beside:
        """What stands beside the paragraph of that number."""
        if not self._any:
            return Beside()
        query_ = "SELECT max(first) FROM beside WHERE first <= ?"
        [first] = self._db.execute(query_, (paragraph,)).fetchone()
        if first is None:
            return Beside()
        if first not in self._pieces:
            if len(self._pieces) > _TEXTS:
                self._pieces.clear()
            query_ = "SELECT packed FROM beside WHERE first = ?"
            [packed] = self._db.execute(query_, (first,)).fetchone()
            self._pieces[first] = unpack(packed)
        return self._pieces[first].get(paragraph, Beside())


def _checked(places: Iterable[_Place], job: Job) -> Iterator[_Place]:
    """``places``, until ``job`` is cancelled."""
    for place in places:
        job.check()
        yield place


def _best(places: Iterable[_Place], node: Node) -> list[_Place]:
    """``places``, the best first, by BM25 (Robertson and Zaragoza, 2009) within them: what says the
    sought words, and the rarer ones of them, more often in fewer words."""
    parts = query.phrases(node)
    counted: list[tuple[_Place, int, list[int]]] = []
    for place in places:
        fields = [(field, keys_in(text)) for field, text in _fields(place)]
        counts = [sum(len(query.matches(part, *each[::-1])) for each in fields) for part in parts]
        counted.append((place, len(fields[0][1]), counts))
    if not counted:
        return []
    usual = sum(length for _, length, _ in counted) / len(counted) or 1
    weights = []
    for n in range(len(parts)):
        holding = sum(1 for _, _, counts in counted if counts[n])
        weights.append(math.log(1 + (len(counted) - holding + 0.5) / (holding + 0.5)))

    def score(length: int, counts: list[int]) -> float:
        usual_length = _K * (1 - _B + _B * length / usual)
        return sum(
            weight * count * (_K + 1) / (count + usual_length)
            for weight, count in zip(weights, counts, strict=True)
        )

    return [
        place
        for place, length, counts in sorted(counted, key=lambda each: -score(each[1], each[2]))
    ]


def _fields(place: _Place) -> Iterator[tuple[Field, str]]:
    """The texts of ``place``, its own first; but for those that are empty."""
    yield Field.TEXT, place.text
    if place.beside:
        fields = (Field.TRANSLATION, Field.OWN, Field.NOTES)
        yield from (each for each in zip(fields, place.beside.texts, strict=True) if each[1])


def _lit(text: str, node: Node, field: Field) -> list[Span]:
    """The characters of ``text`` to light."""
    written = [text[a:b] for a, b in places_in(text)] if query.has_case(node) else ()
    spans = query.matches(node, keys_in(text), field, written)
    if not spans:
        return []
    words = places_in(text)
    return [(words[first][0], words[last - 1][1]) for first, last in spans]


def _spread(pieces: Sequence[str], spans: Sequence[Span], apart: int = 0) -> list[tuple[Span, ...]]:
    """Of ``spans`` in ``pieces`` that are joined, with ``apart`` characters between them, those in
    each piece."""
    spread, start = list[tuple[Span, ...]](), 0
    for piece in pieces:
        end = start + len(piece)
        spread.append(
            tuple(
                (max(a, start) - start, min(b, end) - start)
                for a, b in spans
                if a < end and b > start
            )
        )
        start = end + (apart if piece else 0)
    return spread


def _hits(place: _Place, node: Node) -> Iterator[Hit]:
    """The sentences of ``place`` that hold what was sought, or have it beside them."""
    pieces = place.pieces()
    spread = _spread(pieces, _lit(place.text, node, Field.TEXT))
    beside = _Lit(place.beside, node, len(pieces))
    start = 0
    for number, (piece, spans) in enumerate(zip(pieces, spread, strict=True)):
        if spans or beside.is_lit(number):
            hit = replace(
                _hit(place),
                segment=number,
                text=piece,
                spans=spans,
                before=place.text[:start],
                after=place.text[start + len(piece) :],
            )
            yield beside.added_to(hit)
        start += len(piece)


_Cell = tuple[str, tuple[Span, ...]]  # a text and what of it is lit


class _Lit:
    """What stands beside the ``count`` sentences of a paragraph, with what of it is lit."""

    def __init__(self, beside: Beside, node: Node, count: int) -> None:
        self._count = count
        self._translations: dict[int, _Cell] = {}
        self._own: dict[int, _Cell] = {}
        self._notes: dict[int, _Cell] = {}
        if not beside:
            return
        for each in beside.translations:
            self._put(self._translations, each.segments, node, Field.TRANSLATION)
        self._put(self._own, beside.own.segments, node, Field.OWN)
        for segment, text in beside.notes:
            self._put(self._notes, [""] * segment + [text], node, Field.NOTES)

    def _put(self, cells: dict[int, _Cell], texts: Sequence[str], node: Node, field: Field) -> None:
        """Of several texts of a sentence stay the first, or the first that is lit."""
        lit = _lit(APART.join(filter(None, texts)), node, field)
        for number, cell in enumerate(zip(texts, _spread(texts, lit, len(APART)), strict=True)):
            at = max(0, min(number, self._count - 1))
            if cell[0] and (at not in cells or (cell[1] and not cells[at][1])):
                cells[at] = cell

    def is_lit(self, number: int) -> bool:
        """Whether anything beside that sentence is."""
        return any(
            number in cells and cells[number][1]
            for cells in (self._translations, self._own, self._notes)
        )

    def added_to(self, hit: Hit) -> Hit:
        """``hit`` with what stands beside its sentence."""
        translation, translation_spans = self._translations.get(hit.segment, (None, ()))
        own, own_spans = self._own.get(hit.segment, ("", ()))
        note, note_spans = self._notes.get(hit.segment, ("", ()))
        return replace(
            hit,
            translation=translation,
            translation_spans=translation_spans,
            own=own,
            own_spans=own_spans,
            note=note,
            note_spans=note_spans,
        )


def _hit(place: _Place) -> Hit:
    """All of ``place``."""
    return Hit(
        place.path,
        place.title,
        place.date,
        place.language,
        place.speaker,
        place.turn,
        place.number,
        0,
        place.text,
    )


@dataclass(frozen=True, slots=True)
class Occurrences:
    """The places of a query in a paragraph: ``hits`` are its sentences, ``pieces`` the same in the
    field that was searched, with what parts them; ``words`` those of the pieces, and ``spans`` the
    places, from which to before which word."""

    hits: tuple[Hit, ...]
    pieces: tuple[str, ...]
    words: tuple[Word, ...]
    spans: tuple[Span, ...]
    field: Field = Field.TEXT


def _occurrences(place: _Place, node: Node, field: Field) -> Iterator[Occurrences]:
    pieces = place.pieces()
    lit = _Lit(place.beside, node, len(pieces))
    hits, start = list[Hit](), 0
    for number, piece in enumerate(pieces):
        before, after = place.text[:start], place.text[start + len(piece) :]
        hit = replace(_hit(place), segment=number, text=piece, before=before, after=after)
        hits.append(lit.added_to(hit))
        start += len(piece)
    for texts in _texts_of(place.beside, field) if field is not Field.TEXT else [pieces]:
        text = "".join(texts)
        words = tuple(words_in(text))
        written = [text[word.start : word.end] for word in words]
        spans = query.matches(node, [word.key for word in words], field, written)
        if spans:
            yield Occurrences(tuple(hits), tuple(texts), words, tuple(spans), field)


def _texts_of(beside: Beside, field: Field) -> Iterator[list[str]]:
    """The texts of ``field``, each with what parts its sentences."""
    match field:
        case Field.TRANSLATION:
            texts = [each.segments for each in beside.translations]
        case Field.OWN:
            texts = [beside.own.segments]
        case _:
            texts = [("",) * segment + (text,) for segment, text in beside.notes]
    for pieces in texts:
        yield [piece + " " if piece else "" for piece in pieces]
