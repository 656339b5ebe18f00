"""What an engine knows of the language packs that can be downloaded for it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable

from desktop.domain.offer import Offer


class PackList(ABC):
    """A list that lies on the Internet: ``address`` is where, ``hosts`` are the computers that it
    and the files it names may come from."""

    address: str
    hosts: frozenset[str]

    def fetch(self, get: Callable[[str], bytes]) -> str:
        """The list as text, to be kept. ``get`` asks the network for an address. Raises
        `NetworkError`, and ValueError where what came is no list."""
        return get(self.address).decode("utf-8")

    @abstractmethod
    def offers(self, text: str) -> list[Offer]:
        """What the list offers, one pack a pair. Raises ValueError."""


def newest(offers: Iterable[Offer]) -> list[Offer]:
    """One offer a pair, sorted by pair; a pack that leads from a language to itself is none."""
    best: dict[str, Offer] = {}
    for offer in offers:
        rival = best.get(offer.pair)
        if offer.source != offer.target and (rival is None or _later(offer, rival)):
            best[offer.pair] = offer
    return sorted(best.values(), key=lambda offer: offer.pair)


def _later(offer: Offer, rival: Offer) -> bool:
    return _numbers(offer.version) > _numbers(rival.version)


def _numbers(version: str) -> list[int]:
    return [int(digits) for digits in re.findall(r"\d{1,9}", version)]
