"""Converting what hangs, crashes or is stopped: one line each, and nothing is left running."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import made_library
import processes
import pytest
from waiting import until

TALK = b"Ann Lee: Good day to you all.\n\nBen Cole: And to you.\n"
COMMAND = [sys.executable, "-m", "desktop", "convert"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGKILL"])
def test_whatever_ends_it_ends_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    made_library.module(tmp_path, monkeypatch, "pdfminer")(
        "import re; re.match('(a|a)*b', 'a' * 60)"
    )
    (tmp_path / "hangs.pdf").write_bytes(b"%PDF-1.7\n")
    command = [*COMMAND, str(tmp_path / "hangs.pdf"), str(tmp_path / "out.json")]
    with subprocess.Popen(
        command,
        stderr=subprocess.PIPE,
        start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    ) as converting:  # a shell lets what it runs in the background ignore Ctrl+C
        until(lambda: _reads(converting.pid))
        below = processes.below(converting.pid)
        os.killpg(converting.pid, getattr(signal, name))
        assert converting.stderr is not None
        assert converting.stderr.read() == b""
    if name == "SIGINT":
        assert converting.returncode == 130
    until(lambda: not any(map(processes.runs, below)))
    assert not (tmp_path / "out.json").exists()


def _reads(pid: int) -> bool:
    """Whether a process below it works on a file."""
    below = processes.below(pid)
    return len(below) >= 2 and processes.works(below[-1])


def test_a_file_that_crashes_its_reader_stops_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made_library.module(tmp_path, monkeypatch, "pdfminer")("import os; os.abort()")
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "b.txt").write_bytes(TALK)
    named = [str(tmp_path / name) for name in ("a.pdf", "b.txt", "a.pdf", "b.txt")]
    outcome = subprocess.run(
        [*COMMAND, *named, str(tmp_path / "out")], capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 1
    assert outcome.stderr.count("a.pdf") == outcome.stderr.count("stopped at it (SIGABRT)") == 2
    assert len(outcome.stderr.splitlines()) == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b-2.json", "b.json"]


def test_standard_input_without_end_is_refused(tmp_path: Path) -> None:
    with Path("/dev/zero").open("rb") as endless:
        outcome = subprocess.run(
            [*COMMAND, "-", str(tmp_path / "out.json")],
            stdin=endless, capture_output=True, text=True, check=False,
        )  # fmt: skip
    assert outcome.returncode == 1
    assert "too large (more than 200 MB)" in outcome.stderr
