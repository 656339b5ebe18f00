"""Words of a text matched to words that were heard."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.listening import matching
from desktop.listening.matching import match, tokens

WORDS = st.lists(st.sampled_from("abcdefg"), max_size=40)


def test_words_are_compared_without_signs_accents_and_capitals() -> None:
    assert tokens("“Don’t!”, said Zoë — 3 times.") == [
        ("dont", 1),
        ("said", 10),
        ("zoe", 15),
        ("3", 21),
        ("times", 23),
    ]
    assert tokens("今日は。", spaced=False) == [("今", 0), ("日", 1), ("は", 2)]


@given(WORDS, WORDS)
def test_pairs_are_the_same_words_in_order(text: list[str], heard: list[str]) -> None:
    pairs = match(text, heard)
    assert all(text[a] == heard[b] for a, b in pairs)
    assert all(a < c and b < d for (a, b), (c, d) in pairwise(pairs))


@given(WORDS)
def test_the_same_words_all_match(text: list[str]) -> None:
    assert match(text, text) == [(n, n) for n in range(len(text))]


def test_a_common_word_stands_with_its_neighbours() -> None:
    text = ["the", "end", "and", "then", "the", "ship", "came", "home"]
    heard = ["the", "the", "the", "ship", "came", "home"]
    assert match(text, heard)[-4:] == [(4, 2), (5, 3), (6, 4), (7, 5)]


@pytest.mark.parametrize("cells", [50, 1_000_000])
def test_a_long_text_with_parts_missing_on_both_sides(
    cells: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching, "_CELLS", cells)
    chance = random.Random(1)
    text = [f"w{int(chance.paretovariate(0.9))}" for _ in range(600)]
    heard = [*text[:200], *("x" * n for n in range(1, 40)), *text[300:]]
    pairs = dict(match(text, heard))
    right = [a for a, b in pairs.items() if b == (a if a < 200 else a - 300 + 239)]
    assert len(right) >= 490
    assert len(match(text, heard)) <= 520
