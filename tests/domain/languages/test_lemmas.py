from __future__ import annotations

import pytest

from desktop.domain.languages.lemmas import Lemmas


@pytest.fixture(scope="module")
def lemmas() -> Lemmas:
    return Lemmas()


@pytest.mark.parametrize(
    ("word", "code", "basic"),
    [
        ("comemos", "pt", ["comer"]),
        ("dê-me", "pt-BR", ["dar"]),
        ("guarda-chuva", "pt", []),
        ("Went", "en", ["go"]),
        ("well-known", "en", []),
        ("xyzzyq", "en", []),
        ("word", "qq", []),
    ],
)
def test_basic_forms(lemmas: Lemmas, word: str, code: str, basic: list[str]) -> None:
    assert lemmas.of(word, code) == basic
