"""Finding: what counts as a hit, and going from hit to hit."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, meeting, model_of

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.input.patterns import BadPattern, Query, matcher
from desktop.ui.reader.view import Reader


def found(text: str, query: Query) -> list[str]:
    return [text[start:end] for start, end in matcher(query)(text)]


@pytest.mark.parametrize(
    ("typed", "text", "hits"),
    [
        ("sao paulo", "Em São\u00a0Paulo e SÃO  PAULO", ["São\u00a0Paulo", "SÃO  PAULO"]),
        ("елка", "Ёлка и елка", ["Ёлка", "елка"]),
        ("e", "e\u0301te\u0301", ["e\u0301", "e\u0301"]),
        ("don't", "Don’t don't", ["Don’t", "don't"]),
        ("قال", "قَالَ", ["قَالَ"]),
        ("سلام", "سلام عليكم", ["سلام"]),
        ("世界", "你好，世界。", ["世界"]),
        ("a.c", "abc a.c", ["a.c"]),
        ("[", "x[y", ["["]),
        ("ß", "Straße", ["ß"]),
    ],
)
def test_case_accents_spaces_and_quotes_are_overlooked(
    typed: str, text: str, hits: list[str]
) -> None:
    assert found(text, Query(typed)) == hits


def test_what_is_asked_to_match_must() -> None:
    text = "Sao são SÃO saoz"
    assert found(text, Query("são", match_accents=True)) == ["são", "SÃO"]
    assert found(text, Query("são", match_accents=True, match_case=True)) == ["são"]
    assert found(text, Query("sao", whole_words=True)) == ["Sao", "são", "SÃO"]
    assert found(text, Query(r"s[aã]o\b", regex=True, match_case=True)) == ["são"]
    assert found("aaa", Query("x*", regex=True)) == []


def test_a_bad_expression_says_why_and_an_endless_one_ends() -> None:
    with pytest.raises(BadPattern):
        matcher(Query("(", regex=True))
    for endless in (r"(a|aa)+$", "(?R)", "((?1))", "(?<n>(?&n))", "(?e)(?:abcdefghij){e<=9}"):
        with pytest.raises(TimeoutError):
            matcher(Query(endless, regex=True))("abc " * 500 + "a" * 60 + "b")
    for nested in ("(" * 900, "(?:" * 330 + ")" * 330, "(?<=" * 200):
        with suppress(BadPattern):  # how deep is too deep is for Python to say
            matcher(Query(nested, regex=True))


@given(st.text(max_size=40), st.text(min_size=1, max_size=5))
def test_a_text_that_holds_what_was_typed_is_always_found(around: str, typed: str) -> None:
    query = Query(typed, match_accents=True, match_case=True)
    text = around + typed + around
    if typed.strip():
        assert any(typed in hit or hit in typed for hit in found(text, query))


def finish(reader: Reader, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: reader.finder.done)


def test_hits_on_both_sides_from_the_view_on_and_round(open_: Open, qtbot: QtBot) -> None:
    reader = open_(meeting(repeat=300))
    reader.go_to_row(600, 0)
    reader.finder.start(Query("number 149"))
    finish(reader, qtbot)
    assert reader.finder.count == 1
    hit = reader.highlights.hit
    assert hit is not None
    assert model_of(reader).column(ORIGINAL).texts[hit.row][hit.start : hit.end] == "Number 149"
    assert hit.row in reader.visible_rows()
    reader.finder.start(Query("frase 0"))
    finish(reader, qtbot)
    assert reader.finder.count == len(model_of(reader).rows)
    first = reader.highlights.hit
    reader.finder.next()
    assert reader.finder.current == 1 + (first.row if first else 0) + 1
    reader.finder.previous()
    assert reader.highlights.hit == first
    for _ in range(3):
        reader.go_to_start()
        reader.finder.next()
    assert reader.highlights.hit is not None
    assert reader.highlights.hit.row in reader.visible_rows()


def test_in_one_side_and_one_speakers_words(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    reader.finder.start(Query("e", columns=(ORIGINAL,), speaker=1))
    finish(reader, qtbot)
    rows = {row for row in reader.highlights.hits}
    assert {model_of(reader).rows.speaker[row] for row in rows} == {1}
    assert all(hit.column == ORIGINAL for hits in reader.highlights.hits.values() for hit in hits)


def test_nothing_found_and_nothing_typed(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    with qtbot.waitSignal(reader.finder.changed) as changed:
        reader.finder.start(Query("zzz"))
        finish(reader, qtbot)
    assert changed.args == [0, 0, True]
    reader.finder.next()
    reader.finder.start(Query("e"))
    finish(reader, qtbot)
    reader.finder.start(Query(""))
    assert not reader.highlights.hits
    with qtbot.waitSignal(reader.finder.failed):
        reader.finder.start(Query("(", regex=True))


def test_a_filter_during_the_search_is_survived(open_: Open, qtbot: QtBot) -> None:
    reader = open_(meeting(repeat=600))
    reader.finder.start(Query("e"))
    reader.show_only({1})
    finish(reader, qtbot)
    reader.finder.next()
    assert reader.finder.count > 0
