from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.services.personal.recent_files import Recent
from desktop.ui.look import stylesheet, themes
from desktop.ui.window.start import StartPage


@pytest.fixture
def page(qtbot: QtBot) -> StartPage:
    page = StartPage()
    qtbot.addWidget(page)
    page.set_theme(themes.scan()[0]["dark"])
    page.resize(900, 600)
    page.show()
    qtbot.waitExposed(page)
    return page


def test_three_ways_to_begin(page: StartPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.openRequested) as opened:
        qtbot.mouseClick(page.drop.open, Qt.MouseButton.LeftButton)
    assert opened.args == [""]
    with qtbot.waitSignal(page.pasteRequested):
        qtbot.keyClick(page.drop.paste, Qt.Key.Key_Space)
    with qtbot.waitSignal(page.sampleRequested):
        qtbot.keyClick(page.drop.sample, Qt.Key.Key_Space)
    assert not page.recent_heading.isVisible(), "nothing was read yet"


def _drop(data: QMimeData) -> QDropEvent:
    left = Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, none)


def test_files_and_texts_are_dropped(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    files = [tmp_path / "a.txt", tmp_path / "b.srt"]
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    with qtbot.waitSignal(page.filesDropped) as caught:
        page.drop.dropEvent(_drop(data))
    assert [Path(path) for path in caught.args[0]] == files
    text = QMimeData()
    text.setText("Ana: Hello.")
    with qtbot.waitSignal(page.textDropped) as caught:
        page.drop.dropEvent(_drop(text))
    assert caught.args == ["Ana: Hello."]


def test_cards_say_what_they_are(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    here = tmp_path / "meeting.txt"
    here.write_text("Ana: Hello.", "utf-8")
    read = Recent(str(here), "The meeting", "2020-03-10", "en", "pt", 0.42, 1.0)
    page.set_recent([read, Recent(str(tmp_path / "gone.txt"))])
    first, second = page.recent.cards
    words = "The meeting, 10 March 2020 · English → Portuguese, 42 % read · 100 % translated"
    assert first.accessibleName() == words
    page.show_missing([str(tmp_path / "gone.txt")])
    assert "not there any more" in second.accessibleName()
    assert first.accessibleName() == words
    with qtbot.waitSignal(page.openRequested) as opened:
        qtbot.keyClick(first, Qt.Key.Key_Return)
    assert opened.args == [str(here)]
    with qtbot.waitSignal(page.forgetRequested) as forgotten:
        qtbot.keyClick(second, Qt.Key.Key_Delete)
    assert forgotten.args == [str(tmp_path / "gone.txt")]


def test_cards_stand_two_abreast_where_there_is_room(page: StartPage, qtbot: QtBot) -> None:
    page.set_recent([Recent("/a.txt"), Recent("/b.txt")])
    first, second = page.recent.cards
    qtbot.waitUntil(lambda: first.y() == second.y() and first.x() < second.x())
    page.resize(420, 600)
    qtbot.waitUntil(lambda: first.x() == second.x() and first.y() < second.y())
    inner = page.recent.parentWidget()
    assert isinstance(inner, QWidget)
    assert inner.width() <= page.viewport().width()


def test_files_are_filtered_and_sorted_with_what_is_read_of_them(
    page: StartPage, qtbot: QtBot
) -> None:
    files = page.files
    assert not files.isVisible()
    files.set_files([f"/texts/talk {n}.txt" for n in range(300, 0, -1)])
    names = [Path(card.entry.path).stem for card in files.cards.cards]
    assert (len(names), names[:3]) == (200, ["talk 1", "talk 2", "talk 3"])
    assert files.more.text().startswith("100 more files")
    qtbot.keyClicks(files.filter, "TALK 29")
    assert [card.entry.path for card in files.cards.cards] == [
        f"/texts/talk {n}.txt" for n in range(1, 301) if "29" in str(n)
    ]
    assert not files.more.isVisible()
    read = Recent("/texts/talk 29.txt", "The talk", read=1.0, opened=5.0)
    files.know([read])
    assert files.heading.text() == "Files: 1 of 300 read"
    assert files.cards.cards[0].accessibleName().startswith("The talk")
    for order, at in (("unread first", -1), ("recently opened first", 0)):
        [action] = [each for each in files.order.menu().actions() if each.text() == order]
        action.trigger()
        assert files.cards.cards[at].entry == read, order
    files.know([Recent("/other.txt")])
    assert files.cards.cards[0].entry == read
    files.filter.setText("no such")
    assert files.more.text() == "No file has such a name."
    files.know([])
    files.filter.setText("29")
    assert files.cards.cards[0].entry.read == 0, "all is forgotten"


def test_large_print_puts_the_buttons_below_each_other(
    page: StartPage, qtbot: QtBot, qapp: QApplication
) -> None:
    buttons = (page.drop.open, page.drop.paste, page.drop.sample)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)
    usual = qapp.font()
    try:
        stylesheet.apply_stylesheet(qapp, themes.scan()[0]["light"], usual, 250)
        page.resize(620, 600)
        qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 3)
        for button in buttons:
            assert button.width() >= button.sizeHint().width()
    finally:
        qapp.setFont(usual)
        qapp.setStyleSheet("")


def test_arrows_walk_the_cards_as_they_stand(page: StartPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.set_recent([Recent(path=str(tmp_path / f"{number}.txt")) for number in range(5)])
    cards = page.recent.cards
    cards[0].setFocus()
    for key, at in (("Down", 2), ("Right", 3), ("Up", 1), ("Up", 1), ("Left", 0), ("Down", 2)):
        qtbot.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        assert cards[at].hasFocus(), (key, at)
    page.forgetRequested.connect(
        lambda gone: page.set_recent([c.entry for c in cards if c.entry.path != gone])
    )
    qtbot.keyClick(cards[2], Qt.Key.Key_Delete)
    assert len(page.recent.cards) == 4
    assert page.recent.cards[2].hasFocus(), "the next one"
