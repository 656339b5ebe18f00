"""What a step of the journal costs in the real window: on a text of 20,000 turns, after 1,000 other
steps, from the press to its row repainted. In a process of its own, offscreen."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from bench import TOP, Figures, figure, surroundings

TURNS, STEPS, ROUNDS, SPEAKERS = 20_000, 1_000, 5, 12


def measure() -> Figures:
    """The figures, each {"value", "unit", "goal"}."""
    with tempfile.TemporaryDirectory() as home:
        write(Path(home) / "talk.txt")
        command = [sys.executable, "-m", "bench.journal", f"{home}/talk.txt"]
        outcome = subprocess.run(
            command, env=surroundings(home), stdout=subprocess.PIPE, check=True, cwd=TOP
        )
    figures: Figures = json.loads(outcome.stdout)
    return figures


def write(path: Path) -> None:
    """Turns of two sentences by speakers in turn."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(TURNS):
            name = chr(65 + number % SPEAKERS)
            words = f"This is the turn {number} of the debate. It says what was to be said."
            file.write(f"Speaker Number{name}: {words}\n\n")


def _steps(contents: Any, count: int) -> list[Any]:
    """Steps of all kinds, all over the text."""
    from desktop.domain.places import place_of
    from desktop.domain.steps.bookmarks import Annotate
    from desktop.domain.steps.speakers import Give
    from desktop.domain.steps.turns import SplitTurn

    names = [speaker.name for speaker in contents.speakers]
    steps: list[Any] = []
    for number in range(count):
        row = 100 + number * 19
        kinds = (
            Give(place_of(contents, row), names[number % len(names)]),
            Annotate(place_of(contents, row), f"note {number}"),
            SplitTurn(place_of(contents, row, 1), "A New Speaker"),
            Give(place_of(contents, row), None),
        )
        steps.append(kinds[number % len(kinds)])
    return steps


class Opened:
    """A window that shows the text, after the other steps."""

    def __init__(self, session: Any, app: Any, path: Path) -> None:
        from desktop.ui.controllers.open_request import OpenRequest

        self._app, window = app, session.open()
        window.resize(1200, 900)
        window.opening.open(OpenRequest(path=path))
        while window.document is None or window.document.partial:
            app.processEvents()
        self._document = window.document
        for step in _steps(self._document.contents, STEPS):
            self._document.do(step)
        app.processEvents()
        window.reader.go_to_row(10, 0)
        app.processEvents()

    def _spent(self, act: Callable[[], object]) -> float:
        """Milliseconds until all that ``act`` brings is painted."""
        started = time.perf_counter()
        act()
        self._app.processEvents()
        return (time.perf_counter() - started) * 1000

    def slowest(self) -> float:
        """The milliseconds of the slowest of several kinds of steps, each done and undone: the
        best round of each."""
        from desktop.domain.places import place_of
        from desktop.domain.steps.bookmarks import SetBookmark
        from desktop.domain.steps.speakers import Give, Rename
        from desktop.domain.steps.turns import SplitTurn

        document, contents = self._document, self._document.contents
        kinds = (
            Give(place_of(contents, 12), "Speaker NumberC"),
            Rename("Speaker NumberD", "Deborah"),
            SplitTurn(place_of(contents, 13, 1), "Speaker NumberA"),
            SetBookmark(place_of(contents, 14)),
        )
        best = []
        for step in kinds:
            rounds = [
                max(self._spent(partial(document.do, step)), self._spent(document.undo))
                for _ in range(ROUNDS)
            ]
            print(type(step).__name__, *(f"{ms:.1f}" for ms in rounds), file=sys.stderr)
            best.append(min(rounds))
        return max(best)


def run(path: Path) -> Figures:
    """All figures."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import end, make_parts
    from desktop.services.reading.readers import Readers
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    app = QApplication([])
    readers = Readers()
    parts = make_parts(readers)
    parts.preferences.change(translate_by_itself=False)
    session = Session(parts, Language(app), app.font())
    slowest = Opened(session, app, path).slowest()
    session.close()
    end(parts)
    readers.close()
    name = "journal: a step on 20,000 turns after 1,000 steps, to its row repainted"
    return {name: figure(slowest, "ms", "<=50")}


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
