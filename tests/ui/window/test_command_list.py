"""The list of commands: everything that a window can do, found by typing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop.ui.dialogs.command_list import CommandList
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window
from desktop.ui.words.actions import plain, specs

Read = Callable[..., Window]


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Window], CommandList]:
    def open_list(window: Window) -> CommandList:
        do(window, "all_commands")
        qtbot.waitUntil(lambda: bool(window.findChildren(CommandList)), timeout=PATIENCE)
        [found] = window.findChildren(CommandList)
        qtbot.waitUntil(found.isActiveWindow, timeout=PATIENCE)  # as when a person sees it
        return found

    return open_list


Opened = Callable[[Window], CommandList]


def test_every_action_stands_in_it_with_its_menu_and_key(read: Read, opened: Opened) -> None:
    window = read(SAMPLE)
    choices = {(choice.words, choice.place): choice for choice in opened(window).shown()}
    by_words = {words for words, _ in choices}
    assert {plain(window.actions_[name].text()) for name in specs()} <= by_words
    assert choices["Find", "Edit"].keys == "Ctrl+F"


def test_a_command_is_found_by_its_words_and_done(read: Read, opened: Opened, qtbot: QtBot) -> None:
    window = read(SAMPLE)
    commands = opened(window)
    qtbot.keyClicks(commands.field, "learn")
    assert commands.shown()[0].words == "Learn"
    qtbot.keyClick(commands.field, Qt.Key.Key_Return)
    assert window.actions_["learn"].isChecked()
    assert not window.findChildren(CommandList) or commands.isHidden()


def test_the_arrow_keys_move_in_the_list_while_one_types(
    read: Read, opened: Opened, qtbot: QtBot
) -> None:
    commands = opened(read(SAMPLE))
    qtbot.keyClicks(commands.field, "sentence")
    assert commands.list.currentRow() == 0
    qtbot.keyClick(commands.field, Qt.Key.Key_Down)
    assert commands.list.currentRow() == 1
    assert commands.field.text() == "sentence"


def test_a_speaker_is_chosen(read: Read, opened: Opened, qtbot: QtBot) -> None:
    window = read(SAMPLE)
    commands = opened(window)
    qtbot.keyClicks(commands.field, "reis only")
    [choice] = commands.shown()
    assert (choice.words, choice.place) == ("Tomas Reis", "only this speaker")
    qtbot.keyClick(commands.field, Qt.Key.Key_Return)
    assert "Marta Oliveira" in window.speakers.unticked()
    assert "Tomas Reis" not in window.speakers.unticked()


def test_what_cannot_be_done_says_why_and_is_not_done(
    session: Session, opened: Opened, qtbot: QtBot
) -> None:
    window = session.open()
    commands = opened(window)
    qtbot.keyClicks(commands.field, "print preview")
    [choice] = commands.shown()
    assert (choice.words, choice.obstacle) == ("Print preview", "no text is open")
    qtbot.keyClick(commands.field, Qt.Key.Key_Return)
    assert commands.isVisible()


def test_a_recent_text_is_opened(read: Read, opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "zebra.txt"
    path.write_text("Ann: Good morning to you all.\n\nBen: Hello, Ann.\n", "utf-8")
    window = read(path)
    do(window, "home")
    commands = opened(window)
    qtbot.keyClicks(commands.field, "recent text zebra")
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        qtbot.keyClick(commands.field, Qt.Key.Key_Return)


def test_what_nobody_has_is_not_found(read: Read, opened: Opened, qtbot: QtBot) -> None:
    commands = opened(read(SAMPLE))
    qtbot.keyClicks(commands.field, "qqqq")
    assert commands.shown() == []
    assert commands.nothing.isVisibleTo(commands)
