"""Whatever stands in our own folders, a window opens, says so, and can be worked with."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do, wait_for_translation

from desktop import paths
from desktop.services.packs.catalogue import pack_lists
from desktop.services.personal.journals import document_id
from desktop.services.personal.naming import file_name
from desktop.settings import Settings
from desktop.ui.session.request import WindowRequest
from desktop.ui.session.session import Session

Damage = Callable[[Path], object]

HUGE = 10**4000


def ours() -> list[Path]:
    """Every file that Enface keeps for itself."""
    data, state, cache = paths.data_dir(), paths.state_dir(), paths.cache_dir()
    key = document_id(SAMPLE.read_bytes(), SAMPLE)
    return [
        paths.config_dir() / "settings.json",
        paths.config_dir() / "themes" / "own.toml",
        state / "windows.json",
        state / "library.json",
        state / "QtProject.conf",
        state / "enface.log",
        data / "journals" / file_name(key, "jsonl"),
        data / "journals" / file_name(key, "compared.json"),
        data / "pasted" / "Pasted text.txt",
        data / "words.sqlite",
        data / "terms.json",
        data / "library.sqlite",
        data / "dictionaries" / "own.sqlite",
        data / "dictionaries" / "order.json",
        data / "corrections" / file_name(key, "json"),
        data / "marks" / file_name(key, "json"),
        data / "memory.sqlite",
        data / "network.json",
        data / "trusted.json",
        data / "packs" / "firefox" / "own" / "enface-pack.json",
        data / "packs" / "argos" / "own" / "metadata.json",
        data / "packs" / "ctranslate2" / "own" / "enface-pack.json",
        data / "packs" / "llm" / "own" / "enface-pack.json",
        data / "packs" / "server" / "own" / "server.json",
        data / "packs" / "voice" / "own.onnx.json",
        data / "packs" / "recognition" / "own" / "enface-pack.json",
        paths.config_dir() / "prompts" / "own.toml",
        cache / "digests.json",
        cache / "vectors" / "vectors-1.sqlite",
        cache / "catalogues" / "firefox.json",
        cache / "catalogues" / "argos.json",
        cache / "catalogues" / "freedict.json",
        cache / "catalogues" / "voices.json",
    ]


def content(data: bytes) -> Damage:
    return lambda path: path.write_bytes(data)


def in_its_form(value: object) -> Damage:
    """``value`` in each place where the file has a value."""

    def write(path: Path) -> None:
        entry = {
            "path": value, "title": value, "date": value, "opened": value, "place": value,
            "unticked": value, "address": "https://x", "when": value, "why": value, "bytes": value,
            "number": value, "do": value, "id": value, "undo": value,
        }  # fmt: skip
        if path.name == "settings.json":
            whole: object = dict.fromkeys(Settings.__dataclass_fields__, value)
        elif path.name == "windows.json":
            whole = {"open": [value], "windows": [{"path": value, "places": {"x": value}}, value]}
        elif path.suffix == ".toml":
            path.write_text(f"title = {json.dumps(value)}\norder = {json.dumps(value)}\n[roles]\n")
            return
        elif path.parent.name == "catalogues":
            whole = {"fetched": value, "address": value, "body": value}
        elif path.suffix == ".jsonl":
            whole = entry
        else:
            whole = [entry, {**entry, "path": str(SAMPLE)}, value]
        path.write_text(json.dumps(whole))

    return write


def hostile_lists(path: Path) -> None:
    """Lists of packs as they are kept, with numbers and texts that no list has."""
    if path.parent.name != "catalogues" or path.stem not in pack_lists():
        return
    records = [
        {
            "sourceLanguage": "en", "targetLanguage": to, "version": "3.0", "fileType": role,
            "name": f"{role}.ende.intgemm8.bin", "decompressedSize": size,
            "attachment": {"location": "x", "hash": "0" * 64, "size": size},
        }
        for to, size in (("de", HUGE), ("fr", 10**30), ("es", 10**11))
        for role in ("model", "vocab")
    ]  # fmt: skip
    packages = [
        {
            "from_code": "en", "to_code": "de", "package_version": version,
            "links": ["https://argos-net.com/x.argosmodel"], "license": "x" * 100_000,
        }
        for version in ("9" * 4000, "1.0 " + "x" * 100_000, {"a": HUGE}, "9" * 90)
    ]  # fmt: skip
    body = {"changes": records} if path.stem == "firefox" else packages
    content = {
        "fetched": "2026-01-01T00:00:00",
        "address": pack_lists()[path.stem].address,
        "body": json.dumps(body),
    }
    path.write_text(json.dumps(content))


def many_recent_files(path: Path) -> None:
    if path.name == "library.json":
        entries = [{"path": f"/a/{number}.txt", "title": "x"} for number in range(100_000)]
        path.write_text(json.dumps(entries))


DAMAGES: dict[str, Damage] = {
    "garbage": content(b"\xff\x00{\x80 garbage"),
    "nothing": content(b""),
    "nested": content(b'{"a":' + b"[" * 200_000),
    "nested toml": content(b"a = " + b"[" * 20_000),
    "huge numbers": in_its_form(HUGE),
    "a large float": content(b'{"size": 1e999, "fetched": -1e999}'),
    "wrong type: list": in_its_form([1, [2], {"a": None}]),
    "wrong type: text": in_its_form("\ud800 \0 ../../x"),
    "wrong type: none": in_its_form(None),
    "wrong type: true": in_its_form(True),
    "odd date": in_its_form("9999-12-31T23:59:59+00:00"),
    "odd early date": in_its_form("0001-01-01T00:00:00+14:00"),
    "lists": hostile_lists,
    "100,000 recent files": many_recent_files,
    "long path": in_its_form("/x" * 100_000),
    "a million entries": content(b"[" + b'{"path":"/a"},' * 1_000_000 + b"{}]"),
    "a million lines": content(b'{"id":"1","do":"x"}\n' * 1_000_000),
    "folder": Path.mkdir,
    "pipe": os.mkfifo,
    "dangling link": lambda path: path.symlink_to("/nowhere/at/all"),
    "endless link": lambda path: path.symlink_to(path),
    "device": lambda path: path.symlink_to("/dev/zero"),
}


@pytest.fixture
def damaged(request: pytest.FixtureRequest, own_folders: Path) -> str:
    """Does the damage that the test names to all our files, before anything is started."""
    damage = DAMAGES[request.param]
    for path in ours():
        path.parent.mkdir(parents=True, exist_ok=True)
        damage(path)
    return str(request.param)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and links of POSIX")
@pytest.mark.parametrize("damaged", DAMAGES, indirect=True)
def test_a_window_opens_whatever_stands_in_our_files(
    damaged: str, session: Session, qtbot: QtBot
) -> None:
    session.open_request(WindowRequest())
    window = session.windows[0]
    assert window.isVisible()
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open_files([SAMPLE], "")
    if damaged == "garbage":
        wait_for_translation(window, qtbot)
    dialog = window.language_packs.show()
    for page in range(dialog.pages.count()):
        dialog.pages.setCurrentIndex(page)
        QApplication.processEvents()
    dialog.close()
    for action in ("library", "terms", "search_dictionaries", "dictionaries", "review_words"):
        do(window, action)
        QApplication.processEvents()
        for shown in window.findChildren(QDialog):
            shown.close()
    do(window, "shade_words")
    QApplication.processEvents()
    do(window, "next_layout")
    assert window.document is not None
    session.close()
