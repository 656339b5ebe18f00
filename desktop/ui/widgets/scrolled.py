"""A part that scrolls where the window is too low for all of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

_NESTED = 4  # fittings; more of them show that they have no end
_WIDTH, _HEIGHT = 0.9, 0.75  # of the screen


class Scrolled(QScrollArea):
    """As high as ``inner`` where there is room, else at least ``lines`` lines of text.

    Whether there is a scroll bar follows from the size of this part alone. Qt's own rule looks at
    what fits beside the bar: where words fit only without it, or only with it, that has no end.
    """

    def __init__(self, inner: QWidget, lines: int = 1) -> None:
        super().__init__(widgetResizable=True)
        self._inner, self._lines = inner, lines
        self._fitting = 0  # how many fittings caused the one that goes on
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        inner.setProperty("plain", "true")
        self.setWidget(inner)
        inner.installEventFilter(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._fitting > _NESTED:  # each changes what the one before it did
            return False
        self._fitting += 1
        try:
            if event.type() == QEvent.Type.LayoutRequest:
                self._show_bar_where_needed()
                self.updateGeometry()
            return super().eventFilter(watched, event)
        finally:
            self._fitting -= 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_bar_where_needed()
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _show_bar_where_needed(self) -> None:
        inner, height = self._inner, self._inner.minimumSizeHint().height()
        if inner.hasHeightForWidth():
            height = inner.heightForWidth(self.width())
        needed = height > self.height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if needed else policy.ScrollBarAlwaysOff
        )

    def sizeHint(self) -> QSize:
        size = self._inner.sizeHint()
        if self._inner.hasHeightForWidth() and self.width() > 0:
            size.setHeight(self._inner.heightForWidth(self.width()))
        return size

    def minimumSizeHint(self) -> QSize:
        least = self._lines * 2 * self.fontMetrics().height()
        width = self._inner.minimumSizeHint().width()
        return QSize(width, min(least, self.sizeHint().height()))


class WithinScreen(QScrollArea):
    """``inner`` whole where the screen has room for it. In large print on a small screen it
    scrolls, so that the buttons below it stay within reach."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__(widgetResizable=True)
        self._inner = inner
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("plain", "true")
        self.setWidget(inner)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return done

    def sizeHint(self) -> QSize:
        return self._inner.sizeHint().boundedTo(self._room())

    def minimumSizeHint(self) -> QSize:
        least = self._inner.minimumSizeHint().expandedTo(self._inner.minimumSize())
        return least.boundedTo(self._room())

    def _room(self) -> QSize:
        """What the rest of a window and its frame leave."""
        screen = self.screen().availableSize()
        return QSize(round(screen.width() * _WIDTH), round(screen.height() * _HEIGHT))
