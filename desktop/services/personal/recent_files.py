"""Recent files: where they lie, what they are, how far they were read and translated."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, TypeGuard

from desktop.support.files import write_whole
from desktop.support.locks import alone

LENGTH = 30  # entries kept


@dataclass(frozen=True, slots=True)
class Position:
    """Where somebody stopped: the first line in view is that of ``character`` in the paragraph
    ``row`` of the text as it is in the file."""

    row: int = 0
    character: int = 0


@dataclass(frozen=True, slots=True)
class Recent:
    """A file opened lately. ``path`` is absolute; ``date`` the transcript's own; ``source`` and
    ``target`` BCP 47; ``read`` and ``translated`` shares from 0 to 1; ``unticked`` the speakers
    hidden when it was last seen and ``put_away`` the columns; ``columns`` all of them in order;
    ``beside`` further translations, as "de firefox"; ``opened`` seconds since 1970."""

    path: str
    title: str = ""
    date: str = ""
    source: str = ""
    target: str = ""
    read: float = 0.0
    translated: float = 0.0
    opened: float = 0.0
    place: Position = field(default_factory=Position)
    unticked: tuple[str, ...] = ()
    put_away: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    beside: tuple[str, ...] = ()


class RecentFiles:
    """The recent files in a JSON file, latest first. Each change reads the file anew, under a lock,
    so that two processes do not undo each other's; a damaged file counts as empty. Where nothing
    can be saved the list lives in this object alone."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._own: list[Recent] = []

    def recent(self) -> list[Recent]:
        """The entries, latest first."""
        if self._path is not None:
            try:
                self._own = list(_entries(json.loads(self._path.read_text("utf-8"))))
            except FileNotFoundError:
                self._own = []
            except (OSError, ValueError, RecursionError):
                return list(self._own)
        return list(self._own)

    def find(self, path: Path) -> Recent | None:
        """The entry of the file at ``path``."""
        wanted = _key(path)
        return next((entry for entry in self.recent() if entry.path == wanted), None)

    def note(self, path: Path, **changes: Any) -> Recent:
        """Put the file at ``path`` first in the list, with ``changes`` to the fields of its
        `Recent`; what is not named stays as it was."""
        wanted = _key(path)

        def noted(entries: list[Recent]) -> list[Recent]:
            known = next((entry for entry in entries if entry.path == wanted), Recent(wanted))
            others = [entry for entry in entries if entry.path != wanted]
            return [replace(known, **changes), *others]

        return self._change(noted)[0]

    def forget(self, path: Path) -> None:
        """Drop one file."""
        wanted = _key(path)
        self._change(lambda entries: [entry for entry in entries if entry.path != wanted])

    def clear(self) -> None:
        """Drop all."""
        self._change(lambda _entries: [])

    def _change(self, change: Callable[[list[Recent]], list[Recent]]) -> list[Recent]:
        """Put what ``change`` makes of the entries in their place; what came of it."""
        if self._path is not None:
            try:
                with alone(self._path):
                    self._own = change(self.recent())[:LENGTH]
                    content = [asdict(entry) for entry in self._own]
                    write_whole(self._path, json.dumps(content, indent=1))
                    return self._own
            except OSError:
                self._path = None
        self._own = change(self.recent())[:LENGTH]
        return self._own


def _key(path: Path) -> str:
    return os.path.abspath(path)


def _entries(value: object) -> Iterable[Recent]:
    for item in value if isinstance(value, list) else []:
        if isinstance(item, dict) and isinstance(item.get("path"), str):
            yield _entry(item)


def _entry(item: dict[str, Any]) -> Recent:
    known: dict[str, Any] = {}
    usual = Recent(item["path"])
    for name in (one.name for one in fields(Recent)):
        value, default = item.get(name), getattr(usual, name)
        if isinstance(default, str) and isinstance(value, str):
            known[name] = value
        elif isinstance(default, float) and _is_number(value):
            known[name] = float(value)
    for name in ("unticked", "put_away", "columns", "beside"):
        value = item.get(name)
        if isinstance(value, list):
            known[name] = tuple(one for one in value if isinstance(one, str))
    return replace(usual, **known, place=_place(item.get("place")))


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
