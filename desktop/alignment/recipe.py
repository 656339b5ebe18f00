"""What a bead is worth by likeness: more than its neighbours have in common with it.

The score of a bead is (likeness - neighbours * nb) * log2(1 + shorter / longer), where nb is the
mean likeness of each side to the single units beside the other. It is not multiplied by the size of
the bead, and a unit without partner costs the same everywhere. The likeness is a weighted sum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from desktop.alignment.boundaries import Boundaries
from desktop.alignment.length import ends
from desktop.alignment.likeness import REACH, SIZE_OF_BEADS, Likeness, Vector
from desktop.alignment.search import Band
from desktop.alignment.sides import Side

_SIZES = range(1, REACH + 1)
_MOVES = tuple((a, b) for a in _SIZES for b in _SIZES if a + b <= SIZE_OF_BEADS)
_NEIGHBOURS = 0.8
_SHORTER = 0.4  # the shorter side of a bead of more than two units, as a share of the longer one:
# else sentences around a page that is missing take it in
_UNEVEN = float(np.log2(1 + _SHORTER))


@dataclass(frozen=True, slots=True)
class Method:
    """A likeness in the recipe: its ``weight``, what a unit without partner costs for it, and how
    much its ``neighbours`` count."""

    name: str
    likeness: Likeness
    weight: float = 1.0
    gap: float = 0.1
    neighbours: float = _NEIGHBOURS


class Recipe:
    """Scores of beads within ``band``."""

    moves = _MOVES

    def __init__(
        self,
        source: Side,
        target: Side,
        methods: Sequence[Method],
        band: Band,
        boundaries: Boundaries | None = None,
    ) -> None:
        self.scale = sum(method.weight for method in methods)
        self.gap = (sum(method.gap for method in methods),) * 2
        self._neighbours = min(method.neighbours for method in methods)
        self._methods, self._band, self._boundaries = methods, band, boundaries
        self._source, self._target = ends(source), ends(target)
        self._ratio = float(self._target[-1]) / max(1.0, float(self._source[-1]))
        self._sizes = len(source), len(target)
        self._rows: dict[int, tuple[int, Vector]] = {}

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `search.Scores.row`."""
        rows = np.full((len(_MOVES), high - low), -np.inf, np.float32)
        here, below = self._alike(i, low, high), self._alike(i + 1, low, high)
        for number, (a, b) in enumerate(_MOVES):
            first = max(low, b)
            if i < a or first >= high:
                continue
            at, width = REACH + first - low, high - first
            beside = (
                here[a - 1, 0, at - b : at - b + width] + here[a - 1, 0, at + 1 : at + 1 + width]
            )
            beside = beside + self._alike(i - a, low, high)[0, b - 1, at : at + width]
            beside = beside + below[0, b - 1, at : at + width]
            worth = here[a - 1, b - 1, at : at + width] - (
                self._neighbours * beside / self._count(i, a, first, high, b)
            )
            even = self._evenness(i, a, first, high, b)
            score = worth * even
            if a + b > 2:
                score = np.where(even < _UNEVEN, -np.inf, score)
            if self._boundaries is not None:
                score = score - self._boundaries.inside(i, a, first, high, b)
            rows[number, first - low :] = score
        return rows

    def _count(self, i: int, a: int, first: int, high: int, b: int) -> Vector:
        """How many single units stand beside the joins."""
        places = np.arange(first, high)
        above, below = int(i - a >= 1), int(i < self._sizes[0])
        count = (places > b).astype(np.float32) + (places < self._sizes[1]) + (above + below)
        return np.maximum(count, 1)

    def _evenness(self, i: int, a: int, first: int, high: int, b: int) -> Vector:
        """1 for joins of the same length, 0 for one that is far longer."""
        ours = float(self._source[i] - self._source[i - a]) * self._ratio
        theirs = self._target[first:high] - self._target[first - b : high - b]
        even: Vector = np.log2(1 + np.minimum(ours, theirs) / np.maximum(ours, theirs))
        return even

    def _alike(self, i: int, low: int, high: int) -> Vector:
        """The likeness at row ``i``, for positions from ``low`` - `REACH` to ``high`` (inclusive).
        Rows are made once, as wide as all rows that need them."""
        if i not in self._rows:
            self._rows[i] = self._made(i)
            while len(self._rows) > REACH + 3:
                del self._rows[next(iter(self._rows))]
        first, whole = self._rows[i]
        return whole[:, :, low - REACH - first : high + 1 - first]

    def _made(self, i: int) -> tuple[int, Vector]:
        near = range(max(0, i - 1), min(self._sizes[0], i + REACH) + 1)
        first = min(self._band.low[n] for n in near) - REACH
        last = max(self._band.high[n] for n in near) + 1
        whole = np.zeros((REACH, REACH, last - first), np.float32)
        begin, end = max(first, 0), min(last, self._sizes[1] + 1)
        if 1 <= i <= self._sizes[0] and begin < end:
            for method in self._methods:
                alike = method.likeness.row(i, begin, end)
                whole[:, :, begin - first : end - first] += method.weight * alike
        return first, whole
