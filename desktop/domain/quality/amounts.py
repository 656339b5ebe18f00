"""Whether the numbers of a sentence survived: compared by value, sign, unit and currency."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import cache

from desktop.domain.languages import language, wordlists
from desktop.domain.languages.wordlists import pattern, union
from desktop.domain.quality import numbers

_OTHER_DIGIT = re.compile(r"(?![0-9])\d")
_COUNTED = re.compile(r"[\d£€¥₽]")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_ROMAN_NUMBER = re.compile(r"\b[IVXLCDM]+\b")
_TIME = 4  # digits of a time of day: what may be cut as one likes
_SIGNS = {  # beside a number, and its name in `wordlists.Signs`
    "dollar": r"\$\s?\d|\d\s?\$",
    "pound": "£",
    "euro": "€",
    "yen": "¥",
    "ruble": "₽",
    "percent": r"\d\s?%",
    "minus": r"(?<![\w.,)%-])[−-]\d",
}
_SAME_SIGN = {  # what stands for it in any language
    "dollar": r"\$",
    "pound": "£",
    "euro": "€",
    "yen": "¥",
    "ruble": "₽",
    "percent": "%",
    "minus": r"(?<!\w)[−–-]\s?\d",
}


def differ(source: str, target: str, here: str, there: str) -> bool:
    """Whether a number was lost, changed or added. Only values count, not how they are written."""
    here, there = language.base(here), language.base(there)
    if _other_words(source, target, here, there):
        return True
    if not _COUNTED.search(source) and not _COUNTED.search(target):
        return False
    if numbers.regrouped(source, target, here, there) != target:  # "3,702" is a fraction there
        return True
    return _miscounts(source, target) or (
        bool(wordlists.of(there).signs)
        and any(sign.search(source) and not words.search(target) for sign, words in _signs())
    )


@cache
def _signs() -> list[tuple[re.Pattern[str], re.Pattern[str]]]:
    """Each sign that may stand beside a number, with what may replace it in a translation."""
    pairs = []
    for name, sign in _SIGNS.items():
        words = {word for lists in wordlists.every() for word in getattr(lists.signs, name)}
        same = f"{_SAME_SIGN[name]}|{pattern(sorted(words))}"
        pairs.append((re.compile(sign), re.compile(same, re.IGNORECASE)))
    return pairs


@cache
def _scale() -> re.Pattern[str]:
    """A number followed by a word for thousand or more."""
    words = pattern(sorted(union(lambda lists: lists.numbers.scales)), alone=False)
    return re.compile(rf"\d[\s-]?(?:{words})", re.IGNORECASE)


@cache
def _small(code: str) -> dict[str, int]:
    """Two to twelve, but only words that have no other meaning."""
    rows = enumerate(wordlists.of(code).numbers.two_to_twelve, 2)
    return {word: value for value, words in rows for word in words}


@cache
def _small_word(code: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{wordlists.alternatives(_small(code))})\b", re.IGNORECASE)


def _other_words(source: str, target: str, here: str, there: str) -> bool:
    """Whether a number word was replaced by another one: "five" by "six"."""
    if not _small(here) or not _small(there):
        return False
    ours, theirs = (
        {_small(code)[word.lower()] for word in _small_word(code).findall(text)}
        for text, code in ((source, here), (target, there))
    )
    if not ours - theirs or not theirs - ours:
        return False
    digits, theirs_in_digits = (
        {*map(int, re.findall(r"\d{1,2}", text))} for text in (source, target)
    )
    return bool(ours - theirs - theirs_in_digits) and bool(theirs - ours - digits)


def _miscounts(source: str, target: str) -> bool:
    ours, theirs = (numbers.TOKEN.findall(_no_digits_but_ours(text)) for text in (source, target))
    scaled = bool(_scale().search(source) or _scale().search(target))
    left, added = _unmatched(ours, theirs, scaled)
    return not _spelled(left, target) or not _spelled(added, source)


def _no_digits_but_ours(text: str) -> str:
    """``text`` with superscripts and the digits of other scripts replaced by plain ones."""
    return text if text.isascii() else _OTHER_DIGIT.sub(lambda match: str(int(match[0])), text)


def _unmatched(ours: list[str], theirs: list[str], scaled: bool) -> tuple[list[str], list[str]]:
    """The numbers of each side that have no counterpart on the other: none of equal value, and none
    with the same digits divided differently ("10.45" and "10h45")."""
    spare = list(theirs)
    left = []
    for token in ours:
        same = next((other for other in spare if _equal(token, other, scaled)), None)
        if same is None:
            left.append(token)
        else:
            spare.remove(same)
    digits = "".join(_digits(left))
    if digits == "".join(_digits(spare)) and all(len(number) <= _TIME for number in _digits(left)):
        return [], []
    if _same_time(left, spare):
        return [], []
    # 12.00 may be 12h00, 10:00 pm may be 22h
    left = [token for token in left if token == "0" or token.strip("0")]
    return left, [token for token in spare if token.strip("0")]


def _same_time(ours: list[str], theirs: list[str]) -> bool:
    """Whether a time is written in another way: "2.30" p.m. as "14" h "30"."""
    first, second = (re.findall(r"\d+", " ".join(tokens)) for tokens in (ours, theirs))
    if len(first) != 2 or len(second) != 2 or first[1] != second[1] or int(first[1]) >= 60:
        return False
    early, late = sorted(map(int, (first[0], second[0])))
    return late - early == 12 and late <= 24


def _digits(tokens: Iterable[str]) -> Iterator[str]:
    for token in tokens:
        yield re.sub(r"\D", "", token)


def _equal(token: str, other: str, scaled: bool) -> bool:
    if token == other:
        return True
    ours, theirs = numbers.values(token), numbers.values(other)
    if ours & theirs:
        return True
    return any(_related(a, b, scaled) for a in ours for b in theirs)


def _related(value: Decimal, other: Decimal, scaled: bool) -> bool:
    """Whether one value is the other in thousands, millions or billions, a decade of it, or the
    same hour in the afternoon."""
    small, large = sorted((value, other))
    if scaled and small and large / small in (1000, 10**6, 10**9, 10**12):
        return True
    return (1900 <= large < 2100 and large % 100 == small) or (
        large - small == 12 and 12 <= large <= 24
    )


def _spelled(tokens: list[str], text: str) -> bool:
    """Whether ``text`` may contain the values of ``tokens`` as words or Roman numerals."""
    if not tokens:
        return True
    romans = {Decimal(_roman(number)) for number in _ROMAN_NUMBER.findall(text)}
    left = [values for token in tokens if not (values := numbers.values(token)) & romans]
    if any(all(value > 100 and value % 100 for value in values) for values in left):
        return False
    return not left or len(left) <= len(numbers.words().findall(text))


def _roman(text: str) -> int:
    total = 0
    for letter, after in zip(text, [*text[1:], ""], strict=True):
        value = _ROMAN[letter]
        total += -value if after and _ROMAN[after] > value else value
    return total
