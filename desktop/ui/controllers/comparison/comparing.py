"""Another text of the same thing beside the document of a window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.comparison import Comparison
from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.words import messages
from desktop.ui.words.names import isolated

_KEY = "comparing"  # of its messages


class Comparing(QObject):
    """Reads the other text, puts it beside the document from the first draft on, and keeps it
    there."""

    fileWanted = Signal()  # the person is to choose a file
    compared = Signal()  # another text stands beside the document, as far as it is aligned

    def __init__(
        self,
        documents: Documents,
        runner: Runner,
        message_bar: MessageBar,
        status: StatusLine,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._documents, self._runner = documents, runner
        self._message_bar, self._status = message_bar, status
        self._document: Document | None = None
        self._aligning = Latest(runner, self)
        self._aligning.step.connect(self._show)
        self._aligning.progress.connect(status.get_on)
        self._aligning.failed.connect(self._fail)
        self._aligning.ended.connect(self._end)
        self._begun = False  # the first draft is there
        self._last: Comparison | None = None
        self._path = Path()

    def begin(self, document: Document) -> None:
        """Compare ``document`` from now on."""
        if self._document is not document:
            self.cancel()
            self._message_bar.withdraw(_KEY)
        self._document = document

    @property
    def busy(self) -> bool:
        """Whether a text is being aligned."""
        return self._aligning.busy

    def compare_with(self, path: Path) -> None:
        """Put the text of the file ``path`` beside the document."""
        document = self._document
        if document is None:
            return
        self.cancel()
        self._message_bar.withdraw(_KEY)
        self._path, self._begun, self._last = path, False, None
        documents = self._documents

        def work(job: Job) -> Iterator[Comparison]:
            from desktop.services.comparing.comparing import Other, compare  # it imports numpy

            *_, other = documents.read(Request(path=path), job)
            yield from compare(document, Other.of(other), job)

        words = self.tr("Comparing with {name}").format(name=isolated(path.name))
        self._status.busy(words)
        self._aligning.begin(work)

    def cancel(self) -> bool:
        """Stop aligning; a draft stays. False where nothing is being aligned."""
        if not self._aligning.cancel():
            return False
        self._status.idle("")
        self._keep()
        return True

    def stop_comparing(self) -> None:
        """Take the other text away, for good."""
        document = self._document
        self.cancel()
        if document is not None and document.comparison is not None:
            self._last = None
            document.stop_comparing()
            self._message_bar.withdraw(_KEY)
            self._write(document, None)

    # -- while it goes on ------------------------------------------------------------------------

    def _show(self, comparison: Comparison) -> None:
        document = self._document
        if document is None:
            return
        self._last = comparison
        document.compare(comparison)
        if not self._begun:
            self._begun = True
            self.compared.emit()

    def _fail(self, error: Exception) -> None:
        self._tell(error, (self.tr("Choose another file…"), self.fileWanted.emit))

    def _end(self) -> None:
        self._status.idle("")
        self._keep()
        if self._last is not None:
            self._warn(self._last)

    def _warn(self, comparison: Comparison) -> None:
        """Say what does not go together, with what can be done."""
        words = " ".join(messages.words(warning) for warning in comparison.warnings)
        if words:
            self._message_bar.show_message(
                _KEY,
                words,
                (self.tr("Choose another file…"), lambda: self.fileWanted.emit()),
                (self.tr("Stop comparing"), self.stop_comparing),
            )

    def _tell(self, error: Exception, *actions: tuple[str, Callable[[], object]]) -> None:
        self._message_bar.show_message(_KEY, messages.words(error), *actions)

    # -- keeping ---------------------------------------------------------------------------------

    def _keep(self) -> None:
        document, comparison = self._document, self._last
        if document is not None and comparison is not None and not document.private:
            self._write(document, comparison)

    def _write(self, document: Document, comparison: Comparison | None) -> None:
        journals, key = self._documents.journals, document.key
        task = Task(lambda job: journals.keep_comparison(key, comparison))
        task.failed.connect(self._not_kept)
        self._runner.start(task)

    def _not_kept(self, error: Exception) -> None:
        if isinstance(error, CannotWrite):
            self._tell(error)
