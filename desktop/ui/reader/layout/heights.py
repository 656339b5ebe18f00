"""The heights of all rows, with sums by blocks: top of a row and row at a height in some 10 us."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

BLOCK = 256


class Heights:
    """``len()`` rows, each at least 1 px high."""

    def __init__(self, each: Iterable[int] = ()) -> None:
        self._each = array("i", each)
        self._sums: list[int] = []
        self._block_tops: list[int] | None = None  # from the first block on, and the end
        self.total = 0
        self._sum_up(0)

    def _sum_up(self, row: int) -> None:
        """Know the sums again, of the block of ``row`` and all below."""
        block = row // BLOCK
        starts = range(block * BLOCK, len(self._each), BLOCK)
        self._sums[block:] = [sum(self._each[at : at + BLOCK]) for at in starts]
        self._block_tops = None
        self.total = sum(self._sums)

    def __len__(self) -> int:
        return len(self._each)

    def __getitem__(self, row: int) -> int:
        return self._each[row]

    def __setitem__(self, row: int, height: int) -> None:
        change = height - self._each[row]
        if change:
            self._each[row] = height
            self._sums[row // BLOCK] += change
            self._block_tops = None
            self.total += change

    def insert(self, row: int, heights: Iterable[int]) -> None:
        """Put rows with these heights before ``row``."""
        self._each[row:row] = array("i", heights)
        self._sum_up(row)

    def remove(self, first: int, last: int) -> None:
        """Take out the rows from ``first`` to ``last``."""
        del self._each[first : last + 1]
        self._sum_up(first)

    def _tops_of_blocks(self) -> list[int]:
        if self._block_tops is None:
            self._block_tops = list(accumulate(self._sums, initial=0))
        return self._block_tops

    def top(self, row: int) -> int:
        """The sum of the heights above ``row``."""
        block = row // BLOCK
        return self._tops_of_blocks()[block] + sum(self._each[block * BLOCK : row])

    def find(self, y: int) -> int:
        """The row that holds ``y``; the first or last one where ``y`` is outside. Not if empty."""
        last = len(self._each) - 1
        if y < 0 or last < 0:
            return 0
        tops = self._tops_of_blocks()
        block = min(bisect_right(tops, y), len(self._sums)) - 1
        y -= tops[block]
        row = block * BLOCK
        ends = list(accumulate(self._each[row : row + BLOCK]))
        return min(row + bisect_right(ends, y), last)
