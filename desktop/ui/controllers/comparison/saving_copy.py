"""Saving a copy of the document, with all that was done to it, for another computer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.document import Document
from desktop.domain.errors import EnfaceError
from desktop.services import exporting
from desktop.services.personal.copies import EXTENSION, pack
from desktop.services.reading.documents import Documents
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages
from desktop.ui.words.names import isolated

_KEY = "copy"  # of its messages


class SavingCopy(QObject):
    """Asks for a name and writes in the background. ``require_other`` raises where a file is one
    that was read; ``save`` writes down what is still being typed."""

    def __init__(
        self,
        documents: Documents,
        runner: Runner,
        require_other: Callable[[Path], None],
        save: Callable[[], object],
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._documents, self._runner = documents, runner
        self._require_other, self._save = require_other, save
        self._message_bar, self._dialog_parent = message_bar, parent
        self._task: Task | None = None
        self._path = Path()

    def ask(self, document: Document | None) -> None:
        """Ask where to save a copy of ``document``, and save it there."""
        if document is None or not document.path:
            return
        self._message_bar.withdraw(_KEY)
        source = Path(document.path)
        start = source.with_name(f"{source.stem}-2.{EXTENSION}")
        if source.suffix != f".{EXTENSION}":
            start = source.with_suffix(f".{EXTENSION}")
        name, _ = QFileDialog.getSaveFileName(
            self._dialog_parent, self.tr("Save a copy"), str(start), f"Enface (*.{EXTENSION})"
        )
        if name:
            self.save(document, Path(name))

    def save(self, document: Document, path: Path) -> None:
        """Save a copy of ``document`` as ``path``, which gets the extension where it has none."""
        if path.suffix.lower() != f".{EXTENSION}":
            path = path.with_name(f"{path.name}.{EXTENSION}")
        self._save()
        try:
            self._require_other(path)
        except EnfaceError as error:
            self._show(error)
            return
        documents = self._documents

        def work(_job: Job) -> None:
            exporting.save(path, pack(documents.copy_of(document)))

        self._path, self._task = path, Task(work)
        self._task.done.connect(self._finish)
        self._task.failed.connect(self._show)
        self._task.ended.connect(self._end)
        self._runner.start(self._task)

    @property
    def busy(self) -> bool:
        """Whether a copy is being saved."""
        return self._task is not None

    def _finish(self) -> None:
        words = self.tr(
            "Saved a copy as {name}. It holds the text, what stands beside it, and all that you "
            "did to it, and opens in Enface on any computer."
        )
        self._message_bar.show_message(_KEY, words.format(name=isolated(self._path.name)))

    def _show(self, error: Exception) -> None:
        self._message_bar.show_message(_KEY, messages.words(error))

    def _end(self) -> None:
        self._task = None
