"""Back and forward, as in a browser: where one was before each jump."""

from __future__ import annotations

from desktop.ui.reader.layout.places import Place

LONGEST = 100


class History:
    """Places left by jumps."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return bool(self._behind)

    @property
    def can_go_forward(self) -> bool:
        """Whether one went back before."""
        return bool(self._ahead)

    def leave(self, place: Place) -> None:
        """A jump away from ``place``."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-LONGEST]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, if any."""
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Place) -> Place | None:
        """Undo of `back`."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()
