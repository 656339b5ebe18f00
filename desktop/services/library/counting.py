"""How often something stands in the library: by year, by speaker, as which words, in which phrases;
what stands near it; and all words there are."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import NamedTuple

from desktop.domain.languages import language
from desktop.services.library.concordance import Line, concordance, save_rows
from desktop.services.library.query import FIELDS, Field, Within, parse
from desktop.services.library.searching import Search, Span, Where
from desktop.services.library.words import key_of, places_in, written_in
from desktop.support.job import Job

COLLOCATES_WITHIN = 5  # words: so near counts as side by side
_WEIGHED = 500  # words near the keyword, the most frequent ones
_OFTEN = 3  # times: a word that is rarer tells nothing
_PHRASE = 3  # words of a phrase besides the keyword
_NEIGHBOURS = 300  # characters in which the words of a phrase stand at each side
_LONGEST = 100  # characters of a word or phrase; what follows says nothing to anybody
_PUNCTUATION = re.compile(r"[\s.,;:!?…\"“”„«»‹›()\[\]{}<>—–/|*、。，；：？！「」『』（）।،؛؟]+")
_ANY = ("", "*")  # no word is searched


class Count(Enum):
    """What is counted: the places by year or by speaker, the words that are found, as written or in
    their basic forms, the phrases in which they stand, and the words near them."""

    YEAR = "year"
    SPEAKER = "speaker"
    WORDS = "words"
    LEMMAS = "lemmas"
    PHRASES = "phrases"
    COLLOCATES = "collocates"


class Frequency(NamedTuple):
    """How often something stands in what ``name`` (a year or a speaker) stands for, or how often
    ``name`` (a word or a phrase) itself stands there: so many ``times`` in ``words`` words, and in
    so many ``transcripts``."""

    name: str
    times: int
    words: int
    transcripts: int

    @property
    def rate(self) -> float:
        """Per 10,000 words."""
        return 10_000 * self.times / self.words if self.words else 0.0


class Collocate(NamedTuple):
    """A ``word`` that stands near the keyword so many ``times``, ``left`` and ``right`` of it, of
    ``all`` the times that it stands in what is searched. ``score``: the log-likelihood ratio of
    that (Dunning 1993): the higher, the less it can be chance. In so many ``transcripts`` it stands
    near the keyword."""

    word: str
    times: int
    left: int
    right: int
    all: int
    score: float
    transcripts: int


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted of so many ``places``: `Count.COLLOCATES` fills the last list, all else the
    one before."""

    by: Count
    places: int = 0
    frequencies: Sequence[Frequency] = ()
    collocates: Sequence[Collocate] = ()


def count(
    search: Search, text: str, by: Count, where: Where | None = None, job: Job | None = None
) -> Counted:
    """Count what the query ``text`` finds. Where it is empty or ``*``, all words are counted, by
    `Count.WORDS` and `Count.LEMMAS`. Raises `KeptFileUnusable`, `Cancelled`."""
    if text.strip() in _ANY:
        listed = by in (Count.WORDS, Count.LEMMAS)
        words = all_words(search, where, basic=by is Count.LEMMAS, job=job) if listed else []
        return Counted(by, words[0].words if words else 0, words)
    lines = concordance(search, text, where, job=job)
    if not lines:
        return Counted(by)
    if by is Count.COLLOCATES:
        return Counted(by, len(lines), collocates=collocates(lines, search, where, job=job))
    return Counted(by, len(lines), _frequencies(lines, search, by, where, job))


def _frequencies(
    lines: Sequence[Line], search: Search, by: Count, where: Where | None, job: Job | None
) -> list[Frequency]:
    match by:
        case Count.YEAR:
            return by_year(lines, search, where, job)
        case Count.SPEAKER:
            return by_speaker(lines, search, where, job)
        case Count.PHRASES:
            return phrases(lines, search, where, job)
        case _:
            return words_found(lines, search, where, basic=by is Count.LEMMAS, job=job)


def _searched(lines: Sequence[Line], where: Where | None) -> Where:
    """What ``where`` says, in the field that the query names."""
    return replace(where or Where(), field=lines[0].field if lines else None)


def query_of(row: Frequency | Collocate, by: Count, text: str) -> str:
    """What finds the places that ``row`` counts, where the query ``text`` was counted ``by``
    that."""
    if isinstance(row, Collocate):
        around = f"({text})" if " " in text.strip() else text
        return f'{around} NEAR/{COLLOCATES_WITHIN - 1} "{row.word}"'
    if by in (Count.YEAR, Count.SPEAKER):
        return text
    node = parse(text)
    name = f'"{row.name}"' if by is not Count.LEMMAS or " " in row.name else row.name
    if isinstance(node, Within):
        return f"{next(each for each in FIELDS if FIELDS[each] is node.field)}:{name}"
    return name


# -- where and by whom ----------------------------------------------------------------------------


def by_year(
    lines: Sequence[Line], search: Search, where: Where | None = None, job: Job | None = None
) -> list[Frequency]:
    """How often each year, those without any too, in order; without a date: "". ``lines`` are all
    places that there are in what ``where`` says, whose words are counted."""
    times = Counter(line.hit.date[:4] for line in lines)
    transcripts = _transcripts((line.hit.date[:4], line) for line in lines)
    words = search.words(_searched(lines, where), by_year=True, job=job)
    return [Frequency(year, times[year], words[year], transcripts[year]) for year in sorted(words)]


def by_speaker(
    lines: Sequence[Line], search: Search, where: Where | None = None, job: Job | None = None
) -> list[Frequency]:
    """How often each speaker who says it, the most often first."""
    persons = search.persons()
    names = [persons.get(line.hit.speaker, line.hit.speaker) for line in lines]
    spoken = [(name, line) for name, line in zip(names, lines, strict=True) if name]
    times, transcripts = Counter(name for name, _ in spoken), _transcripts(spoken)
    words: Counter[str] = Counter()
    for name, number in search.words(_searched(lines, where), by_year=False, job=job).items():
        words[persons.get(name, name)] += number
    return [
        Frequency(name, number, words[name], transcripts[name])
        for name, number in times.most_common()
    ]


def _transcripts(named: Iterable[tuple[str, Line]]) -> Counter[str]:
    """In how many transcripts each name stands."""
    return Counter(name for name, _ in {(name, line.hit.path) for name, line in named})


# -- words ----------------------------------------------------------------------------------------


def all_words(
    search: Search, where: Where | None = None, *, basic: bool = False, job: Job | None = None
) -> list[Frequency]:
    """All words of what ``where`` says, in small letters or (``basic``) in their basic forms, the
    most frequent first. It goes through all texts: some seconds for ten million words. Raises
    `Cancelled`."""
    times, transcripts = Counter[str](), Counter[str]()
    lemmas = _Lemmas(search)
    met, current = set[str](), 0  # the words of a transcript
    for transcript, _, code, text in search.texts(where or Where(), job or Job()):
        if transcript != current:
            transcripts.update(met)
            met, current = set(), transcript
        words = lemmas.of(written_in(text), code) if basic else written_in(text)
        times.update(words)
        met.update(words)
    transcripts.update(met)
    return _listed(times, transcripts, times.total(), lemmas)


def words_found(
    lines: Sequence[Line],
    search: Search,
    where: Where | None = None,
    *,
    basic: bool = False,
    job: Job | None = None,
) -> list[Frequency]:
    """How often each word stands there that was found, as in `all_words`."""
    lemmas = _Lemmas(search)
    named = []
    for line in lines:
        words = written_in(line.keyword)
        if basic:
            code = line.hit.language if line.field is Field.TEXT else ""
            words = [lemmas.written(word) for word in lemmas.of(words, code)]
        named.append((" ".join(words), line))
    return _named(named, search, _searched(lines, where), job)


def phrases(
    lines: Sequence[Line], search: Search, where: Where | None = None, job: Job | None = None
) -> list[Frequency]:
    """How often the keyword stands in each phrase: with one to three words of its sentence beside
    it. The most frequent come first."""
    named = ((phrase, line) for line in lines for phrase in _phrases(line))
    return _named(named, search, _searched(lines, where), job)


def _named(
    named: Iterable[tuple[str, Line]], search: Search, where: Where, job: Job | None
) -> list[Frequency]:
    """How often each name, of all words."""
    by_path: dict[Path, Counter[str]] = {}
    for name, line in named:
        by_path.setdefault(line.hit.path, Counter())[name] += 1
    times, transcripts = Counter[str](), Counter[str]()
    for each in by_path.values():
        times.update(each)
        transcripts.update(each.keys())
    words = search.words(where, by_year=True, job=job)
    return _listed(times, transcripts, sum(words.values()))


def _listed(
    times: Counter[str], transcripts: Counter[str], words: int, lemmas: _Lemmas | None = None
) -> list[Frequency]:
    written = lemmas.written if lemmas is not None else str
    ordered = sorted(times.items(), key=lambda each: (-each[1], each[0]))
    return [
        Frequency(written(name)[:_LONGEST], number, words, transcripts[name])
        for name, number in ordered
    ]


def _phrases(line: Line) -> Iterator[str]:
    text, spans = _sentence(line)
    for start, end in spans[:1]:
        begun = max(0, start - _NEIGHBOURS)
        before = [begun + first for first, _ in places_in(text[begun:start])][-_PHRASE:]
        after = [end + last for _, last in places_in(text[end : end + _NEIGHBOURS])][:_PHRASE]
        for left, first in enumerate([start, *reversed(before)]):
            for right, last in enumerate([end, *after]):
                if 1 <= left + right <= _PHRASE:
                    yield _PUNCTUATION.sub(" ", text[first:last].lower()).strip()


def _sentence(line: Line) -> tuple[str, tuple[Span, ...]]:
    """The sentence in which the keyword stands, and where."""
    hit = line.hit
    match line.field:
        case Field.TEXT:
            return hit.text, hit.spans
        case Field.TRANSLATION:
            return hit.translation or "", hit.translation_spans
        case Field.OWN:
            return hit.own, hit.own_spans
        case Field.NOTES:
            return hit.note, hit.note_spans


class _Lemmas:
    """The basic forms of words, as far as the library has them."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self._by_language: dict[str, _Basic] = {}
        self._written: dict[str, str] = {}

    def of(self, words: Iterable[str], code: str) -> list[str]:
        """Those of ``words``, which are in small letters and in the language ``code``, as the index
        holds them."""
        code = language.base(code)
        if code not in self._by_language:
            self._by_language[code] = _Basic(self._search.lemmas(code), self._written)
        return [*map(self._by_language[code].__getitem__, words)]

    def written(self, basic: str) -> str:
        """The basic form with its accents, where it stands anywhere with them."""
        return self._written.get(basic, basic)


class _Basic(dict[str, str]):
    """The basic form of each word that was asked for. Words are put into ``written`` by what the
    index holds for them."""

    def __init__(self, lemmas: dict[str, str], written: dict[str, str]) -> None:
        super().__init__()
        self._lemmas, self._written = lemmas, written

    def __missing__(self, word: str) -> str:
        key = key_of(word)
        self._written.setdefault(key, word)
        basic = self[word] = self._lemmas.get(key, key)
        return basic


# -- what stands near -----------------------------------------------------------------------------


def collocates(
    lines: Sequence[Line],
    search: Search,
    where: Where | None = None,
    around: int = COLLOCATES_WITHIN,
    most: int = 100,
    job: Job | None = None,
) -> list[Collocate]:
    """The words at most ``around`` words from the keyword that stand there more often than chance
    has it in what ``where`` says, the least likely first: up to ``most``."""
    left = Counter(word for line in lines for word in line.before[:around])
    right = Counter(word for line in lines for word in line.behind[:around])
    near = left + right
    window = near.total()
    frequent = [word for word, times in near.most_common(_WEIGHED) if times >= _OFTEN]
    all_, size = search.frequencies(frequent, _searched(lines, where), job)
    transcripts = _transcripts(
        (word, line)
        for line in lines
        for word in (*line.before[:around], *line.behind[:around])
        if word in all_
    )
    scored = []
    for word in frequent:
        times, everywhere = near[word], max(all_[word], near[word])
        score = _log_likelihood(times, window, everywhere, max(size, window))
        if score > 0:
            sides = (left[word], right[word])
            scored.append(Collocate(word, times, *sides, everywhere, score, transcripts[word]))
    return sorted(scored, key=lambda each: -each.score)[:most]


def _log_likelihood(times: int, window: int, everywhere: int, size: int) -> float:
    """0 where the word is rarer near the keyword than elsewhere."""
    if times * size <= everywhere * window:
        return 0.0
    near = (times, window - times)
    far = (everywhere - times, size - window - everywhere + times)
    rows, columns = (window, size - window), (everywhere, size - everywhere)
    score = 0.0
    for row, cells in zip(rows, (near, far), strict=True):
        for column, cell in zip(columns, cells, strict=True):
            if cell > 0:
                score += cell * math.log(cell * size / (row * column))
    return 2 * score


# -- tables ---------------------------------------------------------------------------------------


def save(counted: Counted, output: Path) -> None:
    """Write what was counted into a table, as `concordance.save` writes lines."""
    if counted.by is Count.COLLOCATES:
        titles = ("word", "times", "left", "right", "all", "score", "transcripts")
        save_rows([titles, *counted.collocates], "Collocates", output, 2)
        return
    rows = [
        (each.name, each.times, each.words, each.rate, each.transcripts)
        for each in counted.frequencies
    ]
    titles_ = ("name", "times", "words", "per 10,000 words", "transcripts")
    save_rows([titles_, *rows], "Frequency", output, 4)
