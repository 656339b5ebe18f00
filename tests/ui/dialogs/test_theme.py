from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.ui.dialogs.theme import ThemeDialog
from desktop.ui.look import themes
from desktop.ui.look.themecheck import checks, worst

THEMES = themes.scan()[0]


def _dialog(qtbot: QtBot, name: str) -> ThemeDialog:
    found = themes.scan()[0]
    dialog = ThemeDialog(found, found[name])
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _type(qtbot: QtBot, dialog: ThemeDialog, role: str, code: str) -> None:
    field = dialog.swatches[role].code
    field.clear()
    qtbot.keyClicks(field, code)


@pytest.mark.parametrize("name", THEMES)
def test_own_checks_pass_for_what_ships(name: str) -> None:
    assert [check for check in checks(THEMES[name]) if not check.passed] == []


def test_faint_colour_is_named_as_one_types(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, "light")
    assert dialog.summary.text() == "All contrasts are good."
    _type(qtbot, dialog, "muted", "#AAAAAA")
    assert worst(dialog.theme)["muted"].ratio == pytest.approx(2.1, abs=0.05)
    assert dialog.swatches["muted"].verdict.text() == "⚠ 2.1 : 1"
    assert "Secondary text on Bars and panels: 2.1 : 1, needed 4.5 : 1" in dialog.summary.text()
    dialog.strong.click()
    assert "needed 7.0 : 1" in dialog.summary.text()


def test_half_a_colour_changes_nothing(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, "light")
    before = dialog.theme
    _type(qtbot, dialog, "text", "#12")
    assert dialog.theme == before


def test_saved_theme_is_found_again_and_deleted(qtbot: QtBot) -> None:
    dialog = _dialog(qtbot, "sepia")
    dialog.name.clear()
    assert dialog.name.text() == ""
    qtbot.keyClicks(dialog.name, "Evening light")
    _type(qtbot, dialog, "speaker_2", "#112233")
    with qtbot.waitSignal(dialog.saved) as caught:
        qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    mine = themes.scan()[0][caught.args[0]]
    assert (mine.title, mine.own, mine.speakers[1]) == ("Evening light", True, "#112233")
    assert mine.roles == THEMES["sepia"].roles
    again = _dialog(qtbot, mine.name)
    with qtbot.waitSignal(again.removed):
        qtbot.mouseClick(again.delete, Qt.MouseButton.LeftButton)
    assert mine.name not in themes.scan()[0]


def test_two_of_one_name_do_not_overwrite_each_other(qtbot: QtBot) -> None:
    for _ in range(2):
        dialog = _dialog(qtbot, "dark")
        dialog.save()
    own = [theme.name for theme in themes.scan()[0].values() if theme.own]
    assert len(own) == 2


def test_built_in_themes_cannot_be_deleted(qtbot: QtBot) -> None:
    assert not _dialog(qtbot, "dark").delete.isEnabled()


def test_from_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.toml", tmp_path / "bad.toml"
    good.write_text(themes.to_toml(THEMES["site-brown"]), "utf-8")
    bad.write_bytes(b"\xff\xfe nothing")
    dialog = _dialog(qtbot, "light")
    dialog.bring_in(bad)
    assert "bad.toml" in dialog.problem.text()
    assert dialog.theme.title == "Light (custom)"
    dialog.bring_in(good)
    assert not dialog.problem.isVisible()
    assert dialog.theme.roles == THEMES["site-brown"].roles
    assert sorted(dialog.swatches) == sorted(
        [*themes.ROLES, *(f"speaker_{n}" for n in range(1, 4))]
    )
