"""People across the transcripts of the library: what they said, as what, and whom they met."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

from desktop.domain.speakers.alike import may_be_one
from desktop.domain.transcript import Speaker
from desktop.services.library.file import LibraryFile
from desktop.services.library.searching import Hit, Search

_PARAGRAPHS = 2_000  # of a page; a transcript at a time, all are there
_LIKELY = 400  # persons who say most: only these are compared
_MOST_PAIRS = 30
_SLICE = 500  # names in one query


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who has ``names`` in the library, the first of which is ``name``; how much they say
    in how many transcripts."""

    name: str
    names: tuple[str, ...]
    transcripts: int
    turns: int
    words: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """What a person says in one transcript, called by ``titles``."""

    path: Path
    title: str
    date: str
    place: str
    titles: tuple[str, ...]
    turns: int
    words: int


@dataclass(frozen=True, slots=True)
class PersonPage:
    """All about a ``person``: transcripts from the latest; whom they ``met``, in how many
    transcripts; their ``turns``, from the latest transcript; only the first ones where the page is
    not ``whole``."""

    person: Person
    appearances: list[Appearance]
    met: list[tuple[str, int]]
    turns: list[Hit]
    whole: bool


def persons(library: LibraryFile) -> list[Person]:
    """Everybody who speaks; who says most comes first. Raises `KeptFileUnusable`."""
    query = (
        "SELECT name, count(*), sum(turns), sum(part.words) FROM part "
        "JOIN speaker ON speaker.id = part.speaker GROUP BY part.speaker"
    )
    same = library.persons()
    with library.reading() as db:
        rows = db.execute(query).fetchall() if db else []
    people: dict[str, list[tuple[str, int, int, int]]] = {}
    for row in rows:
        people.setdefault(same.get(row[0], row[0]), []).append(row)
    listed = [_person(library, name, parts) for name, parts in people.items()]
    return sorted(listed, key=lambda person: (-person.words, person.name))


def _person(library: LibraryFile, name: str, parts: list[tuple[str, int, int, int]]) -> Person:
    others = sorted(part[0] for part in parts if part[0] != name)
    transcripts, said, words = (
        sum(counts) for counts in zip(*((a, b, c) for _, a, b, c in parts), strict=True)
    )
    if len(parts) > 1:  # with two names in one transcript it counts once
        transcripts = len(_transcripts(library, [part[0] for part in parts]))
    return Person(name, (name, *others), transcripts, said, words)


def alike(
    people: Sequence[Person], different: Collection[tuple[str, str]] = ()
) -> list[tuple[Person, Person]]:
    """Pairs that may be the same person, by their names: see `may_be_one`. Not those who are known
    to be ``different``: pairs of names in order."""
    some = people[:_LIKELY]
    pairs = may_be_one([Speaker(person.name) for person in some], _MOST_PAIRS + len(different))
    likely = [(some[one], some[other]) for one, other in pairs]
    asked = [pair for pair in likely if tuple(sorted(each.name for each in pair)) not in different]
    return asked[:_MOST_PAIRS]


def page(library: LibraryFile, person: Person) -> PersonPage:
    """All about ``person``. Raises `KeptFileUnusable`."""
    numbers = _transcripts(library, person.names)
    with library.reading() as db:
        appearances = _appearances(db, person.names) if db else []
        present = _present(db, numbers) if db else []
    same = library.persons()
    met: dict[str, set[int]] = {}
    for number, name in present:
        if name not in person.names:
            met.setdefault(same.get(name, name), set()).add(number)
    counted = sorted(((name, len(each)) for name, each in met.items()), key=lambda m: (-m[1], m[0]))
    paragraphs = Search(library).said_by(person.names, _PARAGRAPHS + 1)
    latest, whole = _turns(paragraphs), len(paragraphs) <= _PARAGRAPHS
    if not whole:
        latest = latest[:-1] or latest  # the last one may go on
    return PersonPage(person, appearances, counted, latest, whole)


def turns(library: LibraryFile, person: Person, path: Path) -> list[Hit]:
    """All that ``person`` says in the transcript at ``path``, a `Hit` a turn. Raises
    `KeptFileUnusable`."""
    return _turns(Search(library).said_by(person.names, path=path))


def _turns(paragraphs: Iterable[Hit]) -> list[Hit]:
    joined = []
    for _, group in groupby(paragraphs, lambda hit: (hit.path, hit.turn)):
        first, *rest = group
        joined.append(replace(first, text=" ".join(each.text for each in (first, *rest))))
    return joined


def merged(people: Iterable[Person]) -> tuple[str, list[str]]:
    """The name that ``people`` have together, that of the one who says most, and their others."""
    ordered = sorted(people, key=lambda person: -person.words)
    name = ordered[0].name
    return name, [each for person in ordered for each in person.names if each != name]


def _transcripts(library: LibraryFile, names: Sequence[str]) -> list[int]:
    marks = ", ".join("?" * len(names))
    query = (
        "SELECT DISTINCT transcript FROM part JOIN speaker ON speaker.id = part.speaker "
        f"WHERE speaker.name IN ({marks})"
    )
    with library.reading() as db:
        return [number for (number,) in db.execute(query, names)] if db else []


def _appearances(db: sqlite3.Connection, names: Sequence[str]) -> list[Appearance]:
    marks = ", ".join("?" * len(names))
    query = (
        "SELECT path, title, date, place, titles, part.turns, part.words FROM part "
        "JOIN speaker ON speaker.id = part.speaker JOIN transcript ON transcript.id = transcript "
        f"WHERE speaker.name IN ({marks}) ORDER BY date DESC, transcript.id DESC"
    )
    listed: dict[bytes, Appearance] = {}
    for path, title, date, place, titles, count, words in db.execute(query, names):
        called = tuple(json.loads(titles))
        if (other := listed.get(path)) is not None:
            called = tuple(dict.fromkeys((*other.titles, *called)))
            count, words = count + other.turns, words + other.words
        here = Path(os.fsdecode(path))
        listed[path] = Appearance(here, title, date, place, called, count, words)
    return [*listed.values()]


def _present(db: sqlite3.Connection, numbers: Sequence[int]) -> list[tuple[int, str]]:
    """Transcripts, and who speaks in them."""
    present: list[tuple[int, str]] = []
    for at in range(0, len(numbers), _SLICE):
        some = numbers[at : at + _SLICE]
        marks = ", ".join("?" * len(some))
        present += db.execute(
            "SELECT transcript, name FROM part JOIN speaker ON speaker.id = part.speaker "
            f"WHERE transcript IN ({marks})",
            some,
        ).fetchall()
    return present
