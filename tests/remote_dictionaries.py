"""What FreeDict's list looks like, and dictionaries to be had from the server of the tests."""

from __future__ import annotations

import hashlib
import io
import json
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from http_server import Server
from made_dictionary import RUSSIAN, dictd

LIST = "/freedict-database.json"


def serve_freedict(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program looks for dictionaries on ``server``."""
    monkeypatch.setenv("ENFACE_FREEDICT", server.address + LIST)


def archive(folder: Path, entries: Mapping[str, str] = RUSSIAN, pair: str = "rus-eng") -> bytes:
    """A dictionary as FreeDict packs it."""
    index = dictd(folder, entries, f"freedict-{pair}")
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:xz") as tar:
        for path in (index, index.with_suffix(".dict.dz")):
            tar.add(path, f"{pair}/{path.name}")
    return packed.getvalue()


def release(address: str, body: bytes, **more: Any) -> dict[str, Any]:
    return {
        "URL": address, "checksum": hashlib.sha512(body).hexdigest(), "date": "2024-10-10",
        "platform": "dictd", "size": str(len(body)), "version": "2024.10.10",
    } | more  # fmt: skip


def entry(name: str, *releases: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "date": "2024-10-10", "edition": "2024.10.10", "headwords": "7", "name": name,
        "maintainerName": "Somebody", "releases": list(releases), "status": "stable",
        "sourceURL": "http://words.example/",
    } | more  # fmt: skip


def publish(server: Server, *entries: object) -> None:
    """Put the list on ``server``; its last entry is about FreeDict's own programs."""
    server.put(LIST, json.dumps([*entries, {"software": {"tools": {}}}]).encode())


def publish_russian(server: Server, folder: Path, *tricks: str) -> bytes:
    """A list with one dictionary, and its file, which the server treats by ``tricks``."""
    body = archive(folder)
    address = server.put("/rus-eng/freedict-rus-eng-2024.10.10.dictd.tar.xz", body, *tricks)
    publish(server, entry("rus-eng", release(address, body)))
    return body
