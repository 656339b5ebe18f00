"""What is translated and written in the document of a window is found in the library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop import paths
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.services.personal.journals import Journals
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.tasks import Runner, Task

if TYPE_CHECKING:  # it takes a while to import, and few people have a library
    from desktop.services.library.file import LibraryFile

_CONCERNS = (  # what of a change the library holds
    *("texts", "turns", "inserted", "removed", "speakers", "language"),
    *("cells", "wordings", "bookmarks"),
)
REST = 3000  # ms without a change after which the library takes over what there is


class LibraryUpdates(QObject):
    """Follows the document of a window. Nothing of a private document goes into the library, nor of
    one that is not in it."""

    def __init__(
        self,
        library: Late[LibraryFile],
        journals: Journals,
        memory: Memory,
        targets: Callable[[], Mapping[str, str]],
        runner: Runner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._journals, self._runner = library, journals, runner
        self._memory, self._targets = memory, targets
        self._document: Document | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._rest.timeout.connect(self.update_now)

    def begin(self, document: Document | None) -> None:
        """Follow ``document`` from now on; None: none."""
        if self._rest.isActive():
            self.update_now()
        self._document = document

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if any(getattr(change, name) for name in _CONCERNS):
            self._rest.start()

    def update_now(self) -> None:
        """Let the library take over what there is."""
        self._rest.stop()
        document = self._document
        if document is None or document.private or not paths.library_file().exists():
            return
        snapshot, library, journals = document.snapshot(), self._library, self._journals
        memory, targets = self._memory, self._targets()

        def update(_job: Job) -> None:
            from desktop.services.library import importing

            if not document.private:  # it may have become so meanwhile
                importing.update(snapshot, library(), journals, memory, targets)

        self._runner.start(Task(update))
