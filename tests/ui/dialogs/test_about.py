from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.about import AboutDialog


def test_about_names_version_and_licences(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    model = dialog.table.model()
    cells = {
        model.index(row, 0).data(): model.index(row, 2).data() for row in range(model.rowCount())
    }
    assert cells["Firefox Translations"] == "MPL-2.0"
    assert cells["wordfreq: lists of frequent words"] == "CC-BY-SA-4.0"
    assert cells["Qt"] == "LGPL-3.0-only"
    assert all(cells.values())
    assert "GNU General Public License" in dialog.words.text()


def test_it_grows_with_its_print(
    qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest
) -> None:
    plain = AboutDialog()
    qtbot.addWidget(plain)
    font = qapp.font()
    request.addfinalizer(lambda: qapp.setFont(font))
    twice = qapp.font()
    twice.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(twice)
    large = AboutDialog()
    qtbot.addWidget(large)
    assert large.width() > plain.width()
    assert large.height() > plain.height()
