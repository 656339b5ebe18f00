"""Bookmarks in a list, and a field to write their notes in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.places import Place
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab
from desktop.ui.widgets.elided import ElidedLabel
from desktop.ui.widgets.menu import Menu
from desktop.ui.words.tips import as_written

_REST = 700  # ms without a key after which a note is saved


@dataclass(frozen=True, slots=True)
class Entry:
    """A bookmark at ``row`` (None: its paragraph is no longer in the file), with the first
    ``words`` there, who says them, and the reader's ``note``."""

    place: Place
    row: int | None
    words: str
    who: str = ""
    note: str = ""


class BookmarkList(QListWidget):
    """Bookmarks, one a line; Delete takes one away."""

    bookmarkChosen = Signal(object)  # Entry
    bookmarkRemoved = Signal(object)  # Entry

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(OwnDirection(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_bookmarks(self, entries: Sequence[Entry]) -> None:
        """List ``entries``. The chosen one stays chosen."""
        chosen = self.chosen()
        quiet = QSignalBlocker(self)  # whoever writes a note at this moment goes on writing it
        self.clear()
        for entry in entries:
            where = f"{entry.who}: {entry.words}" if entry.who else entry.words
            note = " ".join(entry.note.split())
            item = QListWidgetItem(f"{note} · {where}" if note else where)
            item.setData(Qt.ItemDataRole.UserRole, entry)
            item.setToolTip(as_written(f"{entry.note}\n{where}" if note else where))
            self.addItem(item)
            if chosen is not None and chosen.place == entry.place:
                self.setCurrentItem(item)
        quiet.unblock()

    def entries(self) -> list[Entry]:
        """All that is listed."""
        items = (self.item(at) for at in range(self.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items]

    def chosen(self) -> Entry | None:
        """The bookmark one stands at."""
        item = self.currentItem()
        entry = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return entry if isinstance(entry, Entry) else None

    def choose(self, row: int) -> None:
        """Stand at the bookmark of ``row``; at none where there is none."""
        rows = [entry.row for entry in self.entries()]
        self.setCurrentRow(rows.index(row) if row in rows else -1)

    def _choose(self, item: QListWidgetItem) -> None:
        self.bookmarkChosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete()
        else:
            super().keyPressEvent(event)

    def delete(self) -> None:
        """Take the chosen bookmark away, with its note."""
        if (entry := self.chosen()) is not None:
            self.bookmarkRemoved.emit(entry)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        item = self.itemAt(event.pos()) if mouse else self.currentItem()
        if item is None:
            return
        self.setCurrentItem(item)
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to")).triggered.connect(lambda: self._choose(item))
        menu.addAction(self.tr("Delete")).triggered.connect(self.delete)
        box = self.visualItemRect(item)
        menu.popup(self.viewport().mapToGlobal(box.center()))


class NoteField(QPlainTextEdit):
    """Where a note is typed."""

    left = Signal()  # the focus went elsewhere

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class NotePanel(Tab):
    """All bookmarks, and a field for the note of the chosen one. Where none is chosen, typing
    begins a note about the paragraph that is read. A note is saved as soon as the person rests from
    typing."""

    bookmarkPressed = Signal()  # the paragraph that is read is to have a bookmark, or none
    addPressed = Signal()
    noteBegun = Signal()  # typed without a place: `write_on` is to give one
    saving = Signal()  # what others noted meanwhile is to be shown first, by `show_notes`
    noteChanged = Signal(object, str)  # the place, its new note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = BookmarkList()
        self.about = ElidedLabel(tone="muted")
        self.field = NoteField()
        self.field.setTabChangesFocus(True)
        self.add, self.bookmark = QPushButton(), QPushButton()
        self.add.clicked.connect(self.addPressed)
        self.bookmark.clicked.connect(self.bookmarkPressed)
        self.list.itemActivated.connect(self.left)
        self._entry: Entry | None = None  # whose note is in the field
        self._saved = ""  # that note as it is on the disk
        self._timer = QTimer(self, singleShot=True, interval=_REST)
        self._timer.timeout.connect(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.list, 2)
        column.addWidget(self.about)
        column.addWidget(self.field, 1)
        column.addWidget(self.bookmark)
        column.addWidget(self.add)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.field.textChanged.connect(self._typed)
        self.field.left.connect(self.save)
        self.retranslate()
        self.leave()

    def title(self) -> str:
        return self.tr("Notes")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Bookmarks and notes"))
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setPlaceholderText(self.tr("Type a note"))
        self.add.setText(self.tr("Add note"))
        self.bookmark.setText(self.tr("Bookmark here"))
        self._say_about()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def show_notes(self, entries: Sequence[Entry]) -> None:
        """List ``entries``; the one whose note is written stays in the field."""
        self.list.show_bookmarks(entries)
        if self._entry is None:
            return
        place = self._entry.place
        standing = next((entry for entry in entries if entry.place == place), None)
        if standing is not None and standing.note == self.field.toPlainText():
            self._saved = standing.note
        elif standing is None and self._saved == self.field.toPlainText():  # deleted
            self._fill(None, "")
        elif standing is None:
            self._saved = ""  # what was typed meanwhile is saved anew
        elif standing is not None and standing.note != self._saved:  # by undo or another window
            typed = self.field.toPlainText()
            if typed == self._saved:
                self._fill(standing, standing.note)
            else:  # both noted something at once: nothing is lost
                self._entry, self._saved = standing, standing.note
                self._put(f"{standing.note}\n{typed}")

    def write(self, entry: Entry) -> None:
        """Let the person write the note of ``entry``."""
        self._take(entry)
        self.field.setFocus()

    def write_on(self, entry: Entry) -> None:
        """What was typed without a place is a note of ``entry``, after what is noted there."""
        typed = self.field.toPlainText()
        self._entry, self._saved = entry, entry.note
        if entry.note:
            self._put(f"{entry.note}\n{typed}")
        self._say_about()

    def _put(self, note: str) -> None:
        """Let ``note``, which is not saved yet, stand in the field."""
        quiet = QSignalBlocker(self.field)
        self.field.setPlainText(note)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        quiet.unblock()

    def save(self) -> None:
        """Save what was typed."""
        self._timer.stop()
        if self._entry is None or self.field.toPlainText() == self._saved:
            return
        self.saving.emit()
        note = self.field.toPlainText()
        if self._entry is not None and note != self._saved:
            self.noteChanged.emit(self._entry.place, note)

    def leave(self) -> None:
        """Save, and write nothing any more: another document comes."""
        self._take(None)

    def _show_chosen(self) -> None:
        entry = self.list.chosen()
        if entry is not None:
            self._take(entry)

    def _take(self, entry: Entry | None) -> None:
        if self._entry is None or entry is None or entry.place != self._entry.place:
            self.save()
        self._fill(entry, entry.note if entry is not None else "")

    def _fill(self, entry: Entry | None, note: str) -> None:
        self._timer.stop()
        self._entry, self._saved = entry, note
        quiet = QSignalBlocker(self.field)
        self.field.setPlainText(note)
        quiet.unblock()
        self.field.setReadOnly(entry is not None and entry.row is None)
        self._say_about()

    def _say_about(self) -> None:
        """Say which paragraph the note in the field is about."""
        entry = self._entry
        if entry is None:
            words = self.tr("About the paragraph you are reading")
        elif entry.row is None:
            words = self.tr("Its paragraph is no longer in the file")
        else:
            words = self.tr("About “{words}”").format(words=entry.words)
        self.about.setText(words)
        self.about.setToolTip(as_written(words))

    def _typed(self) -> None:
        if self._entry is None and self.field.toPlainText():
            self.noteBegun.emit()
        if self._entry is not None:
            self._timer.start()
