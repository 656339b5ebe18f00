"""JSON of no maker that Enface names: the conversation is found, and nothing is left out unsaid."""

from __future__ import annotations

import json

import pytest

from desktop.domain.errors import OtherKind
from desktop.domain.reasons import Fault, InLine
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.recognition import Recognition

ANN = "So how did it begin for you, all those years ago?"
BOB = "With a boat, and with a very long winter on the island."
WELCOME = "Welcome to the harbour show, with words from those who pay for it."


def read(data: object) -> Transcript:
    return Recognition().read(Source("x.json", json.dumps(data).encode()))


def said(transcript: Transcript) -> list[tuple[str | None, str]]:
    return [(turn.label, " / ".join(p.text for p in turn.paragraphs)) for turn in transcript.turns]


def test_of_several_arrays_the_conversation_is_shown_and_the_rest_set_aside() -> None:
    transcript = read(
        {
            "intro": [{"text": WELCOME}],
            "conversation": [{"who": "Ann", "text": ANN}, {"who": "Bob", "text": BOB}],
            "chapters": [{"start": 0, "summary": "Bob tells of his first boat."}],
        }
    )
    assert said(transcript) == [("Ann", ANN), ("Bob", BOB)]
    assert transcript.dropped == [WELCOME, "Bob tells of his first boat."]


def test_what_a_maker_is_known_for_is_not_taken_for_all_of_it() -> None:
    intro = {"segments": [{"start": 0, "end": 1, "text": "Hello."}]}
    lines = [{"speaker": "Ann", "text": ANN}, {"speaker": "Bob", "text": BOB}]
    transcript = read({**intro, "interview": {"lines": lines}})
    assert said(transcript) == [("Ann", ANN), ("Bob", BOB)]
    assert transcript.dropped == ["Hello."]


def test_a_conversation_cut_into_lists_is_whole() -> None:
    parts = [{"lines": [{"who": "Ann", "text": ANN}]}, {"lines": [{"who": "Bob", "text": BOB}]}]
    transcript = read({"parts": parts})
    assert said(transcript) == [("Ann", ANN), ("Bob", BOB)]
    assert transcript.dropped == []


def words(text: str, speaker: str, start: float) -> list[dict[str, object]]:
    return [
        {"text": word, "start": start + at, "end": start + at + 0.9, "speaker": speaker}
        for at, word in enumerate(text.split())
    ]


def test_a_list_of_objects_each_with_words() -> None:
    data = [{"words": words(ANN, "A", 0)}, {"words": words(BOB, "B", 20)}]
    transcript = read(data)
    assert said(transcript) == [("A", ANN), ("B", BOB)]
    assert [turn.start for turn in transcript.turns] == [0, 20]


def test_speakers_that_only_words_have_cut_a_segment() -> None:
    bare = [{**word, "text": str(word["text"]).strip(",?.")} for word in words(ANN, "A", 0)]
    bare += [{**word, "text": str(word["text"]).strip(",?.")} for word in words(BOB, "B", 20)]
    transcript = read({"segments": [{"start": 0, "text": f"{ANN} {BOB}", "words": bare}]})
    assert said(transcript) == [("A", ANN), ("B", BOB)]
    assert transcript.dropped == []


def test_speakers_told_apart_from_the_words() -> None:
    texts = [{"start": 0.5, "text": ANN}, {"start": 8.1, "text": BOB}]
    spans = [{"speaker": "B", "start": 8.0}, {"speaker": "A", "start": 0.0}]
    assert said(read({"texts": texts, "diarization": spans})) == [("A", ANN), ("B", BOB)]


@pytest.mark.parametrize(
    "data",
    [
        {"transcript": f"Ann Lee: {ANN}\nBob Roy: {BOB}\nAnn Lee: {ANN}"},
        {"lines": [f"Ann Lee: {ANN}", f"Bob Roy: {BOB}", f"Ann Lee: {ANN}"]},
        [{"text": f"Ann Lee: {ANN}"}, {"text": f"Bob Roy: {BOB}"}, {"text": f"Ann Lee: {ANN}"}],
        [{"Ann Lee": ANN}, {"Bob Roy": BOB}, {"Ann Lee": ANN}],
        [
            {"speaker": "Ann Lee", "children": [{"text": ANN}]},
            {"speaker": "Bob Roy", "children": [{"text": BOB}]},
            {"speaker": "Ann Lee", "children": [{"text": ANN}]},
        ],
        [
            {"text": ANN, "data": {"speaker": "Ann Lee"}},
            {"text": BOB, "data": {"speaker": "Bob Roy"}},
            {"text": ANN, "data": {"speaker": "Ann Lee"}},
        ],
        {
            "1": {"speaker": {"id": 4, "name": "Ann Lee"}, "text": ANN},
            "2": {"speaker": {"id": 5, "name": "Bob Roy"}, "text": BOB},
            "3": {"speaker": {"id": 4, "name": "Ann Lee"}, "text": ANN},
        },
    ],
    ids=["text", "strings", "labels", "by name", "children", "data", "numbered"],
)
def test_ways_to_say_who_speaks(data: object) -> None:
    transcript = read(data)
    assert said(transcript) == [("Ann Lee", ANN), ("Bob Roy", BOB), ("Ann Lee", ANN)]
    assert transcript.dropped == []


def test_partial_results_give_way_to_the_final_ones() -> None:
    heard = [{"is_final": False, "text": ANN[:at]} for at in range(10, 40, 5)]
    transcript = read([*heard, {"is_final": True, "text": ANN}, {"is_final": True, "text": BOB}])
    assert said(transcript) == [(None, f"{ANN} {BOB}")]
    assert transcript.dropped == []


def test_json_lines_with_a_damaged_line() -> None:
    lines = [{"speaker": "Ann", "text": ANN}, {"speaker": "Bob", "text": BOB}]
    data = "\n".join([json.dumps(lines[0]), '{"speaker": "Bo', json.dumps(lines[1])])
    transcript = Recognition().read(Source("x.jsonl", data.encode()))
    assert said(transcript) == [("Ann", ANN), ("Bob", BOB)]
    assert transcript.broken == InLine(2, Fault.DAMAGED)


def test_whole_json_of_another_kind_is_not_damaged() -> None:
    with pytest.raises(OtherKind, match="JSON in which Enface finds no speech"):
        read({"name": "enface", "scripts": {"build": "make"}, "files": ["a", "b"]})


def test_what_stands_after_the_json_does_not_hide_it() -> None:
    data = json.dumps({"segments": [{"start": 1, "end": 2, "text": ANN}]}) + "\n]]"
    transcript = Recognition().read(Source("x.json", data.encode()))
    assert said(transcript) == [(None, ANN)]
    assert transcript.broken == InLine(2, Fault.DAMAGED)


def test_one_id_with_two_names() -> None:
    lines = [{"speaker_id": 1, "speaker": "Ann Lee", "text": ANN},
             {"speaker_id": 2, "speaker": "Bob", "text": BOB},
             {"speaker_id": 1, "speaker": "The Chair", "text": ANN}]  # fmt: skip
    assert [turn.speaker for turn in read(lines).turns] == ["Ann Lee", None, "Ann Lee"]
