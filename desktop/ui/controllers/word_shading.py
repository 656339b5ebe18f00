"""What the person knows of the words of the text: listed beside it, and unknown ones shaded."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.saved_words import Knowledge
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.vocabulary import Vocabulary, vocabulary
from desktop.services.studying.word_list import WordList
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.panels.words import WordsPanel
from desktop.ui.reader.view import Reader

_REST = 300  # ms without a change after which the words are counted anew


class WordShading(QObject):
    """Counts the words of the document while they are shaded, or while ``panel`` is to be seen."""

    failed = Signal(object)  # the error: what was marked could not be kept

    def __init__(
        self,
        reader: Reader,
        panel: WordsPanel,
        dictionaries: Dictionaries,
        words: WordList,
        runner: Runner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._panel, self._runner = reader, panel, runner
        self._dictionaries, self._words = dictionaries, words
        self._document: Document | None = None
        self._shaded = False
        self._counting: Task | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.count)
        panel.opened.connect(self.count)
        panel.marked.connect(self._mark)

    def begin(self, document: Document) -> None:
        """Follow ``document``."""
        self._document = document
        self._show(Vocabulary(), {})
        self._rest.start()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.language or change.texts or change.inserted or change.removed:
            self._rest.start()

    def set_shaded(self, on: bool) -> None:
        """Shade the words that are not known, or do not."""
        if on != self._shaded:
            self._shaded = on
            self._show(Vocabulary(), {})
            self.count()

    def count(self) -> None:
        """Count the words anew: the document, or what the person knows, has changed."""
        document = self._document
        if document is None or not (self._shaded or self._panel.isVisible()):
            return
        if self._counting is not None:
            self._counting.cancel()
        texts, order = document.contents.rows.texts, document.contents.rows.order
        paragraphs = [(row, texts[row]) for row in order]
        code = document.language or ""
        words, lemmas = self._words, self._dictionaries.lemmas

        def work(job: Job) -> tuple[Vocabulary, dict[str, str]]:
            knowledge = words.knowledge(code) if code else {}
            counted = vocabulary(paragraphs, code, lemmas, knowledge, job)
            quiet = (Knowledge.KNOWN, Knowledge.IGNORED)
            shades = {
                form: "learning" if knowledge.get(lemma) is Knowledge.LEARNING else "new"
                for form, lemma in counted.forms.items()
                if knowledge.get(lemma) not in quiet
            }
            return counted, shades

        self._counting = Task(work)
        self._counting.done.connect(self._show_counted)
        self._runner.start(self._counting)

    def _mark(self, lemmas: list[str], state: Knowledge) -> None:
        """Note how well words that were selected in the list are known."""
        code, words = self._document.language if self._document is not None else "", self._words
        if code:
            task = Task(lambda job: words.set_knowledge_of(lemmas, code, state))
            task.done.connect(self.count)
            task.failed.connect(self.failed)
            self._runner.start(task)

    def _show_counted(self, counted: tuple[Vocabulary, dict[str, str]]) -> None:
        if self.sender() is self._counting:
            self._show(*counted)

    def _show(self, counted: Vocabulary, shades: dict[str, str]) -> None:
        self._panel.show_vocabulary(counted)
        highlights = self._reader.highlights
        shades = shades if self._shaded else {}
        if shades != highlights.shades:
            highlights.shades = shades
            highlights.shaded = ORIGINAL
            self._reader.viewport().update()
