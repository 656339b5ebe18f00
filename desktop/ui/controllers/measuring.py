"""How difficult the words of the document are: measured in a process of its own, for the cards of
the start page."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.studying.difficulty import Difficulty
from desktop.services.studying.difficulty import difficulty
from desktop.services.studying.word_list import WordList
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner

_REST = 3000  # ms after the document is shown, or its words have changed


class Measuring(QObject):
    """Measures each document once it has been shown for a while, but none that is not to be
    remembered: nobody would be told."""

    measured = Signal()

    def __init__(self, words: WordList, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._document: Document | None = None
        self._difficulty: Difficulty | None = None
        self._measuring = Latest(runner, self)
        self._measuring.done.connect(self._note)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.measure)

    @property
    def difficulty(self) -> Difficulty | None:
        """Of the document; None while it is not known."""
        return self._difficulty

    def begin(self, document: Document | None) -> None:
        """Follow ``document``; None: none."""
        self._measuring.cancel()
        self._document, self._difficulty = document, None
        self._rest.start()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.language:
            self.begin(self._document)

    def measure(self) -> None:
        """Measure the document now."""
        document = self._document
        if document is None or document.private or document.partial or not document.path:
            return
        code, words, rows = document.language or "", self._words, document.contents.rows
        texts, order, names = rows.texts[:], rows.order[:], document.contents.names()

        def work(job: Job) -> Difficulty | None:
            paragraphs = [texts[row] for row in order]
            return difficulty(paragraphs, code, words.knowledge(code), job, names)

        self._measuring.begin(work)

    def _note(self, measured: Difficulty | None) -> None:
        self._difficulty = measured
        self.measured.emit()
