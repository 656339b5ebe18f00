"""A card beside a sentence: what belongs to it, in the size of the text, never over it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop.ui.reader.layout.shaping import is_rtl

_INSIDE = 8  # px between the border and the text
_APART = 2  # px between the sentence and the card
_LEAST = 160  # px: a card is at least so wide, where the view is


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph of the card: its ``text``, the ``font`` it is set in, its ``language``."""

    text: str
    font: QFont
    language: str = ""


class Card(QFrame):
    """Lies over ``viewport``. The mouse goes through it, so that the text below stays in reach."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_INSIDE, _INSIDE - 2, _INSIDE, _INSIDE - 2)
        self._labels: list[QLabel] = []
        self.hide()

    def text(self) -> str:
        """What it says, a paragraph a line; "" while it is hidden."""
        return "" if self.isHidden() else "\n".join(label.text() for label in self._labels)

    def show_beside(self, words: Sequence[Words], sentence: QRect) -> None:
        """Show ``words`` below ``sentence`` (in the viewport), above it where more fits there."""
        self._set(words)
        inside = self._viewport.rect()
        width = min(max(sentence.width() + 2 * _INSIDE, _LEAST), inside.width())
        self.ensurePolished()
        height = self._column.totalHeightForWidth(width)
        below, above = inside.bottom() - sentence.bottom(), sentence.top() - inside.top()
        x = min(max(sentence.left() - _INSIDE, 0), inside.width() - width)
        if height + _APART <= below or below >= above:
            corner, room = QPoint(x, sentence.bottom() + _APART), below
        else:
            room = above
            corner = QPoint(x, max(sentence.top() - _APART - height, inside.top()))
        self.setGeometry(QRect(corner, QSize(width, min(height, max(room - _APART, 0)))))
        self.show()
        self.raise_()

    def _set(self, words: Sequence[Words]) -> None:
        for label in self._labels:
            self._column.removeWidget(label)
            label.setParent(None)
            label.deleteLater()
        self._labels = [self._label(each) for each in words]

    def _label(self, words: Words) -> QLabel:
        label = QLabel(words.text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(words.font)
        direction = Qt.LayoutDirection
        rtl = is_rtl(words.text, words.language)
        label.setLayoutDirection(direction.RightToLeft if rtl else direction.LeftToRight)
        self._column.addWidget(label)
        label.ensurePolished()
        label.show()
        return label
