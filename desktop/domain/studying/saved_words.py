"""What a person keeps of words: how well they know them, and those they saved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Knowledge(StrEnum):
    """How well a person knows a word. Of all others it is not known."""

    KNOWN = "known"
    LEARNING = "learning"
    IGNORED = "ignored"  # a name, say: it is no word to learn


@dataclass(frozen=True, slots=True)
class SavedWord:
    """A word as it was met: ``lemma`` is its basic form, ``sentence`` and ``translation`` where it
    stood, ``speaker`` who said it, ``title`` in which text. ``entry`` (in the markup of
    `desktop.lexicon.markup`) is what ``dictionary`` says of it. ``id`` never changes; ``made`` is
    in seconds since 1970. What is not known is ""."""

    id: str
    word: str
    lemma: str
    language: str
    sentence: str = ""
    translation: str = ""
    target: str = ""
    speaker: str = ""
    title: str = ""
    entry: str = ""
    dictionary: str = ""
    made: float = 0.0
