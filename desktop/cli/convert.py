"""The sub-command ``enface convert``: what is asked, handed on file by file."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from functools import cache
from pathlib import Path
from threading import Lock

from desktop import paths, settings
from desktop.console import plain, tell
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document
from desktop.domain.errors import EnfaceError, MemoryDamaged, MemoryUnsaved, MissingLibraries
from desktop.domain.networkerrors import NetworkOff
from desktop.engines.client import Caller
from desktop.export import Export, Options
from desktop.services.batch import Record, convert_all
from desktop.services.converting import STDIN, Conversion, Converter, Result, places
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import Journals
from desktop.services.personal.terms import PersonalTerms
from desktop.services.personal.troubles import require_folders
from desktop.services.reading import files
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.servers import servers
from desktop.services.translation.cluster import Cluster, ClusterWorkers, is_own
from desktop.services.translation.memory import MEGABYTE, Memory
from desktop.services.translation.translating import Engines
from desktop.services.translation.workers import Workers
from desktop.support import syslibs
from desktop.support.files import Originals
from desktop.support.job import Job

_BAR = 24  # characters


def convert(given: argparse.Namespace) -> int:
    """``enface convert``; the exit code: 1 if any file failed, which does not stop the others."""
    inputs = [str(path) for name in given.inputs for path in _expand(name)]
    plan = places(inputs, Path(given.output), given.format or "")
    asked = _asked(given, inputs, plan)
    require_folders()
    workers = _workers(given)
    remembering = given.target and not given.no_memory
    limit = settings.load().memory_limit * MEGABYTE
    memory = Memory(paths.memory_file() if remembering else None, limit)
    engines = Engines(memory, workers)
    documents = Documents(Journals(), Readers())
    code = 0
    try:
        documents.prepare()
        jobs = given.jobs or (workers.size if isinstance(workers, ClusterWorkers) else 0)
        with _noting(asked, engines, documents) as note, documents.keeping(max(1, jobs)):
            if jobs and not asked.named:
                results = _in_parallel(plan, asked, documents, engines, jobs, note)
            else:
                draw, terms = cache(_pdf), PersonalTerms()
                converter = Converter(
                    documents, Packs(), engines, asked, draw, terms, translated=note
                )
                results = _one_by_one(plan, converter)
            for result in results:
                code = max(code, _tell(result))
    finally:
        documents.close()
        workers.close()
        memory.close()
        _tell_trouble(memory)
    return code


def _tell(result: Result) -> int:
    """Say what was wrong; the exit code."""
    for problem in filter(None, (result.error, *result.warnings)):
        tell(problem, Path(result.input).name)
    return 0 if result.error is None else 1


def _asked(
    given: argparse.Namespace, inputs: Sequence[str], plan: Sequence[tuple[str, Path]]
) -> Conversion:
    return Conversion(
        source=given.source or "",
        target=given.target or "",
        engine=given.engine,
        speakers=tuple(given.speaker),
        format=given.format or "",
        encoding=given.encoding,
        show_dropped=given.show_dropped,
        beside=given.beside or "",
        recording=given.recording or "",
        keep=not given.no_memory,
        inputs=(*inputs, *(name for name in (given.beside, given.recording) if name)),
        named=[output for _, output in plan] == [Path(given.output)],
    )


def _workers(given: argparse.Namespace) -> Workers:
    """What translates: processes of this computer, or a cluster. Raises as `Cluster`, and
    `NetworkOff`."""
    outside = servers.of_person().outside
    if not given.cluster:
        return Workers(caller=Caller(tell), outside=outside)
    if not is_own(given.cluster) and settings.load().never_network:
        raise NetworkOff(why=f"translating by {given.cluster}")
    return ClusterWorkers(Cluster(given.cluster, given.remote), Caller(tell), outside)


def _one_by_one(plan: Sequence[tuple[str, Path]], converter: Converter) -> Iterator[Result]:
    for name, output in plan:
        yield converter.convert(name, output, Job(_progress(name)))


def _in_parallel(
    plan: Sequence[tuple[str, Path]],
    asked: Conversion,
    documents: Documents,
    engines: Engines,
    jobs: int,
    note: Callable[[Document], object],
) -> Iterator[Result]:
    packs, draw = Packs(), _pdf_in_turn() if asked.format == "pdf" else _pdf

    def converter(asked: Conversion, originals: Originals) -> Converter:
        beside = replace(engines, workers=engines.workers.beside(Caller(tell)))
        terms = PersonalTerms()
        return Converter(documents, packs, beside, asked, draw, terms, originals, note)

    record = Record(plan[0][1].parent, asked)
    return convert_all(plan, asked, converter, record, jobs, Job(_bar(len(plan))))


@contextmanager
def _noting(
    asked: Conversion, engines: Engines, documents: Documents
) -> Iterator[Callable[[Document], object]]:
    """What lets the library find a document by its translation, where it is in the library."""
    if not asked.keep or not paths.library_file().exists():
        yield lambda _document: None
        return
    from desktop.services.library.file import LibraryFile
    from desktop.services.library.importing import update

    def note(document: Document) -> None:
        with suppress(EnfaceError):  # the library tells that itself
            targets = {document.language: asked.target}
            update(document, library, documents.journals, engines.memory, targets)

    with closing(LibraryFile()) as library:
        yield note


def _pdf_in_turn() -> Callable[[], Export]:
    """What draws PDFs, one at a time whichever thread asks. Raises `MissingLibraries`."""
    pdf, lock = _pdf(), Lock()

    class InTurn(Export):
        def write(self, text: ParallelText, options: Options | None = None) -> bytes:
            with lock:
                return pdf.write(text, options)

    return InTurn


def _pdf() -> Export:
    """What draws PDFs, without a screen. Raises `MissingLibraries`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if libraries := syslibs.missing():
        raise MissingLibraries(command=syslibs.command(libraries))
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
        line = plain(f"{Path(name).name}: {100 * done // max(1, of)} %")
        print(f"\r{line:<40}", end=end, file=sys.stderr)

    return show


def _bar(files: int) -> Callable[[int, int], None] | None:
    """Shows how much of all files is done, and how long the rest will take."""
    if not sys.stderr.isatty():
        return None
    started, first = time.monotonic(), -1

    def show(done: int, of: int) -> None:
        nonlocal first
        first = done if first < 0 else first
        share = done / of if of else 1.0
        bar = "#" * round(_BAR * share)
        line = f"[{bar:<{_BAR}}] {share:4.0%} of {files:,} files"
        if first < done < of:
            seconds = (time.monotonic() - started) * (of - done) / (done - first)
            line += f", about {_span(seconds)} left"
        print(f"\r{line:<70}", end="\n" if done == of else "", file=sys.stderr, flush=True)

    return show


def _span(seconds: float) -> str:
    minutes = round(seconds / 60)
    if minutes < 1:
        return f"{round(seconds)} s"
    return f"{minutes} min" if minutes < 120 else f"{round(minutes / 60)} h"
