"""How fast two texts are put in line, and how right.

``python -m bench.alignment [FOLDER]`` measures on articles that people aligned by hand (outside the
project, in ``../shared/data/alignment``): every NAME.xxyy in the folder, with lines ``[0,1]:[2]``,
beside NAME.xx and NAME.yy. The strict F1 is counted as Vecalign does (Thompson and Koehn 2019,
after Sennrich and Volk 2010): a bead is right where it is one of theirs; recall leaves out units
without partner.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench import SHARED, TOP, Figures, figure
from desktop.alignment.aligning import align
from desktop.alignment.sides import Side
from desktop.domain.languages.segments import split

FOLDER = SHARED / "alignment"
ARTICLES = "text+berg-dev"
TALKS = "en-es-talks"
WORDS, ALL = ("length", "words"), ("length", "words", "embeddings")
GOALS = {WORDS: ">=0.85", ALL: ">=0.925"}
_BEAD = re.compile(r"\[([\d, ]*)\]:\[([\d, ]*)\]")
_CODE = """
import os, sys, tempfile, time
from pathlib import Path
from bench.alignment import ALL, WORDS, made_up
from bench.memory import peak
from desktop.alignment.aligning import align
from desktop.services.comparing.vectors import VectorFile
source, target = made_up(int(sys.argv[1]))
with tempfile.TemporaryDirectory() as folder:
    for _ in range(int(sys.argv[3])):
        store = VectorFile(Path(folder), "document")
        begun = time.perf_counter()
        for _ in align(source, target, ALL if sys.argv[2] == "all" else WORDS, store=store):
            pass
        print(time.perf_counter() - begun)
        store.close()
print(peak(os.getpid()))
"""

Pairs = list[tuple[tuple[int, ...], tuple[int, ...]]]


@dataclass(frozen=True)
class Article:
    """Two sides, and the beads that people made."""

    source: Side
    target: Side
    beads: Pairs


def measure() -> Figures:
    """Seconds for 1,000 by 1,000 units; F1 and paragraphs, where the texts are there."""
    by_words, first, again = run(1000, "words")[0], *run(1000, "all", 2)[:2]
    figures = {
        "alignment, 1,000 units, words": figure(by_words, "s", "<=60"),
        "alignment, 1,000 units, all": figure(first, "s", "<=60"),
        "alignment, 1,000 units, all, the same texts again": figure(again / first, "x", "<=0.5"),
    }
    if not FOLDER.is_dir():
        print(f"alignment: {FOLDER} is not there, so F1 is not measured", file=sys.stderr)
        return figures
    return figures | quality(FOLDER / ARTICLES) | paragraphs(FOLDER / TALKS)


def run(count: int, name: str, times: int = 1) -> list[float]:
    """The seconds of each time that a process aligns the same text of ``count`` units, and at last
    its peak memory (MB)."""
    environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONPATH": str(TOP)}
    outcome = subprocess.run(
        [sys.executable, "-c", _CODE, str(count), name, str(times)],
        env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    *seconds, memory = map(float, outcome.stdout.split())
    return [*seconds, memory / 1000]


def made_up(count: int) -> tuple[Side, Side]:
    """A text in two languages that nobody speaks; some sentences of the target are missing."""
    chance = random.Random(1)
    ours, theirs = ([_word(chance) for _ in range(4000)] for _ in range(2))
    source, target = [], []
    for _ in range(count):
        numbers = [int(len(ours) * chance.random() ** 3) for _ in range(chance.randint(3, 21))]
        source.append(" ".join(ours[n] for n in numbers) + ".")
        chance.shuffle(numbers)
        if chance.random() > 0.05:
            target.append(" ".join(theirs[n] for n in numbers) + ".")
    return Side(source), Side(target)


def _word(chance: random.Random) -> str:
    return "".join(chance.choice("bdfgklmnprstvz") + chance.choice("aeiou") for _ in range(2))


def quality(folder: Path) -> Figures:
    """Strict F1 over all articles in ``folder``."""
    articles = list(_articles(folder))
    figures: Figures = {}
    for using in (WORDS, ALL):
        right = made = hit = there = 0
        for article in articles:
            *_, alignment = align(article.source, article.target, using)
            beads = [(tuple(b.source), tuple(b.target)) for b in alignment.beads]
            gold = set(article.beads)
            right, made = right + sum(bead in gold for bead in beads), made + len(beads)
            linked = [bead for bead in gold if all(bead)]
            hit, there = hit + sum(bead in set(beads) for bead in linked), there + len(linked)
        precision, recall = right / max(1, made), hit / max(1, there)
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        name = "all" if using == ALL else "words"
        figures[f"alignment, strict F1, {name}"] = figure(f1, "", GOALS[using], 4)
    return figures


def _articles(folder: Path) -> Iterator[Article]:
    for path in sorted(folder.glob("*.????")):
        codes = path.suffix[1:3], path.suffix[3:5]
        sides = [path.with_suffix(f".{code}") for code in codes]
        if all(side.is_file() for side in sides):
            source, target = (
                Side(side.read_text("utf-8").removesuffix("\n").split("\n"), code)
                for side, code in zip(sides, codes, strict=True)
            )
            yield Article(source, target, list(_beads(path.read_text("utf-8"))))


def _beads(text: str) -> Iterator[tuple[tuple[int, ...], tuple[int, ...]]]:
    for match in _BEAD.finditer(text):
        first, second = (
            tuple(int(n) for n in side.split(",") if n.strip()) for side in match.groups()
        )
        yield first, second


def paragraphs(folder: Path) -> Figures:
    """Of talks and translations with as many paragraphs: how many paragraphs are linked with their
    own one alone."""
    right = count = 0
    for path in sorted(folder.glob("*.en.md")):
        sides = [_blocks(path), _blocks(path.with_name(path.name.replace(".en.md", ".es.md")))]
        if len(sides[0]) != len(sides[1]):
            continue
        source, target = (
            Side([s for p in blocks for s in p], code)
            for blocks, code in zip(sides, ("en", "es"), strict=True)
        )
        homes = [[n for n, p in enumerate(blocks) for _ in p] for blocks in sides]
        *_, alignment = align(source, target, WORDS)
        wrong = {
            homes[0][n]
            for bead in alignment.beads
            for n in bead.source
            if {homes[1][m] for m in bead.target} - {homes[0][n]}
        }
        right, count = right + len(sides[0]) - len(wrong), count + len(sides[0])
    return {"alignment, paragraphs right": figure(right / max(1, count), "", ">=0.99", 4)}


def _blocks(path: Path) -> list[list[str]]:
    language = path.name.split(".")[-2]
    blocks = path.read_text("utf-8").split("\n\n")
    return [split(block.strip(), language) for block in blocks if block.strip()]


if __name__ == "__main__":
    given = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / ARTICLES
    for name, value in quality(given).items():
        print(f"{name:<40} {value['value']}")
