"""A new engine takes one file and one line: it is listed, offered, installed, updated, used, named
and removed, by the command line and in the window."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from http_server import Server
from pytestqt.qtbot import QtBot

from desktop.engines import ENGINES
from desktop.services.packs.installed import Packs
from desktop.ui.dialogs.packs.languages import LanguagesDialog
from desktop.ui.window.parts import Parts

TESTS = Path(__file__).resolve().parent.parent
TEXT = "Anna: We begin the meeting today.\n\nBen: Thank you very much for that.\n"
LINE = 'ENGINES["toy"] = "toy_engine:ToyEngine"'


def pack(version: str, **languages: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("toy/toy.json", json.dumps({"version": version, **languages}))
    return packed.getvalue()


@pytest.fixture
def offer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Registers the engine, here and in all processes, and offers a version of its pack."""
    line = tmp_path / "line"
    line.mkdir()
    (line / "sitecustomize.py").write_text(f"from desktop.engines import ENGINES\n{LINE}\n")
    path = os.pathsep.join([str(line), str(TESTS), str(TESTS.parent)])
    monkeypatch.setenv("PYTHONPATH", path)
    monkeypatch.setitem(ENGINES, "toy", "toy_engine:ToyEngine")
    with Server().running() as server:
        for name in ("ENFACE_ARGOS_INDEX", "ENFACE_FIREFOX_RECORDS"):
            monkeypatch.setenv(name, f"{server.address}/none")
        monkeypatch.setenv("ENFACE_TOY_LIST", f"{server.address}/list")

        def offered(version: str) -> None:
            body = pack(version, **{"from": "en", "to": "eo"})
            address = server.put(f"/{version}.toy", body)
            entry = {"from": "en", "to": "eo", "version": version, "address": address}
            server.put("/list", json.dumps([entry]).encode())

        yield offered


def enface(*words: object, code: int = 0) -> str:
    command = [sys.executable, "-m", "desktop", *map(str, words)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=False)
    assert outcome.returncode == code, outcome.stderr
    return outcome.stdout if code == 0 else outcome.stderr


def test_the_command_line_works_with_it(offer: Callable[[str], None], tmp_path: Path) -> None:
    offer("1.0")
    (tmp_path / "text.txt").write_text(TEXT)
    assert enface("packs", "list", "--available").split() == [
        "en-eo", "toy", "1.0", "size", "unknown", "MIT", "not", "verified",
    ]  # fmt: skip
    assert enface("packs", "add", "en-eo").startswith("Installed en-eo (toy, eneo-1.0).")
    offer("1.1")
    assert "newer than eneo-1.0" in enface("packs", "list", "--available", "--fetch")
    assert "eneo-1.0" in enface("packs", "list")
    assert "; 1.1 is available" in enface("packs", "list")
    enface("packs", "add", "en-eo", "--engine", "toy")
    assert "eneo-1.1" in enface("packs", "list")
    enface("convert", tmp_path / "text.txt", tmp_path / "out.json", "--from", "en", "--to", "eo")
    made = json.loads((tmp_path / "out.json").read_text("utf-8"))
    assert made["translation"]["engine"] == "toy"
    words = made["turns"][0]["paragraphs"][0]["translation"][0].split()
    assert sorted(words) == sorted(["We", "begin", "the", "meeting", "today."])
    assert enface("packs", "remove", "en-eo") == "Removed en-eo (toy, eneo-1.1).\n"
    assert "toy" not in enface("packs", "list")


def test_languages_can_be_named_for_a_pack_that_does_not_say(
    offer: Callable[[str], None], tmp_path: Path
) -> None:
    file = tmp_path / "any.toy"
    file.write_bytes(pack("2"))
    told = enface("packs", "add", file, code=1)
    assert "its languages are not known" in told
    words = ("--engine", "toy", "--from", "en", "--to", "eo", "--to", "pt")
    assert enface("packs", "add", file, *words).startswith("Installed en-eo (toy, eneo-2)")
    assert "en-eo" in enface("packs", "list")
    assert "no language pack" in enface("packs", "add", file, "--engine", "argos", code=1)
    assert "--from" in enface("packs", "add", "en-eo", "--from", "en", code=2)
    file.write_bytes(pack("3", **{"from": "en", "to": "pt"}))
    assert "it is for en-pt, not" in enface("packs", "add", file, "--to", "de", code=1)


def test_the_window_names_it(
    offer: Callable[[str], None], parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    offer("1.0")
    file = tmp_path / "any.toy"
    file.write_bytes(pack("0.9", **{"from": "en", "to": "eo"}))
    parts.packs.add(file)
    dialog = LanguagesDialog(parts.packs, parts.downloads, parts.servers, parts.preferences)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(parts.downloads.listed, timeout=30_000):
        parts.downloads.fetch_list()
    for table, version in (
        (dialog.table, "eneo-0.9 · newer: 1.0"),
        (dialog.available.table, "1.0"),
    ):
        rows = [
            [item.text() for at in range(4) if (item := table.item(row, at)) is not None]
            for row in range(table.rowCount())
        ]
        assert ["English → Esperanto", "Toy", version] in [row[:3] for row in rows]


def test_the_packs_on_the_disk_are_read_once(
    offer: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from toy_engine import ToyEngine

    read, folders = ToyEngine.read, []

    def counted(self: ToyEngine, folder: Path, *, bundled: bool = False) -> object:
        folders.append(folder)
        return read(self, folder, bundled=bundled)

    packs = Packs(tmp_path / "packs")
    (tmp_path / "a.toy").write_bytes(pack("1", **{"from": "en", "to": "eo"}))
    (tmp_path / "b.toy").write_bytes(pack("1", **{"from": "eo", "to": "en"}))
    packs.add(tmp_path / "a.toy")
    monkeypatch.setattr(ToyEngine, "read", counted)
    for _ in range(3):
        packs.ways("en", "eo")
        assert packs.targets("en")
    assert len(folders) == 1
    other = Packs(tmp_path / "packs")  # as another process does
    other.add(tmp_path / "b.toy")
    assert "eo" in packs.sources()
    other.remove("eo-en", "toy")
    assert "eo" not in packs.sources()
