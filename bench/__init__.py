"""The benchmarks: each module has ``measure()``, which gives its figures as bench.json has them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

TOP = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("ENFACE_SHARED", TOP.parent / "shared")) / "data"  # real samples
Figures = dict[str, dict[str, Any]]


def figure(value: float, unit: str, goal: str = "", digits: int = 2) -> dict[str, Any]:
    """One of the `Figures`; ``goal`` is "<=N", ">=N", or "" for none."""
    measured: dict[str, Any] = {"value": round(float(value), digits), "unit": unit}
    return {**measured, "goal": goal} if goal else measured


def surroundings(home: str) -> dict[str, str]:
    """The environment of a process that is measured: no screen, and folders of its own."""
    own = {f"XDG_{name}_HOME": f"{home}/{name}" for name in ("DATA", "CONFIG", "CACHE", "STATE")}
    return {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}


def resident() -> float:
    """What this process takes up now, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def line(name: str, figure: dict[str, Any]) -> str:
    """A line of the table that is printed."""
    goal = figure.get("goal", "")
    met = "" if not goal else ("met" if _met(figure["value"], goal) else "MISSED")
    return f"{name:<44} {figure['value']:>12,.4g} {figure['unit']:<10} {goal:<10} {met}".rstrip()


def _met(value: float, goal: str) -> bool:
    bound = float(goal[2:])
    return value <= bound if goal.startswith("<=") else value >= bound
