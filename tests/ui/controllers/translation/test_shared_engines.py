"""Engine processes of all windows: shared, and told of where they had to be started again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import made_library
import processes
import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, wait_for_translation

from desktop.support.bounds import cores
from desktop.ui.window.window import Window

Read = Callable[[Path], Window]


def test_many_windows_share_a_few_processes(read: Read, qtbot: QtBot, tmp_path: Path) -> None:
    windows, before = [], set(processes.workers())
    for number in range(4):
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Ann Lee: This is the talk number {number}.\n\nBen Cole: It is.", "utf-8")
        windows.append(read(path))
    for window in windows:
        assert wait_for_translation(window, qtbot)
    assert 1 <= len(set(processes.workers()) - before) <= cores()
    for window in windows[1:]:
        window.close()
    assert set(processes.workers()) - before
    windows[0].close()
    assert set(processes.workers()) <= before


def test_stop_in_one_window_lets_the_others_go_on(read: Read, qtbot: QtBot, tmp_path: Path) -> None:
    paths = []
    for name, turns in (("long", 400), ("short", 40)):
        paths.append(tmp_path / f"{name}.txt")
        text = "\n\n".join(
            f"{'Ann Lee' if n % 2 else 'Ben Cole'}: This is {name} sentence number {n}."
            for n in range(turns)
        )
        paths[-1].write_text(text, "utf-8")
    stopped, other = map(read, paths)
    do(stopped, "stop")
    assert not stopped.translating
    assert len(wait_for_translation(other, qtbot)) == 40


def test_an_engine_that_was_started_again_is_told(
    read: Read, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_library.module(tmp_path, monkeypatch)(
        "import os, pathlib\n"
        "died = pathlib.Path(os.environ['TMPDIR'], 'died')\n"
        "class Translator:\n"
        "    def __init__(self, *data): pass\n"
        "    def translate(self, text):\n"
        "        if not died.exists():\n"
        "            died.touch()\n"
        "            os._exit(7)\n"
        "        return text.upper()\n"
    )
    path = tmp_path / "talk.txt"
    path.write_text("Ann Lee: Good day to you all.\n\nBen Cole: And to you.", "utf-8")
    window = read(path)
    assert wait_for_translation(window, qtbot) == ["GOOD DAY TO YOU ALL.", "AND TO YOU."]
    qtbot.waitUntil(
        lambda: any("started again" in words for words in window.messages.texts()), timeout=PATIENCE
    )
