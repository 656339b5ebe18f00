from __future__ import annotations

import pytest

from desktop.domain.packs.pairs import readings


@pytest.mark.parametrize(
    ("pair", "source", "target"),
    [
        ("en-pt", "en", "pt"),
        ("EN-PT", "en", "pt"),
        ("eng-deu", "en", "de"),
        ("pt-BR-en", "pt-BR", "en"),
        ("pt-br-en", "pt-BR", "en"),
        ("en-pt-BR", "en", "pt-BR"),
        ("en_pt_br", "en", "pt-BR"),
        ("en-pb", "en", "pt-BR"),
        ("zh-Hant-en", "zh-Hant", "en"),
        ("en-zh-Hant", "en", "zh-Hant"),
        ("zh-tw-en", "zh-Hant", "en"),
        ("zh-Hant-TW-pt-BR", "zh-Hant", "pt-BR"),
        ("pt-BR-zh-Hant", "pt-BR", "zh-Hant"),
        ("sr-Latn-de", "sr-Latn", "de"),
        ("en-US-fr-FR", "en", "fr"),
        ("sv-se-en-gb", "sv", "en"),
        ("de-at-fr", "de", "fr"),
        ("es-419-en", "es", "en"),
        ("ca-valencia-en", "ca", "en"),
        ("es-ar-en", "es", "en"),
        ("en-es-AR", "en", "es"),
        ("en-ES-ar", "en", "ar"),
        ("xx-yy", "xx", "yy"),
    ],
)
def test_the_likeliest_reading(pair: str, source: str, target: str) -> None:
    assert readings(pair)[0] == (source, target)


def test_where_more_is_possible_all_is_told() -> None:
    assert set(readings("en-es-ar")) == {("en", "es"), ("en", "ar")}


@pytest.mark.parametrize("words", ["", "en", "en-", "-en", "no such pair", "en-de.zip", "a-b"])
def test_what_is_no_pair(words: str) -> None:
    assert readings(words) == []
