"""Which sentences belong together: the links of a document as the reading view asks for them."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from desktop.domain.columns import ORIGINAL
from desktop.domain.contents import Contents


@dataclass(frozen=True, slots=True)
class Part:
    """The sentences ``first`` to ``last`` of a cell."""

    column: str
    row: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Link:
    """Sentences that belong together, on every side: at least one part, the original's first. Where
    it leads to (``row``, ``column``, ``first``, ``last``) is its first part."""

    parts: tuple[Part, ...]

    @property
    def row(self) -> int:
        """The id of the row it begins in."""
        return self.parts[0].row

    @property
    def column(self) -> str:
        """The original, or the column that has no original for it."""
        return self.parts[0].column

    @property
    def first(self) -> int:
        """The number of its first sentence in its row."""
        return self.parts[0].first

    @property
    def last(self) -> int:
        """The number of the last sentence of its first part."""
        return self.parts[0].last

    @property
    def rows(self) -> frozenset[int]:
        """The ids of all rows it reaches over."""
        return frozenset(part.row for part in self.parts)

    def part(self, row: int, column: str, sentence: int) -> Part | None:
        """The part of it that holds a sentence; None where none does."""
        parts = self.in_cell(row, column)
        return next((part for part in parts if part.first <= sentence <= part.last), None)

    def of(self, column: str) -> list[Part]:
        """What of it stands in ``column``, from above."""
        return [part for part in self.parts if part.column == column]

    def in_cell(self, row: int, column: str) -> list[Part]:
        """What of it stands in one cell."""
        return [part for part in self.parts if part.row == row and part.column == column]


class Links:
    """The links of ``contents``."""

    def __init__(self, contents: Contents) -> None:
        self._contents = contents

    def partners(self, row: int, column: str, first: int, last: int) -> Link:
        """All that belongs to the sentences ``first`` to ``last`` of a cell, they among it."""
        spans = self._contents.partners(column, row, first, last)
        return Link(
            tuple(
                Part(side, row_, first_, last_)
                for side in (ORIGINAL, *(each for each in spans if each != ORIGINAL))
                for row_, first_, last_ in spans[side]
            )
        )

    def at(self, row: int, column: str, character: int) -> Link:
        """All that belongs to a character of a cell."""
        sentence = max(bisect_right(self._contents.starts(row, column), character) - 1, 0)
        return self.partners(row, column, sentence, sentence)
