"""Likeness by time, where both texts say when each unit is said: subtitles of one film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from desktop.alignment.likeness import REACH, Vector
from desktop.alignment.sides import Side

_TIMED = 0.8  # of the units have times
_NEAR = 0.6  # seconds between what begins together
_SHARE = 0.5  # of the units of the shorter side that begin together with one of the other
_FAR = 300.0  # seconds that the one may be later
_SLOT = 0.3  # seconds
_SLOTS = int(_FAR / _SLOT) + 1
_ASKED = 2_000  # units that are looked at
_RATES = (1.0, 25 / 23.976, 23.976 / 25, 25 / 24, 24 / 25, 24 / 23.976, 23.976 / 24)  # of films

Times = np.ndarray[Any, np.dtype[np.float64]]


@dataclass(frozen=True, slots=True)
class Clock:
    """How times of the source are told in the target: ``rate`` * time + ``later``, in seconds."""

    rate: float
    later: float


def clock(source: Side, target: Side) -> Clock | None:
    """The clock by which most units begin together; None where too few do."""
    if not all(_timed(side) for side in (source, target)):
        return None
    ours, theirs = _starts(source), _starts(target)
    least = _SHARE * min(len(ours), len(theirs))
    best, votes = None, 0
    for rate in _RATES:
        later, count = _shift(ours * rate, theirs)
        if count > votes:
            best, votes = Clock(rate, later), count
    return best if votes >= least else None


def _starts(side: Side) -> Times:
    starts = [time[0] for time in side.times if time is not None]
    return np.unique(np.array(starts))


def _shift(ours: Times, theirs: Times) -> tuple[float, int]:
    """By how much most of ``ours`` are earlier than one of ``theirs``, and how many."""
    counts = np.zeros(2 * _SLOTS + 1, np.int64)
    for start in ours[:: max(1, len(ours) // _ASKED)]:
        near = theirs[np.searchsorted(theirs, start - _FAR) : np.searchsorted(theirs, start + _FAR)]
        slots = np.unique(np.rint((near - start) / _SLOT).astype(np.int64))
        counts[slots + _SLOTS] += 1
    smooth = counts[:-2] + counts[1:-1] + counts[2:]
    later = (int(np.argmax(smooth)) + 1 - _SLOTS) * _SLOT
    places = np.clip(np.searchsorted(theirs, ours + later), 1, max(1, len(theirs) - 1))
    apart = np.minimum(
        abs(theirs[places - 1] - ours - later),
        abs(theirs[np.minimum(places, len(theirs) - 1)] - ours - later),
    )
    return later, int((apart <= _NEAR).sum())


def _timed(side: Side) -> bool:
    return sum(time is not None for time in side.times) >= _TIMED * max(1, len(side))


class Overlap:
    """The time in which both joins are said, as a share of the time in which either is."""

    def __init__(self, source: Side, target: Side, clock: Clock) -> None:
        self._source = _spans(source.times, len(source), clock)
        self._target = _spans(target.times, len(target), Clock(1.0, 0.0))

    def row(self, i: int, low: int, high: int) -> Vector:
        """See `Likeness.row`."""
        alike = np.zeros((REACH, REACH, high - low), np.float32)
        for a in range(min(REACH, i)):
            begin, end = self._source[i - a - 1, 0], self._source[i - 1, 1]
            for b in range(min(REACH, high - 1)):
                first = max(low, b + 1)
                begins, ends = (
                    self._target[first - b - 1 : high - b - 1, 0],
                    self._target[first - 1 : high - 1, 1],
                )
                both = np.minimum(end, ends) - np.maximum(begin, begins)
                either = np.maximum(end, ends) - np.minimum(begin, begins)
                alike[a, b, first - low :] = np.maximum(both, 0) / np.maximum(either, 1e-3)
        return alike


def _spans(times: Sequence[tuple[float, float] | None], count: int, clock: Clock) -> Times:
    """When each unit begins and ends; one that does not say so where the one before it ended."""
    spans = np.zeros((count, 2))
    last = 0.0
    for number, time in enumerate(times):
        if time is None:
            spans[number] = last
        else:
            spans[number] = np.array(time) * clock.rate + clock.later
        last = spans[number, 1]
    return spans
