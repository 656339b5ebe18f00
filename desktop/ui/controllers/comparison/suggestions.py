"""What helps a person who writes: their own earlier wordings of like sentences, and spelling."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.comparing.differences import Span, words_in
from desktop.domain.memory import HumanOrigin, Match
from desktop.services.translation import dictionaries
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.widgets.elided import for_menu

_MOST = 3  # suggestions
_LIKE = 0.7  # how much a sentence must be like another: see `Memory.fuzzy`
_REST = 700  # ms without a key after which the words are looked up
_SHORTEST = 2  # letters of a word that is looked up


class Suggestions(QObject):
    """Looks in the translation memory, and in the spelling dictionaries of this computer."""

    came = Signal()  # `matches` are there
    misspelled = Signal(str, list)  # a text, and which words of it no dictionary has

    def __init__(self, memory: Memory, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._memory, self._runner = memory, runner
        self.matches: list[Match] = []
        self._asking = Latest(runner, self)
        self._asking.done.connect(self._answered)
        self._spelling: Task | None = None
        self._text, self._language = "", ""
        self._looked_up: dict[tuple[str, str], bool] = {}  # language and word: whether it is one
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look_up)

    # -- from the memory -------------------------------------------------------------------------

    def ask(self, original: str, source: str, target: str) -> None:
        """Look for what people accepted for sentences like ``original``."""
        self.matches, memory = [], self._memory
        self._asking.begin(lambda job: memory.fuzzy(original, source, target, _LIKE, 50))

    def _answered(self, matches: list[Match]) -> None:
        accepted = [match for match in matches if isinstance(match.origin, HumanOrigin)]
        by_words = {match.translation: match for match in reversed(accepted)}
        self.matches = sorted(by_words.values(), key=lambda match: -match.score)[:_MOST]
        self.came.emit()

    def words(self) -> list[tuple[str, str]]:
        """`matches` in words: for a button, and for its tooltip."""
        per_cent = self.tr("{number} %: {sentence}")
        return [
            (
                per_cent.format(
                    number=int(match.score * 100), sentence=for_menu(match.translation)
                ),
                f"{match.source}\n{match.translation}",
            )
            for match in self.matches
        ]

    # -- spelling --------------------------------------------------------------------------------

    def spell(self, text: str, language: str) -> None:
        """Look the words of ``text`` up, once nothing more is typed."""
        self._text, self._language = text, language
        self._rest.start()

    def _look_up(self) -> None:
        language = self._language
        words = {word for _, word in _words(self._text, language)}
        new = {word for word in words if (language, word) not in self._looked_up}
        if not new:
            self._tell_misspelled()
            return

        def look(job: Job) -> tuple[str, set[str], frozenset[str] | None]:
            books = dictionaries.of(language)
            return language, new, dictionaries.look_up(new, books, job) if books else None

        task = self._spelling = Task(look)
        task.done.connect(self._looked)
        self._runner.start(task)

    def _looked(self, answer: tuple[str, set[str], frozenset[str] | None]) -> None:
        language, words, right = answer
        for word in words:
            self._looked_up[language, word] = right is None or word in right
        if self.sender() is self._spelling:
            self._tell_misspelled()

    def _tell_misspelled(self) -> None:
        spans = [
            span
            for span, word in _words(self._text, self._language)
            if not self._looked_up.get((self._language, word), True)
        ]
        self.misspelled.emit(self._text, spans)


def _words(text: str, language: str) -> list[tuple[Span, str]]:
    spans = ((span, text[span[0] : span[1]]) for span in words_in(text, language))
    return [(span, word) for span, word in spans if len(word) >= _SHORTEST and word.isalpha()]
