"""The line above the text that names each column, and stays while the text passes by."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import Frame
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.tips import as_written

_PAD = 4  # px above and below the words


@dataclass(frozen=True, slots=True)
class _Title:
    """What stands above a lane: ``whole`` in one line, or ``name`` and below it ``note``."""

    x: int
    width: int
    whole: str
    name: str
    note: str


class Titles(QWidget):
    """Stands in the margin above a reader's viewport."""

    pressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._titles: list[_Title] = []
        self._mirrored = False
        self._lines = 1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def sizeHint(self) -> QSize:
        return QSize(100, self._lines * QFontMetrics(self.font()).height() + 2 * _PAD + 1)

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self._theme = theme
        self.update()

    def show_columns(self, model: ReaderModel, frame: Frame, fonts: Fonts) -> int:
        """Name the columns of ``frame`` above its lanes, in the font of the small print: in two
        lines where one is too narrow. Returns the height wanted, in px."""
        self.setFont(fonts.small)
        self._mirrored = frame.mirrored
        self._titles = []
        for lane in frame.lanes:
            captions = [model.caption(column) for column in lane.columns]
            parts = zip(*((each.whole, each.title, each.note) for each in captions), strict=True)
            words = (" / ".join(filter(None, part)) for part in parts)
            self._titles.append(_Title(lane.x, lane.width, *words))
        self._lines = 2 if any(map(self._is_parted, self._titles)) else 1
        self.setAccessibleName("\n".join(self.texts()))
        self.update()
        return self.sizeHint().height()

    def texts(self) -> list[str]:
        """What stands above each lane, in full."""
        return [title.whole for title in self._titles]

    def _is_parted(self, title: _Title) -> bool:
        metrics = QFontMetrics(self.font())
        return bool(title.note) and metrics.horizontalAdvance(title.whole) > title.width

    def shown(self) -> list[list[str]]:
        """The lines above each lane as they can be read, cut where there is too little room."""
        return [self._cut(title) for title in self._titles]

    def _cut(self, title: _Title) -> list[str]:
        metrics, right = QFontMetrics(self.font()), Qt.TextElideMode.ElideRight
        lines = (title.name, title.note) if self._is_parted(title) else (title.whole,)
        return [metrics.elidedText(words, right, title.width) for words in lines]

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and a thin line below."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("surface"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(self._theme.color("muted"))
        side = Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        high = QFontMetrics(self.font()).height()
        for title, lines in zip(self._titles, self.shown(), strict=True):
            for number, words in enumerate(lines):
                box = QRect(title.x, _PAD + number * high, title.width, high)
                painter.drawText(box, align, words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell, for those who know what can be chosen."""
        self.pressed.emit()

    def event(self, event: QEvent) -> bool:
        """The words in full on hovering."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            x = event.pos().x()
            over = (title.whole for title in self._titles if 0 <= x - title.x < title.width)
            QToolTip.showText(event.globalPos(), as_written(next(over, "")), self)
            return True
        return super().event(event)
