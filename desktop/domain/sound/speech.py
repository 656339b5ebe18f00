"""A text as it is spoken: its sound, and when each word of it is said."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SpokenWord:
    """A word that begins ``at`` milliseconds of the sound, and stands from character ``start`` to
    ``end`` of the text."""

    at: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Speech:
    """``wav`` is a whole WAV file; ``words`` are in the order in which they are said."""

    wav: bytes
    words: tuple[SpokenWord, ...]

    def word_at(self, milliseconds: int) -> SpokenWord | None:
        """The word that is being said; None before the first."""
        number = bisect_right(self.words, milliseconds, key=lambda word: word.at)
        return self.words[number - 1] if number else None
