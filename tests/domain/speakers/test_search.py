"""The form of a text is found in the text: any separator, any script, no capitals needed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.speakers.labels import Piece, turns_of
from desktop.formats.text.layout import paragraphs

NAMES = (
    ["ann", "bo_2", "cy()"],
    ["аня", "боря", "вера"],
    ["αννα", "βάσω", "γιώργης"],
    ["دانا", "رامي", "سلمى"],
    ["דנה", "רמי", "שרה"],
    ["王小明", "李雷", "韩梅"],
)
FORMS = (
    "{name}: {said}",
    "[01:2{digit}] {name}: {said}",
    "{name}\t{said}",
    "{name} | {said}",
    "<{name}> {said}",
    "{name}.- {said}",
    "{name} -> {said}",
    "0:0{digit} - {name} — {said}",
)


def lines(form: str, names: list[str], rounds: int = 5) -> list[str]:
    """A talk in which each of ``names`` speaks ``rounds`` times."""
    return [
        form.format(name=name, digit=turn, said=f"{name[::-1]} {turn * 37} words of turn {turn}")
        for turn in range(rounds)
        for name in names
    ]


def speakers(texts: list[str]) -> list[str | None]:
    """The labels of the turns in ``texts``."""
    return [turn.label for turn in turns_of([Piece(text) for text in texts])]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[0])
def test_form_is_found(form: str, names: list[str]) -> None:
    assert speakers(lines(form, names)) == names * 5


@pytest.mark.parametrize("form", FORMS)
def test_form_of_a_text_is_that_of_its_halves(form: str) -> None:
    texts = lines(form, NAMES[0], 8)
    assert speakers(texts[:12]) == speakers(texts)[:12] == NAMES[0] * 4
    assert speakers(texts[12:]) == NAMES[0] * 4


@given(st.lists(st.from_regex(r"[a-z]{3,9}", fullmatch=True), min_size=3, max_size=3, unique=True))
def test_nonsense_names_change_only_the_names(names: list[str]) -> None:
    assert speakers(lines("[01:2{digit}] {name} | {said}", names)) == names * 5


def test_one_more_speaker_adds_that_one() -> None:
    more = lines("{name} | {said}", ["zed"], 10)
    assert set(speakers(lines("{name} | {said}", NAMES[0]) + more)) == {*NAMES[0], "zed"}


def test_labels_that_the_rules_miss_join_theirs() -> None:
    texts = lines("[01:2{digit}] {name}: {said}", ["ab()", "Cy", "dee"])
    assert speakers(texts) == ["ab()", "Cy", "dee"] * 5


@pytest.mark.parametrize(
    "texts",
    [
        [f"Sentence {n} goes on | and on, since nobody speaks here." for n in range(12)],
        [f"step {n}: mix it well" for n in range(12)],
        [f"key{n} = value {n}" for n in range(12)],
    ],
)
def test_nobody_speaks_where_nothing_comes_back(texts: list[str]) -> None:
    assert set(speakers(texts)) == {None}


def test_a_known_label_begins_a_turn_in_wrapped_lines() -> None:
    said = "so the words go on until the line is full of them and then"
    names = ["cw", "za", "tl"] * 4
    text = "\n".join(f"{name}: {turn:03} {said}" for turn, name in enumerate(names))
    assert len(paragraphs(text)) == 12
