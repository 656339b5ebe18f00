"""How soon the window is there: a fresh process, until the first frame of the sample is painted."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time

from bench import TOP, Figures, figure, surroundings

RUNS = 5
_CODE = """
import sys, time
from desktop.services.reading.readers import Readers
readers = Readers()
readers.prepare()
from desktop.support.garbage import gc_paused
with gc_paused():  # as the program does
    from PySide6.QtCore import QTimer
    from desktop import app
    from desktop.ui.session.request import WindowRequest
    from desktop.ui.session.session import Session
    from desktop.ui.window.window import Window
opened = Session.open
def open_(self, *given, **named):
    window = opened(self, *given, **named)
    def painted():
        window.repaint()
        print(time.time())
        QTimer.singleShot(0, lambda: (window.close(), sys.stdout.flush()))
    window.documentShown.connect(painted)
    return window
def show(self):
    super(Window, self).show()
    self.repaint()
    print(time.time())
Window.show = show
Session.open = open_
app.run(WindowRequest(files=(sys.argv[1],)), readers)
"""


def measure() -> Figures:
    """Milliseconds from the start of the process; the best of five, warm."""
    with tempfile.TemporaryDirectory() as home:
        env = surroundings(home)
        env.pop("PYTHONDONTWRITEBYTECODE", None)  # warm includes compiled modules
        runs = [_once(env) for _ in range(RUNS + 1)][1:]
    window, text = (min(run[at] for run in runs) for at in (0, 1))
    return {
        "window visible, warm": figure(window, "ms", "<=700", digits=0),
        "sample shown, warm": figure(text, "ms", digits=0),
    }


def visible(env: dict[str, str]) -> float:
    """Milliseconds until the window is there."""
    return _once(env)[0]


def _once(env: dict[str, str]) -> tuple[float, float]:
    sample = TOP / "resources" / "samples" / "harbour-meeting.txt"
    start = time.time()
    command = [sys.executable, "-c", _CODE, str(sample)]
    out = subprocess.run(
        command, env=env, capture_output=True, text=True, check=True, timeout=60
    ).stdout
    window, text = (float(line) for line in out.split())
    return (window - start) * 1000, (text - start) * 1000


if __name__ == "__main__":
    print(measure())
