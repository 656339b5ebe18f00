"""Whether a sentence denies something, judged by the words known for its language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from desktop.domain.languages import wordlists
from desktop.domain.languages.wordlists import Words, pattern, union


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Words that certainly deny; words that may deny, or that may be translated without a denial;
    words that deny twice."""

    surely: re.Pattern[str]
    perhaps: re.Pattern[str]
    twice: re.Pattern[str] | None


def lost(source: str, target: str, source_language: str, target_language: str) -> bool:
    """Whether one of the texts certainly denies something and the other certainly does not."""
    here, there = _patterns(source_language), _patterns(target_language)
    if here is None or there is None:
        return False
    denied, denies = here.surely.search(source), there.surely.search(target)
    if not (denied or denies) or _otherwise().search(source):
        return False
    if here.twice and here.twice.search(source):
        return len(there.surely.findall(target)) < 2
    if denied:
        return not denies and not there.perhaps.search(target)
    return not here.perhaps.search(source)


@cache
def _patterns(code: str) -> _Patterns | None:
    words = wordlists.of(code).checks
    if not words.denials:
        return None
    return _Patterns(
        _compiled(words.denials),
        _compiled(words.denials + words.near_denials),
        _compiled(words.double_denials) if words.double_denials else None,
    )


@cache
def _otherwise() -> re.Pattern[str]:
    """Phrases that look like a denial but may be translated without one: "not only"."""
    return _compiled(tuple(sorted(union(lambda lists: lists.checks.no_denials))))


def _compiled(words: Words) -> re.Pattern[str]:
    return re.compile(pattern(words), re.IGNORECASE)
