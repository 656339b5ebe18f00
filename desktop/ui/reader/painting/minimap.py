"""The strip beside the scroll bar: who speaks where, over the whole text; hits and bookmarks."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.domain.rows import NOBODY, UNNAMED
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.scene import Scene
from desktop.ui.words.tips import as_written

WIDTH, _BAND, _PAD = 24, 9, 6  # px: to press, to see, above and below


class Minimap(QWidget):
    """To be laid out beside its reader. Hidden from the keyboard: the text itself scrolls."""

    pressed = Signal()  # the text is about to go elsewhere

    def __init__(self, scene: Scene, theme: Theme) -> None:
        super().__init__()
        self._scene, self._theme = scene, theme
        scene.estimated.connect(self.redraw)
        self._picture = QPixmap()
        self._hits: frozenset[int] = frozenset()  # pixels
        self._hit_rows: Iterable[int] = ()
        self._bookmarks: Iterable[int] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Who speaks where"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough to be hit."""
        return QSize(WIDTH, 100)

    def set_hits(self, rows: Iterable[int]) -> None:
        """Mark where something was found (row ids)."""
        self._hit_rows = rows
        self._hits = frozenset(self._pixels(rows))
        self.update()

    def set_bookmarks(self, rows: Iterable[int]) -> None:
        """Mark these rows (ids)."""
        self._bookmarks = tuple(rows)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint it so from now on."""
        self._theme = theme
        self.redraw()

    def redraw(self) -> None:
        """Rows, heights or colours changed."""
        self._picture = QPixmap()
        self.update()

    def _measure(self) -> None:
        self._picture = self._draw()
        self._hits = frozenset(self._pixels(self._hit_rows))

    # -- where things are ----------------------------------------------------------------------

    def _room(self) -> int:
        return max(self.height() - 2 * _PAD, 1)

    def _pixels(self, rows: Iterable[int]) -> Iterable[int]:
        model, heights, room = self._scene.model, self._scene.heights, self._room()
        for row in rows:
            at = model.shown_at(row)
            if 0 <= at < len(heights):
                yield _PAD + heights.top(at) * room // heights.total

    def row_at(self, y: int) -> int:
        """The model row at a height of the strip, -1 if there is none."""
        heights = self._scene.heights
        if not len(heights):
            return -1
        return heights.find((y - _PAD) * heights.total // self._room())

    # -- painting --------------------------------------------------------------------------------

    def _draw(self) -> QPixmap:
        """The band of colours, a pixel a row of the strip."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(round(_BAND * ratio), round(self.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        theme, model = self._theme, self._scene.model
        picture.fill(theme.color("window"))
        heights = self._scene.heights
        if not len(heights):
            return picture
        painter = QPainter(picture)
        room, last = self._room(), len(model.ids) - 1
        colours: dict[int, QColor] = dict.fromkeys((NOBODY, UNNAMED), theme.color("line"))
        for y in range(room):
            at = heights.find((2 * y + 1) * heights.total // (2 * room))
            who = model.rows.speaker[model.ids[min(at, last)]]
            if who not in colours:
                colours[who] = theme.speaker_color(who)
            painter.fillRect(0, _PAD + y, _BAND, 1, colours[who])
        painter.end()
        return picture

    def paintEvent(self, event: QPaintEvent) -> None:
        """Band, then ticks."""
        if self._picture.deviceIndependentSize().height() != self.height():
            self._measure()
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("surface"))
        x = (self.width() - _BAND) // 2
        painter.drawPixmap(x, 0, self._picture)
        for y in self._hits:
            self._tick(painter, QRect(x - 4, y, _BAND + 8, 2), "hit_current")
        for y in self._pixels(self._bookmarks):
            self._tick(painter, QRect(x - 6, y - 1, 5, 5), "accent")

    def _tick(self, painter: QPainter, box: QRect, role: str) -> None:
        painter.fillRect(box.adjusted(-1, -1, 1, 1), self._theme.color("surface"))
        painter.fillRect(box, self._theme.color(role))
        painter.setPen(self._theme.color("text"))
        if box.height() == 2:
            painter.drawLine(box.left(), box.bottom() + 1, box.right(), box.bottom() + 1)

    # -- events ------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
            self._go(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event)

    def _go(self, event: QMouseEvent) -> None:
        at = self.row_at(event.position().toPoint().y())
        if at >= 0:
            self._scene.go_to_row(self._scene.model.ids[at])

    def event(self, event: QEvent) -> bool:
        """Who speaks here, as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            at, model = self.row_at(event.pos().y()), self._scene.model
            if at >= 0:
                who = as_written(model.speaker(model.ids[at]))
                QToolTip.showText(event.globalPos(), who, self)
            return True
        return super().event(event)
