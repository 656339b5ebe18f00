"""Speakers that may be one person, though nothing proves it: a person is asked about them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from desktop.domain.speakers import nameshapes
from desktop.domain.speakers.persons import Parts, gender_of
from desktop.domain.transcript import Speaker

_CROWD = 12  # speakers who share a word; with more of them it tells nothing
_MOST = 30  # pairs


def may_be_one(speakers: Sequence[Speaker], most: int = _MOST) -> list[tuple[int, int]]:
    """Pairs of the numbers of speakers of whom one is called by a part of the other's name: "Ann"
    and "Ann Lee", "Mr Lee" and "Tom Lee". The one with the shorter name comes first. The first
    ``most`` pairs."""
    words = [() if it.role else tuple(Parts(it.name).words) for it in speakers]
    sharing: dict[str, list[int]] = defaultdict(list)
    for number, name in enumerate(words):
        for word in {*name[:1], *name[-1:]}:
            if not any(map(str.isdigit, word)) and not nameshapes.titular(word):
                sharing[word].append(number)
    pairs: dict[tuple[int, int], None] = {}
    for numbers in sharing.values():
        if len(numbers) > _CROWD:
            continue
        for at, one in enumerate(numbers):
            for other in numbers[at + 1 :]:
                short, long = sorted((one, other), key=lambda number: len(words[number]))
                if _may_be(speakers[short], speakers[long], words[short], words[long]):
                    pairs[short, long] = None
    return list(pairs)[:most]


def _may_be(one: Speaker, other: Speaker, short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    if {gender_of(one.name), gender_of(other.name)} == {"m", "f"}:
        return False
    if len(short) == 1:
        return short[0] in (long[0], long[-1])
    return short[-1] == long[-1] and short[0][0] == long[0][0] and 1 in map(len, (*short, *long))
