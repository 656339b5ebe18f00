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
    return [form for form, _ in _lines(code)]


def places(code: str) -> Mapping[str, int]:
    """The words of the same list, by each of their forms and by their basic forms, all folded, and
    their places in the order of frequency: 1 is the most frequent. All forms of a word have one
    place. Empty where there is no list."""
    return _places(language.base(code))


@lru_cache(2)  # a list takes some 8 MB
def _places(code: str) -> Mapping[str, int]:
    words: dict[str, int] = {}
    by_form: dict[str, int] = {}
    for form, lemma in _lines(code):
        place = words.setdefault(lemma, len(words) + 1)
        by_form.setdefault(form, place)
    return words | by_form


def _lines(code: str) -> list[tuple[str, str]]:
    """Forms and their basic forms, folded."""
    text = resources.frequent_words(language.base(code)).replace("\t", "|")
    pairs = (pair.partition("|") for pair in fold(text).split())  # folded at once: that is fast
    return [(form, lemma or form) for form, _, lemma in pairs]
