"""The few words of each language that distinguish names, titles, roles and headings.

Most labels are recognised by their shape; these words decide only where the shape is not enough.
The language of a label is not known at that point, so each set has the words of all languages
(`domain.languages.wordlists`). It is made when it is first used.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from functools import cache

from desktop.domain.languages.wordlists import Wordlists, union

INNER: frozenset[str]  # stand inside a name between first name and surname
PARTICLES: frozenset[str]  # small words inside names and titles; they never end one
POLITE: frozenset[str]  # say nothing about the person but how to be polite
DEGREES: frozenset[str]  # of the polite words those that a person earned or inherited
MASCULINE: frozenset[str]  # before a man's name
FEMININE: frozenset[str]  # before a woman's
DISTINGUISHING: frozenset[str]  # tell one of two of a name from the other: "old", "second"
HONORIFICS: frozenset[str]  # before a surname: politeness, rank; never a name by itself
SPEAKERS: frozenset[str]  # with a number each is one person: "Speaker 1"
ROLES: frozenset[str]  # voices without a name
VOICES: frozenset[str]  # of these those that end a longer label: "Al Jazeera correspondent"
ROLE_WORDS: frozenset[str]  # may stand beside such a voice: "several voices", "a male reporter"
UTTERANCES: frozenset[str]  # with an article before it, the words are speech: "Another question"
ARTICLES: frozenset[str]
ROLE_ENDINGS: frozenset[str]  # of labels in scripts without spaces
DATE_FACTS: frozenset[str]  # folded; tell when, of `FACTS`
PLACE_FACTS: frozenset[str]  # folded; tell where, of `FACTS`
DIRECTIONS: frozenset[str]  # folded; head a line that nobody says, of `FACTS`
FACTS: frozenset[str]  # folded; head a line of facts rather than a person
TITLE_WORDS: frozenset[str]
TITLE_PREFIXES: frozenset[str]  # joined to a title by a hyphen: "Under-Secretary"
NAME_PREFIXES: frozenset[str]  # joined to a name by a hyphen or an apostrophe: "al-Amin"
SUFFIXES: frozenset[str]  # after a comma: "John Roe, Jr."
CONJUNCTIONS: frozenset[str]
BODIES: frozenset[str]  # the last word of a title ("of the Executive Board"), never of a name
COUNTRIES: frozenset[str]  # of one word; those of two end in one of `BODIES`, or are rare
MANNER: frozenset[str]  # begin a note on how something was said: "(In Russian)"
SELF: frozenset[str]  # I, me, we
SENTENCE_STARTS: frozenset[str]  # begin sentences, never names
OFFICE_ENDINGS: frozenset[str]  # end words for offices in scripts without capitals
MEMBER_ENDINGS: frozenset[str]  # of these those that follow the name
NAME_ENDINGS: frozenset[str]  # follow a name out of politeness, in scripts without capitals
PAUSES: frozenset[str]  # say on a line of their own that nobody speaks

_SETS: dict[str, Callable[[], frozenset[str]]] = {
    "INNER": lambda: union(lambda words: words.speakers.inner),
    "PARTICLES": lambda: _all("INNER", lambda words: words.speakers.particles),
    "POLITE": lambda: union(lambda words: words.speakers.polite),
    "DEGREES": lambda: union(lambda words: words.speakers.degrees),
    "MASCULINE": lambda: union(lambda words: words.speakers.masculine),
    "FEMININE": lambda: union(lambda words: words.speakers.feminine),
    "DISTINGUISHING": lambda: union(lambda words: words.speakers.distinguishing),
    "HONORIFICS": lambda: _all("POLITE", lambda words: words.speakers.ranks),
    "SPEAKERS": lambda: union(lambda words: words.speakers.numbered),
    "ROLES": lambda: _all("SPEAKERS", lambda words: words.speakers.roles),
    "VOICES": lambda: _set("ROLES") - _all("UTTERANCES", lambda words: words.speakers.everybody),
    "ROLE_WORDS": lambda: union(lambda words: words.speakers.role_words),
    "UTTERANCES": lambda: union(lambda words: words.speakers.utterances),
    "ARTICLES": lambda: union(lambda words: words.speakers.articles),
    "ROLE_ENDINGS": lambda: union(lambda words: words.speakers.role_endings),
    "DATE_FACTS": lambda: _folded(lambda words: words.speakers.date_facts),
    "PLACE_FACTS": lambda: _folded(lambda words: words.speakers.place_facts),
    "DIRECTIONS": lambda: _folded(lambda words: words.speakers.directions),
    "FACTS": lambda: (
        _set("DATE_FACTS") | _set("PLACE_FACTS") | _set("DIRECTIONS") | _folded(_facts)
    ),
    "TITLE_WORDS": lambda: union(lambda words: words.speakers.titles),
    "TITLE_PREFIXES": lambda: union(lambda words: words.speakers.title_prefixes),
    "NAME_PREFIXES": lambda: union(lambda words: words.speakers.prefixes),
    "SUFFIXES": lambda: union(lambda words: words.speakers.suffixes),
    "CONJUNCTIONS": lambda: union(lambda words: words.speakers.conjunctions),
    "BODIES": lambda: union(lambda words: words.speakers.bodies),
    "COUNTRIES": lambda: union(lambda words: words.speakers.countries),
    "MANNER": lambda: union(lambda words: words.speakers.manner),
    "SELF": lambda: union(lambda words: words.speakers.self),
    "SENTENCE_STARTS": lambda: union(lambda words: words.speakers.sentence_starts),
    "MEMBER_ENDINGS": lambda: union(lambda words: words.speakers.member_endings),
    "OFFICE_ENDINGS": lambda: _all("MEMBER_ENDINGS", lambda words: words.speakers.office_endings),
    "NAME_ENDINGS": lambda: union(lambda words: words.speakers.name_endings),
    "PAUSES": lambda: union(lambda words: words.speakers.pauses),
}


def __getattr__(name: str) -> frozenset[str]:
    if name not in _SETS:
        raise AttributeError(name)
    globals()[name] = words = _set(name)
    return words


def _set(name: str) -> frozenset[str]:
    return _SETS[name]()


def _all(name: str, pick: Callable[[Wordlists], tuple[str, ...]]) -> frozenset[str]:
    return _set(name) | union(pick)


def _facts(words: Wordlists) -> tuple[str, ...]:
    return words.speakers.facts


def _folded(pick: Callable[[Wordlists], tuple[str, ...]]) -> frozenset[str]:
    return frozenset(map(folded, union(pick)))


@cache
def answers() -> dict[str, str]:
    """The letters for question and answer, each with its counterparts: for "Q" they are "A"
    (English) and "R" (French)."""
    against: dict[str, str] = {}
    for pair in sorted(union(_letters)):
        for letter, other in ((pair[0], pair[1]), (pair[1], pair[0])):
            against[letter] = against.get(letter, "") + other
    return against


def _letters(words: Wordlists) -> tuple[str, ...]:
    letters = words.speakers.question + words.speakers.answer
    return (letters,) if len(letters) == 2 else ()


def folded(text: str) -> str:
    """``text`` without case and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def word_set(words: str) -> frozenset[str]:
    """The words of a table, separated by spaces or line ends."""
    return frozenset(words.split())


def folded_set(words: str) -> frozenset[str]:
    """The same without accents, for comparison with `folded` words."""
    return frozenset(folded(words).split())
