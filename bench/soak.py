"""Two windows on three files, used without a pause: does anything crash, leak or grow?
``python -m bench.soak [MINUTES]`` (10) acts like a person in a hurry and prints a line a minute.

Each act is drawn at random: another file, another place, size, theme, filter, search, a name
changed, a note, undone, done again, translated anew, stopped, a window closed and opened. What is
raised, and each message of Qt, counts as trouble. Linux only.
"""

from __future__ import annotations

import gc
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bench import TOP, resident, surroundings

MINUTES = 10.0
_SEED = 10
_ACTIONS = (
    *("larger", "smaller", "usual_size", "start", "end", "next_turn", "previous_turn"),
    *("bookmark", "undo", "redo", "translate", "stop", "next_layout", "reading", "speakers"),
    *("find_next", "find_previous", "back", "forward", "full_screen"),
)


def main(minutes: float) -> int:
    """Run it in folders of its own; 1 where there was trouble."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-X", "faulthandler", "-m", "bench.soak", "--inside"]
        code = subprocess.run(
            [*command, str(minutes)], env=surroundings(home), check=False
        ).returncode
    if code < 0:
        print(f"CRASHED: signal {-code}")
    return code


class Person:
    """Acts at random."""

    def __init__(self, app: Any, session: Any, paths: list[Path]) -> None:
        self._app, self._session, self._paths = app, session, paths
        self._rng = random.Random(_SEED)
        self.acts: Counter[str] = Counter()
        press = [self._press] * 5
        self._acts: list[Callable[[Any], None]] = [
            *(*press, self._open, self._go, self._filter, self._rename, self._note, self._find),
            *(self._theme, self._resize, self._close),
        ]

    def act(self) -> None:
        """Do something, and let the window answer for a moment."""
        while len(self._session.windows) < 2:
            self._open(self._session.open())
        window = self._rng.choice(self._session.windows)
        act = self._rng.choice(self._acts)
        if window.document is None and act != self._close:
            act = self._open
        act(window)
        self.acts[act.__name__.strip("_")] += 1
        self.rest(self._rng.choice((0.0, 0.01, 0.05, 0.3)))

    def rest(self, seconds: float) -> None:
        """Let the windows answer."""
        end = time.monotonic() + seconds
        while True:
            self._app.processEvents()
            if time.monotonic() >= end:
                return
            time.sleep(0.002)  # the workers get the core

    def _open(self, window: Any) -> None:
        from desktop.ui.controllers.open_request import OpenRequest

        window.open(OpenRequest(path=self._rng.choice(self._paths)))
        if self._rng.random() < 0.7:  # else something else comes in between
            end = time.monotonic() + 5
            while window.opening.busy and time.monotonic() < end:
                self._app.processEvents()
                time.sleep(0.002)  # the workers get the core

    def _press(self, window: Any) -> None:
        action = window.actions_[self._rng.choice(_ACTIONS)]
        if action.isEnabled():
            action.trigger()

    def _go(self, window: Any) -> None:
        rows = list(window.model.ids)
        if rows:
            window.reader.go_to_row(self._rng.choice(rows))

    def _filter(self, window: Any) -> None:
        names = [speaker.name for _, speaker in window.model.speakers()]
        if names and self._rng.random() < 0.7:
            window.speakers.tick_only([self._rng.choice(names)])
        else:
            window.speakers.tick_all()

    def _rename(self, window: Any) -> None:
        names = [speaker.name for _, speaker in window.model.speakers()]
        if names:
            window.corrections.rename(self._rng.choice(names), f"Name {self._rng.randrange(50)}")

    def _note(self, window: Any) -> None:
        action = window.actions_["note"]
        if action.isEnabled():
            action.trigger()
            window.side.notes.field.setPlainText(f"note {self._rng.randrange(1000)}")

    def _find(self, window: Any) -> None:
        bar = window.find_bar
        bar.open()
        bar.regex.setChecked(self._rng.random() < 0.3)
        bar.field.setText(self._rng.choice(("the", "harbour", "a+", "(a|a)*b", "zzz")))
        bar.search()

    def _theme(self, window: Any) -> None:
        self._session._parts.preferences.change(theme=self._rng.choice(list(self._session.themes)))

    def _resize(self, window: Any) -> None:
        window.resize(self._rng.randrange(420, 1600), self._rng.randrange(300, 1000))

    def _close(self, window: Any) -> None:
        if self._rng.random() < 0.3:
            window.close()


class Troubles(Counter[str]):
    """What was raised, and what Qt complained of, with how often."""

    def met(self, error: BaseException) -> None:
        """Something was raised."""
        self["".join(traceback.format_exception(error)[-3:])] += 1

    def said(self, _kind: object, _context: object, words: str) -> None:
        """Qt gave a message; one comes offscreen with each window."""
        if "propagateSizeHints" not in words:
            self[f"Qt: {words}"] += 1


def inside(minutes: float) -> int:
    """The windows and the person."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from desktop import app
    from desktop.services.reading.readers import Readers
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    troubles = Troubles()
    sys.excepthook = lambda _kind, error, _trace: troubles.met(error)
    application = QApplication([])
    qInstallMessageHandler(troubles.said)
    readers = Readers()
    parts = app.make_parts(readers)
    session = Session(parts, Language(application), application.font())
    with tempfile.TemporaryDirectory() as folder:
        person = Person(application, session, _files(Path(folder)))
        _use(person, minutes, troubles)
        while session.windows:
            session.windows[0].close()
        person.rest(3.0)
        gc.collect()
        _tell(minutes, person)
        app.end(parts)
        readers.close()
    left = sum(type(each).__name__ == "Window" for each in gc.get_objects())
    print("acts:", ", ".join(f"{count} {name}" for name, count in person.acts.most_common()))
    print(f"windows left: {left}; processes left: {len(_children())}")
    for words, count in troubles.most_common():
        print(f"TROUBLE ({count} times): {words}")
    return int(bool(troubles or left or _children()))


def _use(person: Person, minutes: float, troubles: Troubles) -> None:
    begun = told = time.monotonic()
    print(f"{'minutes':>8}{'acts':>8}{'MB':>8}{'files':>7}{'threads':>9}{'processes':>11}")
    while time.monotonic() - begun < minutes * 60:
        try:
            person.act()
        except Exception as error:
            troubles.met(error)
        if time.monotonic() - told >= 60:
            told = time.monotonic()
            _tell((told - begun) / 60, person)


def _files(folder: Path) -> list[Path]:
    sample = (TOP / "resources" / "samples" / "harbour-meeting.txt").read_text("utf-8")
    texts = {"talk.txt": sample, "long.txt": sample * 12, "other.txt": sample[::2]}
    for name, text in texts.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in texts]


def _tell(minutes: float, person: Person) -> None:
    files = len(os.listdir("/proc/self/fd"))
    figures = f"{sum(person.acts.values()):>8}{resident():>8.0f}{files:>7}"
    threads, processes = threading.active_count(), len(_children())
    print(f"{minutes:>8.1f}{figures}{threads:>9}{processes:>11}", flush=True)


def _children() -> list[int]:
    return [
        int(child)
        for tasks in Path("/proc/self/task").glob("*/children")
        for child in tasks.read_text().split()
    ]


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        sys.exit(inside(float(sys.argv[2])))
    sys.exit(main(float(sys.argv[1]) if sys.argv[1:] else MINUTES))
