"""The shapes of names, titles and roles, with as few words of each language as possible."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from desktop.domain.languages.wordlists import alternatives, union
from desktop.domain.speakers import vocabulary


@cache
def _role() -> re.Pattern[str]:
    """A voice, with its place or number: "Voice from the audience", "Reporter 2"."""
    prepositions = alternatives(union(lambda words: words.speakers.role_prepositions))
    return re.compile(
        r"(?P<nouns>[^\W\d_]+(?:[ -][^\W\d_]+){0,3}?)"
        rf"(?:,? (?i:{prepositions}) [^\d:]{{2,40}})?"
        r"[ _#№-]*(?:\d{1,3}|[A-Z])?"
    )


def plain(text: str) -> str:
    """``text`` with every kind of space replaced by a plain one; compatibility forms stay."""
    return " ".join(text.split())


@lru_cache(maxsize=65536)
def key(text: str) -> str:
    """What two spellings of one label have in common, without case, spaces, dots and accents."""
    text = vocabulary.folded(plain(text))
    return " ".join(re.sub(r"[.,;:*_\"“”«»]+", " ", text).split())


def cased(text: str) -> bool:
    """Whether ``text`` is in a script that distinguishes capitals from small letters."""
    return text.lower() != text.upper()


@lru_cache(maxsize=65536)
def is_role(text: str) -> bool:
    """Whether ``text`` describes a voice, not a person: "Question", "Voice from the audience"."""
    if len(text) <= 12 and text.endswith(tuple(vocabulary.ROLE_ENDINGS)):  # "路透社记者"
        return True
    match = _role().fullmatch(plain(text).replace(".", ""))
    if match is None:
        return False
    nouns = match["nouns"].casefold().replace("-", " ").split()
    if nouns[0] in vocabulary.ARTICLES and not vocabulary.UTTERANCES.isdisjoint(nouns):
        return False
    return any(noun in vocabulary.ROLES for noun in nouns) and all(
        noun in vocabulary.ROLES or noun in vocabulary.ROLE_WORDS for noun in nouns
    )


_NUMBERED = re.compile(r"(?P<noun>[^\W\d_]+?)(?:[ _#№-]*\d{1,3}|[ _#№-]+[A-Z])")


def is_numbered(text: str) -> bool:
    """Whether ``text`` is a person whose name is unknown: "Speaker 1", "SPEAKER_00"."""
    match = _NUMBERED.fullmatch(plain(text))
    return match is not None and match["noun"].casefold() in vocabulary.SPEAKERS


_PREFIXED = re.compile(r"([^\W\d_]+)[-'’](?=[^\W\d_a-z])")


def prefix(word: str) -> str:
    """The small word attached to a name in ``word``: "al-" of "al-Amin"; "" where there is none."""
    match = _PREFIXED.match(word)
    return match[0] if match and match[1] in vocabulary.NAME_PREFIXES else ""


def capital(word: str) -> bool:
    """Whether ``word`` begins like a name: with a capital, or in a script without capitals."""
    word = word.removeprefix(prefix(word))
    first = next((c for c in word if c.isalpha()), "")
    return bool(first) and (first.isupper() or first.istitle() or not cased(first))


def particle(word: str) -> bool:
    """Whether ``word`` is one of the small words that occur inside names."""
    return word.lower().strip(".,'’") in vocabulary.PARTICLES


def titular(word: str) -> bool:
    """Whether ``word`` is part of a title: "Minister", "Mr", "CEO", "Moderator"."""
    bare = word.lower().strip(".,")
    if "-" in bare:  # "Editor-in-Chief", "Vice-President"
        first, *rest = bare.split("-")
        return (_titular(first) or first in vocabulary.TITLE_PREFIXES) and all(
            _titular(part) or particle(part) for part in rest
        )
    return _titular(bare)


def _titular(bare: str) -> bool:
    return (
        bare in vocabulary.TITLE_WORDS or bare in vocabulary.HONORIFICS or bare in vocabulary.ROLES
    )


_SPELLINGS = (
    ("shch", "sch"), ("kh", "h"), ("iy", "i"), ("yo", "e"), ("jo", "e"), ("ye", "e"), ("je", "e"),
    ("y", "i"), ("j", "i"), ("ё", "е"), ("й", "и"),
)  # fmt: skip


@lru_cache(maxsize=65536)
def spelling(words: str) -> str:
    """One form for the different ways in which a name is written in Latin letters, without
    spaces."""
    for spelt, simple in _SPELLINGS:
        words = words.replace(spelt, simple)
    words = words.replace(" ", "").replace("-", "").replace("'", "").replace("’", "")
    return re.sub(r"(.)\1", r"\1", words)
