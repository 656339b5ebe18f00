"""The sub-command ``enface convert``: what is asked, handed on file by file."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from desktop import paths, settings
from desktop.console import plain, tell
from desktop.domain.errors import MemoryDamaged, MemoryUnsaved, MissingLibraries
from desktop.engines.client import Caller
from desktop.export import Export
from desktop.services.converting import STDIN, Conversion, Converter, places
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import Journals
from desktop.services.personal.terms import PersonalTerms
from desktop.services.personal.troubles import require_folders
from desktop.services.reading import files
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.servers import servers
from desktop.services.translation.memory import MEGABYTE, Memory
from desktop.services.translation.translating import Engines
from desktop.services.translation.workers import Workers
from desktop.support import syslibs
from desktop.support.job import Job


def convert(given: argparse.Namespace) -> int:
    """``enface convert``; the exit code: 1 if any file failed, which does not stop the others."""
    inputs = [str(path) for name in given.inputs for path in _expand(name)]
    plan = places(inputs, Path(given.output), given.format or "")
    asked = Conversion(
        source=given.source or "",
        target=given.target or "",
        engine=given.engine,
        speakers=tuple(given.speaker),
        format=given.format or "",
        encoding=given.encoding,
        show_dropped=given.show_dropped,
        beside=given.beside or "",
        keep=not given.no_memory,
        inputs=(*inputs, *([given.beside] if given.beside else [])),
        named=[output for _, output in plan] == [Path(given.output)],
    )
    require_folders()
    remembering = given.target and not given.no_memory
    limit = settings.load().memory_limit * MEGABYTE
    memory = Memory(paths.memory_file() if remembering else None, limit)
    engines = Engines(memory, Workers(caller=Caller(tell), outside=servers.of_person().outside))
    documents = Documents(Journals(), Readers())
    code = 0
    try:
        documents.prepare()
        converter = Converter(documents, Packs(), engines, asked, cache(_pdf), PersonalTerms())
        for name, output in plan:
            result = converter.convert(name, output, Job(_progress(name)))
            if result.error is not None:
                code = 1
                tell(result.error, Path(name).name)
            for warning in result.warnings:
                tell(warning, Path(name).name)
    finally:
        documents.close()
        engines.workers.stop()
        memory.close()
        _tell_trouble(memory)
    return code


def _pdf() -> Export:
    """What draws PDFs, without a screen. Raises `MissingLibraries`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if packages := syslibs.missing():
        raise MissingLibraries(command=syslibs.command(packages))
    from desktop.ui.printing.pdf import Pdf

    return Pdf.without_a_window(settings.load())


def _tell_trouble(memory: Memory) -> None:
    """What befell the memory. The results are written all the same."""
    for notice in memory.notices:
        if isinstance(notice, MemoryDamaged):
            tell(notice)
    if memory.unsaved:
        tell(MemoryUnsaved(count=memory.unsaved, reason=memory.reason))


def _expand(name: str) -> list[Path | str]:
    return [name] if name == STDIN else list(files.expand([Path(name)]))


def _progress(name: str) -> Callable[[int, int], None] | None:
    if not sys.stderr.isatty():
        return None

    def show(done: int, of: int) -> None:
        end = "\n" if done == of else ""
        line = plain(f"{Path(name).name}: {done} of {of} paragraphs")
        print(f"\r{line}", end=end, file=sys.stderr)

    return show
