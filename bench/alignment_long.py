"""Whether aligning long texts stays bounded: 10,000 by 10,000 units beside 1,000 by 1,000."""

from __future__ import annotations

from bench import Figures, figure
from bench.alignment import run


def measure() -> Figures:
    """10,000 by 10,000 units: time as a multiple of that for 1,000, and memory."""
    figures: Figures = {}
    for name in ("words", "all"):
        short, _ = run(1000, name)
        seconds, memory = run(10_000, name)
        head = f"alignment, 10,000 units, {name}"
        figures[head] = figure(seconds, "s")
        figures[f"{head}, of 1,000"] = figure(seconds / short, "times", "<=12")
        figures[f"{head}, memory"] = figure(memory, "MB", "<=1000")
    return figures
