"""Help: what the first start offers, the tour, the guide, the keys to search and to print."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pdfminer.high_level import extract_text
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from desktop.ui.dialogs.guide import GuideDialog
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def test_the_first_start_offers_size_theme_and_language_until_it_is_closed(
    session: Session, parts: Parts, qtbot: QtBot
) -> None:
    window = session.open()
    qtbot.waitUntil(lambda: window.start.has_welcome)
    welcome = window.start.welcome
    assert welcome.isVisibleTo(window)
    qtbot.waitUntil(lambda: welcome.language.count() > 1)
    for box, value in ((welcome.size_, 150), (welcome.theme, "dark"), (welcome.language, "de")):
        box.setCurrentIndex(box.findData(value))
        box.activated.emit(box.currentIndex())
    now = parts.preferences.current
    assert (now.ui_scale, now.size, now.theme, now.ui_language) == (150, 19.5, "dark", "de")
    assert welcome.size_.currentData() == 150
    assert session.theme.name == "dark"
    welcome.close_.click()
    assert not welcome.isVisibleTo(window)
    again = session.open()
    qtbot.waitUntil(again.isVisible)
    QApplication.processEvents()
    assert not again.start.has_welcome
    assert not again.start.welcome.isVisible()


def test_the_start_page_takes_any_size_and_language(
    session: Session, parts: Parts, qtbot: QtBot
) -> None:
    window = session.open()
    page = window.start
    page.files.set_files(["/texts/one.txt", "/texts/two.txt"])

    def fits() -> bool:
        inside = page.widget()
        return inside is not None and inside.width() <= page.viewport().width()

    for code, scale, width in (("ar", 100, 1280), ("en", 150, 1280), ("de", 250, 800),
                               ("pt_BR", 250, 700), ("ru", 125, 1280)):  # fmt: skip
        parts.preferences.change(ui_language=code, ui_scale=scale)
        window.resize(width, 800)
        qtbot.waitUntil(fits)
        bar = window.bar
        layout = bar.layout()
        assert layout is not None
        assert layout.sizeHint().width() <= bar.width()


def test_appearance_opens_on_the_start_page(session: Session, parts: Parts, qtbot: QtBot) -> None:
    window = session.open()
    window.bar.button("reading").click()
    panel = window.reading
    qtbot.waitUntil(panel.isVisible)
    languages = panel.lists["ui_language"]
    assert languages.isEnabled()
    languages.setCurrentIndex(languages.findData("fr"))
    languages.activated.emit(languages.currentIndex())
    assert parts.preferences.current.ui_language == "fr"
    do(window, "reading")
    assert not panel.isVisible()
    assert window.start.isVisible()


def test_the_tour_goes_through_the_window_and_ends_by_escape(
    session: Session, parts: Parts, qtbot: QtBot
) -> None:
    window = session.open()
    window.resize(1200, 800)
    with qtbot.waitSignal(window.tour.opened, timeout=PATIENCE):
        window.start.welcome.tour.click()
    card = window.tour.card
    assert window.document is not None, "the sample is shown"
    assert "J and K" in card.about.text()
    assert not card.back.isEnabled()
    headings = []
    while window.tour.active:
        headings.append(card.heading.text())
        inside = QRect(card.mapTo(window, card.rect().topLeft()), card.size())
        assert window.rect().contains(inside), headings[-1]
        assert card.next.hasFocus()
        card.next.click()
    assert len(set(headings)) == len(headings) == 7
    assert window.reader.hasFocus()
    assert parts.preferences.current.welcomed
    do(window, "tour")
    qtbot.keyClick(card.next, Qt.Key.Key_Escape)
    assert not window.tour.active


def test_the_tour_leaves_out_what_is_not_shown(read: Read, parts: Parts) -> None:
    window = read()
    do(window, "speakers")
    do(window, "tour")
    headings = []
    while window.tour.active:
        headings.append(window.tour.card.heading.text())
        window.tour.card.next.click()
    assert "Who speaks" not in headings
    assert "Languages" in headings


def _dialog(window: Window) -> QDialog:
    [dialog] = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return dialog


def test_the_guide_is_searched_over_all_its_pages(read: Read, qtbot: QtBot) -> None:
    window = read()
    do(window, "guide")
    guide = _dialog(window)
    assert isinstance(guide, GuideDialog)
    qtbot.waitUntil(guide.search.hasFocus)
    assert guide.page.toPlainText().startswith("Reading with Enface")
    assert "<!--" not in guide.page.toPlainText()
    for words, title in (("Landlock", "network"), ("Fountain", "opens")):
        guide.search.setText(words)
        qtbot.keyClick(guide.search, Qt.Key.Key_Return)
        assert guide.page.textCursor().selectedText() == words
        assert title in guide.pages.currentItem().text()
    guide.search.setText("no such word")
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.outcome.text() == "Nothing found"


@pytest.mark.parametrize(
    ("wanted", "names"), [("bookmark", {"bookmark"}), ("ctrl+b", {"bookmark"})]
)
def test_keys_are_found_by_what_they_do_and_by_name(
    read: Read, wanted: str, names: set[str]
) -> None:
    window = read()
    do(window, "keys")
    keys = _dialog(window)
    assert isinstance(keys, KeysDialog)
    keys.search.setText(wanted)
    shown = {name for name in window_actions() if not keys.field(name).isHidden()}
    assert names <= shown < {*window_actions()} - {"open", "find"}
    keys.search.setText("no such key")
    assert keys.nothing.isVisibleTo(keys)


def window_actions() -> list[str]:
    from desktop.ui.words.actions import specs

    return list(specs())


def test_the_keys_are_saved_as_a_sheet_with_the_persons_own(
    read: Read, parts: Parts, tmp_path: Path
) -> None:
    window = read()
    parts.preferences.change(shortcuts=(("sample", "Ctrl+F9"),))
    path = tmp_path / "keys.pdf"
    window.printing.save_keys(path)
    words = " ".join(extract_text(str(path)).split())
    assert "Ctrl+F9" in words
    assert "Next sentence to check" in words
    assert "Close what was opened last" in words
