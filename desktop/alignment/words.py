"""Likeness by words: how much of what either side says has a partner in the other.

Each word counts by how rare it is, and little where the dictionary does not know it. A word of one
side is covered as well as the best word of the other side translates it (see `dictionary`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.alignment.dictionary import Dictionary
from desktop.alignment.likeness import REACH, Vector
from desktop.alignment.tokens import Vocabulary

Counts = np.ndarray[Any, np.dtype[np.int64]]
Sums = np.ndarray[Any, np.dtype[np.float64]]
_UNKNOWN = 0.25  # how much a word counts that the dictionary does not know
_AHEAD = 16  # units behind those asked for that are compared as well: the next rows need them
_KEPT = REACH + 2  # units of the source whose comparison is kept


@dataclass(frozen=True, slots=True)
class _Compared:
    """One unit of the source and the units ``first`` to ``last`` (exclusive) of the target.
    ``covered``: how much of it joins of the target cover, by their size and the position where they
    end, from ``first`` on; ``best``: how well it covers each of their words; and its ``weight``."""

    first: int
    last: int
    covered: Vector
    best: Vector
    weight: float


class Words:
    """Covered words, as a share of all words of both joins."""

    def __init__(self, source: Vocabulary, target: Vocabulary, pairs: Dictionary) -> None:
        self._pairs = {
            word: (np.array(list(others), np.int64), np.array(list(others.values()), np.float32))
            for word, others in pairs.items()
            if others
        }
        sureness = _best_known(pairs, len(source.words), len(target.words))
        self._weights = _weights(source, sureness[0]), _weights(target, sureness[1])
        self._source = [np.array(unit, np.int64) for unit in source.units]
        self._ends: Counts = np.concatenate(
            [[0], np.cumsum([len(unit) for unit in target.units], dtype=np.int64)]
        )
        self._words: Counts = np.array([w for unit in target.units for w in unit], np.int64)
        self._totals: Sums = np.concatenate(
            [[0.0], np.cumsum(self._weights[1][self._words], dtype=np.float64)]
        )[self._ends]
        self._scratch = np.zeros(len(target.words), np.float32)
        self._kept: dict[int, _Compared] = {}

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `Likeness.row`."""
        alike = np.zeros((REACH, REACH, high - low), np.float32)
        first, last = max(0, low - REACH), min(high - 1, len(self._ends) - 1)
        covered = np.zeros((REACH, high - low), np.float64)
        best: Vector | None = None
        weight = 0.0
        for a in range(min(REACH, i)):
            unit = self._compared(i - a - 1, first, last)
            weight += unit.weight
            covered += unit.covered[:, low - unit.first : high - unit.first]
            begin, end = self._ends[[first, last]] - self._ends[unit.first]
            here = unit.best[begin:end]
            best = here if best is None else np.maximum(best, here)
            sums = self._sums(best, first, last)
            for b in range(min(REACH, high - 1)):
                start = max(low, b + 1)
                spans = (
                    slice(start - first, high - first),
                    slice(start - b - 1 - first, high - b - 1 - first),
                )
                total = self._totals[start:high] - self._totals[start - b - 1 : high - b - 1]
                both = covered[b, start - low :] + sums[spans[0]] - sums[spans[1]]
                alike[a, b, start - low :] = both / np.maximum(weight + total, 1e-6)
        return alike

    def _sums(self, best: Vector, first: int, last: int) -> Sums:
        """The covered weight of the words before each unit from ``first`` to ``last``."""
        words = self._words[self._ends[first] : self._ends[last]]
        sums: Sums = np.concatenate(
            [[0.0], np.cumsum(best * self._weights[1][words], dtype=np.float64)]
        )
        at_ends: Sums = sums[self._ends[first : last + 1] - self._ends[first]]
        return at_ends

    def _compared(self, unit: int, first: int, last: int) -> _Compared:
        kept = self._kept.pop(unit, None)
        if kept is None or kept.first > first or kept.last < last:
            kept = self._compare(unit, first, min(last + _AHEAD, len(self._ends) - 1))
        self._kept[unit] = kept
        while len(self._kept) > _KEPT:
            del self._kept[next(iter(self._kept))]
        return kept

    def _compare(self, unit: int, first: int, last: int) -> _Compared:
        begins = self._ends[first:last] - self._ends[first]
        words = self._words[self._ends[first] : self._ends[last]]
        covered = np.zeros((REACH, last - first + 2), np.float32)
        best = np.zeros(len(words), np.float32)
        own = self._source[unit]
        empty = self._ends[first + 1 : last + 1] == self._ends[first:last]
        for word in own:
            counterparts = self._pairs.get(int(word))
            if counterparts is None or not len(words):
                continue
            self._scratch[counterparts[0]] = counterparts[1]
            values = self._scratch[words]
            self._scratch[counterparts[0]] = 0
            np.maximum(best, values, out=best)
            by_unit = np.maximum.reduceat(np.append(values, np.float32(0)), begins)
            by_unit[empty] = 0
            by_unit *= self._weights[0][word]
            for b in range(min(REACH, len(by_unit))):
                # a join of b + 1 units whose last one is k ends at the position first + k + 1
                covered[b, b + 1 : len(by_unit) + 1] += by_unit[b:]
                by_unit[1:] = np.maximum(by_unit[1:], by_unit[:-1])
        weight = float(self._weights[0][own].sum()) if len(own) else 0.0
        return _Compared(first, last, covered, best, weight)


def _best_known(pairs: Dictionary, ours: int, theirs: int) -> tuple[Vector, Vector]:
    """How well the dictionary knows each word of either side."""
    source, target = np.zeros(ours, np.float32), np.zeros(theirs, np.float32)
    for word, others in pairs.items():
        for other, weight in others.items():
            source[word] = max(source[word], weight)
            target[other] = max(target[other], weight)
    return source, target


def _weights(vocabulary: Vocabulary, known: Vector) -> Vector:
    """How much each word counts."""
    counts = np.array(vocabulary.counts, np.float32)
    rare = np.log(1 + len(vocabulary.units) / np.maximum(counts, 1))
    weights: Vector = (rare * np.maximum(known, _UNKNOWN)).astype(np.float32)
    return weights
