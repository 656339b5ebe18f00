from __future__ import annotations

from fnmatch import fnmatchcase

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.services.library.query import Field, Phrase, expression, matches, parse
from desktop.services.library.words import keys_in, patterns_in, words_in


def _where(query: str, text: str) -> list[str]:
    """What of ``text`` the ``query`` lights."""
    node = parse(query)
    assert node is not None
    words = [*words_in(text)]
    spans = matches(node, [word.key for word in words])
    return [text[words[a].start : words[b - 1].end] for a, b in spans]


@pytest.mark.parametrize(
    ("query", "lit"),
    [
        ("harbour", ["Harbour", "harbour"]),
        ('"harbour fees"', ["Harbour fees"]),
        ("harb*", ["Harbour", "harbour"]),
        ('"harbour f*"', []),
        ('"harbour f"*', ["Harbour fees"]),
        ("fees NEAR/2 rose", ["fees", "rose"]),
        ("fees NEAR/1 rose", []),
        ("fees NOT rose", ["fees"]),
        ("(nobody OR rose) AND fees", ["fees", "rose"]),
        ("l'ete", ["l’été"]),
        ("as-", ["as"]),
        ("and", ["and"]),
    ],
)
def test_a_query_lights_what_it_asks_for(query: str, lit: list[str]) -> None:
    text = "Harbour fees nearly all rose, and in l’été, as before, the harbour slept."
    assert _where(query, text) == lit


@pytest.mark.parametrize("query", ["", "  ", "()", '""', "AND", "NOT", "* -", "((((", "NEAR/5"])
def test_without_a_word_nothing_is_asked(query: str) -> None:
    node = parse(query)
    assert node is None or isinstance(node, Phrase)


@pytest.mark.parametrize("query", ['"harbour fees', "(harbour", "harbour)", "harbour OR"])
def test_what_is_still_being_typed_is_understood(query: str) -> None:
    assert parse(query) is not None


def test_words_of_scripts_without_spaces_are_letters() -> None:
    assert keys_in("漁業の trade") == ["漁", "業", "の", "trade"]
    assert _where("漁業", "水産業と漁業。") == ["漁業"]


@pytest.mark.parametrize(
    ("text", "patterns"),
    [
        ("h?rbour", ["h?rbour"]),
        ("Har*R", ["har*r"]),
        ("well-kn?wn*", ["well", "kn?wn*"]),
        ("*ship's", ["*ship", "s"]),
        ("*-?", []),
        ("quoi?été", ["quoi?ete"]),
        ("吗?你*a", ["吗", "你", "*a"]),
        ("a*b*c*d*e*f", ["a*b*c*d*"]),
    ],
)
def test_words_have_jokers(text: str, patterns: list[str]) -> None:
    assert patterns_in(text) == patterns


def test_accents_count_where_they_make_another_letter() -> None:
    assert keys_in("São Ёлка й") == ["sao", "елка", "й"]


_PIECES = (*'abé漁1 "()*?“”-:', "/1", "text:")
_WORDS = (" NEAR ", " OR ", " AND ", " NOT ", "translation:", "own:", "original: ", "notes:")


@given(
    st.lists(st.sampled_from([*_PIECES, *_WORDS]), max_size=30).map("".join),
    st.tuples(*[st.text(alphabet="ab é漁", max_size=30) for _ in Field]),
)
def test_whatever_is_typed_can_be_searched_for(query: str, texts: tuple[str, ...]) -> None:
    import sqlite3

    keys = [keys_in(text) for text in texts]

    def fitting(pattern: str) -> frozenset[str]:
        return frozenset(key for some in keys for key in some if fnmatchcase(key, pattern))

    node = parse(query, fitting=fitting)
    if node is None:
        return
    db = sqlite3.connect(":memory:")
    columns = ", ".join(field.value for field in Field)
    db.execute(f"CREATE VIRTUAL TABLE t USING fts5({columns}, content='', tokenize='ascii')")
    db.execute(f"INSERT INTO t (rowid, {columns}) VALUES (1, ?, ?, ?, ?)", [*map(" ".join, keys)])
    indexed = db.execute("SELECT rowid FROM t WHERE t MATCH ?", (expression(node),)).fetchall()
    db.close()
    if indexed:  # then there is something to light
        assert any(matches(node, some, field) for field, some in zip(Field, keys, strict=True))
