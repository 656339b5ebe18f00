"""A library of 20,000 transcripts, twelve million words."""

from __future__ import annotations

import os

from bench import Figures
from bench.library import ALL, measured

COUNT = int(os.environ.get("ENFACE_BENCH_TRANSCRIPTS", ALL))


def measure() -> Figures:
    """What `library` measures, with all of them."""
    return measured(COUNT, COUNT)
