"""How the window behaves under the keyboard: Tab, Escape, full screen, what is kept."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from desktop import paths
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def _escape(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Escape)


def test_tab_goes_through_the_window_as_it_is_read(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    do(window, "reading")
    window.find_bar.open()
    window.reader.setFocus()
    met: list[QWidget] = []
    while (now := QApplication.focusWidget()) not in met:
        assert now is not None
        met.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    parts = (window.reader, window.reading, window.status, window.bar, window.side, window.find_bar)
    places = [
        next(at for at, part in enumerate(parts) if part is widget or part.isAncestorOf(widget))
        for widget in met
    ]
    assert places == sorted(places)
    assert set(places) == set(range(len(parts)))


def test_another_document_takes_no_part_of_the_window_with_it(
    read: Read, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read()
    window.show()
    do(window, "reading")
    path = tmp_path / "talk.txt"
    path.write_text("Ann Lee: Good day to you all.\n\nBen Cole: And to you.", "utf-8")
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(OpenRequest(path=path))
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the speakers before
    window.resize(900, 700)  # raises where a part is taken for deleted
    assert window.reader.viewport().width() > 0


def test_escape_closes_what_was_opened_last(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.show()
    window.find_bar.open()
    do(window, "reading")
    window.messages.show_message("one", "Something happened.")
    _escape(window, qtbot)
    assert window.messages.texts() == []
    assert window.visibility.reading_shown
    _escape(window, qtbot)
    assert not window.visibility.reading_shown
    assert window.find_bar.isVisible()
    _escape(window, qtbot)
    assert not window.find_bar.isVisible()
    do(window, "reading")
    window.find_bar.open()
    _escape(window, qtbot)
    assert window.visibility.reading_shown
    assert not window.find_bar.isVisible()


def test_a_window_as_large_as_the_screen_goes_bare_in_full_screen(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.showFullScreen()
    size = window.size()
    window.showNormal()
    window.resize(size)
    assert not window.bar.isHidden()
    do(window, "full_screen")
    qtbot.waitUntil(window.bar.isHidden)
    _escape(window, qtbot)
    qtbot.waitUntil(lambda: not window.bar.isHidden())


def test_ticks_are_kept_without_closing(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "short.txt"
    path.write_text("Ann: Hello there.\n\nBen: Good morning.\n", "utf-8")
    window = read(path)
    window.speakers.rows[0].click()

    def kept() -> bool:
        known = parts.recent_files.find(path)
        return known is not None and known.unticked == ("Ann",)

    qtbot.waitUntil(kept, timeout=10_000)


def test_settings_that_cannot_be_saved_are_told_once(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    folder = paths.config_dir()
    folder.parent.mkdir(parents=True, exist_ok=True)
    if folder.exists():
        folder.rename(folder.with_name("aside"))
    folder.write_text("a file where the folder should be", "utf-8")
    window = read()
    parts.preferences.change(size=20.0)
    qtbot.waitUntil(lambda: any("settings.json" in words for words in window.messages.texts()))
    assert parts.preferences.current.size == 20.0
    window.messages.close_last()
    parts.preferences.change(size=21.0)
    parts.preferences.save()
    assert window.messages.texts() == []
    folder.unlink()
    parts.preferences.save()
    assert (folder / "settings.json").exists()


def test_a_window_that_was_closed_is_let_go_and_what_it_showed(
    session: Session, read: Read, qtbot: QtBot
) -> None:
    window = read()
    do(window, "reading")
    window.find_bar.open()
    kept = [weakref.ref(each) for each in (window, window.model, window.document)]
    window.close()
    del window
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def all_is_gone() -> bool:
        gc.collect()
        return [each() for each in kept] == [None] * 3

    qtbot.waitUntil(all_is_gone, timeout=PATIENCE)
