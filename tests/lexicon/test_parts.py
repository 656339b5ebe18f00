"""Parts of long words: compounds, and endings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.languages.lemmas import Lemmas
from desktop.lexicon.parts import parts

LEMMAS = Lemmas()


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [
        ("en", "governments", "government+s"),
        ("en", "Newspapers", "News+paper+s"),
        ("en", "generation", ""),  # no gene, no ration
        ("en", "important", ""),
        ("en", "houses", ""),  # it is short
        ("de", "Gesundheitsminister", "Gesundheits+minister"),
        ("de", "Krankenhäusern", "Kranken+häusern"),
        ("de", "Donaudampfschifffahrt", "Donau+dampf+schiff+fahrt"),
        ("de", "Generation", ""),
        ("ru", "государственного", "государственн+ого"),
        ("ru", "сотрудничество", ""),
        ("pt", "investimentos", "investimento+s"),
        ("xx", "governments", ""),
        ("en", "1234567890", ""),
    ],
)
def test_long_words_have_parts_where_these_can_be_told(code: str, word: str, expected: str) -> None:
    assert "+".join(parts(word, code, LEMMAS)) == expected


@given(st.text(max_size=60), st.sampled_from(["en", "de", "ru", ""]))
def test_the_parts_together_are_the_word(word: str, code: str) -> None:
    pieces = parts(word, code, LEMMAS)
    assert not pieces or ("".join(pieces) == word and all(pieces))
