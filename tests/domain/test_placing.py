"""Another text beside a document: where its sentences stand, and that nothing of it is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.domain.document import Document, DocumentId
from desktop.domain.editing import Change
from desktop.domain.journal import InMemory
from desktop.domain.places import place_of
from desktop.domain.steps.language import SetLanguage
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn

OURS = [["One. ", "Two. ", "Three."], ["Four. ", "Five."]]


def transcript(paragraphs: list[list[str]] = OURS, fixed: bool = True) -> Transcript:
    turns = [
        Turn(
            [Paragraph("".join(p), segments=list(p) if fixed else None)],
            "speech",
            "Ann",
            None,
            "Ann",
        )
        for p in paragraphs
    ]
    return Transcript(language="en", turns=turns, speakers=[Speaker("Ann")])


def document(of: Transcript | None = None) -> Document:
    return Document(of or transcript(), DocumentId("", ""), InMemory(), name="talk.txt")


def comparison(
    links: list[Link], texts: list[str], paragraphs: list[int] | None = None
) -> Comparison:
    numbers = paragraphs or [0] * len(texts)
    return Comparison(
        name="talk.de.txt", path="/talk.de.txt", digest="ab" * 32, language="de",
        starts=[(0, 5, 10), (0, 6)], links=links, using=("length",),
        segments=[OtherSegment(t, p, p, "Ann") for t, p in zip(texts, numbers, strict=True)],
    )  # fmt: skip


def rows(of: Document) -> list[tuple[str, str]]:
    assert of.comparison is not None
    column = of.contents.columns[of.comparison.column]
    return [(of.contents.rows.texts[r], column.texts[r]) for r in of.contents.rows.order]


def gap(*numbers: int) -> Link:
    return Link((), numbers)


def alone(*places: tuple[int, int]) -> Link:
    return Link(places, ())


WHOLE = comparison(
    [
        gap(0),
        Link(((0, 0),), (1,)),
        gap(2),
        Link(((0, 1), (0, 2)), (3,)),
        gap(4),
        gap(5),
        alone((1, 0)),
        Link(((1, 1),), (6, 7)),
        gap(8),
    ],
    [
        "Null. ",
        "Eins. ",
        "Und. ",
        "Zwei, drei.",
        "Neu. ",
        "Noch neuer.",
        "Fünf, ",
        "wirklich.",
        "Aus.",
    ],
    [0, 0, 0, 0, 1, 2, 3, 3, 4],
)


def test_sentences_stand_where_their_partner_does_and_others_have_rows_or_a_place_between() -> None:
    compared = document()
    changes: list[Change] = []
    compared.listen(changes.append)
    compared.compare(WHOLE)
    assert rows(compared) == [
        ("", "Null."),
        ("One. Two. Three.", "Eins. Und. Zwei, drei."),
        ("", "Neu."),
        ("", "Noch neuer."),
        ("Four. Five.", "Fünf, wirklich."),
        ("", "Aus."),
    ]
    assert [(len(c.inserted), c.columns) for c in changes] == [(4, {WHOLE.column})]
    first = compared.contents.rows.order[0]
    assert compared.contents.rows.starts_turn(first)
    assert compared.contents.first_rows[0] == first


def test_links_lead_to_the_sentences_as_they_stand() -> None:
    compared = document()
    compared.compare(WHOLE)
    there = compared.contents.partners("original", 0, 1, 1)
    assert there["original"] == [(0, 1, 2)]
    assert there[WHOLE.column] == [(0, 2, 2)]
    assert compared.contents.partners("original", 1, 0, 0)[WHOLE.column] == []
    assert compared.contents.partners(WHOLE.column, 0, 1, 1)["original"] == []


def test_the_transcript_has_it_by_segment_and_lists_the_rest() -> None:
    compared = document()
    compared.compare(WHOLE)
    result = compared.transcript()
    assert [p.human for _, p in result.paragraphs()] == [
        ["Eins.", "Zwei, drei.", ""],
        [None, "Fünf, wirklich."],
    ]
    assert result.unmatched is not None
    assert [each["text"] for each in result.unmatched] == [
        "Null.", "Und.", "Neu.", "Noch neuer.", "Aus.",
    ]  # fmt: skip
    assert result.unmatched[2] == {"turn": 1, "speaker": "Ann", "text": "Neu."}


def test_it_is_taken_away_with_its_rows() -> None:
    compared = document()
    compared.compare(WHOLE)
    compared.compare(comparison([Link(((0, 0), (0, 1), (0, 2), (1, 0), (1, 1)), (0,))], ["Alles."]))
    assert rows(compared) == [("One. Two. Three.", "Alles."), ("Four. Five.", "")]
    compared.stop_comparing()
    assert list(compared.contents.columns) == ["original"]
    assert list(compared.contents.rows.order) == [0, 1]
    assert [p.human for _, p in compared.transcript().paragraphs()] == [None, None]


def test_steps_done_before_stand_upon_it_and_can_be_undone() -> None:
    compared = document()
    place = place_of(compared.contents, 0, 1)
    assert compared.do(SplitTurn(place, "Bob"))
    compared.compare(WHOLE)
    texts = [ours for ours, _ in rows(compared) if ours]
    assert texts == ["One. ", "Two. Three.", "Four. Five."]
    assert compared.undo()
    assert [ours for ours, _ in rows(compared) if ours] == ["One. Two. Three.", "Four. Five."]
    assert rows(compared)[1] == ("One. Two. Three.", "Eins. Und. Zwei, drei.")


def test_another_language_does_not_cut_linked_sentences_anew() -> None:
    compared = document(transcript(fixed=False))
    compared.compare(WHOLE)
    assert compared.do(SetLanguage("de"))
    assert compared.contents.starts(0) == (0, 5, 10)


@pytest.mark.parametrize(
    "change",
    [
        {"starts": [(0, 5, 10)]},
        {"starts": [(0, 5, 16), (0, 6)]},
        {"links": WHOLE.links[1:]},
        {"segments": WHOLE.segments[1:]},
    ],
)
def test_what_is_about_another_text_is_refused(change: dict[str, object]) -> None:
    compared = document()
    with pytest.raises(ValueError, match="another text"):
        compared.compare(replace(WHOLE, **change))  # type: ignore[arg-type]
    assert list(compared.contents.columns) == ["original"]


@given(st.lists(st.sampled_from(["11", "12", "21", "10", "01"]), max_size=12), st.data())
def test_everything_of_both_texts_is_there_in_its_order(
    kinds: list[str], data: st.DataObject
) -> None:
    links, ours, theirs = [], 0, 0
    for kind in kinds:
        a, b = int(kind[0]), int(kind[1])
        source = tuple((n // 3, n % 3) for n in range(ours, ours + a))
        links.append(Link(source, tuple(range(theirs, theirs + b))))
        ours, theirs = ours + a, theirs + b
    while ours % 3 or not ours:
        links.append(Link(((ours // 3, ours % 3),), ()))
        ours += 1
    texts = [["Aa. ", "Bb. ", "Cc."] for _ in range(ours // 3)]
    paragraphs = sorted(data.draw(st.integers(0, 3)) for _ in range(theirs))
    whole = Comparison(
        name="x", path="", digest="1", language="en", starts=[(0, 4, 8)] * len(texts), links=links,
        segments=[OtherSegment(f"T{n}. ", p, 0) for n, p in enumerate(paragraphs)],
    )  # fmt: skip
    compared = document(transcript(texts))
    compared.compare(whole)
    assert [ours for ours, _ in rows(compared) if ours] == ["Aa. Bb. Cc."] * len(texts)
    words = " ".join(theirs for _, theirs in rows(compared) if theirs).split()
    assert words == [f"T{n}." for n in range(theirs)]
    linked = {
        place for bead in compared.contents.bitexts[whole.column].beads() for place in bead.target
    }
    assert len(linked) == theirs == len(compared.contents.compared)
