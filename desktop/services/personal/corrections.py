"""A person's corrections to one document: done, undone, and saved at each step."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from desktop import paths
from desktop.domain.corrections import Correction, apply, as_json, from_json
from desktop.domain.errors import DamagedAdditions
from desktop.domain.transcript import Transcript
from desktop.services.personal.sidecar import DocumentId, SidecarStore


def shelf(folder: Path | None = None) -> SidecarStore:
    """Where corrections lie: in the person's own folder, if no other is named."""
    return SidecarStore(folder or paths.data_dir() / "corrections", "enface-corrections/1")


@dataclass(slots=True)
class History:
    """What was corrected, in order, and what was undone and may be done again (last first)."""

    done: list[Correction] = field(default_factory=list)
    undone: list[Correction] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A document as the person left it: ``transcript`` with what they put right, which is under
    ``correcting``; or as it is in the file, where ``problem`` kept that from being read."""

    transcript: Transcript
    correcting: Correcting | None = None
    problem: DamagedAdditions | None = None


def corrected(original: Transcript, key: DocumentId) -> Corrected:
    """``original`` with the corrections kept for the document ``key``."""
    try:
        correcting = Correcting(original, shelf(), key)
    except DamagedAdditions as error:
        return Corrected(original, problem=error)
    return Corrected(correcting.transcript, correcting)


class Correcting:
    """A document under correction. Raises `DamagedAdditions` where what was kept of it is damaged.

    ``transcript`` is what to show, ``unplaced`` the corrections that find no place in it (the file
    has changed since). Each step is saved at once; where that fails, `CannotWrite` is raised and
    the step stands.
    """

    def __init__(self, original: Transcript, shelf: SidecarStore, key: DocumentId) -> None:
        self._original, self._shelf, self._key = original, shelf, key
        self._history = _history(shelf, key)
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

    def clear(self) -> Transcript:
        """Drop all, done and undone; the transcript as it is in the file."""
        self._history = History()
        return self._stepped()

    def _apply(self) -> None:
        self.transcript, self.unplaced = apply(self._original, self._history.done)

    def _stepped(self) -> Transcript:
        self._apply()
        parts = {"done": self._history.done, "undone": self._history.undone}
        self._shelf.save(
            self._key, {name: [as_json(one) for one in part] for name, part in parts.items()}
        )
        return self.transcript


def _history(shelf: SidecarStore, key: DocumentId) -> History:
    data = shelf.load(key)
    try:
        parts = ([from_json(one) for one in data.get(part, [])] for part in ("done", "undone"))
        return History(*parts)
    except (ValueError, TypeError, AttributeError) as error:
        raise shelf.damaged(key) from error
