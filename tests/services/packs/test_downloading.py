"""A pack over the network, from a server with all bad habits; whole or not at all."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import argos_package
import pytest
import remote_packs
import zstandard
from http_server import Server
from remote_packs import NAME, argos_entry, nothing_left, offer, own, publish, run

from desktop.domain.errors import BadPack, CannotWrite
from desktop.domain.networkerrors import (
    FileChanged,
    NetworkOff,
    NoRoom,
    NotSecure,
)
from desktop.engines.client import Worker
from desktop.engines.firefox.records import FirefoxRecords
from desktop.services.network.client import Network
from desktop.services.packs.catalogue import Catalogue
from desktop.services.packs.downloading import Checking, Installed, Installer
from desktop.services.packs.fetching import Progress
from desktop.services.packs.installed import Packs
from desktop.support.files import digest
from desktop.support.job import Job

Make = Callable[..., Installer]


def test_a_whole_pack(
    make: Make, server: Server, packs: Packs, body: bytes, german: Path, tmp_path: Path
) -> None:
    steps = run(make(), offer(server.put(NAME, body)))
    progress = [step for step in steps if isinstance(step, Progress)]
    assert (progress[-1].done, progress[-1].of) == (len(body), len(body))
    amounts = [step.done for step in progress]
    assert amounts == sorted(amounts)
    assert len(progress) > 2
    assert progress[1].speed > 0
    assert progress[1].seconds_left is not None
    assert isinstance(steps[-2], Checking)
    last = steps[-1]
    assert isinstance(last, Installed)
    assert (last.pack.pair, own(packs)) == ("en-de", ["en-de"])
    assert last.first_hash == digest(german)
    worker = Worker(tmp_path / "cache")
    try:
        said = worker.translate(last.pack, ["The ferry."])
    finally:
        worker.stop()
    assert said == [argos_package.reference("The ferry.")]
    assert nothing_left(tmp_path)


def test_firefox_files_are_unpacked_checked_and_work(
    make: Make,
    network: Network,
    server: Server,
    packs: Packs,
    starter: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    records = remote_packs.starter_records(server, starter, "en", "de")
    publish(server, [argos_entry("de", "en")], records)
    remote_packs.serve_lists(server, monkeypatch)
    catalogue = Catalogue(network, tmp_path / "lists")
    catalogue.fetch(Job())
    (wanted,) = catalogue.needed("en", "de")
    steps = run(make(), wanted)
    last = steps[-1]
    assert isinstance(last, Installed)
    assert (last.pack.pair, last.pack.engine, last.first_hash) == ("en-de", "firefox", "")
    assert last.pack.version == wanted.folder
    progress = [step for step in steps if isinstance(step, Progress)]
    assert {step.of for step in progress} == {wanted.size}
    assert progress[-1].done == wanted.size
    worker = Worker(tmp_path / "cache")
    try:
        assert worker.translate(last.pack, ["Good morning."]) == ["Bom dia."]
    finally:
        worker.stop()
    assert nothing_left(tmp_path)
    assert sum(request.bytes for request in network.requests() if request.bytes) > (
        wanted.size or 0
    )


def _bomb() -> bytes:
    import io

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("pack/metadata.json", "{}")
        archive.writestr("pack/model/model.bin", bytes(200 << 20))
    return packed.getvalue()


@pytest.mark.parametrize("case", ["short", "truncated", "text", "bomb", "hash", "size"])
def test_what_is_no_good_leaves_nothing_behind(
    make: Make, server: Server, packs: Packs, body: bytes, tmp_path: Path, case: str
) -> None:
    bodies = {"truncated": body[:-500], "text": b"<html>", "bomb": _bomb()}
    address = server.put(NAME, bodies.get(case, body), *(["short"] if case == "short" else []))
    with pytest.raises(BadPack):
        run(
            make(),
            offer(
                address,
                size={"hash": len(body), "size": len(body) - 1}.get(case),
                sha256="0" * 64 if case == "hash" else "",
            ),
        )
    assert own(packs) == []
    assert nothing_left(tmp_path)


def test_what_was_no_pack_is_not_what_later_ones_are_compared_with(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    wanted = offer(server.put(NAME, body, "short"))
    with pytest.raises(BadPack):
        run(make(), wanted)
    assert isinstance(run(make(), wanted)[-1], Installed)
    assert own(packs) == ["en-de"]


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        ("bomb", "more than it should"),
        ("broken", "broken"),
        ("other", "its hash"),
        ("shorter", "its size"),
    ],
)
def test_compressed_files_are_bounded_and_checked(
    make: Make,
    server: Server,
    packs: Packs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    case: str,
    reason: str,
) -> None:
    record = remote_packs.firefox_record("model", "en", "de", b"small")
    packed = {"bomb": bytes(300 << 20), "other": b"large", "shorter": b"tiny"}.get(case, b"small")
    sent = zstandard.compress(packed) if case != "broken" else b"no such thing"
    record["attachment"] |= {"hash": hashlib.sha256(sent).hexdigest(), "size": len(sent)}
    vocabulary = remote_packs.firefox_record("vocab", "en", "de")
    server.put("/files/" + record["attachment"]["location"], sent)
    server.put("/files/" + vocabulary["attachment"]["location"], zstandard.compress(b"x"))
    monkeypatch.setenv("ENFACE_FIREFOX_FILES", server.address + "/files/")
    (wanted,) = FirefoxRecords().offers(json.dumps({"changes": [record, vocabulary]}))
    with pytest.raises(BadPack, match=reason):
        run(make(), wanted)
    assert own(packs) == []
    assert nothing_left(tmp_path)


def test_redirects_to_no_encryption_are_refused(
    make: Make, server: Server, waits: list[float]
) -> None:
    with pytest.raises(NotSecure):
        run(make(), offer(server.put(NAME, b"", "to http://example.org/pack")))
    assert waits == []


def test_too_little_room_is_told_before_anything_is_written(
    make: Make, server: Server, body: bytes, tmp_path: Path
) -> None:
    with pytest.raises(NoRoom):
        run(make(free=lambda _: 1000), offer(server.put(NAME, body)))
    with pytest.raises(NoRoom):
        run(make(free=lambda _: 1000), offer(server.put("/b", body), size=len(body)))
    assert server.paths() == [NAME]  # where the list has the size, not even the server is asked
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.part")) == 0


@pytest.mark.parametrize("listed", [True, False])
def test_there_must_be_room_to_unpack_it_twice_over(
    make: Make, server: Server, packs: Packs, body: bytes, listed: bool
) -> None:
    wanted = offer(server.put(NAME, body), size=len(body) if listed else None)
    enough = 3 * len(body) + (32 << 20)
    with pytest.raises(NoRoom):
        run(make(free=lambda _: enough - 1), wanted)
    assert isinstance(run(make(free=lambda _: enough), wanted)[-1], Installed)


def test_too_little_room_where_the_packs_lie_is_told_too(
    make: Make, server: Server, body: bytes, packs: Packs
) -> None:
    def free(folder: Path) -> int:
        return 1000 if folder == packs.folder else 1 << 40

    with pytest.raises(NoRoom):
        run(make(free=free), offer(server.put(NAME, body), size=len(body)))
    assert server.paths() == []


def test_a_folder_that_cannot_be_written(
    network: Network, server: Server, packs: Packs, body: bytes, tmp_path: Path
) -> None:
    (tmp_path / "downloads").write_text("a file")
    installer = Installer(network, packs, tmp_path / "downloads")
    with pytest.raises(CannotWrite):
        run(installer, offer(server.put(NAME, body)))


def test_the_first_download_is_trusted_and_later_ones_compared(
    make: Make, server: Server, packs: Packs, body: bytes, tmp_path: Path
) -> None:
    wanted = offer(server.put(NAME, body))
    run(make(), wanted)
    steps = run(make(), wanted)
    assert isinstance(steps[-1], Installed)
    other = argos_package.make(tmp_path, "en", "de", name="another")
    server.put(NAME, other.read_bytes())
    with pytest.raises(FileChanged):
        run(make(), wanted)
    assert nothing_left(tmp_path)
    installer = make()
    installer.clear()
    run(installer, wanted)
    assert own(packs) == ["en-de"]


def test_the_network_switched_off(server: Server, packs: Packs, tmp_path: Path) -> None:
    off = Network(tmp_path / "n.json", lambda: True, allow_http=lambda: True)
    with pytest.raises(NetworkOff, match="language pack en-de"):
        run(Installer(off, packs, tmp_path / "downloads"), offer(server.address + NAME))
    assert server.asked == []
