"""Transcripts that were taken off the list of the library, as what puts them back needs them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_KEPT = (
    "size, title, date, place, language, languages, words, trouble, added, read, translated, "
    "target, notes"
)


@dataclass(frozen=True, slots=True)
class Removed:
    """The ``path`` of its file and the ``values`` of its row; the names of its ``collections``;
    into which languages it was ``asked`` to be translated, each with why it could not be. Where the
    person had added that very file, ``watched`` is 0 or 1, else None. How often the library had
    been ``cleared`` by then."""

    path: bytes
    values: tuple[Any, ...]
    collections: tuple[str, ...]
    asked: tuple[tuple[str, str], ...]
    watched: int | None
    cleared: int


def removed_row(db: sqlite3.Connection, path: bytes, watched: int | None) -> Removed:
    """What puts the transcript at ``path`` back when it is not there any more."""
    [number] = db.execute("SELECT id FROM transcript WHERE path = ?", (path,)).fetchone()
    values = db.execute(f"SELECT {_KEPT} FROM transcript WHERE id = ?", (number,)).fetchone()
    names = (
        "SELECT name FROM member JOIN collection ON collection.id = member.collection "
        "WHERE transcript = ?"
    )
    asked = "SELECT target, trouble FROM asked WHERE path = ?"
    [cleared] = db.execute("SELECT times FROM cleared").fetchone()
    return Removed(
        path,
        values,
        tuple(name for (name,) in db.execute(names, (number,))),
        tuple(db.execute(asked, (path,))),
        watched,
        cleared,
    )


def put_back(db: sqlite3.Connection, removed: Iterable[Removed]) -> None:
    """List them again, with all that the person did with them. Their texts are not there before
    their files are read again. What was removed before the library was cleared stays away."""
    [cleared] = db.execute("SELECT times FROM cleared").fetchone()
    for each in removed:
        if each.cleared != cleared:
            continue
        marks = ", ".join("?" * len(each.values))
        db.execute(
            f"INSERT OR IGNORE INTO transcript (path, changed, journal, digest, first, last, "
            f"first_chunk, last_chunk, {_KEPT}) VALUES (?, -1, 0, '', 0, -1, 0, -1, {marks})",
            (each.path, *each.values),
        )
        for name in each.collections:
            db.execute("INSERT OR IGNORE INTO collection (name) VALUES (?)", (name,))
            db.execute(
                "INSERT OR IGNORE INTO member SELECT collection.id, transcript.id "
                "FROM collection, transcript WHERE collection.name = ? AND transcript.path = ?",
                (name, each.path),
            )
        rows = [(each.path, *asked) for asked in each.asked]
        db.executemany("INSERT OR IGNORE INTO asked VALUES (?, ?, ?)", rows)
        if each.watched is not None:
            db.execute("INSERT OR IGNORE INTO root VALUES (?, ?)", (each.path, each.watched))
        db.execute("DELETE FROM left_out WHERE path = ?", (each.path,))
