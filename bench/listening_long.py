"""A recording of two hours, see `bench.listening`."""

from __future__ import annotations

from bench import Figures
from bench.listening import measure_long


def measure() -> Figures:
    return measure_long()
