"""A part that scrolls: its scroll bar comes where it is needed, and does not come and go."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.widgets.scrolled import Scrolled


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
