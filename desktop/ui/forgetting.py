"""Forgetting: one document, or everything that was ever remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop import paths

if TYPE_CHECKING:
    from desktop.ui.window import Window


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
        done = translation.memory.forget(
            s for row in range(len(model.rows)) for s in model.sentences(row)
        )
        if document.path is not None:
            self._window.parts.library.forget(document.path)
        document.private = True
        translation.begin_anew()
        words = self.tr("This document is forgotten.") if done else self._busy()
        self._window.messages.show_message("forget", words)

    def _busy(self) -> str:
        return self.tr(
            "Another window of Enface is using the translation memory at this moment. "
            "Stop translating there and try again."
        )

    def everything(self) -> None:
        """Memory, recent files, corrections and logs."""
        self._window.translation.stop()
        done = self._window.parts.memory.clear()
        self._window.parts.library.clear()
        self._window.parts.downloads.forget()
        left = []
        for folder in (paths.data_dir() / "corrections", paths.state_dir()):
            for file in folder.glob("*"):
                if file.is_file() and not _deleted(file):
                    left.append(str(file))
        words = self.tr("Everything Enface remembered is cleared.")
        if not done:
            words = self._busy()
        elif left:
            words = self.tr("These files could not be deleted; delete them yourself: {names}")
            words = words.format(names=", ".join(left))
        self._window.messages.show_message("clear", words)


def _deleted(file: Path) -> bool:
    try:
        file.unlink(missing_ok=True)
    except OSError:
        return False
    return True
