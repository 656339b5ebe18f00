"""Words that do not exist: what is looked up, and what speaks for a word."""

from __future__ import annotations

import pytest

from desktop.domain.quality.spelling import forms, invented, is_checked

KNOWN = {"the", "prices", "are", "sua", "casa", "conta", "neighbor", "theater", "Lisboa", "muito"}


@pytest.mark.parametrize(
    ("source", "target", "language", "words"),
    [
        ("Prices are on the upsurge.", "Os preços estão em andapura.", "pt", ["andapura"]),
        ("Excuse me.", "Me desculse.", "pt", ["desculse"]),
        ("It is Mr Kowalski.", "É o Sr. Kowalski.", "pt", []),
        ("He came to Warsaw.", "Veio a Varsovia.", "pt", []),
        ("Andapura.", "Andapura.", "pt", []),
        ("Call it denuclearisation.", "Desnuclearização.", "pt", []),
        ("His house.", "Sua conta-casa.", "pt", []),
        ("My home.", "Lisboa.", "pt", []),
        ("O vizinho.", "The neighbour.", "en", []),
        ("O palco.", "The theatre.", "en", []),
        ("O palco.", "The theatrum.", "en", ["theatrum"]),
        ("Yes.", "Oyx.", "pt", []),
        ("First. Now.", "Casa. Xyzwq casa.", "pt", ["xyzwq"]),
        ("Tide", "Maré", "pt", ["maré"]),
    ],
)
def test_invented_words(source: str, target: str, language: str, words: list[str]) -> None:
    more = {"preços", "estão", "veio", "the"}
    assert invented(source, target, language, KNOWN | more) == words


def test_all_is_looked_up_that_may_speak_for_a_word() -> None:
    looked_up = forms("The neighbour knows well-known Ann.", "en")
    assert {"neighbour", "neighbor", "well-known", "well", "known", "knows"} <= looked_up
    assert not {"Ann", "ann", "the"} & looked_up


def test_only_languages_with_good_dictionaries_are_checked() -> None:
    assert is_checked("pt-BR")
    assert is_checked("en")
    assert not is_checked("ru")
    assert not is_checked("xx")
