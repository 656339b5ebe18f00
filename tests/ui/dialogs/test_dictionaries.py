"""The dialog of the dictionaries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from made_dictionary import RUSSIAN, dictd
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE

from desktop.services.studying.dictionaries import Dictionaries
from desktop.ui.background.tasks import Runner
from desktop.ui.dialogs.dictionaries import DictionariesDialog
from desktop.ui.dialogs.searching import SearchDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[DictionariesDialog]:
    runner = Runner()
    dialog = DictionariesDialog(Dictionaries(), runner, None)
    dialog.show()
    yield dialog
    runner.wait()
    dialog.close()


def cells(dialog: DictionariesDialog) -> list[list[str]]:
    table = dialog.table
    items = [
        [table.item(r, c) for c in range(table.columnCount())] for r in range(table.rowCount())
    ]
    return [[item.text() if item is not None else "" for item in row] for row in items]


def test_a_dictionary_is_added_shown_with_its_licence_and_removed(
    dialog: DictionariesDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "No dictionary yet" in dialog.told.text()
    with qtbot.waitSignal(dialog.changed, timeout=PATIENCE):
        dialog.add(dictd(tmp_path, RUSSIAN))
    assert cells(dialog) == [
        ["Russian → English", "Russian-English Test Dictionary", "7", "GNU GPL 2.0 or later",
         "http://dictionaries.example/"]
    ]  # fmt: skip
    qtbot.waitUntil(dialog.remove_button.isEnabled, timeout=PATIENCE)
    dialog.remove_button.click()
    assert cells(dialog) == []


def test_the_order_of_the_dictionaries_is_the_persons(
    dialog: DictionariesDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    for stem in ("a-rus-eng", "b-rus-eng"):
        own = {"00databaseshort": f"00-database-short\n{stem}\n"}
        with qtbot.waitSignal(dialog.changed, timeout=PATIENCE):
            dialog.add(dictd(tmp_path, RUSSIAN, stem, own=own))
    qtbot.waitUntil(dialog.up_button.isEnabled, timeout=PATIENCE)  # the added one is chosen
    assert not dialog.down_button.isEnabled()
    dialog.up_button.click()
    assert [row[1] for row in cells(dialog)] == ["b-rus-eng", "a-rus-eng"]
    assert dialog.table.chosen_row() == 0
    assert not dialog.up_button.isEnabled()
    dialog.down_button.click()
    assert [info.name for info in Dictionaries().installed()] == ["a-rus-eng", "b-rus-eng"]


def test_languages_that_a_dictionary_does_not_say_are_asked_for(
    dialog: DictionariesDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.add(dictd(tmp_path, {"dom": "dom\nhouse"}, "words", own={}))
    qtbot.waitUntil(dialog.languages.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(dialog.add_button.isEnabled, timeout=PATIENCE)
    dialog.source.setCurrentIndex(dialog.source.findData("pl"))
    dialog.target.setCurrentIndex(dialog.target.findData("en"))
    with qtbot.waitSignal(dialog.changed, timeout=PATIENCE):
        dialog.go_on_button.click()
    assert cells(dialog)[0][0] == "Polish → English"


def test_what_is_no_dictionary_is_told_in_words(
    dialog: DictionariesDialog, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "words.jsonl"
    path.write_text("nothing")
    dialog.add(path)
    qtbot.waitUntil(lambda: "not a usable dictionary" in dialog.told.text(), timeout=PATIENCE)
    assert cells(dialog) == []


def test_words_are_searched_by_their_beginning_and_in_the_entries(
    qtbot: QtBot, tmp_path: Path
) -> None:
    Dictionaries().add(dictd(tmp_path, RUSSIAN))
    runner = Runner()
    dialog = SearchDialog(Dictionaries(), runner, "вид", "ru", None)
    dialog.show()
    qtbot.waitUntil(lambda: "visible" in dialog.answers.toPlainText(), timeout=PATIENCE)
    assert "notice <b>&" in dialog.answers.toPlainText()
    dialog.phrase.setText("fir")
    qtbot.waitUntil(lambda: "Nothing found" in dialog.answers.toPlainText(), timeout=PATIENCE)
    dialog.in_entries.setChecked(True)
    qtbot.waitUntil(lambda: "ёлка" in dialog.answers.toPlainText(), timeout=PATIENCE)
    assert "found in the entry" in dialog.answers.toPlainText()
    dialog.phrase.setText("<b>")
    qtbot.waitUntil(lambda: "видеть" in dialog.answers.toPlainText(), timeout=PATIENCE)
    dialog.phrase.setText("100%_")
    qtbot.waitUntil(lambda: "Nothing found" in dialog.answers.toPlainText(), timeout=PATIENCE)
    runner.wait()
    dialog.close()
