from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from waiting import until

from desktop.cli.main import main
from desktop.services.library.file import LibraryFile

TEXT = (
    "Meeting {n}\n\nMarch 8, 2019\n\nAnn Lee: Good day. The fees rose.\n\nBen Cole: Number {n}.\n"
)


def _folder(tmp_path: Path, count: int) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for n in range(count):
        (folder / f"{n:02}.txt").write_text(TEXT.format(n=n))
    return folder


def test_a_library_from_the_command_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = _folder(tmp_path, 2)
    (folder / "bad.json").write_text("{")
    assert main(["library", "add", str(folder)]) == 1
    said = capsys.readouterr()
    assert said.out == "Transcripts: 2 read, 0 as they were, 1 not readable.\n"
    assert said.err.count("\n") == 1
    (folder / "01.txt").unlink()
    assert main(["library", "list"]) == 0
    first, second, third = capsys.readouterr().out.splitlines()
    assert first.split("  ")[:3] == [str(folder / "00.txt"), "2019-03-08", "en"]
    assert second.endswith("not there")
    assert "not readable" in third
    assert main(["library", "search", "fee", "--json", "--speaker", "ann", "--after", "2019"]) == 0
    [hit] = [each for each in json.loads(capsys.readouterr().out) if each["title"] == "Meeting 0"]
    assert hit | {"path": ""} == {
        "path": "", "title": "Meeting 0", "date": "2019-03-08", "speaker": "Ann Lee", "turn": 0,
        "paragraph": 0, "segment": 1, "text": "The fees rose.", "translation": None,
    }  # fmt: skip
    assert main(["library", "search", "nothing", "--json"]) == 1
    nothing = capsys.readouterr()
    assert (json.loads(nothing.out), nothing.err.count("\n")) == ([], 1)
    assert main(["library", "concordance", "fee"]) == 0
    assert "The fees rose" in capsys.readouterr().out
    assert main(["library", "concordance", "fee", "--csv", str(tmp_path / "fees.csv")]) == 0
    assert "fees" in (tmp_path / "fees.csv").read_text("utf-8-sig")
    assert main(["library", "concordance", "fee", "--by", "year"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].split()[:2] == ["2019", "2"]
    assert main(["library", "remove", str(folder)]) == 0
    with closing(LibraryFile()) as library:
        assert library.entries() == []


def test_a_folder_that_is_not_there_is_told_in_a_line_and_can_be_removed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = _folder(tmp_path, 3)
    assert main(["library", "add", str(folder)]) == 0
    capsys.readouterr()
    folder.rename(tmp_path / "unplugged")
    assert main(["library", "add", str(folder)]) == 0
    away = capsys.readouterr()
    assert (away.err.count("\n"), "(3)" in away.err, "3 gone" in away.out) == (1, True, True)
    monkeypatch.chdir(tmp_path)
    assert main(["library", "remove", f"../{tmp_path.name}/texts"]) == 0
    with closing(LibraryFile()) as library:
        assert library.entries() == []


def test_a_concordance_is_sorted_narrowed_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["library", "add", str(_folder(tmp_path, 2))]) == 0
    words = ["library", "concordance", "fee", "--sort", "speaker,1L", "--in", "original"]
    assert main(words) == 0
    assert "fees" in capsys.readouterr().out
    assert main([*words, "--case", "--sample", "1", "--around", "1"]) == 0
    line = capsys.readouterr().out
    assert line.split()[:3] == ["The", "fees", "rose."]
    assert main(["library", "concordance", "Fee", "--case"]) == 1
    capsys.readouterr()
    table = tmp_path / "years.csv"
    assert main(["library", "concordance", "fee", "--by", "year", "--csv", str(table)]) == 0
    assert "2019,2," in table.read_text("utf-8-sig")
    assert main(["library", "concordance", "fee", "--by", "collocates"]) == 0
    capsys.readouterr()
    assert main(["library", "concordance", "*", "--by", "words", "--speaker", "ann"]) == 0
    assert ["the", "2", "2000.00", "2"] in map(str.split, capsys.readouterr().out.splitlines())
    for wrong in (
        ["--sort", "4L"],
        ["--by", "month"],
        ["--sample", "0"],
        ["--after", "2019-02-30"],
    ):
        with pytest.raises(SystemExit):
            main(["library", "concordance", "fee", *wrong])
        assert wrong[1] in capsys.readouterr().err
    assert main(["library", "search", "fee", "--in", "translation"]) == 1
    assert main(["library", "search", "fee", "--place", "Lisbon"]) == 1


def test_it_is_silent_where_nobody_reads(tmp_path: Path) -> None:
    assert main(["library", "add", str(_folder(tmp_path, 1))]) == 0
    reading, writing = os.pipe()
    os.close(reading)
    words = [sys.executable, "-m", "desktop", "library", "concordance", "*", "--by", "words"]
    ended = subprocess.run(words, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (ended.returncode, ended.stderr) == (141, b"")


@pytest.mark.parametrize(
    "words",
    [
        ["remove", "nowhere"],
        ["search", "nothing"],
        ["concordance", "nothing"],
        ["add", "nowhere.txt"],
    ],
)
def test_refusals_are_one_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["library", *words]) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_what_is_converted_is_found_by_its_translation(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Ann Lee: The harbour is open.\n\nBen Cole: Thank you very much.\n")
    assert main(["library", "add", str(path)]) == 0
    asked = ["convert", str(path), str(tmp_path / "out.txt"), "--to", "pt"]
    assert main([*asked, "--no-memory"]) == 0
    assert main(["library", "search", "translation:porto"]) == 1
    assert main(asked) == 0
    assert main(["library", "search", "translation:porto"]) == 0
    assert "The harbour is open." in capsys.readouterr().out
    for word, other in (("harbour", "porto"), ("translation:porto", "The harbour is open.")):
        assert main(["library", "concordance", word]) == 0
        line, below = capsys.readouterr().out.splitlines()
        assert "Ann Lee" in line
        assert other in below


def test_what_was_added_outlives_a_kill(tmp_path: Path) -> None:
    folder = _folder(tmp_path, 12)
    command = [sys.executable, "-m", "desktop", "library", "add", str(folder)]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    file = LibraryFile()
    until(lambda: running.poll() is not None or file.entries())
    running.send_signal(signal.SIGKILL)
    running.wait()
    kept = {entry.path: entry.added for entry in file.entries()}
    assert kept
    assert [*kept] == sorted(folder.iterdir())[: len(kept)]  # no later one was read before
    assert main(["library", "add", str(folder)]) == 0
    now = {entry.path: entry.added for entry in file.entries()}
    file.close()
    assert len(now) == 12
    assert kept.items() <= now.items()  # none of them was read again
