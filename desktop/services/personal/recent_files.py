"""Recent files: where they lie, what they are, how far they were read and translated."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeGuard

from desktop.support.kept import KeptFile, Trouble

LENGTH = 30  # entries kept
_BYTES = 6_000_000  # of the file; more than so many entries can take
_LONGEST_PATH = 32_768  # bytes
_WORDS = 500  # characters of a title
_NAMES = 400_000  # characters of all lists of names; those of the earliest entries go first
_LISTS = ("unticked", "put_away", "columns", "beside")


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stopped: the first line in view is that of ``character`` in the paragraph
    ``row`` of the text as it is in the file."""

    row: int = 0
    character: int = 0


@dataclass(frozen=True, slots=True)
class Recent:
    """A file opened lately. ``path`` is absolute; ``date`` the transcript's own; ``source`` and
    ``target`` BCP 47; ``read`` and ``translated`` shares from 0 to 1; ``level`` how difficult
    its words are (`Level`, "" where that is not known) and ``known`` the share of them that the
    person knew when it was read last; ``unticked`` the speakers hidden when it was last seen
    and ``put_away`` the columns; ``columns`` all of them in order; ``beside`` further
    translations, as "de firefox"; ``task`` what it was used for (`TASKS` of the window); ``opened``
    seconds since 1970."""

    path: str
    title: str = ""
    date: str = ""
    source: str = ""
    target: str = ""
    read: float = 0.0
    translated: float = 0.0
    level: str = ""
    known: float = 0.0
    opened: float = 0.0
    place: Position = field(default_factory=Position)
    unticked: tuple[str, ...] = ()
    put_away: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()
    task: str = ""


class Forgotten(Exception):
    """The file was taken off the list since it was noted last."""


class RecentFiles:
    """The recent files in a JSON file, latest first. Each change reads the file anew, under a lock,
    so that two processes do not undo each other's. Where nothing can be saved the list lives in
    this object alone; where it cannot be read, ``trouble`` says why."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._file = None if path is None else KeptFile(path, _BYTES)
        self._own: list[Recent] = []
        self.trouble: Trouble | None = None

    def recent(self) -> list[Recent]:
        """The entries, latest first."""
        if self._file is not None:
            content = self._file.read()
            self.trouble = self._file.trouble or self.trouble
            if self.trouble is None or isinstance(self.trouble.cause, Path):
                self._own = _entries(content)
        return list(self._own)

    def find(self, path: Path) -> Recent | None:
        """The entry of the file at ``path``."""
        key = _key(path)
        return next((entry for entry in self.recent() if entry.path == key), None)

    def note(self, path: Path, *, again: bool = False, **changes: Any) -> Recent:
        """Put the file at ``path`` first in the list, with ``changes`` to the fields of its
        `Recent`; what is not named stays as it was.

        ``again``: it was noted before. Raises `Forgotten` where it was forgotten since, maybe by
        another process.
        """
        key = _key(path)

        def noted(entries: list[Recent]) -> list[Recent]:
            if again and _is_forgotten(key, entries):
                raise Forgotten
            before = next((entry for entry in entries if entry.path == key), Recent(key))
            others = [entry for entry in entries if entry.path != key]
            return [replace(before, **changes), *others]

        return self._change(noted)[0]

    def restore(self, entry: Recent) -> None:
        """Undo `forget`: list ``entry`` again, as it was."""
        self._change(lambda entries: sorted([entry, *entries], key=lambda each: -each.opened))

    def is_forgotten(self, path: Path) -> bool:
        """Whether the file at ``path``, which was noted before, was forgotten since."""
        return _is_forgotten(_key(path), self.recent())

    def forget(self, path: Path) -> None:
        """Drop one file."""
        key = _key(path)
        self._change(lambda entries: [entry for entry in entries if entry.path != key])

    def clear(self) -> None:
        """Drop all."""
        self._change(lambda _entries: [])

    def _change(self, change: Callable[[list[Recent]], list[Recent]]) -> list[Recent]:
        """Put what ``change`` makes of the entries in their place; what came of it."""
        if self._file is not None:
            try:
                self._file.change(lambda content: self._changed(change, _entries(content)))
                return self._own
            except OSError:
                self._own = self.recent()
                self._file = None
        self._changed(change, self._own)
        return self._own

    def _changed(
        self, change: Callable[[list[Recent]], list[Recent]], entries: list[Recent]
    ) -> list[dict[str, Any]]:
        self._own = _within_bounds(change(entries))
        return [asdict(entry) for entry in self._own]


def _key(path: Path) -> str:
    return os.path.abspath(path)


def _is_forgotten(key: str, entries: list[Recent]) -> bool:
    """Whether the entry ``key``, which was there, was taken away; it did not have to make room."""
    return len(entries) < LENGTH and all(entry.path != key for entry in entries)


def _entries(content: object) -> list[Recent]:
    items = content[:LENGTH] if isinstance(content, list) else []
    return _within_bounds(
        [_entry(item) for item in items if isinstance(item, dict) and is_path(item.get("path"))]
    )


def is_path(path: object) -> TypeGuard[str]:
    """Whether it can be the path of a file here."""
    if not isinstance(path, str) or not os.path.isabs(path) or "\0" in path:
        return False
    try:
        return len(os.fsencode(path)) <= _LONGEST_PATH
    except UnicodeEncodeError:
        return False


def _entry(item: dict[str, Any]) -> Recent:
    values: dict[str, Any] = {}
    usual = Recent(item["path"])
    for name in (each.name for each in fields(Recent)):
        value, default = item.get(name), getattr(usual, name)
        if isinstance(default, str) and isinstance(value, str):
            values[name] = value
        elif isinstance(default, float) and _is_number(value):
            values[name] = float(value)
    for name in _LISTS:
        value = item.get(name)
        if isinstance(value, list):
            values[name] = tuple(each for each in value if isinstance(each, str))
    return replace(usual, **values, place=_place(item.get("place")))


def _within_bounds(entries: list[Recent]) -> list[Recent]:
    """``entries``, cut to what the list has room for."""
    room, kept = _NAMES, []
    for entry in entries[:LENGTH]:
        values: dict[str, Any] = {}
        for name in ("read", "translated", "known"):
            values[name] = min(1.0, max(0.0, getattr(entry, name)))
        for name in ("title", "date", "source", "target", "level", "task"):
            values[name] = getattr(entry, name)[:_WORDS]
        for name in _LISTS:
            names = getattr(entry, name)
            length = sum(len(each) + 4 for each in names)
            values[name] = names if length <= room else ()
            room -= length if length <= room else 0
        kept.append(replace(entry, **values))
    return kept


def _place(value: object) -> Position:
    if not isinstance(value, dict):
        return Position()
    return Position(_count(value.get("row")), _count(value.get("character")))


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        return 0
    return value if 0 <= value < 2**31 else 0


def _is_number(value: object) -> TypeGuard[float]:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return -1e18 < value < 1e18
