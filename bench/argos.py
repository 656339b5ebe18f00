"""How fast Argos packages translate here, against the stock route and against bare CTranslate2.

The package is made without training (``tests/argos_package.py``), at the size of a real one: it
costs what a real one costs, and its output has natural length.
"""

from __future__ import annotations

import itertools
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from bench.pipeline import jump
from desktop.domain import words
from desktop.domain.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.engines.argos import ArgosEngine
from desktop.services.job import Job
from desktop.services.memory import Memory
from desktop.services.order import Order
from desktop.services.packs import Packs
from desktop.services.translating import Engines, segments_of, translate
from desktop.services.workers import Workers

RUNS = 5
_TESTS = Path(__file__).resolve().parent.parent / "tests"
BEAM = 4
_SHARE = 18  # the stock route gets this part of the text: it is that much slower


def measure() -> dict[str, dict[str, Any]]:
    """Words a second of the pipeline, and as a multiple of the two other ways."""
    sys.path.insert(0, str(_TESTS))
    from argos_package import make

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packs = Packs(folder / "packs")
        route = Route((packs.add(make(folder, size="real")),))
        return _measured(folder, route)


def _measured(folder: Path, route: Route) -> dict[str, dict[str, Any]]:
    number = itertools.count()
    engines = Engines(Memory(None), Workers(folder), BEAM)
    bare, stock = _bare(route), _stock(route)
    rates: list[tuple[float, float, float]] = []
    try:
        engines.workers.warm(route)
        for _ in range(RUNS):
            talk = _talk(number)
            engines.memory = Memory(folder / f"memory-{next(number)}.sqlite")
            part = Transcript(language="en", turns=talk.turns[: len(talk.turns) // _SHARE])
            rates.append(
                (
                    _rate(talk, lambda talk=talk: _pipeline(talk, route, engines)),  # type: ignore[misc]
                    _rate(talk, lambda talk=talk: bare(talk)),  # type: ignore[misc]
                    _rate(part, lambda part=part: stock(part)),  # type: ignore[misc]
                )
            )
        jumps = []
        for _ in range(RUNS):
            engines.memory = Memory(None)
            jumps.append(jump(_talk(number), route, engines))
    finally:
        engines.workers.stop()
    ours, theirs, usual = zip(*rates, strict=True)
    return {
        "argos: pipeline": {"value": round(max(ours), 1), "unit": "words/s"},
        "argos: bare CTranslate2": {"value": round(max(theirs), 1), "unit": "words/s"},
        "argos: stock route": {"value": round(max(usual), 1), "unit": "words/s"},
        "argos: pipeline / bare CTranslate2": {
            "value": round(median(a / b for a, b in zip(ours, theirs, strict=True)), 3),
            "unit": "x bare",
            "goal": ">=0.95",
        },
        "argos: pipeline / stock route": {
            "value": round(median(a / b for a, b in zip(ours, usual, strict=True)), 2),
            "unit": "x stock",
            "goal": ">=7",
        },
        "argos: jump to the end: that screen translated": {
            "value": round(min(jumps) * 1000),
            "unit": "ms",
            "goal": "<=1000",
        },
    }


def _talk(number: Iterator[int]) -> Transcript:
    """Some 6,000 words in paragraphs of one sentence, all different, of words the package knows."""
    from argos_package import WORDS

    known, talk = list(WORDS), Transcript(language="en")
    for _ in range(400):
        seed = next(number) * 7919 + 17
        chosen = []
        for _ in range(15):
            seed = (seed * 1103515245 + 12345) % 2**31
            chosen.append(known[(seed >> 8) % len(known)])
        talk.turns.append(Turn([Paragraph(" ".join(chosen) + ".")]))
    return talk


def _pipeline(talk: Transcript, route: Route, engines: Engines) -> None:
    for _ in translate(talk, route, Order(len(talk.turns)), engines, Job()):
        pass


def _bare(route: Route) -> Callable[[Transcript], object]:
    """All sentences in one call, as the engine itself would be asked."""
    engine = ArgosEngine()
    engine.load(route.packs[0])
    return lambda talk: engine.translate(list(segments_of(talk)), BEAM)


def _stock(route: Route) -> Callable[[Transcript], object]:
    """Each paragraph on its own, with the default threads."""
    from argostranslate.package import Package
    from ctranslate2 import Translator

    folder = Path(route.packs[0].path)
    package, model = Package(folder), Translator(str(folder / "model"), device="cpu")

    def all_of(talk: Transcript) -> None:
        for _, paragraph in talk.paragraphs():
            tokens = [package.tokenizer.encode(paragraph.text)]
            model.translate_batch(
                tokens,
                replace_unknowns=True,
                max_batch_size=32,
                beam_size=BEAM,
                num_hypotheses=1,
                length_penalty=0.2,
            )

    return all_of


def _rate(talk: Transcript, work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    taken = time.perf_counter() - begun
    return sum(words.count(paragraph.text) for _, paragraph in talk.paragraphs()) / taken
