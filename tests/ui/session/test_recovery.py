"""A start that fails shows a plain window, which offers to begin without what was kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import dead_mount
import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE

from desktop import paths
from desktop.ui.session.recovery import RecoveryWindow, Way

# Starts the program, presses the button that is named in the plain window, then prints what the
# first window tells, and closes it.
_PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from desktop import app
from desktop.services.reading.readers import Readers
from desktop.ui.session.recovery import RecoveryWindow
from desktop.ui.session.request import WindowRequest
from desktop.ui.window.window import Window

class Application(QApplication):
    def __init__(self, words):
        super().__init__(words)
        self.timer = QTimer(self, interval=50)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self):
        for widget in self.topLevelWidgets():
            if widget.isVisible() and isinstance(widget, RecoveryWindow):
                print(widget.findChildren(QLabel)[0].text())
                widget.buttons.findChild(QPushButton, sys.argv[1]).click()
            elif widget.isVisible() and isinstance(widget, Window) and widget.document:
                print(*widget.messages.texts())
                widget.close()

app.QApplication = Application
files = tuple(sys.argv[2:])
readers = Readers()
code = app.run(WindowRequest(files=files), readers)
readers.close()
sys.exit(code)
"""


def started(press: str, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM, press, str(SAMPLE)],
        env={**os.environ, **env},
        capture_output=True,
        text=True,
        check=False,
    )


def spoken(outcome: subprocess.CompletedProcess[str]) -> str:
    lines = (outcome.stdout + outcome.stderr).splitlines()
    return "\n".join(line for line in lines if "propagateSizeHints" not in line)


@dead_mount.needed
@pytest.mark.parametrize("folder", ["config", "data", "state", "cache"])
def test_a_folder_on_a_dead_disk(tmp_path: Path, folder: str) -> None:
    (tmp_path / "home").mkdir()
    env = {f"XDG_{folder.upper()}_HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path)}
    with dead_mount.at(tmp_path / "home" / "enface"):
        outcome = started("without", **env)
        assert outcome.returncode == 0, outcome.stderr
        plain, _, window = outcome.stdout.partition("\n")
        assert "does not answer" in plain
        assert "began without what it kept" in window
        assert spoken(started("quit", **env)) == plain
    assert list(tmp_path.glob("enface-*")) == []


@dead_mount.needed
def test_the_command_line_says_that_a_folder_is_silent(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    with dead_mount.at(tmp_path / "home" / "enface"):
        for words in (["convert", str(SAMPLE), str(tmp_path / "x.json")], ["packs", "list"]):
            outcome = subprocess.run(
                [sys.executable, "-m", "desktop", *words],
                env={**os.environ, "XDG_DATA_HOME": str(tmp_path / "home")},
                capture_output=True,
                text=True,
                check=False,
            )
            assert outcome.returncode == 1
            assert "does not answer" in outcome.stderr
            assert outcome.stderr.count("\n") == 1


BROKEN = """
class TOMLDecodeError(ValueError):
    pass
def loads(text):
    raise RuntimeError("broken")
"""


def test_a_session_that_cannot_begin_leaves_what_was_kept(tmp_path: Path) -> None:
    """A library is broken that the first window needs."""
    settings = paths.config_dir() / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text('{"size": 20.0}')
    (tmp_path / "tomllib.py").write_text(BROKEN)
    outcome = started("quit", PYTHONPATH=str(tmp_path))
    assert outcome.returncode == 1
    assert "Something unexpected happened (RuntimeError)" in outcome.stdout
    assert spoken(outcome) == outcome.stdout.strip()
    assert settings.read_text() == '{"size": 20.0}'


@pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")
def test_folders_of_an_older_version_are_closed_to_others(tmp_path: Path) -> None:
    for folder in paths.own_folders():
        folder.mkdir(parents=True)
        folder.chmod(0o755)
    subprocess.run([sys.executable, "-m", "desktop", "packs", "list"], check=True)
    assert {folder.stat().st_mode & 0o777 for folder in paths.own_folders()} == {0o700}


def test_a_mistake_in_a_window_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "babel").mkdir()
    (tmp_path / "babel" / "__init__.py").write_text("raise RuntimeError('broken')")
    outcome = started("quit", PYTHONPATH=str(tmp_path))
    assert outcome.returncode == 0
    assert "Something unexpected happened (RuntimeError)" in outcome.stderr
    assert "Traceback" not in outcome.stderr


@pytest.mark.parametrize("way", list(Way))
def test_each_button_is_an_answer(qtbot: QtBot, way: Way) -> None:
    window = RecoveryWindow("What happened.")
    qtbot.addWidget(window)
    button = window.buttons.findChild(QPushButton, way.value)
    assert isinstance(button, QPushButton)
    button.click()
    assert window.way is way
