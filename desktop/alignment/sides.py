"""What is aligned: the units (sentences or lines) of two texts, and the beads that come out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """One text. ``units`` are its sentences in order; ``language`` is "" where it is unknown.

    One entry a unit, or none at all: ``turns`` and ``paragraphs`` (the numbers of those it stands
    in), ``speakers`` (who says it, None: nobody is named), ``times`` (start and end in seconds),
    ``machine`` (what a machine made of it in the language of the other side), ``ids`` (what the
    file calls the parts that begin with it).
    """

    units: Sequence[str]
    language: str = ""
    turns: Sequence[int] = ()
    paragraphs: Sequence[int] = ()
    speakers: Sequence[str | None] = ()
    times: Sequence[tuple[float, float] | None] = ()
    machine: Sequence[str] = ()
    ids: Sequence[Sequence[str]] = ()

    def __len__(self) -> int:
        return len(self.units)


@dataclass(frozen=True, slots=True)
class Bead:
    """Units that say the same, by number, in order. ``score`` is how sure that is, 0 to 1. One side
    may be empty: the other has nothing that says so."""

    source: range
    target: range
    score: float = 1.0
