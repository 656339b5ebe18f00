"""What a repair of a link costs in the real window: on a text of 20,000 rows beside another, with
the Compare panel open, from the press to its rows repainted. In a process of its own, offscreen."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from bench import TOP, Figures, figure, surroundings
from bench.journal import ROUNDS, TURNS, write

REPAIRS = ("merge_down", "move_down", "cut_link", "accept_link")


def measure() -> Figures:
    """The slowest of several repairs, each done and undone; of each the best round."""
    with tempfile.TemporaryDirectory() as home:
        write(Path(home) / "talk.txt")
        command = [sys.executable, "-m", "bench.repairing", f"{home}/talk.txt"]
        outcome = subprocess.run(
            command, env=surroundings(home), stdout=subprocess.PIPE, check=True, cwd=TOP
        )
    figures: Figures = json.loads(outcome.stdout)
    return figures


def _put_beside(document: Any) -> None:
    from desktop.domain.comparison import Comparison, Link, OtherSegment

    contents = document.contents
    starts = [contents.starts(row) for row in range(TURNS)]
    places = [(row, n) for row, own in enumerate(starts) for n in range(len(own))]
    document.compare(
        Comparison(
            name="talk.de.txt",
            path="",
            digest="0" * 64,
            language="de",
            starts=starts,
            segments=[
                OtherSegment(f"Das ist Satz {n}. ", row, row) for n, (row, _) in enumerate(places)
            ],
            links=[Link((place,), (n,), 0.9) for n, place in enumerate(places)],
        )
    )


def _slowest(app: Any, window: Any) -> float:
    best = []
    for name in REPAIRS:
        rounds = []
        for _ in range(ROUNDS):
            for action in (name, "undo"):
                started = time.perf_counter()
                window.actions_[action].trigger()
                app.processEvents()
                rounds.append((time.perf_counter() - started) * 1000)
                while window.differences.busy:  # the list beside it is not part of it
                    app.processEvents()
        print(name, *(f"{ms:.1f}" for ms in rounds), file=sys.stderr)
        best.append(max(min(rounds[::2]), min(rounds[1::2])))
    return max(best)


def run(path: Path) -> Figures:
    """All figures."""
    from PySide6.QtWidgets import QApplication

    from desktop.app import end, make_parts
    from desktop.services.reading.readers import Readers
    from desktop.ui.controllers.open_request import OpenRequest
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    app = QApplication([])
    readers = Readers()
    parts = make_parts(readers)
    parts.preferences.change(translate_by_itself=False)
    session = Session(parts, Language(app), app.font())
    window = session.open()
    window.resize(1400, 900)
    window.show()
    window.opening.open(OpenRequest(path=path))
    while window.document is None or window.document.partial or window.opening.busy:
        app.processEvents()
    _put_beside(window.document)
    window.actions_["compare"].trigger()
    window.reader.go_to_sentence(TURNS // 2, 0)
    while window.differences.busy:
        app.processEvents()
    slowest = _slowest(app, window)
    session.close()
    end(parts)
    readers.close()
    return {"repair of a link on 20,000 rows, repainted": figure(slowest, "ms", "<=100")}


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]))))
