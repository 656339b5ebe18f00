"""The dialog of the language packs, with a real server and real packs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import argos_package
import ct2_models
import pytest
import remote_packs
from http_server import Server
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QProgressBar, QTableWidget
from pytestqt.qtbot import QtBot
from remote_packs import argos_entry, firefox_pair, publish
from ui.conftest import do, press

from desktop import settings
from desktop.services.packs.fetching import Progress
from desktop.ui.dialogs.packs.languages import LanguagesDialog
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

PATIENCE = 30_000  # ms
TEXT = "Anna: Guten Tag. Wir beginnen die Sitzung heute etwas später.\n\nBernd: Danke, Anna.\n"


@pytest.fixture(autouse=True)
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server().running() as running:
        remote_packs.serve_lists(running, monkeypatch)
        yield running


@pytest.fixture(scope="session")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return argos_package.make(tmp_path_factory.mktemp("package"), "de", "en")


@pytest.fixture
def dialog(parts: Parts, qtbot: QtBot) -> LanguagesDialog:
    made = LanguagesDialog(parts.packs, parts.downloads, parts.servers, parts.preferences)
    qtbot.addWidget(made)
    made.show()
    return made


def offer_german(server: Server, german: Path, *tricks: str) -> None:
    address = server.put("/v1/de_en.argosmodel", german.read_bytes(), *tricks)
    publish(server, [argos_entry("de", "en", address)], firefox_pair("fr", "en"))


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    qtbot.waitUntil(button.isEnabled, timeout=PATIENCE)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def get_list(dialog: LanguagesDialog, parts: Parts, qtbot: QtBot) -> None:
    dialog.pages.setCurrentWidget(dialog.available)
    with qtbot.waitSignal(parts.downloads.listed, timeout=PATIENCE):
        click(qtbot, dialog.available.get_list)


def column(table: QTableWidget, at: int = 0) -> list[str]:
    items = (table.item(row, at) for row in range(table.rowCount()))
    return [item.text() for item in items if item is not None]


def test_opening_the_dialog_asks_nobody(dialog: LanguagesDialog, server: Server) -> None:
    for page in (dialog.available, dialog.network, dialog.installed):
        dialog.pages.setCurrentWidget(page)
    assert server.asked == []
    assert dialog.network.heading.text() == "No network requests so far."
    assert "There is no list" in dialog.available.age.text()
    assert not dialog.network.table.isVisibleTo(dialog.network)


def test_the_list_can_be_searched_in_any_name(
    dialog: LanguagesDialog, parts: Parts, server: Server, german: Path, qtbot: QtBot
) -> None:
    offer_german(server, german)
    get_list(dialog, parts, qtbot)
    table = dialog.available.table
    assert column(table) == ["French → English", "German → English"]
    assert column(table, 3) == ["20 bytes", "unknown"]
    for typed in ("fran", "FRENCH", "fr-en", "firefox english"):
        dialog.available.search.setText(typed)
        assert column(table) == ["French → English"]
    assert "The list is of" in dialog.available.age.text()
    assert "old" not in dialog.available.age.text()


def test_what_a_pair_needs_comes_with_one_click(
    dialog: LanguagesDialog, parts: Parts, server: Server, german: Path, qtbot: QtBot
) -> None:
    offer_german(server, german)
    get_list(dialog, parts, qtbot)
    dialog.ask_for("de", "pt")
    page = dialog.available
    assert page.needs.text() == "Needed: German → English (Argos, size unknown)"
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        click(qtbot, page.get_needed)
    qtbot.waitUntil(lambda: not dialog.progress.bar.isVisibleTo(dialog), timeout=PATIENCE)
    assert "German → English" in column(dialog.table)
    (message,) = dialog.messages.texts()
    assert message.startswith("Installed: German → English · The catalogue has no fingerprint")
    assert page.needs.text() == "Everything needed is on this computer already."
    assert not page.get_needed.isEnabled()
    assert sorted(column(dialog.network.table, 1)) == [
        "language pack de-en", *["the list of language packs"] * 3,
    ]  # fmt: skip
    dialog.ask_for("de", "ja")
    assert "No language pack for German to Japanese" in page.needs.text()


def test_a_download_is_shown_and_can_be_stopped_and_gone_on_with(
    dialog: LanguagesDialog, parts: Parts, server: Server, german: Path, qtbot: QtBot
) -> None:
    offer_german(server, german, "stall 300000")
    get_list(dialog, parts, qtbot)
    dialog.ask_for("de", "en")
    page = dialog.available
    used: list[bool] = []
    parts.downloads.used.connect(used.append, Qt.ConnectionType.QueuedConnection)
    click(qtbot, page.get_needed)
    qtbot.waitUntil(
        lambda: isinstance(parts.downloads.step, Progress) and server.stalled.is_set(),
        timeout=PATIENCE,
    )
    assert dialog.progress.text.text().startswith("German → English: ")
    assert dialog.progress.bar.isVisibleTo(dialog)
    assert not page.get_needed.isEnabled()
    click(qtbot, dialog.progress.cancel)
    assert not dialog.progress.bar.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: used == [True, False], timeout=PATIENCE)
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        click(qtbot, page.get_needed)
    assert server.asked[-1][1]["range"].startswith("bytes=")


def test_with_the_network_off_the_buttons_refuse_and_say_why(
    dialog: LanguagesDialog, parts: Parts, server: Server, german: Path, qtbot: QtBot
) -> None:
    offer_german(server, german)
    get_list(dialog, parts, qtbot)
    dialog.pages.setCurrentWidget(dialog.network)
    dialog.network.never.click()
    assert parts.preferences.current.never_network
    asked = len(server.asked)
    dialog.ask_for("de", "en")
    for button, what in (
        (dialog.available.get_list, "the list of language packs"),
        (dialog.available.get_needed, "language pack de-en"),
    ):
        with qtbot.waitSignal(parts.downloads.failed, timeout=PATIENCE):
            click(qtbot, button)
        assert (
            f"“Never use the network” is on, so this was not done: {what}"
            in (dialog.messages.texts()[0])
        )
    assert len(server.asked) == asked
    assert column(dialog.available.table) != []


def test_addresses_are_shown_for_another_computer(
    dialog: LanguagesDialog,
    parts: Parts,
    server: Server,
    german: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    offer_german(server, german)
    page = dialog.available
    addresses = page.show_addresses()
    assert f"{server.address}/argos/index.json\n    index.json" in addresses.text.toPlainText()
    addresses.close()
    get_list(dialog, parts, qtbot)
    dialog.ask_for("de", "en")
    asked = len(server.asked)
    addresses = page.show_addresses()
    text = addresses.text.toPlainText()
    assert f"{server.address}/v1/de_en.argosmodel" in text
    assert "German → English · Argos · 1.0 · size unknown" in text
    addresses.copy.click()
    assert QGuiApplication.clipboard().text() == text
    addresses.save_list(tmp_path / "list.txt")
    assert 'output = "translate-de_en-1.0.argosmodel"' in (tmp_path / "list.txt").read_text()
    addresses.save_list(tmp_path / "list.txt" / "no")
    assert "could not be saved" in dialog.messages.texts()[0]
    addresses.close()
    page.table.selectRow(column(page.table).index("French → English"))
    text = page.show_addresses().text.toPlainText()
    assert "vocab.fren.spm.zst" in text
    assert "SHA-256" in text
    assert len(server.asked) == asked


def test_what_another_enface_forbids_is_forbidden_here_too(
    parts: Parts, server: Server, german: Path, qtbot: QtBot
) -> None:
    offer_german(server, german)
    settings.save(settings.Settings(never_network=True))  # as another process does
    with qtbot.waitSignal(parts.downloads.failed, timeout=PATIENCE):
        parts.downloads.fetch_list()
    assert server.asked == []
    parts.preferences.change(size=20.0)
    parts.preferences.save()
    assert settings.load().never_network
    dialog = LanguagesDialog(parts.packs, parts.downloads, parts.servers, parts.preferences)
    qtbot.addWidget(dialog)
    assert dialog.network.never.isChecked()
    dialog.network.never.click()
    assert not settings.load().never_network


def test_a_list_that_cannot_be_had_is_told(
    dialog: LanguagesDialog, parts: Parts, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(parts.downloads.failed, timeout=PATIENCE):
        click(qtbot, dialog.available.get_list)
    assert "refused to send the file (answer 404)" in dialog.messages.texts()[0]
    qtbot.waitUntil(dialog.available.get_list.isEnabled, timeout=PATIENCE)


def test_how_a_download_goes_is_told_to_screen_readers(
    dialog: LanguagesDialog,
    parts: Parts,
    server: Server,
    german: Path,
    announcements: list[str],
    qtbot: QtBot,
) -> None:
    offer_german(server, german)
    get_list(dialog, parts, qtbot)
    dialog.ask_for("de", "en")
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        click(qtbot, dialog.available.get_needed)
    qtbot.waitUntil(lambda: parts.downloads.current is None, timeout=PATIENCE)
    assert announcements[:2] == ["Getting the list…", "German → English: connecting…"]
    assert announcements[-1] == "German → English: unpacking and trying it…"
    quarters = [words for words in announcements if " of " in words]
    assert 1 <= len(quarters) <= 5  # a quarter that went by in one piece is not told
    assert len(announcements) == len(quarters) + 3


def test_the_list_can_be_stopped(
    dialog: LanguagesDialog, parts: Parts, server: Server, qtbot: QtBot
) -> None:
    publish(server, [argos_entry("de", "en")], firefox_pair("fr", "en"))
    for page in server.pages.values():
        page.tricks.append("stall 5")
    click(qtbot, dialog.available.get_list)
    assert server.stalled.wait(PATIENCE / 1000)
    click(qtbot, dialog.progress.cancel)
    qtbot.waitUntil(lambda: not parts.downloads.is_listing, timeout=PATIENCE)
    assert dialog.messages.texts() == []
    assert dialog.available.get_list.isEnabled()


def test_a_newer_version_comes_with_one_press(
    dialog: LanguagesDialog,
    parts: Parts,
    server: Server,
    german: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    parts.packs.add(german)
    newer = argos_package.make(tmp_path, "de", "en", package_version="1.5")
    address = server.put("/v1/de_en-1_5.argosmodel", newer.read_bytes())
    publish(server, [argos_entry("de", "en", address, version="1.5")], firefox_pair("fr", "en"))
    page = dialog.installed
    assert not page.update_all.isVisibleTo(page)
    get_list(dialog, parts, qtbot)
    assert page.newer.text().startswith("A newer version of 1 pack")
    assert "translate-de_en-1_0 · newer: 1.5" in column(page.table, 2)
    assert column(dialog.available.table, 6) == ["", "an older version"]
    dialog.pages.setCurrentWidget(page)
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        click(qtbot, page.update_all)
    qtbot.waitUntil(lambda: parts.downloads.current is None, timeout=PATIENCE)
    assert not page.update_all.isVisibleTo(page)
    assert "translate-de_en-1_5" in column(page.table, 2)
    assert column(dialog.available.table, 6) == ["", "this version"]


def test_what_is_added_is_not_lost_when_the_dialog_is_closed_meanwhile(
    read: Callable[[Path], Window], german: Path, tmp_path: Path, qtbot: QtBot, parts: Parts
) -> None:
    path = tmp_path / "sitzung.txt"
    path.write_text(TEXT, "utf-8")
    window = read(path)
    dialog = window.language_packs.show()
    dialog.install(german)
    dialog.close()
    downloads = parts.downloads
    with qtbot.waitSignal(downloads.installed, timeout=PATIENCE):
        pass
    assert "Installed: German → English" in window.messages.texts()
    assert "de" in parts.packs.sources()
    broken = tmp_path / "broken.argosmodel"
    broken.write_bytes(b"no such thing")
    dialog = window.language_packs.show()
    dialog.install(broken)
    dialog.close()
    with qtbot.waitSignal(downloads.failed, timeout=PATIENCE):
        pass
    assert any("“broken.argosmodel” is not a usable" in words for words in window.messages.texts())


def test_a_pack_is_removed_with_a_press(
    dialog: LanguagesDialog, parts: Parts, german: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        dialog.install(german)
    assert dialog.messages.texts() == ["Installed: German → English"]
    dialog.table.selectRow(column(dialog.table).index("German → English"))
    with qtbot.waitSignal(parts.downloads.removed, timeout=PATIENCE):
        click(qtbot, dialog.remove)
    assert dialog.messages.texts() == ["Removed: German → English"]
    assert "German → English" not in column(dialog.table)


def test_an_engine_that_is_missing_is_told_with_its_reason(
    dialog: LanguagesDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not dialog.installed.missing.isVisibleTo(dialog)
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    dialog.installed.fill()
    assert dialog.installed.missing.isVisibleTo(dialog)
    assert "Firefox Translations engine is not installed (fxtranslate" in (
        dialog.installed.missing.text()
    )


def test_a_pack_that_does_not_say_its_languages_is_asked_about(
    dialog: LanguagesDialog, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = ct2_models.make(tmp_path / "model-of-mine", "opus")
    page = dialog.installed
    assert not page.languages.isVisible()
    dialog.install(folder)
    qtbot.waitUntil(page.languages.isVisible, timeout=PATIENCE)
    assert "does not say between which languages" in dialog.messages.texts()[-1]
    page.source.setCurrentIndex(page.source.findData("en"))
    page.target.setCurrentIndex(page.target.findData("gl"))
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        page.go_on.click()
    assert not page.languages.isVisible()
    assert "English → Galician" in column(dialog.table)


def test_every_control_has_a_name(dialog: LanguagesDialog) -> None:
    kinds = (QAbstractButton, QComboBox, QLineEdit, QTableWidget, QProgressBar)
    nameless = [
        control
        for kind in kinds
        for control in dialog.findChildren(kind)
        if not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and (control.text() or control.toolTip()))
        and not isinstance(control.parent(), (QLineEdit, QTableWidget, QComboBox))
    ]
    assert nameless == []


def test_a_text_without_a_pack_leads_to_the_pack_and_is_translated(
    read: Callable[[Path], Window],
    parts: Parts,
    server: Server,
    german: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    offer_german(server, german)
    path = tmp_path / "sitzung.txt"
    path.write_text(TEXT, "utf-8")
    window = read(path)
    (message,) = [m for m in window.messages.messages() if m.key == "pack"]
    get = next(b for b in message.findChildren(QAbstractButton) if b.text() == "Get it…")
    click(qtbot, get)
    (dialog,) = window.findChildren(LanguagesDialog)
    page = dialog.available
    assert page.source.currentText() == "German"
    get_list(dialog, parts, qtbot)
    page.target.setCurrentIndex(page.target.findData("en"))
    seen: list[str] = []
    parts.downloads.used.connect(lambda _on: seen.append(window.status.network.words.text()))
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        click(qtbot, page.get_needed)
    qtbot.waitUntil(lambda: not parts.downloads.network.in_use, timeout=PATIENCE)
    dialog.close()  # the download is over; the window goes on by itself
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    assert window.translation.share_done() == 1.0
    qtbot.waitUntil(
        lambda: window.status.network.words.text() == "On this computer only", timeout=PATIENCE
    )
    assert "downloading…" in seen
    do(window, "clear_all")
    press(window, "Clear")
    assert parts.downloads.network.requests() == []
