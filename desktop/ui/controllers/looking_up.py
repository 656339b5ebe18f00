"""Words of the text looked up in dictionaries, and what the person keeps of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.errors import EnfaceError, NoDictionary
from desktop.domain.languages import language
from desktop.domain.rows import SPEECH, UNNAMED
from desktop.domain.studying.lookup import Answer, Step
from desktop.domain.studying.saved_words import Knowledge, SavedWord
from desktop.lexicon import tokens
from desktop.lexicon.folding import fold
from desktop.lexicon.parts import parts
from desktop.services.studying import reviews
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.word_list import WordList
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.reader.input.copying import words_of
from desktop.ui.reader.input.hints import box_of
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.announcement import announce
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

_KEY = "word"
_CALM = 2000  # ms after a document is shown
_ROOM = 4  # lines that a card needs
_LONGEST = 200  # characters that are looked up


@dataclass(frozen=True)
class WordAt:
    """A word of the text: its cell, and from which to which character it stands there."""

    row: int
    column: str
    start: int
    end: int


@dataclass(frozen=True)
class Findings:
    """What was found of the word ``at``, whose text is ``text``."""

    at: WordAt
    text: str
    language: str
    answers: list[Answer] = field(default_factory=list)
    state: Knowledge | None = None
    parts: list[str] = field(default_factory=list)  # of a long word
    due: bool = False  # it was saved, and is to be reviewed

    @property
    def lemma(self) -> str:
        """The basic form: the word under which it was found."""
        sure = [answer.head for answer in self.answers if answer.step is not Step.PREFIX]
        return sure[0] if sure else self.text


class LookingUp(QObject):
    """Shows the `WordCard` over ``reader``, for the word that is pressed or chosen by key."""

    shown = Signal(object)  # the card, for a `WordAt`
    kept = Signal()  # the person kept something of a word
    fileWanted = Signal()  # a dictionary is to be added from a file

    def __init__(
        self,
        reader: Reader,
        dictionaries: Dictionaries,
        words: WordList,
        runner: Runner,
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._dictionaries, self._words = reader, dictionaries, words
        self._runner, self._message_bar = runner, message_bar
        self._window = parent
        self._document: Document | None = None
        self._findings: Findings | None = None
        self._looking: Task | None = None
        self._by_key = False
        self.card = reader.word_card
        self._soon = QTimer(self, singleShot=True, interval=_CALM)
        self._soon.timeout.connect(self._prepare)
        self.card.pressed.connect(self._press)
        self.card.stepped.connect(self.step)
        reader.wordPressed.connect(self._look_up_pressed)
        reader.placeChanged.connect(self._follow)
        reader.scene.framed.connect(self.close)
        reader.scene.documentChanged.connect(self._follow)

    def begin(self, document: Document) -> None:
        """Follow ``document``; the basic forms of its language are made ready soon."""
        self.close()
        self._document = document
        self._soon.start()

    def _prepare(self) -> None:
        """Load what the first look-up would have to wait for."""
        code = self._document.language if self._document is not None else ""
        if code:
            self._runner.start(Task(lambda job: self._load(code)))

    def _load(self, code: str) -> None:
        self._dictionaries.prepare(code)
        self._words.state("a", code)

    def close(self) -> bool:
        """Close the card; whether it was open."""
        self._looking = None
        return self.card.leave()

    # -- looking up -------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Look up the word that is selected, else the first of the sentence that is read."""
        at = self._current()
        if at is not None:
            self._by_key = True
            self._look_up(at)

    def step(self, step: int) -> None:
        """Look up the word before (-1) or behind (1) the one on the card."""
        if self._findings is None:
            return
        at = self._findings.at
        text = self._text(at.row, at.column)
        spans = list(tokens.spans(text))
        if step > 0:
            others = [span for span in spans if span[0] >= at.end][:1]
        else:
            others = [span for span in spans if span[1] <= at.start][-1:]
        for start, end in others:
            self._by_key = True
            self._look_up(WordAt(at.row, at.column, start, end))

    def _look_up_pressed(self) -> None:
        at = self._selected()
        if at is not None:
            self._by_key = False
            self._look_up(at)

    def _current(self) -> WordAt | None:
        part, model = self._reader.current.part, self._reader.reader_model
        if (selected := self._selected()) is not None:
            return selected
        if model is None or not len(model.ids):
            return None
        column = self._reader.columns_on_screen()[0]
        row, start = self._reader.here(), 0
        if part is not None:
            row, column = part.row, part.column
            start, _ = model.extent(row, column, part.first, part.last)
        for first, end in tokens.spans(self._text(row, column)):
            if first >= start:
                return WordAt(row, column, first, end)
        return None

    def _selected(self) -> WordAt | None:
        """The word (or phrase) that is selected."""
        chosen, model = self._reader.selecting.selection, self._reader.reader_model
        if model is None or not chosen or not chosen.in_one_cell:
            return None
        row, column = chosen.anchor.row, chosen.anchor.column
        start, end = chosen.span(model, row, column)
        words = list(tokens.spans(self._text(row, column)[start:end]))
        if not words or end - start > _LONGEST:
            return None
        return WordAt(row, column, start + words[0][0], start + words[-1][1])

    def selected_text(self) -> str:
        """The word or phrase that is selected; "" where none is."""
        at = self._selected()
        return self._text(at.row, at.column)[at.start : at.end] if at is not None else ""

    def _text(self, row: int, column: str) -> str:
        model = self._reader.reader_model
        return model.column(column).texts[row] if model is not None else ""

    def _look_up(self, at: WordAt) -> None:
        document = self._document
        if document is None:
            return
        first, last = Spot(at.row, at.column, at.start), Spot(at.row, at.column, at.end)
        self._reader.selecting.select(Selection(first, last))
        text = self._text(at.row, at.column)[at.start : at.end]
        source, target = self._languages(document, at.column)
        if not source:
            if self._by_key:
                self._message_bar.show_message(
                    _KEY,
                    self.tr(
                        "The language of this text is not known. Choose it above the text, then "
                        "look the word up."
                    ),
                )
            return
        dictionaries, words = self._dictionaries, self._words

        def find(_job: Job) -> Findings:
            answers = dictionaries.look_up_towards(text, source, target)
            findings = Findings(at, text, source, answers)
            lemma = findings.lemma
            state = words.state(lemma, source)
            learning = state is Knowledge.LEARNING
            due = learning and fold(lemma) in reviews.to_meet_again(words, source)
            return replace(
                findings, state=state, parts=parts(text, source, dictionaries.lemmas), due=due
            )

        self._looking = Task(find)
        self._looking.done.connect(self._show)
        self._looking.failed.connect(self._tell)
        self._runner.start(self._looking)

    def _languages(self, document: Document, column: str) -> tuple[str, str]:
        model = self._reader.reader_model
        own = document.language or ""
        if column == ORIGINAL or model is None:
            return own, document.target
        return model.column(column).language or document.target, own

    def _show(self, findings: Findings) -> None:
        if self.sender() is not self._looking:
            return
        self._findings = findings
        at, model = findings.at, self._reader.reader_model
        if model is None or self._text(at.row, at.column)[at.start : at.end] != findings.text:
            return
        self._message_bar.withdraw(_KEY)
        if self._place(at) is None:
            self._reader.scene.reveal(at.row, [(at.column, at.start, at.end)])
        self._make_room(at)
        if (place := self._place(at)) is None:
            return
        state = self.card.knowledge_words(findings.state, findings.due)
        font = self._reader.scene.fonts.text(at.column, SPEECH)
        self.shown.emit(at)
        self.card.show_answers(findings.text, findings.answers, findings.parts, state, font, *place)
        if self._by_key:
            self.card.setFocus()
        announce(self._reader, self.card.words())

    def _make_room(self, at: WordAt) -> None:
        """Scroll where a card has room neither above nor below the sentence of a word, and would
        have if the sentence stood at the top."""
        inside, scene = self._reader.viewport().rect(), self._reader.scene
        for sentence in self._sentences(at):
            if self._room_beside(sentence):
                return
            if sentence.height() + _ROOM * scene.line_height <= inside.height():
                scene.scroll_by(sentence.top())
                return

    def _sentences(self, at: WordAt) -> list[QRect]:
        """What the sentence of a word covers: with what belongs to it in the other columns, and
        alone. Empty where it is not in view."""
        scene, model = self._reader.scene, self._reader.reader_model
        if model is None:
            return []
        link = model.links.at(at.row, at.column, at.start)
        alone = box_of(scene, link, at.column)
        if alone.isEmpty():
            return []
        whole = QRect(alone)
        for column in self._reader.columns_on_screen():
            whole |= box_of(scene, link, column)
        return [QRect(alone.left(), whole.top(), alone.width(), whole.height()), alone]

    def _room_beside(self, sentence: QRect) -> bool:
        """Whether a card has room below or above ``sentence``."""
        inside = self._reader.viewport().rect()
        room = max(inside.bottom() - sentence.bottom(), sentence.top())
        return room >= _ROOM * self._reader.scene.line_height

    def _place(self, at: WordAt) -> tuple[QRect, int] | None:
        """The sentence of a word, and the left edge of the word; None where it is not in view."""
        scene, inside = self._reader.scene, self._reader.viewport().rect()
        sentences = [sentence & inside for sentence in self._sentences(at)]
        if not sentences or sentences[-1].isEmpty():
            return None
        sentence = next(filter(self._room_beside, sentences), sentences[-1])
        x = self._left_of(at, sentence.topLeft()).x()
        if not self._room_beside(sentence):  # a sentence that fills the view: beside its line
            row = scene.model.shown_at(at.row)
            top, bottom = scene.extent(row, [(at.column, at.start, at.end)])
            sentence.setTop((scene.top_of(row) or 0) + top)
            sentence.setBottom((scene.top_of(row) or 0) + bottom)
        return sentence, x

    def _follow(self) -> None:
        """The text has moved or changed: the card stays with its word."""
        if self.card.isHidden() or self._findings is None:
            return
        at = self._findings.at
        model = self._reader.reader_model
        there = model is not None and model.shown_at(at.row) >= 0
        same = there and self._text(at.row, at.column)[at.start : at.end] == self._findings.text
        place = self._place(at) if same else None
        if place is None:
            self.card.leave()
        else:
            self.card.stand_at(*place)

    def _left_of(self, at: WordAt, otherwise: QPoint) -> QPoint:
        """Where the word stands in the viewport."""
        scene = self._reader.scene
        row = scene.model.shown_at(at.row)
        block = scene.row(row).block(at.column, at.start)
        if block is None:
            return otherwise
        line = block.layout.lineForTextPosition(at.start - block.start)
        if not line.isValid():
            return otherwise
        x: Any = line.cursorToX(at.start - block.start)  # with the position, in PySide
        return QPoint(block.x + round(x[0] if isinstance(x, tuple) else x), otherwise.y())

    def _tell(self, error: Exception) -> None:
        if self.sender() is not self._looking:
            return
        if isinstance(error, NoDictionary):
            if self._by_key:  # a double click selects a word, and need not mean more
                add = (self.tr("Add a dictionary…"), self.fileWanted.emit)
                self._message_bar.show_message(_KEY, messages.words(error), add)
            return
        self._message_bar.show_message(_KEY, messages.words(error))

    # -- keeping ----------------------------------------------------------------------------------

    def _press(self, name: str) -> None:
        {"save_word": self.save, "word_known": self.know, "word_ignored": self.ignore}[name]()

    def know(self) -> None:
        """The word on the card is known, or no more."""
        self._set(Knowledge.KNOWN)

    def ignore(self) -> None:
        """The word on the card is no word to learn, or it is again."""
        self._set(Knowledge.IGNORED)

    def _set(self, state: Knowledge) -> None:
        findings = self._findings
        if findings is None or self.card.isHidden():
            self.look_up()
            return
        new = None if findings.state is state else state
        words, lemma, code = self._words, findings.lemma, findings.language
        self._keep(findings, lambda: words.set_knowledge(lemma, code, new))

    def save(self) -> None:
        """Keep the word on the card, with its sentence and all that is known of it."""
        findings = self._findings
        if findings is None or self.card.isHidden():
            self.look_up()
            return
        word, words = self._saved_word(findings), self._words
        self._keep(findings, lambda: words.save(word))

    def _keep(self, findings: Findings, keep: Callable[[], object]) -> None:
        words, code, lemma = self._words, findings.language, findings.lemma

        def work(_job: Job) -> Findings:
            keep()
            return replace(findings, state=words.state(lemma, code))

        self._looking = Task(work)
        self._looking.done.connect(self._show_kept)
        self._looking.failed.connect(self._tell)
        self._runner.start(self._looking)

    def _show_kept(self, findings: Findings) -> None:
        self.kept.emit()
        if self.sender() is self._looking and not self.card.isHidden():
            self._by_key = self.card.has_focus
            self._show(findings)

    def _saved_word(self, findings: Findings) -> SavedWord:
        model, document, at = self._reader.reader_model, self._document, findings.at
        assert model is not None
        assert document is not None
        link = model.links.at(at.row, at.column, at.start)
        others = [column for column in self._reader.columns_on_screen() if column != at.column]
        translations = [words_of(model, link, column) for column in others if link is not None]
        translation = next(filter(None, translations), "")
        speaker = model.rows.speaker[at.row]
        answer = findings.answers[0] if findings.answers else None
        sure = answer is not None and answer.step is not Step.PREFIX
        _, target = self._languages(document, at.column)
        return SavedWord(
            id="",
            word=findings.text,
            lemma=findings.lemma,
            language=language.base(findings.language) if findings.language else "",
            sentence=words_of(model, link, at.column) if link is not None else "",
            translation=translation,
            target=target,
            speaker=model.contents.speakers[speaker].name if speaker < UNNAMED else "",
            title=document.title or "",
            entry=answer.entry if answer is not None and sure else "",
            dictionary=answer.dictionary if answer is not None and sure else "",
        )

    # -- exporting --------------------------------------------------------------------------------

    def ask_to_export(self) -> None:
        """Ask for a file, and export the saved words there."""
        kinds = self.tr("Anki deck (*.apkg);;Table (*.csv)")
        title = self.tr("Export saved words")
        name, _ = QFileDialog.getSaveFileName(self._window, title, "words.apkg", kinds)
        if name:
            self.export(Path(name))

    def export(self, path: Path) -> None:
        """Export the saved words to the file at ``path``, and tell how that went."""
        words = self._words

        def work(_job: Job) -> int:
            saved = words.saved()
            from desktop.services.studying import decks

            decks.export(saved, path)
            return len(saved)

        task = Task(work)
        task.done.connect(self._tell_exported)
        task.failed.connect(self.tell_failed)
        self._runner.start(task)

    def _tell_exported(self, count: int) -> None:
        words = self.tr("%n saved word(s) exported.", "", count)
        self._message_bar.show_message(_KEY, words)

    def tell_failed(self, error: EnfaceError) -> None:
        """Say that what was to be kept, or exported, was not."""
        self._message_bar.show_message(_KEY, messages.words(error))
