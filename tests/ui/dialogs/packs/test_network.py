"""The network page: what keeps the other processes off the network and the person's files."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.support.sandbox import Confinement
from desktop.ui.dialogs.packs import network
from desktop.ui.dialogs.packs.network import NetworkPage
from desktop.ui.window.parts import Parts


@pytest.mark.parametrize(
    ("holds", "words"),
    [
        (Confinement(network=True, files=True), "keeps these off the network and off all your"),
        (Confinement(network=True, files=False), "cannot keep them off your other files"),
        (Confinement(network=False, files=True), "cannot keep them off the network"),
        (Confinement(), "this system has nothing that would keep"),
    ],
)
def test_what_holds_on_this_system_is_said(
    parts: Parts, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, holds: Confinement, words: str
) -> None:
    monkeypatch.setattr(network, "confinement", lambda: holds)
    page = NetworkPage(parts.preferences, parts.downloads)
    qtbot.addWidget(page)
    assert words in page.workers.text()
