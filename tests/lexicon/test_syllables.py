"""Syllables by patterns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.lexicon.syllables import Syllables


def divided(text: str, code: str) -> str:
    syllables = Syllables()
    syllables.prepare(code)
    places = syllables.breaks(text, code)
    return "".join("·" * (place in places) + letter for place, letter in enumerate(text))


@pytest.mark.parametrize(
    ("code", "text", "parts"),
    [
        ("en", "Our governments, I've said", "Our gov·ern·ments, I've said"),
        ("en-GB", "a well-known President", "a well-known Pres·id·ent"),
        ("pt", "O desenvolvimento", "O de·sen·vol·vi·men·to"),
        ("pt-PT", "negociações", "ne·go·ci·a·ções"),
        ("ru", "Правительство и ОБЪЯВЛЕНИЕ", "Пра·ви·тель·ство и ОБЪ·ЯВ·ЛЕ·НИЕ"),
        ("ru", "челове\u0301к", "че·ло·ве\u0301к"),
        ("fr", "l'administration", "l'ad·mi·nis·tra·tion"),
        ("en", "правительство 12345 İstanbul", "правительство 12345 İstanbul"),
        ("ar", "الحكومة", "الحكومة"),
        ("zh-Hant", "government", "government"),
        ("kk", "үкіметтердің", "үкіметтердің"),
        ("", "government", "government"),
    ],
)
def test_words_divide_as_in_their_language(code: str, text: str, parts: str) -> None:
    assert divided(text, code) == parts


def test_a_language_is_asked_only_once_it_was_prepared() -> None:
    syllables = Syllables()
    assert not syllables.is_ready("en")
    assert syllables.breaks("government", "en") == []
    syllables.prepare("en")
    assert syllables.is_ready("en")
    assert syllables.breaks("government", "en") == [3, 6]


@given(st.text(max_size=200))
def test_any_text_divides_within_its_words_alone(text: str) -> None:
    syllables = Syllables()
    syllables.prepare("en")
    places = syllables.breaks(text, "en")
    assert places == sorted(set(places))
    assert all(not text[place - 1 : place + 1].isspace() for place in places)
