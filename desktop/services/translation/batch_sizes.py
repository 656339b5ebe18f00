"""How much is sent to the engines at a time, and how long the rest will take."""

from __future__ import annotations

import time
from collections.abc import Iterable

from desktop.services.translation.workers import Capacity

_FIRST = 30  # words sent first, shared by the calls at once, so that something shows soon
_SMALLEST = 1 / 2  # of a full batch, at the end, where the calls share what is left
_SAMPLE = 20  # rows that tell how long words are


class BatchSizes:
    """The sizes of the batches, in words."""

    def __init__(self, capacity: Capacity) -> None:
        self._capacity = capacity
        self.restart()

    def restart(self) -> None:
        """Begin small again."""
        self._small = self._capacity.first

    @property
    def size(self) -> float:
        """That of the next batch, in a long text."""
        return _FIRST / self._capacity.first if self._small else self._capacity.words

    def next(self, left: float) -> float:
        """The size of the next batch where about ``left`` words are still to be sent: so that all
        calls come to their end at about the same time, and none is left with a few words."""
        full, least = self._capacity.words, self._capacity.words * _SMALLEST
        share = full if left < 1.5 * least else max(least, left / self._capacity.usual)
        size = min(self.size, share)
        self._small = max(0, self._small - 1)
        return size


class Pace:
    """How far the work is, in rows, and how long it will take, by characters.

    ``texts`` has all rows; ``left`` of them are to be done.
    """

    def __init__(self, texts: list[str], left: int) -> None:
        self._sizes = list(map(len, texts))
        self._todo = sum(self._sizes)
        sample = "".join(texts[len(texts) // 2 :][:_SAMPLE])
        self._density = words_of(sample) / max(1, len(sample))  # words a character
        self.done = len(texts) - left
        self._begun: float | None = None
        self._made = 0  # characters since the engine began

    def start(self) -> None:
        """The engine has been asked for the first time."""
        self._begun = self._begun or time.monotonic()

    def finished(self, rows: Iterable[int]) -> None:
        """Count ``rows``."""
        for row in rows:
            size = self._sizes[row] if row < len(self._sizes) else 0  # a row that came later
            self.done += 1
            self._todo -= size
            if self._begun is not None:
                self._made += size

    def words(self, rows: int) -> float:
        """About how many words ``rows`` of those still to be done have."""
        return self._todo * self._density * rows / max(1, len(self._sizes) - self.done)

    @property
    def words_a_minute(self) -> float | None:
        """How fast the engine is; None before it has a pace."""
        if self._begun is None or not self._made:
            return None
        return 60 * self._made * self._density / max(0.001, time.monotonic() - self._begun)

    def seconds_left(self, ahead: int) -> float | None:
        """For ``ahead`` of the rows still to be done, by the engine's pace so far; None before it
        has one."""
        if self._begun is None or not self._made:
            return None
        share = min(1.0, ahead / max(1, len(self._sizes) - self.done))
        return max(0, self._todo) * share * (time.monotonic() - self._begun) / self._made


def words_of(text: str) -> float:
    """About how many words ``text`` costs an engine."""
    if text.isascii():
        return len(text) / 6
    alone = sum("\u2e80" <= c <= "\u9fff" for c in text)  # Chinese, Japanese
    return alone * 0.7 + (len(text) - alone) / 6
