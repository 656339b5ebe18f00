"""Giving back what documents held that are shown no more."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop.domain.document import Document
from desktop.services.reading.documents import Documents
from desktop.support import garbage

_SOON = 1000  # ms after a document is left: whatever showed it has let go of it by then
_PORTION = 10_000  # objects at a time
_MOST = 100_000  # turns and paragraphs shown: with more, a search takes a tenth of a second


class Release(QObject):
    """Frees the paragraphs and turns of documents a few at a time: a million that go at once keep
    the window waiting for a third of a second. Then it has garbage searched for, unless the texts
    that are still open are so long that the window would have to wait for that."""

    def __init__(self, documents: Documents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents = documents
        self._objects: list[object] = []
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def take(self, document: Document) -> None:
        """Free what ``document`` holds, as far as nobody else holds it by then."""
        contents = document.contents
        for column in contents.columns.values():
            self._objects += column.texts
        self._objects += contents.rows.paragraphs
        self._objects += contents.turns  # the last go first: a turn holds its paragraphs
        self._timer.start(_SOON)

    @property
    def left(self) -> int:
        """How many objects are still to be freed."""
        return len(self._objects)

    def close(self) -> None:
        """Leave the rest to the end of the program."""
        self._timer.stop()

    def _go_on(self) -> None:
        del self._objects[-_PORTION:]
        if self._objects:
            self._timer.start(0)
        elif self._documents.reading:  # its objects are not set apart yet
            self._timer.start(_SOON)
        elif self._documents.size_shown() <= _MOST:
            garbage.search_all()
