"""Files that would harm, opened in the real window: how long it keeps anybody waiting, and how much
time and memory reading them takes. ``python -m bench.hostile_files [DAMAGED]`` prints a table.

The files: every shape of ``tests/formats/shapes.py`` at sixteen times the size at which its growth
shows; plain ones of great size; and DAMAGED (300) samples of all formats with bytes changed, cut
out and doubled, the same ones each time. Each is opened, shown, scrolled to its end and closed.

What is measured of the window is the longest turn of its event loop: in seconds of the clock, and
in seconds of the processor, which other programs on the computer do not make longer. Linux only.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench import TOP, surroundings

DAMAGED = 300
WAIT = 0.1  # seconds that a window may keep anybody waiting
TIMES = 16
_SEED = 10
_SIGNS = (b"\0", b"<", b"&", b'"', b"{", b"\xff", b"\n" * 99)
_ITSELF = 150  # MB that a reader takes before it meets a file


@dataclass
class Group:
    """What came out for files of one kind: ``shown`` and ``refused``, the longest turn by the clock
    and by the processor, the longest reading (seconds), the most memory of a reader (MB)."""

    files: int = 0
    shown: int = 0
    refused: dict[str, int] = field(default_factory=dict)
    wait: float = 0.0
    busy: float = 0.0
    busiest: str = ""
    reading: float = 0.0
    slowest: str = ""
    memory: float = 0.0
    beyond: list[str] = field(default_factory=list)  # files beyond a bound

    def add(self, name: str, errors: list[str], watch: Watch, reading: float) -> None:
        """Take in what came out for the file ``name``."""
        self.files += 1
        self.shown += not errors
        for error in errors:
            self.refused[error] = self.refused.get(error, 0) + 1
        self.wait = max(self.wait, watch.wait)
        self.memory = max(self.memory, watch.memory)
        if watch.busy > self.busy:
            self.busy, self.busiest = watch.busy, name
        if reading > self.reading:
            self.reading, self.slowest = reading, name


def main(damaged: int) -> int:
    """Print the table; 1 where a file was beyond a bound."""
    with tempfile.TemporaryDirectory() as home:
        command = [sys.executable, "-m", "bench.hostile_files", "--inside", str(damaged)]
        return subprocess.run(command, env=surroundings(home), check=False).returncode


# -- the files -------------------------------------------------------------------------------------


def files(damaged: int) -> Iterator[tuple[str, str, bytes]]:
    """Kind, name and content."""
    for name, content in shapes():
        yield "shapes", name, content
    for name, content in large():
        yield "large", name, content
    for name, content in damage(damaged):
        yield "damaged", name, content


def shapes() -> Iterator[tuple[str, bytes]]:
    """All shapes that once took time or memory beyond measure."""
    sys.path.insert(0, str(TOP / "tests"))
    from formats.shapes import SHAPES

    for number, shape in enumerate(SHAPES.values()):
        made = shape.make(shape.size * TIMES)
        content = made if isinstance(made, bytes) else made.encode()
        yield f"{number}.{shape.extension}", content


def large() -> Iterator[tuple[str, bytes]]:
    """Plain ones."""
    yield "short-lines.txt", b"a\n" * 20_000_000
    yield "talk.txt", b"".join(b"Ann: yes %d.\n\nBen: no.\n\n" % n for n in range(250_000))
    yield "one-line.txt", b"word " * 4_000_000
    yield "one-word.txt", b"Ann: yes.\n\nBen: " + b"x" * 20_000_000
    yield "turns.txt", b"".join(b"Ann %d: yes.\n\n" % n for n in range(500_000))
    yield "zero.txt", bytes(20_000_000)
    yield "noise.txt", random.Random(_SEED).randbytes(5_000_000)
    yield "nested.json", b"[" * 2_000_000
    title = json.dumps("long title " * 100_000)
    turns = '"turns": [{"paragraphs": [{"text": "Good morning."}]}]'
    yield "title.json", f'{{"schema": "enface/1", "title": {title}, {turns}}}'.encode()
    speech = json.dumps("x" * 200_000)
    many = ",".join(
        f'{{"speaker": "S{n}", "paragraphs": [{{"text": "y"}}]}}' for n in range(20_000)
    )
    yield "speakers.json", f'{{"schema": "enface/1", "turns": [{many}]}}'.encode()
    word = f'{{"schema": "enface/1", "turns": [{{"paragraphs": [{{"text": {speech}}}]}}]}}'
    yield "word.json", word.encode()
    yield "marks.txt", ("Ann: a" + "\u0301" * 2_000_000 + "\n\nBen: b").encode()
    yield "turned.txt", ("Ann: " + "\u202e\u2067" * 1_000_000 + "\n\nBen: b").encode()
    cue = "{}\n{}:{:02}:{:02},000 --> 99:00:00,000\n- Yes.\n\n"
    cues = (cue.format(n, n // 3600, n // 60 % 60, n % 60) for n in range(300_000))
    yield "cues.srt", "".join(cues).encode()
    yield "elements.html", b"<p>" * 2_000_000
    yield (
        "entities.xml",
        (
            b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">'
            + b"".join(b'<!ENTITY %c "%s">' % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(12))
            + b"]><a>&m;</a>"
        ),
    )


def damage(number: int) -> Iterator[tuple[str, bytes]]:
    """Samples of all formats, damaged."""
    rng = random.Random(_SEED)
    samples = [
        path
        for path in sorted((TOP / "tests" / "data" / "formats").rglob("*"))
        if path.is_file() and not path.name.endswith(".golden.json") and path.stat().st_size
    ]
    for at in range(number):
        sample = rng.choice(samples)
        data = bytearray(sample.read_bytes())
        for _ in range(rng.choice((1, 4, 30))):
            start = rng.randrange(len(data) or 1)
            end = start + rng.choice((1, 2, 16, 400))
            match rng.randrange(4):
                case 0:
                    data[start:end] = rng.randbytes(end - start)
                case 1:
                    del data[start:end]
                case 2:
                    data[start:start] = data[start:end] * rng.choice((1, 3, 200))
                case 3:
                    data[start:end] = rng.choice(_SIGNS)
        yield f"{at}{sample.suffix}", bytes(data)


# -- in the window ---------------------------------------------------------------------------------


class Watch:
    """The event loop of the window, turn by turn."""

    def __init__(self, app: Any) -> None:
        from PySide6.QtCore import QEvent

        self._app, self._delete = app, QEvent.Type.DeferredDelete.value
        self.start()

    def start(self) -> None:
        """Begin anew."""
        self.wait = self.busy = self.memory = 0.0

    def turn(self) -> None:
        """One turn of the loop."""
        clock, busy = time.perf_counter(), time.thread_time()
        self._app.processEvents()
        self._app.sendPostedEvents(None, self._delete)  # as where a loop runs
        self.wait = max(self.wait, time.perf_counter() - clock)
        self.busy = max(self.busy, time.thread_time() - busy)
        time.sleep(0.002)  # the readers get the core

    def until(self, condition: Callable[[], object], seconds: float) -> bool:
        """Whether ``condition`` comes true within ``seconds``. Readers are watched."""
        end = looked = time.monotonic()
        end += seconds
        while not condition():
            self.turn()
            if time.monotonic() > looked:
                looked = time.monotonic() + 0.05
                self.memory = max([self.memory, *map(_memory, _below(os.getpid()))])
            if time.monotonic() > end:
                return False
        return True


def inside(damaged: int) -> int:
    """Open them all."""
    from PySide6.QtWidgets import QApplication

    from desktop import app
    from desktop.services.reading.bounds import bounds
    from desktop.services.reading.readers import Readers
    from desktop.ui.session.session import Session
    from desktop.ui.words.language import Language

    application = QApplication([])
    readers = Readers()
    parts = app.make_parts(readers)
    parts.preferences.change(translate_by_itself=False)
    session = Session(parts, Language(application), application.font())
    session.open()
    watch, groups = Watch(application), dict[str, Group]()
    with tempfile.TemporaryDirectory() as folder:
        for kind, name, content in files(damaged):
            path = Path(folder) / name
            path.write_bytes(content)
            group = groups.setdefault(kind, Group())
            _open(session, watch, path, group, bounds(len(content)))
            path.unlink()
            if sys.stderr.isatty():
                print(f"\r{kind} {group.files} ", end="", file=sys.stderr)
    session.close()
    app.end(parts)
    readers.close()
    for kind, group in groups.items():
        _print(kind, group)
    return int(any(group.beyond for group in groups.values()))


def _open(session: Any, watch: Watch, path: Path, group: Group, bound: Any) -> None:
    from desktop.ui.controllers.open_request import OpenRequest

    window = session.open()
    outcome: list[Any] = []
    window.openingFailed.connect(outcome.append)
    watch.until(lambda: False, 0.05)
    watch.start()
    begun = time.perf_counter()
    window.open(OpenRequest(path=path))

    def whole() -> bool:
        return window.document is not None and not window.document.partial

    ended = watch.until(lambda: outcome or whole(), bound.whole + 60)
    reading = time.perf_counter() - begun
    if window.document is not None:
        for act in (
            window.actions_["end"].trigger,
            window.actions_["start"].trigger,
            lambda: window.resize(700, 600),
        ):
            act()
            watch.until(lambda: False, 0.05)
    window.close()
    watch.until(lambda: False, 0.02)
    group.add(path.name, [type(error).__name__ for error in outcome], watch, reading)
    if not ended or watch.busy > WAIT or watch.memory > bound.memory / 1e6 + _ITSELF:
        figures = f"{watch.busy * 1000:.0f} ms, {reading:.1f} s, {watch.memory:.0f} MB"
        group.beyond.append(f"{path.name}: {figures}")


def _print(kind: str, group: Group) -> None:
    refused = ", ".join(f"{count} {name}" for name, count in sorted(group.refused.items()))
    print(f"{kind}: {group.files} files, {group.shown} shown, refused: {refused or 'none'}")
    print(
        f"  window: {group.busy * 1000:.0f} ms at most ({group.busiest}; "
        f"{group.wait * 1000:.0f} ms by the clock)"
    )
    print(
        f"  reading: {group.reading:.1f} s at most ({group.slowest}), {group.memory:.0f} MB at most"
    )
    for words in group.beyond:
        print(f"  BEYOND ITS BOUND: {words}")
    sys.stdout.flush()


def _below(pid: int) -> Iterator[int]:
    with suppress(OSError):
        for tasks in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in map(int, tasks.read_text().split()):
                yield child
                yield from _below(child)


def _memory(pid: int) -> float:
    """What the process takes up now, in MB."""
    with suppress(OSError, IndexError):
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    return 0.0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        sys.exit(inside(int(sys.argv[2])))
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else DAMAGED))
