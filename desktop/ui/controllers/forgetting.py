"""Forgetting: one document, or everything that Enface remembers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop import paths
from desktop.domain.document import Document
from desktop.domain.errors import CannotWrite, EnfaceError
from desktop.services.comparing import vectors
from desktop.services.personal.journals import Journals
from desktop.services.personal.pasted import PastedTexts
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.personal.terms import PersonalTerms
from desktop.services.studying.word_list import WordList
from desktop.services.translation.memory import Memory
from desktop.support.files import remove_files
from desktop.support.job import Job
from desktop.support.lazy import Late
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.controllers.translation.translation import Translation
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

if TYPE_CHECKING:
    from desktop.services.library.file import LibraryFile


def clear_files(
    recent_files: RecentFiles,
    pasted: PastedTexts,
    journals: Journals,
    words: WordList,
    terms: PersonalTerms,
    downloads: Downloads,
) -> list[Path]:
    """Delete recent files, pasted texts, corrections, bookmarks, notes, terms, what was kept of
    words and of comparing, logs and the list of requests. Returns the files that could not be
    deleted.

    Call it while nothing is being translated.
    """
    recent_files.clear()
    downloads.forget()
    left = [*pasted.clear(), *journals.clear(), *vectors.clear()]
    left += remove_files(paths.state_dir())
    try:
        words.clear()
    except CannotWrite:
        left.append(words.path)
    try:
        terms.clear()
    except CannotWrite:
        left.append(terms.path)
    return left


class Forgetting(QObject):
    """Forgets the document of one window. It also asks before everything is forgotten, and tells
    the outcome."""

    clearRequested = Signal()
    forgotten = Signal()  # the document of this window
    takenOut = Signal()  # of the memory and the library

    def __init__(
        self,
        memory: Memory,
        recent_files: RecentFiles,
        pasted: PastedTexts,
        journals: Journals,
        library: Late[LibraryFile],
        translation: Translation,
        stop_aligning: Callable[[], object],
        runner: Runner,
        message_bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stop_aligning = stop_aligning
        self._memory, self._recent_files, self._journals = memory, recent_files, journals
        self._pasted, self._library = pasted, library
        self._translation, self._message_bar = translation, message_bar
        self._runner = runner
        self._left: list[Path] = []

    def forget_document(self) -> None:
        """Remove the document's sentences from the memory, its file from the list, and what the
        person did to it."""
        translation = self._translation
        document = translation.document
        if document is None:
            return
        translation.stop()
        if document.path:
            self._recent_files.forget(Path(document.path))
            if self._pasted.holds(Path(document.path)):
                with suppress(CannotWrite):
                    self._pasted.discard(Path(document.path))
        self._journals.forget(document.key)
        for path in paths.state_dir().glob("*.damaged-*"):  # what was set aside may name it
            with suppress(OSError):
                path.unlink()
        forgetting = self._forget_translations(document, self._library)
        document.forget()
        translation.set_document_private(True)
        self._stop_aligning()
        translation.begin_anew()
        forgetting.done.connect(self._tell_forgotten)
        forgetting.failed.connect(self._tell_problem)
        self._runner.start(forgetting)
        self.forgotten.emit()

    def follow_forgetting(self) -> None:
        """The document was taken off the list, or forgotten, by another window: remember nothing
        more of it. What the person did to it stays, unless it was removed there."""
        document = self._translation.document
        if document is None or document.private:
            return
        self._translation.stop()
        self._translation.set_document_private(True)
        self._stop_aligning()
        self._runner.start(self._forget_translations(document))
        words = self.tr(
            "Another window has taken this document off the list, or forgotten it. Nothing more of "
            "it is remembered."
        )
        self._message_bar.show_message("forget", words)

    def _forget_translations(
        self, document: Document, library: Late[LibraryFile] | None = None
    ) -> Task:
        """What removes the translations of ``document`` from the memory: of the text as it is now,
        and as it is when that is done; the vectors of its sentences; and the document from the
        ``library``."""
        contents = document.contents
        rewritten = [text for row in contents.origins for text in contents.segments(row)]

        def segments() -> Iterator[str]:
            yield from rewritten
            for row in contents.rows.order:
                yield from contents.segments(row)

        def forget(_job: Job) -> bool:
            vectors.forget(document.key.content)
            done = self._memory.forget(segments(), document.key.content)
            if library is not None and document.path:
                library().remove(Path(document.path))
            return done

        return Task(forget)

    def _tell_forgotten(self, done: bool) -> None:
        self.takenOut.emit()
        words = self.tr("This document is forgotten.")
        if not done:
            words = self.tr(
                "This document is forgotten, but for its translations: another program is using "
                "the translation memory. Leave Enface open: they are deleted as soon as that "
                "program lets go."
            )
        self._message_bar.show_message("forget", words)

    def _tell_problem(self, error: Exception) -> None:
        if isinstance(error, EnfaceError):
            self._message_bar.show_message("forget", messages.words(error))

    def ask_to_clear(self) -> None:
        """Ask whether to forget everything."""
        words = self.tr(
            "Clear all translations made so far, the lists of recent transcripts and of the "
            "library, the texts you pasted, your corrections, bookmarks, notes and terms, the "
            "words you saved, and the logs? This cannot be undone."
        )
        clear = (self.tr("Clear everything"), lambda: self.clearRequested.emit())
        self._message_bar.show_message("clear", words, clear)

    def clear_memory(self, left: list[Path]) -> None:
        """Clear the translation memory and the library, and tell the outcome of clearing
        everything; ``left`` are the files that could not be deleted."""
        self._left = left
        memory, library = self._memory, self._library

        def clear(_job: Job) -> bool:
            try:
                library().clear()
            except CannotWrite:
                left.append(library().path)
            return memory.clear()

        clearing = Task(clear)
        clearing.done.connect(self._tell_cleared)
        self._runner.start(clearing)

    def _tell_cleared(self, done: bool) -> None:
        left = [*self._left, *self._memory.set_aside]
        words = self.tr("Everything Enface remembered is cleared.")
        if not done:
            words = self.tr(
                "Everything is cleared but the translation memory, which another program is "
                "using. Leave Enface open: it is cleared as soon as that program lets go."
            )
        if left:
            files = self.tr("These files are left; delete them yourself: {names}")
            words = f"{words} {files.format(names=', '.join(map(str, left)))}"
        self._message_bar.show_message("clear", words)
