"""Which words of a text are said when."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from desktop.domain.sound.speech import SpokenWord

_UNSPACED = r"\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff"  # Thai, Lao, Japanese, Chinese
# A library says when it begins a piece that it says in one: "3", "500" and "€" of "€3,500". People
# see one word. Where no spaces stand between words, a word ends where the next piece begins.
_CHUNK = re.compile(rf"[^\s{_UNSPACED}]+|[{_UNSPACED}]+")
_IS_UNSPACED = re.compile(rf"[{_UNSPACED}]")
_TRIMMED = "“”„«»‹›‘’\"'()[]{}<>.,;:!?…¿¡—–-*_"


def chunks(text: str) -> list[tuple[int, int]]:
    """Where the pieces of ``text`` stand between which there are spaces."""
    return [match.span() for match in _CHUNK.finditer(text)]


def whole_words(text: str, pieces: Sequence[tuple[int, int]]) -> tuple[SpokenWord, ...]:
    """The words of ``text`` in which ``pieces`` (milliseconds, character) begin. The times of the
    result never go back, and no word follows itself."""
    spans = chunks(text)
    followers = [character for _, character in pieces[1:]] + [len(text)]
    words: list[SpokenWord] = []
    latest = 0
    for (at, character), follower in zip(pieces, followers, strict=False):
        number = bisect_right(spans, character, key=lambda span: span[0]) - 1
        if number < 0 or character >= spans[number][1]:
            continue
        start, end = spans[number]
        if _IS_UNSPACED.match(text, start):
            start, end = character, min(max(follower, character + 1), end)
        else:
            start, end = trimmed(text, start, end)
        latest = max(latest, at)
        if not words or words[-1].start != start:
            words.append(SpokenWord(latest, start, end))
    return tuple(words)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Without the signs around a word, unless there is nothing else."""
    word = text[start:end]
    bare = word.strip(_TRIMMED)
    if not bare:
        return start, end
    first = start + len(word) - len(word.lstrip(_TRIMMED))
    return first, first + len(bare)
