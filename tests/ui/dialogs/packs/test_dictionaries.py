"""The dialog of the dictionaries."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from http_server import Server
from made_dictionary import RUSSIAN, dictd
from pytestqt.qtbot import QtBot
from remote_dictionaries import publish_russian, serve_freedict
from ui.conftest import PATIENCE, do

from desktop.services.studying.dictionaries import Dictionaries
from desktop.ui.background.tasks import Runner
from desktop.ui.dialogs.packs.dictionaries import DictionariesDialog
from desktop.ui.dialogs.packs.freedict import FreeDictDialog
from desktop.ui.dialogs.searching import SearchDialog
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.words import messages


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server().running() as server:
        serve_freedict(server, monkeypatch)
        yield server


@pytest.fixture
def dialog(server: Server, parts: Parts, qtbot: QtBot) -> Iterator[DictionariesDialog]:
    dialog = DictionariesDialog(parts.dictionaries, parts.dictionary_downloads, parts.runner, None)
    dialog.show()
    yield dialog
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


def shown_list(dialog: DictionariesDialog, parts: Parts, qtbot: QtBot) -> FreeDictDialog:
    """The dialog of the downloads, with the list that the server has."""
    downloads = dialog.show_downloads()
    with qtbot.waitSignal(parts.dictionary_downloads.listed, timeout=PATIENCE):
        downloads.get_list.click()
    return downloads


def test_a_dictionary_is_downloaded_on_a_press_and_no_sooner(
    dialog: DictionariesDialog,
    server: Server,
    parts: Parts,
    qtbot: QtBot,
    tmp_path: Path,
    announcements: list[str],
) -> None:
    body = publish_russian(server, tmp_path)
    assert "no list of dictionaries" in dialog.show_downloads().age.text()
    assert server.asked == []
    downloads = shown_list(dialog, parts, qtbot)
    texts = [downloads.table.item(0, column) for column in range(7)]
    told = [item.text() for item in texts if item is not None]
    assert told == [
        "Russian → English",
        "7",
        "2024.10.10",
        f"{len(body)} bytes",
        "yes",
        "",
        "http://words.example/",
    ]
    downloads.search.setText("german")
    assert downloads.table.rowCount() == 0
    downloads.search.setText("russ")
    assert not downloads.get_chosen.isEnabled()
    downloads.table.selectRow(0)
    downloads.get_chosen.click()
    qtbot.waitUntil(lambda: "GNU GPL" in downloads.told.text(), timeout=PATIENCE)
    assert [row[1] for row in cells(dialog)] == ["Russian-English Test Dictionary"]
    assert any("Russian → English" in words for words in announcements)
    asked = [request.why for request in parts.downloads.network.requests()]
    assert asked == ["dictionary freedict-rus-eng", "the list of dictionaries"]
    assert [messages.purpose(why) for why in asked] == asked


def test_a_download_is_stopped_and_goes_on_the_next_time(
    dialog: DictionariesDialog, server: Server, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    publish_russian(server, tmp_path, "pause 300")
    downloads = shown_list(dialog, parts, qtbot)
    downloads.table.selectRow(0)
    downloads.get_chosen.click()
    qtbot.waitUntil(lambda: "300 bytes of" in downloads.progress.text.text(), timeout=PATIENCE)
    assert downloads.progress.bar.isVisible()
    assert not downloads.get_chosen.isEnabled()
    downloads.progress.cancel.click()
    assert not downloads.progress.bar.isVisible()
    server.go.set()
    downloads.reject()
    qtbot.waitUntil(lambda: not parts.dictionary_downloads.busy, timeout=PATIENCE)
    assert cells(dialog) == []
    again = dialog.show_downloads()
    again.table.selectRow(0)
    again.table.itemActivated.emit(again.table.item(0, 0))
    qtbot.waitUntil(lambda: len(cells(dialog)) == 1, timeout=PATIENCE)
    assert server.asked[-1][1].get("range") == "bytes=300-"


def test_never_use_the_network_holds_for_dictionaries(
    dialog: DictionariesDialog, server: Server, parts: Parts, qtbot: QtBot
) -> None:
    parts.preferences.change(never_network=True)
    downloads = dialog.show_downloads()
    downloads.get_list.click()
    qtbot.waitUntil(lambda: "Never use the network" in downloads.told.text(), timeout=PATIENCE)
    assert server.asked == []


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
    entries = RUSSIAN | {"площадь": "площадь <n>\n1. square\nгородской сад"}
    Dictionaries().add(dictd(tmp_path, entries))
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
    dialog.phrase.setText("ГОРОДСКОЙ")
    qtbot.waitUntil(lambda: "площадь" in dialog.answers.toPlainText(), timeout=PATIENCE)
    dialog.phrase.setText("<b>")
    qtbot.waitUntil(lambda: "видеть" in dialog.answers.toPlainText(), timeout=PATIENCE)
    dialog.phrase.setText("100%_")
    qtbot.waitUntil(lambda: "Nothing found" in dialog.answers.toPlainText(), timeout=PATIENCE)
    runner.wait()
    dialog.close()


def test_the_window_tells_that_a_dictionary_was_added_whose_dialogs_were_closed(
    server: Server, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    publish_russian(server, tmp_path, "pause 300")
    window = session.open()
    do(window, "dictionaries")
    [dialog] = window.findChildren(DictionariesDialog)
    downloads = dialog.show_downloads()
    downloads.get_list.click()
    qtbot.waitUntil(lambda: downloads.table.rowCount() == 1, timeout=PATIENCE)
    downloads.table.selectRow(0)
    downloads.get_chosen.click()
    qtbot.waitUntil(lambda: "300 bytes of" in downloads.progress.text.text(), timeout=PATIENCE)
    downloads.reject()
    dialog.reject()
    server.go.set()
    qtbot.waitUntil(lambda: window.messages.texts() != [], timeout=PATIENCE)
    assert ["Russian-English Test Dictionary" in each for each in window.messages.texts()] == [True]
