"""Forgetting: one document, or everything that was ever remembered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import paths
from desktop.services.personal import corrections, marking
from desktop.support.files import remove_files

if TYPE_CHECKING:
    from desktop.ui.window.window import Window


class Forgetting(QObject):
    """Takes out of memory, lists and folders, and says so; or that it could not be done."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window

    def document(self) -> None:
        """Take this document's sentences out of the memory, and the file out of the list."""
        document, model = self._window.document, self._window.reader.reader_model
        if document is None or model is None:
            return
        translation = self._window.translation
        translation.stop()
        done = self._window.parts.memory.forget(
            s for row in range(len(model.rows)) for s in model.sentences(row)
        )
        if document.path is not None:
            self._window.parts.recent_files.forget(document.path)
        translation.set_document_private(True)
        translation.begin_anew()
        words = self.tr("This document is forgotten.") if done else self._busy()
        self._window.messages.show_message("forget", words)

    def _busy(self) -> str:
        return self.tr(
            "Another window of Enface is using the translation memory at this moment. "
            "Stop translating there and try again."
        )

    def everything(self, windows: Iterable[Window]) -> None:
        """Memory, recent files, corrections, bookmarks, notes and logs; what ``windows`` (all there
        are) show is not to come back by itself."""
        windows, parts = list(windows), self._window.parts
        for window in windows:
            window.translation.stop()
        done = parts.memory.clear()
        parts.recent_files.clear()
        parts.downloads.forget()
        shelves = corrections.shelf(), marking.shelf()
        left = [file for shelf in shelves for file in shelf.clear()]
        left += remove_files(paths.state_dir())
        for window in windows:
            _show_anew(window)
        words = self.tr("Everything Enface remembered is cleared.")
        if not done:
            words = self._busy()
        elif left:
            words = self.tr("These files could not be deleted; delete them yourself: {names}")
            words = words.format(names=", ".join(map(str, left)))
        self._window.messages.show_message("clear", words)


def _show_anew(window: Window) -> None:
    """Without what was remembered of it, and nothing more is to be."""
    if window.document is None:
        window.show_start()
        return
    window.translation.set_document_private(True)
    window.marks.begin(window.document)
    window.corrections.clear()
