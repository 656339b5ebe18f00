"""The handles between columns: dragged, they share the width anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.settings import bounded
from desktop.ui.reader.layout.scene import Scene

_GRIP = 9  # px beside the middle of the gap between two columns


class Handles(QObject):
    """The handles of a scene."""

    released = Signal(float)  # the first column's share of the width

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._held = False

    def at(self, point: QPoint) -> bool:
        """Whether a handle is at ``point`` of the viewport."""
        lanes = self._scene.frame.lanes
        if len(lanes) != 2:
            return False
        left, right = sorted(lanes, key=lambda lane: lane.x)
        middle = (left.x + left.width + right.x) // 2
        return abs(point.x() - middle) <= _GRIP

    def take(self, point: QPoint) -> bool:
        """Hold the handle at ``point``, if there is one; whether there is."""
        self._held = self.at(point)
        return self._held

    def drag(self, point: QPoint) -> bool:
        """Move the handle that is held; whether one is."""
        frame = self._scene.frame
        if self._held and len(frame.lanes) == 2:
            first, second = frame.lanes
            x = point.x()
            wide = first.x + first.width - x if frame.mirrored else x - first.x
            share = (wide - _GRIP) / (first.width + second.width)
            split = bounded("split", round(share, 3))
            self._scene.set_settings(self._scene.settings.with_(split=split))
        return self._held

    def release(self) -> bool:
        """Let go of the handle; whether one was held."""
        held, self._held = self._held, False
        if held:
            self.released.emit(self._scene.settings.split)
        return held
