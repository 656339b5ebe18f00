"""Other sizes by Ctrl+wheel and by pinching."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent

_STEP = 0.1  # of a pinch is one step


class Zoom(QObject):
    """Asks for larger and smaller text."""

    requested = Signal(int)  # steps, up or down

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pinched = 0.0

    def wheel(self, event: QWheelEvent) -> bool:
        """Ask for another size where Ctrl is held; whether it is."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        turned = event.angleDelta().y()
        self.requested.emit((turned > 0) - (turned < 0))
        event.accept()
        return True

    def pinch(self, event: QNativeGestureEvent) -> bool:
        """Ask for another size once the fingers are far enough; whether they pinch."""
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self._pinched += event.value()
        if abs(self._pinched) >= _STEP:
            self.requested.emit(1 if self._pinched > 0 else -1)
            self._pinched = 0.0
        return True
