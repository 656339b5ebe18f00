"""How good the starter pair's translations are, as the window shows them, by sacrebleu.

``python -m bench.quality`` translates the first 200 lines of FLORES-200's devtest, each line a
paragraph, through the whole pipeline: sentences cut, passed through, checked and tried again. The
lines do not come with the project. They are looked for in ``data/mt`` of the folder that
``ENFACE_SHARED`` names (else ``../shared``), or in the folder given as the argument: a file a
language, ``flores-eng_Latn.first200.txt``, with the codes of `NAMES`.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from bench import SHARED, Figures, figure
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.engines.client import ServerAccess
from desktop.engines.identification import in_another_language
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Engines, translate_all
from desktop.services.translation.workers import Workers
from desktop.support.job import Job

FOLDER = SHARED / "mt"
NAMES = {
    "en": "eng_Latn",
    "pt": "por_Latn",
    "ru": "rus_Cyrl",
    "uk": "ukr_Cyrl",
    "es": "spa_Latn",
    "fr": "fra_Latn",
}
_MISTAKEN = [("es", "pt"), ("pt", "es"), ("en", "pt"), ("fr", "pt"), ("uk", "ru"), ("ru", "uk")]
GOALS = {"en-pt": 46, "pt-en": 43}  # bare sentence by sentence: 46.5 and 43.1


def measure(folder: Path = FOLDER) -> Figures:
    """BLEU and chrF of both directions, and the share of sentences marked as doubtful."""
    figures: Figures = {}
    if not folder.is_dir():
        print(f"quality: {folder} is not there, so it cannot be measured", file=sys.stderr)
        return figures
    for pair, goal in GOALS.items():
        source, target = pair.split("-")
        made, marked = translated(lines_of(folder, source), source, target)
        figures |= scores(pair, made, lines_of(folder, target), goal)
        share = 100 * marked / len(made)
        figures[f"quality: {pair} marked to check"] = figure(share, "% of lines")
    return figures | languages_told(folder)


def languages_told(folder: Path) -> Figures:
    """How often a good line is taken for one in another language, and one in another is told."""
    lines = {code: lines_of(folder, code) for code in NAMES}
    good = [in_another_language("", line, code) for code in lines for line in lines[code]]
    figures = {
        "quality: good lines taken for another language": figure(
            100 * sum(good) / len(good), "%", "<=1"
        )
    }
    for written, wanted in _MISTAKEN:
        told = [in_another_language("", line, wanted) for line in lines[written]]
        name = f"quality: {written} for {wanted} told"
        figures[name] = figure(100 * sum(told) / len(told), "%")
    return figures


def scores(pair: str, made: list[str], reference: list[str], goal: int) -> Figures:
    from sacrebleu import corpus_bleu, corpus_chrf

    bleu = corpus_bleu(made, [reference]).score
    chrf = corpus_chrf(made, [reference]).score
    return {
        f"quality: {pair}": figure(bleu, "BLEU", f">={goal}"),
        f"quality: {pair} by characters": figure(chrf, "chrF"),
    }


def translated(
    lines: list[str],
    source: str,
    target: str,
    engine: str = "firefox",
    packs: Packs | None = None,
    outside: ServerAccess | None = None,
) -> tuple[list[str], int]:
    """The lines in the other language, and how many are to be checked. ``outside`` asks servers."""
    turns = [Turn([Paragraph(line)]) for line in lines]
    transcript = Transcript(language=source, turns=turns)
    document = Document(transcript, DocumentId("", ""), InMemory())
    with tempfile.TemporaryDirectory() as folder:
        engines = Engines(Memory(None), Workers(Path(folder), outside=outside))
        route = (packs or Packs(Path(folder))).route(source, target, engine)
        try:
            translate_all(document, route, engines, Job())
        finally:
            engines.workers.stop()
            engines.memory.close()
    column = document.column("machine")
    assert column is not None
    rows = range(len(lines))
    return [column.texts[row] for row in rows], sum(bool(column.reasons(row)) for row in rows)


def lines_of(folder: Path, language: str) -> list[str]:
    path = folder / f"flores-{NAMES[language]}.first200.txt"
    return [line.strip() for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    print(json.dumps(measure(*map(Path, sys.argv[1:2])), indent=1))
