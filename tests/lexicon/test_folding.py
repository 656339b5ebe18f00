from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lexicon.folding import fold
from desktop.lexicon.markup import escape, plain
from desktop.lexicon.source import languages_of, licence_of


@pytest.mark.parametrize(
    ("word", "folded"),
    [
        ("Ёлка", "елка"),
        ("ви\u0301деть", "видеть"),
        ("Café", "café"),
        ("cafe\u0301", "café"),
        ("йод", "йод"),
        ("don’t", "don't"),
        ("Straße", "strasse"),
        ("  a   lot ", "a lot"),
    ],
)
def test_words_are_compared_without_capitals_stress_and_two_dots(word: str, folded: str) -> None:
    assert fold(word) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_markup_of_a_text_shows_the_text(text: str) -> None:
    assert plain(escape(text)) == text


@pytest.mark.parametrize(
    ("stem", "title", "pair"),
    [
        ("freedict-eng-por", "", ("en", "pt")),
        ("deu_rus", "", ("de", "ru")),
        ("words", "Русский-English FreeDict", ("ru", "en")),
        ("words", "English to German", ("en", "de")),
        ("all-in-one", "My words", ("", "")),
        ("ru-rus", "", ("", "")),
    ],
)
def test_the_languages_are_told_by_the_names(stem: str, title: str, pair: tuple[str, str]) -> None:
    assert languages_of(stem, title) == pair


@pytest.mark.parametrize(
    ("text", "licence"),
    [
        ("terms of the GNU General Public License ver. 2.0 and\n  any later version",
         "GNU GPL 2.0 or later"),
        ("Licensed under the Creative Commons Attribution-ShareAlike 3.0 Unported", "CC BY-SA 3.0"),
        ("License: CC-BY-SA-3.0", "CC BY-SA 3.0"),
        ("Creative Commons Attribution 4.0 International", "CC BY 4.0"),
        ("License: GPL-3+", "GNU GPL 3 or later"),
        ("all rights reserved", ""),
    ],
)  # fmt: skip
def test_the_licence_is_named(text: str, licence: str) -> None:
    assert licence_of(text) == licence
