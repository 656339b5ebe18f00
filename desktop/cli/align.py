"""The sub-command ``enface align``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop import paths
from desktop.console import plain, tell
from desktop.engines.client import Caller
from desktop.services.comparing.files import Asked, align_files, require_format, written
from desktop.services.converting import check_output
from desktop.services.exporting import save
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Engines
from desktop.services.translation.workers import Workers
from desktop.support.job import Job


def align(given: argparse.Namespace) -> int:
    """``enface align``; the exit code."""
    output = Path(given.output)
    extension = require_format(output)
    check_output(output, [given.source, given.target], named=True)
    asked = Asked(
        Path(given.source),
        Path(given.target),
        given.lines,
        given.source_language or "",
        given.target_language or "",
        given.using,
    )
    documents, workers = Documents(Journals(), Readers()), Workers(caller=Caller(tell))
    with closing(documents), closing(_memory(given.using)) as memory:
        try:
            engines = Engines(memory, workers)
            aligned = align_files(asked, documents, Packs(), engines, Job(_progress()))
        finally:
            workers.stop()
    for warning in aligned.warnings:
        tell(warning)
    data = written(aligned, extension)
    check_output(output, [given.source, given.target], named=True)
    save(output, data)
    return 0


def _memory(using: list[str]) -> Memory:
    """The translation memory, where a machine translates first."""
    return Memory(paths.memory_file() if "mt" in using else None)


def _progress() -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        end = "\n" if done == of else ""
        print(f"\r{plain(f'{100 * done // max(1, of)} %')}", end=end, file=sys.stderr)

    return show
