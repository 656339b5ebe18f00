"""Exports, for the command line and the window: which there are, how one is made and saved."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.domain.errors import CannotWrite
from desktop.domain.reasons import Fault, reason_of
from desktop.export import EXPORTS, Export, Options, load
from desktop.support.files import write_whole
from desktop.support.job import Job

PDF = "pdf"  # which only `ui` can draw
EXTENSIONS = (*EXPORTS, PDF)
Drawing = Callable[[], Export]  # gives what draws a PDF
_EVERY = 50  # rows between two looks at whether to go on
_IN_USE = (5, 32)  # Windows: access denied, sharing violation


def export(extension: str, text: ParallelText, options: Options, job: Job, pdf: Drawing) -> bytes:
    """The file. Raises `Cancelled`, `NoTimes`."""

    def progress(done: int, of: int) -> None:
        if done % _EVERY == 0:
            job.check()
            job.report(done, of)

    exporter = pdf() if extension == PDF else load(EXPORTS[extension])
    watched = replace(text, rows=_Watched(text.rows, progress))
    data = exporter.write(watched, replace(options, progress=progress))
    job.check()
    return data


def save(path: Path, data: bytes) -> None:
    """Put ``data`` into the file at ``path``, whole or not at all. Raises `CannotWrite`."""
    try:
        write_whole(path, data)
    except OSError as error:
        in_use = getattr(error, "winerror", None) in _IN_USE and path.exists()
        reason = Fault.OPEN_ELSEWHERE if in_use else reason_of(error)
        raise CannotWrite(name=path.name, reason=reason) from error


class _Watched(Collection[ParallelRow]):
    """Rows that tell how far somebody has gone through them."""

    def __init__(
        self, rows: Collection[ParallelRow], progress: Callable[[int, int], object]
    ) -> None:
        self._rows, self._progress = rows, progress

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, row: object) -> bool:
        return row in self._rows

    def __iter__(self) -> Iterator[ParallelRow]:
        for done, row in enumerate(self._rows):
            self._progress(done, len(self._rows))
            yield row
