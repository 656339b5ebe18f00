"""``enface align`` and ``enface convert --with``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from desktop.cli.main import main

ENGLISH = [
    "Good morning to all of you who came to the harbour today.",
    "We begin with the ships of 1999.",
    "There were twelve of them, and each came from Oslo.",
    "Thank you.",
]
GERMAN = [
    "Guten Morgen Ihnen allen, die heute zum Hafen gekommen sind.",
    "Wir beginnen mit den Schiffen von 1999. Es waren zwölf, und jedes kam aus Oslo.",
    "Danke.",
    "Diesen Satz hat nur der deutsche Text, und er ist lang genug, dass man es merkt.",
]


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    for name, lines in (("en.txt", ENGLISH), ("de.txt", GERMAN)):
        (tmp_path / name).write_text("\n".join(lines) + "\n", "utf-8")
    return str(tmp_path / "en.txt"), str(tmp_path / "de.txt")


def aligned(files: tuple[str, str], output: Path, *more: str) -> dict[str, Any]:
    assert main(["align", *files, str(output), *more]) == 0
    result: dict[str, Any] = json.loads(output.read_text("utf-8"))
    return result


@pytest.mark.parametrize("using", ["length", "length,words", "embeddings,words"])
def test_lines_become_beads(files: tuple[str, str], tmp_path: Path, using: str) -> None:
    count = 4 if "words" in using else 3  # the lengths alone do not tell of a sentence too many
    Path(files[1]).write_text("\n".join(GERMAN[:count]) + "\n", "utf-8")
    languages = ("--from", "en", "--to", "de")
    result = aligned(files, tmp_path / "o.json", "--lines", "--using", using, *languages)
    assert result["schema"] == "enface-align/1"
    assert set(using.split(",")) <= set(result["using"])
    beads = [(bead["source"], bead["target"]) for bead in result["beads"]]
    assert beads == [([0], [0]), ([1, 2], [1]), ([3], [2]), ([], [3])][:count]
    assert all(0 <= bead["score"] <= 1 for bead in result["beads"])


def test_without_lines_the_units_are_sentences(files: tuple[str, str], tmp_path: Path) -> None:
    result = aligned(files, tmp_path / "o.json")
    assert [bead["target"] for bead in result["beads"]] == [[0], [1], [2], [3], [4]]
    assert [bead["source"] for bead in result["beads"]] == [[0], [1], [2], [3], []]


@pytest.mark.parametrize("extension", ["tmx", "xlf", "csv", "html", "xlsx"])
def test_other_files_hold_the_same_pairs(
    files: tuple[str, str], tmp_path: Path, extension: str
) -> None:
    output = tmp_path / f"both.{extension}"
    words = ("--lines", "--using", "words", "--from", "en", "--to", "de")
    assert main(["align", *files, str(output), *words]) == 0
    again = tmp_path / "again.json"
    assert main(["convert", str(output), str(again)]) == 0
    text = again.read_text("utf-8")
    assert ENGLISH[0] in text
    assert GERMAN[0] in text
    if extension in ("tmx", "csv", "html"):  # XLIFF has no unit without a source
        assert GERMAN[3] in output.read_text("utf-8")


def test_what_cannot_be_aligned_is_told(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["align", *files, str(tmp_path / "o.docm")]) == 1
    assert main(["align", *files, files[0]]) == 1
    assert main(["align", files[0], str(tmp_path / "missing.txt"), str(tmp_path / "o.json")]) == 1
    (tmp_path / "empty.txt").write_text(" \n")
    assert (
        main(["align", files[0], str(tmp_path / "empty.txt"), str(tmp_path / "o.json"), "--lines"])
        == 1
    )
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 4
    assert not (tmp_path / "o.json").exists()
    with pytest.raises(SystemExit):
        main(["align", *files, "o.json", "--using", "guesses"])


def test_odd_pairs_are_aligned_and_told(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    english, german = files
    output = tmp_path / "o.json"
    aligned((german, english), output, "--using", "words", "--from", "en", "--to", "de")
    aligned((english, english), output, "--using", "words", "--from", "en", "--to", "en")
    long = tmp_path / "long.txt"
    long.write_text("\n".join(GERMAN * 12), "utf-8")
    aligned((english, str(long)), output, "--using", "words", "--from", "en", "--to", "de")
    swapped, same, longer = capsys.readouterr().err.splitlines()
    assert "seem to be swapped" in swapped
    assert "is in the language of the text itself (English)" in same
    assert "“long.txt” is 18 times as long" in longer


def test_convert_puts_the_human_translation_beside_each_segment(
    files: tuple[str, str], tmp_path: Path
) -> None:
    english, german = files
    output = tmp_path / "both.json"
    assert main(["convert", english, str(output), "--with", german]) == 0
    result = json.loads(output.read_text("utf-8"))
    human = [
        text
        for turn in result["turns"]
        for paragraph in turn["paragraphs"]
        for text in paragraph["human"]
    ]
    first, second = GERMAN[1].split(" Es")
    assert human == [GERMAN[0], first, "Es" + second, GERMAN[2]]
    assert result["unmatched"] == [{"turn": 0, "speaker": None, "text": GERMAN[3]}]
