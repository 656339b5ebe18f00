"""Which positions are worth looking at: those near the way that an earlier pass found, be it
through blocks of many units."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.alignment.search import Band
from desktop.alignment.sides import Bead, Side


def around(beads: Iterable[Bead], source: int, target: int, reach: int) -> Band:
    """The positions at most ``reach`` units from the way of ``beads`` through texts of so many
    units."""
    low, high = [target] * (source + 1), [0] * (source + 1)
    for bead in beads:
        for i in range(bead.source.start, bead.source.stop + 1):
            low[i] = min(low[i], bead.target.start)
            high[i] = max(high[i], bead.target.stop)
    for i in range(source + 1):  # what no bead touches
        low[i], high[i] = min(low[i], high[i]), max(low[i], high[i])
    lows = [max(0, low[max(0, i - reach)] - reach) for i in range(source + 1)]
    highs = [min(target, high[min(source, i + reach)] + reach) + 1 for i in range(source + 1)]
    return Band(lows, highs)


def both(band: Band, other: Band) -> Band:
    """The positions that are in both, where there are any in each row."""
    return Band(list(map(max, band.low, other.low)), list(map(min, band.high, other.high)))


def blocks(side: Side, size: int) -> Side:
    """``side`` with every ``size`` units joined."""
    starts = range(0, len(side), size)
    return Side(
        [" ".join(side.units[at : at + size]) for at in starts],
        side.language,
        machine=[" ".join(side.machine[at : at + size]) for at in starts] if side.machine else (),
    )


def unblocked(beads: Sequence[Bead], size: int, source: int, target: int) -> list[Bead]:
    """``beads`` of blocks as beads of units."""
    return [
        replace(
            bead,
            source=range(
                min(source, bead.source.start * size), min(source, bead.source.stop * size)
            ),
            target=range(
                min(target, bead.target.start * size), min(target, bead.target.stop * size)
            ),
        )
        for bead in beads
    ]
