"""Where a speaker may be missing, and who may be one person."""

from __future__ import annotations

import pytest

from desktop.domain.speakers.alike import may_be_one
from desktop.domain.speakers.doubtful import doubtful
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn


def talk(*texts: str) -> Transcript:
    """Six turns; the first goes on with ``texts``."""
    turns = [Turn([Paragraph(f"This is what I say, {at}.")], label="Ann Lee") for at in range(6)]
    turns[0].paragraphs += map(Paragraph, texts)
    return Transcript(turns=turns)


@pytest.mark.parametrize("text", ["Pro Tip: Wear a vest.", "Deputy Ray: I object."])
def test_a_paragraph_that_begins_like_a_label(text: str) -> None:
    assert doubtful(talk("So it is.", text)) == [2]


@pytest.mark.parametrize(
    "text", ["I say this: No.", "The Rule: “never again”.", "A thing: not so.", "So it is."]
)
def test_a_paragraph_that_does_not(text: str) -> None:
    assert doubtful(talk(text)) == []


def test_one_paragraph_without_label_among_many_with_one() -> None:
    transcript = talk("So it is.")
    transcript.turns += talk().turns
    assert doubtful(transcript) == [1]
    transcript.turns[3].paragraphs += map(Paragraph, ["And so.", "And so on.", "Yes."])
    assert doubtful(transcript) == []


def test_a_text_that_says_itself_who_speaks() -> None:
    transcript = talk("Pro Tip: Wear a vest.")
    transcript.marked = True
    assert doubtful(transcript) == []


def test_who_may_be_one_person() -> None:
    names = ["Ann Lee", "Ann", "Tom Lee", "Mrs. Lee", "Mr. Lee", "Guard 2", "Nurse 2", "T. Lee"]
    speakers = [*map(Speaker, names), Speaker("Ann Voice", role=True)]
    pairs = {(names[one], names[other]) for one, other in may_be_one(speakers)}
    assert pairs == {
        ("Ann", "Ann Lee"),
        ("Mrs. Lee", "Ann Lee"),
        ("Mr. Lee", "Ann Lee"),
        ("Mrs. Lee", "Tom Lee"),
        ("Mr. Lee", "Tom Lee"),
        ("Mrs. Lee", "T. Lee"),
        ("Mr. Lee", "T. Lee"),
        ("Tom Lee", "T. Lee"),
    }
