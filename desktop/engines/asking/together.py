"""How many segments a language model is asked for at once: as many as it manages.

This is found out as a network connection finds out how fast it may send: half as many after a
failure, twice as many after several good replies in a row. Each time that twice as many are too
many, it takes twice as many good replies until that is tried again.
"""

from __future__ import annotations

from threading import Lock

_GOOD = 4  # good replies of one size, from which on the model manages that many
_RARELY = 256  # good replies until more is tried, at most


class Together:
    """What is known about one model, which several threads may ask. ``most`` is the count to begin
    with, and the highest."""

    def __init__(self, most: int) -> None:
        self._most = self._now = most
        self._good = 0  # replies in a row, since the count changed
        self._wanted = _GOOD  # of them, before the count grows
        self._failing = False  # the last reply was bad
        self._lock = Lock()

    @property
    def count(self) -> int:
        """How many segments to ask for now."""
        return self._now

    def managed(self, count: int) -> None:
        """A reply had one answer for each of ``count`` segments."""
        with self._lock:
            self._failing = False
            if count != self._now:
                return
            self._good += 1
            if self._good >= self._wanted and count < self._most:
                self._good, self._now = 0, min(self._most, 2 * count)

    def failed(self, count: int) -> None:
        """A reply had not."""
        with self._lock:
            if count == 1 or count > self._now:  # another thread has made it fewer already
                return
            if not self._failing:
                lasted = self._good >= _GOOD
                self._wanted = _GOOD if lasted else min(_RARELY, 2 * self._wanted)
            self._good, self._now, self._failing = 0, count // 2, True
