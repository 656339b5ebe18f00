"""What is lit, selected and found in the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.selection import Selection


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: ``start`` to ``end`` in a cell."""

    row: int
    column: str
    start: int
    end: int


@dataclass(slots=True)
class Highlights:
    """All that is lit, selected and found. ``hits`` by row id.

    ``compared`` are the ids of two columns whose words are compared in the sentence that is lit;
    ``differing``, by row id and column, are the spans in which they differ. ``shades`` has the
    words of the column ``shaded`` that are not known, folded: "new" or "learning", or "due" where
    they are to be met again. ``counterparts`` are what stands in other columns for the word that is
    looked up. ``spoken`` is the sentence that is heard, ``spoken_word`` the word of it.

    While ``covering``, all columns but the original are covered, except in the rows ``uncovered``,
    in the row ``peeked`` at (-1: none), and where the hit is that was gone to.
    """

    link: Link | None = None
    selection: Selection | None = None
    hits: dict[int, list[Hit]] = field(default_factory=dict)
    hit: Hit | None = None
    compared: tuple[str, str] | None = None
    differing: dict[tuple[int, str], list[tuple[int, int]]] = field(default_factory=dict)
    shades: dict[str, str] = field(default_factory=dict)
    shaded: str = ""
    counterparts: list[Hit] = field(default_factory=list)
    spoken: Link | None = None
    spoken_word: Hit | None = None
    covering: bool = False
    uncovered: set[int] = field(default_factory=set)
    peeked: int = -1

    def covers(self, row: int, column: str) -> bool:
        """Whether a cell is covered."""
        if not self.covering or column == ORIGINAL or row in self.uncovered or row == self.peeked:
            return False
        return self.hit is None or (self.hit.row, self.hit.column) != (row, column)

    def clear(self) -> None:
        """Forget all."""
        self.link = self.selection = self.hit = self.spoken = self.spoken_word = None
        self.hits, self.differing, self.counterparts = {}, {}, []
        self.uncovered, self.peeked = set(), -1
