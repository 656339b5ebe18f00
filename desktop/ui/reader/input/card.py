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


def beside(inside: QRect, sentence: QRect, x: int, size: QSize) -> QRect:
    """Where a card of ``size`` lies: below ``sentence``, above it where more fits there, with its
    left edge at ``x``, where it is ``inside`` so."""
    below, above = inside.bottom() - sentence.bottom(), sentence.top() - inside.top()
    x = max(min(x, inside.right() + 1 - size.width()), inside.left())
    if size.height() + _APART <= below or below >= above:
        corner, room = QPoint(x, sentence.bottom() + _APART), below
    else:
        room = above
        corner = QPoint(x, max(sentence.top() - _APART - size.height(), inside.top()))
    return QRect(corner, QSize(size.width(), min(size.height(), max(room - _APART, 0))))


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
        width = min(max(sentence.width() + 2 * _INSIDE, _LEAST), self._viewport.width())
        self.ensurePolished()
        size = QSize(width, self._column.totalHeightForWidth(width))
        self.setGeometry(beside(self._viewport.rect(), sentence, sentence.left() - _INSIDE, size))
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
