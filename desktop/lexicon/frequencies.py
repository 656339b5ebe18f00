"""How frequent words are in a language: `ranks`, of lists that are made from wordfreq."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from desktop import resources
from desktop.domain.languages import language
from desktop.lexicon.folding import fold


def ranks(code: str) -> Mapping[str, int]:
    """The 50,000 most frequent forms of words of a language, folded, and their places: 1 is the
    most frequent. Empty where there is no list."""
    return _ranks(language.base(code))


@lru_cache(2)  # a list takes some 6 MB
def _ranks(code: str) -> Mapping[str, int]:
    places: dict[str, int] = {}
    for place, word in enumerate(fold(resources.frequent_words(code)).split(" "), 1):
        places.setdefault(word, place)
    places.pop("", None)
    return places
