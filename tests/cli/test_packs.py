"""`enface packs` over the network, as a script uses it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

import argos_package
import pytest
import remote_packs
import remote_speech
from http_server import Server
from remote_packs import argos_entry, firefox_pair, publish

from desktop import paths, settings
from desktop.cli import main
from desktop.services.packs.installed import Packs
from desktop.settings import Settings
from desktop.support.files import digest

TOP = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    with Server().running() as running:
        remote_packs.serve_lists(running, monkeypatch)
        yield running


def test_the_list_is_got_once_and_then_says_its_age(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(server, [argos_entry("en", "pb")], firefox_pair("de", "en"))
    assert main.main(["packs", "list", "--available"]) == 0
    said = capsys.readouterr()
    lines = [line.split() for line in said.out.splitlines()]
    assert lines[0][:3] == ["de-en", "firefox", "3.0"]
    assert lines[1][:3] == ["en-pt-BR", "argos", "1.0"]
    assert [" ".join(line[-2:]) == "not verified" for line in lines] == [False, True]
    assert said.err == ""
    assert len(server.asked) == 3
    assert main.main(["packs", "list", "--available"]) == 0
    again = capsys.readouterr()
    assert (again.out, again.err) == (
        said.out, "enface: the list of language packs is of today\n",
    )  # fmt: skip
    assert len(server.asked) == 3
    assert main.main(["packs", "list", "--available", "--fetch"]) == 0
    assert len(server.asked) == 6


def test_an_old_list_says_so(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    publish(server, [argos_entry("en", "de")], firefox_pair("de", "en"))
    main.main(["packs", "list", "--available"])
    for path in (paths.cache_dir() / "catalogues").glob("*.json"):
        kept = json.loads(path.read_text("utf-8"))
        path.write_text(json.dumps(kept | {"fetched": "2020-01-01T00:00:00+00:00"}), "utf-8")
    capsys.readouterr()
    assert main.main(["packs", "list", "--available"]) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 2
    assert "days old (“enface packs list --available --fetch” gets it anew)" in said.err


def test_where_the_list_cannot_be_got_the_last_one_is_shown(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(server, [argos_entry("en", "de")], firefox_pair("de", "en"))
    main.main(["packs", "list", "--available"])
    before = capsys.readouterr().out
    server.pages.clear()
    assert main.main(["packs", "list", "--available", "--fetch"]) == 0
    said = capsys.readouterr()
    assert said.out == before
    failure, age = said.err.splitlines()
    assert failure.startswith("enface: 127.0.0.1 refused to send the file (answer 404)")
    assert age == "enface: the list of language packs is of today"
    settings.save(Settings(never_network=True))
    assert main.main(["packs", "list", "--available", "--fetch"]) == 0
    said = capsys.readouterr()
    assert said.out == before
    assert "“Never use the network” is on" in said.err


def test_every_pack_has_its_date(capsys: pytest.CaptureFixture[str]) -> None:
    packs = Packs().installed()
    assert main.main(["packs", "list"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for pack in packs:
        assert pack.bundled
        [line] = [line for line in lines if line.startswith(f"{pack.pair} ")]
        assert line.endswith(f"  {pack.installed}, with Enface or another program")


def test_a_pair_is_downloaded_and_its_hash_told(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = argos_package.make(tmp_path, "en", "de")
    address = server.put("/v1/en_de.argosmodel", package.read_bytes())
    publish(server, [argos_entry("en", "de", address)], firefox_pair("fr", "en"))
    assert main.main(["packs", "add", "en-de", "--engine", "argos"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Installed en-de (argos, ")
    assert digest(package) in said.out
    assert said.err == ""
    assert main.main(["packs", "list"]) == 0
    assert "en-de" in capsys.readouterr().out
    assert main.main(["packs", "remove", "en-de"]) == 0


def test_a_newer_version_is_told_of_and_takes_the_place_of_the_older(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    older = argos_package.make(tmp_path, "en", "de")
    (tmp_path / "newer").mkdir()
    newer = argos_package.make(tmp_path / "newer", "en", "de", package_version="1.5")
    old_address = server.put("/v1/en_de-1_0.argosmodel", older.read_bytes())
    publish(server, [argos_entry("en", "de", old_address)], firefox_pair("fr", "en"))

    def said(*words: str) -> list[str]:
        assert main.main(["packs", *words]) == 0
        return [line for line in capsys.readouterr().out.splitlines() if "en-de" in line]

    said("add", "en-de")
    assert said("list", "--available")[0].endswith("installed")
    assert said("add", "en-de") == [
        "en-de (argos, translate-en_de-1_0) is on this computer already."
    ]
    assert "is available" not in said("list")[0]
    address = server.put("/v1/en_de-1_5.argosmodel", newer.read_bytes())
    publish(server, [argos_entry("en", "de", address, version="1.5")], firefox_pair("fr", "en"))
    (line,) = said("list", "--available", "--fetch")
    assert line.endswith("newer than translate-en_de-1_0, which is installed")
    assert said("list")[0].endswith("; 1.5 is available")
    assert said("add", "en-de") == ["Installed en-de (argos, translate-en_de-1_5)."]
    (line,) = said("list")
    assert line.split()[2] == "translate-en_de-1_5"
    assert "is available" not in line


def test_two_packs_lead_through_english(
    server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    package = argos_package.make(tmp_path, "de", "en")
    address = server.put("/v1/de_en.argosmodel", package.read_bytes())
    publish(server, [argos_entry("de", "en", address)], firefox_pair("fr", "en"))
    assert main.main(["packs", "add", "de-pt"]) == 0  # English to Portuguese is there
    assert "Installed de-en" in capsys.readouterr().out
    assert main.main(["packs", "add", "de-pt"]) == 0
    assert capsys.readouterr().out == "Nothing is missing for de-pt.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="terminals")
def test_on_a_terminal_progress_and_what_went_wrong_stand_on_lines_of_their_own(
    server: Server, tmp_path: Path
) -> None:
    import pty

    package = argos_package.make(tmp_path, "en", "de")
    address = server.put("/v1/en_de.argosmodel", package.read_bytes(), "cut 90000", "404")
    publish(server, [argos_entry("en", "de", address)], firefox_pair("fr", "en"))
    ours, theirs = pty.openpty()
    words = [sys.executable, "-m", "desktop", "packs", "add", "en-de"]
    with subprocess.Popen(words, stderr=theirs, stdout=subprocess.DEVNULL, cwd=TOP) as process:
        os.close(theirs)
        said = b""
        with suppress(OSError):  # the end, as Linux tells it
            while piece := os.read(ours, 4096):
                said += piece
    os.close(ours)
    assert process.returncode == 1
    *progress, last = said.decode().strip().splitlines()
    assert "en-de: trying again in 1 s" in progress[-1]
    assert last.startswith("enface: 127.0.0.1 refused to send the file (answer 404)")


@pytest.mark.parametrize("pair", ["en-pt-BR", "en-pb", "en-pt_br"])
def test_odd_codes_lead_to_the_same_pack(
    server: Server, capsys: pytest.CaptureFixture[str], pair: str
) -> None:
    publish(server, [argos_entry("en", "pb", server.address + "/gone")], firefox_pair("fr", "en"))
    assert main.main(["packs", "add", pair]) == 1
    assert "refused to send the file (answer 404)" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["add", "ja-ko"], "No language pack for Japanese to Korean can be downloaded."),
        (["add", "nothing.argosmodel"], "“nothing.argosmodel” is not there."),
    ],
)
def test_refusals_are_one_plain_line(
    server: Server, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    publish(server, [argos_entry("en", "de")], firefox_pair("de", "en"))
    assert main.main(["packs", *words]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("enface: " + told)


def test_never_use_the_network_is_obeyed(
    server: Server, capsys: pytest.CaptureFixture[str]
) -> None:
    publish(server, [argos_entry("en", "de")], firefox_pair("de", "en"))
    settings.save(Settings(never_network=True))
    for words in (["list", "--available"], ["add", "en-de"], ["list", "--available", "--fetch"]):
        assert main.main(["packs", *words]) == 1
        assert "“Never use the network” is on" in capsys.readouterr().err
    assert server.asked == []


def test_an_engine_that_is_missing_is_told_with_its_reason(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "fxtranslate", None)
    assert main.main(["packs", "list"]) == 0
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("enface: Firefox Translations is not installed (fxtranslate is missing)")
    (tmp_path / "a.txt").write_text("Anna: We begin the meeting today.")
    words = ["convert", str(tmp_path / "a.txt"), str(tmp_path / "a.json"), "--to", "pt"]
    assert main.main(words) == 1
    assert "fxtranslate is missing" in capsys.readouterr().err
    assert main.main(["packs", "add", "en-de", "--engine", "firefox"]) == 1
    assert "fxtranslate is missing" in capsys.readouterr().err


def test_a_packs_own_words_do_not_steer_the_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    licence = "MIT\x1b]0;owned\x07\n\x9b2J\u202een-de\u2028free"
    file = argos_package.make(tmp_path, package_version="1\x1b[2J", license=licence)
    assert main.main(["packs", "add", str(file)]) == 0
    assert main.main(["packs", "list"]) == 0
    said = capsys.readouterr()
    lines = said.out.splitlines()
    assert len(lines) == 1 + len(Packs().installed())
    assert any("MIT ]0;owned" in line for line in lines)
    assert all(line.isprintable() for line in (*lines, *said.err.splitlines()))


@pytest.mark.skipif(find_spec("piper") is None, reason="piper-tts is not installed")
def test_voices_and_speech_models_are_listed_and_downloaded_by_name(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    remote_speech.serve_speech(server, monkeypatch)
    remote_speech.publish_voice(server)
    remote_speech.publish_model(server)
    assert main.main(["packs", "list", "--available", "--engine", "recognition"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["mul", "recognition", "whisper-tiny", "78.0", "MB", "MIT"]
    assert server.asked == []
    for _ in range(2):
        assert main.main(["packs", "list", "--available", "--engine", "voice"]) == 0
        [line] = capsys.readouterr().out.splitlines()
        assert line.split() == ["en-US", "voice", remote_speech.VOICE, "0.0", "MB"]
    assert len(server.asked) == 1
    for name, kind in ((remote_speech.VOICE, "voice"), ("whisper-tiny", "recognition")):
        assert main.main(["packs", "add", name]) == 0
        assert capsys.readouterr().out == f"Installed {name} ({kind}).\n"
        assert main.main(["packs", "list", "--engine", kind]) == 0
        assert name in capsys.readouterr().out
        assert main.main(["packs", "list", "--available", "--engine", kind]) == 0
        assert "installed" in capsys.readouterr().out
        assert main.main(["packs", "remove", name, "--engine", kind]) == 0
        capsys.readouterr()
    assert main.main(["packs", "add", "pt_BR-nobody-high"]) == 1
    assert "“pt_BR-nobody-high”" in capsys.readouterr().err
