"""The command line as scripts use it: words, files, exit codes, plain lines."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
import unicodedata
from contextlib import closing
from pathlib import Path

import argos_package
import made_library
import pytest
from pdfminer.high_level import extract_text

from desktop import paths
from desktop.domain.terms import Term
from desktop.domain.translation import Translation
from desktop.services.packs.installed import Packs
from desktop.services.personal.journals import document_id
from desktop.services.personal.naming import file_name
from desktop.services.personal.terms import PersonalTerms
from desktop.services.translation.memory import Memory
from desktop.services.translation.memoryfile import Variant

TOP = Path(__file__).resolve().parent.parent.parent
SAMPLE = TOP / "resources" / "samples" / "harbour-meeting.txt"


def enface(*words: object, stdin: bytes = b"", **env: str) -> subprocess.CompletedProcess[bytes]:
    plain = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "desktop", *map(str, words)],
        env={**plain, "PYTHONPATH": str(TOP), **env},
        input=stdin,
        capture_output=True,
        check=False,
    )


def said(outcome: subprocess.CompletedProcess[bytes]) -> list[str]:
    lines = outcome.stderr.decode().splitlines()
    return [line for line in lines if "propagateSizeHints" not in line]


def test_convert_translates_the_sample(tmp_path: Path) -> None:
    out = tmp_path / "meeting.json"
    outcome = enface("convert", SAMPLE, out, "--to", "pt")
    assert (outcome.returncode, said(outcome)) == (0, [])
    made = json.loads(out.read_text("utf-8"))
    assert made["schema"] == "enface/1"
    assert made["translation"] == {
        "language": "pt", "engine": "firefox", "pack": "enpt-1693087644", "via": None,
    }  # fmt: skip
    names = {speaker["name"]: speaker["role"] for speaker in made["speakers"]}
    assert names == {
        "Marta Oliveira": False, "Tomas Reis": False, "Helen Ashworth": False, "Question": True,
    }  # fmt: skip
    for turn in made["turns"]:
        for paragraph in turn["paragraphs"]:
            assert len(paragraph["translation"]) == len(paragraph["segments"])
            assert len(paragraph["marks"]) == len(paragraph["segments"])
            assert "".join(paragraph["segments"]) == paragraph["text"]


def test_terms_of_the_person_hold_whatever_is_remembered(tmp_path: Path) -> None:
    PersonalTerms().change([Term("press", "mídia", target_language="pt")])
    text, out = tmp_path / "talk.txt", tmp_path / "talk.json"
    text.write_text("The power of the press is great.", "utf-8")
    outcome = enface("convert", text, out, "--from", "en", "--to", "pt", "--no-memory")
    assert (outcome.returncode, said(outcome)) == (0, [])
    [turn] = json.loads(out.read_text("utf-8"))["turns"]
    [paragraph] = turn["paragraphs"]
    assert paragraph["translation"] == ["O poder da mídia é grande."]
    assert paragraph["marks"] == [[]]


def _library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> str:
    """The PYTHONPATH with a library in place of Firefox', that answers as ``body`` does."""
    made_library.maker(tmp_path, monkeypatch)(body)
    return os.pathsep.join([str(TOP), os.environ["PYTHONPATH"]])


def test_what_one_engine_spoils_the_other_translates(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Packs().add(argos_package.make(tmp_path))
    text = tmp_path / "talk.txt"
    text.write_text("Good evening friend.\n\nWe thank you.\n\nWater and work.", "utf-8")
    library = _library(
        tmp_path, monkeypatch, "return 'bom bom bom bom' if 'ater' in text else 'muito bem dito'"
    )
    words = ("convert", text, tmp_path / "a.json", "--from", "en", "--to", "pt", "--no-memory")
    assert enface(*words, PYTHONPATH=library).returncode == 0
    made = json.loads((tmp_path / "a.json").read_text("utf-8"))
    [paragraph] = made["turns"][-1]["paragraphs"][-1:]
    assert paragraph["translation"] == ["Água e trabalho."]
    assert enface(*words, "--engine", "firefox", PYTHONPATH=library).returncode == 0
    made = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert made["turns"][-1]["paragraphs"][-1]["marks"] != [[]]


def test_a_pack_that_does_not_fit_is_told_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = _library(tmp_path, monkeypatch, "return 'Ele pagou 98765 vezes, e isto se diz hoje'")
    outcome = enface("convert", SAMPLE, tmp_path / "a.json", "--to", "pt", PYTHONPATH=library)
    assert outcome.returncode == 0
    [line] = said(outcome)
    assert "the language pack may not fit this text; try another with --engine" in line


def test_without_to_nothing_is_translated(tmp_path: Path) -> None:
    assert enface("convert", SAMPLE, tmp_path / "a.json").returncode == 0
    made = json.loads((tmp_path / "a.json").read_text("utf-8"))
    assert made["translation"] is None
    assert made["turns"][0]["paragraphs"][0]["translation"] is None


def test_a_pdf_needs_no_screen(tmp_path: Path) -> None:
    out = tmp_path / "meeting.pdf"
    outcome = enface("convert", SAMPLE, out, LANG="de_DE.UTF-8")
    assert (outcome.returncode, said(outcome)) == (0, [])
    words = " ".join(extract_text(out).split())
    assert "English, original" in words
    assert "Good evening, everyone." in words


def test_several_files_go_into_a_folder_and_one_failure_stops_none(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    first, other = folder / "one.txt", tmp_path / "one.txt"
    first.write_text("Ann: Hello there.\n\nBen: Good morning.\n")
    other.write_text("Ann: Good night.\n\nBen: Bye.\n")
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    out = tmp_path / "out"
    outcome = enface("convert", first, empty, other, tmp_path / "gone.txt", out, "--format", "txt")
    assert outcome.returncode == 1
    assert sorted(path.name for path in out.iterdir()) == ["one-2.txt", "one.txt"]
    assert len(said(outcome)) == 2
    assert "empty.txt" in said(outcome)[0]
    assert "gone.txt" in said(outcome)[1]


def test_one_input_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert enface("convert", SAMPLE, tmp_path / "made").returncode == 0
    assert [path.name for path in (tmp_path / "made").iterdir()] == ["harbour-meeting.json"]


def test_standard_input(tmp_path: Path) -> None:
    out = tmp_path / "talk.json"
    outcome = enface("convert", "-", out, stdin="Анна: Привет.\n\nБорис: Здравствуй.\n".encode())
    assert (outcome.returncode, said(outcome)) == (0, [])
    names = [speaker["name"] for speaker in json.loads(out.read_text("utf-8"))["speakers"]]
    assert names == ["Анна", "Борис"]


def test_damaged_corrections_are_told_and_the_text_comes_as_it_is(tmp_path: Path) -> None:
    talk, out = tmp_path / "talk.txt", tmp_path / "talk.json"
    talk.write_bytes(b"Ann: Good day.\n\nBob: Good day to you.\n")
    kept = (
        paths.data_dir() / "corrections" / file_name(document_id(talk.read_bytes(), talk), "json")
    )
    kept.parent.mkdir(parents=True)
    kept.write_text("{", "utf-8")
    outcome = enface("convert", talk, out)
    (line,) = said(outcome)
    assert (outcome.returncode, str(kept) in line, "talk.txt" in line) == (0, True, True)
    assert len(json.loads(out.read_text("utf-8"))["turns"]) == 2


def test_words_under_no_speaker_are_told_in_one_line(tmp_path: Path) -> None:
    told = "They met in the town hall and spoke of the lakes, the paths and the shores, for hours."
    talk, out = tmp_path / "talk.txt", tmp_path / "talk.json"
    talk.write_text(f"{told}\n\nAnn Lee: Good morning to you.\n\nBob Ray: Good morning.", "utf-8")
    outcome = enface("convert", talk, out)
    (line,) = said(outcome)
    assert outcome.returncode == 0
    assert "talk.txt" in line
    assert "75% of the words are said by no speaker" in line


def test_only_one_speaker(tmp_path: Path) -> None:
    out = tmp_path / "reis.json"
    outcome = enface("convert", SAMPLE, out, "--speaker", "Tomas Reis")
    assert outcome.returncode == 0
    assert {turn["speaker"] for turn in json.loads(out.read_text("utf-8"))["turns"]} == {
        "Tomas Reis"
    }
    stranger = enface("convert", SAMPLE, out, "--speaker", "Nobody Here")
    assert stranger.returncode == 1
    assert "Tomas Reis" in said(stranger)[0]


def test_a_text_in_no_language_at_all_is_not_translated(tmp_path: Path) -> None:
    outcome = enface("convert", "-", tmp_path / "a.json", "--to", "pt", stdin=b"1 2 3\n\n4 5 6\n")
    assert outcome.returncode == 1
    assert "could not be detected" in said(outcome)[0]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (("--to", "de"), "language pack"),
        (("--to", "en"), "already"),
        (("--to", "en-US"), "already"),
        (("--encoding", "no-such-encoding"), "no-such-encoding"),
    ],
)
def test_refusals_are_one_plain_line(tmp_path: Path, words: tuple[str, ...], hint: str) -> None:
    outcome = enface("convert", SAMPLE, tmp_path / "a.json", *words)
    assert outcome.returncode == 1
    assert len(said(outcome)) == 1
    assert hint in said(outcome)[0]
    assert not (tmp_path / "a.json").exists()


def test_a_format_nobody_writes(tmp_path: Path) -> None:
    outcome = enface("convert", SAMPLE, tmp_path / "a.sql")
    assert outcome.returncode == 1
    assert "json" in said(outcome)[0]


@pytest.mark.parametrize(
    "words",
    [
        ("convert",),
        ("convert", "a", "b", "--to", "not a language"),
        ("packs", "fly"),
        ("a.txt", "--size", "big"),
        ("a.txt", "--font-size", "1000"),
        ("--screenshot", "x.png"),
    ],
)
def test_wrong_words_are_exit_2(words: tuple[str, ...]) -> None:
    assert enface(*words).returncode == 2


def test_help_has_examples() -> None:
    outcome = enface("--help")
    assert outcome.returncode == 0
    assert b"enface convert speech.txt speech.json --to pt" in outcome.stdout


def test_packs_list_and_what_cannot_be_removed() -> None:
    listed = enface("packs", "list")
    assert listed.returncode == 0
    pairs = [line.split()[:3] for line in listed.stdout.decode().splitlines()]
    assert ["en-pt", "firefox", "enpt-1693087644"] in pairs
    refused = enface("packs", "remove", "en-pt", "--engine", "firefox")
    assert refused.returncode == 1
    assert "en-pt" in said(refused)[0]


@pytest.mark.parametrize("at_once", ["", "1"])
@pytest.mark.parametrize("words", [("packs", "list"), (str(SAMPLE),)])
@pytest.mark.skipif(sys.platform == "win32", reason="pipes that break quietly")
def test_whoever_stops_reading_our_words_hears_no_complaint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], at_once: str
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    plain = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    reading, writing = os.pipe()
    os.close(reading)
    outcome = subprocess.run(
        [sys.executable, "-m", "desktop", *words],
        env={**plain, "PYTHONPATH": str(TOP), "PYTHONUNBUFFERED": at_once},
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert (outcome.returncode, outcome.stderr) == (141, b"")


def test_what_stands_in_a_text_does_not_steer_the_terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann: \x1b[31mДобрый\x9b2J день.\x07\n\nBen: \u202eabc\u202c.\n", "utf-8")
    printed = enface(talk, PYTHONIOENCODING="latin-1")
    assert printed.returncode == 0, printed.stderr
    assert b"??????" in printed.stdout
    assert not {0x1B, 0x9B, 0x07} & set(printed.stdout)


def test_a_picture_of_the_window(tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    outcome = enface(SAMPLE, "--screenshot", out, "--size", "900x700", "--theme", "dark",
                     "--font-size", "20", "--speaker", "Tomas Reis", "--to", "pt")  # fmt: skip
    assert (outcome.returncode, said(outcome)) == (0, [])
    head = out.read_bytes()[:24]
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert (int.from_bytes(head[16:20]), int.from_bytes(head[20:24])) == (900, 700)


@pytest.mark.parametrize(
    ("words", "hint"),
    [(("--theme", "mauve"), "site-blue"), (("--to", "ja"), "language pack"),
     (("--speaker", "Nobody"), "Tomas Reis")],
)  # fmt: skip
def test_a_picture_that_cannot_be_made(tmp_path: Path, words: tuple[str, ...], hint: str) -> None:
    outcome = enface(SAMPLE, "--screenshot", tmp_path / "page.png", *words)
    assert outcome.returncode == 1
    assert len(said(outcome)) == 1
    assert hint in said(outcome)[0]


def test_without_a_screen_the_turns_are_printed_and_a_picture_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("QT_QPA_PLATFORM")
    outcome = enface(SAMPLE)
    assert outcome.returncode == 0, outcome.stderr
    text = outcome.stdout.decode()
    assert "no screen" in text
    assert "MARTA OLIVEIRA" in text
    assert "Boa noite" in text
    assert (tmp_path / "enface.png").stat().st_size > 20_000


# -- the translation memory -----------------------------------------------------------------------


def _memory() -> sqlite3.Connection:
    """The memory's file, with one translation in it."""
    with closing(Memory(paths.memory_file())) as memory:
        memory.put_many({"Good.": Translation("Bom.")}, Variant("en", "pt", "firefox", "1"))
    return sqlite3.connect(paths.memory_file(), isolation_level=None)


def test_what_could_not_be_saved_in_the_memory_is_told_and_the_result_is_whole(
    tmp_path: Path,
) -> None:
    out = tmp_path / "meeting.json"
    with closing(_memory()) as db:
        db.execute("BEGIN IMMEDIATE")
        outcome = enface("convert", SAMPLE, out, "--to", "pt")
        made = json.loads(out.read_text("utf-8"))
        sentences = {
            segment.strip()
            for turn in made["turns"]
            for paragraph in turn["paragraphs"]
            for segment in paragraph["segments"]
            if any(map(str.isalpha, segment))
        }
        assert outcome.returncode == 0
        [line] = said(outcome)
        assert line.startswith(
            f"enface: The result is complete, but {len(sentences)} of its translations"
        )
        assert "(in use)" in line
        db.execute("ROLLBACK")
        assert said(enface("convert", SAMPLE, out, "--to", "pt")) == []
        assert db.execute("SELECT count(*) FROM machine").fetchone() == (len(sentences) + 1,)


def test_a_memory_of_a_newer_version_is_left_as_it_is(tmp_path: Path) -> None:
    with closing(_memory()) as db:
        db.execute("PRAGMA user_version=99")
    outcome = enface("convert", SAMPLE, tmp_path / "a.json", "--to", "pt")
    assert outcome.returncode == 0
    [line] = said(outcome)
    assert "a newer version of Enface made it" in line
    assert [path.name for path in paths.data_dir().glob("memory*")] == ["memory.sqlite"]


def test_a_damaged_memory_is_set_aside_and_told(tmp_path: Path) -> None:
    paths.data_dir().mkdir(parents=True)
    paths.memory_file().write_bytes(b"this is no database at all, " * 500)
    outcome = enface("convert", SAMPLE, tmp_path / "a.json", "--to", "pt")
    assert outcome.returncode == 0
    [line] = said(outcome)
    assert "memory.sqlite.damaged-1" in line


TALK = b"Ann: Good evening.\n\nBob: Hello.\n"


def folder_of_originals(folder: Path) -> None:
    """The same talk as text and as JSON, and links to them."""
    folder.mkdir()
    (folder / "w.txt").write_bytes(TALK)
    enface("convert", folder / "w.txt", folder / "w.json")
    (folder / "enface.png").symlink_to(folder / "w.txt")
    export = folder / "export"
    (export / "general").mkdir(parents=True)
    for name in ("users.json", "channels.json", "general/day.json"):
        (export / name).write_text("[]")
    (folder / "soft.json").symlink_to(folder / "w.json")
    os.link(folder / "w.json", folder / "hard.json")


@pytest.mark.parametrize(
    "words",
    [
        ("convert", "w.json", "w.json"),
        ("convert", "w.json", "./../in/w.json"),
        ("convert", "w.json", "soft.json"),
        ("convert", "soft.json", "w.json"),
        ("convert", "w.json", "hard.json"),
        ("convert", "w.txt", "w.txt"),
        ("convert", "w.json", "."),
        ("convert", "w.json", "hard.json", "."),
        ("convert", ".", "."),
        ("w.txt", "--screenshot", "w.txt"),
        ("--debug", "w.txt", "--screenshot", "w.txt"),
        ("enface.png",),  # without a screen: a picture of that name
        ("w.txt", "--screenshot", "enface.png"),
        ("convert", "export", "export/users.json"),
        ("convert", "export", "export/new.json"),
        ("export", "--screenshot", "export/general/day.json"),
    ],
)
def test_what_was_read_is_never_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    folder_of_originals(tmp_path / "in")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.chdir(tmp_path / "in")
    before = contents(tmp_path)
    outcome = enface(*words)
    assert outcome.returncode == 1
    assert any("is the original" in line for line in said(outcome))
    assert {path: path.read_bytes() for path in before} == before


def contents(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_what_stands_on_standard_input_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "w.txt").write_bytes(TALK)
    for output in ("w.txt", "link.txt"):
        (tmp_path / "link.txt").unlink(missing_ok=True)
        (tmp_path / "link.txt").symlink_to(tmp_path / "w.txt")
        with (tmp_path / "w.txt").open("rb") as stdin:
            outcome = subprocess.run(
                [sys.executable, "-m", "desktop", "convert", "-", tmp_path / output],
                stdin=stdin,
                capture_output=True,
                check=False,
            )
        assert (outcome.returncode, b"is the original" in outcome.stderr) == (1, True)
        assert (tmp_path / "w.txt").read_bytes() == TALK


def test_names_that_some_disks_do_not_tell_apart_get_numbers(tmp_path: Path) -> None:
    names = ("Éa.txt", "E\u0301A.md", "ÉA.text", "éa-2.txt")
    inputs = [tmp_path / str(number) / name for number, name in enumerate(names)]
    for path in inputs:
        path.parent.mkdir()
        path.write_bytes(TALK)
    assert enface("convert", *inputs, tmp_path / "out").returncode == 0
    written = [
        unicodedata.normalize("NFC", p.name).casefold() for p in (tmp_path / "out").iterdir()
    ]
    assert len(set(written)) == len(names)


def test_a_file_that_came_meanwhile_stays(tmp_path: Path) -> None:
    out = tmp_path / "stdin.json"
    with subprocess.Popen(
        [sys.executable, "-m", "desktop", "convert", "-", tmp_path],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as converting:
        assert converting.stdin is not None
        converting.stdin.write(TALK * 30_000)  # more than a pipe holds: now it is being read
        out.write_text("a diary")
        _, words = converting.communicate()
    assert (converting.returncode, b"is there already" in words) == (1, True)
    assert out.read_text() == "a diary"


def test_in_a_folder_nothing_is_written_over_that_nobody_named(tmp_path: Path) -> None:
    talk, out = tmp_path / "talk.txt", tmp_path / "out"
    talk.write_bytes(TALK)
    out.mkdir()
    (out / "talk.json").write_text("a diary")
    outcome = enface("convert", talk, out)
    assert outcome.returncode == 1
    assert "is there already" in said(outcome)[0]
    assert (out / "talk.json").read_text() == "a diary"
    assert enface("convert", talk, out / "talk.json").returncode == 0
    assert json.loads((out / "talk.json").read_text())["schema"] == "enface/1"
