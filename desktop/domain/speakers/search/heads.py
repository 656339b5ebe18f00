"""Labels at the heads of lines, whatever separates them from the words and stands before them.

Each line is read under every hypothesis (a shape: what leads, what opens, what separates); the
shape under which the whole document takes the fewest bits is its form (`length`). Neither case nor
the language of a label matters, only that labels come back, take turns and are short.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desktop.domain.languages.clock import TIME, seconds
from desktop.domain.speakers.search.length import saved

_HEAD = 110  # characters of a line that may hold lead and label
_LABEL, _WORDS = 48, 5  # characters and words of a label
_LEAST = 6  # labels in a text
_OFTEN = 3  # times that a label stands for it to be one by itself
_SHARE = 0.3  # of the lines have a label
_AGAIN = 0.6  # of the labels come back
_TURNS = 0.15  # of the labels differ from the one before
_MOST = 0.75  # of the labels are one person's, at most
_LEAD = re.compile(
    r"\s*(?:(?P<stamp>[\[(<{]?(?:\d{1,4}[-./]\d{1,2}[-./]\d{1,4}[T,\s]+)?"
    rf"(?P<time>{TIME})(?:\s?[ap]\.?m\.?)?Z?[\])>}}]?|[\[(]?#?\d{{1,5}}[\])]?[.:)]?(?=\s|\t))"
    r"\s*[-–—|:;,/]?\s*)?",
    re.I,
)
_OPEN = re.compile(r"(?:\*\*|__|[\[(<{«*_@~#+-]|-{1,2}\s?|[-–—•·]\s)?")
_SEPARATORS = (
    ":", "：", "|", "\t", ">", "=>", "->", "→", ".-", ".–", ".—", " - ", " – ", " — ", " -- ",
    " ~ ", " / ", "]", ")", "}", "»", ";", "  ", " = ", "::",
)  # fmt: skip
_SIGN = re.compile("|".join(re.escape(sign) for sign in sorted(_SEPARATORS, key=len, reverse=True)))
_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«"}
_TAIL = re.compile(r"(?:\*\*|__|[*_:：])*\s*")
_REGULAR = 0.8  # of the lines have such a head: so a label may stand once
_WEAK = frozenset({" - ", ";", ")", "  ", " / ", " = ", "]"})  # also stand inside sentences


@dataclass(frozen=True, slots=True)
class Head:
    """A label as it may stand at the head of a line: the speech begins at ``end``."""

    shape: tuple[bool, str, str]
    label: str
    begin: int
    end: int
    start: float | None = None


@dataclass(slots=True)
class Form:
    """The shape that explains a document best: the labels by the number of their line."""

    heads: dict[int, Head] = field(default_factory=dict)
    bits: float = 0.0

    @property
    def again(self) -> dict[int, Head]:
        """Those whose label comes back."""
        counts = Counter(head.label for head in self.heads.values())
        return {number: it for number, it in self.heads.items() if counts[it.label] > 1}


def form_of(lines: Sequence[str]) -> Form:
    """The form of ``lines``, without labels where nobody is told to speak."""
    shapes: dict[tuple[bool, str, str], dict[int, Head]] = defaultdict(dict)
    full = 0
    for number, line in enumerate(lines):
        full += bool(line.strip())
        for head in heads_of(line):
            shapes[head.shape].setdefault(number, head)
    best = Form()
    for heads in shapes.values():
        form = _judged(heads, lines, full)
        if form.bits > best.bits:
            best = form
    return best


def heads_of(line: str) -> list[Head]:
    """Every way in which ``line`` may begin with a label."""
    text = line[:_HEAD]
    lead = _LEAD.match(text)
    at = lead.end() if lead else 0
    time = lead["time"] if lead else None
    opened = _OPEN.match(text, at)
    sign = opened[0].strip() if opened else ""
    begin = opened.end() if opened else at
    heads: list[Head] = []
    for match in _SIGN.finditer(text, begin + 1):
        raw = text[begin : match.start()]
        label = raw.strip().strip("*_ ")
        if len(label) > _LABEL or len(label.split()) > _WORDS:
            break
        pair = _PAIRS.get(match[0])
        if _may_be_label(label) and (pair is None or pair in sign):
            tail = _TAIL.match(line, match.end())
            end = tail.end() if tail else match.end()
            start = seconds(time) if time else None
            heads.append(Head((bool(at), sign, match[0]), label, begin, end, start))
        if match[0] not in _WEAK:
            break
    return heads


def _may_be_label(label: str) -> bool:
    if label.count("(") != label.count(")") or label.count("[") != label.count("]"):
        return False
    return any(map(str.isalpha, label)) and not label.startswith(("http", "www.", "/"))


def _judged(heads: dict[int, Head], lines: Sequence[str], full: int) -> Form:
    """The form with one shape: the labels that come back, and those beside them where nearly every
    line has one."""
    counts = Counter(head.label for head in heads.values())
    again = {label for label, times in counts.items() if times >= _OFTEN}
    known = {number: head for number, head in heads.items() if head.label in again}
    total = sum(counts[label] for label in again)
    if total < _LEAST or len(again) < 2 or total < _SHARE * full:
        return Form()
    if total < _AGAIN * len(heads) or max(counts.values()) > _MOST * len(heads):
        return Form()
    order = [known[number].label for number in sorted(known)]
    changes = sum(one != other for one, other in pairwise(order))
    said = {lines[number][head.end :].strip() for number, head in known.items()}
    if changes < _TURNS * len(order) or len(said) < len(known) / 3:
        return Form()
    if sum(map(len, said)) < 0.8 * sum(len(head.label) for head in known.values()):
        return Form()
    if len(heads) >= _REGULAR * full:
        known = heads
    return Form(known, saved(Counter({label: counts[label] for label in again})))
