"""How difficult the words of a text are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How many words a person must know to read a text."""

    EASY = "easy"
    MODERATE = "moderate"
    DIFFICULT = "difficult"
    VERY_DIFFICULT = "very difficult"


@dataclass(frozen=True, slots=True)
class Difficulty:
    """Of a text: its ``level``, None where the frequencies of its language are not known or it is
    short; and the share of its words that the person knows, 0 to 1."""

    level: Level | None = None
    known: float = 0.0
