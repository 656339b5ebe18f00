"""Court records: the margin comes off, and questions belong to who asks them."""

from __future__ import annotations

import pytest

from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.courts.record import CourtRecord
from desktop.services.reading.opening import open_bytes

TALK = [
    "DIRECT EXAMINATION",
    "BY MR. LONG:",
    "Q.   Where do you work?",
    "A.   At the harbor office, where I have",
    "worked for twelve years.",
    "          MS. SHORT:  Objection.",
    "          THE COURT:  Overruled.",
    "Q.   What did you see?",
    "A.   A boat.",
    "CROSS-EXAMINATION",
    "BY MS. SHORT:",
    "Q.   Was it dark?",
    "          THE WITNESS:  May I have some water?",
    "A.   It was.",
]
TURNS = [
    ("MR. LONG", "Q", "Where do you work?"),
    ("THE WITNESS", "A", "At the harbor office, where I have worked for twelve years."),
    ("MS. SHORT", "MS. SHORT", "Objection."),
    ("THE COURT", "THE COURT", "Overruled."),
    ("MR. LONG", "Q", "What did you see?"),
    ("THE WITNESS", "A", "A boat."),
    ("MS. SHORT", "Q", "Was it dark?"),
    ("THE WITNESS", "THE WITNESS", "May I have some water?"),
    ("THE WITNESS", "A", "It was."),
]


def opened(lines: list[str]) -> Transcript:
    return open_bytes("\n".join(lines).encode(), "talk.txt")


def turns(transcript: Transcript) -> list[tuple[str | None, str | None, str]]:
    return [
        (turn.speaker, turn.label, turn.paragraphs[0].text)
        for turn in transcript.turns
        if turn.kind == "speech"
    ]


@pytest.mark.parametrize(
    "numbered",
    [
        [f"{at:2}   {line}" for at, line in enumerate(TALK, 1)],
        [f"00001:{at:02} {line}" for at, line in enumerate(TALK, 1)],
        [f"10:02:15 {at:2}  {line}" for at, line in enumerate(TALK, 1)],
        [text for at, line in enumerate(TALK, 1) for text in (f"{at:2}   {line}", "")],
        [*TALK, "", *map(str, range(1, 26))],
        [*TALK, "", "Q.   And cold?", "A.   Very.", "Q.   Thank you."],
    ],
    ids=["margin", "page and line", "clock", "wide", "column", "none"],
)
def test_ways_to_number_lines(numbered: list[str]) -> None:
    transcript = opened(numbered)
    assert transcript.format == "courtrecord"
    assert turns(transcript)[: len(TURNS)] == TURNS


def test_heads_and_feet_of_pages_are_set_aside_and_say_who_answers() -> None:
    page = [f"{at:2}   {line}" for at, line in enumerate(TALK[2:], 1)]
    transcript = opened([*["12", "T. Reed - Direct/Long", *page, "Lee Reporting, Inc."] * 3])
    assert {turn.speaker for turn in transcript.turns if turn.label == "A"} == {"T. Reed"}
    assert turns(transcript)[0] == ("Long", "Q", "Where do you work?")
    assert transcript.dropped.count("Lee Reporting, Inc.") == 3


def test_the_witness_is_who_was_sworn() -> None:
    sworn = ["THOMAS REED,", "     called as a witness, having been duly sworn,", *TALK]
    numbered = [f"{at:2}   {line}" for at, line in enumerate(["THE COURT:  Go on.", *sworn], 1)]
    assert ("THOMAS REED", "A", "A boat.") in turns(opened(numbered))


def test_who_asks_in_brackets() -> None:
    lines = [*TALK[1:4], "Q.   (BY MS. SHORT) Was it late?", *TALK[7:9]]
    numbered = [f"{at:2}   {line}" for at, line in enumerate(lines, 1)]
    assert ("MS. SHORT", "Q", "Was it late?") in turns(opened(numbered))


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"{at}. Take the boat number {at} out." for at in range(1, 30)),
        "\n".join(f"{at}  The verse of the song that is told here" for at in range(1, 30)),
        "Q: Where?\nA: Here.\n" * 6,
    ],
)
def test_numbered_lines_alone_are_no_record(text: str) -> None:
    assert CourtRecord().claims(Source("x.txt", text.encode())) == 0.0


@pytest.mark.parametrize(
    "front",
    [
        ["DEPOSITION OF THOMAS REED", "March 4, 2021"],
        ["        THOMAS REED,", "having been first duly sworn, testified as follows:"],
    ],
)
def test_the_witness_is_named_before_anybody_speaks(front: list[str]) -> None:
    lines = [*front, *TALK]
    for text in (lines, [f"{at:2}   {line}" for at, line in enumerate(lines, 1)]):
        assert ("THOMAS REED", "A", "A boat.") in turns(opened(text))


def test_letters_without_a_sign_after_them() -> None:
    lines = [line.replace("Q.   ", "Q ").replace("A.   ", "A ") for line in TALK]
    assert turns(opened([*lines, "Q And cold?", "A Very."]))[: len(TURNS)] == TURNS
