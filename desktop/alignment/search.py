"""The best way through two texts: dynamic programming over beads, within a band.

A position (i, j) stands before the unit i of the source and the unit j of the target. The band
gives for each i the positions j that are looked at, so time and memory grow with the length of the
text. All positions of a row are computed at once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from desktop.alignment.sides import Bead

Vector = np.ndarray[Any, np.dtype[np.float32]]
_SOURCE_GAP, _TARGET_GAP, _NOWHERE = -1, -2, -3


class Scores(Protocol):
    """What a bead is worth: the higher the better. ``gap`` is what each unit without partner costs,
    of the source and of the target."""

    @property
    def moves(self) -> Sequence[tuple[int, int]]:
        """How many units of each side beads have."""

    @property
    def gap(self) -> tuple[float, float]:
        """See above."""

    def row(self, i: int, low: int, high: int) -> Vector:
        """For each of ``moves`` the scores of the beads that end at (i, low) to (i, high - 1)."""


@dataclass(frozen=True, slots=True)
class Band:
    """For each i the first position j, and the one behind the last."""

    low: Sequence[int]
    high: Sequence[int]

    @classmethod
    def whole(cls, source: int, target: int) -> Band:
        """All positions of texts of so many units."""
        return cls([0] * (source + 1), [target + 1] * (source + 1))


class Penalties(Protocol):
    """What it costs to stop at a position: where only one side begins a turn, say."""

    def row(self, i: int, low: int, high: int) -> Vector:
        """What the positions (i, low) to (i, high - 1) cost."""


def search(
    scores: Scores,
    band: Band,
    penalties: Penalties | None = None,
    tick: Callable[[int], object] = lambda i: None,
) -> list[Bead]:
    """The beads of the best way. ``tick`` is called with each i. The scores of beads are those of
    the search."""
    best, backs = _forward(scores, band, penalties, tick)
    return _back(scores, band, backs, best)


def _forward(
    scores: Scores, band: Band, penalties: Penalties | None, tick: Callable[[int], object]
) -> tuple[list[Vector], list[Any]]:
    reach = max(a for a, _ in scores.moves)
    kept: list[Vector] = []  # the values of the last rows
    values: list[Vector] = []  # of each row what its beads are worth, to tell it at the end
    backs: list[Any] = []
    for i, (low, high) in enumerate(zip(band.low, band.high, strict=True)):
        tick(i)
        row = np.full(high - low, -np.inf, np.float32)
        back = np.full(high - low, _NOWHERE, np.int8)
        worth = np.zeros(high - low, np.float32)
        if i == 0 and low == 0:
            row[0] = 0
        steps = scores.row(i, low, high) if i else None
        for at, (a, b) in enumerate(scores.moves):
            if steps is not None and i >= a:
                before = shifted(kept[-a], band.low[i - a], low - b, high - b)
                _improve(row, back, worth, before, steps[at], at)
        if i:
            above = shifted(kept[-1], band.low[i - 1], low, high)
            cost = np.full(high - low, -scores.gap[0], np.float32)
            _improve(row, back, worth, above, cost, _SOURCE_GAP)
        costs = np.full(high - low, scores.gap[1], np.float32)
        if penalties is not None:
            stop = penalties.row(i, low, high)
            row -= stop
            costs += stop
        _fill_gaps(row, back, costs)
        kept = [*kept[-reach + 1 :], row] if reach > 1 else [row]
        values.append(worth)
        backs.append(back)
    return values, backs


def _improve(row: Vector, back: Any, worth: Vector, before: Vector, step: Vector, at: int) -> None:
    candidate = before + step
    better = candidate > row
    row[better], back[better], worth[better] = candidate[better], at, step[better]


def _fill_gaps(row: Vector, back: Any, costs: Vector) -> None:
    """Let each position be reached from the one before it through a gap of the target."""
    total = np.cumsum(costs, dtype=np.float64)
    reached = np.maximum.accumulate(row + total) - total
    better = reached > row + 1e-5
    row[better], back[better] = reached[better], _TARGET_GAP


def shifted(row: Vector, low: int, first: int, last: int) -> Vector:
    """As a row of its own: the values of ``row``, which begins at ``low``, from ``first`` to
    ``last`` (exclusive)."""
    values = np.full(last - first, -np.inf, np.float32)
    begin, end = max(first, low), min(last, low + len(row))
    if begin < end:
        values[begin - first : end - first] = row[begin - low : end - low]
    return values


def _back(scores: Scores, band: Band, backs: list[Any], values: list[Vector]) -> list[Bead]:
    i, j = len(backs) - 1, band.high[-1] - 1
    beads: list[Bead] = []
    while i or j:
        at = j - band.low[i]
        move = int(backs[i][at])
        if move == _NOWHERE:
            raise ValueError("the band leads nowhere")
        a, b = {_SOURCE_GAP: (1, 0), _TARGET_GAP: (0, 1)}.get(move) or scores.moves[move]
        worth = float(values[i][at]) if a and b else 0.0
        beads.append(Bead(range(i - a, i), range(j - b, j), worth))
        i, j = i - a, j - b
    return beads[::-1]
