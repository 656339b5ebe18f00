"""The side panel: the speakers, and below them outline, bookmarks and notes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.ui.panels.bookmarks import BookmarkPanel, NotePanel
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.panels.speakers import SpeakerPanel


class Side(QWidget):
    """Holds the four panels. Others connect to their signals."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.speakers = SpeakerPanel()
        self.outline, self.bookmarks, self.notes = OutlinePanel(), BookmarkPanel(), NotePanel()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)  # large print: the words end in "…" instead
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for panel in (self.outline, self.bookmarks, self.notes):
            self.tabs.addTab(panel, "")
        self._halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._halves.addWidget(self.speakers)
        self._halves.addWidget(self.tabs)
        self._halves.setStretchFactor(1, 1)
        self._moved = False  # the person dragged the handle
        self._halves.splitterMoved.connect(self._keep)
        self._area = QScrollArea(widgetResizable=True)  # for low windows in large print
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._halves)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self.speakers.filterChanged.connect(self.outline.show_only)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        words = (self.tr("Outline"), self.tr("Bookmarks"), self.tr("Notes"))
        for at, title in enumerate(words):
            self.tabs.setTabText(at, title)
            self.tabs.setTabToolTip(at, title)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def show_document(self, contents: Contents) -> None:
        """Show another document."""
        self.speakers.show_document(contents)
        self.outline.show_document(contents)
        self._moved = False
        self._share_out()

    def follow(self, change: Change) -> None:
        """The document has changed; ticks and sizes stay."""
        if change.speakers or change.turns or change.texts or change.inserted or change.removed:
            self.speakers.follow()
            self.outline.follow_document()

    def minimumSizeHint(self) -> QSize:
        low = self.height() < self._halves.minimumSizeHint().height()
        bar = self._area.verticalScrollBar().sizeHint().width() if low else 0
        return QSize(self._halves.minimumSizeHint().width() + bar, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._moved:
            self._share_out()

    def _keep(self) -> None:
        self._moved = True

    def _share_out(self) -> None:
        """Give the speakers the height they need, at most two thirds."""
        room = max(self.height(), 300)
        height = min(self.speakers.wanted_height(), room * 2 // 3)
        self._halves.setSizes([height, room - height])

    def show_notes(self) -> None:
        """Show the notes, and scroll to them in a low window."""
        self.tabs.setCurrentWidget(self.notes)
        field = self.notes.field
        QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field))  # once laid out
