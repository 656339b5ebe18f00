"""The words of languages: every file holds only lists that rules know."""

from __future__ import annotations

import re
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from desktop import resources
from desktop.domain.languages import dates, language, segments, wordlists
from desktop.domain.quality import negation, numbers
from desktop.domain.speakers.names import IMPOSSIBLE, strength_of
from desktop.domain.speakers.persons import parts_of
from desktop.formats.office.columns import find_columns
from desktop.services.reading.guessing import guess


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


def test_a_new_language_is_one_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "en.toml").write_text(resources.language_file("en"), "utf-8")
    text = "name = 'Tok Pisin'\nown_name = 'Tok Pisin'\n[sentences]\nabbreviations = 'Nam'\n"
    (tmp_path / "tpi.toml").write_text(text, "utf-8")
    caches = (resources.languages, wordlists._of, language._entry, segments._rules)
    with monkeypatch.context() as patched:
        patched.setattr(resources, "_LANGUAGES", tmp_path)
        for cache in caches:
            cache.cache_clear()
        assert language.name("tpi") == "Tok Pisin"
        assert "tpi" in language.codes()
        assert segments.split("Em i Nam. Bilong. Em i go.", "tpi") == [
            "Em i Nam. Bilong. ",
            "Em i go.",
        ]
    for cache in caches:
        cache.cache_clear()


# -- the samples of each file ------------------------------------------------------------------

FILES = resources.languages()


def samples(code: str) -> dict[str, Any]:
    table = tomllib.loads(resources.language_file(code)).get("samples", {})
    assert isinstance(table, dict)
    return table


@pytest.mark.parametrize("code", FILES)
def test_every_kind_of_list_has_a_sample(code: str) -> None:
    words, given = wordlists.of(code), samples(code)
    wanted = {
        "labels": words.speakers.titles,
        "roles": words.speakers.roles,
        "facts": words.speakers.facts,
        "dates": words.dates.months,
        "sentences": words.sentences.abbreviations or words.sentences.dotted_ordinals,
        "written": words.numbers.decimal,
        "number_words": words.numbers.words,
        "negations": words.checks.denials,
        "headers": words.tables.speaker and words.tables.text,
        "guess": words.guessing.telling,
    }
    assert [key for key, lists in wanted.items() if lists and not given.get(key)] == []
    assert given.keys() <= wanted.keys()


@pytest.mark.parametrize("code", FILES)
def test_speakers(code: str) -> None:
    for label, name, title in samples(code).get("labels", []):
        parts = parts_of(label)
        assert (parts.name, parts.title, parts.role) == (name, title, False)
    for role in samples(code).get("roles", []):
        assert parts_of(role).role, role
    for fact in samples(code).get("facts", []):
        assert strength_of(fact) == IMPOSSIBLE, fact


@pytest.mark.parametrize("code", FILES)
def test_dates_and_sentences(code: str) -> None:
    for text, iso in samples(code).get("dates", []):
        assert dates.line_date(text) is not None, text
        found = dates.find(text)
        assert found is not None
        assert found.iso == iso
    for sentences in samples(code).get("sentences", []):
        assert segments.split("".join(sentences), code) == sentences


@pytest.mark.parametrize("code", FILES)
def test_numbers(code: str) -> None:
    other, token = ("pt", "1.234.567,89") if code == "en" else ("en", "1,234,567.89")
    if written := samples(code).get("written"):
        assert numbers.localised(token, other, code) == written
        assert numbers.values(written) == {Decimal("1234567.89")}
    for words in samples(code).get("number_words", []):
        assert numbers.words().search(words), words


@pytest.mark.parametrize("code", FILES)
def test_negations(code: str) -> None:
    other = "pt" if code == "en" else "en"
    denial = {"pt": "Ninguém sabe.", "en": "Nobody knows."}[other]
    statement = {"pt": "Eles sabem.", "en": "We know."}[other]
    for text, denies in samples(code).get("negations", []):
        assert negation.lost(text, statement, code, other) == denies, text
        assert negation.lost(denial, text, other, code) != denies, text


@pytest.mark.parametrize("code", FILES)
def test_headers_and_guesses(code: str) -> None:
    if headers := samples(code).get("headers"):
        columns = find_columns([headers, ["Ann", "I think so."]])
        assert columns is not None
        assert (columns.speaker, columns.text, columns.header) == (0, 1, 0)
    if text := samples(code).get("guess"):
        assert guess(text) == (code, 1.0)
