"""`enface servers`, as a script uses it."""

from __future__ import annotations

import getpass
import io
import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
import translating_server as ts
from memory_keyring import MemoryKeyring
from translating_server import TranslatingServer

from desktop.cli import main
from desktop.services.servers import keys


@pytest.fixture(autouse=True)
def kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[MemoryKeyring]:
    monkeypatch.delenv(keys.VARIABLE, raising=False)
    before, ours = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[TranslatingServer]:
    with TranslatingServer().running() as running:
        running.languages = ts.LIBRETRANSLATE
        yield running


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_server_is_added_listed_used_and_removed(
    server: TranslatingServer, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    address = server.address
    assert main.main(["servers", "add", f"{address}/"]) == 0
    assert capsys.readouterr().out.startswith("Added libretranslate@127.0.0.1:")
    assert main.main(["servers", "list"]) == 0
    listed = capsys.readouterr().out.split()
    assert listed[:4] == [address, "libretranslate", "5", "languages"]
    text, output = tmp_path / "a.txt", tmp_path / "a.json"
    text.write_text("We thank the people for the water.\n")
    assert main.main(
        ["convert", str(text), str(output), "--from", "en", "--to", "pt", "--engine", "server"]
    ) == 0  # fmt: skip
    made = json.loads(output.read_text())
    assert made["translation"]["engine"] == "server"
    assert made["translation"]["pack"].startswith("libretranslate@127.0.0.1:")
    (paragraph,) = made["turns"][0]["paragraphs"]
    assert paragraph["translation"] == ["nós obrigado o povo para o água."]
    assert main.main(["servers", "remove", address]) == 0
    assert main.main(["servers", "list"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("Removed libretranslate@")
    assert main.main(["servers", "remove", address]) == 1
    assert "was added" in capsys.readouterr().err


def test_one_of_two_servers_can_be_named(
    server: TranslatingServer, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    text, output = tmp_path / "a.txt", tmp_path / "a.json"
    text.write_text("We thank the people for the water.\n")
    with TranslatingServer().running() as other:
        other.languages = ts.LIBRETRANSLATE
        names = []
        for each in (server, other):
            main.main(["servers", "add", each.address])
            names.append(capsys.readouterr().out.split()[1])
        convert = ["convert", str(text), str(output), "--from", "en", "--to", "pt", "--no-memory"]
        for name, asked in zip(names, (server, other), strict=True):
            before = len(asked.translated())
            assert main.main([*convert, "--engine", f"server@{name}"]) == 0
            assert json.loads(output.read_text())["translation"]["pack"].startswith(name)
            assert len(asked.translated()) > before
    assert main.main([*convert, "--engine", "server@another"]) == 1
    assert "It has: " in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main.main([*convert, "--engine", "bing"])
    assert "is no engine: firefox" in capsys.readouterr().err


def test_without_its_name_a_server_gets_no_text(
    server: TranslatingServer, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    main.main(["servers", "add", server.address])
    text = tmp_path / "a.txt"
    text.write_text("Anna: Good day, thank you. Wait, is the house good?\n")
    assert main.main(["convert", str(text), str(tmp_path / "a.json"), "--from", "en", "--to", "fr"])
    assert "There is no language pack" in capsys.readouterr().err
    assert server.translated() == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["https://translate.example.org"], "goes to translate.example.org"),
        (["http://example.org", "--remote"], "begins with https://"),
        (["ftp://here"], "no address of a server"),
        (["http://127.0.0.1:1"], "does not answer"),
    ],
)
def test_a_refusal_is_one_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["servers", "add", *words]) == 1
    said = capsys.readouterr()
    assert told in said.err
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_another_kind_than_is_there_is_refused(
    server: TranslatingServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["servers", "add", server.address, "--kind", "openai"]) == 1
    assert "make no sense" in capsys.readouterr().err


@pytest.mark.parametrize("way", ["typed", "environment"])
def test_a_key_is_typed_or_read_from_the_environment(
    server: TranslatingServer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    kept: MemoryKeyring,
    way: str,
) -> None:
    server.key = "s3cret"
    monkeypatch.setattr("sys.stdin", io.StringIO())
    assert main.main(["servers", "add", server.address]) == 1
    assert "wants a key" in capsys.readouterr().err
    if way == "typed":
        monkeypatch.setattr("sys.stdin", Terminal())
        monkeypatch.setattr(getpass, "getpass", lambda prompt: "s3cret")
    else:
        monkeypatch.setenv(keys.VARIABLE, "s3cret")
    assert main.main(["servers", "add", server.address]) == 0
    assert list(kept.kept.values()) == ["s3cret"]
    assert "s3cret" not in "".join(capsys.readouterr())


def test_a_keyring_that_cannot_be_used_is_told_and_the_server_stays(
    server: TranslatingServer,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    kept: MemoryKeyring,
) -> None:
    server.key, kept.broken = "s3cret", "No recommended backend was available"
    monkeypatch.setenv(keys.VARIABLE, "s3cret")
    assert main.main(["servers", "add", server.address]) == 0
    assert "The key is not kept" in capsys.readouterr().err
    assert main.main(["servers", "list"]) == 0
    assert server.address in capsys.readouterr().out
