"""A sentence that was found in the library, shown in its transcript."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.controllers.opening import Opening
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader
from desktop.ui.window.findbar import FindBar

if TYPE_CHECKING:  # it takes a while to import, and few windows show the library
    from desktop.services.library.searching import Hit


class FoundSentence(QObject):
    """Opens the transcript, goes to the sentence, and lights the words that were searched."""

    def __init__(
        self, opening: Opening, reader: Reader, find_bar: FindBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opening, self._reader, self._find_bar = opening, reader, find_bar
        self._hit: Hit | None = None
        self._anew = False  # whether its transcript has to be opened

    def open(self, hit: Hit) -> None:
        """Show ``hit``, as soon as its transcript is shown."""
        self._hit, self._anew = hit, False
        document = self._opening.document
        if document is not None and document.path and Path(document.path) == hit.path:
            self.show()
        else:
            self._anew = True
            self._opening.open(OpenRequest(path=hit.path))

    def show(self) -> None:
        """A document is shown, or the rest of it: if the sentence is in it, go there."""
        hit, model, document = self._hit, self._reader.reader_model, self._opening.document
        if hit is None or model is None or document is None:
            return
        if not document.path or Path(document.path) != hit.path:
            self._hit = None  # another one was opened meanwhile
            return
        row = _row(model, hit)
        if row is None and document.partial:
            return  # it comes with the rest
        self._hit = None
        if row is not None:
            if not self._anew:  # else there is no place yet to go back to
                self._reader.before_jump()
            self._reader.go_to_row(row, 0)
            if words := _searched(hit):
                self._find_bar.look_for(words)
            self._reader.go_to_sentence(row, hit.segment)
            self._reader.history.enter()
            self._reader.setFocus()


def _searched(hit: Hit) -> list[str]:
    """The words of it that were searched, each once; none where they stand in a note."""
    texts = (
        (hit.text, hit.spans),
        (hit.own, hit.own_spans),
        (hit.translation or "", hit.translation_spans),
    )
    words = [text[start:end] for text, spans in texts for start, end in spans]
    return [*{word.casefold(): word for word in words if word.strip()}.values()]


def _row(model: ReaderModel, hit: Hit) -> int | None:
    """The row of the paragraph; None where there is none any more."""
    contents = model.contents
    if hit.turn >= len(contents.turn_order):
        return None
    first = contents.first_rows[contents.turn_order[hit.turn]]
    if first < 0:
        return None
    rows = [row for row in contents.rows.of_turn(first) if row not in contents.gaps]
    return rows[hit.paragraph] if hit.paragraph < len(rows) else None
