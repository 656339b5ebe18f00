"""The words that rules need in each language, one TOML file a language: ``resources/languages/``.

A file is read when its language is first used; all files are read where the language is not known
yet. ``resources/languages/README.md`` explains to linguists what each list is for. Words are
separated by spaces; ``_`` stands for a space inside a phrase. Some lists are patterns (`pattern`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from desktop import resources
from desktop.domain.languages import language

Words = tuple[str, ...]
_SAMPLES = "\n[samples]"  # the last table of a file; only its test reads it


class _Section:
    """Lists of one kind; true where a language has any of them. It is not a dataclass: making ten
    of these takes longer than reading all files."""

    def __init__(self, lists: dict[str, Any] | None = None) -> None:
        self.__dict__.update(lists or {})

    def __bool__(self) -> bool:
        return bool(self.__dict__)

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self.__dict__ == other.__dict__

    def __hash__(self) -> int:
        return hash(type(self))


class Speakers(_Section):
    """Words that identify the label of a speaker: titles, roles, the small words inside names."""

    titles: Words = ()
    ranks: Words = ()
    polite: Words = ()
    degrees: Words = ()
    masculine: Words = ()
    feminine: Words = ()
    distinguishing: Words = ()
    inner: Words = ()
    particles: Words = ()
    prefixes: Words = ()
    suffixes: Words = ()
    patronymics: Words = ()
    conjunctions: Words = ()
    roles: Words = ()
    numbered: Words = ()
    everybody: Words = ()
    role_words: Words = ()
    role_endings: Words = ()
    role_prepositions: Words = ()
    office_endings: Words = ()
    member_endings: Words = ()
    name_endings: Words = ()
    articles: Words = ()
    utterances: Words = ()
    title_prefixes: Words = ()
    bodies: Words = ()
    countries: Words = ()
    facts: Words = ()
    date_facts: Words = ()
    place_facts: Words = ()
    directions: Words = ()
    manner: Words = ()
    sentence_starts: Words = ()
    pauses: Words = ()
    self: Words = ()
    question: str = ""
    answer: str = ""


class Dates(_Section):
    """How a date is written."""

    months: tuple[Words, ...] = ()
    weekdays: Words = ()
    issued: Words = ()
    before_date: Words = ()
    before_month: Words = ()
    before_year: Words = ()
    ordinals: Words = ()
    year: Words = ()


class Sentences(_Section):
    """Words after which a full stop does not end a sentence."""

    abbreviations: Words = ()
    abroad: Words = ()
    ordinary: Words = ()
    may_end: Words = ()
    like_acronyms: Words = ()
    answers: Words = ()
    starters: Words = ()
    before_initials: Words = ()
    before_ordinals: Words = ()
    years: Words = ()
    units: Words = ()
    article_letters: Words = ()
    dotted_ordinals: bool = False
    capital_nouns: bool = False


class Numbers(_Section):
    """Numbers in words and in digits."""

    words: Words = ()
    scales: Words = ()
    two_to_twelve: tuple[Words, ...] = ()
    decimal: str = ""
    groups_by_space: bool = False


class Checks(_Section):
    """Words that show that a translation went wrong."""

    denials: Words = ()
    near_denials: Words = ()
    no_denials: Words = ()
    double_denials: Words = ()
    no: Words = ()
    not_: Words = ()
    twice: Words = ()
    unfinished: Words = ()
    related: Words = ()
    respells_names: bool = False
    courtesy: Words = ()
    not_names: Words = ()
    loud: Words = ()
    one_letter: Words = ()
    sounds: Words = ()
    spelling: bool = False
    variants: Words = ()


class Signs(_Section):
    """Words that may replace a sign beside a number."""

    dollar: Words = ()
    pound: Words = ()
    euro: Words = ()
    yen: Words = ()
    ruble: Words = ()
    percent: Words = ()
    minus: Words = ()


class Pages(_Section):
    """Lines of a web page that do not belong to its text."""

    controls: Words = ()
    footers: Words = ()


class Tables(_Section):
    """The headings of table columns."""

    speaker: Words = ()
    text: Words = ()
    start: Words = ()
    end: Words = ()
    human: Words = ()
    kind: Words = ()
    language: Words = ()
    date: Words = ()


class Guessing(_Section):
    """Words by which the language of a text is recognised."""

    telling: Words = ()


class Wordlists:
    """All lists of the language ``code``."""

    def __init__(self, code: str, **sections: Any) -> None:
        self.code = code
        self.speakers: Speakers = sections.get("speakers") or Speakers()
        self.dates: Dates = sections.get("dates") or Dates()
        self.sentences: Sentences = sections.get("sentences") or Sentences()
        self.numbers: Numbers = sections.get("numbers") or Numbers()
        self.checks: Checks = sections.get("checks") or Checks()
        self.signs: Signs = sections.get("signs") or Signs()
        self.pages: Pages = sections.get("pages") or Pages()
        self.tables: Tables = sections.get("tables") or Tables()
        self.guessing: Guessing = sections.get("guessing") or Guessing()

    def __bool__(self) -> bool:
        return any(value for name, value in vars(self).items() if name != "code")


def of(code: str) -> Wordlists:
    """The lists of a language; empty ones where it has no file."""
    return _of(language.base(code))


def every() -> Iterator[Wordlists]:
    """The lists of each language that has a file."""
    return map(_of, resources.languages())


def union(pick: Callable[[Wordlists], Words]) -> frozenset[str]:
    """The words that ``pick`` takes from the lists of all languages."""
    return frozenset(word for lists in every() for word in pick(lists))


def alternatives(words: Iterable[str]) -> str:
    """A regular expression for ``words`` as they are, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)"


def pattern(words: Iterable[str], *, alone: bool = True) -> str:
    """A regular expression for ``words``, which stand ``alone`` or directly after something else.
    In a word ``*`` is any number of letters, ``+`` one letter or more, ``+++`` three or more; ``'``
    is any apostrophe."""
    kinds: dict[tuple[str, str], list[str]] = {}
    for word in words:
        before = r"\b" if alone and word[:1] != "*" else ""
        after = "" if word[-1:] == "*" else r"\b"
        kinds.setdefault((before, after), []).append(_expression(word))
    return "|".join(f"{b}(?:{'|'.join(each)}){a}" for (b, a), each in kinds.items()) or "(?!)"


def _expression(word: str) -> str:
    parts = re.split(r"(\++|\*|'|\s+)", word.removeprefix("*").removesuffix("*"))
    return "".join(map(_part, parts))


def _part(part: str) -> str:
    if part[:1] == "+":
        return rf"\w{{{len(part)},}}"
    if part == "*":
        return r"\w*"
    return "['’]" if part == "'" else r"\s+" if part.isspace() else re.escape(part)


@cache
def _of(code: str) -> Wordlists:
    if code not in resources.languages():
        return Wordlists(code)
    return parse(code, resources.language_file(code))


def parse(code: str, text: str) -> Wordlists:
    """The lists in the file ``text``. Raises ValueError for a list that no rule uses."""
    import tomllib  # takes as long to import as all files to read

    tables = tomllib.loads(text.partition(_SAMPLES)[0])
    if unknown := tables.keys() - _SECTIONS.keys() - language.DESCRIBED:
        raise ValueError(f"no section is called {', '.join(sorted(unknown))}")
    sections = {
        name: _section(_SECTIONS[name], table)
        for name, table in tables.items()
        if name in _SECTIONS
    }
    return Wordlists(code, **sections)


def _section(kind: type[_Section], table: dict[str, Any]) -> _Section:
    types = kind.__annotations__
    values = {"not_" if name == "not" else name: value for name, value in table.items()}
    if unknown := values.keys() - types.keys():
        raise ValueError(f"no list is called {', '.join(sorted(unknown))}")
    return kind({name: _value(types[name], value) for name, value in values.items()})


def _value(kind: str, value: Any) -> Any:
    if kind == "Words":
        return _words(value)
    return tuple(map(_words, value)) if kind == "tuple[Words, ...]" else value


def _words(text: str) -> Words:
    return tuple(word.replace("_", " ") for word in text.split())


_SECTIONS: dict[str, type[_Section]] = {
    "speakers": Speakers,
    "dates": Dates,
    "sentences": Sentences,
    "numbers": Numbers,
    "checks": Checks,
    "signs": Signs,
    "pages": Pages,
    "tables": Tables,
    "guessing": Guessing,
}
