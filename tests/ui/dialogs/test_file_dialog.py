"""Qt's own dialog for files, which stands in where the system has none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.look import themes
from desktop.ui.look.stylesheet import apply_stylesheet

WIDE = 0.3  # of a button, that its picture takes at least


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    sheet, font, palette = qapp.styleSheet(), qapp.font(), qapp.palette()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setFont(font)
    qapp.setPalette(palette)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_its_buttons_show_what_they_do(dressed: QApplication, qtbot: QtBot, name: str) -> None:
    apply_stylesheet(dressed, themes.scan()[0][name], dressed.font())
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    buttons = [each for each in dialog.findChildren(QToolButton) if not each.icon().isNull()]
    assert len(buttons) >= 6
    for button in buttons:
        button.setEnabled(True)
        picture = button.grab().toImage()
        middle = picture.height() // 2
        ground = picture.pixel(picture.width() - 4, middle)
        columns = [
            x
            for x in range(3, picture.width() - 3)
            if any(picture.pixel(x, y) != ground for y in range(4, picture.height() - 4))
        ]
        assert columns[-1] - columns[0] > WIDE * picture.width(), button.objectName()
