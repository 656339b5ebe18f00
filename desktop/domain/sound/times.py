"""When sentences are said in a recording. Times are in seconds from its beginning."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite
from typing import Literal

Span = tuple[float, float]  # start and end in seconds

# Who says so: the file; a model that listened to the recording; the person; nobody (what lies
# between two known times is shared out by the length of the sentences).
Origin = Literal["file", "heard", "moved", "between"]


@dataclass(frozen=True, slots=True)
class Recording:
    """The recording that belongs to a document: where it lies, and the ``model`` that listened to
    it ("": none)."""

    path: str
    model: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """A sentence is said from ``start`` to ``end``."""

    start: float
    end: float
    origin: Origin = "heard"

    @property
    def span(self) -> Span:
        """Start and end."""
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one sentence: its ``start`` and ``end``, the start alone, or (no start) that
    it was listened for and not heard. ``leads``: those after it were moved along with it."""

    start: float | None = None
    end: float | None = None
    origin: Origin = "heard"
    leads: bool = False

    @property
    def unheard(self) -> bool:
        """Whether it was listened for and not heard."""
        return self.start is None


def is_span(value: object) -> bool:
    """Whether ``value`` is a start and an end, as JSON has them."""
    return (
        isinstance(value, list | tuple)
        and len(value) == 2
        and all(map(is_second, value))
        and value[0] <= value[1]
    )


def is_second(value: object) -> bool:
    """Whether ``value`` is a moment of a recording."""
    return (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and isfinite(value)
        and value >= 0
    )
