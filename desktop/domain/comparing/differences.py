"""How two texts in one language differ, by the words of that language."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from desktop.domain.languages import wordlists
from desktop.domain.languages.language import base, is_traditional
from desktop.domain.quality import numbers

if TYPE_CHECKING:
    import regex
    from budoux import Parser

Span = tuple[int, int]  # the first character, and the one behind the last

# Scripts that put no spaces between words.
_DENSE = "".join(
    rf"\p{{{script}}}" for script in ("Han", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr")
)
_PIECE = (
    rf"(?<dense>[{_DENSE}ー][{_DENSE}ー\p{{M}}]*)"
    r"|\d+(?:[.,]\d+)*|[\w\p{M}]+|[^\w\s]"
)
_CAPITAL = re.compile(r"(?<=[^.!?…:\s\"“«„(—–-] )[^\W\d_a-zа-яёß-ÿ][^\W\d_]{2,}")
_MOST = 4_000  # words of a text that are compared one by one


@dataclass(frozen=True, slots=True)
class Differences:
    """What only the ``first`` text has, and only the ``second``: spans of characters. ``words`` is
    how many words were changed, added or taken out."""

    first: tuple[Span, ...] = ()
    second: tuple[Span, ...] = ()
    words: int = 0


def words_in(text: str, language: str) -> list[Span]:
    """The words and signs of ``text``, in order. Japanese, Chinese and Thai, which have no spaces,
    are cut by what BudouX (https://github.com/google/budoux) learned; the characters of other
    such scripts stand alone."""
    return list(_pieces(text, language))


def _pieces(text: str, language: str) -> Iterator[Span]:
    for match in _piece().finditer(text):
        if match["dense"]:
            yield from _dense(match[0], match.start(), language)
        else:
            yield match.span()


@cache
def _piece() -> regex.Pattern[str]:
    import regex

    return regex.compile(_PIECE)


@cache
def _letter() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\X")


def _dense(text: str, start: int, language: str) -> Iterator[Span]:
    parser = _parser(base(language), is_traditional(text))
    for piece in parser.parse(text) if parser is not None else _letter().findall(text):
        yield start, start + len(piece)
        start += len(piece)


@cache
def _parser(language: str, traditional: bool) -> Parser | None:
    import budoux

    if language == "ja":
        return budoux.load_default_japanese_parser()
    if language == "th":
        return budoux.load_default_thai_parser()
    if language in ("zh", "yue"):
        traditional_parser = budoux.load_default_traditional_chinese_parser
        return (
            traditional_parser() if traditional else budoux.load_default_simplified_chinese_parser()
        )
    return None


def differences(first: str, second: str, language: str) -> Differences:
    """Where two texts differ, by the longest words that both have in the same order. Texts of more
    than `_MOST` words differ from the first word that is not the same to the last."""
    from rapidfuzz.distance import LCSseq

    if first == second:
        return Differences()
    spans = words_in(first, language), words_in(second, language)
    words = [first[a:b] for a, b in spans[0]], [second[a:b] for a, b in spans[1]]
    if max(map(len, words)) > _MOST:
        return _ends(spans, words)
    in_first: list[Span] = []
    in_second: list[Span] = []
    for operation in LCSseq.opcodes(*words):
        if operation.tag != "equal":
            in_first += spans[0][operation.src_start : operation.src_end]
            in_second += spans[1][operation.dest_start : operation.dest_end]
    changed = max(_count(in_first, first), _count(in_second, second))
    return Differences(_joined(in_first, first), _joined(in_second, second), changed)


def _ends(spans: Sequence[list[Span]], words: Sequence[list[str]]) -> Differences:
    shorter = min(map(len, words))
    head = next((n for n in range(shorter) if words[0][n] != words[1][n]), shorter)
    left = shorter - head
    tail = next((n for n in range(left) if words[0][-1 - n] != words[1][-1 - n]), left)
    whole = [
        ((side[head][0], side[len(side) - tail - 1][1]),) if len(side) > head + tail else ()
        for side in spans
    ]
    return Differences(whole[0], whole[1], max(map(len, words)) - head - tail)


def _count(spans: Sequence[Span], text: str) -> int:
    """How many of ``spans`` are words and no signs."""
    return sum(1 for a, b in spans if any(c.isalnum() for c in text[a:b]))


def _joined(spans: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Neighbours as one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], end
        else:
            joined.append((start, end))
    return tuple(joined)


def numbers_differ(first: str, second: str) -> bool:
    """Whether a number stands in one text and not in the other, however it is written."""
    one, other = (_numbers(text) for text in (first, second))
    return not (_covers(one, other) and _covers(other, one))


def _numbers(text: str) -> list[frozenset[Decimal]]:
    return [values for token in numbers.TOKEN.findall(text) if (values := numbers.values(token))]


def _covers(some: list[frozenset[Decimal]], others: list[frozenset[Decimal]]) -> bool:
    return all(any(values & other for other in others) for values in some)


def names_differ(first: str, second: str, language: str) -> bool:
    """Whether a word with a capital inside a sentence stands in one text and not in the other.
    Nothing is told where all nouns have capitals, or no word has any."""
    if wordlists.of(language).sentences.capital_nouns:
        return False
    return any(
        Counter(_CAPITAL.findall(one)).keys() - set(_words(other))
        for one, other in ((first, second), (second, first))
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text)
