"""Reading aids of the window: by key, remembered, told to screen readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from desktop import settings
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def divided(window: Window) -> list[str]:
    """The columns in which syllables are shown."""
    scene = window.reader.scene
    blocks = [block for at, _ in scene.visible for block in scene.row(at).blocks]
    return sorted({block.column for block in blocks if block.divisions})


def test_syllables_are_shown_and_remembered(
    read: Read, qtbot: QtBot, announcements: list[str]
) -> None:
    window = read()
    assert divided(window) == []
    do(window, "syllables")
    qtbot.waitUntil(lambda: "original" in divided(window), timeout=PATIENCE)
    assert announcements[-1] == "Syllables are shown"
    assert window.reading.ticks["syllables"].isChecked()
    window.reading.ticks["syllables"].click()
    assert divided(window) == []
    assert not window.actions_["syllables"].isChecked()
    do(window, "syllables")
    window._parts.preferences.save()
    assert settings.load().syllables
    window.reading.put_back()
    assert not window.actions_["syllables"].isChecked()


def test_a_text_in_another_language_gets_its_own_syllables(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "meeting.txt"
    lines = ["Президент: Уважаемые коллеги, начинаем совещание правительства.", "Да."] * 8
    path.write_text("\n\n".join(lines), "utf-8")
    window = read(path)
    do(window, "syllables")
    qtbot.waitUntil(lambda: "original" in divided(window), timeout=PATIENCE)
    block = window.reader.scene.row(0).blocks[0]
    assert block.text[block.divisions[0] :].startswith("жаемые")


def test_a_key_goes_through_the_numbers_of_lines(read: Read, announcements: list[str]) -> None:
    window = read()
    rulers = []
    for _ in range(5):
        do(window, "line_focus")
        rulers.append(window.reader.settings.ruler)
    assert rulers == ["1", "3", "5", "", "1"]
    assert announcements[-3:] == ["Line focus: 5 lines", "Line focus is off", "Line focus: 1 line"]
    assert window.reading.lists["ruler"].currentText() == "1 line"
