"""The terms of the person and of a document: listed, set, read from files, suggested."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite, EnfaceError
from desktop.domain.languages import language
from desktop.domain.steps.terms import RemoveTerm, SetTerm, SetTerms
from desktop.domain.terms import LONGEST, Term
from desktop.services.personal import troubles
from desktop.services.personal.terms import Entry, Pair, PersonalTerms, Scope, entries, scoped
from desktop.support.job import Job
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

if TYPE_CHECKING:
    from desktop.services.terminology.offered_terms import OfferedTerm
    from desktop.services.terminology.term_files import TermList
    from desktop.ui.dialogs.terms import TermsDialog

_KEY = "terms"


@dataclass
class _Change:
    """A change of the person's terms: those to ``put`` in and to ``remove``, and, once it is on the
    disk, what is said of it, and what is ``removed`` from ``document``; ``before``: the terms that
    there were."""

    put: list[Term]
    remove: list[Term]
    words: str = ""
    document: Document | None = None
    removed: Sequence[Term] = ()
    before: Sequence[Term] = ()


class _Saving:
    """Saves changes one after the other, in the order in which they were wanted; any thread may
    call."""

    def __init__(self, personal: PersonalTerms) -> None:
        self._personal, self._lock = personal, threading.Lock()
        self._wanted: SimpleQueue[_Change] = SimpleQueue()

    def want(self, change: _Change) -> None:
        """Let a call of `save` make this change."""
        self._wanted.put(change)

    def save(self, _job: object) -> _Change:
        """Make the first change that is wanted. Raises `CannotWrite`."""
        with self._lock:
            change = self._wanted.get_nowait()
            change.before = self._personal.all()
            self._personal.save(change.put, change.remove)
            return change


class KeepingTerms(QObject):
    """Shows the dialogs of the terms, and does what is pressed there. The translation learns of it
    from the document and from ``personal``."""

    def __init__(
        self,
        reader: Reader,
        personal: PersonalTerms,
        runner: Runner,
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._personal, self._runner = reader, personal, runner
        self._message_bar, self._window = message_bar, parent
        self._document: Document | None = None
        self._dialog: TermsDialog | None = None
        self._task: Task | None = None
        self._saving = _Saving(personal)
        self._stop_listening: Callable[[], None] = lambda: None

    def begin(self, document: Document | None) -> None:
        """Follow ``document``; None: no more."""
        self._document = document
        self._stop_listening()
        if document is None:
            if self._dialog is not None:
                self._dialog.reject()
            return
        self._stop_listening = self._personal.listen(self._list)
        self._personal.all()
        if (trouble := self._personal.take_trouble()) is not None:
            self._message_bar.show_message(_KEY, messages.words(troubles.about(trouble)))

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.terms:
            self._list()

    def _pair(self) -> Pair:
        document = self._document
        return (document.language, document.target) if document is not None else ("", "")

    # -- the list ---------------------------------------------------------------------------------

    def show(self) -> TermsDialog | None:
        """Show the list; None without a document."""
        from desktop.ui.dialogs.terms import TermsDialog

        if self._document is None:
            return None
        dialog = self._dialog = TermsDialog(self._pair(), self._window)
        dialog.addPressed.connect(lambda: self.ask(parent=dialog))
        dialog.editPressed.connect(lambda entry: self.ask(entry, dialog))
        dialog.deletePressed.connect(self.remove)
        dialog.suggestPressed.connect(self.suggest)
        dialog.importPressed.connect(self._ask_to_import)
        dialog.exportPressed.connect(self._ask_to_export)
        dialog.finished.connect(self._let_go)
        self._list()
        dialog.open()
        return dialog

    def _let_go(self) -> None:
        self._dialog = None

    def _list(self) -> None:
        if self._dialog is not None and self._document is not None:
            self._dialog.show_entries(entries(self._document, self._personal, self._pair()))

    # -- one term ---------------------------------------------------------------------------------

    def add_selection(self) -> None:
        """Ask for a term that begins with what is selected: the words, or their translation."""
        if self._document is not None:
            self.ask(Entry(self._selected(), Scope.DOCUMENT))

    def _selected(self) -> Term:
        selection, model = self._reader.selecting.selection, self._reader.reader_model
        if not selection or not selection.in_one_cell or model is None:
            return Term("", "")
        row, column = selection.anchor.row, selection.anchor.column
        start, end = selection.span(model, row, column)
        words = " ".join(model.column(column).texts[row][start:end].split())[:LONGEST]
        if column == ORIGINAL:
            return Term(words, "", words.isupper() and len(words) > 1)
        same = language.same(model.column(column).language, self._pair()[1])
        return Term("", words if same else "")

    def ask(self, entry: Entry | None = None, parent: QWidget | None = None) -> None:
        """Ask for a term, or for another wording of ``entry``."""
        from desktop.ui.dialogs.terms import TermDialog

        begun = entry or Entry(Term("", ""), Scope.DOCUMENT)
        dialog = TermDialog(begun, self._pair(), parent or self._window)
        replaced = [entry] if entry is not None and entry.term.source else []
        dialog.saved.connect(lambda new: self.put([new], replaced))
        dialog.open()

    def put(self, new: Sequence[Entry], instead_of: Sequence[Entry] = ()) -> None:
        """Keep ``new``, in the place of others."""
        kept = {(entry.scope is Scope.DOCUMENT, entry.term.key) for entry in new}
        gone = [e for e in instead_of if (e.scope is Scope.DOCUMENT, e.term.key) not in kept]
        self._change(new, gone)

    def remove(self, gone: Sequence[Entry]) -> None:
        """Keep ``gone`` no more. Those of the person can be had back by the message about it; those
        of the document by Undo."""
        words = self.tr("%n term(s) deleted.", "", len(gone))
        mine = any(entry.scope is not Scope.DOCUMENT for entry in gone)
        self._change([], gone, words if mine else "")

    def _tell_with_undo(self, words: str, before: Sequence[Term]) -> None:
        undo = (self.tr("Undo"), lambda: self._put_back(before))
        self._message_bar.show_message(_KEY, words, undo)

    def _put_back(self, before: Sequence[Term]) -> None:
        """Let the terms of the person be those of ``before`` again."""
        kept = {term.key for term in before}
        new = [term for term in self._personal.all() if term.key not in kept]
        self._save(_Change(list(before), new))

    def _change(self, new: Sequence[Entry], gone: Sequence[Entry], words: str = "") -> None:
        """Keep ``new``, and ``gone`` no more; say ``words`` when that is done, with a way back.
        What goes from one place to another is kept there before it is removed here."""
        document = self._document
        if document is None:
            return
        mine, theirs = ([e.term for e in new if e.scope is not Scope.DOCUMENT],
                        [e.term for e in gone if e.scope is not Scope.DOCUMENT])  # fmt: skip
        own, removed = ([e.term for e in entries if e.scope is Scope.DOCUMENT]
                        for entries in (new, gone))  # fmt: skip
        try:
            if own:
                document.do(SetTerm.of(own[0]) if len(own) == 1 else SetTerms.of(own))
        except CannotWrite as error:
            self._tell(error)
            return
        if mine or theirs:
            self._save(_Change(mine, theirs, words, document, removed))
        else:
            self._remove_from(document, removed)

    def _remove_from(self, document: Document, terms: Sequence[Term]) -> None:
        try:
            for term in terms:
                document.do(RemoveTerm.of(term))
        except CannotWrite as error:
            self._tell(error)

    # -- saving -----------------------------------------------------------------------------------

    def _save(self, change: _Change) -> None:
        """Save a change of the person's terms, while the window goes on."""
        self._saving.want(change)
        task = Task(self._saving.save)
        task.done.connect(self._saved)
        task.failed.connect(self._tell)
        self._runner.start(task)

    def _saved(self, change: _Change) -> None:
        self._personal.tell()
        if change.document is not None and change.document is self._document:
            self._remove_from(change.document, change.removed)
        if change.words:
            self._tell_with_undo(change.words, change.before)

    # -- suggestions ------------------------------------------------------------------------------

    def suggest(self) -> None:
        """Look for terms to suggest, and show them."""
        document = self._document
        if document is None:
            return
        snapshot, target = document.snapshot(), document.target

        def work(job: Job) -> list[OfferedTerm]:
            from desktop.services.terminology.offered_terms import offered_terms

            return offered_terms(snapshot, target, job)

        task = self._task = Task(work)
        task.done.connect(self._show_suggestions)
        task.failed.connect(self._tell)
        self._runner.start(task)

    def _show_suggestions(self, offers: list[OfferedTerm]) -> None:
        from desktop.ui.dialogs.terms import SuggestedTermsDialog

        if self.sender() is not self._task or self._document is None:
            return
        listed = {entry.term.key[0] for entry in self._entries()}
        offers = [offer for offer in offers if offer.term.key[0] not in listed]
        dialog = SuggestedTermsDialog(offers, self._dialog or self._window)
        dialog.chosen.connect(self._take_suggestions)
        dialog.open()

    def _entries(self) -> list[Entry]:
        document = self._document
        return [] if document is None else entries(document, self._personal, self._pair())

    def _take_suggestions(self, terms: list[Term]) -> None:
        pair = self._pair()
        self.put([Entry(scoped(term, Scope.DOCUMENT, pair), Scope.DOCUMENT) for term in terms])

    # -- files ------------------------------------------------------------------------------------

    def _ask_to_import(self) -> None:
        kinds = self.tr("Lists of terms (*.csv *.tsv *.txt *.tbx *.tmx *.xml)")
        name, _ = QFileDialog.getOpenFileName(self._dialog, self.tr("Import terms"), "", kinds)
        if name:
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Take in the terms of the file at ``path``, for all documents in these languages."""
        pair = self._pair()

        def work(_job: object) -> TermList:
            from desktop.services.terminology import term_files

            return term_files.read(path, pair)

        task = self._task = Task(work)
        task.done.connect(self._take_in)
        task.failed.connect(self._tell)
        self._runner.start(task)

    def _take_in(self, terms: TermList) -> None:
        if self.sender() is not self._task:
            return
        words = self.tr("%n term(s) imported.", "", len(terms.terms))
        if terms.skipped:
            words += " " + self.tr("%n skipped: other languages, or too long.", "", terms.skipped)
        self._change([Entry(term, Scope.PAIR) for term in terms.terms], [], words)

    def _ask_to_export(self) -> None:
        kinds = self.tr("Table (*.csv);;TBX (*.tbx);;TMX (*.tmx)")
        title = self.tr("Export terms")
        name, _ = QFileDialog.getSaveFileName(self._dialog, title, "terms.csv", kinds)
        if name:
            self.write(Path(name))

    def write(self, path: Path) -> None:
        """Write the terms that are listed into the file at ``path``."""
        terms, pair = [entry.term for entry in self._entries()], self._pair()

        def work(_job: object) -> int:
            from desktop.services.terminology import term_files

            term_files.write(terms, path, pair)
            return len(terms)

        task = self._task = Task(work)
        task.done.connect(self._tell_exported)
        task.failed.connect(self._tell)
        self._runner.start(task)

    def _tell_exported(self, count: int) -> None:
        words = self.tr("%n term(s) exported.", "", count)
        self._message_bar.show_message(_KEY, words)

    def _tell(self, error: EnfaceError) -> None:
        self._message_bar.show_message(_KEY, messages.words(error))
