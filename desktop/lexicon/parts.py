"""The parts that a long word is made of: the words in a compound, and the ending of its form.

Compounds are split as Koehn and Knight (2003), "Empirical Methods for Compound Splitting", EACL, do
it by frequency: into words that are, on the (geometric) mean, more frequent than the whole.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from desktop.domain.languages import language
from desktop.domain.languages.lemmas import Lemmas
from desktop.lexicon import frequencies
from desktop.lexicon.folding import fold

_LONG = 9  # letters from which on a word is long
_LONGEST = 40  # letters that are looked at
_PART = 4  # letters of a part, at least
_ENDED = 6  # letters of the last word of a compound whose ending is parted from it, at least
_MOST = 4  # parts
_STEM = 0.6  # of the basic form that its form begins with, at least
# Letters between the words of a compound, the likeliest first.
_LINKS = {
    "de": ("", "s", "es", "n", "en", "er", "e"),
    "nl": ("", "s", "en", "e"),
    "sv": ("", "s", "o", "u", "e"),
    "nb": ("", "s", "e"),
    "da": ("", "s", "e"),
    "en": ("", "-"),
    "ru": ("о", "е"),
    "uk": ("о", "е"),
}


def parts(word: str, code: str, lemmas: Lemmas) -> list[str]:
    """The parts of ``word``, which together are the word; none where it is short, or where they
    cannot be told."""
    if not _LONG <= len(word) <= _LONGEST or not word.isalpha():
        return []
    places = frequencies.places(code)
    pieces = _compound(word, places, _LINKS.get(language.base(code), ())) or [word]
    *before, last = pieces
    cut = _stem(last, lemmas.of(last, code)) if len(last) >= _ENDED else 0
    pieces = [*before, last[:cut], last[cut:]] if 0 < cut < len(last) else pieces
    return pieces if len(pieces) > 1 else []


def _compound(word: str, places: Mapping[str, int], links: tuple[str, ...]) -> list[str]:
    """The words of a compound, each with the letters that link it to the next; none where ``word``
    is more frequent than they are."""
    folded = fold(word)
    if not places or not links or len(folded) != len(word):
        return []
    splits = _splits(folded, 0, places, links, _MOST)
    best = min(((_mean(each), each) for each in splits if len(each) > 1), default=None)
    if best is None or best[0] >= places.get(folded, len(places) + 1):
        return []
    ends = [end for end, _ in best[1]]
    return [word[a:b] for a, b in zip([0, *ends], ends, strict=False)]


_Split = tuple[tuple[int, int], ...]  # where each word ends, its links too, and its place in a list


def _splits(
    word: str, start: int, places: Mapping[str, int], links: tuple[str, ...], most: int
) -> Iterator[_Split]:
    """All ways to read ``word`` from ``start`` on as at most ``most`` words."""
    if (place := places.get(word[start:])) is not None and len(word) - start >= _PART:
        yield ((len(word), place),)
    for end in range(start + _PART, len(word) - _PART + 1) if most > 1 else ():
        place = places.get(word[start:end])
        for link in links if place is not None else ():
            if word.startswith(link, end):
                behind = end + len(link)
                for rest in _splits(word, behind, places, links, most - 1):
                    yield ((behind, place or 0), *rest)


def _mean(split: _Split) -> float:
    return math.exp(sum(math.log(place) for _, place in split) / len(split))


def _stem(form: str, lemmas: Sequence[str]) -> int:
    """How many letters of ``form`` the likeliest of its basic forms begins with too; 0 where they
    are few."""
    if not lemmas:
        return 0
    folded, lemma = fold(form), fold(lemmas[0])
    pairs = enumerate(zip(folded, lemma, strict=False))
    shared = next((at for at, (a, b) in pairs if a != b), min(len(folded), len(lemma)))
    long = shared >= max(_PART, _STEM * len(lemma)) and len(folded) == len(form)
    return shared if long else 0
