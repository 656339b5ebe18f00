"""Menus in which a letter is a letter of the menu."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class Menu(QMenu):
    """Keeps letters to itself while it is open: no command of the text behind it hears them. It
    shows "Ctrl++" as it is in a window from right to left, where Qt writes "++Ctrl"."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return done
        if event.modifiers() in _PLAIN:
            event.accept()
        return True

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.text = option.text.replace("\t", "\t\u202a")  # embed from left to right

    def submenu(self, title: str) -> Menu:
        """Put a menu in as the last entry, and return it."""
        menu = Menu(title, self)
        self.addMenu(menu)
        return menu
