"""Fixed points: where both texts begin a part that they call by the same id, as two languages of
one parliament's record do."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise, takewhile
from typing import Any

import numpy as np

from desktop.alignment.search import Band
from desktop.alignment.sides import Side

Anchor = tuple[int, int]  # the units of source and target that begin the part
Numbers = np.ndarray[Any, np.dtype[np.int64]]
_SHARE = 0.5  # of the parts of the side that has fewer, which the other has in the same order
_LEAST = 2
_AREA = 400  # positions a unit that may be left to look at, else the anchors are too far apart


def anchors(source: Side, target: Side) -> list[Anchor]:
    """The fixed points of two sides, rising on both; none where too few ids are the same. Ids that
    only begin otherwise, with the name of their file, are the same."""
    places = _places(source), _places(target)
    points = _common(*places) or _common(*map(_shortened, places))
    near = _area(points, source, target) <= _AREA * (len(source) + len(target))
    return points if near else []


def _common(ours: Mapping[str, int], theirs: Mapping[str, int]) -> list[Anchor]:
    common = {(place, theirs[id_]) for id_, place in ours.items() if id_ in theirs}
    points = _rising(sorted(common, key=lambda point: (point[0], -point[1])))
    parts = min(len({*ours.values()}), len({*theirs.values()}))
    return points if len(points) >= max(_LEAST, _SHARE * parts) else []


def _shortened(places: Mapping[str, int]) -> dict[str, int]:
    """``places`` without the words with which all ids begin."""
    first, last = min(places, default=""), max(places, default="")
    same = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))))
    words = re.match(r"(?:.*\W)?", first[:same])
    begin = len(words[0]) if words else 0
    return {id_[begin:]: place for id_, place in places.items()}


def _places(side: Side) -> dict[str, int]:
    """The unit with which each id begins; where an id comes again, the first one."""
    places: dict[str, int] = {}
    for number, ids in enumerate(side.ids):
        for id_ in ids:
            places.setdefault(id_, number)
    return places


def _rising(points: Sequence[Anchor]) -> list[Anchor]:
    """The longest part of ``points`` that rises on the side of the target. Fredman (1975), "On
    computing the length of longest increasing subsequences", Discrete Mathematics 11."""
    ends: list[int] = []  # for each length the least end
    last: list[int] = []  # and the point that is
    before: list[int] = []  # for each point the one before it; -1: none
    for number, (_, place) in enumerate(points):
        at = bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1], last[at : at + 1] = [place], [number]
    rising: list[Anchor] = []
    number = last[-1] if last else -1
    while number >= 0:
        rising.append(points[number])
        number = before[number]
    return rising[::-1]


def _area(points: Sequence[Anchor], source: Side, target: Side) -> int:
    """How many positions there are between the fixed points."""
    ends = [(0, 0), *points, (len(source), len(target))]
    return sum((b[0] - a[0] + 1) * (b[1] - a[1] + 1) for a, b in pairwise(ends))


def between(points: Sequence[Anchor], source: int, target: int) -> Band:
    """The positions between the fixed points of texts of so many units."""
    low, high = [target] * (source + 1), [0] * (source + 1)
    for begin, end in pairwise([(0, 0), *points, (source, target)]):
        for i in range(begin[0], end[0] + 1):
            low[i], high[i] = min(low[i], begin[1]), max(high[i], end[1] + 1)
    return Band(low, high)


def parts(points: Sequence[Anchor], source: int, target: int) -> tuple[Numbers, Numbers]:
    """For each unit of both sides how many fixed points stand before it, or at it."""
    ours, theirs = zip(*points, strict=True) if points else ((), ())
    return (
        np.searchsorted(np.array(ours, np.int64), np.arange(source), "right"),
        np.searchsorted(np.array(theirs, np.int64), np.arange(target), "right"),
    )
