"""What the person knows of the words of the text: listed beside it, unknown ones shaded, and saved
ones that are due pointed out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.studying.saved_words import Knowledge
from desktop.services.studying import reviews
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.vocabulary import Vocabulary, vocabulary
from desktop.services.studying.word_list import WordList
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.panels.words import WordsPanel
from desktop.ui.reader.view import Reader

_REST = 300  # ms without a change after which the words are counted anew


@dataclass(frozen=True)
class _Counted:
    """The ``vocabulary`` of a text, the ``shades`` of its forms, and how many of the most frequent
    words are ``assumed`` to be known."""

    vocabulary: Vocabulary = field(default_factory=Vocabulary)
    shades: dict[str, str] = field(default_factory=dict)
    assumed: int = 0


class WordShading(QObject):
    """Counts the words of the document while they are shaded, while ``panel`` is to be seen, or
    where saved words of its language are due."""

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
        self._shaded = self._due = False
        self._counting = Latest(runner, self)
        self._counting.done.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.count)
        panel.opened.connect(self.count)
        panel.marked.connect(self._mark)
        panel.assumedChosen.connect(self._assume)

    def begin(self, document: Document) -> None:
        """Follow ``document``."""
        self._document = document
        self._show(_Counted())
        self._rest.start()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.language or change.texts or change.inserted or change.removed:
            self._rest.start()

    def set_shaded(self, unknown: bool, due: bool) -> None:
        """Shade the words that are not known, and those that are due, or do not."""
        if (unknown, due) != (self._shaded, self._due):
            self._shaded, self._due = unknown, due
            self._show(_Counted())
            self.count()

    def count(self) -> None:
        """Count the words anew: the document, or what the person knows, has changed."""
        document = self._document
        if document is None:
            return
        texts, order = document.contents.rows.texts[:], document.contents.rows.order[:]
        code, names = document.language or "", document.contents.names()
        words, lemmas = self._words, self._dictionaries.lemmas
        shaded, marks_due, seen = self._shaded, self._due, self._panel.isVisible()

        def work(job: Job) -> _Counted:
            due = reviews.to_meet_again(words, code) if code and marks_due else set()
            if not code or not (shaded or seen or due):
                return _Counted()
            knowledge, assumed = words.knowledge(code), words.assumed(code)
            paragraphs = ((row, texts[row]) for row in order)
            counted = vocabulary(paragraphs, code, lemmas, knowledge, job, names)
            forms = counted.forms.items()
            shades = {form: _shade(knowledge.get(lemma)) for form, lemma in forms if shaded}
            learning = {key for key in due if knowledge.get(key) is Knowledge.LEARNING}
            shades |= {form: "due" for form, lemma in forms if lemma in learning}
            shown = {form: shade for form, shade in shades.items() if shade}
            return _Counted(counted, shown, assumed)

        self._counting.begin(work)

    def _mark(self, lemmas: list[str], state: Knowledge) -> None:
        """Note how well words that were selected in the list are known."""
        words = self._words
        self._keep(lambda code: words.set_knowledge_of(lemmas, code, state))

    def _assume(self, count: int) -> None:
        """Let so many of the most frequent words count as known."""
        words = self._words
        self._keep(lambda code: words.set_assumed(code, count))

    def _keep(self, keep: Callable[[str], object]) -> None:
        """Keep something of the language of the document, and count anew."""
        code = self._document.language if self._document is not None else ""
        if code:
            task = Task(lambda job: keep(code))
            task.done.connect(self.count)
            task.failed.connect(self.failed)
            self._runner.start(task)

    def _show(self, counted: _Counted) -> None:
        self._panel.show_vocabulary(counted.vocabulary, counted.assumed)
        highlights = self._reader.highlights
        if counted.shades != highlights.shades:
            highlights.shades = counted.shades
            highlights.shaded = ORIGINAL
            self._reader.viewport().update()


def _shade(state: Knowledge | None) -> str:
    """How a word is shaded; "" where it is not."""
    return {None: "new", Knowledge.LEARNING: "learning"}.get(state, "")
