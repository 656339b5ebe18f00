"""Lists of marks: bookmarks, and notes with a field to write them in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.marks import Mark
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.words.tips import as_written


class MarkList(QListWidget):
    """Marks, one a line; Delete takes one away."""

    markChosen = Signal(object)
    markRemoved = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(OwnDirection(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._choose)
        self.itemClicked.connect(self._choose)

    def show_marks(self, marks: Sequence[Mark], names: Mapping[Mark, str]) -> None:
        """List ``marks``, each with its note or who speaks there; the chosen one stays so."""
        kept = self.chosen()
        quiet = QSignalBlocker(self)  # whoever writes a note at this moment goes on writing it
        self.clear()
        for mark in marks:
            who = names.get(mark, mark.place.label)
            where = f"{who}: {mark.place.words}" if who else mark.place.words
            note = " ".join(mark.note.split())
            item = QListWidgetItem(f"{note} · {where}" if note else where)
            item.setData(Qt.ItemDataRole.UserRole, mark)
            item.setToolTip(as_written(f"{mark.note}\n{where}" if note else where))
            self.addItem(item)
            if kept is not None and kept.place == mark.place:
                self.setCurrentItem(item)
        quiet.unblock()

    def chosen(self) -> Mark | None:
        """The mark one stands at."""
        item = self.currentItem()
        mark = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return mark if isinstance(mark, Mark) else None

    def choose(self, mark: Mark) -> None:
        """Stand at ``mark``."""
        for at in range(self.count()):
            if self.item(at).data(Qt.ItemDataRole.UserRole).place == mark.place:
                self.setCurrentRow(at)

    def _choose(self, item: QListWidgetItem) -> None:
        self.markChosen.emit(item.data(Qt.ItemDataRole.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = self.chosen()
        if event.key() == Qt.Key.Key_Delete and mark is not None:
            self.markRemoved.emit(mark)
        else:
            super().keyPressEvent(event)


class BookmarkPanel(QWidget):
    """All marks, and a button for the paragraph that is read."""

    addPressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = MarkList()
        self.add = QPushButton()
        self.add.clicked.connect(self.addPressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.list)
        column.addWidget(self.add)
        self.retranslate()

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Bookmarks"))
        self.add.setText(self.tr("Bookmark here"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class NotePanel(QWidget):
    """The marks that have a note, and the note of the chosen one, saved as it is typed."""

    addPressed = Signal()
    noteChanged = Signal(object, str)  # the mark, its new note
    left = Signal()  # by Escape: back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = MarkList()
        self.field = QPlainTextEdit()
        self.field.setTabChangesFocus(True)
        self.add = QPushButton()
        self.add.clicked.connect(self.addPressed)
        self._writing: Mark | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.list, 1)
        column.addWidget(self.field, 1)
        column.addWidget(self.add)
        self.list.currentItemChanged.connect(self._show)
        self.field.textChanged.connect(self._typed)
        self.retranslate()
        self.leave()

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Notes"))
        self.field.setAccessibleName(self.tr("Your note"))
        self.field.setPlaceholderText(self.tr("Your note about the chosen paragraph"))
        self.add.setText(self.tr("Add a note here"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.field.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def write(self, mark: Mark) -> None:
        """Write the note of ``mark``."""
        self.list.choose(mark)
        self._take(mark)
        self.field.setFocus()

    def leave(self) -> None:
        """Write nothing any more: another document comes."""
        self._take(None)

    def _show(self) -> None:
        self._take(self.list.chosen())

    def _take(self, mark: Mark | None) -> None:
        self._writing = None
        self.field.setPlainText(mark.note if mark else "")
        self.field.setEnabled(mark is not None)
        self._writing = mark

    def _typed(self) -> None:
        if self._writing is not None:
            note = self.field.toPlainText()
            mark = self._writing
            self._writing = Mark(mark.place, note)
            self.noteChanged.emit(mark, note)
