"""What a column of the reading view holds: the texts of one side, cell by cell."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.domain import language as languages
from desktop.domain.doubts import Doubt
from desktop.domain.translation import Translation

WAITING, DONE, CHECK = range(3)
_GROWTH = 1.1  # how much longer than its original a translation is expected to be
_ONE = (0,)


@dataclass(slots=True)
class Column:
    """One side. ``title`` and ``note`` ("Firefox en–pt · not checked") stand above it.

    Per row: ``texts``, ``lengths`` (characters, a guess while waiting), ``starts`` (where each
    sentence begins in the text; None: not split yet), ``states``; ``doubts`` of each sentence,
    only for rows that have any.
    """

    title: str
    language: str = ""
    origin: str = "machine"
    note: str = ""
    texts: list[str] = field(default_factory=list)
    lengths: array[int] = field(default_factory=lambda: array("i"))
    starts: list[tuple[int, ...] | None] = field(default_factory=list)
    states: bytearray = field(default_factory=bytearray)
    doubts: dict[int, list[tuple[Doubt, ...]]] = field(default_factory=dict)

    @property
    def named(self) -> str:
        """All that stands above it."""
        return " · ".join(part for part in (self.title, self.note) if part)

    def fill(self, texts: list[str]) -> None:
        """Take over ``texts``, one a row, all there."""
        self.texts = texts
        self.lengths = array("i", map(len, texts))
        self.starts = [None] * len(texts)
        self.states = bytearray([DONE]) * len(texts)
        self.doubts = {}

    def await_(self, lengths: Sequence[int]) -> None:
        """Every row waits for a translation of a text of so many characters."""
        count = len(lengths)
        self.texts = [""] * count
        grown = [int(n * _GROWTH) for n in range(max(lengths, default=0) + 1)]
        self.lengths = array("i", map(grown.__getitem__, lengths))
        self.starts = [None] * count
        self.states = bytearray(count)
        self.doubts = {}

    def put(self, row: int, translations: Sequence[Translation]) -> None:
        """The translation of ``row``, one a sentence of the original."""
        text, starts = joined([each.text for each in translations], self.language)
        self.texts[row], self.starts[row] = text, starts
        self.lengths[row] = len(text)
        doubts = [each.doubts for each in translations]
        self.states[row] = CHECK if any(doubts) else DONE
        if any(doubts):
            self.doubts[row] = doubts
        else:
            self.doubts.pop(row, None)


def joined(sentences: Sequence[str], language: str) -> tuple[str, tuple[int, ...]]:
    """The paragraph that ``sentences`` make, and where each begins in it.

    They are parted by a space unless they bring one, or the language has none.
    """
    if len(sentences) == 1:
        return sentences[0], _ONE
    space = " " if languages.spaced(language) else ""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    for sentence in sentences:
        if sentence and length and space and not parts[-1][-1].isspace():
            parts.append(space)
            length += 1
        starts.append(length)
        if sentence:
            parts.append(sentence)
            length += len(sentence)
    return "".join(parts), tuple(starts)
