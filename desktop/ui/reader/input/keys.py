"""What keys do in the reading view."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from desktop.ui.reader.input.keyplaces import latin_key

if TYPE_CHECKING:
    from desktop.ui.reader.view import Reader

_Key = Qt.Key


class Keys:
    """The keys of one `Reader`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key means here; False if it means nothing."""
        reader = self._reader
        for standard, action in (
            (QKeySequence.StandardKey.Copy, reader.copy),
            (QKeySequence.StandardKey.SelectAll, reader.select_all),
            (QKeySequence.StandardKey.MoveToStartOfDocument, reader.go_to_start),
            (QKeySequence.StandardKey.MoveToEndOfDocument, reader.go_to_end),
        ):
            if event.matches(standard):
                action()
                return True
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        back = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers and not back:
            return False
        if event.key() == _Key.Key_Escape:
            return reader.navigation.release()
        if event.key() == _Key.Key_Space:
            reader.page(-1 if back else 1)
            return True
        key = latin_key(event)
        if back and key in (_Key.Key_J, _Key.Key_K):
            reader.navigation.extend(1 if key == _Key.Key_J else -1)
            return True
        found = None if back else self._keys().get(key)
        if found is not None:
            found()
        return found is not None or (key != event.key() and self._window_action(key))

    def _window_action(self, key: int) -> bool:
        """Do what the letter in the key's place is a shortcut for; whether it is one."""
        for action in self._reader.window().findChildren(QAction):
            if action.shortcut() == QKeySequence(key) and action.isEnabled():
                action.trigger()
                return True
        return False

    def _keys(self) -> dict[int, Callable[[], None]]:
        reader = self._reader
        line = reader.verticalScrollBar().singleStep()
        return {
            _Key.Key_J: reader.next_sentence,
            _Key.Key_K: reader.previous_sentence,
            _Key.Key_N: reader.next_turn,
            _Key.Key_P: reader.previous_turn,
            _Key.Key_Return: reader.pin,
            _Key.Key_Enter: reader.pin,
            _Key.Key_Down: lambda: reader.scroll_by(line),
            _Key.Key_Up: lambda: reader.scroll_by(-line),
            _Key.Key_PageDown: reader.page,
            _Key.Key_PageUp: lambda: reader.page(-1),
            _Key.Key_Home: reader.go_to_start,
            _Key.Key_End: reader.go_to_end,
        }
