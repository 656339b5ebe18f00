"""What is forgotten is nowhere any more: looked for in every file there is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, wait_for_translation

from desktop import paths
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
TEXT = "Ann Lee: Quennersby pays for the ferry.\n\nBen Cole: Quennersby pays nothing.\n"
TRACES = ("quennersby", "minutes-of", "hallamshire", "wexcombe", "dunmere")  # …, note, name


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "hallamshire" / "minutes-of-the-board.txt"
    path.parent.mkdir()
    path.write_text(TEXT, "utf-8")
    return path


def traces(home: Path) -> set[str]:
    """Which of the `TRACES` stand in any file below ``home``, or in the name of one."""
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    everything = b"\n".join([path.read_bytes() + str(path).encode() for path in files]).lower()
    return {trace for trace in TRACES if trace.encode() in everything}


def work(window: Window, qtbot: QtBot) -> None:
    """Leave something of every kind."""
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    window.corrections.rename("Ben Cole", "Benjamin Dunmere")
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    window.actions_["bookmark"].trigger()
    window.reader.go_to_row(1, 0)
    window.actions_["note"].trigger()
    qtbot.keyClicks(window.side.notes.field, "ask Wexcombe")


def note_a_folder(path: Path) -> None:
    """As Qt's own file dialog does."""
    noted = QSettings(QSettings.Scope.UserScope, "QtProject")
    noted.setValue("FileDialog/lastVisited", path.parent.as_uri())
    noted.sync()


def press(window: Window, words: str) -> None:
    [button] = [b for b in window.messages.findChildren(QPushButton) if b.text() == words]
    button.click()


def clear(window: Window) -> None:
    window.actions_["clear_all"].trigger()
    assert "bookmarks and notes" in window.messages.texts()[-1]
    press(window, "Clear everything")
    assert window.messages.texts()[-1] == "Everything Enface remembered is cleared."


def test_everything_is_cleared_and_does_not_come_back(
    read: Read, session: Session, qtbot: QtBot, talk: Path, own_folders: Path
) -> None:
    window, start = read(talk), session.open()
    work(window, qtbot)
    note_a_folder(talk)
    assert "hallamshire" in (paths.state_dir() / "QtProject.conf").read_text("utf-8")
    window.remembering.remember()
    session.save()
    assert traces(own_folders) == set(TRACES)
    clear(start)
    assert traces(own_folders) == set()
    assert window.side.bookmarks.list.count() == window.side.notes.list.count() == 0
    assert window.document is not None
    assert "Ben Cole" in [speaker.name for speaker in window.document.transcript.speakers]
    wait_for_translation(window, qtbot)
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.again()
    wait_for_translation(window, qtbot)
    session.close()
    assert traces(own_folders) == set()


def test_the_start_page_shows_no_cleared_files(
    read: Read, session: Session, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    window.close()
    start = session.open()
    assert start.start.recent.isVisibleTo(start)
    clear(start)
    assert not start.start.recent.isVisibleTo(start)


def test_a_document_that_was_cleared_is_new_when_it_is_opened_again(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    work(window, qtbot)
    clear(window)
    window.close()
    again = read(talk)
    wait_for_translation(again, qtbot)
    assert again.translation.engine_calls > 0
    assert again.side.bookmarks.list.count() == 0
    assert again.document is not None
    assert not again.document.private


def test_a_window_not_remembered_writes_nothing_whatever_is_opened_in_it(
    session: Session, qtbot: QtBot, talk: Path, own_folders: Path, read: Read, parts: Parts
) -> None:
    read().close()
    window = session.open()
    window.actions_["private"].trigger()
    for _ in range(2):  # opened, and read again
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            window.opening.open_path(str(talk))
        wait_for_translation(window, qtbot)
    window.close()
    assert traces(own_folders) == set()
    assert len(parts.recent_files.recent()) == 1
