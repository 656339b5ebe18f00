"""Putting right who speaks: each correction, and what none of them may do."""

from __future__ import annotations

import copy
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.corrections import (
    Anchor,
    Correction,
    Give,
    IsSpeaker,
    Merge,
    NoSpeaker,
    Rename,
    SplitOff,
    Unknown,
    anchor_of,
    apply,
    as_json,
    from_json,
)
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation


def talk(*turns: tuple[str | None, str]) -> Transcript:
    """Turns of (label, paragraphs divided by "|"); a label is its speaker's name."""
    made = [Turn([Paragraph(p) for p in text.split("|")], "speech", label, None, label)
            for label, text in turns]  # fmt: skip
    names = dict.fromkeys(label for label, _ in turns if label)
    return Transcript(turns=made, speakers=[Speaker(name, [f"title of {name}"]) for name in names])


def said(transcript: Transcript) -> list[tuple[str | None, str | None, str]]:
    return [(t.speaker, t.label, "|".join(p.text for p in t.paragraphs)) for t in transcript.turns]


MEETING = (("Ann", "Good evening."), ("Bob", "Hello.|He said: no."), ("Anne", "Well."))


def corrected(*corrections: Correction) -> Transcript:
    transcript, unplaced = apply(talk(*MEETING), corrections)
    assert not unplaced
    return transcript


def test_rename_changes_the_name_and_keeps_labels_and_titles() -> None:
    after = corrected(Rename("Bob", "Robert Roe"))
    assert said(after)[1] == ("Robert Roe", "Bob", "Hello.|He said: no.")
    assert after.speakers[1] == Speaker("Robert Roe", ["title of Bob"])


@pytest.mark.parametrize("correction", [Merge("Anne", "Ann"), Rename("Anne", "Ann")])
def test_two_speakers_become_one(correction: Correction) -> None:
    after = corrected(correction)
    assert [turn.speaker for turn in after.turns] == ["Ann", "Bob", "Ann"]
    assert after.speakers[0] == Speaker("Ann", ["title of Ann", "title of Anne"])
    assert len(after.speakers) == 2


def test_one_speaker_becomes_two_by_label() -> None:
    after = corrected(Merge("Anne", "Ann"), SplitOff("Ann", "Anne", "Anne Lee"))
    assert [turn.speaker for turn in after.turns] == ["Ann", "Bob", "Anne Lee"]


def test_a_single_turn_is_given_to_somebody_else_or_to_nobody() -> None:
    place = anchor_of(talk(*MEETING), 1)
    assert [turn.speaker for turn in corrected(Give(place, "Cyd")).turns] == ["Ann", "Cyd", "Anne"]
    assert [turn.speaker for turn in corrected(Give(place, None)).turns] == ["Ann", None, "Anne"]


def test_a_label_that_is_no_speaker_goes_back_into_the_text() -> None:
    after = corrected(NoSpeaker("Bob"))
    assert said(after) == [
        ("Ann", "Ann", "Good evening.|Bob: Hello.|He said: no."),
        ("Anne", "Anne", "Well."),
    ]
    assert [speaker.name for speaker in after.speakers] == ["Ann", "Anne"]


def test_a_label_is_no_speaker_at_one_place_only() -> None:
    whole = talk(("Ann", "One."), ("Note", "Two."), ("Bob", "Three."), ("Note", "Four."))
    after, unplaced = apply(whole, [NoSpeaker("Note", anchor_of(whole, 3))])
    assert not unplaced
    assert said(after)[1:] == [("Note", "Note", "Two."), ("Bob", "Bob", "Three.|Note: Four.")]


def test_a_line_is_a_speaker() -> None:
    place = anchor_of(talk(*MEETING), 1, 1)
    after = corrected(IsSpeaker(place, "He said"))
    assert said(after)[1:3] == [("Bob", "Bob", "Hello."), ("He said", "He said", "no.")]


def test_a_label_alone_on_its_line_speaks_what_follows() -> None:
    whole = talk(("Ann", "Hi.|Bob Roe|Hello.|Bye."))
    after, _ = apply(whole, [IsSpeaker(anchor_of(whole, 0, 1), "Bob Roe")])
    assert said(after) == [("Ann", "Ann", "Hi."), ("Bob Roe", "Bob Roe", "Hello.|Bye.")]


def test_segments_and_human_translation_stay_with_their_text() -> None:
    paragraph = Paragraph(
        "Bob: Yes. No.",
        segments=["Bob: Yes. ", "No."],
        human=["Sim.", None],
        translation=[Translation("x"), Translation("y")],
    )
    whole = Transcript(turns=[Turn([paragraph])])
    after, _ = apply(whole, [IsSpeaker(anchor_of(whole, 0), "Bob")])
    new = after.turns[0].paragraphs[0]
    assert (new.text, new.segments, new.human) == ("Yes. No.", ["Yes. ", "No."], ["Sim.", None])
    assert new.translation is None


def test_a_place_is_found_again_where_the_file_has_changed() -> None:
    give = Give(anchor_of(talk(*MEETING), 1), "Cyd")
    longer = talk(("Eve", "Order!"), ("Eve", "Order, I say."), *MEETING)
    after, unplaced = apply(longer, [give])
    assert not unplaced
    assert [turn.speaker for turn in after.turns] == ["Eve", "Eve", "Ann", "Cyd", "Anne"]


def test_of_equal_places_the_nearest_is_meant() -> None:
    whole = talk(("Ann", "Yes."), ("Bob", "Yes."), ("Ann", "Yes."))
    after, _ = apply(whole, [Give(anchor_of(whole, 2), "Cyd")])
    assert [turn.speaker for turn in after.turns] == ["Ann", "Bob", "Cyd"]


@pytest.mark.parametrize(
    "correction",
    [
        Rename("Nobody", "Somebody"),
        Merge("Ann", "Nobody"),
        SplitOff("Ann", "Nobody", "X"),
        Give(Anchor("Bob", "never said", 1), "X"),
        NoSpeaker("Nobody"),
        NoSpeaker("Bob", Anchor("Bob", "never said", 1)),
        IsSpeaker(Anchor("Bob", "Hello.", 1), "Goodbye"),
        Unknown((("do", "sing"),)),
    ],
)
def test_what_finds_no_place_is_listed_and_changes_nothing(correction: Correction) -> None:
    after, unplaced = apply(talk(*MEETING), [correction])
    assert unplaced == [correction]
    assert said(after) == said(talk(*MEETING))


names = st.sampled_from(["Ann", "Bob", "Cyd", "Note"])
labels = st.none() | names
texts = st.lists(st.sampled_from(["Yes.", "Bob: no.", "Ann", "A: b: c", "Note: (x)"]), min_size=1)
transcripts = st.lists(st.tuples(labels, texts.map("|".join)), max_size=6).map(lambda t: talk(*t))
words = st.sampled_from(["Yes.", "Bob: no.", "Ann", "A: b: c"])
places = st.builds(Anchor, labels, words, st.integers(0, 5))
corrections = st.lists(
    st.builds(Rename, names, names)
    | st.builds(Merge, names, names)
    | st.builds(SplitOff, names, names, names)
    | st.builds(Give, places, labels)
    | st.builds(NoSpeaker, names, st.none() | places)
    | st.builds(IsSpeaker, places, names | st.just("A")),
    max_size=6,
)


def letters(transcript: Transcript) -> Counter[str]:
    texts = [p.text for _, p in transcript.paragraphs()]
    texts += [turn.label or "" for turn in transcript.turns]
    return Counter(c for c in "".join(texts) if c.isalpha())


@given(transcripts, corrections)
def test_no_letter_is_lost_and_the_original_stays(
    transcript: Transcript, wanted: list[Correction]
) -> None:
    before = copy.deepcopy(transcript)
    after, unplaced = apply(transcript, wanted)
    assert transcript == before
    assert letters(after) == letters(before)
    assert all(one in wanted for one in unplaced)
    known = {speaker.name for speaker in after.speakers}
    assert {turn.speaker for turn in after.turns if turn.speaker} <= known


@given(transcripts, corrections)
def test_placing_again_what_was_placed_gives_the_same(
    transcript: Transcript, wanted: list[Correction]
) -> None:
    after, unplaced = apply(transcript, wanted)
    if not unplaced:
        again, none = apply(transcript, [from_json(as_json(one)) for one in wanted])
        assert (again, none) == (after, [])


@given(st.lists(st.dictionaries(st.text(max_size=5), st.none() | st.text() | st.integers())))
def test_json_of_any_kind_is_kept(data: list[dict[str, object]]) -> None:
    assert [as_json(from_json(one)) for one in data] == data


@pytest.mark.parametrize(
    "data",
    [
        {"do": "rename", "speaker": "Ann"},
        {"do": "rename", "speaker": 3, "name": "x"},
        {"do": "give", "place": {"label": 1}, "name": "x"},
        {"do": "give", "place": {"label": None, "words": "x", "turn": 0, "more": 1}, "name": "x"},
        {"do": "fly"},
    ],
)
def test_json_that_is_off_is_unknown_and_kept(data: dict[str, object]) -> None:
    found = from_json(data)
    assert isinstance(found, Unknown)
    assert as_json(found) == data
