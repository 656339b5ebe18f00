"""The sub-commands that need no window: convert and packs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from desktop import paths
from desktop.domain.errors import Missing
from desktop.services import opening
from desktop.services.converting import STDIN, Conversion, Converter, places
from desktop.services.job import Job
from desktop.services.memory import Memory
from desktop.services.packs import Packs
from desktop.services.translating import Engines
from desktop.services.workers import Workers


def convert(given: argparse.Namespace, refuse: Callable[..., int]) -> int:
    """``enface convert``; the exit code."""
    asked = Conversion(
        source=given.source or "",
        target=given.target or "",
        engine=given.engine,
        speakers=tuple(given.speaker),
        format=given.format or "",
        encoding=given.encoding,
        show_dropped=given.show_dropped,
    )
    inputs = [str(path) for name in given.inputs for path in _expand(name)]
    plan = places(inputs, Path(given.output), given.format or "")
    remembering = given.target and not given.no_memory
    memory = Memory(paths.data_dir() / "memory.sqlite" if remembering else None)
    engines = Engines(memory, Workers())
    code = 0
    try:
        converter = Converter(Packs(), engines, asked)
        for name, output in plan:
            result = converter.convert(name, output, Job(_progress(name)))
            if result.error is not None:
                code = refuse(result.error, Path(name).name)
            elif result.warning:
                refuse(result.warning, Path(name).name)
    finally:
        engines.workers.stop()
        memory.close()
    return code


def _expand(name: str) -> list[Path | str]:
    return [name] if name == STDIN else list(opening.expand([Path(name)]))


def _progress(name: str) -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        end = "\n" if done == of else ""
        print(f"\r{Path(name).name}: {done} of {of} paragraphs", end=end, file=sys.stderr)

    return show


def list_packs(_given: argparse.Namespace) -> int:
    """``enface packs list``."""
    for pack in sorted(Packs().installed(), key=lambda pack: (pack.pair, pack.engine)):
        size = f"{pack.size / 1e6:.1f} MB"
        origin = "comes with Enface or another program" if pack.bundled else pack.installed
        print(
            f"{pack.pair:<12} {pack.engine:<8} {pack.version:<24} {size:>9}  {pack.licence:<12}"
            f" {origin}".rstrip()
        )
    return 0


def add_pack(given: argparse.Namespace) -> int:
    """``enface packs add FILE``."""
    path = Path(given.what)
    if not path.exists():
        raise Missing(name=given.what)
    pack = Packs().add(path)
    print(f"Installed {pack.pair} ({pack.engine}, {pack.version}).")
    return 0


def remove_pack(given: argparse.Namespace) -> int:
    """``enface packs remove PAIR``."""
    pack = Packs().remove(given.what, given.engine or None)
    print(f"Removed {pack.pair} ({pack.engine}, {pack.version}).")
    return 0
