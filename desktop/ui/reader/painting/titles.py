"""The line above the text that names each column, and stays while the text passes by."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.fonts import Fonts
from desktop.ui.reader.layout.frame import Frame
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.tips import as_written

_PAD = 4  # px above and below the words


@dataclass(frozen=True, slots=True)
class _Title:
    """What stands above a lane: ``whole`` in one line, or ``name`` and below it ``note``.
    ``column`` is the only one in the lane; "" where there are several."""

    column: str
    x: int
    width: int
    whole: str
    name: str
    note: str


class Titles(QWidget):
    """Stands in the margin above a reader's viewport. A title can be dragged to another place."""

    pressed = Signal()
    moved = Signal(str, int)  # a column was dragged to be the so-many-th from the first

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._titles: list[_Title] = []
        self._mirrored = False
        self._lines = 1
        self._pressed: QPoint | None = None
        self._target = -1  # the number of the title in whose place the dragged one would go
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
            column = lane.columns[0] if len(lane.columns) == 1 else ""
            self._titles.append(_Title(column, lane.x, lane.width, *words))
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
        if self._target >= 0:
            self._paint_target(painter, self._theme)

    def _paint_target(self, painter: QPainter, theme: Theme) -> None:
        """A bar at the edge where the title that is dragged would go."""
        title = self._titles[self._target]
        held = self._title_at(self._pressed) if self._pressed is not None else self._target
        after = (self._target > held) != self._mirrored
        x = title.x + title.width + _PAD if after else title.x - 2 * _PAD
        if self._target != held:
            painter.fillRect(x, _PAD, _PAD, self.height() - 2 * _PAD, theme.color("accent"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold what is pressed: it may be dragged."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._target = event.position().toPoint(), -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where the title that is held would go."""
        held = self._title_at(self._pressed) if self._pressed is not None else -1
        if held < 0 or self._pressed is None or not self._titles[held].column:
            return
        point = event.position().toPoint()
        distance = (point - self._pressed).manhattanLength()
        if self._target >= 0 or distance >= QApplication.startDragDistance():
            self._target = self._title_at(point)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Move the column that was dragged; else tell that the titles were pressed."""
        pressed, self._pressed = self._pressed, None
        target, self._target = self._target, -1
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()
        if pressed is None:
            return
        held = self._title_at(pressed)
        if target < 0:
            self.pressed.emit()
        elif target != held:
            self.moved.emit(self._titles[held].column, target)

    def _title_at(self, point: QPoint) -> int:
        """The number of the title nearest to ``point``; -1 where there is none."""

        def distance(number: int) -> int:
            title = self._titles[number]
            return max(title.x - point.x(), point.x() - title.x - title.width, 0)

        return min(range(len(self._titles)), key=distance, default=-1)

    def event(self, event: QEvent) -> bool:
        """The words in full on hovering."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            x = event.pos().x()
            over = (title.whole for title in self._titles if 0 <= x - title.x < title.width)
            QToolTip.showText(event.globalPos(), as_written(next(over, "")), self)
            return True
        return super().event(event)
