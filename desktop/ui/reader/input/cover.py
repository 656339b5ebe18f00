"""Covered translations: one reads the original first, and looks at what it means when one wants."""

from __future__ import annotations

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.layout.scene import Scene, Target
from desktop.ui.reader.model.highlights import Highlights


class Cover:
    """Covers all columns but the original, while it is on. A cell is seen while the pointer is over
    it; a paragraph while a key is held, or from one click to the next."""

    def __init__(self, scene: Scene, highlights: Highlights) -> None:
        self._scene, self._highlights = scene, highlights
        highlights.covering = scene.settings.cover_translation

    def set_on(self, on: bool) -> None:
        """Cover them, or do not."""
        if on != self._highlights.covering:
            self._highlights.covering = on
            self._highlights.uncovered.clear()
            self._scene.repaint()

    def hover(self, target: Target | None) -> None:
        """The pointer is over ``target``."""
        over = target is not None and target.inside and target.column != ORIGINAL
        self.peek(target.row if over and target is not None else -1)

    def click(self, target: Target | None) -> None:
        """Uncover what was clicked, or cover it again."""
        if target is not None and target.inside and target.column != ORIGINAL:
            self.toggle(target.row)

    def toggle(self, row: int) -> None:
        """Uncover the paragraph ``row``, or cover it again."""
        if self._highlights.covering:
            self._highlights.uncovered ^= {row}
            self._scene.repaint(row)

    def peek(self, row: int) -> None:
        """Show the paragraph ``row`` for a while; -1: none any more."""
        before, self._highlights.peeked = self._highlights.peeked, row
        if self._highlights.covering and before != row:
            self._scene.repaint(*(each for each in (before, row) if each >= 0))
