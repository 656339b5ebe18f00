"""Words of a translation that may not exist: which are looked up, and what speaks for them.

A small model makes up words ("andapura" for "on the upsurge"). One that neither a spelling
dictionary of the language nor the original has is doubted. Measured with Hunspell's dictionaries on
the first 200 lines of FLORES-200: of human translations into Portuguese and French 1 % have such a
word, into English 0.5 %; of the starter pair's own 0.5 % (made-up words, all but one). Into Spanish
it is 5 %, into Russian 13 %: whether a language's dictionary is good enough to be asked stands in
its file (``spelling``).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator

from desktop.domain import wordlists

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_OPENING = " \"“«(¿¡'‘"
_ENDS = ".!?:…"
_SHORT = 3  # letters of a word that is not looked up
_LIKE = 0.4  # the likeness to a word of the original that speaks for a word
_BEGINNING = 4  # letters that speak for it, too


def is_checked(language: str) -> bool:
    """Whether words of ``language`` can be looked up with few false alarms."""
    return wordlists.of(language).checks.spelling


def forms(target: str, language: str) -> set[str]:
    """All that is to be looked up to tell whether the words of ``target`` exist."""
    return {
        form for word in _words(target) for forms in _readings(word, language) for form in forms
    }


def invented(source: str, target: str, language: str, dictionary: Collection[str]) -> list[str]:
    """The words of ``target`` that ``dictionary`` has not, and that are like none of ``source``.

    Names, which begin large inside a sentence, are no such words.
    """
    given = {_folded(word) for word in _WORD.findall(source)}
    return [
        word
        for word in _words(target)
        if not any(all(form in dictionary for form in forms) for forms in _readings(word, language))
        and not _is_given(_folded(word), given)
    ]


def _words(text: str) -> Iterator[str]:
    """The words that are no names, as a dictionary has them."""
    for match in _WORD.finditer(text):
        word = match[0].replace("’", "'")
        if len(word) <= _SHORT:
            continue
        if word == word.lower():
            yield word
        elif word[1:] == word[1:].lower() and _begins(text[: match.start()]):
            yield word.lower()


def _begins(before: str) -> bool:
    """Whether a sentence begins after ``before``."""
    before = before.rstrip(_OPENING)
    return not before or before[-1] in _ENDS


def _readings(word: str, language: str) -> Iterator[tuple[str, ...]]:
    """What has to be in a dictionary, one of these or another: the word itself, all its parts, or
    the way it is written elsewhere ("neighbour")."""
    yield (word,)
    yield (word.capitalize(),)
    parts = re.split(r"[-']", word)
    if len(parts) > 1:
        yield tuple(part for part in parts if len(part) > 1)
    for variant in wordlists.of(language).checks.variants:
        here, _, there = variant.partition("=")
        if here in word:
            yield (word.replace(here, there),)


def _is_given(word: str, given: set[str]) -> bool:
    """Whether the original has a word like it."""
    begun = word[:_BEGINNING] if len(word) > _BEGINNING else word + "\0"
    return word in given or any(
        other.startswith(begun) or _alike(word, other) >= _LIKE for other in given
    )


def _alike(word: str, other: str) -> float:
    """The share of runs of three letters that two words have in common (Dice's coefficient)."""
    ours, theirs = _runs(f" {word} "), _runs(f" {other} ")
    total = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / total if total else 0.0


def _runs(text: str) -> Counter[str]:
    return Counter(text[at : at + 3] for at in range(len(text) - 2))


def _folded(text: str) -> str:
    text = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in text if not unicodedata.combining(c))
