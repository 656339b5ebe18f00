"""The word of the translation that stands for the word that is looked up: lit where it is sure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.columns import ORIGINAL, WAITING
from desktop.domain.contents import Contents
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.languages import language
from desktop.services.studying.counterparts import Counterparts, LearntWords, Span
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.translation.memory import Memory
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.looking_up import WordAt
from desktop.ui.reader.model.highlights import Hit
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.announcement import announce

_GROWN = 1.5  # times as many translated rows as were learnt from: it is learnt anew
Pair = tuple[str, str]  # ids of two columns


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What of a link stands in one column: its text, and from which character of it on the text
    comes from which place (row and character) of the column."""

    column: str
    language: str
    text: str
    pieces: tuple[tuple[int, int, int], ...]  # character here; row, character there

    @classmethod
    def of(cls, model: ReaderModel, link: Link, column: str, code: str) -> _Sentence:
        """That of ``link`` in ``column``, which is in the language ``code``."""
        text, pieces = "", []
        for part in link.of(column):
            start, end = model.extent(part.row, column, part.first, part.last)
            pieces.append((len(text), part.row, start))
            text += f"{model.column(column).texts[part.row][start:end]}\n"
        return cls(column, code, text, tuple(pieces))

    def hit(self, span: Span) -> Hit:
        """What ``span`` of the text is in the column."""
        begin, row, start = max(piece for piece in self.pieces if piece[0] <= span[0])
        return Hit(row, self.column, start + span[0] - begin, start + span[1] - begin)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """``words`` are the counterparts, and where they stand; ``learnt`` what was learnt for it."""

    words: list[tuple[Hit, str]]
    learnt: dict[Pair, LearntWords]


class CounterpartLight(QObject):
    """Lights counterparts in the columns of ``reader`` that are in another language. What it learns
    from these columns, and from ``memory``, is kept as long as the document is shown."""

    def __init__(
        self,
        reader: Reader,
        dictionaries: Dictionaries,
        memory: Memory,
        runner: Runner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._memory = reader, memory
        self._counterparts = Counterparts(dictionaries)
        self._document: Document | None = None
        self._learnt: dict[Pair, tuple[int, LearntWords]] = {}  # and from how many rows
        self._finding = Latest(runner, self)
        self._finding.step.connect(self._show)
        self._at: WordAt | None = None

    def begin(self, document: Document) -> None:
        """Follow ``document``."""
        self.clear()
        self._document, self._learnt = document, {}

    def follow(self, change: Change) -> None:
        """The document has changed: what is lit may stand elsewhere, or be translated only now."""
        if change.language:
            self._learnt = {}
        if self._at is None:
            return
        if change.texts or change.inserted or change.removed:
            self.clear()
        elif any(self._at.row in rows for rows in change.cells.values()):
            self.find(self._at)

    def clear(self) -> None:
        """Nothing is lit any more."""
        self._finding.cancel()
        self._at = None
        self._light([])

    def find(self, at: WordAt) -> None:
        """Light what stands for the word ``at``."""
        self.clear()
        model, document = self._reader.reader_model, self._document
        if model is None or document is None:
            return
        self._at = at
        link = model.links.at(at.row, at.column, at.start)
        columns = self._reader.columns_on_screen()
        own, *others = (
            _Sentence.of(model, link, column, _language(model, column))
            for column in (at.column, *(column for column in columns if column != at.column))
        )
        others = [
            other
            for other in others
            if other.text.strip()
            and own.language
            and other.language
            and not language.same(own.language, other.language)
        ]
        word = _within(own, at)
        if others and word is not None:
            self._start(word, own, others, document)

    def _start(
        self, word: Span, own: _Sentence, others: Sequence[_Sentence], document: Document
    ) -> None:
        learnt: dict[Pair, LearntWords] = {}
        for other in others:
            rows, words = self._learnt.get((own.column, other.column), (0, LearntWords()))
            if rows and self._rows(other.column) < _GROWN * rows:
                learnt[own.column, other.column] = words
        complete = len(learnt) == len(others)
        contents = None if complete else document.contents.snapshot()
        memory = None if document.private else self._memory
        counterparts = self._counterparts

        def outcome() -> _Outcome:
            words = []
            for other in others:
                span = counterparts.find(
                    word,
                    own.text,
                    other.text,
                    own.language,
                    other.language,
                    learnt.get((own.column, other.column), LearntWords()),
                )
                if span is not None:
                    words.append((other.hit(span), other.text[slice(*span)]))
            return _Outcome(words, learnt)

        def work(job: Job) -> Iterator[_Outcome]:
            yield outcome()
            if contents is not None:
                for other in others:
                    job.check()
                    sentences = _sentences(contents, own, other, memory, job)
                    learnt[own.column, other.column] = LearntWords.of(sentences, job)
                yield outcome()

        self._finding.begin(work)

    def _rows(self, column: str) -> int:
        """How many rows of a column have a text."""
        model = self._reader.reader_model
        states = model.column(column).states if model is not None else bytearray()
        return len(states) - states.count(WAITING)

    def _show(self, outcome: _Outcome) -> None:
        for pair, learnt in outcome.learnt.items():
            if self._learnt.get(pair, (0, None))[1] is not learnt:
                self._learnt[pair] = self._rows(pair[1]), learnt
        before = self._reader.highlights.counterparts
        self._light([hit for hit, _ in outcome.words])
        if outcome.words and self._reader.highlights.counterparts != before:
            words = ", ".join(word for _, word in outcome.words)
            told = self.tr("In the translation: {words}").format(words=words)
            announce(self._reader, told)

    def _light(self, hits: list[Hit]) -> None:
        highlights = self._reader.highlights
        if hits != highlights.counterparts:
            rows = {hit.row for hit in (*hits, *highlights.counterparts)}
            highlights.counterparts = hits
            self._reader.scene.repaint(*rows)


def _language(model: ReaderModel, column: str) -> str:
    document = model.document
    if column == ORIGINAL:
        return document.language or ""
    return model.column(column).language or document.target


def _within(own: _Sentence, at: WordAt) -> Span | None:
    """The place of a word of the column in the sentence; None where it is not in it."""
    for begin, row, start in own.pieces:
        if row == at.row and start <= at.start:
            word = begin + at.start - start, begin + at.end - start
            if "\n" not in own.text[slice(*word)]:
                return word
    return None


def _sentences(
    contents: Contents, own: _Sentence, other: _Sentence, memory: Memory | None, job: Job
) -> Iterator[tuple[str, str]]:
    """The sentences of two columns that say the same, then those that are remembered."""
    remembered: Iterator[tuple[str, str]] = iter(())
    if memory is not None:
        remembered = (
            (unit.source, unit.translation) for unit in memory.units(own.language, other.language)
        )
    for number, pair in enumerate(chain(_linked(contents, own.column, other.column), remembered)):
        if number % 100 == 0:
            job.check()
        yield pair


def _linked(contents: Contents, own: str, other: str) -> Iterator[tuple[str, str]]:
    done: set[tuple[int, int]] = set()
    for row in contents.rows.order:
        for segment in range(len(contents.starts(row, own))):
            if (row, segment) in done:
                continue
            spans = contents.partners(own, row, segment, segment)
            done.update(
                (row_, n) for row_, first, last in spans[own] for n in range(first, last + 1)
            )
            texts = [
                "\n".join(_text(contents, column, span) for span in spans.get(column, ()))
                for column in (own, other)
            ]
            if all(text.strip() for text in texts):
                yield texts[0], texts[1]


def _text(contents: Contents, column: str, span: tuple[int, int, int]) -> str:
    row, first, last = span
    starts, text = contents.starts(row, column), contents.columns[column].texts[row]
    end = starts[last + 1] if last + 1 < len(starts) else len(text)
    return text[starts[first] : end]
