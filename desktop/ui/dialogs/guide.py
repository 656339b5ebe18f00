"""The guide: the pages of docs/, with a search over all of them."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.ui.widgets.searchfield import SearchField

_FIRST = "reading.md"  # then the others by name


class GuideDialog(QDialog):
    """Shows the pages beside their list. Links lead to other pages, and nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Guide"))
        files = sorted(paths.DOCS.glob("*.md"), key=lambda file: (file.name != _FIRST, file.name))
        self._names = [file.name for file in files]
        self._texts = [_without_comments(file.read_text("utf-8")) for file in files]
        self.search, self.next = SearchField(), QPushButton()
        self.search.name(self.tr("Search the guide"))
        self.next.setText(self.tr("Find next"))
        self.next.setAutoDefault(False)  # else Return finds twice
        self.outcome = QLabel()
        self.pages, self.page = QListWidget(), QTextBrowser()
        self.pages.setAccessibleName(self.tr("Pages"))
        self.page.setOpenLinks(False)
        self.pages.addItems([text.partition("\n")[0].lstrip("# ") for text in self._texts])
        self.pages.setWordWrap(True)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        self.pages.currentRowChanged.connect(self._show)
        self.page.anchorClicked.connect(self._follow)
        self.next.clicked.connect(self.find_next)
        self.search.returnPressed.connect(self.find_next)
        self.search.textEdited.connect(lambda _text: self.outcome.clear())
        self.pages.setCurrentRow(0)
        self.search.setFocus()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addWidget(self.next)
        split = QSplitter(childrenCollapsible=False)
        split.addWidget(self.pages)
        split.addWidget(self.page)
        split.setStretchFactor(1, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addLayout(top)
        column.addWidget(self.outcome)
        column.addWidget(split, 1)
        if QLocale().language() != QLocale.Language.English:
            column.addWidget(QLabel(self.tr("The guide is in English only."), wordWrap=True))
        column.addWidget(buttons)
        letter = self.fontMetrics().averageCharWidth()
        wanted = self.size().expandedTo(self.minimumSize())
        wanted.setWidth(130 * letter)
        wanted.setHeight(95 * letter)
        self.resize(wanted.boundedTo(self.screen().availableSize() * 0.9))
        split.setSizes([30 * letter, 100 * letter])

    def _show(self, number: int) -> None:
        self.page.setMarkdown(self._texts[number])
        self.page.setAccessibleName(self.pages.item(number).text())

    def _follow(self, address: QUrl) -> None:
        name = address.path().rpartition("/")[2]
        if name in self._names:
            self.pages.setCurrentRow(self._names.index(name))

    def find_next(self) -> None:
        """Go to the next place of the words in the field, on this page or on one of those after
        it, round from the last to the first."""
        words = self.search.text().strip()
        if not words:
            return
        found = self.page.find(words)
        here = self.pages.currentRow()
        for step in range(1, len(self._texts) + 1):
            if found:
                break
            page = (here + step) % len(self._texts)
            if self._holds(page, words):
                self.pages.setCurrentRow(page)
                self.page.moveCursor(QTextCursor.MoveOperation.Start)
                found = self.page.find(words)
        self.outcome.setText("" if found else self.tr("Nothing found"))

    def _holds(self, page: int, words: str) -> bool:
        document = QTextDocument()
        document.setMarkdown(self._texts[page])
        return words.casefold() in document.toPlainText().casefold()


def _without_comments(text: str) -> str:
    """``text`` without the comments of HTML, each with the end of its line."""
    first, *rest = text.split("<!--")
    return first + "".join(part.partition("-->")[2].removeprefix("\n") for part in rest)
