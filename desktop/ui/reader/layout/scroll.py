"""Scrolling by an anchor: a row and where its top stands. The scroll bar only mirrors it.

Rows off the screen have estimated heights; those on it are laid out, so their heights are true.
Because the anchor is a row and not a distance from the top, better heights move nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.ui.reader.layout.heights import Heights

TAIL = 40  # px below the last row


class Scroll:
    """``measure(row)`` lays a row out and returns its height; ``head`` px stand above row 0."""

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure = measure
        self.heights = Heights()
        self.head = 0
        self.height = 1  # of the view
        self.row, self.y = 0, 0  # the anchor
        self.visible: list[tuple[int, int]] = []  # (row, its top), from above to below

    @property
    def maximum(self) -> int:
        """The end of the scroll bar."""
        return max(self.head + self.heights.total + TAIL - self.height, 0)

    @property
    def value(self) -> int:
        """Where the scroll bar stands, in px of estimated heights."""
        if not len(self.heights):
            return 0
        return min(max(self.head + self.heights.top(self.row) - self.y, 0), self.maximum)

    def hold(self, row: int, y: int) -> None:
        """Let ``row`` have its top at ``y``; `settle` makes it so as far as the ends allow."""
        self.row, self.y = row, y

    def jump(self, value: int) -> None:
        """Where the scroll bar was put."""
        last = len(self.heights) - 1
        if last < 0:
            return
        if value >= self.maximum > 0:
            self.row, self.y = last, self.height - TAIL - self._true(last)
            return
        self.row = self.heights.find(value - self.head)
        self.y = self.heights.top(self.row) + self.head - value

    def step(self, distance: int) -> None:
        """Move the text up by ``distance`` px."""
        self.y -= distance

    def settle(self) -> None:
        """Lay out what is in view, and know where it stands."""
        self.visible = []
        if not len(self.heights):
            return
        self.row = min(self.row, len(self.heights) - 1)
        self._rise()
        bottom = self._sink()
        missing = self.height - TAIL - bottom
        if missing > 0 and (self.row > 0 or self.y < self.head):
            self.y += missing
            self._rise()
            self._sink()

    def _rise(self) -> None:
        while self.y > 0 and self.row > 0:
            self.row -= 1
            self.y -= self._true(self.row)
        if self.row == 0 and self.y > self.head:
            self.y = self.head

    def _sink(self) -> int:
        """Drop rows above the view, collect those in it; returns where the last one ends."""
        last = len(self.heights) - 1
        while self.row < last and self.y + self._true(self.row) <= 0:
            self.y += self.heights[self.row]
            self.row += 1
        self.visible = []
        row, y = self.row, self.y
        while row <= last and (y < self.height or not self.visible):
            self.visible.append((row, y))
            y += self._true(row)
            row += 1
        return y if row > last else self.height

    def _true(self, row: int) -> int:
        height = self._measure(row)
        self.heights[row] = height
        return height

    def top_of(self, row: int) -> int | None:
        """Where the top of a row in view stands, else None."""
        if self.visible and self.visible[0][0] <= row <= self.visible[-1][0]:
            return self.visible[row - self.visible[0][0]][1]
        return None

    def at(self, y: int) -> int | None:
        """The row in view that holds ``y``, else None."""
        for row, top in self.visible:
            if top <= y < top + self.heights[row]:
                return row
        return None
