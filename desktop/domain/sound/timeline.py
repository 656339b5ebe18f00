"""When each sentence of a document is said, by all that is known of it: what the file says, what a
model heard in the recording, what the person moved.

What is known stays. A sentence of which nothing is known shares what lies between its neighbours,
by the length of the sentences. What contradicts a start that the person set gives way. A sentence
that was listened for and not heard has no time.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.sound.times import Known, Origin, Time

Sentence = tuple[int, int]  # row, segment

_PACE = 15  # characters said in a second, where no end is known
_SHORTEST = 0.2  # seconds: in less nobody says a sentence


@dataclass(slots=True)
class Entry:
    """A sentence and what is known of it, see `Known`; ``unheard``: it was listened for and not
    heard. It is ``size`` characters long; ``gave_way``: what was known contradicts the person;
    ``begins_row``: it is the first of its paragraph."""

    sentence: Sentence
    size: int  # characters
    start: float | None = None
    end: float | None = None
    origin: Origin = "between"
    unheard: bool = False
    gave_way: bool = False
    begins_row: bool = False

    def put(self, known: Known | None) -> None:
        """Let ``known`` take the place of what is known of it."""
        if known is not None:
            self.unheard = known.unheard
            self.start, self.origin = known.start, known.origin
            self.end = known.end if known.end is not None or self.unheard else self.end

    def give_way(self) -> None:
        """Nothing is known of it any more."""
        self.start = self.end = None
        self.gave_way = True


class Timeline:
    """When the sentences are said that ``entries`` have in the order of the text."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        entries = list(entries)
        _yield_to_the_person(entries)
        self._times: dict[Sentence, Time] = {}
        self._unheard = {entry.sentence for entry in entries if entry.unheard}
        for first, last, time in _blocks(entries):
            self._share(entries[first : last + 1], time)
        timed = sorted((time.start, time.end, of) for of, time in self._times.items())
        self._starts = [start for start, _, _ in timed]
        self._timed = timed

    def __bool__(self) -> bool:
        """Whether any sentence has a time."""
        return bool(self._timed)

    def time(self, row: int, segment: int = 0) -> Time | None:
        """When this sentence is said; None where that is not known, or where it was not heard."""
        return self._times.get((row, segment))

    def unheard(self, row: int, segment: int = 0) -> bool:
        """Whether this sentence was listened for and not heard."""
        return (row, segment) in self._unheard

    def at(self, seconds: float) -> Sentence | None:
        """The sentence that is said at this moment, else the last one before it; None before the
        first."""
        place = bisect_right(self._starts, seconds)
        return self._timed[place - 1][2] if place else None

    def after(self, seconds: float) -> Sentence | None:
        """The first sentence that begins later than this."""
        place = bisect_right(self._starts, seconds)
        return self._timed[place][2] if place < len(self._timed) else None

    def sentences(self) -> Iterator[tuple[Sentence, Time]]:
        """All that have a time, by their starts."""
        for _, _, sentence in self._timed:
            yield sentence, self._times[sentence]

    def _share(self, entries: list[Entry], time: Time) -> None:
        """Let ``entries`` share ``time`` by their length."""
        sharing = [entry for entry in entries if not entry.unheard]
        total, begun = sum(entry.size for entry in sharing), 0
        length = time.end - time.start
        for number, entry in enumerate(sharing):
            start = time.start + length * begun / total
            begun += entry.size
            end = time.start + length * begun / total
            origin = time.origin if len(sharing) == 1 or not number else "between"
            self._times[entry.sentence] = Time(start, end, origin)


def _yield_to_the_person(entries: list[Entry]) -> None:
    """Take away what contradicts the starts that the person set."""
    latest = -1.0
    for entry in entries:
        if entry.start is not None and entry.origin == "moved":
            latest = max(latest, entry.start)
        elif entry.start is not None and entry.start <= latest:
            entry.give_way()
    earliest = float("inf")
    for entry in reversed(entries):
        if entry.start is not None and entry.origin == "moved":
            earliest = min(earliest, entry.start)
        elif entry.start is not None and entry.start >= earliest:
            entry.give_way()
        if entry.end is not None and entry.end > earliest and entry.origin != "moved":
            entry.end = earliest


def _blocks(entries: list[Entry]) -> Iterator[tuple[int, int, Time]]:
    """First and last entry of those that share a time, and that time."""
    begins = [at for at, entry in enumerate(entries) if entry.start is not None]
    for number, first in enumerate(begins):
        begin = entries[first]
        assert begin.start is not None
        until = begins[number + 1] if number + 1 < len(begins) else len(entries)
        following = entries[until].start if until < len(entries) else None
        ends = [at for at in range(first, until) if entries[at].end is not None]
        end = entries[ends[-1]].end if ends else following
        last = ends[-1] if ends else until - 1
        if not ends and following is None:  # nobody knows where the rest is
            row = next((at - 1 for at in range(first + 1, until) if entries[at].begins_row), last)
            last = max([row, *(at for at in range(row, until) if entries[at].gave_way)])
        if end is None or end <= begin.start:
            size = sum(each.size for each in entries[first : last + 1] if not each.unheard)
            end = begin.start + max(_SHORTEST, size / _PACE)
        if following is not None and begin.start < following < end and begin.origin != "file":
            end = following
        yield first, last, Time(begin.start, end, begin.origin)
        rest = [entry for entry in entries[last + 1 : until] if not entry.unheard]
        if following is not None and rest and following - end >= _SHORTEST * len(rest):
            yield last + 1, until - 1, Time(end, following, "between")
