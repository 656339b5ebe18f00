"""Bookmarks and notes of a document: made, listed, shown beside the text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import CannotWrite, Malformed
from desktop.domain.marks import Mark, mark_at, rows_of
from desktop.services.personal import marking
from desktop.services.personal.marking import Marking
from desktop.ui.controllers.document import Document
from desktop.ui.panels.side import Side
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages


class Marks(QObject):
    """Joins the bookmarks and notes on disk, the lists in the side panel, and the strip beside
    the text."""

    panelWanted = Signal()  # a note is written: the side panel is to be shown

    def __init__(
        self, side: Side, reader: Reader, message_bar: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._side, self._reader, self._message_bar = side, reader, message_bar
        self._document: Document | None = None
        self._marking: Marking | None = None
        self._rows: dict[Mark, int] = {}
        side.bookmarks.addPressed.connect(self.toggle_bookmark)
        side.notes.addPressed.connect(self.add_note)
        side.notes.noteChanged.connect(self._annotate)
        side.notes.left.connect(reader.setFocus)
        side.outline.rowChosen.connect(self._go_to_row)
        reader.visibleRowsChanged.connect(self._follow)
        reader.sentenceChanged.connect(self._follow)
        side.outline.list.activated.connect(reader.setFocus)
        for panel in (side.bookmarks, side.notes):
            panel.list.itemActivated.connect(reader.setFocus)
            panel.list.markChosen.connect(self._go)
            panel.list.markRemoved.connect(self._remove)

    def begin(self, document: Document) -> None:
        """Show the bookmarks and notes of ``document``."""
        self._document, self._marking = document, None
        self._side.notes.leave()
        try:
            self._marking = Marking(marking.shelf(), document.key)
        except Malformed as error:
            self._message_bar.show_message("marks", messages.words(error))
        self._show()

    def _follow(self) -> None:
        self._side.outline.follow(self._reader.here())

    def toggle_bookmark(self) -> None:
        """Add a bookmark to the paragraph that is read, or remove it."""
        row = self._reader.here()
        standing = next((mark for mark, at in self._rows.items() if at == row), None)
        if standing is not None and not standing.note:
            self._remove(standing)
        elif standing is None and self._document is not None:
            self._add(mark_at(self._document.transcript, self._document.rows, row))

    def add_note(self) -> None:
        """Write a note about the paragraph that is read."""
        if self._document is None:
            return
        row = self._reader.here()
        standing = next((mark for mark, at in self._rows.items() if at == row), None)
        mark = standing or mark_at(self._document.transcript, self._document.rows, row)
        if standing is None:
            self._add(mark)
        self.panelWanted.emit()
        self._side.show_notes()
        self._side.notes.write(mark)

    def _add(self, mark: Mark) -> None:
        if self._marking is not None:
            self._save(lambda kept: kept.add(mark))

    def _annotate(self, mark: Mark, note: str) -> None:
        self._save(lambda kept: kept.annotate(mark, note))

    def _remove(self, mark: Mark) -> None:
        self._save(lambda kept: kept.remove(mark))

    def _save(self, step: Callable[[Marking], object]) -> None:
        if self._marking is None:
            return
        try:
            step(self._marking)
        except CannotWrite as error:
            self._message_bar.show_message("marks", messages.words(error))
        self._show()

    def _go(self, mark: Mark) -> None:
        row = self._rows.get(mark)
        if row is None:
            words = self.tr("The paragraph of this mark is no longer in the file.")
            self._message_bar.show_message("mark", words)
            return
        model = self._reader.reader_model
        if model is not None and model.shown_at(row) < 0:
            words = self.tr("The paragraph of this mark is hidden: who says it is not ticked.")
            show = (self._side.speakers.show_all.text(), lambda: self._show_hidden(row))
            self._message_bar.show_message("mark", words, show)
            return
        self._message_bar.withdraw("mark")
        self._go_to_row(row)

    def _show_hidden(self, row: int) -> None:
        self._message_bar.withdraw("mark")
        self._side.speakers.tick_all()
        self._go_to_row(row)
        self._reader.setFocus()

    def _go_to_row(self, row: int) -> None:
        self._reader.before_jump()
        self._reader.go_to_row(row)
        self._reader.go_to_sentence(row, 0)

    def _show(self) -> None:
        marks = self._marking.marks if self._marking else []
        document = self._document
        if document is not None:
            self._rows = rows_of(marks, document.transcript, document.rows)
        far = len(document.rows) if document else 0
        ordered = sorted(marks, key=lambda mark: self._rows.get(mark, far))
        names = self._names(document) if document else {}
        self._side.bookmarks.list.show_marks(ordered, names)
        self._side.notes.list.show_marks([mark for mark in ordered if mark.note], names)
        self._reader.minimap.set_bookmarks(self._rows.values())

    def _names(self, document: Document) -> dict[Mark, str]:
        """Who speaks at each mark."""
        turns = document.transcript.turns
        return {
            mark: turns[document.rows.turn[row]].speaker or "" for mark, row in self._rows.items()
        }
