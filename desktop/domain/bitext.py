"""Bitexts: which segments of two columns say the same.

A **bead** links n segments of one side to m of the other. They need not lie in one row, nor side
by side. A bead with an empty side is a gap: what the other side lacks. The words are those of Gale
and Church (1993).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

Segment = tuple[int, int]  # row, number of the segment in the cell of that row
Side = Literal["source", "target"]


@dataclass(frozen=True, slots=True)
class Bead:
    """Segments that say the same, in order. ``score`` is how sure that is, 0 to 1; ``accepted``: a
    person says so."""

    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    score: float = 1.0
    accepted: bool = False

    def on(self, side: Side) -> tuple[Segment, ...]:
        """The segments on one side."""
        return self.source if side == "source" else self.target


@dataclass(slots=True)
class Bitext:
    """The links from the column ``source`` to the column ``target`` (their ids).

    Beads are kept only where they say more than "the n-th segment of a cell is the n-th of the
    cell beside it", which is the rule for rows without beads: see `parallel`.
    """

    source: str
    target: str
    _beads: dict[Side, dict[Segment, Bead]] = field(
        default_factory=lambda: {"source": {}, "target": {}}
    )
    _rows: dict[Side, dict[int, int]] = field(
        default_factory=lambda: {"source": {}, "target": {}}
    )  # how many linked segments a row has

    def snapshot(self) -> Bitext:
        """A copy that what happens later leaves as it is."""
        beads: dict[Side, dict[Segment, Bead]] = {s: dict(self._beads[s]) for s in _SIDES}
        rows: dict[Side, dict[int, int]] = {s: dict(self._rows[s]) for s in _SIDES}
        return Bitext(self.source, self.target, beads, rows)

    def link(self, beads: Iterable[Bead]) -> None:
        """Add ``beads``; what their segments were linked to before is unlinked."""
        for bead in beads:
            for side in _SIDES:
                for segment in bead.on(side):
                    self._drop(self._beads[side].get(segment))
            for side in _SIDES:
                for segment in bead.on(side):
                    self._beads[side][segment] = bead
                    self._rows[side][segment[0]] = self._rows[side].get(segment[0], 0) + 1

    def unlink(self, bead: Bead) -> None:
        """Take ``bead`` away."""
        self._drop(bead)

    def bead(self, side: Side, segment: Segment) -> Bead | None:
        """The bead that ``segment`` is in; None where it is in none."""
        return self._beads[side].get(segment)

    def linked(self, row: int) -> bool:
        """Whether beads say what belongs to ``row``; else the rule for parallel rows does."""
        return row in self._rows["source"] or row in self._rows["target"]

    def beads(self) -> list[Bead]:
        """All beads, each once, in the order of the source; gaps of the target last."""
        either = [*self._beads["source"].values(), *self._beads["target"].values()]
        return list(dict.fromkeys(either))

    def shift(self, side: Side, row: int, first: int, to: Segment) -> None:
        """Segments of ``row`` from ``first`` on are now those from ``to`` on: a row was cut."""
        moving = [s for s in self._beads[side] if s[0] == row and s[1] >= first]
        renamed = {(row, n): (to[0], to[1] + n - first) for _, n in moving}
        touched = dict.fromkeys(self._beads[side][segment] for segment in moving)
        for bead in touched:
            self._drop(bead)
        for bead in touched:
            segments = tuple(sorted(renamed.get(s, s) for s in bead.on(side)))
            if side == "source":
                self.link([replace(bead, source=segments)])
            else:
                self.link([replace(bead, target=segments)])

    def _drop(self, bead: Bead | None) -> None:
        if bead is None:
            return
        for side in _SIDES:
            for segment in bead.on(side):
                if self._beads[side].get(segment) is bead:
                    del self._beads[side][segment]
                    self._rows[side][segment[0]] -= 1
                    if not self._rows[side][segment[0]]:
                        del self._rows[side][segment[0]]


_SIDES: tuple[Side, Side] = ("source", "target")


def parallel(first: int, last: int, count: int, other: int) -> tuple[int, int] | None:
    """Which of ``other`` segments belong to segments ``first`` to ``last`` of ``count``, where no
    bead says so: the same numbers where both sides have as many, else all. None: there are none."""
    if not other:
        return None
    return (first, last) if count == other else (0, other - 1)


def runs(segments: Iterable[Segment]) -> Iterator[tuple[int, int, int]]:
    """``segments`` as (row, first, last), neighbours together."""
    row = first = last = -1
    for segment in sorted(segments):
        if segment == (row, last + 1):
            last += 1
            continue
        if row >= 0:
            yield row, first, last
        row, first = segment
        last = first
    if row >= 0:
        yield row, first, last
