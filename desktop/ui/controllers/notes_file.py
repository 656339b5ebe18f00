"""The bookmarks and notes of a document, saved as Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import CannotWrite, EnfaceError
from desktop.domain.reasons import reason_of
from desktop.support.files import write_whole
from desktop.ui.panels.bookmarks import Entry
from desktop.ui.reader.input import copying
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages

_KEY = "notes file"


class NotesFile(QObject):
    """``lost`` gives the notes whose paragraph is no longer in the file; ``require_other`` raises
    where a file is one that was read."""

    def __init__(
        self,
        reader: Reader,
        lost: Callable[[], Sequence[Entry]],
        require_other: Callable[[Path], None],
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._lost, self._require_other = reader, lost, require_other
        self._message_bar, self._window = message_bar, parent

    def choose(self) -> None:
        """Ask for a file, and save the notes there."""
        model = self._reader.reader_model
        if model is None:
            return
        self._message_bar.withdraw(_KEY)
        lost = self._lost()
        if not model.contents.bookmarks and not lost:
            words = self.tr("This text has no bookmarks and no notes yet.")
            self._message_bar.show_message(_KEY, words)
            return
        words = self.tr("Save bookmarks and notes")
        start = f"{Path(model.document.name).stem}.notes.md"
        name, _ = QFileDialog.getSaveFileName(
            self._window, words, start, self.tr("Markdown (*.md)")
        )
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Save the notes at ``path``, or say why not."""
        model = self._reader.reader_model
        if model is None:
            return
        text = copying.notes(model, [(entry.words, entry.note) for entry in self._lost()])
        try:
            self._require_other(path)
            try:
                write_whole(path, text)
            except OSError as error:
                raise CannotWrite(name=path.name, reason=reason_of(error)) from error
        except EnfaceError as error:
            self._message_bar.show_message(_KEY, messages.words(error))
