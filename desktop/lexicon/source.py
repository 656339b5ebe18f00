"""What a reader of a dictionary's file gives: `About` once, then a `Record` an entry."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.languages import language

_PAIR = re.compile(r"(?<![a-z])([a-z]{2,3})[-_]([a-z]{2,3})(?![a-z])", re.IGNORECASE)
_NAMES = re.compile(r"(?<![^\W\d_])([^\W\d_]{3,}+)(?:\s*+[-–→/]\s*+|\s++to\s++)([^\W\d_]{3,})")
# How texts about dictionaries write a licence, and its name.
_LICENCES = (
    (r"CC0|public domain", "CC0 or public domain"),
    (r"(?:CC[- ]BY[- ]SA|Attribution[- ]Share-?Alike)[^\d\n]{0,40}(\d\.\d)", "CC BY-SA {}"),
    (r"(?:CC[- ]BY|Creative Commons Attribution)[^\d\n]{0,40}(\d\.\d)", "CC BY {}"),
    (
        r"(?:GNU\s+)?(?:Lesser|Library)\s+General\s+Public\s+License[^\d\n]{0,40}(\d(?:\.\d)?)",
        "GNU LGPL {}",
    ),
    (
        r"GNU\s+Free\s+Documentation\s+License[^\d\n]{0,40}(\d(?:\.\d)?)",
        "GNU FDL {}",
    ),
    (
        r"(?:GNU\s+)?General\s+Public\s+License[^\d\n]{0,40}(\d(?:\.\d)?)[^\n]{0,30}\s+"
        r"any\s+later",
        "GNU GPL {} or later",
    ),
    (r"(?:GNU\s+)?General\s+Public\s+License[^\d\n]{0,40}(\d(?:\.\d)?)", "GNU GPL {}"),
    (r"\bA?GPL-?\s?v?(\d(?:\.\d)?)\+", "GNU GPL {} or later"),
    (r"\bMIT License", "MIT"),
)


@dataclass(frozen=True, slots=True)
class About:
    """What a dictionary says of itself; "" what it does not say."""

    title: str = ""
    source: str = ""
    target: str = ""
    licence: str = ""
    origin: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """An entry in the markup of `markup`, the words it stands under, and forms of these. One
    without a text says that its ``forms`` are forms of the words ``of``, which have entries of
    their own."""

    entry: str
    heads: tuple[str, ...]
    forms: tuple[str, ...] = ()
    of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A dictionary that is being read: ``records`` is read as it is asked for."""

    about: About
    records: Iterator[Record]


def languages_of(stem: str, *titles: str) -> tuple[str, str]:
    """The pair of languages that the ``stem`` of a file's name says ("freedict-eng-por"), else the
    first of ``titles`` that names one ("English - Portuguese"); "" and "" where none does."""
    by_name = {
        name.casefold(): tag
        for tag in _tags()
        for name in (language.name(tag), language.native(tag))
    }
    codes = {tag: tag for tag in _tags()}
    for match in _PAIR.finditer(stem[-200:]):
        first, second = (codes.get(language.normal(tag), "") for tag in match.groups())
        if first and second and first != second:
            return first, second
    for title in titles:
        for match in _NAMES.finditer(title[:1000]):
            first, second = (by_name.get(name.casefold(), "") for name in match.groups())
            if first and second and first != second:
                return first, second
    return "", ""


def _tags() -> list[str]:
    return [tag for tag in language.codes() if "-" not in tag]


def licence_of(*texts: str) -> str:
    """The licence that the first of ``texts`` names which names one that is known here."""
    for text in texts:
        for pattern, name in _LICENCES:
            if (match := re.search(pattern, text[:100_000], re.IGNORECASE)) is not None:
                return name.format(*match.groups())
    return ""
