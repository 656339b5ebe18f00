"""What an engine knows of the language packs that can be downloaded for it."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable

from desktop.domain.packs.offer import Offer


class PackList(ABC):
    """A list on the Internet: ``address`` is its place, ``hosts`` are the computers from which it
    and its files may come."""

    address: str
    hosts: frozenset[str]

    def fetch(self, get: Callable[[str], bytes]) -> str:
        """The list as text, to be saved. ``get`` requests an address over the network. Raises
        `NetworkError`, and ValueError where the answer is not a list."""
        return get(self.address).decode("utf-8")

    @abstractmethod
    def offers(self, text: str) -> list[Offer]:
        """The packs that the list offers, one a pair. Raises ValueError."""


def newest(offers: Iterable[Offer]) -> list[Offer]:
    """One offer a pair, sorted by pair; packs from a language to itself are left out."""
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
