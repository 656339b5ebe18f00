"""The words of the text that the person does not know, the most frequent first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.saved_words import Knowledge
from desktop.services.studying.vocabulary import Vocabulary, WordCount
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab

_MOST = 2000  # words that are listed


class WordsPanel(Tab):
    """Lists a `Vocabulary`. A word leads to where it stands first."""

    exportPressed = Signal()
    marked = Signal(list, object)  # basic forms, and the `Knowledge` that holds for them now
    opened = Signal()  # it is to be seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = QLabel(wordWrap=True)
        self.list = QListWidget()
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._show_choice)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemActivated.connect(self.left)
        self.known_button, self.ignore_button = QPushButton(), QPushButton()
        self.known_button.clicked.connect(lambda: self._mark(Knowledge.KNOWN))
        self.ignore_button.clicked.connect(lambda: self._mark(Knowledge.IGNORED))
        line = QHBoxLayout()
        line.addWidget(self.known_button)
        line.addWidget(self.ignore_button)
        self.export_button = QPushButton()
        self.export_button.clicked.connect(self.exportPressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.addWidget(self.share)
        column.addWidget(self.list)
        column.addLayout(line)
        column.addWidget(self.export_button)
        self._vocabulary = Vocabulary()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Words")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Words you do not know"))
        self.known_button.setText(self.tr("Known"))
        self.ignore_button.setText(self.tr("Ignore"))
        self.export_button.setText(self.tr("Export saved words…"))
        self.show_vocabulary(self._vocabulary)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: object) -> None:
        self.opened.emit()

    def show_vocabulary(self, vocabulary: Vocabulary) -> None:
        """List the words of ``vocabulary``."""
        self._vocabulary = vocabulary
        share = round(100 * vocabulary.known / vocabulary.total) if vocabulary.total else 0
        words = self.tr("You know {share} % of the words of this text.").format(share=share)
        self.share.setText(words if vocabulary.total else "")
        self.list.clear()
        for word in vocabulary.words[:_MOST]:
            item = QListWidgetItem(self._line(word))
            item.setData(Qt.ItemDataRole.UserRole, word)
            self.list.addItem(item)
        self._show_choice()

    def _line(self, word: WordCount) -> str:
        times = f" · {word.count}×" if word.count > 1 else ""
        learning = self.tr("learning")
        state = f" · {learning}" if word.state is Knowledge.LEARNING else ""
        return f"{word.lemma}{times}{state}"

    def _choose(self, item: QListWidgetItem) -> None:
        self.rowChosen.emit(item.data(Qt.ItemDataRole.UserRole).row)

    def _chosen(self) -> list[str]:
        """The basic forms of the words that are selected."""
        words = (item.data(Qt.ItemDataRole.UserRole) for item in self.list.selectedItems())
        return [word.lemma for word in words]

    def _mark(self, state: Knowledge) -> None:
        if lemmas := self._chosen():
            self.marked.emit(lemmas, state)

    def _show_choice(self) -> None:
        for button in (self.known_button, self.ignore_button):
            button.setEnabled(bool(self.list.selectedItems()))
