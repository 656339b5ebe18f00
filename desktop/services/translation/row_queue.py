"""In which order the paragraphs of a text are translated: what is on the screen comes first."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterable

LONG = 50_000  # words: a longer text is translated by itself only around the screen
AHEAD = 200  # rows translated beyond the screen in such a text


class RowQueue:
    """A queue of ``rows`` rows (paragraphs); every row comes out once. Any thread may call.

    With ``everything`` False only the rows in focus and the next `AHEAD` come out, until `all` is
    called. ``version`` grows with each change of what comes first.
    """

    def __init__(self, rows: int, *, everything: bool = True) -> None:
        self._lock = threading.Lock()
        self._left = bytearray(b"\1" * rows)  # 1: not taken
        self._count = rows
        self._focused: frozenset[int] = frozenset()
        self._first: deque[int] = deque()  # of those in focus, not yet looked at
        self._start = self._next = 0  # the rows after those in focus: where they begin, the next
        self._everything = everything
        self._end = rows if everything else min(rows, AHEAD)
        self.version = 0

    def focus(self, rows: Iterable[int]) -> None:
        """Put ``rows`` first, then those after them, then (if all are wanted) those before."""
        with self._lock:
            wanted = sorted({row for row in rows if 0 <= row < len(self._left)})
            if not wanted or self._focused == frozenset(wanted):
                return
            self._first = deque(wanted)
            self._focused = frozenset(wanted)
            self._start = self._next = wanted[-1] + 1
            if not self._everything:
                self._end = min(len(self._left), self._next + AHEAD)
            self.version += 1

    def in_focus(self, row: int) -> bool:
        """Whether ``row`` is among those put first."""
        return row in self._focused

    @property
    def focus_waits(self) -> bool:
        """Whether any row put first was not taken."""
        with self._lock:
            return any(self._left[row] for row in self._focused)

    def is_far(self, rows: Iterable[int]) -> bool:
        """Whether ``rows`` are all more than a screen away from what is put first."""
        focused = self._focused
        if not focused:
            return False
        first, last, screen = min(focused), max(focused), len(focused)
        return not any(first - screen <= row <= last + screen for row in rows)

    def all(self) -> None:
        """Let every row come, however long the text."""
        with self._lock:
            self._everything, self._end = True, len(self._left)
            self.version += 1

    def take(self, most: int) -> list[int]:
        """Up to ``most`` rows, the most wanted first; [] where none is wanted (for now)."""
        with self._lock:
            taken: list[int] = []
            while len(taken) < most and (row := self._pop()) is not None:
                self._left[row] = 0
                self._count -= 1
                taken.append(row)
            return taken

    def add(self, row: int) -> None:
        """``row`` is new: it is to come out too."""
        with self._lock:
            missing = row + 1 - len(self._left)
            self._left.extend(bytes(max(0, missing)))
            if self._everything:
                self._end = len(self._left)
        self.put_back([row])

    def drop(self, rows: Iterable[int]) -> None:
        """``rows`` need not come out at all."""
        with self._lock:
            for row in rows:
                self._count -= self._left[row]
                self._left[row] = 0

    def put_back(self, rows: Iterable[int]) -> None:
        """Let ``rows``, taken but not translated, come out again."""
        with self._lock:
            for row in rows:
                self._count += not self._left[row]
                self._left[row] = 1
                if row in self._focused:
                    self._first.append(row)
                elif row >= self._start:
                    self._next = min(self._next, row)

    @property
    def left(self) -> int:
        """How many rows have not been taken."""
        return self._count

    @property
    def everything(self) -> bool:
        """Whether every row comes out, wherever it is."""
        return self._everything

    @property
    def ahead(self) -> int:
        """How many rows `take` would give, one after the other."""
        with self._lock:
            if self._everything:
                return self._count
            start, end = self._start, self._end
            focused = sum(self._left[row] for row in self._focused if not start <= row < end)
            return self._left.count(1, start, end) + focused

    @property
    def waiting(self) -> bool:
        """Whether `take` would give something."""
        with self._lock:
            return any(self._left[row] for row in self._first) or self._following() is not None

    def _pop(self) -> int | None:
        while self._first:
            row = self._first.popleft()
            if self._left[row]:
                return row
        following = self._following()
        if following is not None:
            self._next = following + 1
        return following

    def _following(self) -> int | None:
        row = self._left.find(1, self._next, self._end)
        if row < 0 and self._everything:
            row = self._left.find(1)
        return None if row < 0 else row
