"""The line above the text that names each column, and stays while the text passes by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.reader.fonts import Fonts
from desktop.ui.reader.frame import Frame
from desktop.ui.reader.header import column_title
from desktop.ui.reader.model import ReaderModel
from desktop.ui.themes import Theme
from desktop.ui.tips import as_written

_PAD = 4  # px above and below the words


class Titles(QWidget):
    """Stands in the margin above a reader's viewport; pressed, it asks which sides are wanted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._named: list[tuple[QRect, str]] = []
        self._mirrored = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(100, QFontMetrics(self.font()).height() + 2 * _PAD + 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self._theme = theme
        self.update()

    def take(self, fonts: Fonts) -> int:
        """Set it in the font of the small print; returns the height wanted, in px."""
        self.setFont(fonts.small)
        return self.sizeHint().height()

    def show_columns(self, model: ReaderModel, frame: Frame) -> None:
        """Name the columns of ``frame`` above its lanes."""
        self._mirrored = frame.mirrored
        self._named = []
        for lane in frame.lanes:
            words = " / ".join(filter(None, (column_title(model, c) for c in lane.columns)))
            self._named.append((QRect(lane.x, 0, lane.width, self.height()), words))
        self.update()

    def texts(self) -> list[str]:
        """What stands above each lane."""
        return [words for _, words in self._named]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, cut where a lane is too narrow, and a thin line below."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(self._theme.color("muted"))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(self.font())
        for box, words in self._named:
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.adjusted(0, 0, 0, -1), align, cut)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left to the reader, which knows what can be chosen."""
        event.ignore()

    def event(self, event: QEvent) -> bool:
        """The words in full on hovering."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = (words for box, words in self._named if box.contains(event.pos()))
            QToolTip.showText(event.globalPos(), as_written(next(found, "")), self)
            return True
        return super().event(event)
