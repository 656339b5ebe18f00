"""The scroll bar mirrors a scene, in px of estimated heights, and moves it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

from desktop.ui.reader.layout.scene import Scene


class ScrollBarMirror(QObject):
    """Keeps ``bar`` and ``scene`` together."""

    def __init__(self, bar: QScrollBar, scene: Scene) -> None:
        super().__init__(scene)
        self._bar, self._scene = bar, scene
        self.active = False  # while the bar follows the scene
        bar.valueChanged.connect(self._moved)
        scene.scrolled.connect(self._follow)

    def _follow(self) -> None:
        bar, scene = self._bar, self._scene
        self.active = True
        bar.setRange(0, scene.maximum)
        bar.setPageStep(scene.height)
        bar.setSingleStep(scene.line_height)
        bar.setValue(scene.value)
        self.active = False

    def _moved(self, value: int) -> None:
        if not self.active and self._scene.has_document:
            self._scene.scroll_to(value)
