"""The library in the real window, with 20,000 transcripts: how long the window's thread is busy in
one turn of its event loop. In a process of its own, offscreen; the best of some rounds. Only the
time of the processor counts, so that other work of the machine does not.

And how much later the window itself is there with such a library: the median of five pairs."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench import TOP, Figures, figure, surroundings, window
from bench.library import ALL, transcripts

COUNT = int(os.environ.get("ENFACE_BENCH_TRANSCRIPTS", ALL))
_DIFFERENT = 500  # transcripts
_TURNS = 2  # of each: the list does not care how long they are
_ROUNDS, _PAIRS = 2, 5
_KEYS = 0.05  # seconds between two of them
_QUIET = 0.2  # seconds without anything to do
_PATIENCE = 120.0  # seconds

Action = Callable[[], object]


def measure() -> Figures:
    """The figures, each {"value", "unit", "goal"}."""
    with tempfile.TemporaryDirectory() as home:
        _make(Path(home), COUNT)
        command = [sys.executable, "-m", "bench.library_window"]
        done = subprocess.run(
            command, env=surroundings(home), cwd=TOP, stdout=subprocess.PIPE, check=True
        )
        ratio = median(_later(home) for _ in range(_PAIRS))
    figures: Figures = json.loads(done.stdout)
    name = f"library of {COUNT:,}: window visible, to that without"
    return {**figures, name: figure(ratio, "x", "<=1.1")}


def _later(home: str) -> float:
    """How much later a window is there with the library in ``home`` than without."""
    with tempfile.TemporaryDirectory() as empty:
        folders = (empty, home)
        without, visible = (window.visible(surroundings(folder)) for folder in folders)
    return visible / without


def _make(home: Path, count: int) -> None:
    """A library of ``count`` transcripts, of which only the titles and dates differ."""
    from desktop.services.library.file import LibraryFile, Stamp

    different = [*transcripts(min(count, _DIFFERENT))]
    with closing(LibraryFile(home / "DATA" / "enface" / "library.sqlite")) as file:
        file.add_roots([home / "texts"])
        for n in range(count):
            transcript = different[n % len(different)]
            transcript.title = f"Debate {n}"
            transcript.turns = transcript.turns[:_TURNS]
            file.put(home / "texts" / f"{n:05}.txt", Stamp(1, 1), str(n), transcript)
        file.tidy()


class Measured:
    """A window with the library beside it. ``longest`` has, by name, the milliseconds of the
    longest turn: in the best of the rounds."""

    def __init__(self, parts: Any, session: Any, application: Any) -> None:
        self._runner, self._application = parts.runner, application
        self.window = session.open()
        self.longest: dict[str, float] = {}
        self._round: dict[str, float] = {}
        self._turns: list[float] = []
        self._turn(lambda: None)
        self.at_once("opening it for the first time", self.window.actions_["library"].trigger)
        self.dialog = self.window.library
        self._until(lambda: bool(self.dialog.transcripts.listing.numbers))
        self._note("first list")

    def _turn(self, action: Action) -> None:
        begun = time.thread_time()
        action()
        self._application.processEvents()
        self._turns.append((time.thread_time() - begun) * 1000)

    def _until(self, done: Action) -> None:
        """Go on until ``done``, and until nothing has been at work for a while."""
        quiet = time.monotonic()
        end = quiet + _PATIENCE
        while not done() or self._runner.at_work or time.monotonic() - quiet < _QUIET:
            self._turn(lambda: None)
            if self._runner.at_work:
                quiet = time.monotonic()
            if time.monotonic() > end:
                raise TimeoutError("the library does not answer")
            time.sleep(0.001)

    def _note(self, name: str) -> None:
        self._round[name] = max([self._round.get(name, 0.0), *self._turns])
        self._turns = []

    def end_round(self) -> None:
        """All was done once."""
        for name, longest in self._round.items():
            self.longest[name] = min(self.longest.get(name, longest), longest)
        self._round = {}

    def at_once(self, name: str, *actions: Action) -> None:
        """Measure ``actions``, each in one turn."""
        self._turns = []
        for action in actions:
            self._turn(action)
        self._note(name)

    def until(self, name: str, action: Action, done: Action = lambda: True) -> None:
        """Measure all turns from ``action`` until ``done`` and nothing is at work."""
        self._turns = []
        self._turn(action)
        self._until(done)
        self._note(name)

    def typed(self, name: str, text: str, done: Action) -> None:
        """Measure all turns from the first letter of ``text`` until what it asks for is shown."""
        field = self.dialog.field
        self._turns = []
        for end in range(1, len(text) + 1):
            self._turn(partial(field.setText, text[:end]))
            rest = time.monotonic() + _KEYS
            while time.monotonic() < rest:
                self._turn(lambda: None)
        self._until(done)
        self._note(name)

    def scrolled(self, name: str, view: Any) -> None:
        """Measure steps and jumps of the ``view``."""
        bar = view.verticalScrollBar()
        steps = [partial(bar.setValue, 3 * step * bar.singleStep()) for step in range(40)]
        jumps = [partial(bar.setValue, bar.maximum() * (37 * n % 100) // 100) for n in range(20)]
        self.at_once(name, *steps, *jumps)

    # -- what a person does -----------------------------------------------------------------------

    def listing(self) -> None:
        """The list: as a table, then as cards."""
        from PySide6.QtCore import Qt

        page, order = self.dialog.transcripts, Qt.SortOrder.AscendingOrder
        for column in (1, 3, 0):
            self.until("sorting", partial(page.list.sortByColumn, column, order))

        def some() -> bool:
            return len(page.listing.numbers) != COUNT

        for view in (page.list, page.cards):
            self.scrolled("scrolling the list", view)
            self.until("choosing all", view.selectAll)
            self.until("what changes in the background", page.model.fetch_again)
            self.typed("typing a filter", "debate 1", some)
            self.until("typing a filter", self.dialog.field.clear, lambda: not some())
            self.until("from table to cards and back", page.as_cards.click)

    def collections(self) -> None:
        """Everything is put into a collection and taken out."""
        page = self.dialog.transcripts
        page.list.selectAll()
        self.at_once("collections", page.fill_menu)
        self.until("collections", partial(page.collect, "All"))
        self.until("collections", lambda: page.only.setCurrentIndex(page.only.count() - 1))
        self.until("collections", page.delete_collection, lambda: page.collection == "")

    def searching(self) -> None:
        """Sentences, concordance, how often."""
        dialog = self.dialog
        self.until("sentences as one types", partial(dialog.tabs.setCurrentIndex, 1))
        self.typed("sentences as one types", "house", lambda: dialog.hits.shown)
        self.until("sentences as one types", partial(dialog.order.setCurrentIndex, 1))
        self.scrolled("scrolling sentences", dialog.hits)
        self.until("concordance", partial(dialog.tabs.setCurrentIndex, 2), dialog.lines.rowCount)
        self.scrolled("scrolling a concordance", dialog.concordance)
        self.until("concordance", partial(dialog.sort.setCurrentIndex, 1))
        self.until("frequency", partial(dialog.tabs.setCurrentIndex, 3))
        for by in (1, 2, 0):
            self.until("frequency", partial(dialog.by.setCurrentIndex, by))

    def people(self) -> None:
        """A person, one of their transcripts, another one."""
        dialog, page = self.dialog, self.dialog.people
        self.until("people", partial(dialog.tabs.setCurrentIndex, 4), page.model.rowCount)
        for row in (0, 1):
            self.until("people", partial(page.table.selectRow, row), page.said.rowCount)
        self.until("people", partial(page.where.selectRow, 2))
        for view in (page.where, page.turns):
            self.scrolled("scrolling what a person said", view)

    def coming_back(self) -> None:
        """The library is left, and shown again."""
        self.until("leaving and coming back", partial(self.dialog.tabs.setCurrentIndex, 0))
        self.until("leaving and coming back", self.dialog.field.clear)
        self.until("leaving and coming back", self.dialog.hide)
        self.until("leaving and coming back", self.window.actions_["library"].trigger)


def run() -> Figures:
    """All figures."""
    from PySide6.QtWidgets import QApplication

    from desktop import app
    from desktop.services.reading.readers import Readers
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    application = QApplication([])
    readers = Readers()
    parts = app.make_parts(readers)
    session = Session(parts, Language(application), application.font(), remember=False)
    gc.collect()
    gc.freeze()
    measured = Measured(parts, session, application)
    for _ in range(_ROUNDS):
        measured.listing()
        measured.collections()
        measured.searching()
        measured.people()
        measured.coming_back()
        measured.end_round()
    measured.window.close()
    app.end(parts)
    readers.close()
    return {
        f"library of {COUNT:,}, longest turn: {name}": figure(
            longest, "ms", "" if name.startswith("opening") else "<=16"
        )
        for name, longest in measured.longest.items()
    }


if __name__ == "__main__":
    print(json.dumps(run()))
