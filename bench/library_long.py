"""A library of 20,000 transcripts, twelve million words."""

from __future__ import annotations

import os

from bench import Figures
from bench.library import ALL, measured

COUNT = int(os.environ.get("ENFACE_BENCH_TRANSCRIPTS", ALL))


def measure() -> Figures:
    """What `library` measures, with all of them, and with twenty kills."""
    return measured(COUNT, COUNT, 20)
