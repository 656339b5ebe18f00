"""What the makers of speech recognition share: words with times, and who says them."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import ClassVar

from desktop.domain.transcript import Speaker
from desktop.formats.recognition.jsontext import string
from desktop.formats.subtitles.cues import PAUSE, Cue, between

_ENDED = re.compile(r"[.!?…。！？][\"'”’»)\]]*$")
NOBODY = frozenset({"UU", "UNK", "unknown", "Unknown", "UNKNOWN"})  # labels of unknown speakers
_MOST = 200  # words in a cue, where no sentence ever ends


@dataclass(slots=True)
class Word:
    """A word, or a mark that is printed ``tight`` after the word before it."""

    text: str
    start: float | None = None
    end: float | None = None
    label: str | None = None
    tight: bool = False


@dataclass(slots=True)
class Reading:
    """What a vendor's file says. With ``carry`` words without a speaker go on with the last one;
    ``speakers`` are those whom the file itself names, with their titles; ``people`` the labels of
    each person who is called in several ways under one id; ``model`` is what recognised it,
    ``recording`` what is called so in `Transcript`, "" where the file does not say."""

    cues: list[Cue] = field(default_factory=list)
    carry: bool = False
    speakers: list[Speaker] = field(default_factory=list)
    title: str = ""
    date: str | None = None
    language: str | None = None
    people: list[list[str]] = field(default_factory=list)
    model: str = ""
    recording: str = ""


class Vendor(ABC):
    """One maker's JSON. Everything in ``data`` is a stranger's: take it through
    `formats.recognition.jsontext` (mapping, mappings, string, seconds), which gives nothing for
    what is not as it should be."""

    title: ClassVar[str]
    rewrites: ClassVar[bool] = False  # all texts are read, but not letter by letter as they stand
    recognises: ClassVar[bool] = False  # a machine wrote down what its files have

    @abstractmethod
    def matches(self, data: object) -> bool:
        """Whether ``data``, the parsed file, is this maker's."""

    @abstractmethod
    def read(self, data: object) -> Reading:
        """The cues in it, in order; none where it holds no speech."""


def label_of(value: object) -> str | None:
    """A speaker's label from a string or a number; None for anything else and for ""."""
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)[:20] if abs(value) < 10**9 else None
    return (string(value) or "").strip() or None


def sentences(words: Iterable[Word]) -> list[Cue]:
    """``words`` as cues: one ends with a sentence, a pause, or where somebody else speaks."""
    cues: list[Cue] = []
    current: list[Word] = []
    for word in words:
        if not word.text:
            continue
        if current and not word.tight and _apart(current, word):
            cues.append(_cue(current))
            current = []
        current.append(word)
    return [*cues, _cue(current)] if current else cues


def _apart(current: list[Word], word: Word) -> bool:
    last = current[-1]
    if word.label != current[0].label or len(current) >= _MOST:
        return True
    if word.start is not None and last.end is not None and word.start - last.end >= PAUSE:
        return True
    return _ENDED.search(last.text) is not None


def _cue(words: list[Word]) -> Cue:
    parts = [words[0].text]
    for before, word in pairwise(words):
        parts += [word.text] if word.tight else [between(before.text, word.text), word.text]
    ends = [word.end for word in words if word.end is not None]
    return Cue("".join(parts), words[0].start, ends[-1] if ends else None, words[0].label)
