"""Converting many files at once: `enface convert … --jobs`."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from waiting import until

from desktop.cli.main import main

TALK = "Ann Lee: Good day to you all, number {n}.\n\nBen Cole: And to you.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for n in range(4):
        (folder / f"{n}.txt").write_text(TALK.format(n=n))
    return folder


def _convert(folder: Path, *words: str) -> int:
    return main(["convert", str(folder), str(folder.parent / "out"), "--jobs", "2", *words])


def _report(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder.parent / "out" / "enface-report.json").read_text())
    return report


def _written(folder: Path) -> dict[str, int]:
    """When each result was written."""
    results = (folder.parent / "out").glob("[!e]*.json")
    return {path.name: path.stat().st_mtime_ns for path in results}


def test_all_is_converted_and_reported(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "bad.json").write_text("{")
    (folder / "enface-report.txt").write_text(TALK)
    assert _convert(folder) == 1
    assert capsys.readouterr().err.count("\n") == 1
    report = _report(folder)
    assert (report["schema"], report["done"], report["failed"]) == ("enface-report/1", 5, 1)
    by_name = {Path(entry["input"]).name: entry for entry in report["files"]}
    assert "bad.json" in by_name["bad.json"]["error"]
    assert by_name["enface-report.txt"]["output"] == "enface-report-2.json"
    assert by_name["1.txt"]["state"] == "done"
    text = json.loads((folder.parent / "out" / "1.json").read_text())
    assert text["turns"][0]["paragraphs"][0]["text"] == "Good day to you all, number 1."
    assert not [*(folder.parent / "out").glob(".*")]


def test_only_what_changed_is_converted_again(folder: Path) -> None:
    _convert(folder)
    before = _written(folder)
    (folder / "2.txt").write_text(TALK.format(n="two"))
    assert _convert(folder) == 0
    after = _written(folder)
    assert [name for name in before if before[name] != after[name]] == ["2.json"]
    assert _report(folder)["done"] == 4
    assert _convert(folder, "--from", "de") == 0  # another question
    assert all(after[name] != when for name, when in _written(folder).items())


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are characters there")
def test_names_that_are_no_text_are_reported_and_known_again(folder: Path) -> None:
    name = os.path.join(os.fsencode(folder), b"\xff.txt")
    with open(name, "w") as file:
        file.write(TALK)
    assert _convert(folder) == 0
    report = _report(folder)
    assert os.fsdecode(name) in [entry["input"] for entry in report["files"]]
    before = _written(folder)
    assert _convert(folder) == 0
    assert (_report(folder)["done"], _written(folder)) == (5, before)


def test_what_others_wrote_is_left_alone(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder.parent / "out").mkdir()
    (folder.parent / "out" / "1.json").write_text("mine")
    assert _convert(folder) == 1
    assert "1.json" in capsys.readouterr().err
    assert (folder.parent / "out" / "1.json").read_text() == "mine"


def test_a_report_leads_to_no_other_folder(folder: Path) -> None:
    (folder.parent / "out").mkdir()
    entry = {"input": str(folder / "1.txt"), "output": "../mine.json", "state": "begun"}
    (folder.parent / "out" / ".enface-report.jsonl").write_text(json.dumps(entry) + "\n{nonsense")
    assert _convert(folder) == 0
    assert _report(folder)["done"] == 4


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
@pytest.mark.parametrize("name", ["enface-report.json", ".enface-report.jsonl"])
@pytest.mark.parametrize("damage", ["pipe", "device", "nested", "garbage"])
def test_whatever_stands_in_the_place_of_a_report_all_is_converted(
    folder: Path, name: str, damage: str
) -> None:
    path = folder.parent / "out" / name
    path.parent.mkdir()
    match damage:
        case "pipe":
            os.mkfifo(path)
        case "device":
            path.symlink_to("/dev/zero")
        case "nested":
            path.write_bytes(b'{"a":' + b"[" * 200_000)
        case "garbage":
            path.write_bytes(b"\xff\x00{\x80")
    assert _convert(folder) == 0
    assert _report(folder)["done"] == 4


@pytest.mark.skipif(sys.platform == "win32", reason="links of POSIX")
def test_no_report_is_written_into_what_is_read(folder: Path) -> None:
    path, before = folder / "0.txt", (folder / "0.txt").read_bytes()
    (folder.parent / "out").mkdir()
    for name in ("enface-report.json", ".enface-report.jsonl"):
        (folder.parent / "out" / name).symlink_to(path)
    assert _convert(folder) == 0
    assert path.read_bytes() == before


def test_killed_it_goes_on_where_it_was(folder: Path) -> None:
    for n in range(4, 12):
        (folder / f"{n}.txt").write_text(TALK.format(n=n))
    command = [sys.executable, "-m", "desktop", "convert", str(folder), str(folder.parent / "out")]
    running = subprocess.Popen([*command, "--jobs", "2"])
    journal = folder.parent / "out" / ".enface-report.jsonl"
    until(
        lambda: (
            running.poll() is not None
            or (journal.exists() and journal.read_text().count('"done"') > 1)
        )
    )
    running.send_signal(signal.SIGKILL)
    running.wait()
    done = [
        entry["output"]
        for entry in map(json.loads, journal.read_text().splitlines())
        if entry["state"] == "done"
    ]
    before = _written(folder)
    assert _convert(folder) == 0
    after = _written(folder)
    assert len(after) == 12
    assert all(before[name] == after[name] for name in done)
    assert _report(folder)["done"] == 12


def test_translated_at_once_as_one_after_the_other(folder: Path) -> None:
    assert _convert(folder, "--to", "pt", "--no-memory") == 0
    one_by_one = folder.parent / "alone"
    assert main(["convert", str(folder), str(one_by_one), "--to", "pt", "--no-memory"]) == 0
    for path in one_by_one.iterdir():
        assert path.read_bytes() == (folder.parent / "out" / path.name).read_bytes()
