"""What an available pack is to those on this computer: the same, a newer version, or another."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.languages import language
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.engines.base import known, version_number


def same(offer: Offer, packs: Iterable[Pack]) -> Pack | None:
    """The one of ``packs`` that is the very version ``offer`` has."""
    engine = known(offer.engine)
    return next((pack for pack in _of_pair(offer, packs) if engine.same(offer, pack)), None)


def outdated(offer: Offer, packs: Iterable[Pack]) -> Pack | None:
    """The one of ``packs`` that ``offer`` has a newer version of; None where there is none, or
    where nobody can tell which of the two is newer."""
    there, offered = _of_pair(offer, packs), version_number(offer.version)
    if offered is None or same(offer, there) is not None:
        return None
    for pack in there:
        number = known(offer.engine).number(pack.version)
        if number is None or number > offered:
            return None
    return there[0] if there else None


def updates(offers: Iterable[Offer], packs: Iterable[Pack]) -> list[tuple[Pack, Offer]]:
    """The packs that have a newer version, each with its offer."""
    there = list(packs)
    return [(pack, offer) for offer in offers if (pack := outdated(offer, there)) is not None]


def _of_pair(offer: Offer, packs: Iterable[Pack]) -> list[Pack]:
    pair = (offer.engine, offer.source, offer.target)
    normal = language.normal
    return [p for p in packs if (p.engine, normal(p.source), normal(p.target)) == pair]
