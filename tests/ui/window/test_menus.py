"""The menus: ways back, windows, and all that context menus offer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do, press

from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]

POPS_UP = pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)


def _texts(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def _choose(menu: QMenu, words: str) -> None:
    [action] = [each for each in menu.actions() if words in each.text().replace("&", "")]
    action.trigger()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"{name}.txt" for name in ("alpha", "beta", "gamma")]
    for path in paths:
        words = f"Ann: Good morning from {path.stem} to you all.\n\nBen: Hello, Ann.\n"
        path.write_text(words, "utf-8")
    return paths


def test_home_leads_back_and_recent_files_lead_on(
    read: Read, files: list[Path], session: Session, qtbot: QtBot
) -> None:
    window = read(files[0])
    do(window, "note")
    qtbot.keyClicks(window.side.notes.field, "half a no")
    do(window, "home")
    assert window.start.isVisible()
    assert window.windowTitle() == "Enface"
    assert not window.side.isVisible()
    assert not window.actions_["find"].isEnabled()
    assert not window.actions_["home"].isEnabled()
    assert [Path(card.entry.path) for card in window.start.recent.cards] == files[:1]
    assert session.windows == [window]
    window.recent_menu.fill()
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        _choose(window.recent_menu.menu, "alpha.txt")
    assert [entry.note for entry in window.side.notes.list.entries()] == ["half a no"]
    window.recent_menu.fill()
    _choose(window.recent_menu.menu, "Clear list")
    window.recent_menu.fill()
    assert _texts(window.recent_menu.menu) == ["No recent files"]


def test_a_file_opens_in_the_same_window_and_in_a_new_one_only_if_asked(
    read: Read, files: list[Path], session: Session, qtbot: QtBot
) -> None:
    window = read(files[0])
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.several([files[1]])
    assert (session.windows, window.document and window.document.name) == ([window], "beta.txt")
    do(window, "new_window")
    assert len(session.windows) == 2
    assert session.windows[1].start.isVisible()
    window.opening.drop([str(files[2])])
    other = len(session.windows)
    press(window, "new window")
    assert len(session.windows) == other + 1


def test_closing_leads_to_the_start_page_before_it_ends_the_program(
    read: Read, files: list[Path], session: Session
) -> None:
    first, second = read(files[0]), read(files[1])
    do(second, "close")
    assert session.windows == [first]
    do(first, "close")
    assert session.windows == [first]
    assert first.start.isVisible()
    do(first, "close")
    assert session.windows == []


def test_a_list_of_files_stays_while_they_are_read(
    read: Read, files: list[Path], session: Session, qtbot: QtBot
) -> None:
    window = session.open()
    with qtbot.waitSignal(window.opening.listed, timeout=PATIENCE):
        window.opening.several(files)
    cards = window.start.files.cards
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        cards.cards[1].click()
    do(window, "home")
    assert [Path(card.entry.path) for card in cards.cards] == files
    assert "100 % read" in cards.cards[1].accessibleName()
    assert window.start.files.heading.text() == "Files: 1 of 3 read"
    cards.cards[0].delete()
    assert [Path(card.entry.path) for card in cards.cards] == files[1:]


def test_the_window_menu_lists_the_windows(
    read: Read, files: list[Path], session: Session, qtbot: QtBot
) -> None:
    first, second = read(files[0]), read(files[1])
    for window in (first, second):
        window.show()
    menu = second.actions_.menus["&Window"]
    for _ in range(2):  # opened twice, listed once
        menu.aboutToShow.emit()
    titles = [title for title in _texts(menu) if "Enface" in title]
    assert titles == [f"1 {first.windowTitle()}", f"2 {second.windowTitle()}"]
    _choose(menu, first.windowTitle())
    qtbot.waitUntil(first.isActiveWindow)
    do(first, "next_window")
    qtbot.waitUntil(second.isActiveWindow)
    do(second, "next_window")
    qtbot.waitUntil(first.isActiveWindow)


def test_all_that_the_texts_menu_offers_has_a_place_in_the_menus(read: Read) -> None:
    window = read()
    window.reader.go_to_row(12, 0)
    offered = set(_texts(window.text_menu.menu(12)))
    window.text_menu.corrections_menu.aboutToShow.emit()
    placed = set(_texts(window.text_menu.corrections_menu))
    placed |= {text for menu in window.actions_.menus.values() for text in _texts(menu)}
    assert offered - placed == set()
    row = window.speakers.rows[0]
    assert [text.split(" Marta")[0] for text in _texts(window.speakers.menu(row))] == [
        *("Show only", "Go to the next turn", "Rename…", "Merge with"),
    ]


@POPS_UP
def test_speakers_are_named_merged_and_shown_by_key(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    reader, model = window.reader, window.reader.reader_model
    assert model is not None
    reader.go_to_row(12, 0)
    who = model.speaker(12)
    do(window, "only_speaker")
    assert [row.name for row in window.speakers.rows if row.isChecked()] == [who]
    do(window, "all_speakers")
    do(window, "next_of_speaker")
    assert (model.speaker(reader.here()), reader.here() > 12) == (who, True)
    do(window, "rename_speaker")
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, "Nobody Else")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert model.speaker(12) == "Nobody Else"
    reader.setFocus()
    do(window, "merge_speaker")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    into = menu.actions()[0].text()
    menu.actions()[0].trigger()
    menu.close()
    assert model.speaker(12) == into
    do(window, "change_speaker")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == [into]
    menu.close()


@POPS_UP
def test_shift_f10_opens_the_menu_of_what_has_the_focus(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    do(window, "bookmark")
    window.reader.setFocus()
    places = {
        "text": (window.reader, "Copy"),
        "speaker": (window.speakers.rows[1], "Show only"),
        "bookmark": (window.side.notes.list, "Delete"),
    }
    window.side.tabs.setCurrentWidget(window.side.notes)
    window.side.notes.list.setCurrentRow(0)
    for widget, words in places.values():
        widget.setFocus()
        qtbot.keyClick(widget, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert any(words in text for text in _texts(menu)), words
        menu.close()


def test_delete_in_the_menu_deletes_what_has_the_focus(read: Read, parts: Parts) -> None:
    window = read(SAMPLE)
    window.show()
    do(window, "bookmark")
    marks = window.side.notes.list
    window.side.tabs.setCurrentWidget(window.side.notes)
    marks.setCurrentRow(0)
    marks.setFocus()
    do(window, "delete")
    assert marks.count() == 0
    do(window, "undo")
    assert marks.count() == 1
    do(window, "home")
    window.start.recent.cards[0].setFocus()
    do(window, "delete")
    assert parts.recent_files.recent() == []


def test_comparing_with_one_engine_says_so(read: Read, qtbot: QtBot) -> None:
    window = read()
    qtbot.waitUntil(lambda: window.translation.route is not None)
    do(window, "compare_engines")
    assert "Only Firefox" in window.messages.texts()[-1]


def test_letters_typed_in_any_field_are_no_commands(read: Read, parts: Parts, qtbot: QtBot) -> None:
    window = read()
    window.show()
    window.find_bar.open()
    settings, layout = parts.preferences.current, window.reader.place()
    fields: list[QLineEdit | QPlainTextEdit] = [window.find_bar.field, window.side.notes.field]
    window.side.tabs.setCurrentWidget(window.side.notes)
    for field in fields:
        field.clear()
        field.setFocus()
        qtbot.keyClicks(field, "salhdrnpjkt .,SN")
        typed = field.toPlainText() if isinstance(field, QPlainTextEdit) else field.text()
        assert typed == "salhdrnpjkt .,SN"
    assert parts.preferences.current == settings
    assert window.reader.place().row == layout.row


def test_each_entry_of_a_menu_has_a_letter_of_its_own(read: Read) -> None:
    window = read()
    for menu in window.actions_.menus.values():
        menu.aboutToShow.emit()
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(set(letters)) == len(letters), texts
