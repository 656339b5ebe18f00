"""The find bar in the window: what it says, where it leads, and how it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.input.patterns import LONGEST
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def _find(window: Window, words: str, qtbot: QtBot) -> None:
    bar = window.find_bar
    bar.open()
    bar.field.clear()
    qtbot.keyClicks(bar.field, words)
    qtbot.waitUntil(lambda: bar.finder.done)


def test_nothing_found_leads_back_and_offers_to_look_everywhere(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    bar = window.find_bar
    window.reader.go_to_turn(20)
    bar.open()
    before = window.reader.place()
    _find(window, "s", qtbot)
    bar.words.setChecked(True)
    _find(window, "the zebr", qtbot)
    assert bar.count.text() == "Nothing found"
    assert window.reader.place() == before
    assert not bar.after.isEnabled()
    bar.field.setText("harbou")
    bar.search()
    qtbot.waitUntil(lambda: bar.finder.done)
    assert bar.count.text() == "Nothing found"
    bar.everywhere.click()
    qtbot.waitUntil(lambda: bar.finder.count > 0)
    assert not bar.words.isChecked()
    assert bar.everywhere.isHidden()
    assert bar.after.isEnabled()


@pytest.mark.parametrize("where", ["top", "middle", "end"])
def test_opening_the_bar_moves_no_line_on_the_screen(read: Read, qtbot: QtBot, where: str) -> None:
    window = read()
    window.resize(1000, 700)
    reader = window.reader
    {"top": reader.go_to_start, "middle": lambda: reader.go_to_turn(9), "end": reader.go_to_end}[
        where
    ]()

    def lines() -> dict[int, int]:
        down = reader.viewport().mapTo(window, QPoint(0, 0)).y()
        return {at: down + y for at, y in reader.scene.visible}

    window.repaint()
    closed, place = lines(), reader.viewport().height()
    window.find_bar.open()
    qtbot.waitUntil(lambda: reader.viewport().height() < place)
    opened = lines()
    assert opened.keys() <= closed.keys()
    assert all(closed[row] == y for row, y in opened.items())
    window.find_bar.close_bar()
    qtbot.waitUntil(lambda: reader.viewport().height() == place)
    assert lines() == closed


def test_hidden_speakers_are_said_not_to_be_searched(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    window.speakers.rows[0].click()
    _find(window, "zzz", qtbot)
    assert window.find_bar.count.text() == "Nothing found in what is shown"


def test_a_wrong_expression_says_why(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    window.find_bar.regex.setChecked(True)
    _find(window, "(", qtbot)
    assert window.find_bar.count.text().startswith("Not a regular expression: ")
    assert window.find_bar.everywhere.isHidden(), "it would be none there either"


def test_find_next_opens_the_closed_bar_again(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    _find(window, "harbour", qtbot)
    qtbot.keyClick(window.find_bar.field, Qt.Key.Key_Escape)
    assert window.find_bar.isHidden()
    do(window, "find_next")
    assert window.find_bar.isVisible()
    qtbot.waitUntil(lambda: window.find_bar.finder.count > 0)


def test_what_is_selected_is_what_is_found(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    model = window.reader.reader_model
    assert model is not None
    row = next(at for at, text in enumerate(model.columns[0].texts) if len(text) > 20)
    window.reader.select(Selection(Spot(row, ORIGINAL, 0), Spot(row, ORIGINAL, 9)))
    do(window, "find")
    assert window.find_bar.field.text() == model.columns[0].texts[row][:9].strip()


def test_one_reads_on_from_what_was_found(read: Callable[..., Window], qtbot: QtBot) -> None:
    window = read()
    bar, reader = window.find_bar, window.reader
    bar.open()
    qtbot.keyClicks(bar.field, "twice as much")
    qtbot.waitUntil(lambda: reader.highlights.hit is not None)
    hit = reader.highlights.hit
    assert hit is not None
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    current, model = reader.current.link, reader.reader_model
    assert current is not None
    assert model is not None
    start, end = model.extent(current.row, ORIGINAL, current.first, current.last)
    assert current.row == hit.row
    assert start <= hit.start < end


def test_paragraphs_that_an_expression_takes_too_long_for_are_told(
    read: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(
        "Eve: Welcome, all.\n\nAnn: "
        + "a" * 70
        + "c\n\nBen: A word here.\n\n"
        + "Cyd: Hello.\n\n" * 20
    )
    window = read(path)
    bar = window.find_bar
    bar.open()
    bar.regex.setChecked(True)
    bar.field.setText("(a|aa)+$|word")
    bar.search()
    qtbot.waitUntil(lambda: bar.finder.done)
    assert bar.passed_over.isVisibleTo(bar)
    assert bar.passed_over.text().startswith("1 paragraph")
    assert bar.finder.count == 1
    _find(window, "word", qtbot)
    assert not bar.passed_over.isVisibleTo(bar)


def test_a_search_that_is_slow_everywhere_ends(
    read: Callable[..., Window], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("".join(f"Ann: {number} {'a' * 70}c\n\n" for number in range(400)))
    window = read(path)
    bar = window.find_bar
    bar.open()
    bar.regex.setChecked(True)
    bar.field.setText("(a|aa)+$")
    bar.search()
    qtbot.waitUntil(lambda: bar.finder.done, timeout=PATIENCE)
    assert bar.finder.given_up
    assert "The search was stopped." in bar.passed_over.text()


def test_a_long_paste_is_cut_and_that_is_said(read: Callable[..., Window], qtbot: QtBot) -> None:
    window = read()
    bar = window.find_bar
    bar.open()
    QGuiApplication.clipboard().setText("(" * 5_000_000)
    bar.field.paste()
    assert bar.field.text() == "(" * LONGEST
    assert "1,000 characters" in bar.passed_over.text()
    for box in (bar.regex, bar.words, bar.accents):
        box.toggle()
        qtbot.waitUntil(lambda: bar.finder.done)
