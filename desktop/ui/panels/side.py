"""The side panel: the speakers, and below them outline, bookmarks and notes."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.ui.panels.bookmarks import BookmarkPanel, NotePanel
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.panels.rows import RowsPanel
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.panels.tab import Tab
from desktop.ui.panels.words import WordsPanel
from desktop.ui.widgets.retranslated import Retranslated

_WIDEST = 330  # px that the tabs ask for


class Side(Retranslated, QWidget):
    """Holds the speakers and the tabs."""

    rowChosen = Signal(int)  # in a tab: reading goes on at this paragraph
    left = Signal()  # the focus goes back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._halves = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._area = QScrollArea(widgetResizable=True)  # for low windows in large print
        self.speakers, self.tabs = SpeakerPanel(), QTabWidget()
        self._lay_out()
        self.outline, self.bookmarks, self.notes = OutlinePanel(), BookmarkPanel(), NotePanel()
        self.rows, self.words = RowsPanel(), WordsPanel()
        self._further = (self.rows, self.words)  # shown where they are wanted
        for tab in (self.outline, self.bookmarks, self.notes, self.words, self.rows):
            self.add_tab(tab)
        self.show_rows(False)
        self.show_words(False)
        self._moved = False  # the person dragged the handle
        self._halves.splitterMoved.connect(self._keep)
        self.retranslate()

    def _lay_out(self) -> None:
        """From the outermost part inwards, as in the window."""
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(False)  # large print: the words end in "…" instead
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._area)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._halves)
        self._halves.addWidget(self.speakers)
        self._halves.addWidget(self.tabs)
        self._halves.setStretchFactor(1, 1)

    def add_tab(self, tab: Tab) -> None:
        """Put ``tab`` behind the others."""
        self.tabs.addTab(tab, tab.title())
        self.speakers.filterChanged.connect(tab.show_only)
        tab.rowChosen.connect(self.rowChosen)
        tab.left.connect(self.left)

    def _all_tabs(self) -> Iterator[tuple[int, Tab]]:
        for number in range(self.tabs.count()):
            tab = self.tabs.widget(number)
            if isinstance(tab, Tab):
                yield number, tab

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        for number, tab in self._all_tabs():
            self.tabs.setTabText(number, tab.title())
            self.tabs.setTabToolTip(number, tab.title())
        self._ask_for_width()

    def show_document(self, contents: Contents) -> None:
        """Show another document."""
        self.speakers.show_document(contents)
        for _, tab in self._all_tabs():
            tab.show_document(contents)
        self._moved = False
        self._share_out()

    def show_change(self, change: Change) -> None:
        """The document has changed; ticks and sizes stay."""
        if change.of_rows:
            self.speakers.follow()
        for _, tab in self._all_tabs():
            tab.show_change(change)

    def show_row(self, row: int) -> None:
        """The person reads the paragraph ``row`` now."""
        for _, tab in self._all_tabs():
            tab.show_row(row)

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

    def show_rows(self, on: bool) -> None:
        """Show or hide the tab that lists the sentences that are compared."""
        self._show_tab(self.rows, on)
        if on:
            self.tabs.setCurrentWidget(self.rows)

    def show_words(self, on: bool) -> None:
        """Show or hide the tab that lists the words that are not known."""
        self._show_tab(self.words, on)

    def _show_tab(self, tab: Tab, on: bool) -> None:
        self.tabs.setTabVisible(self.tabs.indexOf(tab), on)
        self._ask_for_width()

    def _ask_for_width(self) -> None:
        more = any(self.tabs.isTabVisible(self.tabs.indexOf(each)) for each in self._further)
        wanted = self.tabs.tabBar().sizeHint().width() if more else 0  # else the words are cut off
        self.tabs.setMinimumWidth(min(wanted, _WIDEST))

    def show_notes(self) -> None:
        """Show the notes, and scroll to them in a low window."""
        self.tabs.setCurrentWidget(self.notes)
        field = self.notes.field
        QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field))  # once laid out
