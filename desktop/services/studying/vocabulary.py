"""The words of a text: by basic form, how often each is there, and how many of them are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain.languages import language
from desktop.domain.saved_words import Knowledge
from desktop.lexicon import tokens
from desktop.lexicon.folding import fold
from desktop.lexicon.lemmas import Lemmas
from desktop.support.job import Job

_STEP = 200  # paragraphs, or forms, between two looks at whether to stop
# Before the first word of a sentence.
_BEGINS = re.compile(r"(?:^|[.!?…:;–—])[\s\"'“”„«»()\[\]¿¡*]*$")
_CAPITALS = frozenset(["de", "lb"])  # languages that write all nouns with a capital letter


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word of the text by its basic form: ``count`` times there, first in the paragraph ``row``.
    ``state`` None: the person said nothing of it."""

    lemma: str
    count: int
    row: int
    state: Knowledge | None


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``words`` not known, the most frequent first; ``total`` counts the words of the text and
    ``known`` those of them that are known. ``forms`` leads from each form in the text (folded) to
    its basic form (folded). Names are in none of them."""

    words: list[WordCount] = field(default_factory=list)
    total: int = 0
    known: int = 0
    forms: dict[str, str] = field(default_factory=dict)


class _Forms:
    """The forms of a text, folded: how often, where first, and which may be no names."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.first: dict[str, tuple[int, str]] = {}  # paragraph, and the form as written
        self.small: set[str] = set()  # seen in small letters
        self.within: set[str] = set()  # seen with a capital letter within a sentence

    def add(self, row: int, text: str) -> None:
        """Count the words of a paragraph."""
        for start, end in tokens.spans(text):
            word = text[start:end]
            key = fold(word)
            self.counts[key] += 1
            self.first.setdefault(key, (row, word))
            if word[0].islower():
                self.small.add(key)
            elif _BEGINS.search(text[max(start - 12, 0) : start]) is None:
                self.within.add(key)

    def is_name(self, key: str, code: str) -> bool:
        """Whether a form is always written with a capital letter, within sentences too; with an
        "'s" behind it, whether that before it is."""
        key = key.removesuffix("'s")
        return key in self.within and key not in self.small and code not in _CAPITALS


def vocabulary(
    paragraphs: Iterable[tuple[int, str]],
    code: str,
    lemmas: Lemmas,
    knowledge: Mapping[str, Knowledge],
    job: Job,
) -> Vocabulary:
    """The vocabulary of ``paragraphs`` (number and text) in the language ``code``; ``knowledge`` is
    by folded basic form. Empty for languages that write no spaces. Raises `Cancelled`."""
    if not language.spaced(code):
        return Vocabulary()
    forms = _Forms()
    for number, (row, text) in enumerate(paragraphs):
        if number % _STEP == 0:
            job.check()
        forms.add(row, text)
    tag = language.base(code)
    by_form: dict[str, str] = {}
    written: dict[str, str] = {}  # basic forms as they are written
    counts: Counter[str] = Counter()
    rows: dict[str, int] = {}
    for number, (key, count) in enumerate(forms.counts.items()):
        if number % _STEP == 0:
            job.check()
        if forms.is_name(key, tag):
            continue
        row, word = forms.first[key]
        lemma = next(iter(lemmas.of(word, code)), word.lower() if tag not in _CAPITALS else word)
        by_form[key] = folded = fold(lemma)
        written.setdefault(folded, lemma)
        counts[folded] += count
        rows[folded] = min(row, rows.get(folded, row))
    unknown = [
        WordCount(written[key], count, rows[key], knowledge.get(key))
        for key, count in counts.most_common()
        if knowledge.get(key) not in (Knowledge.KNOWN, Knowledge.IGNORED)
    ]
    ignored = sum(n for key, n in counts.items() if knowledge.get(key) is Knowledge.IGNORED)
    known = sum(n for key, n in counts.items() if knowledge.get(key) is Knowledge.KNOWN)
    return Vocabulary(unknown, counts.total() - ignored, known, by_form)
