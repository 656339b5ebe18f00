"""The handles between columns that stand side by side: dragged, they share the width anew."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QObject, QPoint, Signal

from desktop.ui.reader.layout.scene import Scene
from desktop.ui.reader.layout.shares import LEAST, Shares

_GRIP = 9  # px beside the middle of the gap between two columns


class Handles(QObject):
    """The handles of a scene, one between each two neighbours."""

    released = Signal(tuple)  # `Settings.column_shares` now

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._held = -1  # the number of the lane before the handle

    def at(self, point: QPoint) -> int:
        """The number of the handle at ``point`` of the viewport; -1: there is none."""
        for number, lanes in enumerate(pairwise(self._scene.frame.lanes)):
            left, right = sorted(lanes, key=lambda lane: lane.x)
            middle = (left.x + left.width + right.x) // 2
            if abs(point.x() - middle) <= _GRIP:
                return number
        return -1

    def take(self, point: QPoint) -> bool:
        """Hold the handle at ``point``, if there is one; whether there is."""
        self._held = self.at(point)
        return self._held >= 0

    def drag(self, point: QPoint) -> bool:
        """Move the handle that is held; whether one is."""
        scene, lanes = self._scene, self._scene.frame.lanes
        if 0 <= self._held < len(lanes) - 1:
            first, second = lanes[self._held : self._held + 2]
            mirrored = scene.frame.mirrored
            wide = first.x + first.width - point.x() if mirrored else point.x() - first.x
            origins = {column.id: column.origin for column in scene.model.columns}
            shares = Shares(scene.settings.column_shares, origins)
            each = shares.of([lane.columns[0] for lane in lanes])
            both = each[self._held] + each[self._held + 1]
            share = both * (wide - _GRIP) / max(first.width + second.width, 1)
            share = min(max(share, LEAST), both - LEAST)
            new = {first.columns[0]: share, second.columns[0]: both - share}
            scene.set_settings(scene.settings.with_(column_shares=shares.changed(new)))
        return self._held >= 0

    def release(self) -> bool:
        """Let go of the handle; whether one was held."""
        held, self._held = self._held, -1
        if held >= 0:
            self.released.emit(self._scene.settings.column_shares)
        return held >= 0
