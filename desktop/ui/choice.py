"""A button that shows the chosen of several, and opens them as a menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class Choice(QToolButton):
    """A button that shows the chosen of several and opens them as a menu."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("look", "filled")
        self._menu = QMenu(self)
        self._group = QActionGroup(self)
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, what: str, choices: Sequence[tuple[str, str]], current: str) -> None:
        """``choices`` are (value, words); ``what`` names the choice for a screen reader."""
        self._menu.clear()
        for value, words in choices:
            action = self._menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            self._group.addAction(action)
            action.triggered.connect(self._choose)
        shown = dict(choices).get(current, "—")
        self.setText(f"{shown} ▾")
        self.setAccessibleName(f"{what}: {shown}")
        self.setToolTip(what)

    def add_last(self, action: QAction) -> None:
        """Put ``action`` below a line at the end."""
        self._menu.addSeparator()
        self._menu.addAction(action)

    def values(self) -> list[str]:
        """What can be chosen."""
        return [action.data() for action in self._group.actions()]

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
