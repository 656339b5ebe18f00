"""Words as the index of the library holds them, and where they stand in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from desktop.lexicon.folding import fold

if TYPE_CHECKING:
    import regex

_ASCII = re.compile(r"[A-Za-z0-9]+")
# Scripts without spaces between words: each letter is a word, and a word of them is a phrase.
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}"
# Scripts whose marks above and below letters may be left out by whoever searches.
_MARKED = r"[\p{Latin}\p{Greek}\p{Arabic}\p{Hebrew}\p{Mn}]+"
_MARKS = re.compile(r"[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]")
_OTHER = re.compile(r"[\x00-/:-@\[-`{-\x7f]+")  # what a letter may become beside letters
_LONGEST = 60  # characters of a word; what follows is no word that anybody types
NO_WORD = "x" * (_LONGEST + 1)  # none that the index holds
_STARS = 4  # of a pattern; the time to try one on a word grows with each
_JOKERS = re.compile(r"([*?]+)")


class Word(NamedTuple):
    """A word as the index holds it, and from which to which character it stands."""

    start: int
    end: int
    key: str


@cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str], regex.Pattern[str]]:
    import regex

    first, more = (rf"[[\p{{L}}\p{{N}}{marks}]--[{_UNSPACED}]]" for marks in ("", r"\p{M}"))
    words = rf"[{_UNSPACED}]\p{{M}}*|{first}{more}*"
    unspaced = regex.compile(f"[{_UNSPACED}]")
    return regex.compile(words, regex.V1), regex.compile(_MARKED), unspaced


def words_in(text: str) -> Iterator[Word]:
    """The words of ``text`` in order. Apostrophes and hyphens stand between words."""
    pattern = _ASCII if text.isascii() else _patterns()[0]
    for match in pattern.finditer(text):
        yield Word(match.start(), match.end(), key_of(match[0]))


def places_in(text: str) -> list[tuple[int, int]]:
    """From which to which character each of the words of `keys_in` stands."""
    pattern = _ASCII if text.isascii() else _patterns()[0]
    return [match.span() for match in pattern.finditer(text)]


def keys_in(text: str) -> list[str]:
    """The words of ``text`` in order, as the index holds them."""
    if text.isascii():
        return [word[:_LONGEST] for word in _ASCII.findall(text.lower())]
    return [key_of(word) for word in _patterns()[0].findall(text)]


def patterns_in(text: str) -> list[str]:
    """The words of ``text`` as `keys_in` gives them, with the ``*`` and ``?`` that touch their
    letters: such a word is a pattern of GLOB. Letters of scripts without spaces touch none."""
    patterns: list[str] = []
    touched = False  # whether the last one ends just before what follows
    for part in _JOKERS.split(text):
        if part[:1] in ("*", "?"):
            if touched:
                patterns[-1] += part
            else:
                patterns.append(part)
            touched = True
        elif part:
            keys, places = keys_in(part), places_in(part)
            joins = touched and keys and places[0][0] == 0 and not _is_unspaced(keys[0])
            if joins:
                patterns[-1] += keys.pop(0)
            patterns += keys
            touched = bool(places) and places[-1][1] == len(part) and not _is_unspaced(part[-1])
    return [_bounded(each) for each in patterns if each.strip("*?")]


def shape_of(word: str) -> str:
    """What is alike of words with the same capital letters: all, the first alone, or none. A word
    with capitals elsewhere is like itself alone."""
    if word.upper() == word.lower():
        return ""
    if word == word.lower():
        return "a"
    if word[1:] == word[1:].lower():
        return "Aa"
    return "AA" if word == word.upper() else word


def _is_unspaced(key: str) -> bool:
    """Whether it is of a script without spaces between words."""
    return not key.isascii() and _patterns()[2].match(key) is not None


def _bounded(pattern: str) -> str:
    """``pattern`` up to its last ``*`` that can be tried in short time."""
    stars = [at for at, letter in enumerate(pattern) if letter == "*"]
    return pattern[: stars[_STARS - 1] + 1] if len(stars) > _STARS else pattern


def written_in(text: str) -> list[str]:
    """The words of ``text`` in order and in small letters, otherwise as they are written."""
    pattern = _ASCII if text.isascii() else _patterns()[0]
    words: list[str] = pattern.findall(text.lower())
    return words


@lru_cache(50_000)  # most words of a text come again
def key_of(word: str) -> str:
    """``word`` as the index holds it: in small letters, without accents where the script is Latin,
    Greek, Arabic or Hebrew."""
    if word.isascii():
        return word.lower()[:_LONGEST]
    folded = fold(word)
    if _patterns()[1].fullmatch(folded):
        bare = _MARKS.sub("", unicodedata.normalize("NFD", folded))
        folded = unicodedata.normalize("NFC", bare) or folded
    return (_OTHER.sub("", folded) or word)[:_LONGEST]
