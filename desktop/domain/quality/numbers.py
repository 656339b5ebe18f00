"""Numbers in running text: their value, whichever separators a country uses."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from desktop.domain.languages import wordlists
from desktop.domain.languages.wordlists import pattern, union

# Groups of three are joined by a point, comma, apostrophe or (no-break) space; a space only where
# it cannot stand between two numbers of which the first is a year.
TOKEN = re.compile(
    r"\d{1,3}(?:[\u00a0\u202f' ’]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)*", re.ASCII
)
_NBSP = "\u00a0"


def values(token: str) -> frozenset[Decimal]:
    """The values that ``token`` may have: "1.234" is 1.234 or 1234. Empty where it is no number
    ("1.2234,567,89", "24.11.2026")."""
    parts = re.split(r"[^\d]", token)
    separators = re.findall(r"[^\d]", token)
    if not separators:
        return frozenset([Decimal(token)])
    grouped = all(len(part) == 3 for part in parts[1:]) and 0 < len(parts[0]) <= 3
    readings = set()
    if len(set(separators)) == 1 and grouped and parts[0] != "0":
        readings.add(Decimal("".join(parts)))
    inner = parts[1:-1]
    if separators[-1] in ".,":
        plain = len(separators) == 1
        mixed = (
            len(set(separators[:-1])) == 1
            and separators[-1] not in separators[:-1]
            and all(len(part) == 3 for part in inner)
            and len(parts[0]) <= 3
        )
        if plain or mixed:
            readings.add(Decimal("".join(parts[:-1]) + "." + parts[-1]))
    return frozenset(readings)


def localised(token: str, source: str, target: str) -> str:
    """``token`` as the ``target`` language writes it. It stays unchanged where the habit of either
    language is unknown, or where it is not written as the ``source`` language writes numbers."""
    if not _known(source) or not _known(target) or _comma(source) == _comma(target):
        return token
    decimal, group = (",", ".") if _comma(source) else (".", ",")
    if not re.fullmatch(rf"\d+(?:[{group}{_NBSP} ]\d{{3}})*(?:[{decimal}]\d+)?", token):
        return token
    whole, _, fraction = token.partition(decimal)
    mark = "." if _comma(target) else ","
    if wordlists.of(target).numbers.groups_by_space:
        mark = _NBSP
    whole = re.sub(r"[^\d]", mark, whole)
    return whole + ("," if _comma(target) else ".") + fraction if fraction else whole


def regrouped(source: str, translation: str, source_language: str, target_language: str) -> str:
    """``translation`` with thousands separators changed where they were left as in ``source``:
    "3,702" from an English text would be read as a fraction in a Portuguese one."""
    for token in dict.fromkeys(TOKEN.findall(source)):
        if re.fullmatch(r"[1-9]\d{0,2}(?:[.,]\d{3})+(?:[.,]\d+)?", token):
            here = rf"(?<![\d.,]){re.escape(token)}(?![\d]|[.,]\d)"
            translation = re.sub(
                here, localised(token, source_language, target_language), translation
            )
    return translation


def _known(code: str) -> bool:
    return wordlists.of(code).numbers.decimal != ""


def _comma(code: str) -> bool:
    return wordlists.of(code).numbers.decimal == ","


@cache
def words() -> re.Pattern[str]:
    """A number in words, in the languages that have a list of them."""
    return re.compile(pattern(sorted(union(lambda lists: lists.numbers.words))), re.IGNORECASE)
