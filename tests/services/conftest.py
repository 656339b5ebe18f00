"""A server on this computer, the client that asks it, and a pack that lies on it."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import argos_package
import pytest
from http_server import Server

from desktop.domain.packs.pack import Route
from desktop.engines.firefox import FirefoxEngine
from desktop.services.network.client import Network
from desktop.services.packs.downloading import Installer
from desktop.services.packs.fetching import free_space
from desktop.services.packs.installed import Packs
from desktop.services.packs.trust import Trust
from desktop.services.translation.workers import Workers


@pytest.fixture
def workers(tmp_path: Path) -> Iterator[Workers]:
    """One process at a time, gone when told."""
    made = Workers(tmp_path, idle=0, most=1)
    yield made
    made.stop()


@pytest.fixture(scope="module")
def route() -> Route:
    """From English to Portuguese by the starter pack."""
    return Packs().route("en", "pt", "firefox")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)
    with Server().running() as running:
        yield running


@pytest.fixture(params=["connecting", "encrypting", "answering"])
def silent(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a server that is there and never goes on."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        for _ in range(8 if request.param == "connecting" else 0):  # no more go into its queue
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listening.getsockname())
        scheme = "https" if request.param == "encrypting" else "http"
        yield f"{scheme}://127.0.0.1:{listening.getsockname()[1]}/"


@pytest.fixture
def network(tmp_path: Path) -> Network:
    return Network(tmp_path / "network.json", allow_http=lambda: True, patience=2)


@pytest.fixture(scope="session")
def german(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return argos_package.make(tmp_path_factory.mktemp("package"), "en", "de")


@pytest.fixture
def body(german: Path) -> bytes:
    return german.read_bytes()


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path / "packs")


@pytest.fixture
def starter() -> Path:
    """The folder of the English–Portuguese pack."""
    found = FirefoxEngine().find([])
    if not found:
        pytest.skip("the starter pack is missing")
    return Path(found[0].path)


@pytest.fixture
def waits() -> list[float]:
    return []


Make = Callable[..., Installer]


@pytest.fixture
def make(network: Network, packs: Packs, tmp_path: Path, waits: list[float]) -> Make:
    """An installer whose clock goes by itself and whose waiting takes no time."""

    def made(network: Network = network, free: Callable[[Path], int] = free_space) -> Installer:
        ticks: Iterator[int] = iter(range(10**9))
        return Installer(
            network, packs, tmp_path / "downloads",
            trust=Trust(tmp_path / "trusted.json"), clock=lambda: float(next(ticks)),
            pause=lambda _job, seconds: waits.append(seconds), free=free,
        )  # fmt: skip

    return made
