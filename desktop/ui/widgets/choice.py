"""A button with a menu of choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.widgets.menu import Menu


class Choice(QToolButton):
    """A button that shows what is chosen and opens the choices as a menu."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("look", "filled")
        self._menu = Menu(self)
        self._group = QActionGroup(self)
        self._words = self._short = ""
        self._shortened = False
        self.setMenu(self._menu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(
        self,
        what: str,
        choices: Sequence[tuple[str, str]],
        current: str,
        words: str = "",
        short: str = "",
    ) -> None:
        """Set the choices, which are pairs of value and words. ``what`` names the choice for
        screen readers. The button shows ``words``, or the words of ``current``; after `shorten`
        it shows ``short``."""
        self._menu.clear()
        for value, title in choices:
            action = self._menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData(value)
            self._group.addAction(action)
            action.triggered.connect(self._choose)
        shown = dict(choices).get(current, "—")
        self._words, self._short = words or shown, short
        self.setAccessibleName(f"{what}: {shown}")
        self.setToolTip(f"{what}: {shown}")
        self.shorten(self._shortened)

    def shorten(self, on: bool) -> None:
        """Show the short words, beside the icon if there is one."""
        self._shortened = on
        if self.text() != (words := self._label(on)):
            self.setText(words)
        beside = on and not self.icon().isNull()
        self.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if beside
            else Qt.ToolButtonStyle.ToolButtonTextOnly
        )

    def width_of(self, short: bool) -> int:
        """The width in px that the button wants with its short words, or with the long ones."""
        advance = self.fontMetrics().horizontalAdvance
        return self.sizeHint().width() + advance(self._label(short)) - advance(self.text())

    def _label(self, short: bool) -> str:
        words = self._short if short else self._words
        return f"{words} ▾" if words else "▾"

    @property
    def forms(self) -> tuple[str, str]:
        """The long words and the short ones."""
        return self._words, self._short

    def add_last(self, action: QAction) -> None:
        """Put ``action`` at the end, below a line."""
        self._menu.addSeparator()
        self._menu.addAction(action)

    def values(self) -> list[str]:
        """The values that can be chosen."""
        return [action.data() for action in self._group.actions()]

    def _choose(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.chosen.emit(action.data())
