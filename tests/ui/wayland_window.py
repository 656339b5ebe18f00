"""What `test_wayland.py` tries with the real window under a Wayland compositor."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop.ui.window.window import Window

Read = Callable[..., Window]
pytestmark = [
    # Nobody has touched this window yet, which Wayland wants before a menu takes the keyboard.
    pytest.mark.qt_log_ignore("Failed to create grabbing popup", extend=True),
    pytest.mark.filterwarnings("ignore:Function. 'QDragEnterEvent:DeprecationWarning"),
]


def test_the_window_is_shown_in_its_size(read: Read, qtbot: QtBot) -> None:
    assert QGuiApplication.platformName() == "wayland"
    window = read(SAMPLE)
    qtbot.waitExposed(window)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == (900, 600), timeout=PATIENCE)


def test_each_menu_opens_and_closes(read: Read, qtbot: QtBot) -> None:
    window = read(SAMPLE)
    menus = [each for each in window.menuBar().findChildren(QMenu) if each.actions()]
    assert len(menus) >= 8
    for menu in menus:
        menu.popup(window.mapToGlobal(window.rect().center()))
        qtbot.waitUntil(menu.isVisible, timeout=PATIENCE)
        menu.close()
        assert QApplication.activePopupWidget() is None


def test_a_file_that_is_dropped_is_opened(read: Read, qtbot: QtBot, tmp_path: Path) -> None:
    window = read(SAMPLE)
    do(window, "home")
    path = tmp_path / "dropped.txt"
    path.write_text("Ann: Good morning to you all.\n\nBen: Hello, Ann.\n", "utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = QPointF(window.start.rect().center())
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0))
    entered = QDragEnterEvent(place.toPoint(), *how)
    QApplication.sendEvent(window.start, entered)
    assert entered.isAccepted()
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        QApplication.sendEvent(window.start, QDropEvent(place, *how))
    assert "dropped" in window.windowTitle()
