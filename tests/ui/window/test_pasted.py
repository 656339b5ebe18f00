"""Texts that are pasted: kept until they are discarded, unless the window is private."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press

from desktop import paths
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words.language import Language

TEXT = "Ann: Good morning to you all.\n\nBen: Hello, Ann.\n"
Paste = Callable[[Window], None]


@pytest.fixture
def paste(qtbot: QtBot) -> Paste:
    def pasted(window: Window) -> None:
        QGuiApplication.clipboard().setText(TEXT)
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            do(window, "paste")

    return pasted


def kept() -> list[Path]:
    return sorted((paths.data_dir() / "pasted").glob("*"))


def test_a_pasted_text_is_there_again_at_the_next_start(
    session: Session, parts: Parts, paste: Paste, qtbot: QtBot
) -> None:
    window = session.open()
    paste(window)
    [file] = kept()
    assert file.read_text("utf-8") == TEXT
    assert window.windowTitle() == f"{file.stem} — Enface"
    do(window, "note")
    qtbot.keyClicks(window.side.notes.field, "mine")
    session.close()
    app = QGuiApplication.instance()
    assert app is not None
    again = Session(parts, Language(app), QGuiApplication.font())
    again.open_request(WindowRequest())
    [window] = again.windows
    qtbot.waitUntil(lambda: window.document is not None, timeout=PATIENCE)
    assert [entry.note for entry in window.side.notes.list.entries()] == ["mine"]
    again.close()


def test_a_page_that_names_another_encoding_is_read_again_as_it_was_pasted(
    session: Session, qtbot: QtBot
) -> None:
    window = session.open()
    page = "<meta charset=windows-1252><p><b>Zoë:</b> Voilà, très bien.<p><b>Ann:</b> Olá, Zoë."
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open_text(page, ".html")
    [file] = kept()
    do(window, "home")
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.start.recent.cards[0].click()
    assert window.document is not None
    assert any("Voilà, très bien." in text for text in window.document.contents.rows.texts)
    assert window.document.name == file.stem


def test_a_text_stays_until_it_is_discarded_and_comes_back_by_undo(
    session: Session, paste: Paste
) -> None:
    window = session.open()
    paste(window)
    paste(window)
    assert len(kept()) == 1, "the same text is kept once"
    do(window, "home")
    window.recent_menu.clearPressed.emit()
    [card] = window.start.recent.cards
    assert card.accessibleName().startswith("Pasted text")
    card.delete()
    assert (kept(), window.start.recent.cards) == ([], [])
    press(window, "Undo")
    assert len(kept()) == 1
    assert len(window.start.recent.cards) == 1
    window.clearRequested.emit(window)
    assert kept() == []


def test_a_private_window_keeps_nothing_and_has_a_sign(session: Session, paste: Paste) -> None:
    window = session.open()
    window.actions_["private"].trigger()
    assert window.status.private.isVisibleTo(window)
    paste(window)
    assert kept() == []
    assert window.windowTitle() == "Pasted text — Enface (private)"
    window.actions_["private"].trigger()
    assert not window.status.private.isVisibleTo(window)
    assert window.windowTitle() == "Pasted text — Enface"


def test_forgetting_the_document_discards_its_text(session: Session, paste: Paste) -> None:
    window = session.open()
    paste(window)
    do(window, "forget")
    assert kept() == []


def test_a_text_that_cannot_be_kept_opens_and_says_so(session: Session, paste: Paste) -> None:
    paths.data_dir().mkdir(parents=True, exist_ok=True)
    (paths.data_dir() / "pasted").write_text("in the way")
    window = session.open()
    paste(window)
    assert window.document is not None
    assert any("could not be saved" in text for text in window.messages.texts())
