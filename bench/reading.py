"""Files that do harm: how soon the reading of one that loops, or takes 4 GB, is cancelled, and how
soon after its bound the message comes. A library that does so stands in for that of PDF files."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import Figures, figure
from desktop.domain.errors import FileError
from desktop.services.reading.bounds import Bounds
from desktop.services.reading.readers import Readers, Request
from desktop.support.job import Cancelled, Job

RUNS = 5
STEP = 5.0  # seconds without getting on, instead of a minute
_LOOPS = "import re; re.match('(a|a)*b', 'a' * 60)"
_HOARDS = "x = [b'x' * 10_000_000 for _ in range(400)]; import time; time.sleep(3600)"


def measure() -> Figures:
    """Milliseconds. Of a cancelled reading the worst of five; it ends when its process has."""
    figures: Figures = {}
    for what, code in (("loops", _LOOPS), ("takes 4 GB", _HOARDS)):
        name = f"reading a file that {what}"
        with _file(code) as path:
            cancelled = max(_cancelled(path) for _ in range(RUNS)) * 1000
            told = _told(path)
        figures[f"{name}: until it can be cancelled"] = figure(cancelled, "ms", "<=100")
        if what == "loops":
            figures[f"{name}: from its bound to the message"] = figure(
                (told - STEP) * 1000, "ms", "<=500"
            )
        else:
            figures[f"{name}: until the message"] = figure(told, "s")
    return figures


@contextmanager
def _file(code: str) -> Iterator[Path]:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "pdfminer.py").write_text(code, "utf-8")
        (Path(folder) / "strange.pdf").write_bytes(b"%PDF-1.7\n")
        before = os.environ.get("PYTHONPATH")
        os.environ["PYTHONPATH"] = folder
        try:
            yield Path(folder) / "strange.pdf"
        finally:
            if before is None:
                del os.environ["PYTHONPATH"]
            else:
                os.environ["PYTHONPATH"] = before


def _cancelled(path: Path) -> float:
    """Seconds from the press on Stop, in the midst of the work, to the end of the process."""
    import threading

    readers, pressed = Readers(), 0.0

    def press() -> None:
        nonlocal pressed
        pressed = time.perf_counter()
        job.cancel()

    def begun(done: int, _of: int) -> None:
        if done == 100:  # the file is open
            threading.Timer(0.2, press).start()

    job = Job(begun)
    try:
        list(readers.read(Request(path), job))
    except Cancelled:
        return time.perf_counter() - pressed
    finally:
        readers.close()
    raise AssertionError("it was not cancelled")


def _told(path: Path) -> float:
    """Seconds from the beginning of the work to the message."""
    readers = Readers(bounds=lambda size: Bounds(STEP, 900, 10**9))
    begun = 0.0

    def begins(_done: int, _of: int) -> None:
        nonlocal begun
        begun = time.perf_counter()

    try:
        list(readers.read(Request(path), Job(begins)))
    except FileError:
        return time.perf_counter() - begun
    finally:
        readers.close()
    raise AssertionError("it was read")


if __name__ == "__main__":
    for name, value in measure().items():
        print(name, value)
