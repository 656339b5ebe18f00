"""Whether the people whom a sentence addresses or mentions are still there in its translation."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from desktop.domain.languages import wordlists
from desktop.domain.languages.wordlists import pattern, union
from desktop.domain.quality.wording import scripts_of

_LONGEST = 90  # characters of a sentence of which it is told whom it speaks to
_NAME = r"[^\W\d_a-zа-яёß-ÿ][^\W\d_]+(?:['’-][^\W\d_]+)*"
_CALL = re.compile(  # "Thank you, Dmitry."; "Thank you, dear friends."
    rf"(?P<rest>[^,;:]*[^,;:\s]), "
    rf"(?P<name>{_NAME}(?:\s{_NAME}){{0,3}}|[^\W\d_]{{3,}}(?:\s[^\W\d_]+)?)(?P<end>[.!?…]*)"
)
_LIKE = 0.4
_FEW = 5
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _titled() -> re.Pattern[str]:
    """A person named with a title."""
    titles = wordlists.alternatives(union(lambda lists: lists.checks.courtesy))
    return re.compile(rf"\b(?:{titles})\b\.?\s({_NAME}(?:\s{_NAME})?)")


@cache
def _not_names() -> re.Pattern[str]:
    """Words used to address people that are not their names, and words that only English writes
    with a capital."""
    return re.compile(pattern(sorted(union(lambda lists: lists.checks.not_names))), re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Call:
    """A sentence that addresses somebody at its end: "Thank you", "Dmitry", "."."""

    rest: str
    name: str
    end: str


def call(text: str) -> Call | None:
    """The parts of ``text``; None where it is no such sentence."""
    if ", " not in text or len(text) > _LONGEST:
        return None
    match = _CALL.fullmatch(text)
    return Call(*match.group("rest", "name", "end")) if match else None


def lost(source: str, target: str, here: str, there: str) -> bool:
    """Whether a person addressed or named with a title in ``source`` is missing in ``target``."""
    named = _titled().findall(source)
    called = None if wordlists.of(here).sentences.capital_nouns else call(source)
    if not named and called is None:
        return False
    if scripts_of(here)[0] != scripts_of(there)[0] or wordlists.of(there).checks.respells_names:
        return False
    if any(_gone(name, target) for name in named):
        return True
    if called is None:
        return False
    if called.name == called.name.lower() or not _names(called.name):
        return "," not in target and _grown(source, target)
    named_there = "," in target and _rest(target).lower() != _rest(target)
    return not named_there and _gone(called.name, target)


def _grown(source: str, target: str) -> bool:
    """Whether a few words, more than one of them before the comma, became many more."""
    words = len(source.split(",")[0].split()), len(source.split())
    return 1 < words[0] < words[1] <= _FEW and len(target.split()) > words[1] + 1


def _gone(name: str, target: str) -> bool:
    """Whether ``name`` is a name of which no word is left."""
    words = _names(name)
    return bool(words) and not any(_kept(word, target) for word in words)


def _names(name: str) -> list[str]:
    return [word for word in name.split() if not _not_names().match(word)]


def _rest(text: str) -> str:
    return text.rpartition(",")[2]


def _kept(name: str, target: str) -> bool:
    """Whether a word of ``target`` begins like ``name`` or is very similar to it."""
    mine = _folded(name.removesuffix("'s").removesuffix("’s"))
    words = _WORD.findall(_folded(target))
    return any(word[:3] == mine[:3] or _alike(mine, word) > _LIKE for word in words)


def _alike(name: str, other: str) -> float:
    ours, theirs = ({*pairwise(word)} for word in (name, other))
    total = len(ours) + len(theirs)
    return 2 * len(ours & theirs) / total if total else 0.0


@lru_cache(16)
def _folded(text: str) -> str:
    text = unicodedata.normalize("NFD", text.lower())
    return "".join(c for c in text if not unicodedata.combining(c))
