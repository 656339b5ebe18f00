"""How fast the translation pipeline is, against a bare loop over the engine in the same run."""

from __future__ import annotations

import itertools
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from statistics import median

from bench import SHARED, Figures, figure
from desktop.domain.contents import Contents
from desktop.domain.languages import words
from desktop.domain.languages.segments import split
from desktop.domain.packs.pack import Route
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.engines.firefox import files
from desktop.services.packs.installed import Packs
from desktop.services.reading.readers import Readers, Request
from desktop.services.translation.memory import Memory
from desktop.services.translation.row_queue import RowQueue
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from desktop.support.job import Cancelled, Job

SEED = SHARED / "seed"
RUNS = 5
_SUBJECTS = (
    "The council of our town", "A teacher from the north", "The minister for transport",
    "My colleague at the archive", "The company that built the bridge", "Each of the farmers",
    "The captain of the ferry", "Nobody in the committee", "The new director of the museum",
)  # fmt: skip
_VERBS = (
    "has promised to repair", "would rather not speak about", "spent three years on", "explained",
    "could not find the money for", "will present", "asked the neighbours about", "has to close",
)  # fmt: skip
_OBJECTS = (
    "the road along the river", "the old theatre in the square", "the rules for small boats",
    "the report on drinking water", "the second line of the tram", "the trees behind the school",
    "the agreement with the islands", "the price of bread and milk", "the map of the harbour",
)  # fmt: skip
_ENDS = (
    "before the end of the summer.", "although nobody had asked for it.", "and so we must decide.",
    "because the winter was long.", "with the help of all who are here today.", "as you know.",
    "which is not what we wanted.", "if the weather allows it.", "in spite of the rain.",
)  # fmt: skip


def measure() -> Figures:
    """All figures of the pipeline."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder))
        return {
            **bench.first_row(),
            **bench.speed(),
            **bench.whole(),
            **bench.jump(),
            **bench.stop(),
            **bench.reopen(),
        }


class Bench:
    """The starter pack, and a folder for memories; each run has a memory of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._route = Packs(folder / "packs").route("en", "pt", "firefox")
        self._numbers = itertools.count()
        self._sentences = sentences()

    def first_row(self) -> Figures:
        """From the request to the first row, with the worker not yet and already there."""
        cold, warm = [], []
        for _ in range(RUNS):
            with self._engines(1) as engines:
                cold.append(first_row(self._talk(500), self._route, engines))
                engines.memory = self._memory()
                warm.append(first_row(self._talk(500), self._route, engines))
        return {
            "first translated row, worker cold": figure(min(cold) * 1000, "ms", "<=1000"),
            "first translated row, worker warm": figure(min(warm) * 1000, "ms", "<=300"),
        }

    def speed(self) -> Figures:
        """Words a second, with one and two workers, and each as a share of a bare loop run just
        before it."""
        bare, one, two = [], [], []
        with self._engines(1) as single, self._engines(2) as double:
            for engines in (single, double):
                self._rate(engines, self._talk(60))
            loop = self._bare()
            for _ in range(RUNS):
                talk = self._talk(6000)
                bare.append(loop(talk))
                one.append(self._rate(single, talk))
                two.append(self._rate(double, talk))
        alone = [a / b for a, b in zip(one, bare, strict=True)]
        both = [a / b for a, b in zip(two, bare, strict=True)]
        return {
            "firefox: bare loop": figure(max(bare), "words/s"),
            "firefox: pipeline, one worker": figure(max(one), "words/s"),
            "firefox: pipeline, two workers": figure(max(two), "words/s"),
            "firefox: pipeline, one worker / bare loop": figure(
                median(alone), "x bare", ">=0.95", 3
            ),
            "firefox: pipeline, two workers / bare loop": figure(
                median(both), "x bare", ">=1.8", 3
            ),
        }

    def whole(self) -> Figures:
        """The seed transcript from file to last row, the process that reads and those that
        translate warm; nothing where it is absent."""
        path = next(SEED.glob("*.txt"), None) if SEED.is_dir() else None
        if path is None:
            return {}
        times = []
        with self._engines(8) as engines, closing(Readers()) as readers:
            self._rate(engines, self._talk(60))
            list(readers.read(Request(path), Job()))
            for _ in range(RUNS):
                engines.memory = self._memory()
                times.append(_timed(lambda: self._from_file(path, readers, engines)))
        return {"seed transcript, file to last row": figure(min(times), "s")}

    def jump(self) -> Figures:
        """From a jump to the end of a long text to the last row of that screen."""
        times = []
        with self._engines(8) as engines:
            self._rate(engines, self._talk(60))
            for _ in range(RUNS):
                engines.memory = self._memory()
                times.append(jump(self._talk(4000), self._route, engines))
        return {
            "jump to the end: that screen translated": figure(min(times) * 1000, "ms", "<=1000")
        }

    def stop(self) -> Figures:
        """From Stop to the end of the work and its processes."""
        times = []
        with self._engines(8) as engines:
            for _ in range(RUNS):
                engines.memory = self._memory()
                times.append(self._stop(engines))
        return {"stop: work and processes ended": figure(max(times) * 1000, "ms", "<=200")}

    def reopen(self) -> Figures:
        """A text of 10,000 segments, all remembered: to the last row, without an engine."""
        talk = self._talk(10_000, unit="segments")
        engines = Engines(self._memory(), Workers(self._folder))
        known = {text: Translation(text.upper()) for text in segments(talk)}
        engines.memory.put_many(known, engines.variant(self._route))
        times = [_timed(lambda: self._translate(talk, engines)) for _ in range(RUNS)]
        assert engines.workers.calls == 0
        return {
            "reopen 10,000 segments": figure(min(times) * 1000, "ms", "<=200"),
            "reopen 10,000 segments: engine calls": figure(engines.workers.calls, "calls", "<=0"),
        }

    # -- parts ----------------------------------------------------------------------------------

    @contextmanager
    def _engines(self, lanes: int) -> Iterator[Engines]:
        engines = Engines(self._memory(), Workers(self._folder, most=lanes))
        try:
            yield engines
        finally:
            engines.workers.stop()

    def _memory(self) -> Memory:
        return Memory(self._folder / f"memory-{next(self._numbers)}.sqlite")

    def _talk(self, amount: int, unit: str = "words") -> Transcript:
        """Paragraphs of three sentences that no other talk has, ``amount`` words or segments."""
        talk, size = Transcript(language="en"), 0
        while size < amount:
            three = [next(self._sentences) for _ in range(3)]
            size += 3 if unit == "segments" else sum(map(words.count, three))
            talk.turns.append(Turn([Paragraph(" ".join(three))]))
        return talk

    def _from_file(self, path: Path, readers: Readers, engines: Engines) -> None:
        [reading] = readers.read(Request(path), Job())
        self._translate(reading.transcript, engines)

    def _translate(self, talk: Transcript, engines: Engines) -> None:
        order = RowQueue(sum(1 for _ in talk.paragraphs()))
        for _ in translate(Contents.of(talk), self._route, order, engines, Job()):
            pass

    def _rate(self, engines: Engines, talk: Transcript) -> float:
        engines.memory = self._memory()
        return _words_in(talk) / _timed(lambda: self._translate(talk, engines))

    def _stop(self, engines: Engines) -> float:
        talk, job = self._talk(2000), Job()
        work = translate(Contents.of(talk), self._route, RowQueue(len(talk.turns)), engines, job)
        next(work)
        begun = time.perf_counter()
        job.cancel()
        try:
            for _ in work:
                pass
        except Cancelled:
            return time.perf_counter() - begun
        raise AssertionError("it did not stop")

    def _bare(self) -> Callable[[Transcript], float]:
        """What anybody would write first: the engine, and a loop over the sentences."""
        from fxtranslate import Translator

        data = {
            kind: path.read_bytes() for kind, path in files(Path(self._route.packs[0].path)).items()
        }
        engine = Translator(data["model"], data["source"], data["target"], data.get("shortlist"))

        def rate(talk: Transcript) -> float:
            texts = segments(talk)
            return _words_in(talk) / _timed(lambda: [engine.translate(text) for text in texts])

        return rate


def sentences() -> Iterator[str]:
    """Sentences in English, each another one, in an order that mixes them."""
    parts = (_SUBJECTS, _VERBS, _OBJECTS, _ENDS)
    total = len(_SUBJECTS) * len(_VERBS) * len(_OBJECTS) * len(_ENDS)
    for number in itertools.count():
        turn, index = divmod(number * 2741, total)  # 2741 is a prime that does not divide it
        chosen = []
        for words_ in parts:
            index, which = divmod(index, len(words_))
            chosen.append(words_[which])
        if number >= total:
            chosen[-1] = f"in the year {turn + 1000}."
        yield " ".join(chosen)


def segments(talk: Transcript) -> list[str]:
    """All sentences of ``talk``."""
    return [one.strip() for _, said in talk.paragraphs() for one in split(said.text, "en")]


def first_row(talk: Transcript, route: Route, engines: Engines) -> float:
    """Seconds until the first row of ``talk`` is translated."""
    begun = time.perf_counter()
    work = translate(Contents.of(talk), route, RowQueue(len(talk.turns)), engines, Job())
    first = next(work)
    taken = time.perf_counter() - begun
    assert first.rows
    for _ in work:
        pass
    return taken


def jump(talk: Transcript, route: Route, engines: Engines) -> float:
    """Seconds from a jump to the end of ``talk``, while it is translated, to the last row of that
    screen (twelve rows)."""
    count = len(talk.turns)
    order, missing = RowQueue(count), set(range(count - 12, count))
    work = translate(Contents.of(talk), route, order, engines, Job())
    for batch in work:
        if batch.done > 12:
            break
    begun = time.perf_counter()
    order.focus(missing)
    while missing:
        missing -= next(work).rows.keys()
    taken = time.perf_counter() - begun
    work.close()
    return taken


def _words_in(talk: Transcript) -> int:
    return sum(words.count(paragraph.text) for _, paragraph in talk.paragraphs())


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun
