"""A real llama-server, with a very small model that has never learned to translate."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import gguf_model
import pytest

from desktop.domain.context import Context
from desktop.domain.doubts import Doubt
from desktop.domain.networkerrors import KeyWanted, ServerSilent
from desktop.services.network.client import Network
from desktop.services.packs.installed import Packs
from desktop.services.servers import keys
from desktop.services.servers.servers import Servers
from desktop.services.translation.workers import Workers

if find_spec("xllamacpp") is None:
    pytest.skip("xllamacpp is missing", allow_module_level=True)

KEY = "s3cret"
SERVE = """
import sys, xllamacpp
parameters = xllamacpp.CommonParams()
parameters.model.path, parameters.port, parameters.hostnames = sys.argv[1], 0, ["127.0.0.1"]
parameters.n_ctx, parameters.n_parallel, parameters.api_keys = 4096, 1, [sys.argv[2]]
parameters.warmup = parameters.ui = False
for threads in (parameters.cpuparams, parameters.cpuparams_batch):
    threads.n_threads, threads.poll = 1, 0
parameters.offline, parameters.verbosity = True, -1
server = xllamacpp.Server(parameters)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


@pytest.fixture(scope="module")
def running(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    model = gguf_model.make(tmp_path_factory.mktemp("model"), converses=True)
    path = model if model.suffix == ".gguf" else next(model.glob("*.gguf"))
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, str(path), KEY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip(), process
        process.kill()


def test_a_real_llama_server_is_added_asked_in_a_forced_form(
    running: tuple[str, subprocess.Popen[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address, process = running
    packs = Packs(tmp_path / "packs")
    servers = Servers(Network(tmp_path / "network.json"), packs.folder / "server")
    with pytest.raises(KeyWanted):
        servers.look(address)
    monkeypatch.setenv(keys.VARIABLE, KEY)
    record = servers.add(servers.look(address, key=KEY), key=KEY)
    assert record.kind == "openai"
    assert record.name.startswith("very-small.gguf@127.0.0.1:")
    workers, route = Workers(tmp_path, outside=servers.outside), packs.route("en", "pt", "server")
    texts = ["Good day.", "Thank you."]
    translations = workers.render(route, texts, tries=1, context=Context(title="A meeting"))
    assert len(translations) == 2
    # What it says has no sense; that there is one string a number is what the form forces.
    assert not any(Doubt.EMPTY in translation.doubts for translation in translations)
    process.kill()
    process.wait()
    with pytest.raises(ServerSilent):
        workers.render(route, texts, tries=1)
    workers.close()
