"""What another process of Enface does to a document, a window that shows it notices."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import processes
import program
import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, wait_for_translation
from ui.controllers.test_forgetting import TEXT, TRACES, clear, talk, traces, work

from desktop import paths
from desktop.domain.steps.terms import SetTerm
from desktop.domain.steps.times import SetRecording
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window

Read = Callable[..., Window]
TOP = Path(__file__).parents[3]
__all__ = ["talk"]  # a fixture

# Another process that has the file open, and does what is asked.
_OTHER = """
import sys
from contextlib import closing
from pathlib import Path
from desktop import paths
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.steps.speakers import Rename
from desktop.services.library.file import LibraryFile
from desktop.services.personal.journals import Journals
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers, Request
from desktop.services.translation.memory import Memory
from desktop.support.files import remove_files
from desktop.support.job import Job
path = Path(sys.argv[1])
journals, recent, readers = Journals(), RecentFiles(paths.state_dir() / "library.json"), Readers()
with closing(readers), closing(Memory(paths.memory_file())) as memory:
    [document] = Documents(journals, readers).read(Request(path), Job())
    {act}
"""


def other(path: Path, act: str) -> None:
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    code = _OTHER.replace("{act}", act)
    subprocess.run([sys.executable, "-c", code, str(path)], env=env, check=True)


def shown(window: Window) -> list[str]:
    assert window.document is not None
    return [speaker.name for speaker in window.document.transcript().speakers]


def has_note(window: Window) -> bool:
    return [bool(entry.note) for entry in window.side.notes.list.entries()] == [True]


def test_what_another_process_does_is_shown(read: Read, qtbot: QtBot, talk: Path) -> None:
    first, second = read(talk), read(talk)
    other(talk, "document.do(Rename('Ann Lee', 'Anna Lee'))")
    qtbot.waitUntil(lambda: "Anna Lee" in shown(first), timeout=PATIENCE)
    first.corrections.rename("Ben Cole", "Bert Cole")
    other(talk, "document.do(Annotate(place_of(document.contents, 1), 'from elsewhere'))")
    for window in (first, second):
        qtbot.waitUntil(partial(has_note, window), timeout=PATIENCE)
        assert shown(window) == ["Anna Lee", "Bert Cole"]
    do(second, "undo")  # the last of all
    assert second.side.notes.list.count() == 0
    assert shown(first) == ["Anna Lee", "Bert Cole"]


def test_a_note_that_two_write_at_once_has_what_both_wrote(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    window.reader.go_to_row(0, 0)
    do(window, "note")
    field = window.side.notes.field
    qtbot.keyClicks(field, "mine")
    other(talk, "document.do(Annotate(place_of(document.contents, 0), 'theirs'))")
    qtbot.waitUntil(lambda: "theirs" in field.toPlainText(), timeout=PATIENCE)
    assert "mine" in field.toPlainText()
    window.close()
    [kept] = [e.note for e in read(talk).side.notes.list.entries()]
    assert "mine" in kept
    assert "theirs" in kept


FORGETS = """document.forget()
    recent.forget(path)
    journals.forget(document.key)
    assert memory.forget(text for row in document.contents.rows.order
                         for text in document.contents.segments(row))
    LibraryFile().remove(path)"""
CLEARS = """recent.clear()
    journals.clear()
    remove_files(paths.state_dir())
    assert memory.clear()
    LibraryFile().clear()"""


@pytest.mark.parametrize("act", [FORGETS, CLEARS], ids=["forgets", "clears"])
def test_what_another_process_forgets_is_not_written_back(
    read: Read, session: Session, qtbot: QtBot, talk: Path, own_folders: Path, act: str
) -> None:
    window = read(talk)
    work(window, qtbot)
    window.remembering.remember()
    session.save()
    assert traces(own_folders) == set(TRACES)
    other(talk, act)
    assert window.document is not None
    qtbot.waitUntil(lambda: bool(window.document and window.document.private), timeout=PATIENCE)
    assert "Another window" in window.messages.texts()[-1]
    qtbot.waitUntil(lambda: window.side.notes.list.count() == 0, timeout=PATIENCE)
    assert "Ben Cole" in shown(window)
    wait_for_translation(window, qtbot)
    session.close()
    qtbot.waitUntil(lambda: traces(own_folders) == set(), timeout=PATIENCE)


def test_what_was_forgotten_before_anybody_noticed_is_not_written_back(
    read: Read, session: Session, qtbot: QtBot, talk: Path, own_folders: Path
) -> None:
    """The window closes in the very moment."""
    window = read(talk)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    window.remembering.remember()
    other(talk, CLEARS)
    session.close()
    assert traces(own_folders) == set()


def forget(window: Window, qtbot: QtBot) -> None:
    do(window, "forget")
    told = "This document is forgotten."
    qtbot.waitUntil(lambda: window.messages.texts()[-1:] == [told], timeout=PATIENCE)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("way", [forget, clear])
def test_a_program_beside_this_one_writes_nothing_back(
    read: Read,
    session: Session,
    qtbot: QtBot,
    talk: Path,
    own_folders: Path,
    monkeypatch: pytest.MonkeyPatch,
    way: Callable[[Window, QtBot], None],
) -> None:
    (own_folders / "temporary").mkdir()
    monkeypatch.setenv("TMPDIR", str(own_folders / "temporary"))
    monkeypatch.setattr(tempfile, "tempdir", None)
    talk.write_text(TEXT + "".join(f"\n\nAnn Lee: Quennersby {n}." for n in range(400)), "utf-8")
    with program.reading(talk, "--debug") as beside:
        window = read(talk)
        window.reader.go_to_row(0, 0)
        window.corrections.rename("Ben Cole", "Benjamin Dunmere")
        assert window.document is not None
        window.document.do(SetTerm("ferry", "Marrable"))
        window.document.do(SetRecording("/recordings/ellerby.mp3"))
        do(window, "note")
        qtbot.keyClicks(window.side.notes.field, "ask Wexcombe")
        qtbot.waitUntil(lambda: traces(own_folders) == set(TRACES), timeout=PATIENCE)
        way(window, qtbot)  # while both translate
        processes.wait_until_idle(beside.pid)
        beside.terminate()
        beside.communicate()
    assert beside.returncode == 128 + signal.SIGTERM
    session.close()
    qtbot.waitUntil(lambda: traces(own_folders) == set(), timeout=PATIENCE)


def test_taking_a_file_off_the_list_takes_no_correction_away(
    read: Read, session: Session, qtbot: QtBot, talk: Path
) -> None:
    window, start = read(talk), session.open()
    window.corrections.rename("Ben Cole", "Bert Cole")
    window.remembering.remember()
    start.start.forgetRequested.emit(str(talk))
    qtbot.waitUntil(lambda: bool(window.document and window.document.private), timeout=PATIENCE)
    assert "Bert Cole" in shown(window)
    window.close()
    assert "Bert Cole" in shown(read(talk))
    assert paths.data_dir().joinpath("journals").is_dir()
