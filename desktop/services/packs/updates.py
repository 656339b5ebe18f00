"""What a pack to be had is to those on this computer: the same, a newer version, or another."""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop.domain import language
from desktop.domain.offer import Offer
from desktop.domain.pack import Pack

_NUMBERS = {  # of versions as `packs` has them: "translate-en_de-1_0", "ende-3.0.0f1e2d3c"
    "argos": re.compile(r".*-(\d+(?:_\d+)*)"),
    "firefox": re.compile(r"[a-z_]+-(\d+(?:\.\d+)+?)(?:\.[0-9a-f]{8})?"),
}
_OFFERED = re.compile(r"(\d+(?:\.\d+)*)")


def same(offer: Offer, packs: Iterable[Pack]) -> Pack | None:
    """The one of ``packs`` that is the very version ``offer`` has."""
    return next((pack for pack in _of_pair(offer, packs) if _is_same(offer, pack)), None)


def outdated(offer: Offer, packs: Iterable[Pack]) -> Pack | None:
    """The one of ``packs`` that ``offer`` has a newer version of; None where there is none, or
    where nobody can tell which of the two is newer."""
    there = list(_of_pair(offer, packs))
    offered = _number(_OFFERED, offer.version)
    if offered is None or any(_is_same(offer, pack) for pack in there):
        return None
    for pack in there:
        number = _number(_NUMBERS[pack.engine], pack.version)
        if number is None or number > offered:
            return None
    return there[0] if there else None


def updates(offers: Iterable[Offer], packs: Iterable[Pack]) -> list[tuple[Pack, Offer]]:
    """The packs that can be had newer, each with what is newer."""
    there = list(packs)
    return [(pack, offer) for offer in offers if (pack := outdated(offer, there)) is not None]


def _of_pair(offer: Offer, packs: Iterable[Pack]) -> Iterable[Pack]:
    pair = (offer.engine, offer.source, offer.target)
    normal = language.normal
    return (p for p in packs if (p.engine, normal(p.source), normal(p.target)) == pair)


def _is_same(offer: Offer, pack: Pack) -> bool:
    if offer.engine == "firefox":
        return pack.version == offer.folder
    number = _number(_NUMBERS[pack.engine], pack.version)
    return number is not None and number == _number(_OFFERED, offer.version)


def _number(pattern: re.Pattern[str], version: str) -> tuple[int, ...] | None:
    """The numbers of ``version``, later ones greater; None where it has none to compare."""
    match = pattern.fullmatch(version)
    if match is None:
        return None
    numbers = [int(digits) for digits in re.split("[._]", match[1])]
    while numbers and not numbers[-1]:
        numbers.pop()  # 1.0 is 1
    return tuple(numbers)
