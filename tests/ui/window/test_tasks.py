"""One task at a time: its pages, its keys, remembered with the document."""

from __future__ import annotations

import string
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE, do

from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words.actions import TASKS

Read = Callable[..., Window]
PAGES = {
    "read": ["Speakers", "Outline", "Notes"],
    "learn": ["Speakers", "Words"],
    "compare": ["Speakers", "Sentences"],
}


def _note(fired: list[str], name: str, _checked: bool) -> None:
    fired.append(name)


def shown(window: Window) -> list[str]:
    tabs = window.side.tabs
    return [tabs.tabText(at) for at in range(tabs.count()) if tabs.isTabVisible(at)]


def test_each_task_has_its_pages_and_none_moves_the_text(read: Read, parts: Parts) -> None:
    parts.preferences.change(translate_by_itself=False)
    window = read()
    window.resize(1366, 768)
    window.show()
    window.reader.go_to_row(12)
    QApplication.processEvents()
    place, width = window.reader.place(), window.reader.width()
    for task in TASKS:
        do(window, task)
        QApplication.processEvents()
        assert shown(window) == PAGES[task]
        assert [each for each in TASKS if window.actions_[each].isChecked()] == [task]
        assert (window.reader.place(), window.reader.width()) == (place, width)
        assert width >= 1000


def test_the_task_is_remembered_with_the_document(read: Read) -> None:
    window = read()
    do(window, "learn")
    window.side.tabs.setCurrentWidget(window.side.speakers)
    do(window, "compare")
    do(window, "learn")
    assert window.side.tabs.currentWidget() is window.side.speakers, "the page that was seen last"
    window.close()
    again = read(SAMPLE)
    assert again.tasks.current == "learn"
    assert shown(again) == PAGES["learn"]


def test_letters_act_in_their_task_only(read: Read) -> None:
    window = read()
    for task, names in (("learn", ("look_up", "word_known")), ("compare", ("write", "move_up"))):
        for each in TASKS:
            do(window, each)
            keys = [window.actions_[name].shortcut().toString() for name in names]
            assert all(keys) if each == task else not any(keys), (each, keys)


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)
@pytest.mark.parametrize("task", TASKS)
def test_no_letter_is_a_command_while_a_menu_is_open(read: Read, task: str, qtbot: QtBot) -> None:
    window = read()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, task)
    window.reader.setFocus()
    fired: list[str] = []
    for action in window.actions_.all():
        action.triggered.connect(partial(_note, fired, action.objectName()))
    for menu in (*window.actions_.menus.values(), window.text_menu.menu(12)):
        menu.popup(window.mapToGlobal(window.rect().center()))
        texts = [action.text() for action in menu.actions()]
        own = {text[text.index("&") + 1].lower() for text in texts if "&" in text}
        own |= {text[:1].lower() for text in texts if "&" not in text}
        for letter in set(string.ascii_lowercase) - own:
            for modifier in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
                qtbot.keyClick(menu, letter, modifier)
        menu.close()
    assert fired == []
