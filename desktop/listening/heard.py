"""What a model hears in a recording. Times are in seconds from its beginning."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Word:
    """A word that is said from ``start`` to ``end``. ``sure``: 0 to 1. ``text`` begins with a space
    where one stands before it."""

    start: float
    end: float
    sure: float
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """All that is said from ``start`` to ``end``, in ``language`` ("" where that is not known)."""

    start: float
    end: float
    words: tuple[Word, ...] = ()
    language: str = ""

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        words = [[each.start, each.end, each.sure, each.text] for each in self.words]
        spoken = {"start": self.start, "end": self.end, "language": self.language}
        return {**spoken, "words": words}

    @classmethod
    def from_plain(cls, data: dict[str, Any]) -> Piece:
        """The piece in ``data``. Raises ValueError, TypeError or KeyError where it is none."""
        words = tuple(
            Word(float(start), float(end), float(sure), str(text))
            for start, end, sure, text in data["words"]
        )
        return cls(float(data["start"]), float(data["end"]), words, str(data["language"]))
