"""Bookmarks and notes of one window's document: made, listed, shown beside the scroll bar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from desktop.domain.contents import Contents
from desktop.domain.document import Document
from desktop.domain.editing import Change
from desktop.domain.errors import CannotWrite
from desktop.domain.places import Place, place_of
from desktop.domain.steps import Step
from desktop.domain.steps.bookmarks import Annotate, RemoveBookmark, SetBookmark
from desktop.ui.panels.bookmarks import Entry
from desktop.ui.panels.side import Side
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages


class Bookmarks(QObject):
    """Joins the bookmarks of the document, the lists in the side panel, and the minimap."""

    panelWanted = Signal()  # a note is written: the side panel is to be shown
    rowChosen = Signal(int)  # a paragraph: reading goes on there

    def __init__(
        self, side: Side, reader: Reader, message_bar: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._side, self._reader, self._message_bar = side, reader, message_bar
        self._document: Document | None = None
        side.notes.bookmarkPressed.connect(self.toggle_bookmark)
        side.notes.addPressed.connect(self.add_note)
        side.notes.noteBegun.connect(self._begin_note)
        side.notes.saving.connect(self._take_in)
        side.notes.noteChanged.connect(self._annotate)
        side.notes.list.bookmarkChosen.connect(self._go)
        side.notes.list.bookmarkRemoved.connect(self._remove)

    def begin(self, document: Document) -> None:
        """Show the bookmarks of ``document``."""
        notes, same = self._side.notes, self._document and self._document.key == document.key
        (notes.save if same else notes.leave)()
        self._document = document
        self._show()

    def follow(self, change: Change) -> None:
        """The document has changed."""
        if change.bookmarks or change.turns or change.speakers:
            self._show()

    def save(self) -> None:
        """Save the note that is being typed."""
        self._side.notes.save()

    def toggle_bookmark(self) -> None:
        """Put a bookmark at the paragraph that is read, or take it away."""
        document = self._document
        if document is None or not len(document.contents.rows.order):
            return
        row = self._reader.here()
        standing, place = document.contents.bookmarks.get(row), place_of(document.contents, row)
        if standing is None:
            self._do(SetBookmark(place))
        elif not standing.note:
            self._do(RemoveBookmark(place))

    def add_note(self) -> None:
        """Write a note about the paragraph that is read."""
        document = self._document
        if document is None or not len(document.contents.rows.order):
            return
        row = self._reader.here()
        self.panelWanted.emit()
        self._side.show_notes()
        self._side.notes.list.choose(row)
        self._side.notes.write(self._entry(document.contents, row))

    def _begin_note(self) -> None:
        """The person types a note without having chosen a paragraph."""
        document = self._document
        if document is not None and len(document.contents.rows.order):
            self._side.notes.write_on(self._entry(document.contents, self._reader.here()))

    def _take_in(self) -> None:
        """Show what other processes did to the document meanwhile."""
        if self._document is not None:
            self._try(self._document.follow)

    def _annotate(self, place: Place, note: str) -> None:
        self._do(Annotate(place, note))

    def _remove(self, entry: Entry) -> None:
        self._side.notes.save()  # undo brings back all that was typed
        if entry.row is not None:
            self._do(RemoveBookmark(entry.place))
        elif (document := self._document) is not None:
            steps = [step for step in self._unplaced(document) if _place(step) == entry.place]
            self._try(lambda: [document.drop(step) for step in steps])
            self._show()

    def _do(self, step: Step) -> bool:
        document = self._document
        return document is not None and self._try(lambda: document.do(step))

    def _try(self, act: Callable[[], object]) -> bool:
        try:
            act()
        except CannotWrite as error:
            self._message_bar.show_message("bookmarks", messages.words(error))
            return False
        self._message_bar.withdraw("bookmarks")
        return True

    def _go(self, entry: Entry) -> None:
        row, model = entry.row, self._reader.reader_model
        if row is None:
            words = self.tr("The paragraph of this bookmark is no longer in the file.")
            self._message_bar.show_message("bookmark", words)
            return
        if model is not None and model.shown_at(row) < 0:
            words = self.tr(
                "The paragraph of this bookmark is hidden: its speaker is not selected."
            )
            show = (self._side.speakers.show_all.text(), lambda: self._show_hidden(row))
            self._message_bar.show_message("bookmark", words, show)
            return
        self._message_bar.withdraw("bookmark")
        self.rowChosen.emit(row)

    def _show_hidden(self, row: int) -> None:
        self._message_bar.withdraw("bookmark")
        self._side.speakers.tick_all()
        self.rowChosen.emit(row)
        self._reader.setFocus()

    def _show(self) -> None:
        document = self._document
        entries = [*self._placed(document), *self.lost()] if document else []
        self._side.notes.show_notes(entries)
        self._reader.minimap.set_bookmarks(entry.row for entry in entries if entry.row is not None)

    def _placed(self, document: Document) -> list[Entry]:
        contents = document.contents
        rows = sorted(contents.bookmarks, key=contents.rows.position)
        return [self._entry(contents, row) for row in rows]

    @staticmethod
    def _entry(contents: Contents, row: int) -> Entry:
        place, bookmark = place_of(contents, row), contents.bookmarks.get(row)
        who = contents.turn(row).speaker or ""
        return Entry(place, row, place.words, who, bookmark.note if bookmark else "")

    def lost(self) -> list[Entry]:
        """The bookmarks whose paragraphs are no longer in the file."""
        entries: dict[Place, Entry] = {}
        for step in self._unplaced(self._document) if self._document is not None else ():
            place = _place(step)
            note = step.note if isinstance(step, Annotate) else ""
            entries[place] = Entry(place, None, place.words, place.label or "", note)
        return list(entries.values())

    @staticmethod
    def _unplaced(document: Document) -> list[Step]:
        kinds = (SetBookmark, Annotate)
        return [step for step in document.journal.unplaced if isinstance(step, kinds)]


def _place(step: Step) -> Place:
    assert isinstance(step, SetBookmark | Annotate)
    return step.place
