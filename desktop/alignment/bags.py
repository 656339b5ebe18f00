"""A first look at long texts: blocks of units as bags of words, all against all.

The bag of a block is translated word by word; where it lies close to a bag of the other side, both
say the same. Dimensions are hashed, so the size of the vocabulary costs nothing.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from desktop.alignment.dictionary import Dictionary
from desktop.alignment.tokens import Vocabulary

Vector = np.ndarray[Any, np.dtype[np.float32]]
_SIZE = 2048  # dimensions
_HASH = 2654435761  # Knuth's multiplier
_GAP = 0.01


class Bags:
    """Scores of beads of one block with one block: how much closer they are than others."""

    moves = ((1, 1),)
    gap = (_GAP, _GAP)

    def __init__(self, source: Vocabulary, target: Vocabulary, pairs: Dictionary) -> None:
        ours = _bags(source, len(target.words), pairs)
        theirs = _bags(target, len(target.words), {n: {n: 1.0} for n in range(len(target.words))})
        close: Vector = ours @ theirs.T
        close -= close.mean(0, keepdims=True)
        close -= close.mean(1, keepdims=True)
        self._close = close

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `search.Scores.row`."""
        rows = np.full((1, high - low), -np.inf, np.float32)
        first = max(low, 1)
        if i and first < high:
            rows[0, first - low :] = self._close[i - 1, first - 1 : high - 1]
        return rows


def _bags(vocabulary: Vocabulary, size: int, pairs: Dictionary) -> Vector:
    """The bag of each block, of length 1, in words of the target."""
    numbers = np.arange(size, dtype=np.uint64) * np.uint64(_HASH)
    places = (numbers >> np.uint64(7)) % np.uint64(_SIZE)
    signs = np.where((numbers >> np.uint64(23)) & np.uint64(1), 1.0, -1.0)
    rare = np.log(1 + len(vocabulary.units) / np.maximum(np.array(vocabulary.counts), 1))
    counterparts = {
        word: (
            places[list(others)].astype(np.int64),
            signs[list(others)] * np.array(list(others.values())) * rare[word],
        )
        for word, others in pairs.items()
        if others
    }
    bags = np.zeros((len(vocabulary.units), _SIZE), np.float32)
    for bag, unit in zip(bags, vocabulary.units, strict=True):
        for word in set(unit):
            if word in counterparts:
                np.add.at(bag, *counterparts[word])
    lengths = np.linalg.norm(bags, axis=1, keepdims=True)
    unit_bags: Vector = np.asarray(bags / np.maximum(lengths, 1e-6), np.float32)
    return unit_bags
