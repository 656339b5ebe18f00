"""The library: how fast transcripts come into it, how large the index is, how soon it answers."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from bench import TOP, Figures, figure, surroundings
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.lexicon import frequencies
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.searching import Order, Search, Where

READ, INDEXED = 200, 2_000  # transcripts: from files; in the index that is searched
KILLS = 4  # times that an import is killed
ALL = 20_000  # transcripts of the library that is aimed at
_QUERIES = 300
_MEASURED = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True)
usage = resource.getrusage(resource.RUSAGE_CHILDREN)
print(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
_LETTERS = "abcdefghilmnoprstuw"
_NAMES = [f"{a} {b}" for a in ("Ann", "Ben", "Eva", "Finn") for b in ("Moss", "Reed", "Stone")]


def measure() -> Figures:
    """With a small library; `library_long` measures a whole one."""
    return measured(READ, INDEXED, KILLS)


def measured(read: int, indexed: int, kills: int) -> Figures:
    """Import of ``read`` files, by the command; searches among ``indexed`` transcripts; and an
    import that is killed so often."""
    return {**_import(read), **_search(indexed), **_killed(kills)}


def _import(count: int) -> Figures:
    with TemporaryDirectory() as name:
        texts, home = Path(name, "texts"), Path(name, "home")
        texts.mkdir()
        for n, transcript in enumerate(transcripts(count)):
            (texts / f"{n:05}.txt").write_text(_page(transcript))
        first, busy, peak = _add(texts, home)
        again, _, _ = _add(texts, home)
    of = f"library, {count:,} files of 600 words:"
    return {
        f"{of} import, of 20,000": figure(first / count * ALL / 60, "min", "<=8"),
        f"{of} import, as busy as two cores are": figure(busy / count * ALL / 120, "min"),
        f"{of} again, unchanged, of 20,000": figure(again / count * ALL, "s", "<=10"),
        f"{of} memory of the largest process": figure(peak, "MB", "<=300", digits=0),
    }


def _killed(times: int) -> Figures:
    """What an import loses that is killed so many ``times``, each time after some files more."""
    chance = random.Random(3)
    with TemporaryDirectory() as name:
        texts, home = Path(name, "texts"), Path(name, "home")
        texts.mkdir()
        for n, transcript in enumerate(transcripts(times * 6)):
            (texts / f"{n:05}.txt").write_text(_page(transcript))
        command = [sys.executable, "-m", "desktop", "library", "add", str(texts)]
        environment = surroundings(str(home))
        kept: dict[Path, float] = {}
        lost = again = 0
        for _ in range(times):
            adding = subprocess.Popen(command, env=environment, cwd=TOP, stdout=subprocess.DEVNULL)
            enough = len(kept) + chance.randint(1, 5)
            while adding.poll() is None and len(_added(home)) < enough:
                time.sleep(chance.uniform(0.001, 0.03))
            adding.kill()
            adding.wait()
            now = _added(home)
            lost += len(kept.keys() - now.keys())
            again += sum(1 for path, when in kept.items() if now.get(path, when) != when)
            kept = now
        _add(texts, home)
        whole = len(_added(home))
    of = f"library, import killed {times} times:"
    return {
        f"{of} transcripts lost": figure(lost + times * 6 - whole, "files", "<=0", digits=0),
        f"{of} kept ones read again": figure(again, "files", "<=1", digits=0),
    }


def _added(home: Path) -> dict[Path, float]:
    """When each transcript was put into the library."""
    with closing(LibraryFile(home / "DATA" / "enface" / "library.sqlite")) as file:
        return {entry.path: entry.added for entry in file.entries()}


def _add(texts: Path, home: Path) -> tuple[float, float, float]:
    """Seconds, and those of processors, without those that the command itself takes to start and to
    end; and MB of the largest of its processes."""
    # By a small process: one that is started counts the memory of whoever starts it as its own.
    command = [sys.executable, "-c", _MEASURED, sys.executable, "-m", "desktop", "library", "add"]
    environment = surroundings(str(home))
    spent, busy = [], []
    for path in (texts / "00000.txt", texts):
        begun = time.perf_counter()
        adding = subprocess.run(
            [*command, str(path)], env=environment, cwd=TOP, stdout=subprocess.PIPE, check=True
        )
        spent.append(time.perf_counter() - begun)
        processors, peak = map(float, adding.stdout.split())
        busy.append(processors)
    first, whole = spent
    return max(0.0, whole - first), max(0.0, busy[1] - busy[0]), peak / 1000


def _search(count: int) -> Figures:
    chance = random.Random(2)
    with TemporaryDirectory() as name, closing(LibraryFile(Path(name, "l.sqlite"))) as file:
        words = size = 0
        for n, transcript in enumerate(transcripts(count)):
            file.put(Path(f"/t/{n}.txt"), Stamp(1, 1), str(n), transcript)
            words += sum(len(p.text.split()) for _, p in transcript.paragraphs())
            size += sum(len(p.text.encode()) for _, p in transcript.paragraphs())
        file.tidy()
        index = file.path.stat().st_size / size
        search = Search(file)
        vocabulary = frequencies.forms("en")[:3_000]
        beginnings = [
            _timed(partial(search.hits, f"{letter}*", order=order))
            for letter in _LETTERS
            for order in Order
        ]
        typed, whole, patterns = [], [], []
        for n in range(_QUERIES):
            one, other = chance.sample(vocabulary, 2)
            both = (f"{one} {other}", f"{one} OR {other}", f'"{one} {other}"', f"{one} NOT {other}")
            query = (one, *both)[n % 5]
            where = (Where(), Where(speaker="Moss"), Where(after="2010", before="2011"))[n % 3]
            order = [*Order][n // 3 % 3]
            whole.append(_timed(partial(search.hits, query, where, order=order)))
            pattern = (f"*{one[1:]}", f"{one[:1]}?{one[2:]}", f"{one[:1]}*{one[-1]}")[n % 3]
            patterns.append(_timed(partial(search.hits, pattern, where, order=order, typing=True)))
            for end in range(1, len(one) + 1):
                typed.append(_timed(partial(search.hits, one[:end], most=50, typing=True)))
    of = f"library of {words / 1e6:.1f} million words:"
    return {
        f"{of} index to text": figure(index, "x", "<=1.5" if count == ALL else ""),
        f"{of} search, p99": figure(_p99(whole), "ms", "<=50"),
        f"{of} as one types, p99": figure(_p99(typed), "ms", "<=50"),
        f"{of} words with * and ? in them, p99": figure(_p99(patterns), "ms", "<=50"),
        f"{of} all words with one first letter, p99": figure(_p99(beginnings), "ms", "<=50"),
    }


def _timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def _p99(times: list[float]) -> float:
    return sorted(times)[len(times) * 99 // 100]


def transcripts(count: int) -> Iterator[Transcript]:
    """Made-up debates in the words of English, as often as they are used (Zipf): 300 to 900 words,
    two to six speakers, over twenty years."""
    chance = random.Random(1)
    vocabulary = [word for word in frequencies.forms("en") if word.isalpha()]
    weights = list(accumulate(1 / (n + 3) for n in range(len(vocabulary))))
    for n in range(count):
        people = chance.sample(_NAMES, chance.randint(2, 6))
        turns, left = [], chance.randint(300, 900)
        while left > 0:
            words = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(20, 120))
            left -= len(words)
            cuts = range(0, len(words), 14)
            text = ". ".join(" ".join(words[at : at + 14]).capitalize() for at in cuts) + "."
            turns.append(Turn([Paragraph(text)], speaker=chance.choice(people)))
        day = date(2000, 1, 1) + timedelta(days=n * 7_000 // count)
        yield Transcript(f"Debate {n}", date=day.isoformat(), language="en", turns=turns)


def _page(transcript: Transcript) -> str:
    head = f"{transcript.title}\n\n{transcript.date}\n\n"
    return head + "\n\n".join(f"{t.speaker}: {t.paragraphs[0].text}" for t in transcript.turns)
