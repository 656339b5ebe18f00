"""Kills: processes that work for a person are killed at any moment, and nothing that was done is
lost. ``python -m bench.attacks [TIMES]`` kills TIMES (25) of each kind and prints a table.

- noting, correcting: a process does steps to a document and says each that is done; after the kill
  all of them are in force when the document is opened again, and the file is as it was.
- translating: ``convert`` is killed; its output is whole or absent, and converting once more gives
  what it gives without a kill, out of a memory that is not damaged.
- importing: ``packs add`` is killed; the pack is there and translates, or is not there, and adding
  it once more succeeds.

Kinds are killed in turn, each after a random time. Linux only.
"""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from bench import TOP, surroundings

TIMES = 25
_SEED = 10
_STEPS = """
import sys
from pathlib import Path
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.steps.speakers import Rename
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers, Request
from desktop.support.job import Job
readers = Readers()
[document] = Documents(Journals(), readers).read(Request(Path(sys.argv[1])), Job())
assert document.problem is None, document.problem
rows, contents = list(document.contents.rows.order), document.contents
def notes():
    return [bookmark.note for bookmark in contents.bookmarks.values() if bookmark.note]
def names():
    return [speaker.name for speaker in contents.speakers]
"""
_NOTING = """
print("begun", flush=True)
for n in range(100_000):
    note = f"{sys.argv[2]}-{n} " + "x" * 500
    document.do(Annotate(place_of(contents, rows[n % len(rows)]), note))
    print(n % len(rows), note, flush=True)
"""
_CORRECTING = """
print("begun", flush=True)
for n in range(100_000):
    name = f"Speaker {sys.argv[2]}-{n} " + "x" * 200
    document.do(Rename(contents.speakers[0].name, name))
    print(name, flush=True)
"""
_LOOKING = """
import json
readers.close()
print(json.dumps([notes(), names()]))
"""


@dataclass
class Outcome:
    """What came out of the kills of one kind: how many, how many hit the work (the others came
    after its end), how much was ``kept`` that had been said to be done, and what was ``lost``."""

    kills: int = 0
    hits: int = 0
    kept: int = 0
    lost: list[str] = field(default_factory=list)


class Victims:
    """The processes to kill, with folders of their own in ``home``."""

    def __init__(self, home: Path) -> None:
        self._home, self._rng = home, random.Random(_SEED)
        self._environment = surroundings(str(home))
        self._talk = home / "talk.txt"
        sample = TOP / "resources" / "samples" / "harbour-meeting.txt"
        self._talk.write_bytes(sample.read_bytes())
        self._digest = _digest(self._talk)
        self._usual = self._converted()
        self._pack = _firefox_pack()
        self._round = 0

    def steps(self, code: str, outcome: Outcome) -> None:
        """Kill one that notes or corrects, and look whether what it did is there."""
        self._round += 1
        words = [sys.executable, "-c", _STEPS + code, str(self._talk), str(self._round)]
        with self._start(words) as process:
            assert process.stdout is not None
            process.stdout.readline()  # the document is open
            time.sleep(self._rng.uniform(0.01, 0.6))  # it may die anywhere
            outcome.hits += self._kill(process)
            done = [line.rstrip("\n") for line in process.stdout if line.endswith("\n")]
        notes, names = self._look()
        if code is _NOTING:
            last = dict(line.split(" ", 1) for line in done)  # of each row
            missing = [note for note in last.values() if not _is_or_later(note, notes)]
        else:
            missing = [name for name in done[-1:] if not _is_or_later(name, names)]
        outcome.kept += len(done)
        outcome.lost += [f"step {each[:40]!r}" for each in missing]
        self._check_file(outcome)

    def translating(self, outcome: Outcome) -> None:
        """Kill one that converts with a fresh memory, then convert once more."""
        self._round += 1
        out, data = self._home / f"{self._round}.json", self._home / f"data{self._round}"
        self._environment["XDG_DATA_HOME"] = str(data)
        words = [*_ENFACE, "convert", str(self._talk), str(out), "--to", "pt"]
        with self._start(words) as process:
            time.sleep(self._rng.uniform(0.3, 4.0))  # it may die anywhere
            outcome.hits += self._kill(process)
        if out.exists():
            outcome.kept += 1
            if _turns(out) != self._usual:
                outcome.lost.append("the output is not whole")
        if self._converted() != self._usual:
            outcome.lost.append("converting once more gives something else")
        if list(data.glob("*.damaged-*")):
            outcome.lost.append("the memory was damaged")
        left = [path.name for path in self._home.iterdir() if path.name.startswith(f".{out.name}")]
        outcome.lost += [f"left behind: {name}" for name in left]
        self._check_file(outcome)

    def importing(self, outcome: Outcome) -> None:
        """Kill one that adds a pack."""
        self._round += 1
        data = self._home / f"data{self._round}"
        self._environment["XDG_DATA_HOME"] = str(data)
        words = [*_ENFACE, "packs", "add", str(self._pack)]
        with self._start(words) as process:
            time.sleep(self._rng.uniform(0.2, 1.6))  # it may die anywhere
            outcome.hits += self._kill(process)
        outcome.kept += any(data.rglob("enface-pack.json"))
        again = self._run(words)
        if again.returncode:
            outcome.lost.append(f"adding once more: {again.stderr.strip()[:80]}")
        elif self._converted() != self._usual:
            outcome.lost.append("the pack translates something else")
        outcome.lost += [f"left behind: {path.name}" for path in data.rglob(".new-*")]

    def _start(self, words: list[str]) -> subprocess.Popen[str]:
        return subprocess.Popen(
            words,
            env=self._environment,
            cwd=TOP,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )

    def _run(self, words: list[str]) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            words, env=self._environment, cwd=TOP, capture_output=True, text=True, check=False
        )

    def _kill(self, process: subprocess.Popen[str]) -> bool:
        """Whether it was still at work."""
        at_work = process.poll() is None
        process.kill()
        return at_work

    def _look(self) -> tuple[list[str], list[str]]:
        looking = self._run([sys.executable, "-c", _STEPS + _LOOKING, str(self._talk)])
        if looking.returncode:
            raise RuntimeError(looking.stderr)
        notes, names = json.loads(looking.stdout)
        return notes, names

    def _converted(self) -> object:
        out = self._home / "once-more.json"
        outcome = self._run([*_ENFACE, "convert", str(self._talk), str(out), "--to", "pt"])
        if outcome.returncode:
            return outcome.stderr
        turns = _turns(out)
        out.unlink()
        return turns

    def _check_file(self, outcome: Outcome) -> None:
        if _digest(self._talk) != self._digest:
            outcome.lost.append("the file that was read")


_ENFACE = [sys.executable, "-m", "desktop"]


def main(times: int) -> int:
    """Print the table; 1 where anything was lost."""
    outcomes = {name: Outcome() for name in ("noting", "correcting", "translating", "importing")}
    with tempfile.TemporaryDirectory() as home:
        victims = Victims(Path(home))
        kinds: dict[str, Callable[[Outcome], None]] = {
            "noting": lambda outcome: victims.steps(_NOTING, outcome),
            "correcting": lambda outcome: victims.steps(_CORRECTING, outcome),
            "translating": victims.translating,
            "importing": victims.importing,
        }
        for _ in range(times):
            for name, kill in kinds.items():
                outcomes[name].kills += 1
                kill(outcomes[name])
    print(f"{'killed while':<14}{'kills':>7}{'at work':>9}{'done, and kept':>16}{'lost':>6}")
    for name, outcome in outcomes.items():
        figures = f"{outcome.kills:>7}{outcome.hits:>9}{outcome.kept:>16}{len(outcome.lost):>6}"
        print(f"{name:<14}{figures}")
        for words in outcome.lost:
            print(f"  LOST: {words}")
    return int(any(outcome.lost for outcome in outcomes.values()))


def _is_or_later(said: str, standing: list[str]) -> bool:
    """Whether what was said to be done stands there, or what was done after it to the same."""
    head, _, number = said.split(" x")[0].rpartition("-")
    for each in standing:
        other, _, later = each.split(" x")[0].rpartition("-")
        if other == head and int(later) >= int(number):
            return True
    return False


def _turns(path: Path) -> object:
    """What was said, and its translation; which pack made it may differ."""
    with suppress(ValueError, KeyError):
        return json.loads(path.read_text("utf-8"))["turns"]
    return None


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _firefox_pack() -> Path:
    """The folder of the starter pack."""
    from desktop.services.packs.installed import Packs

    return next(
        Path(p.path) for p in Packs().installed() if (p.engine, p.pair) == ("firefox", "en-pt")
    )


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else TIMES))
