"""The card that tells what dictionaries say of a word: below its sentence, never over it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
)

from desktop.domain.studying.lookup import Answer
from desktop.domain.studying.saved_words import Knowledge
from desktop.ui.reader.input.card import beside
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.entries import in_html

ACTIONS = ("save_word", "word_known", "word_ignored")  # names of actions, a button each
_INSIDE = 8  # px between the border and the text
_LETTERS = 42  # the width of the card, in letters
_SHARE = 0.5  # of the height of the view that it takes at most
_MOST = 8  # answers that are shown


class WordCard(Retranslated, QFrame):
    """Lies over the viewport of ``view``. Left and right in it go to the word before and behind."""

    pressed = Signal(str)  # one of `ACTIONS`
    stepped = Signal(int)  # -1 or 1: to the word before or behind
    shown = Signal()
    closed = Signal()

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view.viewport())
        self._view = view
        self.setObjectName("card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.text = QTextBrowser(self)
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.document().setDocumentMargin(0)
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.installEventFilter(self)
        self.setFocusProxy(self.text)
        self.buttons = {name: QPushButton(self) for name in ACTIONS}
        self._line = line = QHBoxLayout()
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.pressed.emit(name))
            line.addWidget(button)
        line.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_INSIDE, _INSIDE, _INSIDE, _INSIDE)
        column.addWidget(self.text, 1)
        column.addLayout(line)
        self._keys: dict[str, str] = {}
        self.hide()
        self.retranslate()

    def show_keys(self, keys: dict[str, str]) -> None:
        """The keys of `ACTIONS`, as people write them; they stand on the buttons."""
        self._keys = keys
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        words = {
            "save_word": self.tr("Save"),
            "word_known": self.tr("Known"),
            "word_ignored": self.tr("Ignore"),
        }
        for name, button in self.buttons.items():
            key = self._keys.get(name, "")
            button.setText(f"{words[name]} ({key})" if key else words[name])
            button.setAccessibleName(words[name])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()

    def show_answers(
        self,
        word: str,
        answers: Sequence[Answer],
        parts: Sequence[str],
        state: str,
        font: QFont,
        sentence: QRect,
        x: int,
    ) -> None:
        """Show what was found of ``word`` in ``font``, below ``sentence`` (in the viewport), with
        the left edge at ``x``; ``parts`` are those of a long word, ``state`` says how well it is
        known."""
        lines = [in_html(word, answer) for answer in answers[:_MOST]]
        if not answers:
            nothing = self.tr("No dictionary on this computer has this word.")
            lines = [f"<b>{escape(word)}</b><br>{escape(nothing)}"]
        if parts:
            words = self.tr("Parts: {parts}").format(parts=" + ".join(parts))
            lines.append(f"<small>{escape(words)}</small>")
        if state:
            lines.append(f"<small>{escape(state)}</small>")
        self.text.setFont(font)
        self.text.setHtml("<br><br>".join(lines))
        self.text.setAccessibleName(self.tr("Dictionary: {word}").format(word=word))
        self.stand_at(sentence, x)
        self.show()
        self.raise_()
        self.shown.emit()

    def leave(self) -> bool:
        """Close it, with the focus back in the text; whether it was open."""
        was_open = not self.isHidden()
        if was_open and self.has_focus:
            self._view.setFocus()
        self.hide()
        return was_open

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def words(self) -> str:
        """All that it says; "" while it is hidden."""
        return "" if self.isHidden() else self.text.toPlainText()

    def stand_at(self, sentence: QRect, x: int) -> None:
        """Lie below ``sentence``, or above it, with the left edge at ``x``."""
        inside = self._view.viewport().rect()
        metrics = self.text.fontMetrics()
        self.ensurePolished()
        for layout in (self._line, self._column):
            layout.invalidate()  # the words may have changed while it was hidden
        width = _LETTERS * metrics.averageCharWidth() + 2 * _INSIDE
        width = min(max(width, self.minimumSizeHint().width()), inside.width())
        self.text.document().setTextWidth(width - 2 * _INSIDE)
        text = round(self.text.document().size().height()) + 4
        buttons = self.buttons["save_word"].sizeHint().height()
        height = text + buttons + self._column.spacing() + 2 * _INSIDE
        height = min(height, round(inside.height() * _SHARE))
        self.setGeometry(beside(inside, sentence, x - _INSIDE, QSize(width, height)))

    def knowledge_words(self, state: Knowledge | None, due: bool) -> str:
        """How well a word is known, and whether it is ``due`` for review, in words; "" where
        nothing was said of it."""
        words = {
            None: "",
            Knowledge.KNOWN: self.tr("known"),
            Knowledge.LEARNING: self.tr("learning"),
            Knowledge.IGNORED: self.tr("ignored"),
        }
        known = [words[state], self.tr("due for review") if due else ""]
        return " · ".join(filter(None, known))

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Left and right walk from word to word, for the text has nothing to scroll aside."""
        if watched is self.text and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            if event.type() == QEvent.Type.KeyPress and event.key() in steps:
                self.stepped.emit(steps[Qt.Key(event.key())])
                return True
        return False
