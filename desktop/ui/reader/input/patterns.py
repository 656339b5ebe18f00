"""From what somebody types into the find field to the places in a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

_ACCENTS = "[\\u0300-\\u036f\\u0591-\\u05c7\\u064b-\\u065f\\u0670]*"  # written over letters
LONGEST = 1000  # characters of what is looked for
_PATIENCE = 0.02  # s a regular expression may take for one text
_ALIKE = {"'": "'’‘ʼ", '"': '"“”„«»', "-": "-‐‑–—"}
_COMMON = "etaoinsrhldcumpfgywbvkxjqzоеаинтсрвлкмдпуяыьгзбчйхжшюцщэф"
_LETTERS = (*range(0xC0, 0x250), *range(0x370, 0x530), *range(0x1E00, 0x2000))
_SPECIAL = re.compile(r"[\\^$.|?*+()\[\]{}]")
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
    """A function from a text to the (start, end) of the hits in it; it raises TimeoutError where a
    regular expression takes too long for a text. Raises BadPattern."""
    if query.regex:
        return _by_regex(query)
    pattern = re.compile(_bounded(_loose(query), query.whole_words))
    rarest = min(_variants(query), key=_commonness, default="")
    lower, upper, accented = rarest[:1], rarest[1:2] or rarest[:1], rarest[2:]

    def find(text: str) -> Spans:
        # Most texts lack the rarest letter, and looking for one letter is the quickest there is.
        if (
            lower not in text
            and upper not in text
            and (text.isascii() or not [letter for letter in accented if letter in text])
        ):
            return []
        return [hit.span() for hit in pattern.finditer(text)]

    return find


def _by_regex(query: Query) -> Callable[[str], Spans]:
    import regex  # can be told to give up, so that no pattern stops the window

    flags = regex.UNICODE | (0 if query.match_case else regex.IGNORECASE)
    try:
        pattern = regex.compile(_bounded(query.text, query.whole_words), flags)
    except (RecursionError, MemoryError) as error:
        raise BadPattern("too many parts inside each other") from error
    except (regex.error, OverflowError, ValueError) as error:
        raise BadPattern(str(error)) from error

    def find(text: str) -> Spans:
        hits = pattern.finditer(text, timeout=_PATIENCE)
        return [hit.span() for hit in hits if hit.end() > hit.start()]

    return find


def any_of(words: Sequence[str]) -> str:
    """A regular expression, at most `LONGEST` characters, that finds ``words``: of two that begin
    alike the longer one."""
    expression = ""
    for word in sorted(words, key=len, reverse=True):
        pattern = r"\s+".join(_SPECIAL.sub(r"\\\g<0>", part) for part in word.split())
        longer = f"{expression}|{pattern}" if expression else pattern
        if pattern and len(longer) <= LONGEST:
            expression = longer
    return expression


def _bounded(pattern: str, whole: bool) -> str:
    return rf"(?<!\w)(?:{pattern})(?!\w)" if whole else pattern


def _loose(query: Query) -> str:
    """A pattern for the text as typed, that overlooks case, accents, kinds of space and quote."""
    parts: list[str] = []
    for variants in _variants(query):
        if variants.isspace():
            if not parts or parts[-1] != r"\s+":
                parts.append(r"\s+")
            continue
        letters = "".join(map(re.escape, variants))
        accents = "" if query.match_accents or not variants[0].isalpha() else _ACCENTS
        parts.append(f"[{letters}]{accents}")
    return "".join(parts)


def _variants(query: Query) -> list[str]:
    """For each character as typed, all that may stand for it."""
    each = []
    for character in query.text if query.match_accents else _bare(query.text):
        variants = _ALIKE.get(character, character)
        if not query.match_case:
            cased = [other for c in variants for other in (c.lower(), c.upper())]
            variants += "".join(other for other in cased if len(other) == 1)
        if not query.match_accents:
            variants += "".join(_accented().get(c, "") for c in variants)
        each.append("".join(dict.fromkeys(variants)))
    return each


def _commonness(variants: str) -> int:
    """How common a letter is in most languages, roughly; others count as rare, spaces as common."""
    at = _COMMON.find(variants[0].lower())
    if variants.isspace() or variants[0] in _ALIKE:
        return 100
    return len(_COMMON) - at if at >= 0 else 0


def _bare(text: str) -> str:
    """Without accents."""
    apart = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


@cache
def _accented() -> dict[str, str]:
    """The accented forms of each letter."""
    forms: dict[str, str] = {}
    for code in _LETTERS:
        bare = _bare(chr(code))
        if len(bare) == 1 and bare != chr(code):
            forms[bare] = forms.get(bare, "") + chr(code)
    return forms
