"""What the panels and the start page do to the whole program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.conftest import do

from desktop.domain.rows import NOBODY
from desktop.ui.dialogs.theme import ThemeDialog
from desktop.ui.look import themes
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def _dialog(window: Window) -> ThemeDialog:
    window.reading.own.click()
    (found,) = [dialog for dialog in window.findChildren(ThemeDialog) if dialog.isVisible()]
    return found


def test_own_theme_comes_into_force_and_goes(
    read: Read, parts: Parts, qapp: QApplication, session: Session
) -> None:
    window = read()
    parts.preferences.change(theme="sepia")
    dialog = _dialog(window)
    dialog.swatches["window"].changed.emit("#FFEEDD")
    dialog.save()
    mine = parts.preferences.current.theme
    assert session.themes[mine].own
    assert mine in [tile.name for tile in window.reading.tiles.tiles]
    assert qapp.palette().window().color().name() == "#ffeedd"
    again = _dialog(window)
    assert again.theme.name == mine
    again.swatches["window"].changed.emit("#EEFFDD")
    again.save()
    assert qapp.palette().window().color().name() == "#eeffdd", "changed while in force"
    _dialog(window).remove()
    assert mine not in session.themes
    assert parts.preferences.current.theme in (themes.SYSTEM, *session.themes)


def test_others_stay_dimmed_in_the_next_window(read: Read, session: Session, parts: Parts) -> None:
    window = read()
    window.speakers.toggle_dimmed()
    assert parts.preferences.current.others == "dimmed"
    assert read().speakers.dimmed.isChecked()


def test_speakers_keep_their_height_where_they_have_to_be_scrolled_to(
    read: Read, qtbot: QtBot
) -> None:
    window = read()
    window.resize(1280, 500)
    window.show()
    panel = window.speakers
    panel.resize(panel.width(), panel.minimumSizeHint().height())
    QApplication.processEvents()
    assert [row.height() for row in panel.rows] == [row.sizeHint().height() for row in panel.rows]


def test_unticking_hides_rows_and_show_all_brings_them_back(read: Read, qtbot: QtBot) -> None:
    window = read()
    model = window.reader.reader_model
    assert model is not None
    every = model.rowCount()
    window.speakers.rows[0].setFocus()
    qtbot.keyClick(window.speakers.rows[0], Qt.Key.Key_Space)
    assert 0 < model.rowCount() < every
    assert NOBODY in (window.speakers.chosen() or set())
    window.speakers.show_all.click()
    assert model.rowCount() == every


def test_text_dropped_on_the_start_page_is_read(session: Session, qtbot: QtBot) -> None:
    window = session.open()
    with qtbot.waitSignal(window.documentShown):
        window.start.textDropped.emit("Ana: Good morning.\n\nRui: Good morning to you.\n")
    assert [row.name for row in window.speakers.rows] == ["Ana", "Rui"]


def test_a_card_taken_off_the_list_is_gone(
    session: Session, parts: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    parts.recent_files.note(tmp_path / "gone.txt", title="Gone")
    window = session.open()
    assert [card.entry.title for card in window.start.recent.cards] == ["Gone"]
    qtbot.keyClick(window.start.recent.cards[0], Qt.Key.Key_Delete)
    assert window.start.recent.cards == []
    assert parts.recent_files.recent() == []


def test_with_nobody_shown_a_button_in_the_text_leads_back(read: Read) -> None:
    window = read()
    window.show()
    model, rows = window.reader.reader_model, window.speakers.rows
    assert model is not None
    every = model.rowCount()
    for row in rows:
        assert not window.everyone_hidden.isVisible()
        row.click()
    assert model.rowCount() == 0
    assert window.everyone_hidden.isVisible()
    assert window.reader.viewport().rect().contains(window.everyone_hidden.geometry())
    window.everyone_hidden.click()
    assert model.rowCount() == every
    assert not window.everyone_hidden.isVisible()
    assert window.reader.hasFocus()


@pytest.mark.parametrize("language", ["en", "ru", "pt_BR"])
def test_panels_in_large_print_fit_a_small_window(
    read: Read, parts: Parts, qtbot: QtBot, language: str
) -> None:
    window = read()
    window.show()
    parts.preferences.change(ui_scale=200, ui_language=language)
    window.resize(1280, 720)
    for name, panel in (("reading", window.reading), ("speakers", window.side)):
        window.actions_[name].trigger()
        QApplication.processEvents()
        assert panel.isVisible()
        assert (window.width(), window.height()) == (1280, 720)
        least = window.minimumSizeHint()
        assert least.width() <= 1280
    assert least.height() <= 720


def test_one_panel_at_a_time_where_there_is_little_room(read: Read) -> None:
    window = read()
    window.resize(800, 700)
    assert not window.side.isVisible()
    do(window, "speakers")
    assert window.side.isVisible()
    do(window, "reading")
    assert (window.side.isVisible(), window.visibility.reading_shown) == (False, True)
    do(window, "note")
    assert (window.side.isVisible(), window.visibility.reading_shown) == (True, False)
    do(window, "reading")
    do(window, "speakers")
    assert (window.side.isVisible(), window.visibility.reading_shown) == (True, False)
    window.resize(1280, 700)
    do(window, "reading")
    assert (window.side.isVisible(), window.visibility.reading_shown) == (True, True)


def test_the_panel_grows_with_the_letters_and_stays_as_wide_as_it_was_made(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    window.resize(1400, 700)
    usual = window.split.sizes()[0]
    parts.preferences.change(ui_scale=150)
    qtbot.waitUntil(lambda: window.split.sizes()[0] == usual * 3 // 2)
    parts.preferences.change(ui_scale=100)
    qtbot.waitUntil(lambda: window.split.sizes()[0] == usual)
    window.split.moveSplitter(usual + 70, 1)
    again = read()
    again.resize(1400, 700)
    qtbot.waitUntil(lambda: again.split.sizes()[0] == usual + 70)
    do(again, "speakers")
    do(again, "speakers")
    qtbot.waitUntil(lambda: again.split.sizes()[0] == usual + 70)
