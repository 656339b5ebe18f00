"""The contract's Transcript JSON, and that Enface opens its own."""

from __future__ import annotations

import json
from dataclasses import replace

from export.samples import TRANSCRIPTS, meeting
from hypothesis import given

from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.export import EXPORTS, Options, load
from desktop.formats.base import Source as File
from desktop.formats.bitexts.enface import Enface


def export(transcript: Transcript, *, show_dropped: bool = False) -> str:
    text = ParallelText((), (), lambda: transcript)
    return load(EXPORTS["json"]).write(text, Options(show_dropped)).decode("utf-8")


def reopen(text: str) -> Transcript:
    """The transcript again, without what only the reading knows."""
    opened = Enface().read(File("x.json", text.encode()))
    return replace(opened, format="", encoding=None)


def test_keys_and_their_order_are_the_contracts() -> None:
    data = json.loads(export(meeting()))
    top = ["schema", "title", "date", "place", "language", "translation", "recognised"]
    assert list(data) == [*top, "speakers", "turns", "unmatched", "broken"]
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


@given(TRANSCRIPTS)
def test_every_transcript_comes_back(transcript: Transcript) -> None:
    assert reopen(export(transcript, show_dropped=True)) == transcript
