"""Dictionaries: how long importing takes, how large the file is, and how soon a word is found.
Words of a text counted; saved words exported to Anki.

`python -m bench.lexicon` prints the figures. Most dictionaries are made here, of the size of real
ones: 519,000 heads (FreeDict's German-English), 60,000 entries of Wiktionary. Where FreeDict's own
are among the shared samples, it is also measured how many of the most frequent words they answer;
`python -m bench.lexicon FILE.index...` measures that of other dictionaries alone.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from bench import SHARED, Figures, figure
from desktop import paths
from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.lookup import Answer, Step
from desktop.domain.studying.saved_words import SavedWord
from desktop.lexicon import frequencies
from desktop.lexicon.dictionary_file import DictionaryFile
from desktop.lexicon.look_up import look_up
from desktop.services.studying import decks
from desktop.services.studying.dictionaries import Dictionaries
from desktop.services.studying.vocabulary import vocabulary
from desktop.support.job import Job

HEADS, WIKTIONARY, LOOKED_UP = 519_000, 60_000, 20_000
FREQUENT = 10_000  # forms of words
GOALS = {"ru": 87, "pt": 65, "de": 89}  # per cent of them
_PLAIN = (Step.EXACT, Step.FOLDED, Step.FORM)  # without basic forms
_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_LETTERS = "abcdefghijklmnoprstuvwzäöü"
_TEXT = (
    "We continued our dialogue about trading agreements while governments were meeting "
    "regularly. Growing numbers of companies invested in the harbours and railways there. "
)


def measure() -> Figures:
    """Figures for ``make bench``."""
    figures: Figures = {}
    words = _words()
    with tempfile.TemporaryDirectory() as folder, _own_data(Path(folder, "data")):
        index = _dictd(Path(folder), words)
        seconds = _seconds(lambda: Dictionaries().add(index))
        [path] = paths.dictionaries_dir().glob("*.sqlite")
        figures["import a dictionary: 519,000 heads"] = figure(seconds, "s", "<=20")
        size = path.stat().st_size / 1e6
        figures["size of its file: 519,000 heads"] = figure(size, "MB", "<=150")
        figures["look-up: 519,000 heads, p99"] = figure(_look_up(path, words), "ms", "<=2")
        jsonl = _kaikki(Path(folder), words[:WIKTIONARY])
        seconds = _seconds(lambda: Dictionaries().add(jsonl))
        figures["import Wiktionary: 60,000 entries"] = figure(seconds, "s", "<=4")
        saved = [_saved(number, word) for number, word in enumerate(words[:1000])]
        seconds = min(_seconds(lambda: decks.export(saved, Path(folder, "a.apkg"))) for _ in "123")
        figures["export to Anki: 1,000 words"] = figure(seconds, "s", "<=1")
    figures["count and shade: 10,000 words"] = figure(_shade(), "s", "<=1.5")
    real = SHARED / "dictionaries"
    for name in ("freedict-rus-eng", "freedict-por-eng", "freedict-deu-eng"):
        if (index := real / f"{name}.index").exists():
            figures.update(found(index))
    return figures


def found(path: Path) -> Figures:
    """How soon the dictionary in the file at ``path`` is imported, and how many of the most
    frequent forms of words it answers: under themselves, and under their basic forms."""
    figures: Figures = {}
    with tempfile.TemporaryDirectory() as folder, _own_data(Path(folder)):
        dictionaries = Dictionaries()
        seconds = _seconds(lambda: dictionaries.add(path))
        [info] = dictionaries.installed()
        words = frequencies.forms(info.source)[:FREQUENT]
        with closing(DictionaryFile(paths.dictionaries_dir() / f"{info.name}.sqlite")) as file:
            lemmas = Lemmas()
            steps = [_step(look_up(word, info.source, [file], lemmas)) for word in words]
    figures[f"import {info.name}: {info.heads:,} heads"] = figure(
        seconds, "s", "<=1.5" if info.heads < HEADS / 10 else "<=20"
    )
    for title, kinds in (("without basic forms", _PLAIN), ("found", (*_PLAIN, Step.LEMMA))):
        share = 100 * sum(step in kinds for step in steps) / max(len(steps), 1)
        goal = GOALS.get(info.source) if title == "found" else None
        name = f"{title}, of {FREQUENT:,} frequent words: {info.source}"
        figures[name] = figure(share, "%", f">={goal}" if goal else "")
    return figures


def _step(answers: list[Answer]) -> Step | None:
    return answers[0].step if answers else None


@contextmanager
def _own_data(folder: Path) -> Iterator[None]:
    """The data folder of the program is ``folder`` meanwhile."""
    before = os.environ.get("ENFACE_HOME")
    os.environ["ENFACE_HOME"] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ["ENFACE_HOME"]
        else:
            os.environ["ENFACE_HOME"] = before


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _words() -> list[str]:
    """Different words, the same each time."""
    chosen = random.Random(1)
    words = set[str]()
    while len(words) < HEADS:
        words.add("".join(chosen.choices(_LETTERS, k=chosen.randint(5, 14))))
    return sorted(words)


def _number(value: int) -> str:
    digits = _DIGITS[value % 64]
    while value := value // 64:
        digits = _DIGITS[value % 64] + digits
    return digits


def _dictd(folder: Path, words: list[str]) -> Path:
    lines, place = [], 0
    index = folder / "bench-deu-eng.index"
    with gzip.open(index.with_suffix(".dict.dz"), "wb", compresslevel=1) as file:
        for word in words:
            entry = f"{word} /ˈvɔʁt/ <n>\n1. {word[::-1]}, something\n2. another thing\n".encode()
            file.write(entry)
            lines.append(f"{word}\t{_number(place)}\t{_number(len(entry))}\n")
            place += len(entry)
    index.write_text("".join(lines), "utf-8")
    return index


def _kaikki(folder: Path, words: list[str]) -> Path:
    path = folder / "kaikki-German.jsonl"
    with path.open("w", encoding="utf-8") as file:
        for word in words:
            value = {
                "word": word,
                "pos": "noun",
                "lang": "German",
                "lang_code": "de",
                "sounds": [{"ipa": "/ˈvɔʁt/"}],
                "senses": [{"glosses": [f"a meaning of {n}"], "tags": ["dated"]} for n in range(3)],
                "forms": [{"form": word + end, "tags": ["plural"]} for end in ("e", "en", "er")],
                "etymology_text": "From something older. " * 20,
            }
            file.write(json.dumps(value, ensure_ascii=False) + "\n")
    return path


def _look_up(path: Path, words: list[str]) -> float:
    """Milliseconds in which 99 of 100 words are found; a third of them are not there as they are
    written. The basic forms are loaded before."""
    chosen, lemmas = random.Random(2), Lemmas()
    lemmas.of("Häuser", "de")
    asked = chosen.choices(words, k=LOOKED_UP)
    asked = [word.title() if n % 3 else word + "s" for n, word in enumerate(asked)]
    times = []
    with closing(DictionaryFile(path)) as dictionary:
        for word in asked:
            start = time.perf_counter()
            look_up(word, "de", [dictionary], lemmas)
            times.append(time.perf_counter() - start)
    return sorted(times)[LOOKED_UP * 99 // 100] * 1000


def _shade() -> float:
    lemmas = Lemmas()
    count = 10_000 // len(_TEXT.split()) + 1
    paragraphs = [(n, _TEXT + f"{_LETTERS[n % 26] * 3}ing things.") for n in range(count)]
    return _seconds(lambda: vocabulary(paragraphs, "en", lemmas, {}, Job()))


def _saved(number: int, word: str) -> SavedWord:
    return SavedWord(
        id=f"{number:032x}",
        word=word,
        lemma=word,
        language="de",
        sentence=f"Here {word} is said.",
        translation="And this it means.",
        entry=f"<b>{word}</b>\nsomething",
    )


if __name__ == "__main__":
    figures: Figures = {}
    for argument in sys.argv[1:]:
        figures.update(found(Path(argument)))
    for name, value in (figures or measure()).items():
        print(f"{name:<44} {value['value']:.3g} {value['unit']} {value.get('goal', '')}")
