"""A speaker in the panel: a check box that also shows how much they say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from desktop.domain.languages.direction import undirected
from desktop.ui.look.colour import contrast
from desktop.ui.look.themes import Theme

_MARGIN = 12
_BOX = 16


class SpeakerRow(QCheckBox):
    """Tick, name, figures, and a bar for the share of words. All of it is one check box for the
    keyboard and for screen readers. ``index`` is the speaker's number (`NOBODY`: narration)."""

    menuWanted = Signal(object)  # the row
    renameWanted = Signal(object)
    jumpWanted = Signal(object)
    moveWanted = Signal(object, int)  # the row, and the key: Up, Down, Home or End
    entered = Signal(object)

    def __init__(self, index: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self.name = name
        self.figures = ""
        self.share: float | None = None  # of the words of whoever says most, 0 to 1
        self.paragraphs = 0  # of narration and notes
        self.numbered = True  # has a colour of its own
        self._theme: Theme | None = None
        self.setText(undirected(name))
        self.setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)

    def set_theme(self, theme: Theme) -> None:
        """Paint with the colours of ``theme``."""
        self._theme = theme
        self.update()

    def set_name(self, name: str) -> None:
        """Show another name."""
        if name != self.name:
            self.name = name
            self.setText(undirected(name))
            self.update()

    def say(self, figures: str, in_words: str) -> None:
        """Show ``figures`` at the right. Screen readers say ``in_words``."""
        self.figures = figures
        self.setAccessibleName(undirected(in_words))
        self._keep_height()
        self.update()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height() + 10
        return QSize(180, max(24, line) + (10 if self.share is not None else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._keep_height()
        return done

    def _keep_height(self) -> None:
        """Set the least height: that of check boxes in the style sheet is too small."""
        self.setMinimumHeight(self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        return True

    # -- keys and mouse --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self.moveWanted.emit(self, key.value)
        elif key == Qt.Key.Key_F2 and self.numbered:
            self.renameWanted.emit(self)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.jumpWanted.emit(self)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.numbered and event.button() == Qt.MouseButton.LeftButton:
            self.toggle()  # the first click had changed it
            self.renameWanted.emit(self)
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menuWanted.emit(self)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.entered.emit(self)
        super().focusInEvent(event)

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, line = self._theme, self._line()
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("fill"))
        self._paint_box(painter, self._box(line))
        self._paint_words(painter, line)
        if self.share is not None:
            self._paint_bar(painter, self._bar(line), self.share)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 1, -4, -1), 5, 5)

    def _line(self) -> QRect:
        height = self.height() - (10 if self.share is not None else 0)
        return QRect(_MARGIN, 0, self.width() - 2 * _MARGIN, height)

    def _side(self) -> int:
        return max(_BOX, round(self.fontMetrics().height() * 0.95))

    def _mirrored(self, part: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveLeft(self.width() - part.right() - 1)
        return part

    def _box(self, line: QRect) -> QRectF:
        side = self._side()
        at = QRect(line.left(), line.center().y() - side // 2, side, side)
        return QRectF(self._mirrored(at)).adjusted(0.5, 0.5, -0.5, -0.5)

    def _bar(self, line: QRect) -> QRect:
        left = line.left() + self._side() + 8
        return self._mirrored(QRect(left, line.bottom() + 1, line.right() - left + 1, 4))

    def _colour(self) -> QColor:
        assert self._theme is not None
        return self._theme.speaker_color(self.index) if self.numbered else QColor()

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        assert self._theme is not None
        theme, colour = self._theme, self._colour()
        filled = self.isChecked() and colour.isValid()
        painter.setPen(QPen(colour if colour.isValid() else theme.color("muted"), 1.4))
        painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 3.5, 3.5)
        if not self.isChecked():
            return
        mark = theme.color("muted")
        if filled:
            name = colour.name()
            mark = QColor(max("#000000", "#ffffff", key=lambda shade: contrast(shade, name)))
        pen = QPen(mark, box.width() / 8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        x, y, side = box.x(), box.y(), box.width()
        points = ((0.26, 0.53), (0.43, 0.70), (0.74, 0.33))
        painter.drawPolyline([QPointF(x + side * u, y + side * v) for u, v in points])

    def _paint_words(self, painter: QPainter, line: QRect) -> None:
        assert self._theme is not None
        metrics, theme = self.fontMetrics(), self._theme
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.88)
        painter.setFont(small)
        wide = painter.fontMetrics().horizontalAdvance(self.figures)
        painter.setPen(theme.color("muted"))
        right = QRect(line.right() - wide, line.top(), wide + 1, line.height())
        painter.drawText(self._mirrored(right), Qt.AlignmentFlag.AlignCenter, self.figures)
        painter.setFont(self.font())
        painter.setPen(theme.color("text" if self.numbered else "muted"))
        left = line.left() + self._side() + 8
        room = QRect(left, line.top(), line.right() - wide - 10 - left, line.height())
        name = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        mirrored = self._mirrored(room)
        visual = self.style().visualAlignment(self.layoutDirection(), side)
        painter.drawText(mirrored, visual | Qt.TextFlag.TextSingleLine, name)

    def _paint_bar(self, painter: QPainter, bar: QRect, share: float) -> None:
        assert self._theme is not None
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("track"))
        painter.drawRoundedRect(bar, 2, 2)
        full = QRect(bar)
        full.setWidth(max(2, round(bar.width() * share)))
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            full.moveRight(bar.right())
        pattern = self._theme.speaker_pattern(self.index)
        colour = self._colour()
        if pattern == "solid":
            painter.setBrush(colour)
            painter.drawRoundedRect(full, 2, 2)
            return
        painter.fillRect(full, self._theme.color("window"))
        if pattern == "double":
            for part in (full.adjusted(0, 0, 0, -3), full.adjusted(0, 3, 0, 0)):
                painter.fillRect(part, colour)
            return
        for x in range(full.left(), full.right(), 9):
            painter.fillRect(QRect(x, full.top(), min(6, full.right() - x + 1), 4), colour)
