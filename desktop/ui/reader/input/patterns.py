"""From what somebody types into the find field to the places in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

_MARKS = "[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]*"  # written over letters
_PATIENCE = 0.05  # s a regular expression may take for one text
_ALIKE = {"'": "'’‘ʼ", '"': '"“”„«»', "-": "-‐‑–—"}
_COMMON = "etaoinsrhldcumpfgywbvkxjqzоеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"
_LETTERS = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
Spans = list[tuple[int, int]]


class BadPattern(ValueError):
    """A regular expression that is none; the message says why."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to find: ``columns`` (ids) None for all that are shown, ``speaker`` None for all."""

    text: str
    whole_words: bool = False
    regex: bool = False
    match_case: bool = False
    match_accents: bool = False
    columns: tuple[str, ...] | None = None
    speaker: int | None = None


def matcher(query: Query) -> Callable[[str], Spans]:
    """A function from a text to the (start, end) found. Raises BadPattern."""
    if query.regex:
        return _by_regex(query)
    pattern = re.compile(_bounded(_loose(query), query.whole_words))
    rarest = min(_kin(query), key=_commonness, default="")
    one, other, rest = rarest[:1], rarest[1:2] or rarest[:1], rarest[2:]
    western = "".join(letter for letter in rest if letter <= "\xff")

    def find(text: str) -> Spans:
        # Most texts lack the rarest letter, and looking for one letter is the quickest there is.
        if one not in text and other not in text:
            if text.isascii():
                return []
            # A text of a byte a character can only hold western letters.
            kin = western if text.__sizeof__() < 2 * len(text) else rest
            if not [letter for letter in kin if letter in text]:
                return []
        return [found.span() for found in pattern.finditer(text)]

    return find


def _by_regex(query: Query) -> Callable[[str], Spans]:
    import regex  # can be told to give up, so that no pattern stops the window

    flags = regex.UNICODE | (0 if query.match_case else regex.IGNORECASE)
    try:
        pattern = regex.compile(_bounded(query.text, query.whole_words), flags)
    except (regex.error, OverflowError) as error:
        raise BadPattern(str(error)) from error

    def find(text: str) -> Spans:
        try:
            return [
                found.span()
                for found in pattern.finditer(text, timeout=_PATIENCE)
                if found.end() > found.start()
            ]
        except TimeoutError:
            return []

    return find


def _bounded(pattern: str, whole: bool) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)" if whole else pattern


def _loose(query: Query) -> str:
    """A pattern for the text as typed, that overlooks case, accents, kinds of space and quote."""
    parts: list[str] = []
    for wanted in _kin(query):
        if wanted.isspace():
            if not parts or parts[-1] != r"\s+":
                parts.append(r"\s+")
            continue
        letters = "".join(map(re.escape, wanted))
        marks = "" if query.match_accents or not wanted[0].isalpha() else _MARKS
        parts.append(f"[{letters}]{marks}")
    return "".join(parts)


def _kin(query: Query) -> list[str]:
    """For each character as typed, all that may stand for it."""
    found = []
    for character in query.text if query.match_accents else _bare(query.text):
        wanted = _ALIKE.get(character, character)
        if not query.match_case:
            cased = [each for c in wanted for each in (c.lower(), c.upper())]
            wanted += "".join(each for each in cased if len(each) == 1)
        if not query.match_accents:
            wanted += "".join(_accented().get(c, "") for c in wanted)
        found.append("".join(dict.fromkeys(wanted)))
    return found


def _commonness(kin: str) -> int:
    """How common a letter is in most languages, roughly; others count as rare, spaces as common."""
    at = _COMMON.find(kin[0].lower())
    if kin.isspace() or kin[0] in _ALIKE:
        return 100
    return len(_COMMON) - at if at >= 0 else 0


def _bare(text: str) -> str:
    """Without accents."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


@cache
def _accented() -> dict[str, str]:
    """Each letter's accented kin."""
    kin: dict[str, str] = {}
    for code in _LETTERS:
        bare = _bare(chr(code))
        if len(bare) == 1 and bare != chr(code):
            kin[bare] = kin.get(bare, "") + chr(code)
    return kin
