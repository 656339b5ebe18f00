"""Letting gaps grow: a bead beside a gap gives up what it is better without.

The search counts each unit without partner the same, so the sentences at the edges of a page that
is missing take some of it in. Where there is a gap already, one more unit in it costs nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.alignment.search import Band
from desktop.alignment.sides import Bead
from desktop.alignment.sureness import Recorded


def trimmed(beads: Sequence[Bead], recorded: Recorded, band: Band) -> list[Bead]:
    """``beads`` of a search through ``recorded`` scores within ``band``, with larger gaps."""
    result: list[Bead] = []
    for bead in beads:  # gaps that stand before
        while result and (unit := _first(bead, result[-1])) is not None:
            better = _without(bead, unit, recorded, band)
            if better is None:
                break
            result.append(unit)
            bead = better
        result.append(bead)
    behind: list[Bead] = []
    for bead in reversed(result):  # gaps that stand behind
        while behind and (unit := _last(bead, behind[-1])) is not None:
            better = _without(bead, unit, recorded, band)
            if better is None:
                break
            behind.append(unit)
            bead = better
        behind.append(bead)
    return behind[::-1]


def _first(bead: Bead, before: Bead) -> Bead | None:
    """The first unit of ``bead`` as a gap, on the side of which ``before`` is one."""
    s, t = bead.source, bead.target
    if len(s) > 1 and t and before.source and not before.target:
        return Bead(s[:1], t[:0], 0.0)
    if len(t) > 1 and s and before.target and not before.source:
        return Bead(s[:0], t[:1], 0.0)
    return None


def _last(bead: Bead, behind: Bead) -> Bead | None:
    """The last unit of ``bead`` as a gap, on the side of which ``behind`` is one."""
    s, t = bead.source, bead.target
    if len(s) > 1 and t and behind.source and not behind.target:
        return Bead(s[-1:], t[len(t) :], 0.0)
    if len(t) > 1 and s and behind.target and not behind.source:
        return Bead(s[len(s) :], t[-1:], 0.0)
    return None


def _without(bead: Bead, unit: Bead, recorded: Recorded, band: Band) -> Bead | None:
    """``bead`` without ``unit``, one end of it; None where it is not better so."""
    source = _cut(bead.source, unit.source)
    target = _cut(bead.target, unit.target)
    i, j = source.stop, target.stop
    if not band.low[i] <= j < band.high[i]:
        return None
    move = recorded.moves.index((len(source), len(target)))
    score = float(recorded.rows[i][move, j - band.low[i]])
    return Bead(source, target, score) if score > bead.score else None


def _cut(units: range, end: range) -> range:
    if not end:
        return units
    return units[1:] if end.start == units.start else units[:-1]
