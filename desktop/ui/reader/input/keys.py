"""What keys do in the reading view."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.ui.reader.input.keyplaces import latin_key

Command = Callable[[], object]


class Keys:
    """``standard`` holds commands by the platform's own sequences, ``plain`` and ``shifted`` by
    `Qt.Key`, without and with Shift. ``held`` is told when a key goes down (True) and up (False).
    ``escape`` says whether it had anything to let go of. ``widget`` leads to the window, whose
    actions have shortcuts."""

    def __init__(
        self,
        widget: QWidget,
        standard: Mapping[QKeySequence.StandardKey, Command],
        plain: Mapping[int, Command],
        shifted: Mapping[int, Command],
        held: Mapping[int, Callable[[bool], object]],
        escape: Callable[[], bool],
    ) -> None:
        self._widget, self._standard, self._plain = widget, standard, plain
        self._shifted, self._held, self._escape = shifted, held, escape

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False if it means nothing."""
        for sequence, command in self._standard.items():
            if event.matches(sequence):
                command()
                return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers and not shift:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self._escape()
        key = latin_key(event)
        if not shift and key in self._held:
            if not event.isAutoRepeat():
                self._held[key](True)
            return True
        meant = (self._shifted if shift else self._plain).get(key)
        if meant is not None:
            meant()
            return True
        return key != event.key() and self._press_in_window(key)

    def release(self, event: QKeyEvent) -> bool:
        """Undo what was done for as long as the key was held; False if it was nothing."""
        held = self._held.get(latin_key(event))
        if held is None or event.isAutoRepeat():
            return False
        held(False)
        return True

    def _press_in_window(self, key: int) -> bool:
        """Do what the letter in the key's place is a shortcut for; whether it is one."""
        for action in self._widget.window().findChildren(QAction):
            if action.shortcut() == QKeySequence(key) and action.isEnabled():
                action.trigger()
                return True
        return False
