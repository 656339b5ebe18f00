"""Paragraphs and names too long to lay out."""

import json

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.doubts import Doubt
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.services.reading.long_paragraphs import (
    LONGEST,
    NAME,
    shorten_names,
    split_long_paragraphs,
)
from desktop.services.reading.opening import open_bytes


def _split(*paragraphs: Paragraph) -> list[Paragraph]:
    transcript = Transcript(turns=[Turn(list(paragraphs))])
    split_long_paragraphs(transcript)
    return transcript.turns[0].paragraphs


@given(
    st.sampled_from(["word ", "A sentence of some words. ", "x", "。字", "line\n"]),
    st.integers(1, 12_000),
)
def test_nothing_is_lost_and_nothing_stays_too_long(piece: str, times: int) -> None:
    parts = _split(Paragraph(piece * times, note=True, start=1.0, end=9.0))
    assert "".join(part.text for part in parts) == piece * times
    assert all(0 < len(part.text) <= LONGEST for part in parts)
    assert (parts[0].start, parts[-1].end) == (1.0, 9.0)
    assert all(part.note for part in parts)


def test_cuts_fall_between_sentences() -> None:
    parts = _split(Paragraph("Here is a sentence of mine. " * 2000))
    assert len(parts) > 1
    assert all(part.text.startswith("Here") for part in parts)


def test_segments_stay_with_their_translations() -> None:
    segments = [f"Sentence number {n} is this one. " for n in range(1000)]
    translation = [Translation(f"T{n} ", (Doubt.NAMES,) * (n % 2)) for n in range(1000)]
    whole = Paragraph("".join(segments), segments=segments, translation=translation)
    parts = _split(whole)
    assert len(parts) > 1
    for part in parts:
        assert part.segments is not None
        assert part.text == "".join(part.segments)
    assert [t for part in parts for t in part.translation or ()] == translation


def test_a_monstrous_segment_is_no_segment() -> None:
    text = "a" * 50_000
    parts = _split(Paragraph(text, segments=[text], translation=[Translation("b")]))
    assert all(part.segments is None and part.translation is None for part in parts)


def test_usual_paragraphs_are_left_alone() -> None:
    usual = Paragraph("Yes. " * 100)
    assert _split(usual)[0] is usual


def test_a_human_translation_of_a_monster_is_kept() -> None:
    text = "Here is a sentence of mine. " * 2000
    parts = _split(Paragraph(text, segments=[text], human=["Eis tudo."]))
    assert [h for part in parts for h in part.human or () if h] == ["Eis tudo."]
    assert all(part.segments == [part.text] for part in parts)


def test_a_monstrous_name_is_cut_and_kept_whole_beside_the_text() -> None:
    ann, bob = "Ann " * 300 + "Lee", "Ann " * 300 + "Ray"
    turns = [
        Turn([Paragraph("Hi.")], label=ann, speaker=ann),
        Turn([Paragraph("Yes.")], label=bob, speaker=bob),
        Turn([Paragraph("No.")], label=ann, speaker=ann),
    ]
    transcript = Transcript("T" * 1_000_000, speakers=[Speaker(ann), Speaker(bob)], turns=turns)
    shorten_names(transcript)
    names = [speaker.name for speaker in transcript.speakers]
    assert [turn.speaker for turn in turns] == [names[0], names[1], names[0]]
    assert len(set(names)) == 2
    assert all(len(name) < NAME + 10 for name in (*names, transcript.title, turns[0].label or ""))
    assert transcript.dropped == ["T" * 1_000_000, ann, bob]


def test_usual_names_are_left_alone() -> None:
    turn = Turn([Paragraph("Hi.")], label="Ann Lee", speaker="Ann Lee")
    transcript = Transcript("A talk", speakers=[Speaker("Ann Lee", ["Mayor"])], turns=[turn])
    shorten_names(transcript)
    assert (transcript.title, transcript.speakers[0].name, turn.label) == (
        "A talk", "Ann Lee", "Ann Lee",
    )  # fmt: skip
    assert transcript.dropped == []


def test_what_enface_wrote_is_cut_like_all_other_files() -> None:
    text = "a" * 200_000
    file = {"schema": "enface/1", "title": text, "turns": [{"paragraphs": [{"text": text}]}]}
    transcript = open_bytes(json.dumps(file).encode(), "a.json")
    assert len(transcript.title) <= NAME + 1
    assert max(len(paragraph.text) for _, paragraph in transcript.paragraphs()) <= LONGEST
