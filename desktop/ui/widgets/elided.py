"""Words that are shortened by "…" where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.languages.direction import undirected

_LONGEST = 36  # characters of a name in a menu


def for_menu(words: str) -> str:
    """``words`` from a text for a menu: the middle of long ones is left out, and "&" underlines
    no letter."""
    words = " ".join(undirected(words).split())
    if len(words) > _LONGEST:
        half = (_LONGEST - 1) // 2
        words = f"{words[:half].rstrip()}…{words[-half:].lstrip()}"
    return words.replace("&", "&&")


class ElidedLabel(QLabel):
    """A label of one line. Its text stays whole, for tooltips and screen readers."""

    def __init__(self, text: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if tone:
            self.setProperty("tone", tone)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        metrics = self.fontMetrics()
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.style().visualAlignment(self.layoutDirection(), side), words)
