"""A person's own wording of sentences: written below the row, saved while it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.domain.columns import MINE, ORIGINAL, Column, joined
from desktop.domain.comparing.differences import differences
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite
from desktop.domain.languages.language import same
from desktop.domain.places import Place, place_of
from desktop.domain.rows import SPEECH
from desktop.domain.steps import Step
from desktop.domain.steps.wordings import Comment, FlagForReview, Replace, Unwrite, Write, WriteAll
from desktop.domain.wordings import Wording
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Request
from desktop.support.job import Job
from desktop.ui.background.tasks import Latest, Runner
from desktop.ui.controllers.comparison.suggestions import Suggestions
from desktop.ui.reader.input.wording_editor import WordingEditor
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.announcement import announce
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

_SAVED = 500  # ms after a key within which what was typed is on the disk
_AT_ONCE = 2_000  # sentences that are taken in by one step
_FROM = ("human", "machine")  # where a wording begins: with the first of these there is


class OwnWording(QObject):
    """Writes the person's own wording of the current sentence of ``reader`` into its document.
    ``score_at`` tells how far the translations of a sentence (row and number) agree."""

    acted = Signal()  # a step was done

    def __init__(
        self,
        reader: Reader,
        suggestions: Suggestions,
        documents: Documents,
        runner: Runner,
        score_at: Callable[[int, int], float | None],
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._score_at = score_at
        self._documents = documents
        self._taking_in = Latest(runner, self)
        self._taking_in.done.connect(self._taken_in)
        self._taking_in.failed.connect(self._fail)
        self._reader, self._message_bar, self._dialog_parent = reader, message_bar, parent
        self._document: Document | None = None
        self._place: Place | None = None  # of the segment that is written
        self._at = (-1, -1)  # its row and number
        self._link: Link | None = None
        self._begun_from = ""
        self._draft: Step | None = None  # what was saved of it while the person types
        self._saved = ""  # as it is in the document
        self._unsaved = False  # something was typed since
        self._acting = False  # what changes now is changed from here
        self.editor = WordingEditor(reader.viewport(), reader.scene, reader.theme)
        self._suggestions = suggestions
        suggestions.came.connect(self._offer)
        suggestions.misspelled.connect(self._mark_misspelled)
        self._timer = QTimer(self, singleShot=True, interval=_SAVED)
        self._timer.timeout.connect(self.save)
        self.editor.edited.connect(self._edited)
        self.editor.pressed.connect(self._pressed)
        self.editor.suggestionPressed.connect(self._take_suggestion)
        self.editor.left.connect(self.close_)
        reader.sentenceChanged.connect(self._move)
        reader.scene.framed.connect(self._set_font)

    # -- documents -------------------------------------------------------------------------------

    def begin(self, document: Document) -> None:
        """Write about ``document`` from now on."""
        self.leave()
        self._document = document

    def leave(self) -> None:
        """Save what was typed, and close the editor."""
        self.save()
        self._forget_sentence()

    def follow(self, change: Change) -> None:
        """The document has changed: show what another window, undo or redo wrote meanwhile."""
        row, segment = self._at
        document = self._document
        if row < 0 or document is None:
            return
        if document.contents.rows.position(row) < 0:
            self._forget_sentence()
        elif row in change.wordings:
            wording = document.contents.wording(row, segment)
            if (wording.text or "") != self._saved and not self._acting:
                self._draft = None
                self._show(wording)
            self._describe()
        self.editor.follow()

    # -- opening ---------------------------------------------------------------------------------

    def open(self) -> bool:
        """Open the editor below the current sentence, or the first in view. False where it has no
        original, which own wording belongs to."""
        reader = self._reader
        if reader.current.link is None:
            reader.navigation.sentence(0)
        link = reader.current.link
        if link is None or self._document is None or not self._open_at(link):
            words = self.tr("Choose a sentence of the original to write your own wording of it.")
            self._message_bar.show_message("wording", words)
            return False
        self._message_bar.withdraw("wording")
        self.editor.text.setFocus()
        self.editor.bring_into_view()
        return True

    def _open_at(self, link: Link) -> bool:
        document, own = self._document, link.of(ORIGINAL)
        if document is None or not own:
            return False
        at = own[0].row, own[0].first
        if at == self._at:
            return True
        self.save()
        self._at, self._link, self._draft = at, link, None
        self._place = place_of(document.contents, *at)
        self._show(document.contents.wording(*at))
        self._describe()
        self._suggestions.ask(self._text(ORIGINAL), document.language, self.language)
        return True

    def _show(self, wording: Wording) -> None:
        """Put ``wording`` into the field, or where there is none what it may begin with."""
        assert self._document is not None
        row, _ = self._at
        self._timer.stop()
        self._unsaved = False
        text, self._begun_from = wording.text, wording.begun_from
        self._saved = text or ""
        if text is None:
            sources = ((origin, self._text_of(origin)) for origin in _FROM)
            self._begun_from, text = next(((o, t) for o, t in sources if t), ("", ""))
        self.editor.open(row, text, self._font(), self.language)
        self.editor.buttons["flag_review"].setChecked(wording.review)
        for origin in ("machine", "human"):
            self.editor.buttons[f"take_{origin}"].setEnabled(bool(self._text_of(origin)))

    def _font(self) -> QFont:
        column = self._column("human") or self._column("machine")
        return self._reader.scene.fonts.text(column.id if column else ORIGINAL, SPEECH)

    def _set_font(self) -> None:
        """The text has another size or font."""
        if self._at[0] >= 0:
            self.editor.set_font(self._font())

    def _move(self, row: int, _sentence: int) -> None:
        """Another sentence is current: write about that one, where the editor is open."""
        link = self._reader.current.link
        if self._at[0] < 0:
            return
        if link is None or row < 0 or not self._open_at(link):
            self.leave()

    def close_(self) -> None:
        """Save what was typed, and go back to the text."""
        self.leave()
        self._reader.setFocus()

    def close_open(self) -> bool:
        """Close the editor; whether it was open."""
        is_open = self._at[0] >= 0
        if is_open:
            self.close_()
        return is_open

    def _forget_sentence(self) -> None:
        self._timer.stop()
        self._unsaved = False
        had_focus = self.editor.isAncestorOf(self._reader.focusWidget() or self._reader)
        self._at, self._place, self._link, self._draft = (-1, -1), None, None, None
        self.editor.close_()
        if had_focus:
            self._reader.setFocus()

    # -- what the columns say --------------------------------------------------------------------

    def _column(self, origin: str) -> Column | None:
        """The column of ``origin`` that is looked at: one that is shown, in the language of what is
        written already."""
        document = self._document
        if document is None:
            return None
        shown, own = self._reader.shown_columns(), document.contents.columns.get(MINE)
        columns = [each for each in document.contents.columns.values() if each.origin == origin]
        if own is not None and own.language:
            columns = [c for c in columns if not c.language or same(c.language, own.language)]
        return min(columns, key=lambda column: column.id not in shown, default=None)

    @property
    def language(self) -> str:
        """The language that own wording is in; "" without a document."""
        document = self._document
        if document is None:
            return ""
        own = document.contents.columns.get(MINE)
        columns = (own, self._column("human"), self._column("machine"))
        told = (column.language for column in columns if column is not None)
        return next(filter(None, told), document.target)

    def _text_of(self, origin: str) -> str:
        column = self._column(origin)
        return self._text(column.id) if column is not None else ""

    def _text(self, column: str) -> str:
        """What ``column`` says of the current sentence."""
        document, link = self._document, self._link
        if document is None or link is None:
            return ""
        side = document.contents.columns[column]
        texts = [
            segment.strip()
            for part in link.of(column)
            for segment in _segments(document, part.row, column)[part.first : part.last + 1]
        ]
        return joined([text for text in texts if text], side.language)[0] if texts else ""

    def selected_phrase(self) -> str:
        """What is selected in the text, within one cell; "" where nothing is."""
        selection, model = self._reader.highlights.selection, self._reader.reader_model
        if selection is None or model is None or not selection.in_one_cell:
            return ""
        row, column = selection.anchor.row, selection.anchor.column
        start, end = selection.span(model, row, column)
        return " ".join(model.column(column).texts[row][start:end].split())

    # -- writing ---------------------------------------------------------------------------------

    def _edited(self) -> None:
        if self._at[0] < 0:
            return
        self._unsaved = True
        if not self._timer.isActive():  # saved so long after the first key, not after the last
            self._timer.start()
        self._describe()

    def save(self) -> bool:
        """Save what was typed; whether it is on the disk."""
        if not self._unsaved or self._place is None:
            return True
        return self._write(accepted=False)

    def _write(self, accepted: bool) -> bool:
        self._timer.stop()
        self._unsaved = False
        text = self.editor.wording
        place = self._place
        assert place is not None
        step: Step = Write(place, text, self.language, self._begun_from, accepted)
        if not text.strip():
            step = Unwrite(place)
        if not self._do(step, self._draft):
            self._unsaved = True
            return False
        self._saved, self._draft = text if text.strip() else "", step
        return True

    def _do(self, step: Step, instead_of: Step | None = None) -> bool:
        document = self._document
        if document is None:
            return False
        self._acting = True
        try:
            document.do(step, instead_of)
        except CannotWrite as error:
            self._message_bar.show_message("wording", messages.words(error))
            return False
        finally:
            self._acting = False
        self._message_bar.withdraw("wording")
        self.acted.emit()
        return True

    def _pressed(self, name: str) -> None:
        acts: Mapping[str, Callable[[], object]] = {
            "take_machine": self.take_machine,
            "take_human": self.take_human,
            "flag_review": self.flag_review,
            "comment": self.comment,
            "accept": self.accept,
        }
        acts[name]()

    def take_machine(self) -> None:
        """Begin again from the machine's sentence."""
        self._take("machine")

    def take_human(self) -> None:
        """Begin again from the sentence of the human translation."""
        self._take("human")

    def _take(self, origin: str) -> None:
        if self._at[0] < 0 and not self.open():
            return
        text = self._text_of(origin)
        if text:
            self._begun_from = origin
            self.editor.put(text, self.language)
            self._edited()
        self.editor.text.setFocus()

    def accept(self) -> None:
        """What stands in the editor is final: go on to the next sentence."""
        if self._at[0] < 0:
            self.open()
            return
        if not self.editor.wording.strip():
            return
        if not self._write(accepted=True):
            return
        announce(self.editor, self.tr("Accepted"))
        self._draft = None
        before = self._at
        self._reader.next_sentence()
        if self._at == before:
            self.close_()
        elif self._at[0] >= 0:
            self.editor.text.setFocus()
            self.editor.bring_into_view()

    def remove(self) -> None:
        """Take the wording of the current sentence away."""
        place, self._unsaved = self._current_place(), False
        if place is not None and self._do(Unwrite(place)) and self._at[0] >= 0:
            self.close_()

    def flag_review(self) -> None:
        """Let the current sentence need review, or no more."""
        place, wording = self._current_place(), self._current()
        if place is not None:
            self.save()
            self._draft = None
            self._do(FlagForReview(place, not wording.review))
            self.editor.buttons["flag_review"].setChecked(not wording.review)

    def comment(self) -> None:
        """Ask for a remark about the current sentence."""
        place, wording = self._current_place(), self._current()
        if place is None:
            return
        self.save()
        text, given = QInputDialog.getMultiLineText(
            self._dialog_parent,
            self.tr("Comment"),
            self.tr("Comment on this sentence"),
            wording.comment,
        )
        if given:
            self._draft = None
            self._do(Comment(place, text.strip()))

    def replace(self, step: Replace) -> bool:
        """Replace in all of the person's own wording; whether anything was."""
        self.save()
        self._draft = None
        return self._do(step)

    def take_in(self, path: Path) -> None:
        """Take over what the bitext at ``path`` says otherwise than any column: it was worked on
        in another program."""
        document, documents = self._document, self._documents
        if document is None:
            return
        self.save()
        contents = document.contents.snapshot()

        def work(job: Job) -> list[tuple[Place, str]]:
            from desktop.services.comparing.taking_in import edited

            *_, other = documents.read(Request(path=path), job)
            return [(place_of(contents, *at), text) for at, text in edited(contents, other)]

        self._taking_in.begin(work)

    def _taken_in(self, texts: list[tuple[Place, str]]) -> None:
        self._draft = None
        for start in range(0, len(texts), _AT_ONCE):
            if not self._do(WriteAll.of(texts[start : start + _AT_ONCE], self.language)):
                return
        words = self.tr("%n sentence(s) taken into your wording", "", len(texts))
        self._message_bar.show_message("wording", words)

    def _fail(self, error: Exception) -> None:
        self._message_bar.show_message("wording", messages.words(error))

    def _current_place(self) -> Place | None:
        """The place of the sentence that is written, else of the one that is current."""
        document = self._document
        if document is None or self._place is not None:
            return self._place
        link = self._reader.current.link
        own = link.of(ORIGINAL) if link is not None else []
        return place_of(document.contents, own[0].row, own[0].first) if own else None

    def _current(self) -> Wording:
        document, link = self._document, self._link or self._reader.current.link
        own = link.of(ORIGINAL) if link is not None else []
        if document is None or not own:
            return Wording()
        return document.contents.wording(own[0].row, own[0].first)

    # -- what is told ----------------------------------------------------------------------------

    def _describe(self) -> None:
        """Say where the wording came from, and mark what is other than there."""
        if self._at[0] < 0:
            return
        text, source = self.editor.wording, self._text_of(self._begun_from)
        different = differences(source, text, self.language) if source else None
        words = {
            "human": self.tr("from the human translation"),
            "machine": self.tr("from the machine translation"),
        }.get(self._begun_from, "")
        parts = [words] if source else []
        if different is not None and different.words:
            parts.append(self.tr("%n word(s) changed", "", different.words))
        score = self._score_at(*self._at)
        if score is not None:
            words = self.tr("agreement {number} of 100")
            parts.append(words.format(number=round(score)))
        wording = self._current()
        if wording.accepted and wording.text == text:
            parts.append(self.tr("accepted"))
        if wording.comment:
            parts.append("“" + " ".join(wording.comment.split()) + "”")
        self.editor.describe(" · ".join(filter(None, parts)), self._text(ORIGINAL))
        self.editor.mark(different.second if different is not None else ())
        self._suggestions.spell(text, self.language)

    def _mark_misspelled(self, text: str, spans: list[tuple[int, int]]) -> None:
        if text == self.editor.wording and self._at[0] >= 0:
            changed = differences(self._text_of(self._begun_from), text, self.language)
            self.editor.mark(changed.second if self._begun_from else (), spans)

    def _offer(self) -> None:
        if self._at[0] >= 0:
            self.editor.offer(self._suggestions.words())

    def _take_suggestion(self, number: int) -> None:
        self.editor.put(self._suggestions.matches[number].translation, self.language)
        self.editor.text.setFocus()


def _segments(document: Document, row: int, column: str) -> list[str]:
    contents = document.contents
    return contents.segments(row) if column == ORIGINAL else contents.columns[column].segments(row)
