"""The real window on a 32 MB text file of 100,000 turns: how soon one reads, what it takes up, and
how long another theme takes until it is painted. In a process of its own, offscreen.

The first page and the theme are the best of five; the whole file, which takes half a minute, is
read once."""

from __future__ import annotations

import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import TOP, Figures, figure, resident, surroundings

TURNS, SIZE, SPEAKERS, ROUNDS = 100_000, 32_000_000, 12, 5


def measure() -> Figures:
    """The figures, each {"value", "unit", "goal"}."""
    with tempfile.TemporaryDirectory() as home:
        write(Path(home) / "long.txt")
        command = [sys.executable, "-m", "bench.window_long", f"{home}/long.txt"]
        environment = surroundings(home)
        done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    figures: Figures = json.loads(done.stdout)
    return figures


def write(path: Path) -> None:
    """Turns of one paragraph, "Name: sentences", as long as makes the size. The sentences are those
    of the sample: of a made-up language every turn would be asked what language it is."""
    sample = (TOP / "resources" / "samples" / "harbour-meeting.txt").read_text("utf-8")
    sentences = [line.partition(": ")[2] for line in sample.splitlines() if ": " in line]
    rng = random.Random(11)
    names = [f"Speaker Number{chr(65 + n)}" for n in range(SPEAKERS)]
    length = SIZE // TURNS - len(names[0]) - 4
    with path.open("w", encoding="utf-8") as file:
        for _ in range(TURNS):
            said = ""
            while len(said) < length:
                said += rng.choice(sentences) + " "
            file.write(f"{rng.choice(names)}: {said.strip()}\n\n")


class Opened:
    """A window that opens the file, and what was seen meanwhile."""

    def __init__(self, session: Any, app: Any, path: Path) -> None:
        from desktop.ui.controllers.open_request import OpenRequest

        self.app, self.window = app, session.open()
        self.window.resize(1200, 900)
        app.processEvents()
        self.longest = self.most = self.first = 0.0
        started = time.perf_counter()
        self.window.opening.open(OpenRequest(path=path))
        while self.window.document is None or self.window.document.partial:
            self._turn()
            if not self.first and self.window.document is not None:
                self.first = (time.perf_counter() - started) * 1000
        self.whole = (time.perf_counter() - started) * 1000
        self.end = self.timed(self.window.actions_["end"].trigger)
        model = self.window.reader.reader_model
        assert self.window.reader.visible_rows()[-1] == len(model.rows) - 1

    def _turn(self) -> None:
        before = time.perf_counter()
        self.app.processEvents()
        waited = (time.perf_counter() - before) * 1000
        if self.first:
            self.longest = max(self.longest, waited)
        self.most = max(self.most, resident())
        time.sleep(0.002)  # the reader gets the core

    def timed(self, action: Any) -> float:
        """Milliseconds until all that ``action`` brings is painted."""
        started = time.perf_counter()
        action()
        self.app.processEvents()
        return (time.perf_counter() - started) * 1000


def first_page(session: Any, app: Any, path: Path) -> float:
    """Milliseconds until the first page of a file can be read; the rest is not waited for."""
    from desktop.ui.controllers.open_request import OpenRequest

    window = session.open()
    app.processEvents()
    started = time.perf_counter()
    window.opening.open(OpenRequest(path=path))
    while window.document is None:
        app.processEvents()
        time.sleep(0.002)  # the reader gets the core
    app.processEvents()
    passed = (time.perf_counter() - started) * 1000
    window.opening.cancel()
    window.close()
    app.processEvents()
    return passed


def run(path: Path) -> Figures:
    """All figures."""
    from PySide6.QtWidgets import QApplication

    from desktop import app
    from desktop.services.reading.readers import Readers
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    application = QApplication([])
    readers = Readers()
    parts = app.make_parts(readers)
    parts.preferences.change(translate_by_itself=False, theme="light")
    session = Session(parts, Language(application), application.font(), remember=False)
    first = [first_page(session, application, path) for _ in range(ROUNDS - 1)]
    window = Opened(session, application, path)
    at_rest = resident()
    themes = [
        window.timed(lambda theme=theme: parts.preferences.change(theme=theme))
        for theme in ("dark", "light") * ROUNDS
    ]
    figures = {
        "first page": (min(window.first, *first), "ms", "<=2000"),
        "all": (window.whole, "ms", ""),
        "longest time the window waits meanwhile": (window.longest, "ms", "<=100"),
        "Ctrl+End": (window.end, "ms", "<=100"),
        "memory while loading": (window.most, "MB", "<=600"),
        "memory at rest": (at_rest, "MB", "<=400"),
        "theme change, whole window": (min(themes), "ms", "<=100"),
    }
    window.window.close()
    app.end(parts)
    readers.close()
    return {
        f"32 MB, 100,000 turns: {name}": figure(value, unit, goal)
        for name, (value, unit, goal) in figures.items()
    }


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
