"""The dialog of voices and speech models, and the ways that lead there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
import spoken
from http_server import Server
from pytestqt.qtbot import QtBot
from remote_speech import (
    MODEL,
    TREE,
    VOICE,
    model_entries,
    publish_model,
    publish_voice,
    serve_speech,
)
from ui.conftest import do, press

from desktop.services.listening.models import Models
from desktop.services.speaking.voices import Voices
from desktop.ui.dialogs.packs.speech import SpeechDialog
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words import messages

pytestmark = pytest.mark.skipif(
    find_spec("piper") is None or find_spec("faster_whisper") is None,
    reason="the extras voices and listen are not installed",
)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server().running() as server:
        serve_speech(server, monkeypatch)
        yield server


@pytest.fixture
def dialog(server: Server, parts: Parts) -> Iterator[SpeechDialog]:
    dialog = SpeechDialog(parts.speech_downloads, parts.runner, str, None)
    dialog.show()
    yield dialog
    dialog.close()


def cells(dialog: SpeechDialog) -> list[list[str]]:
    table = dialog.table
    items = [
        [table.item(r, c) for c in range(table.columnCount())] for r in range(table.rowCount())
    ]
    return [[item.text() if item is not None else "" for item in row] for row in items]


def test_a_voice_is_downloaded_on_a_press_and_removed(
    dialog: SpeechDialog,
    server: Server,
    parts: Parts,
    qtbot: QtBot,
) -> None:
    publish_voice(server)
    assert "no list of voices" in dialog.age.text()
    assert len(cells(dialog)) == 7  # the models
    assert server.asked == []
    with qtbot.waitSignal(parts.speech_downloads.listed):
        dialog.get_list.click()
    dialog.search.setText("engl united")
    [voice] = cells(dialog)
    assert voice[:3] == ["Voice", VOICE, "English (United States)"]
    assert not dialog.get_chosen.isEnabled()
    assert not dialog.remove.isEnabled()
    dialog.table.selectRow(0)
    with qtbot.waitSignal(dialog.added) as added:
        dialog.get_chosen.click()
    assert added.args == ["voice"]
    assert f"“{VOICE}” was added. CC0" in dialog.told.text().replace("\u2068", "").replace(
        "\u2069", ""
    )
    [voice] = cells(dialog)
    assert voice[4:] == ["yes", "CC0"]
    path = Voices().installed()[0].path
    path.write_bytes(path.read_bytes() + b"older")
    dialog.fill()
    assert cells(dialog)[0][4] == "another version"
    dialog.table.selectRow(0)
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.remove.click()
    qtbot.waitUntil(lambda: not cells(dialog)[0][4])
    assert Voices().installed() == []
    asked = [request.why for request in parts.downloads.network.requests()]
    assert [messages.purpose(why) for why in asked] == asked
    assert set(asked) == {"the list of voices", f"voice or speech model {VOICE}"}


def test_a_model_is_downloaded_and_removed(
    dialog: SpeechDialog, server: Server, qtbot: QtBot, announcements: list[str]
) -> None:
    publish_model(server)
    dialog.kinds.setCurrentIndex(2)
    assert cells(dialog)[0][:3] == ["Speech recognition", "whisper-tiny", "many languages"]
    dialog.table.selectRow(0)
    with qtbot.waitSignal(dialog.added) as added:
        dialog.get_chosen.click()
    assert added.args == ["recognition"]
    assert [model.name for model in Models().installed()] == ["whisper-tiny"]
    assert any("whisper-tiny" in words for words in announcements)
    qtbot.waitUntil(dialog.remove.isEnabled)
    dialog.remove.click()
    qtbot.waitUntil(lambda: not cells(dialog)[0][4])
    assert Models().installed() == []


def test_what_fails_is_told_and_a_stopped_download_goes_on(
    dialog: SpeechDialog, server: Server, parts: Parts, qtbot: QtBot
) -> None:
    dialog.ask_for("voice", "pt-BR")
    dialog.get_list.click()
    qtbot.waitUntil(lambda: "404" in dialog.told.text())
    publish_model(server, "pause 300")
    dialog.ask_for("recognition", "pt-BR")
    assert dialog.table.chosen_row() == 0  # it knows many languages
    dialog.get_chosen.click()
    qtbot.waitUntil(lambda: "bytes of" in dialog.progress.text.text())
    dialog.progress.cancel.click()
    server.go.set()
    qtbot.waitUntil(lambda: not parts.speech_downloads.busy)
    assert Models().installed() == []
    with qtbot.waitSignal(dialog.added):
        dialog.get_chosen.click()
    assert len(Models().installed()) == 1
    qtbot.waitUntil(lambda: not parts.speech_downloads.busy)
    parts.preferences.change(never_network=True)
    dialog.get_list.click()
    qtbot.waitUntil(lambda: "Never use the network" in dialog.told.text())


def shown_dialog(window: Window) -> SpeechDialog:
    [dialog] = window.findChildren(SpeechDialog)
    return dialog


def test_a_message_leads_to_the_model_that_is_lacking_and_it_goes_on(
    server: Server, session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = spoken.model()
    recording = spoken.record(tmp_path / "speech.wav", spoken.TALK[:2])
    names = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")
    files = {name: (folder / name).read_bytes() for name in names if (folder / name).is_file()}
    server.put(TREE, json.dumps(model_entries(files)).encode())
    for name, body in files.items():
        server.put(MODEL + name, body)
    window = session.open()
    with qtbot.waitSignal(window.openingFailed):
        window.opening.drop([str(recording.path)])
    press(window, "Download a model")
    dialog = shown_dialog(window)
    assert server.asked == []
    with qtbot.waitSignal(window.documentShown):
        dialog.get_chosen.click()
    assert window.document is not None
    assert window.document.source.recognised == "whisper-tiny"


def test_the_menu_shows_all_without_asking_the_network(server: Server, session: Session) -> None:
    window = session.open()
    do(window, "speech_packs")
    dialog = shown_dialog(window)
    assert dialog.kinds.currentData() == ""
    assert len(cells(dialog)) == 7
    assert server.asked == []
    dialog.reject()


def test_the_window_tells_how_a_download_ended_whose_dialog_was_closed(
    server: Server, session: Session, parts: Parts, qtbot: QtBot
) -> None:
    publish_model(server, "pause 300")
    window = session.open()
    do(window, "speech_packs")
    dialog = shown_dialog(window)
    dialog.kinds.setCurrentIndex(2)
    dialog.table.selectRow(0)
    dialog.get_chosen.click()
    qtbot.waitUntil(lambda: "bytes of" in dialog.progress.text.text())
    dialog.reject()
    assert window.messages.texts() == []
    server.go.set()
    qtbot.waitUntil(lambda: any("whisper-tiny" in each for each in window.messages.texts()))
    assert len(Models().installed()) == 1
    window.messages.withdraw("download")
    do(window, "speech_packs")
    with qtbot.waitSignal(parts.speech_downloads.failed):
        parts.speech_downloads.fetch_list()
    assert window.messages.texts() == []  # the dialog tells that the list is not there
    shown_dialog(window).reject()
    with qtbot.waitSignal(parts.speech_downloads.failed):
        parts.speech_downloads.fetch_list()
    assert any("404" in each for each in window.messages.texts())
