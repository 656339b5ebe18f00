"""The panel at the side: the speakers, and the pages of the task that a person is in."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.ui.panels.bookmarks import NotePanel
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.panels.sentences import SentencesPanel
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.panels.tab import Tab
from desktop.ui.panels.words import WordsPanel
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.actions import COMPARE, LEARN, READ

_WIDEST = 330  # px that the tabs ask for


class Side(Retranslated, QWidget):
    """Holds the pages as tabs. Those of one task are there while it lasts, the others always."""

    rowChosen = Signal(int)  # in a tab: reading goes on at this paragraph
    left = Signal()  # the focus goes back to the text

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._area = QScrollArea(widgetResizable=True)  # for low windows in large print
        self.tabs = QTabWidget()
        self._task = READ
        self._last: dict[str, QWidget] = {}  # the page that was seen last in each task
        self._lay_out()
        self.speakers = SpeakerPanel()
        self.outline, self.notes = OutlinePanel(), NotePanel()
        self.sentences, self.words = SentencesPanel(), WordsPanel()
        self._pages: dict[str, Collection[Tab]] = {
            READ: (self.outline, self.notes),
            LEARN: (self.words,),
            COMPARE: (self.sentences,),
        }
        self.add_tab(self.speakers)
        for pages in self._pages.values():
            for page in pages:
                self.add_tab(page)
        self.show_task(READ)
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
        self._area.setWidget(self.tabs)

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
        for _, tab in self._all_tabs():
            tab.show_document(contents)

    def show_change(self, change: Change) -> None:
        """The document has changed; ticks and sizes stay."""
        for _, tab in self._all_tabs():
            tab.show_change(change)

    def show_row(self, row: int) -> None:
        """The person reads the paragraph ``row`` now."""
        for _, tab in self._all_tabs():
            tab.show_row(row)

    def minimumSizeHint(self) -> QSize:
        least = self.tabs.minimumSizeHint()
        bar = self._area.verticalScrollBar().sizeHint().width()
        return QSize(least.width() + (bar if self.height() < least.height() else 0), 120)

    def show_task(self, task: str) -> None:
        """Show the pages of ``task`` instead of those of the one before: the page that was seen
        last there; at first, the one that is its own, except for reading."""
        seen = self.tabs.currentWidget()
        if seen is not None:
            self._last[self._task] = seen
        self._task = task
        own = self._pages[task]
        page = self._last.get(task) or (self.speakers if task == READ else next(iter(own)))
        for pages in self._pages.values():
            for each in pages:
                self.tabs.setTabVisible(self.tabs.indexOf(each), pages is own)
        self.tabs.setCurrentWidget(page)
        self._ask_for_width()

    def show_page(self, page: Tab) -> None:
        """Show ``page``, and scroll to it in a low window."""
        self.tabs.setTabVisible(self.tabs.indexOf(page), True)
        self.tabs.setCurrentWidget(page)

    def _ask_for_width(self) -> None:
        wanted = self.tabs.tabBar().sizeHint().width()
        self.tabs.setMinimumWidth(min(wanted, _WIDEST))  # else the words are cut off

    def show_notes(self) -> None:
        """Show the notes, and scroll to them in a low window."""
        self.show_page(self.notes)
        field = self.notes.field
        QTimer.singleShot(0, field, lambda: self._area.ensureWidgetVisible(field))  # once laid out
