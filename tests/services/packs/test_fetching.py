"""A file from a server with all bad habits: tried again, gone on with, never joined wrongly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from http_server import Server
from remote_packs import NAME, elsewhere, offer, own, ranges, run

from desktop.domain.errors import EnfaceError
from desktop.domain.networkerrors import (
    ServerRefused,
    TransferBroken,
)
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Busy, Installed, Installer
from desktop.services.packs.fetching import Progress
from desktop.services.packs.installed import Packs
from desktop.support.files import digest
from desktop.support.job import Cancelled, Job

Make = Callable[..., Installer]


@pytest.mark.parametrize("trick", ["cut 1000", "stall 1000", "500", "503"])
def test_what_passes_is_tried_again(
    make: Make, server: Server, packs: Packs, body: bytes, waits: list[float], trick: str
) -> None:
    steps = run(make(), offer(server.put(NAME, body, trick)))
    assert own(packs) == ["en-de"]
    assert waits == [1.0]
    assert [step.waiting for step in steps if isinstance(step, Progress) and step.waiting] == [1.0]
    assert ranges(server) == ["", "" if trick.isdecimal() else "bytes=1000-"]


def test_a_length_that_was_too_long_costs_a_new_beginning(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    run(make(), offer(server.put(NAME, body, "long")))
    assert own(packs) == ["en-de"]
    assert ranges(server) == ["", f"bytes={len(body)}-", ""]


def test_waiting_doubles_and_ends(make: Make, server: Server, waits: list[float]) -> None:
    with pytest.raises(ServerRefused):
        run(make(), offer(server.put(NAME, b"", *["500"] * 9)))
    assert waits == [1.0, 2.0, 4.0, 8.0]
    assert len(server.asked) == 5


def test_as_long_as_bytes_come_it_goes_on(
    make: Make, server: Server, packs: Packs, body: bytes, waits: list[float]
) -> None:
    run(make(), offer(server.put(NAME, body, *["cut 2000"] * 9)))
    assert own(packs) == ["en-de"]
    assert ranges(server)[-1] == "bytes=18000-"
    assert waits == [1.0] * 9


def test_a_missing_file_is_told_at_once(make: Make, server: Server, waits: list[float]) -> None:
    with pytest.raises(ServerRefused, match="404"):
        run(make(), offer(server.address + "/gone"))
    assert waits == []


def test_the_next_mirror_is_asked(make: Make, server: Server, packs: Packs, body: bytes) -> None:
    run(make(), offer(server.address + "/gone", server.put(NAME, body)))
    assert own(packs) == ["en-de"]


def test_a_server_that_ignores_range_sends_it_all_again(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    run(make(), offer(server.put(NAME, body, "cut 1000", "whole")))
    assert (own(packs), ranges(server)) == (["en-de"], ["", "bytes=1000-"])


def test_another_piece_than_asked_for_is_not_joined(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    run(make(), offer(server.put(NAME, body, "cut 1000", "other")))
    assert (own(packs), ranges(server)) == (["en-de"], ["", "bytes=1000-", ""])


def test_two_versions_of_a_file_are_not_joined(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    wanted = offer(server.put(NAME, b"older" * 1000, *["cut 1000"], *["500"] * 9))
    with pytest.raises(ServerRefused):
        run(make(), wanted)
    server.put(NAME, body, etag='"2"')
    run(make(), wanted)
    assert server.asked[-1][1]["if-range"] == '"1"'
    assert own(packs) == ["en-de"]


def test_without_a_version_it_begins_anew(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    run(make(), offer(server.put(NAME, body, "cut 1000", etag="")))
    assert (own(packs), ranges(server)) == (["en-de"], ["", ""])


def test_with_a_hash_it_goes_on_even_without_a_version(
    make: Make, server: Server, packs: Packs, body: bytes, german: Path
) -> None:
    address = server.put(NAME, body, "cut 1000", etag="")
    run(make(), offer(address, size=len(body), sha256=digest(german)))
    assert (own(packs), ranges(server)) == (["en-de"], ["", "bytes=1000-"])


def test_no_length_is_no_obstacle(make: Make, server: Server, packs: Packs, body: bytes) -> None:
    steps = run(make(), offer(server.put(NAME, body, "quiet")))
    assert own(packs) == ["en-de"]
    assert isinstance(steps[0], Progress)
    assert (steps[0].of, steps[0].seconds_left) == (None, None)


def test_stopped_it_keeps_what_came_and_goes_on_from_there(
    make: Make, server: Server, packs: Packs, body: bytes
) -> None:
    wanted, job = offer(server.put(NAME, body)), Job()
    going = make().install(wanted, job)
    first = next(going)
    assert isinstance(first, Progress)
    job.cancel()
    with pytest.raises(Cancelled):
        list(going)
    run(make(), wanted)
    assert own(packs) == ["en-de"]
    start = int(ranges(server)[-1].removeprefix("bytes=").removesuffix("-"))
    assert first.done <= start < len(body)


def test_stopped_while_the_server_is_silent(
    packs: Packs, server: Server, body: bytes, tmp_path: Path
) -> None:
    class Pressed(Job):
        @property
        def cancelled(self) -> bool:
            if server.stalled.is_set():
                self.cancel()
            return super().cancelled

    patient = Network(tmp_path / "n.json", allow_http=lambda: True, patience=100)
    installer = Installer(patient, packs, tmp_path / "downloads")
    with pytest.raises(Cancelled):
        run(installer, offer(server.put(NAME, body, "stall 1000")), Pressed())


def test_stopped_before_the_server_says_a_word(packs: Packs, silent: str, tmp_path: Path) -> None:
    looks: list[None] = []

    class Pressed(Job):
        @property
        def cancelled(self) -> bool:
            looks.append(None)
            if len(looks) > 3:
                self.cancel()
            return super().cancelled

    patient = Network(tmp_path / "n.json", allow_http=lambda: True, patience=600)
    with pytest.raises(Cancelled):
        run(Installer(patient, packs, tmp_path / "downloads"), offer(silent), Pressed())


def test_killed_in_the_middle_it_goes_on_in_the_next_process(
    make: Make, server: Server, packs: Packs, body: bytes, tmp_path: Path
) -> None:
    wanted = offer(server.put(NAME, body, "stall 5000"))
    with elsewhere(tmp_path, wanted) as process:
        part = tmp_path / "downloads"
        assert server.stalled.wait(60)
        while not [path for path in part.rglob("*.part") if path.stat().st_size]:
            assert process.poll() is None
        process.kill()
    assert own(packs) == []
    run(make(), wanted)
    assert own(packs) == ["en-de"]
    assert ranges(server)[-1].startswith("bytes=")


def test_what_another_process_downloads_is_waited_for(
    make: Make, server: Server, packs: Packs, body: bytes, tmp_path: Path
) -> None:
    wanted = offer(server.put(NAME, body, "pause 5000"))
    with elsewhere(tmp_path, wanted) as process:
        assert server.stalled.wait(60)
        going = make().install(wanted, Job())
        assert next(going) == Busy()
        server.go.set()
        (last,) = going
    assert process.returncode == 0
    assert isinstance(last, Installed)
    assert own(packs) == ["en-de"]
    assert ranges(server) == [""]  # one download for both


def test_when_the_other_process_dies_it_is_gone_on_with(
    make: Make, server: Server, packs: Packs, body: bytes, tmp_path: Path
) -> None:
    wanted = offer(server.put(NAME, body, "stall 5000"))
    with elsewhere(tmp_path, wanted) as process:
        assert server.stalled.wait(60)
        going = make().install(wanted, Job())
        assert next(going) == Busy()
        process.kill()
        process.wait()
        assert isinstance(list(going)[-1], Installed)
    assert own(packs) == ["en-de"]
    assert len(server.asked) == 2


def test_waiting_for_another_process_can_be_stopped(
    make: Make, server: Server, body: bytes, tmp_path: Path
) -> None:
    wanted, job = offer(server.put(NAME, body, "stall 5000")), Job()
    with elsewhere(tmp_path, wanted) as process:
        assert server.stalled.wait(60)
        installer = make()
        going = installer.install(wanted, job)
        assert next(going) == Busy()
        job.cancel()
        with pytest.raises(Cancelled):
            next(going)
        installer.clear()
        assert list((tmp_path / "downloads").rglob("*.part"))  # it is the other's, and under way
        process.kill()
    installer.clear()
    assert list((tmp_path / "downloads").rglob("*")) == []


def test_endless_cutting_ends(make: Make, server: Server, body: bytes) -> None:
    with pytest.raises(TransferBroken) as raised:
        run(make(), offer(server.put(NAME, body, *["cut 1"] * 100)))
    assert isinstance(raised.value, EnfaceError)
    assert len(server.asked) == 40
