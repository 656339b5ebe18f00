"""How a document was left: languages, speakers, columns, place."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.columns import ORIGINAL
from desktop.domain.document import Document
from desktop.domain.steps.language import SetLanguage
from desktop.domain.studying.difficulty import Difficulty
from desktop.services.personal.recent_files import Forgotten, Position, Recent, RecentFiles
from desktop.ui.controllers.tasks import Tasks
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.view import Reader

SAVE_AFTER = 2000  # ms without scrolling


class Remembering(QObject):
    """Writes into the list of recent files how the document of one window is left, and restores it.

    ``translated_share`` tells how much of the document is translated, 0 to 1; ``difficulty``, how
    difficult its words are, None where that is not known (yet).
    """

    noted = Signal(object)  # a `Recent`
    forgotten = Signal()  # somebody has taken the document off the list since

    def __init__(
        self,
        files: RecentFiles,
        reader: Reader,
        speakers: SpeakerPanel,
        translated_share: Callable[[], float],
        difficulty: Callable[[], Difficulty | None],
        tasks: Tasks,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._files, self._reader, self._speakers = files, reader, speakers
        self._translated_share, self._difficulty = translated_share, difficulty
        self._tasks = tasks
        self._document: Document | None = None
        self._noted = ""  # the path that this window has put into the list
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER)
        self._timer.timeout.connect(self.remember)
        # No QTimer.singleShot: PySide never lets go of a method whose object goes before it is due.
        self._at_first = QTimer(self, singleShot=True, interval=0)  # when the document is shown
        self._at_first.timeout.connect(self.remember)
        reader.placeChanged.connect(self._remember_soon)
        tasks.changed.connect(self._remember_soon)
        speakers.filterChanged.connect(self._remember_soon)

    def follow(self, document: Document | None) -> None:
        """Remember ``document`` from now on; None: none."""
        self._document = document
        if document is None:
            return
        if document.path != self._noted:
            self._noted = ""
        if not document.partial:
            self._at_first.start()

    def restore(self) -> None:
        """Show the document as it was left, except the columns: see `restore_columns`."""
        document, recent = self._document, self._recent()
        self._tasks.choose(recent.task if recent is not None else "")
        if document is None or recent is None:
            return
        other = recent.source not in ("", document.language)
        if other and not document.asked and not document.journal.mentions(SetLanguage):
            document.override_language(recent.source)  # Enface 0.1 kept it here
        document.target = document.target or recent.target
        if not document.beside:
            pairs = (pair.partition(" ") for pair in recent.beside)
            document.beside = [(target, engine) for target, _, engine in pairs]
        self._speakers.untick(recent.unticked)
        if recent.place.row or recent.place.character:
            self._reader.restore(_place(document, recent.place))

    def restore_columns(self) -> None:
        """Put the columns in the order that they had, hide those that were hidden, and show the
        others. Call it when all columns are there."""
        recent = self._recent()
        if self._document is not None and recent is not None:
            _put_in_order(self._document, recent.columns)
        _hide(self._reader, recent.put_away if recent else ())

    def remember(self) -> None:
        """Write down how the document is left, unless it is not to be remembered."""
        document = self._document
        if document is None or document.private or not document.path:
            return
        try:
            self._note(document)
            self._noted = document.path
        except Forgotten:
            self.forgotten.emit()

    def look(self) -> None:
        """See whether another process has forgotten the document."""
        document = self._document
        if document is None or document.private or self._noted != document.path:
            return
        if document.path and self._files.is_forgotten(Path(self._noted)):
            self.forgotten.emit()

    def _note(self, document: Document) -> None:
        reader = self._reader
        visible, rows = reader.visible_rows(), document.contents.rows
        recent = self._files.note(
            Path(document.path),
            again=document.path == self._noted,
            title=document.title,
            date=document.source.date or "",
            source=document.language,
            target=document.target,
            read=(rows.position(visible[-1]) + 1) / len(rows.order) if visible else 0.0,
            translated=self._translated_share(),
            opened=time.time(),
            place=_position(document, reader.place()),
            unticked=self._speakers.unticked(),
            beside=tuple(" ".join(pair) for pair in document.beside),
            put_away=_hidden(reader),
            columns=tuple(document.contents.columns),
            task=self._tasks.current,
            **_level(self._difficulty()),
        )
        self.noted.emit(recent)

    def _remember_soon(self) -> None:
        self._timer.start()

    def _recent(self) -> Recent | None:
        path = self._document.path if self._document is not None else ""
        return self._files.find(Path(path)) if path else None


def _level(difficulty: Difficulty | None) -> dict[str, Any]:
    """What is noted of ``difficulty``; nothing where it is not known: what is noted stays."""
    if difficulty is None:
        return {}
    return {"level": difficulty.level or "", "known": difficulty.known}


def _position(document: Document, place: Place) -> Position:
    """Where ``place`` stands in the text as it is in the file."""
    if place.row < 0:
        return Position()
    character = place.character if place.column == ORIGINAL else 0
    return Position(*document.contents.origin(place.row, character))


def _place(document: Document, position: Position) -> Place:
    """Where ``position`` is in the text as the person left it."""
    contents, origin = document.contents, (position.row, position.character)
    row = contents.row_at(origin)
    if row is None:
        return Place(*origin)
    return Place(row, max(position.character - contents.origin(row)[1], 0))


def _put_in_order(document: Document, ids: Sequence[str]) -> None:
    """Let the columns stand as ``ids`` do; those that are not among them come last."""
    columns = document.contents.columns
    for place, column in enumerate(each for each in ids if each in columns):
        if [*columns][place] != column:
            document.move_column(column, place)


def _hidden(reader: Reader) -> tuple[str, ...]:
    """The ids of the hidden columns."""
    return tuple(sorted(reader.hidden))


def _hide(reader: Reader, names: Collection[str]) -> None:
    """Hide the columns whose ids are among ``names``, or whose origins: those are what Enface 0.1
    kept."""
    columns = reader.reader_model.columns if reader.reader_model else []
    reader.set_hidden(
        frozenset(each.id for each in columns if each.id in names or each.origin in names)
    )
