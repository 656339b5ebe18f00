"""What makes a text easier to read: its syllables, and a few lines that stand out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.preferences import Preferences
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.announcement import announce

_LINES = ("1", "3", "5", "")  # values of `Settings.ruler`, in the order in which a key goes through


class ReadingAids(QObject):
    """Loads the syllables of the languages of the document, and switches the line focus."""

    def __init__(
        self, reader: Reader, preferences: Preferences, runner: Runner, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reader, self._preferences, self._runner = reader, preferences, runner
        self._document: Document | None = None
        self._loading: Task | None = None

    def begin(self, document: Document) -> None:
        """Follow ``document``."""
        self._document = document
        self.load()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.language or change.columns:
            self.load()

    def set_syllables(self, on: bool) -> None:
        """Show syllables, or do not, and say so."""
        self._preferences.change(syllables=on)
        words = self.tr("Syllables are shown") if on else self.tr("Syllables are not shown")
        announce(self._reader, words)

    def next_line_focus(self) -> None:
        """Let one line stand out; three or five where fewer do; all again after that."""
        ruler = self._preferences.current.ruler
        new = _LINES[(_LINES.index(ruler) + 1) % len(_LINES)] if ruler in _LINES else _LINES[0]
        self._preferences.change(ruler=new)
        words = {
            "1": self.tr("Line focus: 1 line"),
            "3": self.tr("Line focus: 3 lines"),
            "5": self.tr("Line focus: 5 lines"),
            "": self.tr("Line focus is off"),
        }
        announce(self._reader, words[new])

    def load(self) -> None:
        """Load the syllables of the languages of the text, where the settings want them; they are
        shown when that is done."""
        document, syllables = self._document, self._reader.scene.syllables
        if document is None or not self._preferences.current.syllables:
            return
        languages = [column.language for column in document.contents.columns.values()]
        new = [code for code in dict.fromkeys(languages) if not syllables.is_ready(code)]
        if not new:
            return

        def work(job: Job) -> None:
            for code in new:
                job.check()
                syllables.prepare(code)

        self._loading = Task(work)
        self._loading.done.connect(self._reader.rearrange)
        self._runner.start(self._loading)
