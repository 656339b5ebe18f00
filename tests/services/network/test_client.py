"""The client of the network: what it refuses, what it writes down, whom it tells."""

from __future__ import annotations

import gc
import json
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme
from http_server import Server

from desktop.domain.networkerrors import (
    NetworkOff,
    NotReachable,
    NotSecure,
    ServerRefused,
    TooSlow,
    TransferBroken,
    UnknownHost,
)
from desktop.services.network.client import Network

AUTHORITY = trustme.CA()


def test_a_request_is_written_down_with_its_reason_and_bytes(
    network: Network, server: Server
) -> None:
    address = server.put("/list", b"x" * 70_000)
    assert network.get(address, "the list", 100_000) == b"x" * 70_000
    (request,) = network.requests()
    assert (request.address, request.why, request.bytes) == (address, "the list", 70_000)
    assert request.when.startswith("20")
    assert request.when.endswith("+00:00")


def test_a_request_is_written_down_before_its_bytes_come(network: Network, server: Server) -> None:
    with network.open(server.put("/large", bytes(10_000_000)), "a pack") as answer:
        assert {network.requests()[0].bytes for _ in answer.chunks()} == {None}
    assert network.requests()[0].bytes == 10_000_000


def test_the_list_of_an_older_enface_goes_on(
    network: Network, server: Server, tmp_path: Path
) -> None:
    asked = {"address": "https://a.invalid/", "when": "2026-03-01T12:00:00+00:00", "why": "old"}
    (tmp_path / "network.json").write_text(json.dumps([asked | {"bytes": 7}], indent=1))
    network.get(server.put("/a", b"a"), "new", 10)
    told = [(request.why, request.bytes) for request in network.requests()]
    assert told == [("new", 1), ("old", 7)]


def test_the_list_outlives_the_program_and_can_be_cleared(
    network: Network, server: Server, tmp_path: Path
) -> None:
    network.get(server.put("/a", b"a"), "first", 10)
    network.get(server.put("/b", b"b"), "second", 10)
    again = Network(tmp_path / "network.json")
    assert [request.why for request in again.requests()] == ["second", "first"]
    again.clear()
    assert network.requests() == []


_ASK = """
import sys
import threading
from pathlib import Path
from desktop.services.network.client import Network
network = Network(Path(sys.argv[1]), allow_http=lambda: True)
print("ready", flush=True)
sys.stdin.readline()
for number in range(8):
    network.get(sys.argv[2], f"{sys.argv[3]} {number}", 10)
"""


def test_two_processes_at_the_same_time_both_write_down_what_they_ask(
    network: Network, server: Server, tmp_path: Path
) -> None:
    address = server.put("/a", b"a")
    both = [
        subprocess.Popen(
            [sys.executable, "-c", _ASK, str(tmp_path / "network.json"), address, name],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for name in ("one", "two")
    ]  # fmt: skip
    for process in both:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in both:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in both:
        process.communicate()
        assert process.returncode == 0
    told = sorted((request.why, request.bytes or 0) for request in network.requests())
    assert told == sorted((f"{name} {n}", 1) for name in ("one", "two") for n in range(8))


@pytest.mark.parametrize(
    "damage", ["", "{}", "7", '[1, {"address": 2}]', "[" * 100_000, '{"address": "https://a']
)
def test_a_damaged_list_begins_anew(
    network: Network, server: Server, tmp_path: Path, damage: str
) -> None:
    (tmp_path / "network.json").write_text(damage)
    network.get(server.put("/a", b"a"), "why", 10)
    assert [request.why for request in network.requests()] == ["why"]


def test_nothing_is_asked_that_cannot_be_written_down(server: Server, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    network = Network(tmp_path / "file" / "network.json", allow_http=lambda: True)
    with pytest.raises(NotReachable, match="cannot be saved"):
        network.get(server.put("/a", b"a"), "why", 10)
    assert server.asked == []


def test_switched_off_it_names_what_wanted_it(server: Server, tmp_path: Path) -> None:
    network = Network(tmp_path / "n.json", lambda: True, allow_http=lambda: True)
    with pytest.raises(NetworkOff, match="the list of language packs"):
        network.get(server.put("/a", b"a"), "the list of language packs", 10)
    assert (server.asked, network.requests()) == ([], [])


def test_switched_off_in_the_middle_it_stops_a_server_that_is_silent(
    server: Server, tmp_path: Path
) -> None:
    network = Network(
        tmp_path / "n.json", server.stalled.is_set, allow_http=lambda: True, patience=600
    )
    address = server.put("/a", b"a" * 1000, "stall 100")
    with pytest.raises(NetworkOff):
        network.get(address, "why", 2000)
    assert (network.requests()[0].bytes or 0) <= 100


@pytest.mark.parametrize("address", ["http://example.org/a", "ftp://example.org/a", "file:///etc"])
def test_without_encryption_nothing_is_asked(tmp_path: Path, address: str) -> None:
    network = Network(tmp_path / "n.json", allow_http=lambda: True)
    with pytest.raises(NotSecure):
        network.get(address, "why", 10)
    assert network.requests() == []


def test_this_very_computer_needs_encryption_too_unless_allowed(
    server: Server, tmp_path: Path
) -> None:
    with pytest.raises(NotSecure):
        Network(tmp_path / "n.json").get(server.put("/a", b"a"), "why", 10)
    assert server.asked == []


def test_redirects_are_followed_and_written_down(network: Network, server: Server) -> None:
    server.put("/b", b"there")
    assert network.get(server.put("/a", b"", "to /b"), "why", 10) == b"there"
    assert [request.address[-2:] for request in network.requests()] == ["/b", "/a"]


def test_redirects_to_no_encryption_are_refused(network: Network, server: Server) -> None:
    with pytest.raises(NotSecure, match="example"):
        network.get(server.put("/a", b"", "to http://example.org/b"), "why", 10)
    assert len(network.requests()) == 1


@pytest.mark.parametrize("onward", ["ftp://127.0.0.1/a", "http://[", "file:///etc/passwd"])
def test_redirects_to_what_is_no_address_of_the_web_are_refused(
    network: Network, server: Server, onward: str
) -> None:
    with pytest.raises(NotSecure):
        network.get(server.put("/a", b"", f"to {onward}"), "why", 10)
    assert len(network.requests()) == 1


def test_redirects_in_a_circle_end(network: Network, server: Server) -> None:
    with pytest.raises(NotReachable, match="redirects"):
        network.get(server.put("/a", b"", *["to /a"] * 50), "why", 10)


@pytest.mark.parametrize("status", ["404", "500", "403"])
def test_a_refusal_is_told(network: Network, server: Server, status: str) -> None:
    with pytest.raises(ServerRefused, match=status):
        network.get(server.put("/a", b"", status), "why", 10)


@pytest.mark.parametrize("trick", ["cut 100", "long", "stall 100"])
def test_what_breaks_off_is_told(network: Network, server: Server, trick: str) -> None:
    with pytest.raises(TransferBroken, match=r"127\.0\.0\.1"):
        network.get(server.put("/a", b"a" * 5000, trick), "why", 10_000)


def test_more_than_expected_is_not_read(network: Network, server: Server) -> None:
    with pytest.raises(TransferBroken, match="more"):
        network.get(server.put("/a", b"a" * 5000), "why", 1000)


@pytest.mark.parametrize("trick", ["drip", "drip head"])
def test_who_sends_for_ever_is_left(server: Server, tmp_path: Path, trick: str) -> None:
    network = Network(tmp_path / "n.json", allow_http=lambda: True, patience=0.2)
    with pytest.raises(NotReachable if "head" in trick else TooSlow):
        network.get(server.put("/a", b"a" * 5000, trick), "why", 10_000)


def test_only_the_hosts_that_are_known_are_asked(network: Network, server: Server) -> None:
    address = server.put("/a", b"", "to https://packs.invalid/b")
    with pytest.raises(UnknownHost, match=r"packs\.invalid"):
        network.get(address, "why", 10, hosts={"127.0.0.1"})
    with pytest.raises(UnknownHost, match=r"127\.0\.0\.1"):
        network.get(address, "why", 10, hosts={"packs.invalid"})
    assert len(network.requests()) == 1


def test_who_looks_up_a_name_for_ever_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    over, looking = threading.Event(), threading.Event()

    def look_up(*_: object, **__: object) -> None:
        looking.set()
        over.wait(60)
        raise OSError("nobody of that name")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with pytest.raises(NotReachable, match="stopped"):
        Network(tmp_path / "n.json").get("https://packs.invalid/", "why", 10, looking.is_set)
    over.set()


def test_nobody_there(network: Network) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # not listening
        with pytest.raises(NotReachable):
            network.get(f"http://127.0.0.1:{taken.getsockname()[1]}/", "why", 10)


def test_who_watches_is_told_of_use(network: Network, server: Server) -> None:
    told: list[bool] = []
    network.watch(told.append)
    with network.open(server.put("/a", b"a"), "why"):
        assert (told, network.in_use) == ([True], True)
    assert (told, network.in_use) == ([True, False], False)
    with pytest.raises(NotSecure):
        network.get("http://example.org", "why", 10)
    assert told == [True, False] * 2


def test_a_proxy_of_the_system_is_used_but_not_for_this_computer(
    network: Network, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", server.address)
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert network.get(server.put("/a", b"a"), "why", 10) == b"a"
    with pytest.raises(NotReachable):
        network.get("https://packs.invalid/list", "why", 10)
    assert server.methods[-1] == ("CONNECT", "packs.invalid:443")


# httpcore leaves the connection to the garbage collector where a SOCKS proxy refuses.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_socks_proxy_of_the_system_is_used(
    network: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []

    def serve(proxy: socket.socket) -> None:
        client, _ = proxy.accept()
        with client:
            client.recv(100)  # which ways to make oneself known
            client.sendall(b"\5\0")
            asked.append(client.recv(100))
            client.sendall(b"\5\4\0\1\0\0\0\0\0\0")  # no such host

    with socket.create_server(("127.0.0.1", 0)) as proxy:
        thread = threading.Thread(target=serve, args=(proxy,))
        thread.start()
        monkeypatch.setenv("HTTPS_PROXY", f"socks5://127.0.0.1:{proxy.getsockname()[1]}")
        with pytest.raises(NotReachable):
            network.get("https://packs.invalid/list", "why", 10)
        thread.join()
    gc.collect()
    assert b"packs.invalid" in asked[0]


@pytest.mark.parametrize("proxy", ["foo://127.0.0.1:9", "http://[::1"])
def test_a_proxy_that_makes_no_sense_is_told(
    network: Network, monkeypatch: pytest.MonkeyPatch, proxy: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", proxy)
    with pytest.raises(NotReachable, match="proxy"):
        network.get("https://packs.invalid/list", "why", 10)
    assert not network.in_use


@pytest.fixture
def secure(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """A server with encryption, whose certificate nobody trusts yet."""
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    AUTHORITY.issue_cert("127.0.0.1").configure_cert(tls)
    with Server(tls).running() as running:
        yield running


def test_a_certificate_nobody_vouches_for_is_refused(secure: Server, tmp_path: Path) -> None:
    with pytest.raises(NotReachable, match="certificate"):
        Network(tmp_path / "n.json").get(secure.put("/a", b"a"), "why", 10)
    assert secure.asked == []


def test_encrypted_it_needs_no_leave_and_redirects_stay_encrypted(
    secure: Server, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    assert Network(tmp_path / "n.json").get(secure.put("/a", b"a"), "why", 10) == b"a"
    away = secure.put("/b", b"", f"to {server.put('/c', b'c')}")
    with pytest.raises(NotSecure):
        Network(tmp_path / "n.json", allow_http=lambda: True).get(away, "why", 10)
    assert server.asked == []


def test_an_encrypted_server_that_is_silent_can_be_left(
    secure: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    AUTHORITY.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    network = Network(tmp_path / "n.json", patience=600)
    with pytest.raises(TransferBroken):
        network.get(secure.put("/a", b"a" * 1000, "stall 100"), "why", 2000, secure.stalled.is_set)


def test_a_server_that_is_silent_from_the_first_can_be_left(silent: str, tmp_path: Path) -> None:
    network = Network(tmp_path / "n.json", allow_http=lambda: True, patience=600)
    looks: list[None] = []

    def stop() -> bool:
        looks.append(None)
        return len(looks) > 3

    with pytest.raises(NotReachable, match="stopped"):
        network.get(silent, "why", 10, stop)
    assert not network.in_use
    assert network.requests()[0].bytes == 0


def test_switched_off_it_leaves_a_server_that_is_silent_from_the_first(
    silent: str, tmp_path: Path
) -> None:
    looks: list[None] = []

    def forbidden() -> bool:
        looks.append(None)
        return len(looks) > 3

    network = Network(tmp_path / "n.json", forbidden, allow_http=lambda: True, patience=600)
    with pytest.raises(NetworkOff):
        network.get(silent, "why", 10)
