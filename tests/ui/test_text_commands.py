"""Sides, rolling, bare text, walking by letters, back and forward: by their actions."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.columns import ORIGINAL
from desktop.domain.places import place_of
from desktop.domain.steps.turns import SplitTurn
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

from .conftest import do, press, wait_for_translation

MACHINE = "machine:pt:firefox"
Read = Callable[..., Window]


def test_each_side_can_be_hidden_and_the_last_one_stays(read: Read, qtbot: QtBot) -> None:
    window = read()
    reader = window.reader
    qtbot.waitUntil(lambda: len(reader.shown_columns()) == 2)
    original, machine = window.columns_menu.menu().actions()[:2]
    assert "English" in original.text()
    assert machine.isChecked()
    original.trigger()
    assert reader.shown_columns() == (MACHINE,)
    assert len(reader.titles.texts()) == 1
    original, machine = window.columns_menu.menu().actions()[:2]
    assert not machine.isEnabled()
    original.trigger()
    assert reader.shown_columns() == (ORIGINAL, MACHINE)
    assert [title.split(",")[0] for title in reader.titles.texts()] == ["English", "Portuguese"]


def test_a_side_put_away_stays_so_in_its_own_text(read: Read, qtbot: QtBot, tmp_path: Path) -> None:
    window = read()
    qtbot.waitUntil(lambda: len(window.reader.shown_columns()) == 2)
    window.columns_menu.menu().actions()[0].trigger()
    window.close()
    other = tmp_path / "other.txt"
    other.write_text("Ann: Hello there.\n\nBen: Good morning to you all.\n", "utf-8")
    assert ORIGINAL in read(other).reader.shown_columns()
    again = read()
    assert again.reader.shown_columns() == (MACHINE,)
    again.bar.source.chosen.emit("pt")
    assert again.reader.shown_columns() == ("machine:en:firefox",)


def test_columns_are_put_in_another_order_which_is_kept(read: Read, qtbot: QtBot) -> None:
    window = read()
    qtbot.waitUntil(lambda: len(window.reader.shown_columns()) == 2)
    to_front = window.columns_menu.menu().actions()[-1].menu()
    assert isinstance(to_front, QMenu)
    (machine,) = to_front.actions()
    assert machine.text().startswith("Portuguese")
    machine.trigger()
    assert [title.split(",")[0] for title in window.reader.titles.texts()] == [
        "Portuguese",
        "English",
    ]
    window.close()
    again = read()
    qtbot.waitUntil(lambda: again.reader.shown_columns() == (MACHINE, ORIGINAL))


def test_the_place_in_a_text_whose_rows_were_cut_is_found_again(read: Read, qtbot: QtBot) -> None:
    window = read()
    document = window.document
    assert document is not None
    contents = document.contents
    row = next(r for r in contents.rows.order if r > 20 and len(contents.starts(r)) > 2)
    document.do(SplitTurn(place_of(contents, row, 1), "Somebody"))
    new = len(contents.rows) - 1
    window.reader.go_to_row(new, 0)
    first = window.reader.visible_rows()[0]
    assert first == new
    window.close()
    again = read()
    assert again.document is not None
    rows = again.document.contents.rows
    assert rows.texts[again.reader.visible_rows()[0]] == contents.rows.texts[new]


def test_another_translation_is_shown_although_the_last_was_put_away(
    read: Read, qtbot: QtBot
) -> None:
    window = read()
    qtbot.waitUntil(lambda: len(window.reader.shown_columns()) == 2)
    window.columns_menu.menu().actions()[1].trigger()
    assert window.reader.shown_columns() == (ORIGINAL,)
    do(window, "swap")
    press(window, "This text is in Portuguese")
    assert window.reader.shown_columns() == (ORIGINAL, "machine:en:firefox")


def test_languages_are_not_swapped_where_the_text_cannot_be_in_the_other(
    read: Read, qtbot: QtBot
) -> None:
    window = read()
    qtbot.waitUntil(lambda: len(window.reader.shown_columns()) == 2)
    do(window, "swap")
    assert window.document is not None
    assert (window.document.language, window.document.target) == ("en", "pt")
    [words] = window.messages.texts()
    assert words.startswith("This text is in English, so it cannot be translated from Portuguese.")
    press(window, "Show Portuguese first")
    assert window.reader.columns_on_screen() == ("machine:pt:firefox", ORIGINAL)
    window.translation.choose_source("pt")
    assert window.document.target == "en"
    do(window, "swap")
    assert (window.document.language, window.document.target) == ("en", "pt"), "as it was detected"


def test_rolling_goes_at_the_speed_asked_for_and_escape_stops_it(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    reader = window.reader
    window.resize(800, 400)
    parts.preferences.change(roll_speed=320.0)
    reader.go_to_start()
    qtbot.keyClick(reader, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: reader.scene.value > 20)
    assert window.actions_["roll"].isChecked()
    assert "320" in window.status.aside.text()
    qtbot.keyClick(reader, Qt.Key.Key_Comma)
    assert parts.preferences.current.roll_speed == 256.0
    assert "256" in window.status.aside.text()
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.auto_scroll.active
    assert not window.actions_["roll"].isChecked()
    assert not window.status.aside.text()


def test_only_the_text_is_left_and_escape_brings_all_back(read: Read, qtbot: QtBot) -> None:
    window = read()
    do(window, "only_text")
    gone = (window.bar, window.side, window.status, window.menuBar(), window.reader.minimap)
    assert not any(part.isVisible() for part in gone)
    assert window.reader.hasFocus()
    qtbot.keyClick(window.reader, Qt.Key.Key_Escape)
    assert all(part.isVisible() for part in gone)


def test_back_and_forward_are_offered_once_one_has_jumped(read: Read) -> None:
    window = read()
    back, forward = window.actions_["back"], window.actions_["forward"]
    assert not back.isEnabled()
    window.resize(700, 300)
    do(window, "end")
    assert back.isEnabled()
    back.trigger()
    assert not back.isEnabled()
    assert forward.isEnabled()


def test_dimming_by_key(read: Read, parts: Parts, qtbot: QtBot) -> None:
    window = read()
    qtbot.keyClick(window.reader, Qt.Key.Key_D)
    assert parts.preferences.current.others == "dimmed"


def test_a_paragraph_is_walked_by_letters_on_either_side(read: Read, qtbot: QtBot) -> None:
    window = read()
    reader, letters = window.reader, window.reader.caret
    machine = wait_for_translation(window, qtbot)
    do(window, "next_sentence")
    first = reader.current.link
    assert first is not None
    do(window, "letters")
    qtbot.waitUntil(letters.hasFocus)
    model = reader.reader_model
    assert model is not None
    assert letters.toPlainText() == model.columns[0].texts[first.row]
    assert model.speaker(first.row) in letters.accessibleName()
    for _ in range(3):
        qtbot.keyClick(letters, Qt.Key.Key_Right)
    assert letters.textCursor().position() == 3
    qtbot.keyClick(letters, Qt.Key.Key_J)
    assert reader.current.link == first, "letters are no commands here"
    qtbot.keyClick(letters, Qt.Key.Key_Tab)
    assert letters.toPlainText() == machine[first.row]
    assert "machine translation" in letters.accessibleDescription()
    letters.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(letters, Qt.Key.Key_Down)
    assert letters.toPlainText() == machine[first.row + 1]
    qtbot.keyClick(letters, Qt.Key.Key_Escape)
    assert not letters.isVisible()
    assert reader.hasFocus()
    assert reader.current.link is not None
    assert reader.current.link.row == first.row + 1
