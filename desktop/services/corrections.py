"""A person's corrections, kept beside the files and never in them.

Each document has one JSON file in the corrections folder, named after its content and its path:
the content finds it again where the file has moved, the path where it has changed.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.corrections import Correction, apply, as_json, from_json
from desktop.domain.errors import CannotWrite, Malformed
from desktop.domain.transcript import Transcript

_SCHEMA = "enface-corrections/1"


@dataclass(frozen=True, slots=True)
class Key:
    """Which document: the digest of its bytes, and its full path ("" for a pasted text)."""

    content: str
    path: str

    @classmethod
    def of(cls, data: bytes, path: Path | None) -> Key:
        """The key of a document that is ``data`` and came from ``path``."""
        return cls(hashlib.sha256(data).hexdigest(), "" if path is None else os.path.abspath(path))

    @property
    def file(self) -> str:
        """The name of its corrections file."""
        return f"{self.content[:32]}-{_digest(self.path)}.json"


@dataclass(slots=True)
class History:
    """What was corrected, in order, and what was undone and may be done again (last first)."""

    done: list[Correction] = field(default_factory=list)
    undone: list[Correction] = field(default_factory=list)


class Shelf:
    """The corrections of all documents, in ``folder`` (`paths.data_dir` / "corrections"). The
    folder is made when the first correction is saved."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load(self, key: Key) -> History:
        """What belongs to a document: by its content, else by its path; empty for a new one.

        Raises `Malformed` where the file that holds it is damaged.
        """
        path = self._find(key)
        if path is None:
            return History()
        try:
            data = json.loads(path.read_text("utf-8"))
            if data["schema"] != _SCHEMA:
                raise ValueError(f"schema {data['schema']}")
            return History(*([from_json(one) for one in data[part]] for part in ("done", "undone")))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise Malformed(name=path.name, format="corrections", reason=str(error)) from error

    def save(self, key: Key, history: History) -> None:
        """Keep what belongs to a document; nothing is kept of one without corrections.

        Raises `CannotWrite`.
        """
        path = self._folder / key.file
        data = {
            "schema": _SCHEMA,
            "path": key.path,
            "content": key.content,
            "done": [as_json(one) for one in history.done],
            "undone": [as_json(one) for one in history.undone],
        }
        try:
            if history.done or history.undone:
                self._folder.mkdir(parents=True, exist_ok=True)
                part = path.with_suffix(".part")
                part.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
                part.replace(path)
            else:
                path.unlink(missing_ok=True)
            for old in self._of_path(key):
                if old != path:
                    old.unlink(missing_ok=True)
        except OSError as error:
            reason = error.strerror or str(error)
            raise CannotWrite(name=path.name, reason=reason) from error

    def _find(self, key: Key) -> Path | None:
        exact = self._folder / key.file
        if exact.is_file():
            return exact
        same = sorted(self._folder.glob(f"{key.content[:32]}-*.json"), key=_age)
        return next(iter([*same, *self._of_path(key)]), None)

    def _of_path(self, key: Key) -> Sequence[Path]:
        if not key.path:
            return ()
        return sorted(self._folder.glob(f"*-{_digest(key.path)}.json"), key=_age)


class Correcting:
    """A document under correction.

    ``transcript`` is what to show, ``unplaced`` the corrections that find no place in it (the file
    has changed since). Each step is saved at once; where that fails, `CannotWrite` is raised and
    the step stands.
    """

    def __init__(self, original: Transcript, shelf: Shelf, key: Key) -> None:
        self._original, self._shelf, self._key = original, shelf, key
        self._history = shelf.load(key)
        self.transcript: Transcript = original
        self.unplaced: list[Correction] = []
        self._apply()

    @property
    def done(self) -> tuple[Correction, ...]:
        """All corrections in force, in order."""
        return tuple(self._history.done)

    @property
    def can_undo(self) -> bool:
        """Whether there is a correction to undo."""
        return bool(self._history.done)

    @property
    def can_redo(self) -> bool:
        """Whether an undone one can be done again."""
        return bool(self._history.undone)

    def add(self, correction: Correction) -> Transcript:
        """Put something right; gives the new transcript."""
        self._history.done.append(correction)
        self._history.undone.clear()
        return self._stepped()

    def undo(self) -> Transcript:
        """Take the last correction back."""
        if self._history.done:
            self._history.undone.append(self._history.done.pop())
        return self._stepped()

    def redo(self) -> Transcript:
        """Do the correction that was undone last once more."""
        if self._history.undone:
            self._history.done.append(self._history.undone.pop())
        return self._stepped()

    def forget(self, correction: Correction) -> Transcript:
        """Drop one for good: one that finds no place, say."""
        self._history.done.remove(correction)
        return self._stepped()

    def _apply(self) -> None:
        self.transcript, self.unplaced = apply(self._original, self._history.done)

    def _stepped(self) -> Transcript:
        self._apply()
        self._shelf.save(self._key, self._history)
        return self.transcript


def _digest(path: str) -> str:
    return hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:32]


def _age(path: Path) -> float:
    return -path.stat().st_mtime
