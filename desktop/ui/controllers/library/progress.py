"""How far a transcript of the library is read and translated, told to the library."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import paths
from desktop.domain.errors import EnfaceError
from desktop.services.personal.recent_files import Recent
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Runner, Task

if TYPE_CHECKING:  # few persons have a library
    from desktop.services.library.file import LibraryFile


class LibraryProgress(QObject):
    """What was read once counts as read, also where the person went back."""

    def __init__(self, library: Late[LibraryFile], runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._library, self._runner = library, runner
        self._told: tuple[str, float, float, str] | None = None

    def note(self, recent: Recent) -> None:
        """The document is left as ``recent`` says."""
        told = (recent.path, recent.read, recent.translated, recent.target)
        if told == self._told or not paths.library_file().exists():
            return
        self._told, library = told, self._library

        def work(_job: Job) -> None:
            try:
                _note(library(), *told)
            except EnfaceError:
                return  # the library tells that itself, when it is shown

        self._runner.start(Task(work))


def _note(library: LibraryFile, path: str, read: float, translated: float, target: str) -> None:
    entry = library.entry(Path(path))
    if entry is None:
        return
    if target == entry.target:
        translated = max(translated, entry.translated)
    read = max(read, entry.read)
    if (read, translated, target) != (entry.read, entry.translated, entry.target):
        library.note_progress(entry.path, read=read, translated=translated, target=target)
