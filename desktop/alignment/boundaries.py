"""What both texts say about their own order: where turns and paragraphs begin, who speaks.

A bead does not reach over the end of a turn, and where one side begins a turn the other does too,
as far as the words do not tell otherwise. No bead reaches over an anchor.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from desktop.alignment.anchors import Anchor, parts
from desktop.alignment.sides import Bead, Side
from desktop.alignment.tokens import spelt

Vector = np.ndarray[Any, np.dtype[np.float32]]
TURN, PARAGRAPH, SPEAKER = 0.3, 0.04, 0.3  # what each costs, as a share of a bead's score
_INSIDE = 2.0  # times as much where a bead reaches over it
_SHARE = 0.5  # of the turns of one side that the other has at least; else they are of another kind
_PARTNER = 0.6  # of what a speaker says that one speaker of the other side says
_LEAST = 3  # units of a speaker from which one can tell


class Boundaries:
    """The costs of positions and beads. ``scale``: the score of a bead that leaves no doubt.
    ``beads`` are those of a first pass: they tell which speakers are the same; ``points`` are the
    `anchors`."""

    def __init__(
        self,
        source: Side,
        target: Side,
        scale: float,
        beads: Iterable[Bead] = (),
        points: Sequence[Anchor] = (),
    ) -> None:
        self._source, self._target = np.zeros(len(source) + 1), np.zeros(len(target) + 1)
        turns = _begins(source.turns), _begins(target.turns)
        if _alike(*turns):
            self._add(*turns, scale * TURN)
        paragraphs = _begins(source.paragraphs), _begins(target.paragraphs)
        if _alike(*paragraphs) and all(np.mean(each) < 1 / 1.5 for each in paragraphs):
            self._add(*paragraphs, scale * PARAGRAPH)
        self.any = bool(self._source.any())
        self._before = [
            np.concatenate([[0.0], np.cumsum(side)]) for side in (self._source, self._target)
        ]
        self._parts = parts(points, len(source), len(target)) if points else None
        self._speakers = _numbered(source, target, list(beads))
        self._other = scale * SPEAKER if self._speakers is not None else 0.0

    def _add(self, ours: Vector, theirs: Vector, cost: float) -> None:
        self._source[: len(ours)] += ours * cost
        self._target[: len(theirs)] += theirs * cost

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `search.Penalties.row`."""
        costs: Vector = np.abs(self._source[i] - self._target[low:high]).astype(np.float32)
        return costs

    def inside(self, i: int, a: int, first: int, high: int, b: int) -> Any:
        """What beads of ``a`` and ``b`` units cost that end at (i, first) to (i, high - 1)."""
        cost: Any = 0.0
        if self.any:
            ours, theirs = self._before
            cost = (ours[i] - ours[i - a + 1]) * _INSIDE
            cost = cost + (theirs[first:high] - theirs[first - b + 1 : high - b + 1]) * _INSIDE
        if self._speakers is not None:
            mine, others = self._speakers[0][i - 1], self._speakers[1][first - 1 : high - 1]
            cost = cost + ((mine != others) & (mine >= 0) & (others >= 0)) * self._other
        if self._parts is not None:
            mine, others = self._parts
            first_of_theirs = others[first - b : high - b]
            here = (others[first - 1 : high - 1] == mine[i - 1]) & (first_of_theirs == mine[i - a])
            cost = cost + np.where(here & (mine[i - 1] == mine[i - a]), 0.0, np.inf)
        return cost


def _begins(numbers: Sequence[int]) -> Vector:
    """1 for each unit that begins a turn, but for the first one."""
    values = np.array(numbers, np.int64)
    begins: Vector = np.zeros(len(values), np.float32)
    begins[1:] = values[1:] != values[:-1]
    return begins


def _alike(ours: Vector, theirs: Vector) -> bool:
    """Whether both sides are divided, and about as often."""
    counts = sorted((float(ours.sum()), float(theirs.sum())))
    return counts[0] >= 1 and counts[0] >= counts[1] * _SHARE


def _numbered(source: Side, target: Side, beads: list[Bead]) -> tuple[Any, Any] | None:
    """The speakers of both sides as numbers, the same for the same person; -1: nobody knows. None
    where no two are the same."""
    if not any(source.speakers) or not any(target.speakers):
        return None
    same = _by_name(source, target) | _by_beads(source, target, beads)
    if not same:
        return None
    numbers = {name: n for n, name in enumerate(same)}
    theirs = {same[name]: n for name, n in numbers.items()}
    return (
        np.array([numbers.get(name or "", -1) for name in source.speakers], np.int64),
        np.array([theirs.get(name or "", -1) for name in target.speakers], np.int64),
    )


def _by_name(source: Side, target: Side) -> dict[str, str]:
    ours = {_plain(name): name for name in source.speakers if name}
    theirs = {_plain(name): name for name in target.speakers if name}
    return {ours[plain]: theirs[plain] for plain in ours if plain and plain in theirs}


def _plain(name: str) -> str:
    return " ".join(sorted(spelt(name.casefold()).split()))


def _by_beads(source: Side, target: Side, beads: list[Bead]) -> dict[str, str]:
    together: dict[str, Counter[str]] = defaultdict(Counter)
    back: dict[str, Counter[str]] = defaultdict(Counter)
    for bead in beads:
        if len(bead.source) == len(bead.target) == 1:
            mine, other = source.speakers[bead.source[0]], target.speakers[bead.target[0]]
            if mine and other:
                together[mine][other] += 1
                back[other][mine] += 1
    same = {}
    for name, others in together.items():
        other, count = others.most_common(1)[0]
        sums = others.total(), back[other].total()
        if count >= _LEAST and all(count >= _PARTNER * total for total in sums):
            same[name] = other
    return same
