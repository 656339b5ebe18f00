"""The contract's Transcript JSON, and that Enface opens its own."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from conftest import DATA
from export.samples import meeting
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.transcript import Kind, Paragraph, Source, Speaker, Transcript, Turn
from desktop.export import EXPORTS, Options, load
from desktop.formats.base import Source as File
from desktop.formats.enface import Enface

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
TIME = st.none() | st.floats(0, 1e6, allow_nan=False)
KINDS: list[Kind] = ["speech", "narration", "note"]


def export(transcript: Transcript, *, show_dropped: bool = False) -> str:
    return load(EXPORTS["json"]).write(transcript, Options(show_dropped)).decode("utf-8")


def reopen(text: str) -> Transcript:
    """The transcript again, without what only the reading knows."""
    opened = Enface().read(File("x.json", text.encode()))
    return replace(opened, format="", encoding=None)


def test_golden(golden: Callable[[Path, str], None]) -> None:
    golden(DATA / "export" / "meeting.json", export(meeting(), show_dropped=True))


def test_keys_and_their_order_are_the_contracts() -> None:
    data = json.loads(export(meeting()))
    top = ["schema", "title", "date", "place", "language", "translation", "speakers", "turns"]
    assert list(data) == [*top, "unmatched", "broken"]
    assert list(data["speakers"][0]) == ["name", "titles", "role", "turns", "words"]
    assert list(data["turns"][0]) == (
        ["speaker", "label", "label_note", "kind", "start", "end", "language", "paragraphs"]
    )
    assert list(data["turns"][0]["paragraphs"][0]) == (
        ["text", "note", "segments", "translation", "marks", "human"]
    )


def test_words_of_a_speaker_are_those_outside_notes() -> None:
    data = json.loads(export(meeting()))
    counts = [(who["name"], who["turns"], who["words"]) for who in data["speakers"]]
    assert counts == [("Ada Brook", 1, 6), ("Question", 1, 3)]


def test_dropped_only_where_asked_for() -> None:
    assert "dropped" not in json.loads(export(meeting()))
    assert json.loads(export(meeting(), show_dropped=True))["dropped"] == meeting().dropped


def test_segments_are_split_where_nobody_did() -> None:
    turn = Turn([Paragraph("One is here. Two is there.")])
    data = json.loads(export(Transcript(language="en", turns=[turn])))
    paragraph = data["turns"][0]["paragraphs"][0]
    assert len(paragraph["segments"]) == 2
    assert "".join(paragraph["segments"]) == paragraph["text"]
    assert paragraph["marks"] == [[], []]


def test_meeting_comes_back() -> None:
    whole = meeting()
    opened = reopen(export(whole, show_dropped=True))
    for (_, was), (_, now) in zip(whole.paragraphs(), opened.paragraphs(), strict=True):
        was.segments = was.segments or now.segments
    assert opened == whole


@st.composite
def paragraphs(draw: st.DrawFn) -> Paragraph:
    segments = draw(st.lists(TEXT, min_size=1, max_size=3))
    count = len(segments)
    each = st.lists(TEXT, min_size=count, max_size=count)
    translation = draw(st.none() | each)
    marks = None
    if translation is not None:
        reasons = st.lists(TEXT, max_size=2)
        marks = draw(st.lists(reasons, min_size=count, max_size=count))
    human = draw(st.none() | st.lists(st.none() | TEXT, min_size=count, max_size=count))
    return Paragraph(
        "".join(segments),
        note=draw(st.booleans()),
        start=draw(TIME),
        end=draw(TIME),
        segments=segments,
        translation=translation,
        marks=marks,
        human=human,
    )


TURNS = st.builds(
    Turn,
    paragraphs=st.lists(paragraphs(), max_size=3),
    kind=st.sampled_from(KINDS),
    label=st.none() | TEXT,
    label_note=st.none() | TEXT,
    speaker=st.none() | TEXT,
    start=TIME,
    end=TIME,
    language=st.none() | TEXT,
)
TRANSCRIPTS = st.builds(
    Transcript,
    title=TEXT,
    date=st.none() | TEXT,
    place=st.none() | TEXT,
    language=st.none() | TEXT,
    speakers=st.lists(
        st.builds(Speaker, TEXT.filter(bool), st.lists(TEXT, max_size=2), st.booleans()),
        max_size=3,
        unique_by=lambda speaker: speaker.name,
    ),
    turns=st.lists(TURNS, max_size=4),
    dropped=st.lists(TEXT, max_size=3),
    broken=st.none() | TEXT,
    translation=st.none() | st.builds(Source, TEXT.filter(bool), TEXT, TEXT, st.none() | TEXT),
    unmatched=st.none() | st.lists(st.fixed_dictionaries({"turn": st.integers(), "text": TEXT})),
)


@given(TRANSCRIPTS)
def test_every_transcript_comes_back(transcript: Transcript) -> None:
    assert reopen(export(transcript, show_dropped=True)) == transcript
