"""How many bits a list of labels takes: spelt out each time, or once and then pointed at.

A form is believed by what it saves (minimum description length: Rissanen, "Modeling by shortest
data description", 1978). Labels that come back save much; beginnings of sentences save nothing.
"""

from __future__ import annotations

from collections import Counter
from math import lgamma, log

_LETTER = 4.5  # bits of a letter in running text


def spelt(label: str) -> float:
    """Bits of ``label`` where it is spelt out."""
    return _LETTER * (len(label) + 1)


def saved(counts: Counter[str]) -> float:
    """Bits that a list of labels, each standing so often, saves when it has each spelt once.

    The pointers take what an adaptive code takes (Krichevsky and Trofimov, 1981)."""
    total = counts.total()
    if not total:
        return 0.0
    again = sum((times - 1) * spelt(label) for label, times in counts.items())
    half = sum(lgamma(times + 0.5) - lgamma(0.5) for times in counts.values())
    pointers = lgamma(total + len(counts) / 2) - lgamma(len(counts) / 2) - half
    return again - pointers / log(2)
