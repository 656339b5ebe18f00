"""Saved words met again: the sentence first, then what it means, then how well one remembered."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.studying.saved_words import SavedWord
from desktop.services.studying import reviews
from desktop.services.studying.reviews import Rating
from desktop.services.studying.word_list import WordList
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words import messages


class ReviewDialog(QDialog):
    """Asks for the saved words that are due, in the ``font`` of the text."""

    rated = Signal()

    def __init__(
        self, words: WordList, runner: Runner, font: QFont, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words, self._runner = words, runner
        self._due: list[SavedWord] = []
        self.setWindowTitle(self.tr("Review saved words"))
        self.left = QLabel()
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFont(font)
        self.text.setAccessibleName(self.tr("Sentence"))
        self.show_button = QPushButton(self.tr("&Show (Space)"))
        self.show_button.clicked.connect(self.reveal)
        titles = {
            Rating.AGAIN: self.tr("Again (1)"),
            Rating.HARD: self.tr("Hard (2)"),
            Rating.GOOD: self.tr("Good (3)"),
            Rating.EASY: self.tr("Easy (4)"),
        }
        self.ratings = {rating: QPushButton(title) for rating, title in titles.items()}
        self._lay_out()
        QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.reveal)
        for rating, button in self.ratings.items():
            button.clicked.connect(lambda _=False, rating=rating: self.rate(rating))
            QShortcut(QKeySequence(str(int(rating))), self, button.click)
        self._load()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        for button in (self.show_button, *self.ratings.values()):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.left)
        column.addWidget(self.text, 1)
        column.addLayout(line)
        resize_to_text(self, 103, 30)

    def _load(self) -> None:
        words = self._words
        task = Task(lambda job: reviews.due(words))
        task.done.connect(self._begin)
        task.failed.connect(self._tell)
        self._runner.start(task)

    def _begin(self, due: list[SavedWord]) -> None:
        self._due = due
        self._ask()

    def _ask(self) -> None:
        """Show the sentence of the next word, with nothing of what it means."""
        self.left.setText(self.tr("%n word(s) to review", "", len(self._due)))
        self.show_button.setVisible(bool(self._due))
        self.show_button.setEnabled(True)
        self._show_ratings(False)
        if self._due:
            self.text.setHtml(self._question(self._due[0]))
            self.show_button.setFocus()
        else:
            self.text.setPlainText(self.tr("Nothing more to review today."))

    def reveal(self) -> None:
        """Show what the sentence means."""
        if not self._due or not self.show_button.isEnabled():
            return
        word = self._due[0]
        entry = word.entry.replace("\n", "<br>")
        parts = (self._question(word), escape(word.translation), entry, self._source(word))
        self.text.setHtml("<br><br>".join(filter(None, parts)))
        self.show_button.setEnabled(False)
        self._show_ratings(True)
        self.ratings[Rating.GOOD].setFocus()

    def rate(self, rating: Rating) -> None:
        """Note how well the word was remembered, and go on to the next."""
        if not self._due or self.show_button.isEnabled():
            return
        word, words = self._due.pop(0), self._words
        task = Task(lambda job: reviews.rate(words, word, rating))
        task.done.connect(self._note)
        task.failed.connect(self._tell)
        self._runner.start(task)
        if rating is Rating.AGAIN:
            self._due.append(word)
        self._ask()

    def _note(self) -> None:
        self.rated.emit()

    def _tell(self, error: Exception) -> None:
        self.left.setText(messages.words(error))

    def _show_ratings(self, on: bool) -> None:
        for button in self.ratings.values():
            button.setEnabled(on)

    @staticmethod
    def _question(word: SavedWord) -> str:
        """The sentence, with the word in bold."""
        before, there, after = word.sentence.partition(word.word)
        if not there:
            return f"<b>{escape(word.word)}</b><br>{escape(word.sentence)}"
        return f"{escape(before)}<b>{escape(there)}</b>{escape(after)}"

    @staticmethod
    def _source(word: SavedWord) -> str:
        source = " · ".join(filter(None, (word.speaker, word.title, word.dictionary)))
        return f"<small>{escape(source)}</small>" if source else ""
