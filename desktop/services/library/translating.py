"""Translating transcripts of the library into the translation memory, one after the other.

What is wanted stands in the library (`LibraryFile.asked`), so that it goes on from there whatever
ended it. A transcript that is opened afterwards shows its translation at once.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock

from desktop.domain.document import Document
from desktop.domain.errors import (
    AlreadyInLanguage,
    CannotWrite,
    EnfaceError,
    NoLanguage,
    NoPack,
    OpenPrivately,
)
from desktop.domain.networkerrors import ClusterError
from desktop.domain.packs.pack import Route
from desktop.domain.packs.routes import fit
from desktop.domain.reasons import reason_of
from desktop.engines.base import connects
from desktop.engines.client import Caller
from desktop.services.batch import Entry, report
from desktop.services.library.courtesy import Courtesy
from desktop.services.library.file import Asked, LibraryFile
from desktop.services.library.importing import update
from desktop.services.packs.installed import Packs
from desktop.services.personal.terms import PersonalTerms, terms_in_force
from desktop.services.reading.documents import Documents
from desktop.services.reading.files import name_of
from desktop.services.reading.readers import Request
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.files import write_whole
from desktop.support.job import Cancelled, Job
from desktop.support.parallel import in_parallel

SKIPPED = (AlreadyInLanguage, OpenPrivately)  # why nothing was done, though nothing failed


@dataclass(frozen=True, slots=True)
class BatchRequest:
    """Translate the files at ``paths`` (as the system has them) into ``target`` (BCP 47),
    ``on_battery`` too. ``cluster``: by the workers at this address; ``consent``: they may be on
    another computer."""

    paths: tuple[bytes, ...] = ()
    target: str = ""
    cluster: str = ""
    consent: bool = False
    on_battery: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """How far the work is, in transcripts: ``done`` of ``of``, of which ``failed`` could not be
    translated; the ``latest`` of them, whose trouble may be one of `SKIPPED`. ``seconds_left``:
    None before that can be told. ``hosts`` are the other computers that the texts go to."""

    done: int
    of: int
    failed: int = 0
    seconds_left: float | None = None
    hosts: tuple[str, ...] = ()
    latest: Asked | None = None


@dataclass
class Translator:
    """Translates documents as a window would that is opened next: along the person's ``usual``
    engine where that can."""

    documents: Documents
    packs: Packs
    engines: Engines
    terms: PersonalTerms
    usual: str = ""
    hosts: dict[str, None] = field(default_factory=dict)

    def translate(self, path: Path, target: str, workers: Workers, job: Job) -> Document:
        """Have the file at ``path`` in the translation memory; its document. Raises a `FileError`,
        among them those of `SKIPPED`, `NoLanguage`, `NoPack`, and as `translating.translate`."""
        reading = Job()
        with job.interrupting(reading.cancel):
            [document] = self.documents.read(Request(path), reading)
        if self.documents.is_private(document.key):
            raise OpenPrivately(name=name_of(path))
        if fit(document.language, target) is not None:
            raise AlreadyInLanguage(name=name_of(path))
        route = self._route(document, target)
        self.hosts.update(dict.fromkeys(route.hosts))
        terms = terms_in_force(document, self.terms, route.source, route.target)
        engines = replace(self.engines, workers=workers, other=self._other(route), terms=terms)
        rows = document.contents.rows
        order = RowQueue(len(rows))
        order.drop(rows.taken_out())
        for _ in translate(document.contents, route, order, engines, job):
            pass
        return document

    def note(self, document: Document, target: str, library: LibraryFile) -> None:
        """``document`` is translated into ``target``: let it be found in the library by that, if it
        has not become private meanwhile."""
        if self.documents.is_private(document.key):
            return
        memory, journals = self.engines.memory, self.documents.journals
        update(document, library, journals, memory, {document.language: target})
        library.note_progress(Path(document.path), translated=1.0, target=target)

    def settle(
        self, asked: Asked, library: LibraryFile, workers: Workers, job: Job
    ) -> EnfaceError | None:
        """Do what is ``asked``, and note in the ``library`` what became of it; why nothing was
        done. Raises `ClusterError`, `Cancelled`."""
        path, target = asked.path, asked.target
        try:
            self.note(self.translate(path, target, workers, job), target, library)
        except (ClusterError, Cancelled):
            raise
        except OpenPrivately as error:
            return error  # it stays asked, and no trace of the window stays
        except AlreadyInLanguage as error:
            library.settle(path, target)
            return error
        except EnfaceError as error:
            library.settle(path, target, error)
            return error
        library.settle(path, target)
        return None

    def _route(self, document: Document, target: str) -> Route:
        if not document.language:
            raise NoLanguage
        try:
            return self.packs.route(document.language, target, self.usual)
        except NoPack:
            return self.packs.route(document.language, target)

    def _other(self, route: Route) -> Route | None:
        ways = self.packs.ways(route.source, route.target, self.usual)
        others = (way for name, way in ways.items() if not connects(name))
        return next((way for way in others if way.engine != route.engine), None)


def translate_asked(
    library: LibraryFile, translator: Translator, courtesy: Courtesy, threads: int, job: Job
) -> Iterator[Step]:
    """Translate what is `LibraryFile.asked`, ``threads`` files at a time, and yield how far it is.
    What fails is noted, and stops nothing. What a private window shows stays asked.

    Raises `ClusterError` where its workers are lost, `KeptFileUnusable` and `CannotWrite` about the
    library, `Cancelled`. What is left stays asked.
    """
    asked = [each for each in library.asked() if each.trouble is None]
    pace = _Pace(sum(each.words + 1 for each in asked))
    hosts = translator.hosts

    def work(each: Asked) -> EnfaceError | None:
        """Why it could not be done."""
        single = Job()
        caller = Caller(hold=lambda: pace.waits(courtesy.waits(single)))
        workers = translator.engines.workers.beside(caller)
        with job.interrupting(single.cancel), job.interrupting(workers.stop):
            caller.wait()
            if not library.is_asked(each.path, each.target):
                return None
            return translator.settle(each, library, workers, single)

    yield Step(0, len(asked))
    done = failed = 0
    with translator.documents.keeping(threads):
        for each, trouble in in_parallel(asked, work, threads, job):
            done += 1
            failed += trouble is not None and not isinstance(trouble, SKIPPED)
            latest, left = replace(each, trouble=trouble), pace.left(each.words + 1)
            yield Step(done, len(asked), failed, left, tuple(hosts), latest)


def save_report(output: Path, results: Iterable[Asked]) -> None:
    """Write what became of ``results`` into a file, as `batch.report` has it; the state may be
    "skipped", too. Raises `CannotWrite`."""
    entries: list[Entry] = [
        {
            "input": str(each.path),
            "output": None,
            "target": each.target,
            "state": state,
            "error": str(each.trouble) if state == "failed" else None,
            "warnings": [str(each.trouble)] if state == "skipped" else [],
        }
        for each in results
        for state in [_state(each)]
    ]
    try:
        write_whole(output, report(entries))
    except OSError as error:
        raise CannotWrite(name=output.name, reason=reason_of(error)) from error


def _state(each: Asked) -> str:
    if each.trouble is None:
        return "done"
    return "skipped" if isinstance(each.trouble, SKIPPED) else "failed"


class _Pace:
    """How long the rest of ``size`` takes, by what was done so far; time that was waited does not
    count."""

    def __init__(self, size: int) -> None:
        self._left, self._done, self._lock = size, 0, Lock()
        self._begun, self._waited, self._waits_since = time.monotonic(), 0.0, 0.0

    def waits(self, on: bool) -> bool:
        """The work waits, or does not; the same."""
        now = time.monotonic()
        with self._lock:
            if on and not self._waits_since:
                self._waits_since = now
            elif not on and self._waits_since:
                self._waited += now - self._waits_since
                self._waits_since = 0.0
        return on

    def left(self, size: int) -> float:
        """``size`` more is done: the seconds that are left."""
        self._done, self._left = self._done + size, self._left - size
        with self._lock:
            took = time.monotonic() - self._begun - self._waited
        return max(0.0, took * self._left / self._done)
