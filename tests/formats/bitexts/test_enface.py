"""Enface's own JSON, whole and damaged. That it comes back as it was: tests/export/test_json.py."""

from __future__ import annotations

import json

import pytest
from conftest import DATA

from desktop.domain.errors import Empty, Hostile, Malformed
from desktop.domain.reasons import Fault, InLine, InTurn
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.bitexts.enface import Enface

SAMPLE = (DATA / "formats" / "enface" / "orchard.json").read_bytes()


def read(data: bytes) -> Transcript:
    return Enface().read(Source("x.json", data))


def changed(**turn: object) -> bytes:
    """The sample with its second turn changed."""
    data = json.loads(SAMPLE)
    data["turns"][1].update(turn)
    return json.dumps(data).encode()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_unicode_encodings(encoding: str) -> None:
    data = SAMPLE.decode("utf-8").encode(encoding)
    assert Enface().claims(Source("x.json", data)) == 1
    assert read(data).turns == read(SAMPLE).turns


def test_a_file_cut_off_keeps_what_is_whole_and_says_where() -> None:
    transcript = read(SAMPLE[: SAMPLE.index(b"Where exactly")])
    assert [len(turn.paragraphs) for turn in transcript.turns] == [2]
    assert transcript.broken is Fault.ENDS_EARLY


def test_a_turn_cut_off_keeps_its_first_paragraphs() -> None:
    transcript = read(SAMPLE[: SAMPLE.index(b"(Applause.)")])
    assert [p.text for _, p in transcript.paragraphs()] == ["Look up. Three ripe pears."]


@pytest.mark.parametrize("damage", [b"\t", b"\\x", b'"'])
def test_a_text_damaged_inside_keeps_what_is_before_it(damage: bytes) -> None:
    at = SAMPLE.index(b"Where exactly")
    transcript = read(SAMPLE[:at] + b"a, {b, [c], " * 50 + damage + SAMPLE[at:])
    assert next(p.text for _, p in transcript.paragraphs()) == "Look up. Three ripe pears."
    assert transcript.broken == InLine(17, Fault.DAMAGED)


@pytest.mark.parametrize(
    "turn",
    [
        {"kind": "song"},
        {"paragraphs": None},
        {"paragraphs": [{"text": 5}]},
        {"paragraphs": [{"text": "ab", "segments": ["a", "c"]}]},
        {"paragraphs": [{"text": "ab", "segments": ["ab"], "translation": ["x", "y"]}]},
    ],
)
def test_a_turn_that_is_not_as_it_should_be_ends_the_reading(turn: dict[str, object]) -> None:
    transcript = read(changed(**turn))
    assert len(transcript.turns) == 1
    assert isinstance(transcript.broken, InTurn)
    assert transcript.broken.turn == 2


def test_a_stranger_s_values_are_taken_for_what_they_are() -> None:
    turn = read(changed(start=-1, end=True, speaker=["x"], language=None)).turns[1]
    assert (turn.start, turn.end, turn.speaker) == (None, None, None)


def test_half_a_character_is_replaced() -> None:
    data = b'{"schema": "enface/1", "turns": [{"paragraphs": [{"text": "\\ud83d"}]}]}'
    assert read(data).turns[0].paragraphs[0].text == "\ufffd"


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b" \n", Empty),
        (b'{"schema": "enface/1"}', Malformed),
        (b'{"schema": "enface/1", "turns": [5]}', Malformed),
        (b'{"schema": "enface/1", "turns": ' + b"[" * 100_000, Hostile),
        (b'{"schema": "enface/1", "turns": ' + b"9" * 5_000 + b"}", Malformed),
    ],
)
def test_nothing_readable_is_refused(data: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(data)
