"""The marks of one document, saved at each step."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path

from desktop import paths
from desktop.domain.corrections import Anchor
from desktop.domain.marks import Mark
from desktop.services.personal.sidecar import DocumentId, SidecarStore


def shelf(folder: Path | None = None) -> SidecarStore:
    """Where marks lie: in the person's own folder, if no other is named."""
    return SidecarStore(folder or paths.data_dir() / "marks", "enface-marks/1")


class Marking:
    """``marks`` in the order in which they were made.

    Raises `DamagedAdditions` where what was kept is damaged; each step raises `CannotWrite` where
    it cannot be saved, and stands all the same.
    """

    def __init__(self, shelf: SidecarStore, key: DocumentId) -> None:
        self._shelf, self._key = shelf, key
        data = shelf.load(key)
        try:
            self.marks = [_mark(item) for item in data.get("marks", [])]
        except (KeyError, TypeError, ValueError) as error:
            raise shelf.damaged(key) from error

    def add(self, mark: Mark) -> None:
        """Put a mark; where one stands, only its note changes."""
        self.marks = [each for each in self.marks if each.place != mark.place] + [mark]
        self._save()

    def annotate(self, mark: Mark, note: str) -> Mark:
        """Give ``mark`` a note ("" leaves a bookmark); the mark as it is now."""
        new = replace(mark, note=note)
        self.marks = [new if each == mark else each for each in self.marks]
        self._save()
        return new

    def remove(self, mark: Mark) -> None:
        """Take a mark away."""
        self.marks = [each for each in self.marks if each != mark]
        self._save()

    def _save(self) -> None:
        items = [{**asdict(mark.place), "note": mark.note} for mark in self.marks]
        self._shelf.save(self._key, {"marks": items})


def _mark(item: dict[str, object]) -> Mark:
    label, words, turn, note = (item[name] for name in ("label", "words", "turn", "note"))
    if not isinstance(label, str | None) or not isinstance(turn, int):
        raise ValueError("a mark without a place")
    return Mark(Anchor(label, str(words), turn), str(note))
