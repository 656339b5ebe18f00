"""The words of a text: by basic form, how often each is there, how frequent it is in the language,
and how many of them are known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, field

from desktop.domain.languages import language
from desktop.domain.languages.lemmas import CAPITALS, Lemmas
from desktop.domain.studying.saved_words import Knowledge
from desktop.lexicon import frequencies, tokens
from desktop.lexicon.folding import fold
from desktop.support.job import Job

# So many of the most frequent words of a language: how many words of a text are among them?
BANDS = (1000, 2000, 3000, 5000, 10_000, 20_000)
_EXAMPLES = 3  # paragraphs in which a word stands
_STEP = 200  # paragraphs, or forms, between two looks at whether to stop
# Before the first word of a sentence.
_BEGINS = re.compile(r"(?:^|[.!?…:;–—])[\s\"'“”„«»()\[\]¿¡*]*$")


@dataclass(frozen=True, slots=True)
class WordCount:
    """A word of the text by its basic form: ``count`` times there, first in the paragraphs
    ``rows``. ``state`` None: the person said nothing of it. ``place`` is that in the order of
    frequency in the language, 1 the most frequent; None where it is not among the frequent ones.
    ``first`` is the number of other words that come before it in the text."""

    lemma: str
    count: int
    rows: tuple[int, ...]
    state: Knowledge | None
    place: int | None = None
    first: int = 0


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """``words`` not known, the most frequent of the text first; ``total`` counts the words of the
    text and ``known`` those of them that are known. ``within`` counts those that are among the most
    frequent of the language, a count for each of `BANDS`; none where its frequencies are not known.
    ``forms`` leads from each form in the text (folded) to its basic form (folded). Names are in
    none of them, and words that are ignored only in ``forms``."""

    words: list[WordCount] = field(default_factory=list)
    total: int = 0
    known: int = 0
    within: tuple[int, ...] = ()
    forms: dict[str, str] = field(default_factory=dict)


class _Forms:
    """The forms of a text, folded: how often, where first, and which may be no names."""

    def __init__(self, names: Iterable[str]) -> None:
        words = (name[start:end] for name in names for start, end in tokens.spans(name))
        self.names = set(map(fold, words))
        self.counts: Counter[str] = Counter()
        # The numbers of the first paragraphs, and the form as it is written.
        self.first: dict[str, tuple[tuple[int, ...], str]] = {}
        self.small: set[str] = set()  # seen in small letters
        self.within: set[str] = set()  # seen with a capital letter within a sentence

    def add(self, number: int, text: str) -> None:
        """Count the words of the paragraph ``number``."""
        for start, end in tokens.spans(text):
            word = text[start:end]
            key = fold(word)
            self.counts[key] += 1
            numbers, written = self.first.get(key, ((), word))
            if len(numbers) < _EXAMPLES and number not in numbers:
                self.first[key] = (*numbers, number), written
            if word[0].islower():
                self.small.add(key)
            elif _BEGINS.search(text[max(start - 12, 0) : start]) is None:
                self.within.add(key)

    def is_name(self, key: str, code: str) -> bool:
        """Whether a form is always written with a capital letter, within sentences too, or is part
        of a name that is known; with an "'s" behind it, whether that before it is."""
        key = key.removesuffix("'s")
        if len(key) == 1 or key in self.small:  # the English "I" is none
            return False
        return key in self.names or (key in self.within and code not in CAPITALS)


class _Words:
    """The words of a text by their basic forms, folded, in the order in which they first come."""

    def __init__(self, code: str) -> None:
        self.places = frequencies.places(code)
        self.written: dict[str, str] = {}  # the basic form as it is written
        self.counts: Counter[str] = Counter()
        self.paragraphs: dict[str, list[int]] = {}  # the numbers of the first ones
        self.by_form: dict[str, str] = {}

    def add(self, form: str, lemma: str, count: int, numbers: tuple[int, ...]) -> None:
        """``form`` of ``lemma`` is ``count`` times in the text, first in the paragraphs
        ``numbers``."""
        key = fold(lemma)
        self.by_form[form] = key
        self.written.setdefault(key, lemma)
        self.counts[key] += count
        self.paragraphs[key] = sorted({*numbers, *self.paragraphs.get(key, ())})[:_EXAMPLES]

    def within(self, ignored: Container[str]) -> tuple[int, ...]:
        """How many words of the text are in each of `BANDS`, those ``ignored`` left out."""
        if not self.places:
            return ()
        counts = [0] * len(BANDS)
        for key, count in self.counts.items():
            place = self.places.get(key)
            if place is not None and key not in ignored:
                for number, band in enumerate(BANDS):
                    counts[number] += count if place <= band else 0
        return tuple(counts)


def vocabulary(
    paragraphs: Iterable[tuple[int, str]],
    code: str,
    lemmas: Lemmas,
    knowledge: Mapping[str, Knowledge],
    job: Job,
    names: Iterable[str] = (),
) -> Vocabulary:
    """The vocabulary of ``paragraphs`` (number and text) in the language ``code``; ``knowledge`` is
    by folded basic form, ``names`` are those of persons. Empty for languages that write no spaces.
    Raises `Cancelled`."""
    if not language.spaced(code):
        return Vocabulary()
    paragraphs = list(paragraphs)
    forms = _Forms(names)
    for number, (_, text) in enumerate(paragraphs):
        if number % _STEP == 0:
            job.check()
        forms.add(number, text)
    words = _words(forms, code, lemmas, job)
    known = {key for key in words.counts if knowledge.get(key) is Knowledge.KNOWN}
    ignored = {key for key in words.counts if knowledge.get(key) is Knowledge.IGNORED}
    order = {key: number for number, key in enumerate(words.counts)}
    unknown = [
        WordCount(
            words.written[key],
            count,
            tuple(paragraphs[number][0] for number in words.paragraphs[key]),
            knowledge.get(key),
            words.places.get(key),
            order[key],
        )
        for key, count in words.counts.most_common()
        if key not in known and key not in ignored
    ]
    return Vocabulary(
        unknown,
        total=words.counts.total() - sum(words.counts[key] for key in ignored),
        known=sum(words.counts[key] for key in known),
        within=words.within(ignored),
        forms=words.by_form,
    )


def _words(forms: _Forms, code: str, lemmas: Lemmas, job: Job) -> _Words:
    words, tag = _Words(code), language.base(code)
    for number, (form, count) in enumerate(forms.counts.items()):
        if number % _STEP == 0:
            job.check()
        if not forms.is_name(form, tag):
            numbers, word = forms.first[form]
            words.add(form, lemmas.likeliest(word, code), count, numbers)
    return words
