"""How well labels become persons in the kremlin pages: pairs merged, pairs kept apart.

Truth are the last two names of each label ("Vladimir Putin"), put right by hand where that is not
the person; the exceptions were found by looking at all labels of a page that share a name.
"""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass
from pathlib import Path

from bench.kremlin_pages import paragraphs
from desktop.domain.speakers.labels import Piece, turns_of
from desktop.domain.speakers.resolve import resolve
from desktop.domain.transcript import Transcript

# What the last two names do not tell: damaged, abbreviated, longer or misprinted ones.
_BY_HAND = {
    "vladimirputin": "vladimir putin",
    "a voronin": "andrei voronin",
    "kirill kleimenov": "kirill kleymenov",
    "natalia yuryeva": "natalya yuryeva",
    "sergei dyomin": "sergei demin",
    "dmitry schugorev": "dmitry shchugorev",
    "danila prelepa": "danila prilepa",
}


@dataclass
class Pairs:
    """Pairs of different labels on one page: of one person, and of two."""

    one: int = 0
    merged: int = 0
    two: int = 0
    apart: int = 0

    def __str__(self) -> str:
        return (
            f"one person merged {self.merged / max(1, self.one):.4f} of {self.one}, "
            f"two kept apart {self.apart / max(1, self.two):.4f} of {self.two}"
        )


def person(label: str) -> str:
    """Who ``label`` is, by its last two names."""
    label = re.sub(r"\([^)]*\)", " ", label)
    first = label.split(",")[0].split()
    words = first if 2 <= len(first) <= 3 and "," in label else label.replace(",", " ").split()
    name = " ".join(words[-2:]).replace(".", " ").casefold()
    name = " ".join(name.split())
    return _BY_HAND.get(name, name)


def pairs_of(folder: Path, show: bool = False) -> Pairs:
    """The pairs over all pages of ``folder``."""
    pairs = Pairs()
    for path in sorted(folder.glob("*.html")):
        transcript = Transcript(turns=turns_of([Piece(one.text) for one in paragraphs(path)]))
        resolve(transcript)
        who = {turn.label: turn.speaker for turn in transcript.turns if turn.label}
        for one, other in itertools.combinations(who, 2):
            same, found = person(one) == person(other), who[one] == who[other]
            pairs.one += same
            pairs.merged += same and found
            pairs.two += not same
            pairs.apart += not same and not found
            if show and same != found:
                print(f"{path.stem} {'not merged' if same else 'merged'}: {one!r}, {other!r}")
    return pairs
