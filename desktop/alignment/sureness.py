"""How sure a bead is: its probability among all ways through the texts.

Forward and backward sums over the ways of a search, where a way is as likely as exp(its score /
`TEMPERATURE`). On articles aligned by hand half of the beads with 0.5 are right, 87 of 100 with
0.84, 92 with 0.95 and 99 with 0.99.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from desktop.alignment.search import Band, Penalties, Scores, Vector, shifted
from desktop.alignment.sides import Bead

TEMPERATURE = 0.05  # of the score of a bead that leaves no doubt
_NEVER = -np.inf


class Recorded:
    """``scores`` that remember their rows, in half precision."""

    def __init__(self, scores: Scores) -> None:
        self._scores, self.moves, self.gap = scores, scores.moves, scores.gap
        self.rows: dict[int, np.ndarray[Any, np.dtype[np.float16]]] = {}

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `search.Scores.row`."""
        row = self._scores.row(i, low, high)
        self.rows[i] = row.astype(np.float16)
        return row


class Ways:
    """All ways of a search that went through ``recorded`` scores within ``band``."""

    def __init__(
        self, recorded: Recorded, band: Band, penalties: Penalties | None, scale: float
    ) -> None:
        self._band, self._moves = band, recorded.moves
        self._heat = scale * TEMPERATURE
        self._gap = recorded.gap[0] / self._heat, recorded.gap[1] / self._heat
        self._rows, self._penalties = recorded.rows, penalties
        self._last = len(band.low) - 1
        self._before = self._forward()
        self._behind = self._backward()
        self._all = float(self._before[-1][-1])

    def probability(self, bead: Bead) -> float:
        """How likely a way goes through ``bead``, 0 to 1."""
        i, j = bead.source.stop, bead.target.stop
        a, b = len(bead.source), len(bead.target)
        step = self._step(i, a, j, b) - self._at(self._stops(i), i, j)
        begin = self._at(self._before[i - a], i - a, j - b)
        total = begin + step + self._at(self._behind[i], i, j) - self._all
        return float(np.exp(min(0.0, total))) if np.isfinite(total) else 0.0

    def _step(self, i: int, a: int, j: int, b: int) -> float:
        if not a or not b:
            return -self._gap[0] if a else -self._gap[1]
        return float(self._rows[i][self._moves.index((a, b)), j - self._band.low[i]]) / self._heat

    def _at(self, row: Vector, i: int, j: int) -> float:
        return float(row[j - self._band.low[i]])

    def _forward(self) -> list[Vector]:
        rows: list[Vector] = []
        for i, (low, high) in enumerate(zip(self._band.low, self._band.high, strict=True)):
            row = np.full(high - low, _NEVER, np.float32)
            if i == 0:
                row[0] = 0
            for number, (a, b) in enumerate(self._moves if i else ()):
                if i >= a:
                    begin = shifted(rows[i - a], self._band.low[i - a], low - b, high - b)
                    row = np.logaddexp(row, begin + self._steps(i)[number])
            if i:
                above = shifted(rows[i - 1], self._band.low[i - 1], low, high)
                row = np.logaddexp(row, above - self._gap[0])
            stops = self._stops(i)
            rows.append(_along(row - stops, self._gap[1] + stops))
        return rows

    def _backward(self) -> list[Vector]:
        """From each position to the end, without what stopping there costs."""
        rows: list[Vector] = [np.zeros(0, np.float32)] * (self._last + 1)
        entered: dict[int, Vector] = {}  # the rows that the last ones lead to, with that cost
        for i in range(self._last, -1, -1):
            low, high = self._band.low[i], self._band.high[i]
            row = np.full(high - low, _NEVER, np.float32)
            if i == self._last:
                row[-1] = 0
            for number, (a, b) in enumerate(self._moves):
                if i + a in entered:
                    end = entered[i + a] + self._steps(i + a)[number]
                    row = np.logaddexp(row, shifted(end, self._band.low[i + a], low + b, high + b))
            if i + 1 in entered:
                below = shifted(entered[i + 1], self._band.low[i + 1], low, high)
                row = np.logaddexp(row, below - self._gap[0])
            stops = self._stops(i)
            costs = np.roll(self._gap[1] + stops, -1)[::-1]  # of going on from each position
            rows[i] = _along(row[::-1], costs)[::-1]
            entered[i] = rows[i] - stops
            entered.pop(i + max(a for a, _ in self._moves), None)
        return rows

    def _steps(self, i: int) -> Vector:
        steps: Vector = self._rows[i].astype(np.float32) / self._heat
        return steps

    def _stops(self, i: int) -> Vector:
        low, high = self._band.low[i], self._band.high[i]
        if self._penalties is None:
            return np.zeros(high - low, np.float32)
        stops: Vector = self._penalties.row(i, low, high) / self._heat
        return stops


def _along(row: Vector, costs: Vector) -> Vector:
    """Let each position be reached from the one before it, at its ``costs``, too."""
    total = np.cumsum(costs, dtype=np.float64)
    along: Vector = (np.logaddexp.accumulate(row + total) - total).astype(np.float32)
    return along


def sure(ways: Ways, beads: Sequence[Bead]) -> list[float]:
    """The probability of each of ``beads``."""
    return [ways.probability(bead) for bead in beads]
