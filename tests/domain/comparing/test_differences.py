"""Where two texts in one language differ."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.comparing.differences import differences, names_differ, numbers_differ, words_in


def marked(first: str, second: str, language: str) -> tuple[str, str]:
    """Both texts, what only one of them has in square brackets."""
    spans = differences(first, second, language)
    return _bracketed(first, spans.first), _bracketed(second, spans.second)


def _bracketed(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        (
            "pt",
            "Sei que [você] veio [falar] aqui.",
            "Sei que [o senhor] veio [fazer uma palestra] aqui.",
        ),
        ("fr", "L'homme[-là] part.", "L'homme part."),
        ("en", "It cost 1,000 [euros].", "It cost 1,000 [dollars]."),
        (
            "ja",
            "私は[昨日]東京で[新しい]本を買いました。",
            "私は[今日]東京で[古い]本を買いました。",
        ),
        ("zh", "我[昨天]在北京买了书。", "我[今天]在北京买了书。"),
        ("ar", "ذهب [الولد] إلى المدرسة.", "ذهب [الرجل] إلى المدرسة."),
        ("lo", "ຂ້[ອ]ຍ", "ຂ້[າ]ຍ"),
        ("hi", "वह [घर] गया।", "वह [स्कूल] गया।"),
        ("en", "[Same]", "[Other]"),
        ("en", "[]", "[New text]"),
    ],
)
def test_words_that_differ(language: str, first: str, second: str) -> None:
    one, other = (text.replace("[", "").replace("]", "") for text in (first, second))
    assert marked(one, other, language) == (first.replace("[]", ""), second.replace("[]", ""))


def test_how_many_words_differ() -> None:
    assert differences("He will give a talk.", "He will hold a talk.", "en").words == 1
    assert differences("He gives a talk.", "He gives one, a long talk.", "en").words == 2
    assert differences("Yes.", "Yes!", "en").words == 0


texts = st.text(st.sampled_from("ab .,'北京を私\u0301\u0627"), max_size=30)


@given(texts, texts, st.sampled_from(["en", "ja", "zh", "th", "ar"]))
def test_what_is_not_marked_is_the_same_on_both_sides(one: str, other: str, language: str) -> None:
    spans = differences(one, other, language)
    left = [
        "".join(_without(text, only).split())
        for text, only in ((one, spans.first), (other, spans.second))
    ]
    assert left[0] == left[1]
    assert differences(one, one, language).words == 0


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    for start, end in reversed(spans):
        text = text[:start] + " " + text[end:]
    return text


def test_a_very_long_text_differs_from_end_to_end() -> None:
    long = "same " * 5_000
    spans = differences(f"{long}one {long}", f"{long}two {long}", "en")
    assert spans.first == ((len(long), len(long) + 3),)
    assert spans.words == 1


@given(st.text(max_size=80), st.sampled_from(["en", "ja", "zh", "th"]))
def test_words_hold_every_letter_once(text: str, language: str) -> None:
    spans = words_in(text, language)
    assert all(a < b for a, b in spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert "".join("".join(text[a:b] for a, b in spans).split()) == "".join(text.split())


def test_numbers_and_names_that_only_one_text_has() -> None:
    assert not numbers_differ("It cost 1,000 euros.", "Custou 1.000 euros.")
    assert numbers_differ("It cost 1,000 euros.", "It cost 10,000 euros.")
    assert numbers_differ("In 1990.", "Then.")
    assert names_differ("I met Anna there.", "I met Maria there.", "en")
    assert not names_differ("Then Anna came.", "Anna came then.", "en")
    assert not names_differ("Ich sah den Hund.", "Ich sah den Kater.", "de")
