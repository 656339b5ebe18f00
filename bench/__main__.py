"""``make bench``: run every module's ``measure()``, print a table, write bench.json.

``python -m bench NAME...`` runs these modules alone, and writes nothing.
"""

from __future__ import annotations

import json
import sys
import time
import traceback
from importlib import import_module

from bench import TOP, Figures, line

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


def main(*arguments: str) -> None:
    """Exit status is 0 even where a goal is missed: the table says so."""
    if not arguments:
        _write("bench.json", _measured(*MODULES))
    elif arguments == ("--long",):
        _write("bench-long.json", _measured(*LONG))
    else:
        _measured(*arguments)


def _measured(*modules: str) -> Figures:
    figures: Figures = {}
    for name in modules:
        started = time.perf_counter()
        try:
            figures.update(import_module(f"bench.{name}").measure())
        except Exception:
            traceback.print_exc()
            print(f"{name}: could not be measured", file=sys.stderr)
        print(f"[{name}: {time.perf_counter() - started:.0f} s]", file=sys.stderr)
    for name, figure in figures.items():
        print(line(name, figure))
    return figures


def _write(name: str, figures: Figures) -> None:
    (TOP / name).write_text(json.dumps(figures, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
