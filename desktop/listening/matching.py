"""Which words of a text are heard where: the words heard are matched to those of the text.

Three words in a row that stand once in both, in the same order, are certain (patience diff; Cohen
2010). Between them a dynamic programme finds the most words in common, those in a row first. Its
table is kept only for parts of bounded size; larger ones are halved (Hirschberg 1975), so that
memory grows with the text and not with its square. Either side may have more than the other.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

_RUN = 3  # words in a row that make an anchor
_CELLS = 1_000_000  # of a table that is kept
_IN_A_ROW = 0.5  # what a word counts more that follows one that matches too
_RARE = 0.12  # how much less a word counts each time that it is twice as frequent
_LEAST = 0.3  # what a word counts at least
Pair = tuple[int, int]  # numbers of the same word in the text and among those heard


def tokens(text: str, spaced: bool = True) -> list[tuple[str, int]]:
    """The words of ``text`` as they are compared, each with its first character. Where no spaces
    part words, every letter is one."""
    words: list[tuple[str, int]] = []
    start, letters = 0, list[str]()
    for at, character in enumerate(text):
        if _counts(character):
            if not letters:
                start = at
            letters.append(character)
            if spaced:
                continue
        elif character in "'’" and letters and spaced:
            continue  # don’t is one word
        if letters:
            words.append((_folded("".join(letters)), start))
            letters = []
    if letters:
        words.append((_folded("".join(letters)), start))
    return words


def _counts(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)) or word


def match(text: Sequence[str], heard: Sequence[str]) -> list[Pair]:
    """The words that are the same, in order: numbers in ``text`` and in ``heard``."""
    numbers = {word: number for number, word in enumerate({*text, *heard})}
    counts = Counter(text)
    frequency = np.array([counts[word] for word in text], np.float32)
    weights = np.maximum(1 - _RARE * np.log2(np.maximum(frequency, 1)), _LEAST).astype(np.float32)
    a = np.array([numbers[word] for word in text], np.int32)
    b = np.array([numbers[word] for word in heard], np.int32)
    pairs: list[Pair] = []
    at = (0, 0)
    for anchor in [*_anchors(text, heard), (len(text), len(heard))]:
        pairs += _between(a, b, weights, at, anchor)
        if anchor[0] < len(text):
            pairs.append(anchor)
        at = anchor[0] + 1, anchor[1] + 1
    return pairs


def _anchors(text: Sequence[str], heard: Sequence[str]) -> list[Pair]:
    """The first words of runs that stand once in both, as many as are in the same order."""
    ours, theirs = _once(text), _once(heard)
    both = sorted((at, theirs[run]) for run, at in ours.items() if run in theirs)
    ends, before, last = list[int](), [-1] * len(both), list[int]()
    for number, (_, at) in enumerate(both):  # the longest rising subsequence
        place = bisect_left(ends, at)
        before[number] = last[place - 1] if place else -1
        ends[place : place + 1] = [at]
        last[place : place + 1] = [number]
    chain, number = list[Pair](), last[-1] if last else -1
    while number >= 0:
        chain.append(both[number])
        number = before[number]
    return chain[::-1]


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    runs: dict[tuple[str, ...], int] = {}
    for at in range(len(words) - _RUN + 1):
        run = tuple(words[at : at + _RUN])
        runs[run] = -1 if run in runs else at
    return {run: at for run, at in runs.items() if at >= 0}


Words = np.ndarray[Any, np.dtype[np.int32]]
Row = np.ndarray[Any, np.dtype[np.float32]]


def _between(a: Words, b: Words, weights: Row, start: Pair, end: Pair) -> Iterator[Pair]:
    """The pairs inside of a part of both, halved until a table of it may be kept."""
    parts = [(start, end)]
    while parts:
        (i, j), (until_i, until_j) = parts.pop()
        height, width = until_i - i, until_j - j
        if height <= 0 or width <= 0:
            continue
        if height * width <= _CELLS or height < 2:
            own = _table(a[i:until_i], b[j:until_j], weights[i:until_i])
            yield from ((i + x, j + y) for x, y in own)
            continue
        middle = height // 2
        upper = _last_row(a[i : i + middle], b[j:until_j], weights[i : i + middle])
        lower = _last_row(
            a[i + middle : until_i][::-1], b[j:until_j][::-1], weights[i + middle : until_i][::-1]
        )
        cut = int(np.argmax(upper + lower[::-1]))
        parts.append(((i + middle, j + cut), (until_i, until_j)))
        parts.append(((i, j), (i + middle, j + cut)))


def _last_row(a: Words, b: Words, weights: Row) -> Row:
    """What all of ``a`` and the first words of ``b``, 0 to all, have in common."""
    best = np.zeros(len(b) + 1, np.float32)
    run = np.full(len(b) + 1, -np.inf, np.float32)  # the same, where both last words match
    for word, weight in zip(a, weights, strict=True):
        best, run = _next(best, run, b == word, weight)
    return best


def _next(best: Row, run: Row, same: Any, weight: float) -> tuple[Row, Row]:
    matched = np.full(len(best), -np.inf, np.float32)
    before = np.maximum(best[:-1], run[:-1] + _IN_A_ROW)
    matched[1:][same] = before[same] + weight
    return np.maximum.accumulate(np.maximum(best, matched)), matched


def _table(a: Words, b: Words, weights: Row) -> list[Pair]:
    best = np.zeros((len(a) + 1, len(b) + 1), np.float32)
    run = np.full_like(best, -np.inf)
    for number, (word, weight) in enumerate(zip(a, weights, strict=True)):
        best[number + 1], run[number + 1] = _next(best[number], run[number], b == word, weight)
    pairs: list[Pair] = []
    i, j = len(a), len(b)
    in_a_row = False
    while i and j:
        if in_a_row or run[i, j] == best[i, j]:
            pairs.append((i - 1, j - 1))
            i, j = i - 1, j - 1
            in_a_row = bool(run[i, j] + _IN_A_ROW > best[i, j])
        elif best[i - 1, j] == best[i, j]:
            i -= 1
        else:
            j -= 1
    return pairs[::-1]
