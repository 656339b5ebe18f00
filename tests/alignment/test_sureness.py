"""How sure a bead is, beside all ways counted one by one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from desktop.alignment.aligning import align
from desktop.alignment.search import Band, search
from desktop.alignment.sides import Bead, Side
from desktop.alignment.sureness import TEMPERATURE, Recorded, Ways, sure

Vector = Any
Way = tuple[tuple[int, int, int, int], ...]


class Dice:
    """Scores and penalties by chance."""

    moves = ((1, 1), (2, 1), (1, 2))
    gap = (0.03, 0.02)

    def __init__(self, seed: int) -> None:
        chance = np.random.default_rng(seed)
        self.steps: Any = np.float16(chance.random((5, 3, 6)) * 0.3).astype(np.float32)
        self.stops: Any = (chance.random((5, 6)) * 0.05).astype(np.float32)

    def row(self, i: int, low: int, high: int) -> Vector:
        return self.steps[i, :, low:high]


class Stops:
    def __init__(self, dice: Dice) -> None:
        self._dice = dice

    def row(self, i: int, low: int, high: int) -> Vector:
        return self._dice.stops[i, low:high]


def ways(dice: Dice, i: int, j: int, way: Way, score: float) -> Iterator[tuple[Way, float]]:
    """All ways from (i, j) to (4, 5), with their scores."""
    if (i, j) == (4, 5):
        yield way, score
    for number, (a, b) in enumerate((*dice.moves, (1, 0), (0, 1))):
        if i + a <= 4 and j + b <= 5:
            gain = dice.steps[i + a, number, j + b] if a and b else -dice.gap[0 if a else 1]
            there = score + float(gain) - float(dice.stops[i + a, j + b])
            yield from ways(dice, i + a, j + b, (*way, (i, a, j, b)), there)


@pytest.mark.parametrize("seed", range(3))
def test_a_bead_is_as_sure_as_the_ways_through_it(seed: int) -> None:
    dice = Dice(seed)
    recorded, band = Recorded(dice), Band.whole(4, 5)
    beads = search(recorded, band, Stops(dice))
    every = [(way, math.exp(score / TEMPERATURE)) for way, score in ways(dice, 0, 0, (), 0.0)]
    total = sum(weight for _, weight in every)

    def share(bead: Bead) -> float:
        part = bead.source.start, len(bead.source), bead.target.start, len(bead.target)
        return sum(weight for way, weight in every if part in way) / total

    assert sure(Ways(recorded, band, Stops(dice), 1.0), beads) == pytest.approx(
        [share(bead) for bead in beads], rel=0.01
    )


def test_what_could_stand_elsewhere_as_well_is_less_sure() -> None:
    names = [f"Nora{n} came to Oslo{n} with {n} ships and {n + 7} men." for n in range(12)]
    again = [*names[:6], "Yes.", "Yes.", *names[6:]]
    once = [*names[:6], "Yes.", *names[6:]]
    *_, alignment = align(Side(again), Side(once), ("length", "words"))
    unsure = min(alignment.beads, key=lambda bead: bead.score)
    assert {6, 7} & set(unsure.source)
    assert unsure.score < 0.7
    assert max(bead.score for bead in alignment.beads) > 0.95
