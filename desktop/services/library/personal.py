"""What a person made of the library: collections, saved searches, who is the same person."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop.services.library.database import Database
from desktop.support.storable import storable

# The transcripts in a collection of that name.
IN_COLLECTION = (
    "SELECT member.transcript FROM member JOIN collection "
    "ON collection.id = member.collection WHERE collection.name = ?"
)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search that the person saved: the query ``text``, and ``options`` as the window keeps
    them."""

    name: str
    text: str
    options: Mapping[str, str] = field(default_factory=dict)


class PersonalTables(Database):
    """The tables of the library that a person filled. Each of ``person_steps`` undoes what the
    person said of who is who, the last one first; they last as long as the program runs."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(path)
        self.person_steps: list[Callable[[], None]] = []

    def clear(self) -> None:
        """Take out everything, for good."""
        self.person_steps = []
        super().clear()

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

    def different_persons(self) -> set[tuple[str, str]]:
        """Pairs of persons, by their names in order, of whom the person said that they are not the
        same."""
        with self.reading() as db:
            query = "SELECT one, other FROM different_persons"
            return {(one, other) for one, other in db.execute(query)} if db else set()

    def set_different(self, one: str, other: str, on: bool) -> None:
        """These are different persons; or, not ``on``, nobody has said so."""
        names = sorted((storable(one), storable(other)))
        with self._changing() as db:
            if on:
                db.execute("INSERT OR IGNORE INTO different_persons VALUES (?, ?)", names)
            else:
                db.execute("DELETE FROM different_persons WHERE one = ? AND other = ?", names)


def _saved_search(name: str, content: dict[str, Any]) -> SavedSearch:
    return SavedSearch(name, content["text"], content["options"])
