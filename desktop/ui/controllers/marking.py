"""Bookmarks and notes of one window's document: made, listed, shown on the strip."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.errors import CannotWrite, Malformed
from desktop.domain.marks import Mark, mark_at, rows_of
from desktop.services.personal import marking
from desktop.services.personal.marking import Marking
from desktop.ui.window import visibility
from desktop.ui.words import messages

if TYPE_CHECKING:
    from desktop.ui.controllers.document import Document
    from desktop.ui.panels.side import Side
    from desktop.ui.window.window import Window


class Marks(QObject):
    """Joins the marks on disk, the lists at the side and the strip."""

    def __init__(self, window: Window, side: Side) -> None:
        super().__init__(window)
        self._window, self._side = window, side
        self._document: Document | None = None
        self._marking: Marking | None = None
        self._rows: dict[Mark, int] = {}
        side.bookmarks.addPressed.connect(self.toggle_bookmark)
        side.notes.addPressed.connect(self.add_note)
        side.notes.noteChanged.connect(self._annotate)
        side.notes.left.connect(window.reader.setFocus)
        side.outline.rowChosen.connect(self._go_to_row)
        window.reader.visibleRowsChanged.connect(self._follow)
        window.reader.sentenceChanged.connect(self._follow)
        side.outline.list.activated.connect(window.reader.setFocus)
        for panel in (side.bookmarks, side.notes):
            panel.list.itemActivated.connect(window.reader.setFocus)
            panel.list.markChosen.connect(self._go)
            panel.list.markRemoved.connect(self._remove)

    def begin(self, document: Document) -> None:
        """Show the marks of ``document``."""
        self._document, self._marking = document, None
        self._side.notes.leave()
        try:
            self._marking = Marking(marking.shelf(), document.key)
        except Malformed as error:
            self._window.messages.show_message("marks", messages.words(error))
        self._show()

    def here(self) -> int:
        """The paragraph that is read."""
        return self._window.reader.here()

    def _follow(self) -> None:
        self._side.outline.follow(self.here())

    def toggle_bookmark(self) -> None:
        """Put a bookmark at the paragraph that is read, or take it away."""
        row = self.here()
        standing = next((mark for mark, at in self._rows.items() if at == row), None)
        if standing is not None and not standing.note:
            self._remove(standing)
        elif standing is None and self._document is not None:
            self._add(mark_at(self._document.transcript, self._document.rows, row))

    def add_note(self) -> None:
        """Write a note about the paragraph that is read."""
        if self._document is None:
            return
        row = self.here()
        standing = next((mark for mark, at in self._rows.items() if at == row), None)
        mark = standing or mark_at(self._document.transcript, self._document.rows, row)
        if standing is None:
            self._add(mark)
        self._bring_panel()
        self._side.show_notes()
        self._side.notes.write(mark)

    def _bring_panel(self) -> None:
        """The panel at the side, where it is folded away or the text stands alone."""
        window = self._window
        for name in ("only_text", "full_screen"):
            if window.actions_[name].isChecked():
                window.actions_[name].trigger()
        if not window.side.isVisible():
            visibility.show_side(window, True)

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
            self._window.messages.show_message("marks", messages.words(error))
        self._show()

    def _go(self, mark: Mark) -> None:
        row = self._rows.get(mark)
        if row is None:
            words = self.tr("The paragraph of this mark is no longer in the file.")
            self._window.messages.show_message("mark", words)
            return
        model = self._window.reader.reader_model
        if model is not None and model.shown_at(row) < 0:
            words = self.tr("The paragraph of this mark is hidden: who says it is not ticked.")
            show = (self._side.speakers.show_all.text(), lambda: self._show_hidden(row))
            self._window.messages.show_message("mark", words, show)
            return
        self._window.messages.withdraw("mark")
        self._go_to_row(row)

    def _show_hidden(self, row: int) -> None:
        self._window.messages.withdraw("mark")
        self._side.speakers.tick_all()
        self._go_to_row(row)
        self._window.reader.setFocus()

    def _go_to_row(self, row: int) -> None:
        self._window.reader.before_jump()
        self._window.reader.go_to_row(row)
        self._window.reader.go_to_sentence(row, 0)

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
        self._window.reader.minimap.set_bookmarks(self._rows.values())

    def _names(self, document: Document) -> dict[Mark, str]:
        """Who speaks at each mark, as the text names them."""
        turns = document.transcript.turns
        return {
            mark: turns[document.rows.turn[row]].speaker or "" for mark, row in self._rows.items()
        }
