"""How well samples of many kinds are read: turn starts, speakers, and words that are not shown.

`python -m bench.kinds FOLDER [--show]`. A kind is a folder in FOLDER; beside a sample ``talk.eaf``
lies its gold, ``talk.eaf.gold.tsv``: a line a turn, ``speaker TAB what is said``, in the order in
which the turns begin; a speaker nobody names is "". Turns of one speaker that follow each other
count as one, in the gold and in what is read.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

from desktop.domain.errors import FileError
from desktop.domain.transcript import Transcript
from desktop.services.reading.opening import open_file

GOLD = ".gold.tsv"
_WORD = re.compile(r"[^\W_]+")
_BEGINNING = 8  # words that tell where a turn begins
Turns = list[tuple[str, list[str]]]  # who, and the words


@dataclass
class Score:
    """What was counted over the files of one kind."""

    files: int = 0
    turns: int = 0
    right: int = 0
    found: int = 0
    merged: int = 0
    split: int = 0
    hidden: int = 0
    refused: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.right / max(1, self.found)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.turns)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, self.found + self.turns)


def words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def joined(turns: Turns) -> Turns:
    """``turns`` without those that hold no words, neighbours of one speaker made one."""
    full = [turn for turn in turns if turn[1]]
    return [
        (who, [word for _, said in group for word in said])
        for who, group in groupby(full, key=lambda turn: turn[0])
    ]


def gold_of(path: Path) -> Turns:
    """The turns in a gold file."""
    lines = path.read_text("utf-8").split("\n")
    parted = (line.partition("\t") for line in lines if "\t" in line)
    return joined([(who, words(said)) for who, _, said in parted])


def read_of(transcript: Transcript) -> Turns:
    """The turns that are read; narration and notes belong to nobody."""
    return joined(
        [
            (
                turn.speaker or turn.label or "",
                words(" ".join(p.text for p in turn.paragraphs if not p.note)),
            )
            for turn in transcript.turns
            if turn.kind == "speech"
        ]
    )


def score(path: Path, score: Score, show: bool) -> None:
    """Add what reading the sample at ``path`` gives."""
    gold = gold_of(path.with_name(path.name + GOLD))
    score.files += 1
    score.turns += len(gold)
    try:
        transcript = open_file(path)
    except FileError as error:
        score.refused.append(f"{path.name}: {error}")
        score.hidden += sum(len(said) for _, said in gold)
        return
    read = read_of(transcript)
    pairs = matched(gold, read)
    score.right += len(pairs)
    score.found += len(read)
    of_gold: dict[str, set[str]] = defaultdict(set)
    of_read: dict[str, set[str]] = defaultdict(set)
    for one, other in pairs:
        of_gold[gold[one][0]].add(read[other][0])
        of_read[read[other][0]].add(gold[one][0])
    score.merged += sum(len(people) - 1 for people in of_read.values())
    score.split += sum(len(people) - 1 for people in of_gold.values())
    shown = Counter(word for _, p in transcript.paragraphs() for word in words(p.text))
    score.hidden += (Counter(word for _, said in gold for word in said) - shown).total()
    if show:
        _show(path, gold, read, pairs, of_gold, of_read)


def matched(gold: Turns, read: Turns) -> list[tuple[int, int]]:
    """The turns of the two that begin with the same words, in the same order."""
    ours, theirs = ([tuple(said[:_BEGINNING]) for _, said in turns] for turns in (gold, read))
    same = SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks()
    return [(block.a + step, block.b + step) for block in same for step in range(block.size)]


def _show(path: Path, gold: Turns, read: Turns, pairs: list[tuple[int, int]],
          of_gold: dict[str, set[str]], of_read: dict[str, set[str]]) -> None:  # fmt: skip
    right_gold, right_read = {one for one, _ in pairs}, {other for _, other in pairs}
    for name, turns, right in (("missed", gold, right_gold), ("wrong", read, right_read)):
        for index, (who, said) in enumerate(turns):
            if index not in right:
                print(f"{path.name} {name} {index}: {who!r} {' '.join(said[:12])}")
    for name, people in (("split", of_gold), ("merged", of_read)):
        for who, others in people.items():
            if len(others) > 1:
                print(f"{path.name} {name}: {who!r} {sorted(others)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print every error")
    asked = parser.parse_args()
    print(f"{'kind':22} files turns      P      R     F1 merged split hidden")
    for folder in sorted(path for path in asked.folder.iterdir() if path.is_dir()):
        total = Score()
        for gold in sorted(folder.glob(f"*{GOLD}")):
            score(gold.with_name(gold.name.removesuffix(GOLD)), total, asked.show)
        if total.files:
            print(
                f"{folder.name:22} {total.files:5} {total.turns:5} {total.precision:6.3f}"
                f" {total.recall:6.3f} {total.f1:6.3f} {total.merged:6} {total.split:5}"
                f" {total.hidden:6}"
            )
        for line in total.refused:
            print(f"  refused: {line}")


if __name__ == "__main__":
    main()
