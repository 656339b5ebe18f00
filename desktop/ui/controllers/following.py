"""What other processes of Enface do to the document of a window: they add to it, or forget it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite
from desktop.services.personal.journals import Journals
from desktop.services.personal.recent_files import RecentFiles
from desktop.support.files import make_folder

SETTLE = 50  # ms; several changes at once are looked at once


class Following(QObject):
    """Watches the journal of the document, and the list of recent files, and shows what changed.

    ``looked`` comes after each look, ``gone`` where the journal was removed.
    """

    looked = Signal()
    gone = Signal()

    def __init__(self, journals: Journals, files: RecentFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._journals, self._files = journals, files
        self._document: Document | None = None
        self._there = False  # whether there was a journal at the last look
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self.look)
        self._watcher.fileChanged.connect(self._settle.start)
        self._watcher.directoryChanged.connect(self._settle.start)

    def follow(self, document: Document | None) -> None:
        """Watch what is done to ``document`` from now on; None: to none."""
        if watched := [*self._watcher.files(), *self._watcher.directories()]:
            self._watcher.removePaths(watched)
        self._document = None if document is None or document.partial else document
        self._there = document is not None and self._journals.has(document.key)
        self._watch()

    def look(self) -> None:
        """Show what others did since the last look."""
        document = self._document
        if document is None:
            return
        was_there, self._there = self._there, self._journals.has(document.key)
        if was_there and not self._there:
            self.gone.emit()
        self._watch()  # the journal may have come, or have another name
        with suppress(CannotWrite):
            document.follow()
        self.looked.emit()

    def _watch(self) -> None:
        if self._document is None:
            return
        journal = self._journals.path(self._document.key)
        recent = self._files.path
        for folder in filter(None, (journal.parent, recent and recent.parent)):
            with suppress(OSError):  # a folder that cannot be made has nothing to follow
                make_folder(Path(folder))
                self._add(Path(folder))
        self._add(journal)

    def _add(self, path: Path) -> None:
        there = (*self._watcher.files(), *self._watcher.directories())
        if str(path) not in there and path.exists():
            self._watcher.addPath(str(path))
