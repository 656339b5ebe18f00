"""How frequent words are in a language, by lists that are made from wordfreq."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from desktop import resources
from desktop.domain.languages import language
from desktop.lexicon.folding import fold


def forms(code: str) -> list[str]:
    """The 50,000 most frequent forms of words of a language, folded, the most frequent first.
    Empty where there is no list."""
    return _read(language.base(code))[0]


def places(code: str) -> Mapping[str, int]:
    """The words of the same list, by each of their forms and by their basic forms, all folded, and
    their places in the order of frequency: 1 is the most frequent. All forms of a word have one
    place. Empty where there is no list."""
    return _read(language.base(code))[1]


@lru_cache(2)  # a list takes some 8 MB
def _read(code: str) -> tuple[list[str], Mapping[str, int]]:
    text = resources.frequent_words(code).replace("\t", "|")
    every: list[str] = []
    words: dict[str, int] = {}
    by_form: dict[str, int] = {}
    for pair in fold(text).split():  # folded at once: that is fast
        form, _, lemma = pair.partition("|")
        every.append(form)
        by_form.setdefault(form, words.setdefault(lemma or form, len(words) + 1))
    return every, words | by_form
