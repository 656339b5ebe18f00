"""A piece of a transcript in the colours of a theme."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.look.themes import Theme
from desktop.ui.words.names import number


class ThemePreview(QWidget):
    """A bar, names, text, the linked sentence, a hit, a sentence to check, a button."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumSize(self.sizeHint())

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, 20 * self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, line = self._theme, self.fontMetrics().height()
        painter.fillRect(self.rect(), theme.color("surface"))
        bar = QRectF(0, 0, self.width(), 2.2 * line)
        painter.fillRect(bar, theme.color("window"))
        painter.setPen(theme.color("line"))
        painter.drawLine(bar.bottomLeft(), bar.bottomRight())
        self._paint_bar(painter, line)
        self._paint_texts(painter, line, bar.bottom() + line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(theme.color("line"))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_bar(self, painter: QPainter, line: int) -> None:
        theme = self._theme
        button = self._placed(QRectF(10, 0.4 * line, 6.5 * line, 1.5 * line))
        painter.setPen(QPen(theme.color("focus"), 2))
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(button, 5, 5)
        painter.setPen(theme.color("on_accent"))
        painter.drawText(button, Qt.AlignmentFlag.AlignCenter, self.tr("A button"))
        start = 10 + button.width() + line
        rest = QRectF(start, button.y(), self.width() - start - 10, button.height())
        painter.setPen(theme.color("muted"))
        painter.drawText(self._placed(rest), self._side(), self.tr("Secondary text"))

    def _paint_texts(self, painter: QPainter, line: int, top: float) -> None:
        y = top
        for index in range(len(self._theme.speakers)):
            painter.setPen(self._theme.speaker_color(index))
            bold = QFont(self.font())
            bold.setWeight(QFont.Weight.DemiBold)
            painter.setFont(bold)
            x = 22 if index % 2 == 0 else self.width() / 2 + 8
            name = self.tr("Speaker {number}").format(number=number(index + 1))
            height = line * 1.1
            room = QRectF(x, y, self.width() / 2 - 20, height)
            painter.drawText(self._placed(room), self._side(), name)
            bar = self._placed(QRectF(x - 10, y, 3, height))
            painter.fillRect(bar, self._theme.speaker_color(index))
            y += line * 1.4 if index % 2 else 0
        painter.setFont(self.font())
        y += line * (1.9 if len(self._theme.speakers) % 2 else 0.6)
        for role, mark, words in (
            ("", "", self.tr("Text")),
            ("link", "underline", self.tr("Current sentence")),
            ("", "unsure", self.tr("Sentence to check")),
            ("hit", "", self.tr("Search result")),
            ("hit_current", "", self.tr("Current search result")),
        ):
            self._paint_line(painter, y, role, mark, words)
            y += line * 1.75

    def _paint_line(self, painter: QPainter, y: float, ground: str, mark: str, words: str) -> None:
        theme = self._theme
        metrics = QFontMetricsF(painter.font())
        wide = metrics.horizontalAdvance(words) + 6
        box = self._placed(QRectF(12, y, wide, metrics.height() + 3))
        if ground:
            painter.fillRect(box, theme.color(ground))
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(box.x() + 3, y + metrics.ascent() + 1), words)
        if mark:
            pen = QPen(theme.color(mark), 2)
            pen.setStyle(Qt.PenStyle.DotLine if mark == "unsure" else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(
                QPointF(box.x() + 3, box.bottom()), QPointF(box.right() - 3, box.bottom())
            )

    def _placed(self, box: QRectF) -> QRectF:
        """``box``, mirrored in a window from right to left."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(self.width() - box.right(), box.y(), box.width(), box.height())
        return box

    def _side(self) -> Qt.AlignmentFlag:
        """The side where lines begin."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
