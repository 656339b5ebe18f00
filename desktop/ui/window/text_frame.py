"""The frame round the text, which shows that the keyboard moves the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.ui.look.themes import Theme
from desktop.ui.reader.view import Reader

_WIDTH = 2  # px
_AS_BEFORE = (  # the window or a menu was left: nothing has changed within the window
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class TextFrame(QWidget):
    """Holds the reading view and the minimap. It is coloured from when the text gets the focus
    other than by the mouse until the mouse is used in the text, or another part has the focus."""

    def __init__(self, reader: Reader, theme: Theme) -> None:
        super().__init__()
        self._theme, self._lit, self._by_keyboard = theme, False, False
        line = QHBoxLayout(self)
        line.setContentsMargins(_WIDTH, _WIDTH, _WIDTH, _WIDTH)
        line.setSpacing(0)
        line.addWidget(reader, 1)
        line.addWidget(reader.minimap)
        reader.installEventFilter(self)
        reader.viewport().installEventFilter(_Presses(self))

    def set_theme(self, theme: Theme) -> None:
        """Paint in the colours of ``theme``."""
        self._theme = theme
        self.update()

    def calm(self) -> None:
        """The mouse is used in the text, or another text is shown: the frame is not needed."""
        self._by_keyboard = False
        self._light(False)

    def _light(self, on: bool) -> None:
        if on != self._lit:
            self._lit = on
            self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent):
            if event.gotFocus() and event.reason() not in _AS_BEFORE:
                self._by_keyboard = event.reason() != Qt.FocusReason.MouseFocusReason
            self._light(event.gotFocus() and self._by_keyboard)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(self._theme.color("focus" if self._lit else "surface"), _WIDTH))
        half = _WIDTH / 2
        painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


class _Presses(QObject):
    """Tells a frame of presses of the mouse in the text."""

    def __init__(self, frame: TextFrame) -> None:
        super().__init__(frame)
        self._frame = frame

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress:
            self._frame.calm()
        return False
