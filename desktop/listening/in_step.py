"""When the sentences of a text are said, by the words that a model heard.

A sentence is heard where enough of its words are, close together. Where a model understood other
words beside a sentence that is heard, about as many as the text has there, these are its
sentences. All others were not heard.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.listening.heard import Word
from desktop.listening.matching import match, tokens

Span = tuple[float, float]

_SHARE = 0.45  # of the words of a sentence that must be heard
_SPREAD = 2.0  # as many words may be heard from its first to its last as it has, and
_MORE = 4  # so many more
_TOGETHER = 0.3  # seconds between two words that follow each other closely
_PAUSE = 4.0  # seconds: no two words of a sentence are further apart
_FARTHER = 0.8  # the same, where all before it belongs to another sentence
_SAME = (0.5, 2.0)  # as many other words heard as the text has there


@dataclass(frozen=True, slots=True)
class Sentences:
    """The words of all sentences of a text, as they are compared: ``first`` is the number of the
    first word of each, and how many there are in all."""

    words: tuple[str, ...]
    first: tuple[int, ...]
    spaced: bool = True

    @classmethod
    def of(cls, texts: Sequence[str], spaced: bool = True) -> Sentences:
        """Those of ``texts``."""
        words, first = list[str](), [0]
        for text in texts:
            words += [word for word, _ in tokens(text, spaced)]
            first.append(len(words))
        return cls(tuple(words), tuple(first), spaced)

    def __len__(self) -> int:
        return len(self.first) - 1


@dataclass(frozen=True, slots=True)
class _Token:
    word: str
    start: float
    end: float


def times(sentences: Sentences, heard: Sequence[Word]) -> list[Span | None]:
    """When each sentence is said; None where it was not heard. ``heard`` are words in order, from
    one part of the recording or all of it."""
    sounds = _sounds(heard, sentences.spaced)
    pairs = match(sentences.words, [sound.word for sound in sounds])
    groups = _groups(sentences, pairs, sounds)
    spans: list[Span | None] = []
    lows, highs = _neighbours(groups, len(sounds))
    for number, group in enumerate(groups):
        around = lows[number], highs[number]
        before = groups[number - 1] if number else []
        complete = bool(before) and before[-1][0] + 1 == sentences.first[number]
        apart = _FARTHER if complete else _TOGETHER
        spans.append(_span(sentences, number, group, sounds, around, apart) if group else None)
    _fill(sentences, groups, spans, sounds)
    _part(spans)
    return spans


def _sounds(heard: Sequence[Word], spaced: bool) -> list[_Token]:
    sounds = []
    for word in heard:
        parts = tokens(word.text, spaced)
        length = (word.end - word.start) / max(1, len(parts))
        for number, (part, _) in enumerate(parts):
            start = word.start + number * length
            sounds.append(_Token(part, start, start + length))
    return sounds


def _groups(
    sentences: Sentences, pairs: Sequence[tuple[int, int]], sounds: Sequence[_Token]
) -> list[list[tuple[int, int]]]:
    """The pairs of each sentence that lie close together; none where too few do."""
    starts = [word for word, _ in pairs]
    groups = []
    for first, end in zip(sentences.first, sentences.first[1:], strict=False):
        own = list(pairs[bisect_left(starts, first) : bisect_left(starts, end)])
        size = end - first
        group = _closest(own, size, sounds)
        groups.append(group if size and len(group) >= max(1, _SHARE * size) else [])
    return groups


def _closest(
    pairs: list[tuple[int, int]], size: int, sounds: Sequence[_Token]
) -> list[tuple[int, int]]:
    """The most of ``pairs`` that lie within as many words heard as a sentence of ``size`` has."""
    most = _SPREAD * size + _MORE
    best: list[tuple[int, int]] = []
    for first in range(len(pairs)):
        group = pairs[first : first + 1]
        for pair in pairs[first + 1 :]:
            apart = sounds[pair[1]].start - sounds[group[-1][1]].end
            if pair[1] - group[0][1] > most or apart > _PAUSE:
                break
            group.append(pair)
        if len(group) > len(best):
            best = group
        if len(best) >= len(pairs) - first:
            break
    return best


def _neighbours(groups: Sequence[list[tuple[int, int]]], count: int) -> tuple[list[int], list[int]]:
    """Behind the last word of the sentence heard before each, and the first of that after it."""
    lows, highs, last, first = list[int](), list[int](), 0, count
    for group in groups:
        lows.append(last)
        last = group[-1][1] + 1 if group else last
    for group in reversed(groups):
        highs.append(first)
        first = group[0][1] if group else first
    return lows, highs[::-1]


def _other(words: int) -> int:
    """Of how many words those heard may consist where the text has so many: "Tomás" may become
    "to Moss"."""
    return words + (words + 1) // 2


def _span(
    sentences: Sentences,
    number: int,
    group: list[tuple[int, int]],
    sounds: Sequence[_Token],
    around: tuple[int, int],
    apart: float,
) -> Span:
    """From the first word of a sentence to its last. Words at its ends that were understood
    otherwise are those heard beside it, as far as they follow each other closely and are no words
    of other sentences, between which they stand ``around`` it. ``apart``: seconds between two words
    at the beginning."""
    low, high = around
    first, end = sentences.first[number], sentences.first[number + 1]
    (word, sound), (last_word, last_sound) = group[0], group[-1]
    for _ in range(_other(word - first)):
        if sound == low or sounds[sound].start - sounds[sound - 1].end > apart:
            break
        sound -= 1
    for _ in range(_other(end - 1 - last_word)):
        if last_sound + 1 == high or (
            sounds[last_sound + 1].start - sounds[last_sound].end > _TOGETHER
        ):
            break
        last_sound += 1
    return sounds[sound].start, sounds[last_sound].end


def _fill(
    sentences: Sentences,
    groups: list[list[tuple[int, int]]],
    spans: list[Span | None],
    sounds: Sequence[_Token],
) -> None:
    """Give their times to sentences of which other words were understood: between two that were
    heard, or before the first or behind the last of these."""
    number = 0
    while number < len(spans):
        if spans[number] is not None:
            number += 1
            continue
        until = next((n for n in range(number, len(spans)) if spans[n] is not None), len(spans))
        low = groups[number - 1][-1][1] + 1 if number else 0
        high = groups[until][0][1] if until < len(spans) else len(sounds)
        before = spans[number - 1] if number else None
        after = spans[until] if until < len(spans) else None
        inside = [
            sound
            for sound in sounds[low:high]
            if (before is None or sound.start >= before[1])
            and (after is None or sound.end <= after[0])
        ]
        words = sentences.first[until] - sentences.first[number]
        bounded = before is not None or after is not None
        if bounded and words and _SAME[0] <= len(inside) / words <= _SAME[1]:
            _give(sentences, spans, range(number, until), inside)
        number = until


def _give(
    sentences: Sentences, spans: list[Span | None], numbers: range, inside: list[_Token]
) -> None:
    first, end = sentences.first[numbers.start], sentences.first[numbers.stop]
    for number in numbers:
        begins, stops = sentences.first[number] - first, sentences.first[number + 1] - first
        if begins == stops:
            continue
        low = begins * len(inside) // (end - first)
        high = max(low + 1, stops * len(inside) // (end - first))
        part = inside[low:high]
        if part:
            spans[number] = part[0].start, part[-1].end


def _part(spans: list[Span | None]) -> None:
    """Let no sentence end behind the beginning of the next."""
    following: float | None = None
    for number in range(len(spans) - 1, -1, -1):
        span = spans[number]
        if span is None:
            continue
        start, end = span
        if following is not None:
            start, end = min(start, following), min(end, following)
        spans[number] = start, max(end, start)
        following = start
