"""``make bench``: run every module's ``measure()``, print a table, write bench.json."""

from __future__ import annotations

import json
import sys
import time
import traceback
from importlib import import_module
from typing import Any

from bench import TOP, Figures

MODULES = (
    "window",
    "journal",
    "repairing",
    "pipeline",
    "argos",
    "memory",
    "translation_memory",
    "reader",
    "reading",
    "speakers",
    "formats",
    "exports",
    "alignment",
    "lexicon",
    "language_models",
    "library",
    "library_window",
    "listening",
    "hearing",
)
LONG = ("long", "alignment_long", "library_long", "listening_long", "cluster")


def main(long: bool) -> None:
    """Exit status is 0 even where a goal is missed: the table says so."""
    figures: Figures = {}
    for name in LONG if long else MODULES:
        started = time.perf_counter()
        try:
            figures.update(import_module(f"bench.{name}").measure())
        except Exception:
            traceback.print_exc()
            print(f"{name}: could not be measured", file=sys.stderr)
        print(f"[{name}: {time.perf_counter() - started:.0f} s]", file=sys.stderr)
    for name, figure in figures.items():
        print(_line(name, figure))
    path = TOP / ("bench-long.json" if long else "bench.json")
    path.write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


def _line(name: str, figure: dict[str, Any]) -> str:
    goal = figure.get("goal", "")
    met = "" if not goal else ("met" if _met(figure["value"], goal) else "MISSED")
    return f"{name:<44} {figure['value']:>12,.4g} {figure['unit']:<10} {goal:<10} {met}".rstrip()


def _met(value: float, goal: str) -> bool:
    bound = float(goal[2:])
    return value <= bound if goal.startswith("<=") else value >= bound


if __name__ == "__main__":
    main("--long" in sys.argv)
