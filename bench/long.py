"""A text of a million words: to the end, in bounded memory, and through kills on the way."""

from __future__ import annotations

import itertools
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench import TOP, Figures, figure
from bench.pipeline import sentences
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Engines
from desktop.services.translation.workers import Workers

WORDS = int(os.environ.get("ENFACE_BENCH_WORDS", 1_000_000))
KILLS = 5
_CODE = """
import os, sys
from pathlib import Path
from desktop.support.job import Job
from desktop.services.translation.memory import Memory
from desktop.services.reading.opening import open_file
from desktop.services.translation.row_queue import Order
from desktop.services.packs.installed import Packs
from desktop.services.translation.translating import Engines, translate
from desktop.services.translation.workers import Workers
from bench.memory import peak
folder = Path(sys.argv[1])
transcript = open_file(folder / "long.txt")
transcript.language = "en"
engines = Engines(Memory(folder / "memory.sqlite"), Workers(folder))
order = Order(sum(1 for _ in transcript.paragraphs()))
print("opened", flush=True)
peaks = {}
for batch in translate(transcript, Packs().route("en", "pt", "firefox"), order, engines, Job()):
    for row in batch.rows:
        print(*(segment.strip() for segment in row.segments), sep="\\t", flush=True)
    for pid in [os.getpid(), *engines.workers.pids]:
        peaks[pid] = max(peak(pid), peaks.get(pid, 0))
print("peak", sum(peaks.values()), len(peaks))
"""


def measure() -> Figures:
    """Minutes and peak memory of the whole; segments that were shown, but not kept by a kill."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "long.txt").write_text("\n\n".join(_paragraphs()), "utf-8")
        lost = sum(_killed(folder, after=random.randint(100, 3000)) for _ in range(KILLS))
        begun = time.perf_counter()
        shown, peak = _whole(folder)
        minutes = (time.perf_counter() - begun) / 60
        return {
            "million words: to the end": figure(minutes, "min"),
            "million words: rows": figure(shown, "rows"),
            "million words: peak memory, with two workers": figure(peak / 1024, "MB", "<=500"),
            "million words: lost by kills": figure(lost, "segments", "<=0"),
        }


def _paragraphs() -> list[str]:
    made = sentences()
    return [" ".join(itertools.islice(made, 4)) for _ in range(WORDS // 72)]


def _start(folder: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", _CODE, str(folder)]
    env = {**os.environ, "PYTHONPATH": str(TOP)}
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env)


def _killed(folder: Path, after: int) -> int:
    """Kill a process that is translating, after that many rows; how much of what it showed the
    memory does not have."""
    with _start(folder) as process:
        assert process.stdout is not None
        process.stdout.readline()
        shown = [process.stdout.readline() for _ in range(after)]
        process.kill()
        shown += process.stdout.readlines()
    segments = {
        text for line in shown if line.endswith("\n") for text in line.rstrip("\n").split("\t")
    }
    engines = Engines(Memory(folder / "memory.sqlite"), Workers(folder))
    variant = engines.variant(Packs().route("en", "pt", "firefox"))
    return len(segments - engines.memory.get_many(segments, variant).keys())


def _whole(folder: Path) -> tuple[int, int]:
    """How many rows came, and the peaks of all processes added up, in kB (0 but on Linux)."""
    with _start(folder) as process:
        assert process.stdout is not None
        lines, last = 0, ""
        for line in process.stdout:
            lines, last = lines + 1, line
    assert process.returncode == 0, signal.Signals(-process.returncode)
    return lines - 2, int(last.split()[1])
