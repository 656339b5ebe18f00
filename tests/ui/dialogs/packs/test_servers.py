"""The page of the servers, and the sign that says where a text goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
import translating_server as ts
from memory_keyring import MemoryKeyring
from pytestqt.qtbot import QtBot
from translating_server import TranslatingServer
from ui.conftest import PATIENCE, press, wait_for_translation

from desktop.ui.dialogs.packs.languages import LanguagesDialog
from desktop.ui.dialogs.packs.servers import ServersPage
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


@pytest.fixture(autouse=True)
def kept() -> Iterator[MemoryKeyring]:
    before, ours = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[TranslatingServer]:
    with TranslatingServer().running() as running:
        yield running


@pytest.fixture
def dialog(parts: Parts, qtbot: QtBot) -> LanguagesDialog:
    dialog = LanguagesDialog(parts.packs, parts.downloads, parts.servers, parts.preferences)
    qtbot.addWidget(dialog)
    dialog.pages.setCurrentWidget(dialog.servers)
    dialog.show()
    return dialog


@pytest.fixture
def page(dialog: LanguagesDialog) -> ServersPage:
    return dialog.servers


def elsewhere(server: TranslatingServer) -> str:
    """``server`` as another computer: 0.0.0.0 is no name of this one."""
    return server.address.replace("127.0.0.1", "0.0.0.0")


def rows(page: ServersPage) -> list[list[str]]:
    table = page.table
    return [
        [item.text() for at in range(table.columnCount()) if (item := table.item(row, at))]
        for row in range(table.rowCount())
    ]


def add(page: ServersPage, parts: Parts, qtbot: QtBot, address: str) -> None:
    page.address.setText(address)
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.add.click()


def test_a_server_is_added_and_removed(
    page: ServersPage, parts: Parts, server: TranslatingServer, qtbot: QtBot
) -> None:
    assert not page.add.isEnabled()
    server.languages = ts.LIBRETRANSLATE
    add(page, parts, qtbot, f"{server.address}/translate")
    assert rows(page) == [[server.address, "LibreTranslate", "", "stays on this computer"]]
    assert page.address.text() == ""
    assert "fr" in parts.packs.targets("en")
    page.table.selectRow(0)
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.remove.click()
    assert rows(page) == []


def test_of_several_models_one_is_chosen(
    page: ServersPage, parts: Parts, server: TranslatingServer, qtbot: QtBot
) -> None:
    server.models = ts.LM_STUDIO
    assert not page.model.isVisible()
    page.address.setText(server.address)
    page.add.click()
    qtbot.waitUntil(page.model.isVisible, timeout=PATIENCE)
    assert [page.model.itemText(at) for at in range(2)] == ["qwen3-4b", "gemma-3-4b-it"]
    assert rows(page) == []
    page.model.setCurrentIndex(1)
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.add.click()
    assert rows(page)[0][1:3] == ["OpenAI", "gemma-3-4b-it"]
    assert not page.model.isVisible()


def test_of_several_servers_one_is_used(
    page: ServersPage, parts: Parts, server: TranslatingServer, qtbot: QtBot
) -> None:
    server.models = ts.LM_STUDIO
    for at in range(2):
        page.address.setText(server.address)
        page.add.click()
        qtbot.waitUntil(page.model.isVisible, timeout=PATIENCE)
        page.model.setCurrentIndex(at)
        with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
            page.add.click()

    def asked() -> str:
        return parts.packs.route("en", "pt", "server").version.partition("@")[0]

    assert asked() == "gemma-3-4b-it"  # added last
    page.table.selectRow([row[2] for row in rows(page)].index("qwen3-4b"))
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.use.click()
    assert asked() == "qwen3-4b"


def test_another_computer_is_asked_only_after_a_question_that_names_it(
    page: ServersPage, parts: Parts, server: TranslatingServer, qtbot: QtBot
) -> None:
    server.languages = ts.LIBRETRANSLATE
    page.address.setText(elsewhere(server))
    page.add.click()
    assert page.question.isVisible()
    assert "leaves this computer and goes to 0.0.0.0" in page.question.text()
    page.address.setText(elsewhere(server) + "/")  # another address: the question is withdrawn
    assert not page.question.isVisible()
    page.add.click()
    assert server.asked == []
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.agree.click()
    assert rows(page)[0][3] == "goes to 0.0.0.0"
    assert server.asked


def test_a_key_is_asked_for_where_one_is_wanted(
    page: ServersPage,
    parts: Parts,
    server: TranslatingServer,
    qtbot: QtBot,
    kept: MemoryKeyring,
) -> None:
    server.models, server.key = ts.OLLAMA, "s3cret"
    page.address.setText(server.address)
    page.add.click()
    qtbot.waitUntil(page.key.isVisible, timeout=PATIENCE)
    page.key.setText("s3cret")
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        page.add.click()
    assert list(kept.kept.values()) == ["s3cret"]
    assert not page.key.isVisible()
    assert page.key.text() == ""


@pytest.mark.parametrize("address", ["ftp://a", "http://127.0.0.1:1"])
def test_what_does_not_work_is_told_above(page: ServersPage, qtbot: QtBot, address: str) -> None:
    page.address.setText(address)
    with qtbot.waitSignal(page.messageWanted, timeout=PATIENCE):
        page.add.click()
    assert page.add.isEnabled()
    assert rows(page) == []


def test_the_window_says_where_the_text_goes(
    read: Read, parts: Parts, server: TranslatingServer, qtbot: QtBot, tmp_path: Path
) -> None:
    server.languages = ts.LIBRETRANSLATE
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann Lee: We thank the people for the water of this country.\n", "utf-8")
    window = read(talk)
    wait_for_translation(window, qtbot)
    sign = window.status.network
    assert sign.words.text() == "On this computer only"
    parts.servers.look(elsewhere(server), consent=True, key="")
    with qtbot.waitSignal(parts.servers.looked, timeout=PATIENCE) as looked:
        pass
    assert looked.args is not None
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        parts.servers.add(looked.args[0], "", consent=True, key="")
    assert server.translated() == []  # it was added, and not chosen
    window.engines.fill()
    assert any(
        "libretranslate@0.0.0.0" in action.text() and "your text goes to 0.0.0.0" in action.text()
        for action in window.engines.menu.actions()
    )
    window.translation.choose_engine("server")
    assert sign.words.text() == "Text goes to 0.0.0.0"
    assert sign.dot.property("tone") == "busy"
    assert sign.words.property("tone") == "warning"
    assert wait_for_translation(window, qtbot)[0].startswith("nós obrigado o povo")
    model = window.reader.reader_model
    assert model is not None
    assert "libretranslate@0.0.0.0:" in model.caption(model.columns[1].id).note
    window.translation.choose_engine("firefox")
    assert sign.words.text() == "On this computer only"
    assert sign.dot.property("tone") == "calm"
    assert not sign.words.property("tone")
    window.close()


def test_where_only_a_server_has_the_pair_it_is_offered(
    read: Read, parts: Parts, server: TranslatingServer, qtbot: QtBot, tmp_path: Path
) -> None:
    server.languages = ts.LIBRETRANSLATE
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann Lee: We thank the people for the water of this country.\n", "utf-8")
    window = read(talk)
    wait_for_translation(window, qtbot)
    parts.servers.look(server.address, consent=False, key="")
    with qtbot.waitSignal(parts.servers.looked, timeout=PATIENCE) as looked:
        pass
    assert looked.args is not None
    with qtbot.waitSignal(parts.servers.changed, timeout=PATIENCE):
        parts.servers.add(looked.args[0], "", consent=False, key="")
    assert {route.target for route in window.translation.routes_beside()} == {"pt"}
    window.translation.choose_target("fr")
    assert server.translated() == []
    press(window, "Use a server")
    assert wait_for_translation(window, qtbot)[0].startswith("nós obrigado o povo")
    assert window.status.network.words.text() == "On this computer only"
    window.close()
