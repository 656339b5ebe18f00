"""Aligning two texts."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.alignment.length import Length
from desktop.alignment.search import Band, search
from desktop.alignment.sides import Bead, Side

METHODS = ("length", "words", "mt", "embeddings")


@dataclass(frozen=True, slots=True)
class Alignment:
    """``beads`` hold every unit of both sides exactly once, in order. ``using`` are the methods
    that were used, ``agreement`` how well the texts go together, 0 to 1."""

    beads: list[Bead]
    using: tuple[str, ...] = ()
    agreement: float = 1.0
    draft: bool = field(default=False)


def align(
    source: Side,
    target: Side,
    using: Sequence[str] = METHODS,
    report: Callable[[float], object] = lambda share: None,
) -> Iterator[Alignment]:
    """First a draft, then the alignment. ``using`` names the methods that may be used; those that
    cannot be are left out. ``report`` is told how much is done, 0 to 1."""
    length = Length(source, target)
    beads = search(length, Band.whole(len(source), len(target)))
    beads = [
        replace(
            bead, score=math.exp(max(-20.0, bead.score)) if bead.source and bead.target else 0.5
        )
        for bead in beads
    ]
    report(1.0)
    yield Alignment(beads, ("length",))
