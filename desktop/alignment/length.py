"""Likeness by length: a long sentence has a long translation.

Gale and Church (1993), "A Program for Aligning Sentences in Bilingual Corpora", Computational
Linguistics 19(1); but a unit without partner costs the same however long it is, so that a missing
page is a gap.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from desktop.alignment.boundaries import Boundaries
from desktop.alignment.sides import Side

Vector = np.ndarray[Any, np.dtype[np.float32]]
Counts = np.ndarray[Any, np.dtype[np.int64]]

VARIANCE = 6.8  # of the length of a translation, a character of its original
PRIORS = {(1, 1): 0.89, (1, 2): 0.0445, (2, 1): 0.0445, (2, 2): 0.011}
GAP = 2.5  # the cost of a unit without partner; more, and a missing page spoils what is around it
SCALE = 6.0  # what a bead that leaves no doubt is better than one that fits badly


class Length:
    """The cost of beads by their lengths, as -log of a probability, below 0."""

    moves = tuple(PRIORS)

    def __init__(self, source: Side, target: Side, boundaries: Boundaries | None = None) -> None:
        self._boundaries = boundaries
        self._source, self._target = ends(source), ends(target)
        self.gap = GAP, GAP
        total = max(1, int(self._source[-1])), max(1, int(self._target[-1]))
        self._ratio = total[1] / total[0]

    def row(self, i: int, low: int, high: int) -> Vector:
        """For each of ``moves`` the scores of the beads that end before the unit ``i`` of the
        source and before ``low`` to ``high`` (exclusive) of the target. -inf: no such bead."""
        rows = np.full((len(self.moves), high - low), -np.inf, np.float32)
        for at, (a, b) in enumerate(self.moves):
            first = max(low, b)
            if i < a or first >= high:
                continue
            length = float(self._source[i] - self._source[i - a])
            others = self._target[first:high] - self._target[first - b : high - b]
            score = self._score(length, others) + np.log(PRIORS[a, b])
            if self._boundaries is not None:
                score = score - self._boundaries.inside(i, a, first, high, b)
            rows[at, first - low :] = score
        return rows

    def _score(self, length: float, others: Counts) -> Vector:
        mean = (length + others / self._ratio) / 2
        delta = (others - length * self._ratio) / np.sqrt(np.maximum(mean, 1) * VARIANCE)
        scores: Vector = log_tails(np.abs(delta)).astype(np.float32)
        return scores


def ends(side: Side) -> Counts:
    """How many characters stand before each unit, and behind the last."""
    lengths = [max(1, len(unit.strip())) for unit in side.units]
    return np.concatenate([[0], np.cumsum(lengths, dtype=np.int64)])


def log_tails(deviations: Any) -> Any:
    """The log of the probability that a normal variable is as far from its mean, or farther.
    Press et al. (1992), Numerical Recipes, "erfcc": right to 1.2e-7 of the value."""
    z = deviations / np.sqrt(2)
    t = 1 / (1 + z / 2)
    series = -1.26551223 + t * (
        1.00002368 + t * (0.37409196 + t * (0.09678418 + t * (-0.18628806 + t * (
            0.27886807 + t * (-1.13520398 + t * (1.48851587 + t * (-0.82215223 + t * 0.17087277)))
        ))))
    )  # fmt: skip
    return np.log(t) - z * z + series
