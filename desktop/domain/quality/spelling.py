"""Words of a translation that may not exist: which ones are looked up, and what counts for them.

A small model makes up words ("andapura" for "on the upsurge"). A word that is neither in a spelling
dictionary of its language nor in the original makes a translation doubtful. Measured with
Hunspell's dictionaries on the first 200 lines of FLORES-200: 1 % of human translations into
Portuguese and French have such a word, and 0.5 % into English; of the starter pair's translations
0.5 % do, all but one of these words made up. For Spanish it is 5 %, for Russian 13 %, so the file
of a language says whether its dictionary is good enough (``spelling``).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Collection, Iterator

from desktop.domain.languages import wordlists

_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_OPENING = " \"“«(¿¡'‘"
_ENDS = ".!?:…"
_SHORT = 3  # letters of a word that is not looked up
_LIKE = 0.4  # the likeness to a word of the original that speaks for a word
_BEGINNING = 4  # letters that speak for it, too


def is_checked(language: str) -> bool:
    """Whether looking up words of ``language`` gives few false alarms."""
    return wordlists.of(language).checks.spelling


def forms(target: str, language: str) -> set[str]:
    """All that must be looked up to tell whether the words of ``target`` exist."""
    return {
        form for word in _words(target) for forms in _readings(word, language) for form in forms
    }


def invented(source: str, target: str, language: str, dictionary: Collection[str]) -> list[str]:
    """The words of ``target`` that are not in ``dictionary`` and are not similar to any word of
    ``source``. Names, which begin with a capital inside a sentence, are not checked."""
    given = {_folded(word) for word in _WORD.findall(source)}
    return [
        word
        for word in _words(target)
        if not any(all(form in dictionary for form in forms) for forms in _readings(word, language))
        and not _is_given(_folded(word), given)
    ]


def _words(text: str) -> Iterator[str]:
    """The words that are not names, as a dictionary writes them."""
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
    """The alternatives of which one must be in a dictionary: the word itself, all its parts, or
    another spelling of it ("neighbour")."""
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
    """Whether the original has a similar word."""
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
