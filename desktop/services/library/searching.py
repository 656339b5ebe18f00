"""Searching the library: who said it, where and when."""

from __future__ import annotations

import json
import math
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from itertools import accumulate, islice
from pathlib import Path
from typing import Any

from desktop.domain.languages import language, segments
from desktop.services.library import query
from desktop.services.library.file import LibraryFile, unpacked
from desktop.services.library.query import Node
from desktop.services.library.words import Word, keys_in, places_in, words_in
from desktop.support.job import Job

_WEIGHED = 150  # paragraphs: which of so many is best is found out; of more, those added last
_FEW = 300  # transcripts: so few are searched one by one
_SORTED = 2_000  # paragraphs: so many are put in order
_SLICE = 500  # paragraphs whose texts are fetched at once
_TEXTS = 200  # chunks that are unpacked at once
_COMPLETED = 60  # words that one may become while it is typed: those that were met first
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
    a folder. "" and None: anywhere."""

    speaker: str = ""
    after: str = ""
    before: str = ""
    language: str = ""
    place: str = ""
    collection: str = ""
    under: Path | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that holds what was searched. ``turn``, ``paragraph`` and ``segment`` count from
    0, as in Enface's JSON. ``spans`` are the characters of ``text`` to light. ``before`` and
    ``after`` are what stands around the sentence in its paragraph. ``translation`` is None where
    there is none."""

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
    ) -> list[Hit]:
        """Up to ``most`` sentences for the query ``text`` (see `query`). ``typing``: its last word
        may not be whole yet."""
        where = where or Where()
        with self._file.reading() as db:
            node = self._parsed(db, text, typing)
            if db is None or node is None:
                return []
            matches = _Matches(db, node, where)
            if order is Order.BEST:
                places = _best(_places(db, matches.latest(max(most, _WEIGHED))), node)
            else:
                places = [*_places(db, matches.by_date(most, order is Order.NEWEST))]
        return [*islice((hit for place in places for hit in _hits(place, node)), most)]

    def count(self, text: str, where: Where | None = None, most: int = 10_000) -> int:
        """In how many paragraphs the query ``text`` is found; ``most`` stands for that many or
        more."""
        with self._file.reading() as db:
            node = self._parsed(db, text, False)
            if db is None or node is None:
                return 0
            return len(_Matches(db, node, where or Where()).latest(most))

    def occurrences(
        self, text: str, where: Where, most: int, job: Job
    ) -> Iterator[tuple[Hit, Span, tuple[Word, ...]]]:
        """Each place where the query ``text`` is found, at most ``most``, transcript by transcript:
        its paragraph as a `Hit` whose text is the whole, the characters, and the words of the
        paragraph. Raises `Cancelled`."""
        with self._file.reading() as db:
            node = self._parsed(db, text, False)
            if db is None or node is None:
                return
            numbers = sorted(_Matches(db, node, where).latest(most))
        for at in range(0, len(numbers), _SLICE):
            job.check()
            with self._file.reading() as db:
                places = [*_places(db, numbers[at : at + _SLICE])] if db is not None else []
            for place in places:
                yield from _occurrences(place, node)
            job.report(min(len(numbers), at + _SLICE), len(numbers))

    @staticmethod
    def _parsed(db: sqlite3.Connection | None, text: str, typing: bool) -> Node | None:
        if db is None:
            return None

        @cache
        def forms(key: str) -> frozenset[str]:
            rows = db.execute(_FORMS, (key, key)).fetchall()
            return frozenset(each for row in rows for each in row)

        @cache
        def begun(key: str) -> frozenset[str]:
            rows = db.execute(_BEGUN, (key, key + "\U0010ffff", _COMPLETED)).fetchall()
            return frozenset(each for (each,) in rows)

        return query.parse(text, forms, begun if typing else None)


_BEGUN = "SELECT key FROM vocabulary WHERE key >= ? AND key < ? ORDER BY id LIMIT ?"
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


def _of_transcripts(where: Where) -> Iterator[tuple[str, list[object]]]:
    """The conditions of a transcript that need no look into the library, each with its values."""
    if where.after:
        yield "transcript.date >= ?", [where.after]
    if where.before:
        yield "transcript.date != '' AND transcript.date <= ?", [where.before + _LATEST]
    if where.collection:
        members = (
            "SELECT member.transcript FROM member JOIN collection "
            "ON collection.id = member.collection WHERE collection.name = ?"
        )
        yield f"transcript.id IN ({members})", [where.collection]
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
        self._db = db
        self._expression = query.expression(node)
        self._narrow = _narrowed(db, where)

    def latest(self, most: int) -> list[int]:
        """Up to ``most``, those that were added last first."""
        if self._narrow:
            ranges = [*self._transcripts("ORDER BY id DESC LIMIT ?", _FEW + 1)]
            if len(ranges) <= _FEW:
                return self._within(ranges, most, "DESC")
        return self._select((), most, "DESC")

    def by_date(self, most: int, newest: bool) -> list[int]:
        """Up to ``most``, in the order of the dates of their transcripts; those without a date come
        last."""
        direction = "DESC" if newest else "ASC"
        numbers = self.latest(_SORTED + 1)
        if len(numbers) <= _SORTED:
            dated = sorted(_with_dates(self._db, numbers), reverse=newest)
            dated.sort(key=lambda each: not each[0])
            return [number for _, number in dated][:most]
        order = f"ORDER BY date {direction}, id {direction} LIMIT ?"  # some of the first will do
        with_date = self._transcripts(order, -1, "date > ''")
        numbers = self._within(with_date, most, direction)
        if len(numbers) < most:
            rest = self._transcripts(order, -1, "date = ''")
            numbers += self._within(rest, most - len(numbers), direction)
        return numbers

    def _transcripts(self, order: str, most: int, *conditions: str) -> Iterator[tuple[int, int]]:
        """The first and the last paragraph of each transcript in question."""
        outer = self._narrow.transcript
        values = self._narrow.values[: sum(each.count("?") for each in outer)]
        where = " AND ".join([*outer, *conditions]) or "1"
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
        )


def _best(places: Iterable[_Place], node: Node) -> list[_Place]:
    """``places``, the best first, by BM25 (Robertson and Zaragoza, 2009) within them: what says the
    sought words, and the rarer ones of them, more often in fewer words."""
    parts = query.phrases(node)
    counted: list[tuple[_Place, int, list[int]]] = []
    for place in places:
        keys = keys_in(place.text)
        counted.append((place, len(keys), [len(query.matches(part, keys)) for part in parts]))
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


def _hits(place: _Place, node: Node) -> Iterator[Hit]:
    """The sentences of ``place`` that hold what was sought."""
    spans = query.matches(node, keys_in(place.text))
    if spans:
        words = places_in(place.text)
        spans = [(words[first][0], words[last - 1][1]) for first, last in spans]
    if place.lengths is not None:
        ends = [*accumulate(place.lengths)]
    else:
        ends = [*accumulate(map(len, segments.split(place.text, place.language or None)))]
    start = 0
    for number, end in enumerate(ends):
        lit = tuple(
            (max(a, start) - start, min(b, end) - start) for a, b in spans if a < end and b > start
        )
        if lit:
            yield replace(
                _hit(place),
                segment=number,
                text=place.text[start:end],
                spans=lit,
                before=place.text[:start],
                after=place.text[end:],
            )
        start = end


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


def _occurrences(place: _Place, node: Node) -> Iterator[tuple[Hit, Span, tuple[Word, ...]]]:
    words = tuple(words_in(place.text))
    hit = _hit(place)
    for first, last in query.matches(node, [word.key for word in words]):
        yield hit, (first, last), words
