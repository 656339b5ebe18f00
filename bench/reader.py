"""The reading view on a generated document of 100,000 paragraphs and five million words a side.

It runs in a process of its own, so that its memory is its own. A frame is an action and all
painting it brings, offscreen; p99 is over the frames of a round, and the best of five rounds
counts. Beside it stand what people would use instead: a `QTextBrowser` with a table, and a plain
`QTableView`; ratios are medians of five pairs, at the sizes their names say.
"""

from __future__ import annotations

import gc
import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import shiboken6

from bench import TOP, Figures, figure, resident, rivals, window_long

ROWS = 100_000
SPEAKERS = 12
ROUNDS = 5
PICKED = 4_000  # words the generated text is drawn from


def measure() -> Figures:
    """All figures, each {"value", "unit", "goal"}."""
    figures = _apart(ROWS)
    small = _apart(ROWS // 10)
    name = "reader: memory, 100,000 rows against 10,000"
    ratio = figures["reader: memory at rest"]["value"] / small["reader: memory at rest"]["value"]
    figures[name] = figure(ratio, "x", "<=10.5")
    return {**figures, **window_long.measure()}


def _apart(rows: int) -> Figures:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "bench.reader", str(rows)],
        cwd=TOP,
        env=environment,
        stdout=subprocess.PIPE,
        check=True,
    )
    figures: Figures = json.loads(done.stdout)
    return figures


# -- the document -----------------------------------------------------------------------------


def words(seed: int, alphabet: str) -> str:
    """A long text to cut paragraphs from: sentences of five to twenty words."""
    rng = random.Random(seed)
    lexicon = ["".join(rng.choices(alphabet, k=rng.randint(2, 9))) for _ in range(PICKED)]
    sentences = []
    for _ in range(15_000):
        sentence = " ".join(rng.choices(lexicon, k=rng.randint(5, 20)))
        sentences.append(sentence.capitalize() + ". ")
    return "".join(sentences)


def paragraphs(rows: int, seed: int, alphabet: str) -> Iterator[str]:
    """``rows`` texts of 50 words on the mean, a few of 2,000."""
    text, rng = words(seed, alphabet), random.Random(7)
    for _ in range(rows):
        count = 2_000 if rng.random() < 0.002 else max(int(rng.expovariate(1 / 46)), 1)
        start = rng.randrange(len(text) - 14_000)
        yield text[start : start + count * 6].strip().capitalize()


def document(rows: int) -> Any:
    """A document of ``rows`` paragraphs: turns of one to nine of them by twelve speakers."""
    from desktop.domain.document import Document, DocumentId
    from desktop.domain.journal import InMemory
    from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn

    rng = random.Random(3)
    names = [f"Speaker Number{n}" for n in range(SPEAKERS)]
    transcript = Transcript(
        title="A long sitting", language="en", speakers=[Speaker(name) for name in names]
    )
    left = 0
    for text in paragraphs(rows, 1, "etaoinshrdlucmfwyp"):
        if not left:
            left, who = rng.randint(1, 9), rng.randrange(SPEAKERS)
            transcript.turns.append(Turn(speaker=names[who], label=names[who]))
        left -= 1
        transcript.turns[-1].paragraphs.append(Paragraph(text))
    return Document(transcript, DocumentId("", ""), InMemory())


# -- measuring ----------------------------------------------------------------------------------


class Bench:
    """One reader with the document in it."""

    def __init__(self, rows: int) -> None:
        from PySide6.QtWidgets import QApplication

        self.app = QApplication.instance() or QApplication([])
        self.document = document(rows)
        self.other = list(paragraphs(rows, 2, "aeiourstlnmcdpâãéç"))
        self.figures: Figures = {}
        gc.collect()
        gc.freeze()

    def put(self, name: str, value: float, unit: str = "ms", goal: str = "") -> None:
        """Take a figure down."""
        self.figures[f"reader: {name}"] = figure(value, unit, goal)

    def frame(self, action: Callable[[], object]) -> float:
        """Milliseconds until all that ``action`` brings is painted."""
        started = time.perf_counter()
        action()
        self.app.processEvents()
        return (time.perf_counter() - started) * 1000

    def model(self) -> Any:
        """A model with original and full translation."""
        from desktop.domain.columns import Column
        from desktop.ui.reader.model.table import ReaderModel

        for name in ("machine", "human"):
            if name in self.document.contents.columns:
                self.document.remove_column(name)
        column = Column("machine", "machine", "pt")
        column.fill(self.other)
        self.document.add_column(column)
        return ReaderModel(self.document)

    def show(self, width: int, height: int, **settings: Any) -> Any:
        """A shown reader."""
        from desktop.settings import Settings
        from desktop.ui.reader.view import Reader

        reader = Reader(Settings(**settings))
        reader.setModel(self.model())
        reader.resize(width, height)
        reader.show()
        return reader

    def show_first(self) -> None:
        """The reader that is measured."""
        self.reader = self.show(1200, 900)

    def close(self) -> None:
        """Take the reader away, and the model that follows the document."""
        model = self.reader.reader_model
        for item in (self.reader, model):
            shiboken6.delete(item)

    # -- figures ---------------------------------------------------------------------------------

    def run(self) -> Figures:
        """Everything, in order."""
        first = [self.frame(self.show_first)]
        for _ in range(ROUNDS - 1):
            self.close()
            first.append(self.frame(self.show_first))
        self.put("first paint", min(first), goal="<=300")
        self.memory("memory at rest", "<=400")
        if len(self.document.contents.rows) < ROWS:
            return self.figures
        self.scrolling("")
        self.changing()
        self.filling()
        self.texts()
        self.memory("memory after all of this", "<=400")
        self.close()
        self.large()
        rivals.compare(self)
        return self.figures

    def memory(self, name: str, goal: str) -> None:
        """What the process takes up now."""
        self.put(name, resident(), "MB", goal)

    def _p99(self, actions: list[Callable[[], object]]) -> float:
        times = sorted(self.frame(action) for action in actions)
        return times[min(int(len(times) * 0.99), len(times) - 1)]

    def scrolling(self, where: str) -> None:
        """Small steps, pages, jumps."""
        bar, rng = self.reader.verticalScrollBar(), random.Random(1)
        line = bar.singleStep()
        kinds: dict[str, Callable[[], list[Callable[[], object]]]] = {
            "step": lambda: [lambda: bar.setValue(bar.value() + line)] * 200,
            "page": lambda: [lambda: self.reader.page()] * 100,
            "jump": lambda: [lambda: bar.setValue(rng.randrange(bar.maximum()))] * 150,
        }
        for kind, actions in kinds.items():
            bar.setValue(bar.maximum() // 3)
            self.app.processEvents()
            best = min(self._p99(actions()) for _ in range(ROUNDS))
            self.put(f"scroll, {kind}, p99{where}", best, goal="<=16")

    def changing(self) -> None:
        """Font, layout, theme, size of the window, filter."""
        from desktop.ui.look import themes

        reader, model = self.reader, self.reader.reader_model
        usual = reader.settings
        light, dark = (themes.scan()[0][name] for name in ("light", "dark"))
        half = set(range(0, SPEAKERS, 2))
        changes: list[tuple[str, Callable[[], object], Callable[[], object]]] = [
            (
                "font size",
                lambda: reader.set_settings(usual.with_(size=16.0)),
                lambda: reader.set_settings(usual),
            ),
            (
                "layout",
                lambda: reader.set_settings(usual.with_(layout="under")),
                lambda: reader.set_settings(usual),
            ),
            ("theme", lambda: reader.set_theme(dark), lambda: reader.set_theme(light)),
            ("resize", lambda: reader.resize(1100, 850), lambda: reader.resize(1200, 900)),
            ("filter", lambda: model.show_only(half), lambda: model.show_only(None)),
        ]
        for name, there, back in changes:
            forth, home = [], []
            for _ in range(ROUNDS):
                forth.append(self.frame(there))
                home.append(self.frame(back))
            self.put(f"{name} change" if name != "filter" else name, min(forth), goal="<=100")
            if name == "filter":
                self.put("unfilter", min(home), goal="<=100")

    def filling(self) -> None:
        """200 translated rows arriving where one reads, after all waited."""
        from desktop.domain.translation import Translation

        reader, model = self.reader, self.reader.reader_model
        times, moved = [], 0.0
        for number in range(ROUNDS):
            model.columns[1].wait(model.columns[0].lengths)
            reader.rearrange()
            reader.go_to_row(30_000 + 1_000 * number)
            self.app.processEvents()
            row = reader.visible_rows()[0]
            place = reader.place()
            batch = {
                at: [Translation(part + " ") for part in self.other[at].split(". ")]
                for at in range(row - 100, row + 100)
            }
            times.append(self.frame(partial(self.document.fill, "machine", batch)))
            moved = max(moved, abs(reader.place().y - place.y))
        self.put("200 rows arriving", min(times), goal="<=16")
        self.put("what is read moves by, 200 rows arriving", moved, "px", "<=0")
        model.columns[1].fill(self.other)
        reader.rearrange()

    def texts(self) -> None:
        """Copying, finding."""
        from desktop.domain.columns import ORIGINAL
        from desktop.ui.reader.input.patterns import Query
        from desktop.ui.reader.model import selection

        reader, model = self.reader, self.reader.reader_model
        rows, characters = 0, 0
        while characters < 3_000_000:
            characters += len(model.columns[0].texts[rows])
            rows += 1
        ends = (selection.Spot(row, ORIGINAL, 0) for row in (0, rows))
        reader.select(selection.Selection(*ends))
        self.put("copy of 3 million characters", min(self._timed(reader.copy)), goal="<=300")
        texts = model.columns[0].texts
        texts[-1] += " Zanzibar"
        times, longest = [], []
        for _ in range(ROUNDS):
            reader.go_to_row(0)
            first, slowest = self._find(Query("zanzibar"))
            times.append(first)
            longest.append(slowest)
        self.put("find, first hit in the last of all rows", min(times), goal="<=100")
        self.put("find, longest time the window waits", min(longest), goal="<=16")
        reader.finder.stop()

    def _timed(self, action: Callable[[], object]) -> list[float]:
        return [self.frame(action) for _ in range(ROUNDS)]

    def _find(self, query: Any) -> tuple[float, float]:
        finder = self.reader.finder
        started = time.perf_counter()
        slowest = self.frame(lambda: finder.start(query))
        while not finder.count and not finder.done:
            slowest = max(slowest, self.frame(lambda: None))
        return (time.perf_counter() - started) * 1000, slowest

    def large(self) -> None:
        """Small print on a large screen, three columns."""
        self.reader = self.show(2560, 1440, size=9.0)
        from desktop.domain.columns import Column

        column = Column("human", "human", "pt")
        column.fill(self.other)
        self.document.add_column(column)
        self.app.processEvents()
        self.scrolling(", 2560 x 1440, 9 pt, 3 columns")
        self.close()


if __name__ == "__main__":
    print(json.dumps(Bench(int(sys.argv[1])).run()))
