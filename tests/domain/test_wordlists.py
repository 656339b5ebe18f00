"""The words of languages: every file holds only lists that rules know."""

from __future__ import annotations

import re

import pytest

from desktop import resources
from desktop.domain import language, wordlists


@pytest.mark.parametrize("code", resources.languages())
def test_a_file_is_of_a_language_with_a_name_and_holds_known_lists_only(code: str) -> None:
    words = wordlists.parse(code, resources.language_file(code))
    assert words
    assert words.speakers == wordlists.of(code).speakers
    assert language.normal(code) == code
    assert language.name(code) != code


def test_a_language_without_a_file_has_empty_lists() -> None:
    assert not wordlists.of("xx")
    assert wordlists.of("xx").speakers.titles == ()
    assert wordlists.of("pt-BR") is wordlists.of("pt")


@pytest.mark.parametrize("text", ["[speakers]\ntitels = 'x'", "[speaker]\ntitles = 'x'", "x = 1"])
def test_a_list_that_no_rule_knows_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is called"):
        wordlists.parse("xx", text)


@pytest.mark.parametrize(
    ("words", "there", "not_there"),
    [
        ("nada", ["Nada disso.", "para nada"], ["nadar", "canada"]),
        ("nenhum*", ["nenhuma", "nenhum"], ["algum"]),
        ("in++++", ["invalid"], ["inn", "into"]),
        ("+n't", ["don't", "isn’t"], ["n't"]),
        ("no_one", ["no  one"], ["noone"]),
        ("*dollar* 元", ["Eurodollars", "$", "5 元"][::2], ["euro", "元宵"]),
        ("", [], ["", "a"]),
    ],
)
def test_words_as_a_pattern(words: str, there: list[str], not_there: list[str]) -> None:
    made = wordlists.parse("xx", f'[checks]\ndenials = "{words}"').checks.denials
    found = re.compile(wordlists.pattern(made), re.IGNORECASE)
    assert [text for text in there if not found.search(text)] == []
    assert [text for text in not_there if found.search(text)] == []
