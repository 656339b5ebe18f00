from __future__ import annotations

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
