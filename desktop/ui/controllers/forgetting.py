"""Forgetting: one document, or everything that Enface remembers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop import paths
from desktop.services.personal import corrections, marking
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.translation.memory import Memory
from desktop.support.files import remove_files
from desktop.ui.background.downloads import Downloads
from desktop.ui.controllers.translation import Translation
from desktop.ui.widgets.messagebar import MessageBar


@dataclass(frozen=True, slots=True)
class Cleared:
    """Whether the translation memory could be cleared, and the files that could not be deleted."""

    memory: bool
    left: Sequence[Path]


def clear(memory: Memory, recent_files: RecentFiles, downloads: Downloads) -> Cleared:
    """Delete translation memory, recent files, corrections, bookmarks, notes, logs, and the list of
    requests.

    Call it while nothing is being translated.
    """
    memory_cleared = memory.clear()
    recent_files.clear()
    downloads.forget()
    shelves = corrections.shelf(), marking.shelf()
    left = [file for shelf in shelves for file in shelf.clear()]
    return Cleared(memory_cleared, [*left, *remove_files(paths.state_dir())])


class Forgetting(QObject):
    """Forgets the document of one window. It also asks before everything is forgotten, and tells
    the outcome."""

    clearRequested = Signal()

    def __init__(
        self,
        memory: Memory,
        recent_files: RecentFiles,
        translation: Translation,
        message_bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._memory, self._recent_files = memory, recent_files
        self._translation, self._message_bar = translation, message_bar

    def forget_document(self) -> None:
        """Remove the document's sentences from the memory, and its file from the list."""
        translation = self._translation
        document = translation.document
        if document is None:
            return
        translation.stop()
        rows = range(len(document.rows))
        done = self._memory.forget(s for row in rows for s in translation.sentences(row))
        if document.path is not None:
            self._recent_files.forget(document.path)
        translation.set_document_private(True)
        translation.begin_anew()
        words = self.tr("This document is forgotten.") if done else self._busy()
        self._message_bar.show_message("forget", words)

    def ask_to_clear(self) -> None:
        """Ask whether to forget everything."""
        words = self.tr(
            "Clear all translations made so far, the list of recent transcripts, your "
            "corrections, bookmarks and notes, and the logs? This cannot be undone."
        )
        clear = (self.tr("Clear everything"), lambda: self.clearRequested.emit())
        self._message_bar.show_message("clear", words, clear)

    def tell_cleared(self, cleared: Cleared) -> None:
        """Tell the outcome of forgetting everything."""
        words = self.tr("Everything Enface remembered is cleared.")
        if not cleared.memory:
            words = self._busy()
        elif cleared.left:
            words = self.tr("These files could not be deleted; delete them yourself: {names}")
            words = words.format(names=", ".join(map(str, cleared.left)))
        self._message_bar.show_message("clear", words)

    def _busy(self) -> str:
        return self.tr(
            "Another window of Enface is using the translation memory at this moment. "
            "Stop translating there and try again."
        )
