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


class Word(NamedTuple):
    """A word as the index holds it, and from which to which character it stands."""

    start: int
    end: int
    key: str


@cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    import regex

    first, more = (rf"[[\p{{L}}\p{{N}}{marks}]--[{_UNSPACED}]]" for marks in ("", r"\p{M}"))
    words = rf"[{_UNSPACED}]\p{{M}}*|{first}{more}*"
    return regex.compile(words, regex.V1), regex.compile(_MARKED)


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
