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

from bench import TOP, Figures, figure
from bench.pipeline import first_row, jump, segments
from desktop.domain.contents import Contents
from desktop.domain.languages import words
from desktop.domain.packs.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.bounds import cores
from desktop.support.job import Job

RUNS = 5
BEAM = 4
_SHARE = 27  # the stock route gets this part of the text: it is that much slower


def measure() -> Figures:
    """Words a second of the pipeline, and as a multiple of the two other ways."""
    sys.path.insert(0, str(TOP / "tests"))
    from argos_package import make

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        packs = Packs(folder / "packs")
        route = Route((packs.add(make(folder, size="real")),))
        return _measured(folder, route)


def _measured(folder: Path, route: Route) -> Figures:
    number = itertools.count()
    engines = Engines(Memory(None), Workers(folder), BEAM)
    ours, bare, stock = _pipeline(route, engines), _bare(route), _stock(route)
    rates: list[tuple[float, float, float]] = []
    cold, warm, jumps = [], [], []
    try:
        for _ in range(RUNS):
            engines.workers.stop()
            cold.append(first_row(_talk(number, 30), route, engines))
            warm.append(first_row(_talk(number, 30), route, engines))
        for _ in range(RUNS):
            talk = _talk(number)
            engines.memory = Memory(folder / f"memory-{next(number)}.sqlite")
            part = Transcript(language="en", turns=talk.turns[: len(talk.turns) // _SHARE])
            rates.append((_rate(talk, ours), _rate(talk, bare), _rate(part, stock)))
        for _ in range(RUNS):
            engines.memory = Memory(None)
            jumps.append(jump(_talk(number), route, engines))
    finally:
        engines.workers.stop()
    to_bare = median(pipeline / alone for pipeline, alone, _ in rates)
    to_stock = median(pipeline / usual for pipeline, _, usual in rates)
    best = [max(each) for each in zip(*rates, strict=True)]
    return {
        "argos: first translated row, worker cold": figure(min(cold) * 1000, "ms", "<=1000"),
        "argos: first translated row, worker warm": figure(min(warm) * 1000, "ms", "<=300"),
        "argos: pipeline": figure(best[0], "words/s"),
        "argos: bare CTranslate2": figure(best[1], "words/s"),
        "argos: stock route": figure(best[2], "words/s"),
        "argos: pipeline / bare CTranslate2": figure(to_bare, "x bare", ">=0.95", 3),
        "argos: pipeline / stock route": figure(to_stock, "x stock", ">=7"),
        "argos: jump to the end: that screen translated": figure(min(jumps) * 1000, "ms", "<=1000"),
    }


def _talk(number: Iterator[int], paragraphs: int = 600) -> Transcript:
    """15 words a paragraph, each one sentence, all different, of words the package knows."""
    from argos_package import WORDS

    known, talk = list(WORDS), Transcript(language="en")
    for _ in range(paragraphs):
        seed = next(number) * 7919 + 17
        chosen = []
        for _ in range(15):
            seed = (seed * 1103515245 + 12345) % 2**31
            chosen.append(known[(seed >> 8) % len(known)])
        talk.turns.append(Turn([Paragraph(" ".join(chosen) + ".")]))
    return talk


def _pipeline(route: Route, engines: Engines) -> Callable[[Transcript], object]:
    def all_of(talk: Transcript) -> None:
        for _ in translate(Contents.of(talk), route, RowQueue(len(talk.turns)), engines, Job()):
            pass

    return all_of


def _bare(route: Route) -> Callable[[Transcript], object]:
    """All sentences in one call, as CTranslate2 is fastest."""
    from argostranslate.package import Package
    from ctranslate2 import Translator

    folder = Path(route.packs[0].path)
    package = Package(folder)
    model = Translator(str(folder / "model"), device="cpu", inter_threads=cores(), intra_threads=1)

    def all_of(talk: Transcript) -> None:
        tokens = [package.tokenizer.encode(text) for text in segments(talk)]
        results = model.translate_batch(
            tokens,
            replace_unknowns=True,
            max_batch_size=512,
            batch_type="tokens",
            beam_size=BEAM,
            length_penalty=0.2,
        )
        for result in results:
            package.tokenizer.decode(result.hypotheses[0])

    return all_of


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


def _rate(talk: Transcript, work: Callable[[Transcript], object]) -> float:
    begun = time.perf_counter()
    work(talk)
    taken = time.perf_counter() - begun
    return sum(words.count(paragraph.text) for _, paragraph in talk.paragraphs()) / taken
