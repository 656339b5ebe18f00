"""The words of the text that the person does not know, the most frequent first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
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
    opened = Signal()  # it is to be seen

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share = QLabel(wordWrap=True)
        self.list = QListWidget()
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self.list.itemActivated.connect(self.left)
        self.export_button = QPushButton()
        self.export_button.clicked.connect(self.exportPressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        for widget in (self.share, self.list, self.export_button):
            column.addWidget(widget)
        self._vocabulary = Vocabulary()
        self.retranslate()

    def title(self) -> str:
        return self.tr("Words")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Words you do not know"))
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
            item.setData(Qt.ItemDataRole.UserRole, word.row)
            self.list.addItem(item)

    def _line(self, word: WordCount) -> str:
        times = f" · {word.count}×" if word.count > 1 else ""
        learning = self.tr("learning")
        state = f" · {learning}" if word.state is Knowledge.LEARNING else ""
        return f"{word.lemma}{times}{state}"

    def _choose(self, item: QListWidgetItem) -> None:
        self.rowChosen.emit(item.data(Qt.ItemDataRole.UserRole))
