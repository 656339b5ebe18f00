"""What stands in the margin besides the name."""

from __future__ import annotations

import pytest

from desktop.domain.rows import flatten
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.ui.reader.model import ReaderModel
from desktop.ui.reader.names import clock, heading, title_in


@pytest.mark.parametrize(
    ("label", "name", "title"),
    [
        ("President of Russia Vladimir Putin", "Vladimir Putin", "President of Russia"),
        ("Paul Flynn (Newport West) (Lab)", "Paul Flynn", "(Newport West) (Lab)"),
        ("Paul Flynn (Lab)", "Paul Flynn", "Lab"),
        ("Anna Lima, mayor", "Anna Lima", "mayor"),
        ("Mr. Putin", "Vladimir Putin", ""),
        ("Anna Lima", "Anna Lima", ""),
        ("Question", "", ""),
    ],
)
def test_a_title_is_what_the_label_says_besides_the_name(label: str, name: str, title: str) -> None:
    assert title_in(label, name) == title


def test_note_and_time_stand_below() -> None:
    turn = Turn(
        [Paragraph("Hello.")],
        label="Anna",
        label_note="via video link",
        speaker="Anna",
        start=3725.4,
    )
    nameless = Turn([Paragraph("Who?")], label="Voice", start=65)
    telling = Turn([Paragraph("They met.")], kind="narration")
    transcript = Transcript(speakers=[Speaker("Anna")], turns=[turn, nameless, telling])
    model = ReaderModel(transcript, flatten(transcript))
    assert heading(model, 0) == ("Anna", "via video link\n1:02:05")
    assert heading(model, 1) == ("Voice", "1:05")
    assert heading(model, 2) == ("", "")
    assert clock(0) == "0:00"
