"""The words of a text: where each stands."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


@cache
def _pattern() -> regex.Pattern[str]:
    import regex

    return regex.compile(r"\p{L}[\p{L}\p{M}\p{Nd}]*(?:['’ʼ\-‐‑]\p{L}[\p{L}\p{M}\p{Nd}]*)*+")


def spans(text: str) -> Iterator[tuple[int, int]]:
    """From which to which character each word of ``text`` stands, in order. Numbers are none;
    an apostrophe or a hyphen within a word belongs to it."""
    for match in _pattern().finditer(text):
        yield match.start(), match.end()
