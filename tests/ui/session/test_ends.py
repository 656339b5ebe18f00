"""However the program is ended, it ends as if the person had closed it, and all is kept."""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import processes
import program
import pytest
from ui.conftest import SAMPLE, do
from waiting import until

from desktop import paths
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")


@linux
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_ends_it_as_closing_does(name: str) -> None:
    number = getattr(signal, name)
    with program.reading(SAMPLE) as process:
        below = processes.below(process.pid)
        assert below
        process.send_signal(number)
        _, words = process.communicate()
    assert process.returncode == 128 + number
    assert [line for line in words.splitlines() if "propagateSizeHints" not in line] == []
    [window] = program.state("windows.json")["windows"]  # type: ignore[index]
    assert window["path"] == str(SAMPLE)
    until(lambda: not any(map(processes.runs, below)))


def test_what_the_system_asks_to_keep_is_kept_while_it_runs_on(
    read: Callable[[Path], Window], session: Session
) -> None:
    window = read(SAMPLE)
    do(window, "note")
    window.side.notes.field.setPlainText("half a thought")
    session.keep()
    kept = json.loads((paths.state_dir() / "windows.json").read_text("utf-8"))
    assert [each["path"] for each in kept["windows"]] == [str(SAMPLE)]
    [journal] = (paths.data_dir() / "journals").glob("*.jsonl")
    assert "half a thought" in journal.read_text("utf-8")
    assert window.isVisible()
