"""How well turns are found in the kremlin pages: with the bold labels, and from the text alone.

Truth are the bold stretches that end in a colon. `python -m bench.speakers FOLDER [--show]` prints
precision, recall and F1 of (paragraph, offset, label), once with boldness given and once without.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass
from pathlib import Path

from bench import SHARED, Figures, figure, persons
from bench.kremlin_pages import Printed, paragraphs
from desktop.domain.speakers.proof import labels_in

PAGES = SHARED / "kremlin" / "html"
_TRUE = re.compile(r"(?P<label>[^:]{2,260}?)\s*:")
Start = tuple[int, int, str]


@dataclass
class Score:
    """Right, wrong and missed turn starts."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    def __str__(self) -> str:
        precision = self.right / max(1, self.right + self.wrong)
        recall = self.right / max(1, self.right + self.missed)
        return f"P {precision:.4f}  R {recall:.4f}  F1 {self.f1():.4f}  ({self.right} right)"


def truth(pieces: list[Printed]) -> set[Start]:
    """(paragraph, offset, squeezed label) of every bold stretch before a colon."""
    found: set[Start] = set()
    for index, piece in enumerate(pieces):
        done = -1
        for begin, _ in piece.bold:
            while begin < len(piece.text) and piece.text[begin].isspace():
                begin += 1
            match = _TRUE.match(piece.text, begin)
            if match is None or begin < done or not _mostly_bold(piece, begin, match.end("label")):
                continue
            done = match.end()
            found.add((index, begin, squeeze(match["label"])))
    return found


def _mostly_bold(piece: Printed, begin: int, end: int) -> bool:
    covered = sum(max(0, min(end, b) - max(begin, a)) for a, b in piece.bold)
    label = piece.text[begin:end]
    named = label.split("(")[0].strip()
    return covered >= 0.5 * len(named) and not re.search(r"\d[.:]\d\d", label)


def squeeze(label: str) -> str:
    """A label without note, spaces and dots."""
    return re.sub(r"\s*\([^)]*\)$|[\s.]", "", re.sub(r"\s*\((?![A-Z]{2,6}\))[^)]*\)?$", "", label))


def found_in(pieces: list[Printed], bold: bool) -> set[Start]:
    """The same of what the program finds."""
    lists = labels_in([(p.text, tuple(p.bold) if bold else ()) for p in pieces])
    return {
        (index, one.begin, squeeze(one.text))
        for index, labels in enumerate(lists)
        for one in labels
        if one.form != "time"
    }


def score_of(folder: Path, bold: bool, show: bool) -> Score:
    """The score over all pages of ``folder``."""
    score = Score()
    for path in sorted(folder.glob("*.html")):
        pieces = paragraphs(path)
        true, found = truth(pieces), found_in(pieces, bold)
        score.right += len(true & found)
        score.wrong += len(found - true)
        score.missed += len(true - found)
        if show:
            for sign, starts in (("wrong", found - true), ("missed", true - found)):
                for index, begin, label in sorted(starts):
                    where = pieces[index].text[max(0, begin - 20) : begin + 100]
                    print(f"{path.stem} {sign} {label!r} in {where!r}")
    return score


def measure() -> Figures:
    """Figures for ``make bench``; none where the pages are not at hand."""
    if not PAGES.is_dir():
        return {}
    pairs = persons.pairs_of(PAGES)
    merged, apart = pairs.merged / max(1, pairs.one), pairs.apart / max(1, pairs.two)
    return {
        "speakers: turn starts from HTML, F1": _figure(score_of(PAGES, True, False).f1(), 0.995),
        "speakers: turn starts from text, F1": _figure(score_of(PAGES, False, False).f1(), 0.985),
        "speakers: one person merged": _figure(merged, 0.98),
        "speakers: two people kept apart": _figure(apart, 0.995),
    }


def _figure(value: float, goal: float) -> dict[str, object]:
    return figure(value, "", f">={goal}", digits=4)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", action="store_true", help="print every error")
    asked = parser.parse_args()
    for bold in (True, False):
        print("with bold" if bold else "text only", score_of(asked.folder, bold, asked.show))
    print("persons", persons.pairs_of(asked.folder, asked.show))


if __name__ == "__main__":
    main()
