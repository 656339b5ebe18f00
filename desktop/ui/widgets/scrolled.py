"""A part that scrolls where the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class Scrolled(QScrollArea):
    """As high as ``inner`` where there is room, else at least ``lines`` lines of text."""

    def __init__(self, inner: QWidget, lines: int = 1) -> None:
        super().__init__(widgetResizable=True)
        self._inner, self._lines = inner, lines
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        inner.setProperty("plain", "true")
        self.setWidget(inner)
        inner.installEventFilter(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        size = self._inner.sizeHint()
        if self._inner.hasHeightForWidth() and self.width() > 0:
            size.setHeight(self._inner.heightForWidth(self.viewport().width()))
        return size

    def minimumSizeHint(self) -> QSize:
        least = self._lines * 2 * self.fontMetrics().height()
        width = self._inner.minimumSizeHint().width()
        return QSize(width, min(least, self.sizeHint().height()))
