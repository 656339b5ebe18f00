"""Asking a disk that may never answer: a network share that is gone, say."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
_LOOKED_AT = 1000  # files in a folder
PATIENCE = 3.0  # seconds; a disk that has to start turning takes no longer


def within(seconds: float, work: Callable[[], T], otherwise: T) -> T:
    """What ``work`` gives; ``otherwise`` where it takes longer, or raises OSError. A thread is left
    behind then, until the disk answers or the program ends."""
    results: list[T] = []

    def run() -> None:
        try:
            results.append(work())
        except OSError:
            results.append(otherwise)

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    thread.join(seconds)
    return results[0] if results else otherwise


def silent(folders: Iterable[Path], seconds: float = PATIENCE) -> list[Path]:
    """Those of ``folders`` that do not answer within ``seconds`` when they, and what lies directly
    in them, are looked at. A folder that is not there answers."""
    asked = list(folders)
    answered: list[Path] = []

    def ask(folder: Path) -> None:
        try:
            for _, path in zip(range(_LOOKED_AT), folder.iterdir(), strict=False):
                path.exists()
        except OSError:
            pass  # an answer, too
        answered.append(folder)

    threads = [threading.Thread(target=ask, args=(each,), daemon=True) for each in asked]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(seconds)
        seconds = seconds if not thread.is_alive() else 0.0
    return [folder for folder in asked if folder not in answered]
