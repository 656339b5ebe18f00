"""Says so where no font on this computer has the letters of a text."""

from __future__ import annotations

from itertools import islice

from PySide6.QtCore import QObject

from desktop.domain.columns import WAITING, Column
from desktop.domain.editing import Change
from desktop.domain.rows import SPEECH
from desktop.ui.look.glyphs import lacks_letters
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words.names import language_name

_KEY = "fonts"
_ROWS = 20  # of a column, that are looked at


class MissingFonts(QObject):
    """Looks at each column of a document once, as soon as it has text."""

    def __init__(self, reader: Reader, message_bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._message_bar = reader, message_bar
        self._checked: set[tuple[str, str]] = set()  # ids of columns, and their languages

    def begin(self) -> None:
        """Look at the columns of another document."""
        self._checked.clear()
        self._message_bar.withdraw(_KEY)
        self._look()

    def follow(self, change: Change) -> None:
        """Columns came, or text to them."""
        if change.columns or change.cells or change.language:
            self._look()

    def _look(self) -> None:
        model = self._reader.reader_model
        for column in model.columns if model is not None else ():
            if (column.id, column.language) not in self._checked:
                self._check(column)

    def _check(self, column: Column) -> None:
        filled = (text for text, state in zip(column.texts, column.states, strict=True)
                  if text and state != WAITING)  # fmt: skip
        texts = list(islice(filled, _ROWS))
        if not texts:
            return
        self._checked.add((column.id, column.language))
        if lacks_letters(texts, self._reader.scene.fonts.text(column.id, SPEECH)):
            words = self.tr(
                "No font on this computer has the letters of this text ({language}), so empty boxes"
                " stand for them. Install a font that has them, for example of the Noto family,"
                " and start Enface again."
            )
            name = language_name(column.language)
            self._message_bar.show_message(_KEY, words.replace("{language}", name))
