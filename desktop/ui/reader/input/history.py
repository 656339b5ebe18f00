"""Back and forward, as in a browser: where one was before each jump."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.layout.scene import Scene

LONGEST = 100


class History(QObject):
    """The places of a scene that were left by jumps."""

    changed = Signal()
    left = Signal()  # one went back to where one came from: outside the text

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene)
        self._scene = scene
        self._behind: list[Place | None] = []  # None: outside the text
        self._ahead: list[Place | None] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back before."""
        return bool(self._ahead)

    def leave(self) -> None:
        """The view is about to jump away from here."""
        place = self._scene.place()
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-LONGEST]
        self._ahead.clear()
        self.changed.emit()

    def enter(self) -> None:
        """One has come here from outside the text: that is where `back` leads."""
        if not self._behind or self._behind[-1] is not None:
            self._behind.append(None)
        self._ahead.clear()
        self.changed.emit()

    def back(self) -> None:
        """Go where one was before the last jump."""
        self._go(self._behind, self._ahead)

    def forward(self) -> None:
        """Undo of `back`."""
        self._go(self._ahead, self._behind)

    def _go(self, from_: list[Place | None], to: list[Place | None]) -> None:
        if not from_:
            return
        place = from_.pop()
        if place is None:
            self.left.emit()
        else:
            to.append(self._scene.place())
            self._scene.restore(place)
        self.changed.emit()

    def clear(self) -> None:
        """Another document is shown."""
        self._behind, self._ahead = [], []
        self.changed.emit()
