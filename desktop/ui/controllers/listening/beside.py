"""Which recording belongs to the document that is shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.document import Document
from desktop.services import recordings
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner

_SOON = 1000  # ms after a document is shown: nothing waits for it


class RecordingBeside(QObject):
    """Looks for the recording of the document: the one that the person chose, else the one that
    lies beside the file and is named in it or has its name."""

    came = Signal(Path)
    missing = Signal()  # there is none, and it was asked for

    def __init__(self, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._looking = Latest(runner, self)
        self._looking.done.connect(self._looked)
        self._asked = False
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._look)

    def begin(self, document: Document | None) -> None:
        """Look for that of ``document``."""
        self._document, self._asked = document, False
        self._looking.cancel()
        if document is None or document.partial:
            self._soon.stop()
        else:
            self._soon.start()

    def ask(self) -> None:
        """Say whether there is one: ``came`` or ``missing`` is emitted."""
        self._asked = True
        if not self._looking.busy:
            self._soon.stop()
            self._look()

    def _look(self) -> None:
        document = self._document
        if document is None:
            return
        if document.recording is not None:
            self.came.emit(Path(document.recording.path))
        elif document.path:
            transcript, named = Path(document.path), document.source.recording

            def look(_job: Job) -> Path | None:
                return recordings.beside(transcript, named)

            self._looking.begin(look)
        elif self._asked:
            self.missing.emit()

    def _looked(self, path: Path | None) -> None:
        if path is not None:
            self.came.emit(path)
        elif self._asked:
            self.missing.emit()
