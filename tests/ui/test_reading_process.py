"""Files that hang, crash or lie on a dead disk: one message, and the window goes on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import dead_mount
import processes
import pytest
from PySide6.QtCore import QCoreApplication, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop import app
from desktop.domain.errors import IsFolder, ReadingFailed, TookTooLong, TooLarge
from desktop.services.reading import files
from desktop.services.reading.bounds import Bounds
from desktop.services.reading.readers import Readers
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

HANGS = "import re; re.match('(a|a)*b', 'a' * 60)"  # for years
OPENS = 2.0  # seconds: a dead disk is waited for no longer
LONG = Bounds(step=3600.0, whole=3600, memory=10**9)


@pytest.fixture
def strange(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """A file at which the process that reads it does what ``code`` says."""
    library = tmp_path / "library"
    library.mkdir()
    monkeypatch.setenv("PYTHONPATH", str(library))

    def make(code: str) -> Path:
        (library / "pdfminer.py").write_text(code, "utf-8")
        path = tmp_path / "strange.pdf"
        path.write_bytes(b"%PDF-1.7\n")
        return path

    return make


@pytest.fixture
def parts(qapp: QApplication, strange: Callable[[str], Path]) -> Iterator[Parts]:
    """With a process of their own to read, which has all the time it wants once a file is open."""
    with (
        processes.none_left(processes.readers),
        closing(Readers(opens_in=OPENS, bounds=lambda size: LONG)) as readers,
    ):
        made = app.make_parts(readers)
        yield made
        app.end(made)


def begin(session: Session, qtbot: QtBot, path: Path) -> Window:
    """A window that has opened ``path`` and is reading it."""
    window = session.open()
    window.open(OpenRequest(path=path))
    qtbot.waitUntil(lambda: window.status.bar.maximum() > 0, timeout=PATIENCE)
    return window


def refused(window: Window, qtbot: QtBot, request: OpenRequest) -> Exception:
    with qtbot.waitSignal(window.openingFailed, timeout=PATIENCE) as failed:
        window.open(request)
    [error] = failed.args or [None]
    assert isinstance(error, Exception)
    return error


def shows(window: Window, qtbot: QtBot, request: OpenRequest) -> None:
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(request)


def test_one_that_hangs_can_be_stopped_and_another_is_read(
    session: Session, qtbot: QtBot, strange: Callable[[str], Path]
) -> None:
    window = begin(session, qtbot, strange(HANGS))
    assert "strange.pdf" in window.status.text.text()
    window.status.stop.click()
    assert not window.opening.busy
    assert window.status.text.text() == ""
    shows(window, qtbot, OpenRequest(path=SAMPLE))


def test_closing_and_quitting_wait_for_nothing(
    session: Session, parts: Parts, qtbot: QtBot, strange: Callable[[str], Path]
) -> None:
    window = begin(session, qtbot, strange(HANGS))
    window.close()
    session.close()
    app.end(parts)  # or the test's time is over


def test_a_window_that_was_closed_shows_nothing_any_more(
    session: Session, parts: Parts, qtbot: QtBot
) -> None:
    other, window = session.open(), session.open()
    shows(other, qtbot, OpenRequest(path=SAMPLE))
    window.open(OpenRequest(path=SAMPLE))
    while parts.runner.at_work:  # what was read is on its way when the window is closed
        QThread.yieldCurrentThread()
    window.close()
    QCoreApplication.processEvents()
    assert window.document is None


def test_one_that_crashes_is_a_message(
    session: Session, qtbot: QtBot, strange: Callable[[str], Path]
) -> None:
    window = session.open()
    error = refused(window, qtbot, OpenRequest(path=strange("import os; os.abort()")))
    assert isinstance(error, ReadingFailed)
    assert "strange.pdf" in window.messages.texts()[-1]
    shows(window, qtbot, OpenRequest(path=SAMPLE))


@dead_mount.needed
def test_a_dead_disk_keeps_no_window_waiting(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    talk = tmp_path / "disk" / "talk.txt"
    with dead_mount.at(tmp_path / "disk"):
        parts.recent_files.note(talk, title="Talk")
        window = session.open()
        [card] = window.start.recent.cards
        assert isinstance(refused(window, qtbot, OpenRequest(path=talk)), TookTooLong)
        with qtbot.waitSignal(window.openingFailed, timeout=PATIENCE):
            window.open_files([talk, SAMPLE], "")
        assert "not there" not in card.accessibleName()
        shows(window, qtbot, OpenRequest(path=SAMPLE))
        session.close()
        app.end(parts)


def test_recent_files_that_are_gone_say_so(
    session: Session, parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.recent_files.note(SAMPLE, title="The harbour")
    parts.recent_files.note(tmp_path / "gone.txt", title="Gone")
    window = session.open()
    gone, there = window.start.recent.cards
    qtbot.waitUntil(lambda: "not there any more" in gone.accessibleName(), timeout=PATIENCE)
    assert "not there" not in there.accessibleName()


def test_a_folder_stands_for_its_files(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "talks"
    folder.mkdir()
    window = session.open()
    assert isinstance(refused(window, qtbot, OpenRequest(path=folder)), IsFolder)
    for name in ("a.txt", "b.txt"):
        (folder / name).write_text("Ann Lee: Good day to you.\n\nBen Cole: And to you.", "utf-8")
    with qtbot.waitSignal(window.opening.listed, timeout=PATIENCE):
        window.open(OpenRequest(path=folder))
    assert session.windows == [window]
    names = [Path(card.entry.path).name for card in window.start.files.cards.cards]
    assert names == ["a.txt", "b.txt"]


def test_what_was_open_and_is_gone_opens_no_window_beside_the_others(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    session._state = {"open": [str(tmp_path / "gone.txt"), str(SAMPLE)]}
    session.open_request(WindowRequest())
    qtbot.waitUntil(
        lambda: len(session.windows) == 1 and session.windows[0].document is not None,
        timeout=PATIENCE,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="names with a zero byte")
def test_a_giant_on_the_clipboard_is_refused_before_it_is_encoded(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LIMIT", 0)
    window = session.open()
    QApplication.clipboard().setText("Ann: \udcff")  # which has no bytes
    with qtbot.waitSignal(window.openingFailed, timeout=PATIENCE) as failed:
        do(window, "paste")
    assert failed.args is not None
    assert isinstance(failed.args[0], TooLarge)
    assert not window.opening.busy
