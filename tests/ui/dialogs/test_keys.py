"""The list of keys under F1: read and left without changing any, changed on purpose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.window.parts import Parts


def _open(parts: Parts, qtbot: QtBot) -> KeysDialog:
    dialog = KeysDialog(parts.preferences)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return dialog


def _press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_reading_the_list_and_leaving_it_changes_no_key(parts: Parts, qtbot: QtBot) -> None:
    dialog = _open(parts, qtbot)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_F11, Qt.Key.Key_Escape):
        _press(qtbot, key)
    assert not dialog.isVisible()
    assert parts.preferences.current.shortcuts == ()


def test_arrows_walk_the_fields_and_escape_leaves_one(parts: Parts, qtbot: QtBot) -> None:
    dialog = _open(parts, qtbot)
    dialog.field("open").setFocus()
    _press(qtbot, Qt.Key.Key_Down)
    assert dialog.field("paste").hasFocus()
    _press(qtbot, Qt.Key.Key_PageDown)
    _press(qtbot, Qt.Key.Key_PageUp)
    _press(qtbot, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert parts.preferences.current.shortcuts == ()


def test_a_key_pressed_in_a_field_is_kept(parts: Parts, qtbot: QtBot) -> None:
    dialog = _open(parts, qtbot)
    dialog.field("sample").setFocus()
    _press(qtbot, Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: parts.preferences.current.shortcuts == (("sample", "F12"),))


def test_a_key_used_twice_is_named_with_both(parts: Parts, qtbot: QtBot) -> None:
    dialog = _open(parts, qtbot)
    dialog.field("sample").setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(dialog.clash.isVisible)
    assert "Ctrl+O is used twice: Open, Open the sample." in dialog.clash.text()
    assert parts.preferences.current.shortcuts == ()


def test_keys_that_cannot_be_changed_are_listed_too(parts: Parts, qtbot: QtBot) -> None:
    dialog = _open(parts, qtbot)
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert told[told.index("Show the hidden column while held") + 1] == "T"
    assert told[told.index("Select to the next sentence") + 1] == "Shift+J"
