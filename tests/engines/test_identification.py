"""Which translations are in another language than was asked for."""

from __future__ import annotations

import pytest

from desktop.engines.identification import in_another_language

SOURCE = "The minister said that the work will begin before the end of the year, in May."


@pytest.mark.parametrize(
    ("translation", "target", "told"),
    [
        ("O ministro disse que o trabalho vai começar antes do fim do ano, em maio.", "pt", False),
        ("O ministro disse que o trabalho vai começar antes do fim do ano.", "pt-BR", False),
        ("El ministro dijo que el trabajo empezará antes de fin de año, en mayo.", "pt", True),
        ("Le ministre a dit que les travaux commenceront avant la fin de l'année.", "pt", True),
        ("Міністр сказав, що роботи почнуться до кінця року, у травні.", "ru", True),
        ("Министр сказал, что работы начнутся до конца года, в мае.", "ru", False),
        ("El trabajo", "pt", False),  # too few words
        ("The minister said that the work will begin.", "pt", False),  # those of the original
        ("Ministar je rekao da će radovi početi prije kraja godine, u svibnju.", "sr", False),
        ("O ministro dixo que o traballo comezará antes do final do ano, en maio.", "pt", False),
        ("El ministro dijo que el trabajo empezará antes de fin de año.", "xx", False),
    ],
)
def test_another_language_is_told_by_its_words(translation: str, target: str, told: bool) -> None:
    assert in_another_language(SOURCE, translation, target) is told
