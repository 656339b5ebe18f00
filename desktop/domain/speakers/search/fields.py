"""Which field of records says who speaks, and which what they say: told by what stands in them.

The words are where most is written; the label is the field that comes back, takes turns, is short
and tells most apart. What a field is called is evidence, no condition (wrapper induction:
Kushmerick, "Wrapper Induction for Information Extraction", 1997).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.domain.speakers.search.length import saved

_LEAST = 4  # records
_FILLED = 0.5  # of the records have words, and a third of them a label
_LABEL = 80  # characters of a label
_APART = 0.7  # of the labels may differ
_CALLED = re.compile(r"speaker|name|nick|author|user|who|sender|person|member|actor|from", re.I)
_PART = re.compile(r"first|last|given|fore|surname|family", re.I)
_NAMED = 2.0  # times as much is a field worth that is called so


@dataclass(frozen=True, slots=True)
class Fields:
    """The names of the fields that hold the label and the words."""

    label: str
    words: str


def fields_of(records: Sequence[Mapping[str, str]]) -> Fields | None:
    """The fields of ``records`` that hold labels and words; None where nobody is told to speak."""
    if len(records) < _LEAST:
        return None
    sizes: Counter[str] = Counter()
    filled: Counter[str] = Counter()
    for record in records:
        for name, value in record.items():
            sizes[name] += len(value)
            filled[name] += bool(value)
    full = [name for name in sizes if filled[name] >= _FILLED * len(records)]
    words = max(full, key=lambda name: (sizes[name], -len(name)), default=None)
    if words is None:
        return None
    inner = _innermost(words, full, sizes)
    worth = {
        name: _worth(name, [record.get(name, "") for record in records], sizes[inner])
        for name in sizes
        if not _overlap(name, inner)
    }
    for outer in _printed(records, worth):  # the label with all its parts, as it is printed
        worth = {name: it for name, it in worth.items() if not name.startswith(f"{outer}/")}
    label = max(_whole(worth), key=worth.__getitem__, default=None)
    return None if label is None or worth[label] <= 0 else Fields(label, inner)


def _innermost(words: str, names: list[str], sizes: Counter[str]) -> str:
    """The deepest field in which nearly all of ``words`` stands, with no other text beside it."""
    inside = [name for name in names if name.startswith(words + "/")]
    best = max(inside, key=lambda name: (sizes[name], -len(name)), default=words)
    if best == words or sizes[best] < 0.7 * sizes[words]:
        return words
    return _innermost(best, names, sizes)


def _printed(records: Sequence[Mapping[str, str]], worth: Mapping[str, float]) -> list[str]:
    """The fields that may be labels and end with a colon."""
    return [
        name
        for name in worth
        if worth[name] > 0
        and 2 * sum(record.get(name, "").endswith((":", "：")) for record in records) > len(records)
    ]


def _whole(worth: Mapping[str, float]) -> list[str]:
    """The fields that may be labels: parts of a name together, anything else by itself."""
    outer = [name for name in worth if _PART.search(name.rpartition("/")[2])]
    named = {name.rpartition("/")[0] for name in outer}
    held = [name for name in worth if worth[name] > 0 and name not in outer]
    return [
        name
        for name in held
        if name in named or not any(other.startswith(name + "/") for other in held)
    ]


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


def _worth(name: str, values: list[str], words: int) -> float:
    given = [value for value in values if value]
    if len(given) < _FILLED * len(values) / 1.5 or max(map(len, given)) > _LABEL:
        return 0.0
    counts = Counter(given)
    lettered = sum(any(map(str.isalpha, value)) for value in counts)
    changes = sum(one != other for one, other in pairwise(given))
    short = sum(map(len, given)) < 0.7 * words
    if len(counts) < 2 or len(counts) > _APART * len(given) or lettered < 0.9 * len(counts):
        return 0.0
    # Nobody who speaks comes back after another: these are numbers of parts.
    if changes < len(counts) or not short or saved(counts) <= 0:
        return 0.0
    return len(counts) * (_NAMED if _CALLED.search(name.rpartition("/")[2]) else 1.0)
