"""Which packs lead from one language to another, and which of them to take."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from enum import Enum, auto
from functools import lru_cache

from desktop.domain.languages import language
from desktop.domain.packs.pack import Pack, Route

PIVOT = "en"


def fit(asked: str, offered: str) -> int | None:
    """How far the language a pack has is from the one ``asked`` for (BCP 47): 0 the same, 1 for
    another or an unnamed region, None where it will not do: another language or script."""
    if asked.casefold() == offered.casefold():
        return 0
    if _parts(asked) != _parts(offered):
        return None
    return 1


@lru_cache(4096)
def _parts(code: str) -> tuple[str, str]:
    """The language and the script of ``code``: the one it names, else the usual one."""
    tags = code.replace("_", "-").split("-")[1:]
    script = next((tag.title() for tag in tags if len(tag) == 4), "")
    return language.base(code), script or language.script(code)


def direct(packs: Iterable[Pack], source: str, target: str) -> Pack | None:
    """The pack from ``source`` to ``target`` with the closest languages, the first of equals; of a
    pack of many directions, that one direction."""
    ranked = [
        ((read[0], written[0]), pack.between(read[1], written[1]))
        for pack in packs
        if (read := closest(source, pack.reads)) is not None
        and (written := closest(target, pack.writes)) is not None
        and not (pack.many and _parts(source) == _parts(target))
    ]
    return min(ranked, key=lambda entry: entry[0])[1] if ranked else None


def closest(asked: str, codes: Collection[str]) -> tuple[int, str] | None:
    """The one of ``codes`` that fits ``asked`` best, the first of equals, after how far it is."""
    if asked in codes:
        return 0, asked
    fitting = [(away, code) for code in codes if (away := fit(asked, code)) is not None]
    return min(fitting, key=lambda entry: entry[0]) if fitting else None


def find(packs: Sequence[Pack], source: str, target: str) -> Route | None:
    """The way from ``source`` to ``target``: direct before a pivot, English before other pivots,
    closer variants of the languages before farther ones, of equal packs the first of ``packs``."""
    if pack := direct(packs, source, target):
        return Route((pack,))
    if fit(source, target) is not None:
        return None
    onward = {_parts(code) for pack in packs if _writes(pack, target) for code in pack.reads}
    onward -= {_parts(source), _parts(target)}
    pivots = {
        code
        for pack in packs
        if closest(source, pack.reads) is not None
        for code in pack.writes
        if _parts(code) in onward
    }
    for pivot in sorted(pivots, key=lambda code: (fit(PIVOT, code) is None, code)):
        first, second = direct(packs, source, pivot), direct(packs, pivot, target)
        if first and second:
            return Route((first, second))
    return None


def _writes(pack: Pack, target: str) -> bool:
    return closest(target, pack.writes) is not None


class Why(Enum):
    """What speaks for a route against the others between the same languages."""

    ONLY = auto()
    TOGETHER = auto()  # the only one, and it takes two engines
    DIRECT = auto()  # the others have a language between
    SOURCE = auto()  # its packs are closer to the variant that is read
    TARGET = auto()  # …, or written
    FIRST = auto()  # nothing but that its engine is the first to be taken


def lacking(packs: Sequence[Pack], source: str, target: str) -> tuple[str, str]:
    """What `find` would need to lead from ``source`` to ``target``: where ``packs`` have one half
    of the way through English, the other half."""
    halves = (source, PIVOT), (PIVOT, target)
    gaps = [half for half in halves if direct(packs, *half) is None]
    apart = fit(source, PIVOT) is None and fit(target, PIVOT) is None
    return gaps[0] if apart and len(gaps) == 1 else (source, target)


def why(route: Route, others: Collection[Route], source: str, target: str) -> Why | None:
    """Why `find` takes ``route`` and not one of the ``others`` from ``source`` to ``target``."""
    if not others:
        return Why.TOGETHER if "+" in route.engine else Why.ONLY
    if route.via is None and all(other.via for other in others):
        return Why.DIRECT
    alike = [other for other in others if other.via == route.via]
    if _closer(source, route.source, [other.source for other in alike]):
        return Why.SOURCE
    if _closer(target, route.target, [other.target for other in alike]):
        return Why.TARGET
    return Why.FIRST if alike else None


def _closer(asked: str, ours: str, theirs: Collection[str]) -> bool:
    return ours not in theirs and any(fit(asked, each) == 1 for each in theirs)


def reachable(packs: Sequence[Pack], source: str) -> list[str]:
    """The languages `find` leads to from ``source``, sorted."""
    begin = _parts(source)
    first = _written(packs, {begin}) - {begin}
    everywhere = first | _written(packs, first)
    targets = {code for pack in packs for code in pack.writes}
    return sorted(code for code in targets if _parts(code) in everywhere - {begin})


def _written(packs: Sequence[Pack], read: set[tuple[str, str]]) -> set[tuple[str, str]]:
    """What the packs write that read one of the languages ``read``."""
    return {
        _parts(code)
        for pack in packs
        if not read.isdisjoint(set(map(_parts, pack.reads)))
        for code in pack.writes
    }
