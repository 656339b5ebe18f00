"""The words of a text: where each stands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

# Articles, pronouns and prepositions of French, Italian and Catalan as they stand before a vowel.
_SHORTENED = (
    *("l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu"),
    *("un", "gl", "dell", "all", "nell", "sull", "dall", "quell"),
)


@cache
def _pattern() -> regex.Pattern[str]:
    import regex

    letters = r"\p{L}[\p{L}\p{M}\p{Nd}]*"
    shortened = rf"(?:(?i:{'|'.join(_SHORTENED)})['’ʼ](?=\p{{L}}))?+"
    return regex.compile(rf"{shortened}({letters}(?:['’ʼ\-‐‑]{letters})*+)")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """From which to which character each word of ``text`` stands, in order. Numbers are none;
    an apostrophe or a hyphen within a word belongs to it, but not what is shortened before a vowel
    ("l'eau": "eau")."""
    for match in _pattern().finditer(text):
        yield match.span(1)
