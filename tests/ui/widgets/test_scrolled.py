"""A part that scrolls: its scroll bar comes where it is needed, and does not come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.scrolled import Scrolled, WithinScreen


class Words(QWidget):
    """Lower the less room there is beside: what fits beside a scroll bar does not fit without."""

    def __init__(self) -> None:
        super().__init__()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return 400 if width >= 300 else 100

    def minimumSizeHint(self) -> QSize:
        return QSize(50, self.heightForWidth(self.width()))

    def sizeHint(self) -> QSize:
        return QSize(300, self.heightForWidth(self.width()))


@pytest.mark.parametrize("height", [90, 150, 399, 400, 401])
def test_a_bar_that_would_come_and_go_stays(qtbot: QtBot, height: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    scrolled = Scrolled(Words())
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scrolled)
    window.resize(300, height)
    window.show()
    seen = []
    for _ in range(20):
        QApplication.processEvents()
        seen.append((scrolled.height(), scrolled.verticalScrollBar().isVisible()))
    assert len(set(seen[3:])) == 1
    assert seen[-1][1] is (height < 400)


def test_what_is_larger_than_the_screen_scrolls_and_leaves_its_buttons_in_reach(
    qtbot: QtBot,
) -> None:
    dialog, pages, close = QDialog(), QWidget(), QPushButton("Close")
    qtbot.addWidget(dialog)
    screen = dialog.screen().availableSize()
    pages.setMinimumSize(screen.width() // 2, screen.height() // 2)
    area = WithinScreen(pages)
    column = QVBoxLayout(dialog)
    column.addWidget(area)
    column.addWidget(close)
    dialog.show()
    qtbot.waitUntil(lambda: area.width() >= pages.minimumWidth())
    assert area.height() >= pages.minimumHeight()
    pages.setMinimumSize(screen * 2)
    qtbot.waitUntil(lambda: area.horizontalScrollBar().isVisible())
    least = dialog.minimumSizeHint()
    assert least.width() <= screen.width()
    assert least.height() <= screen.height()
    dialog.resize(least)
    qtbot.waitUntil(lambda: close.geometry().bottom() < screen.height())
