"""What the two catalogues look like, and genuine packs to be had from the server of the tests."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import signing
import zstandard
from http_server import Server

from desktop.domain.packs.offer import File, Offer
from desktop.services.packs.downloading import Installer, Step
from desktop.services.packs.installed import Packs
from desktop.support.job import Job

ATTACHMENTS = "/files/"
NAME = "/v1/translate-en_de-1_0.argosmodel"


def serve_lists(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program looks for packs on ``server``, and believes what `signing` signs."""
    monkeypatch.setenv("ENFACE_ARGOS_INDEX", f"{server.address}/argos/index.json")
    monkeypatch.setenv("ENFACE_FIREFOX_RECORDS", f"{server.address}/firefox/records")
    monkeypatch.setenv("ENFACE_FIREFOX_FILES", server.address + ATTACHMENTS)
    monkeypatch.setenv("ENFACE_FIREFOX_ROOT", signing.chain().root)


def argos_entry(source: str, target: str, *links: str, version: str = "1.0") -> dict[str, Any]:
    return {
        "package_version": version, "argos_version": "1.9", "code": f"translate-{source}_{target}",
        "from_code": source, "from_name": source, "to_code": target, "to_name": target,
        "links": links or [f"https://argos-net.com/v1/translate-{source}_{target}-1_0.argosmodel"],
    }  # fmt: skip


def firefox_record(
    role: str, source: str, target: str, body: bytes = b"x", version: str = "3.0", **more: Any
) -> dict[str, Any]:
    """A record of a file that unpacks to ``body``."""
    packed = zstandard.compress(body)
    end = "spm" if "vocab" in role else "bin"
    return {
        "id": f"{role}-{source}-{target}-{version}", "last_modified": 1,
        "name": f"{role}.{source}{target}.{end}", "sourceLanguage": source,
        "targetLanguage": target, "architecture": "tiny", "version": version, "fileType": role,
        "filter_expression": "", "decompressedSize": len(body),
        "decompressedHash": hashlib.sha256(body).hexdigest(),
        "attachment": {
            "filename": f"{role}.{source}{target}.{end}.zst",
            "location": f"models/{role}-{source}{target}-{version}.zst",
            "hash": hashlib.sha256(packed).hexdigest(), "mimetype": "application/zstd",
            "size": len(packed),
        },
    } | more  # fmt: skip


def firefox_pair(source: str, target: str, version: str = "3.0") -> list[dict[str, Any]]:
    return [firefox_record(role, source, target, version=version) for role in ("model", "vocab")]


def publish(
    server: Server, argos: list[dict[str, Any]] | None, firefox: list[dict[str, Any]] | None
) -> None:
    """Put the catalogues on ``server``; None is a catalogue that cannot be had."""
    if argos is not None:
        server.put("/argos/index.json", json.dumps(argos).encode())
    if firefox is not None:
        server.put("/firefox/records", signing.changeset(firefox))
        server.put("/firefox/test.chain", signing.chain().pem)


def starter_records(
    server: Server, starter: Path, source: str, target: str
) -> list[dict[str, Any]]:
    """The files of the starter pack as Mozilla publishes files, put on ``server``."""
    records = []
    for role, pattern in (("model", "model.*.bin"), ("vocab", "vocab.*.spm"), ("lex", "lex.*.bin")):
        body = next(starter.glob(pattern)).read_bytes()
        record = firefox_record(role, source, target, body)
        packed = zstandard.compress(body)
        server.put(ATTACHMENTS + record["attachment"]["location"], packed)
        records.append(record)
    return records


def offer(*addresses: str, size: int | None = None, sha256: str = "") -> Offer:
    file = File(addresses, "translate-en_de-1.0.argosmodel", size, sha256)
    return Offer("argos", "en", "de", "1.0", "", (file,))


def run(installer: Installer, wanted: Offer, job: Job | None = None) -> list[Step]:
    return list(installer.install(wanted, job or Job()))


def elsewhere(home: Path, wanted: Offer) -> subprocess.Popen[bytes]:
    """Another process that downloads ``wanted`` into the same folders below ``home``."""
    code = (
        "import sys; from pathlib import Path\n"
        "from desktop.services.packs.downloading import Installer\n"
        "from desktop.support.job import Job\n"
        "from desktop.services.network.client import Network\n"
        "from desktop.domain.packs.offer import File, Offer\n"
        "from desktop.services.packs.installed import Packs\n"
        "from desktop.services.packs.trust import Trust\n"
        "home = Path(sys.argv[1])\n"
        "network = Network(home / 'network.json', allow_http=lambda: True)\n"
        f"wanted = {wanted!r}\n"
        "installer = Installer(network, Packs(home / 'packs'), home / 'downloads',\n"
        "                      trust=Trust(home / 'trusted.json'))\n"
        "list(installer.install(wanted, Job()))\n"
    )
    return subprocess.Popen([sys.executable, "-c", code, str(home)])


def own(packs: Packs) -> list[str]:
    return [pack.pair for pack in packs.installed() if not pack.bundled]


def ranges(server: Server) -> list[str]:
    return [headers.get("range", "") for _, headers in server.asked]


def nothing_left(tmp_path: Path) -> bool:
    """Of what was downloaded; locks stay."""
    files = [path for path in (tmp_path / "downloads").rglob("*") if path.is_file()]
    return {path.suffix for path in files} <= {".lock"}
