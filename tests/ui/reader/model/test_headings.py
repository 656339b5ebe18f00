"""What stands in the margin besides the name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from ui.reader.conftest import document

from desktop.domain.columns import ORIGINAL
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.settings import Settings
from desktop.ui.printing.book import Book
from desktop.ui.reader.model.headings import beside, clock, heading, title_in
from desktop.ui.reader.model.table import ReaderModel


@pytest.mark.parametrize(
    ("label", "name", "title"),
    [
        ("President of Russia Vladimir Putin", "Vladimir Putin", "President of Russia"),
        ("Paul Flynn (Newport West) (Lab)", "Paul Flynn", "(Newport West) (Lab)"),
        ("Paul Flynn (Lab)", "Paul Flynn", "Lab"),
        ("Anna Lima, mayor", "Anna Lima", "mayor"),
        ("Mr. Putin", "Vladimir Putin", ""),
        ("The Minister for Energy (Mr. Kyalo)", "Kyalo", "The Minister for Energy"),
        ("The PRESIDENT (Rt. Hon. Ann Lee MP)", "Ann Lee", "The PRESIDENT (Rt. Hon. MP)"),
        ("Mr. Speaker (Bob Ray)", "Bob Ray", "Mr. Speaker"),
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
    model = ReaderModel(document(transcript))
    assert heading(model, 0) == ("Anna", "via video link\n1:02:05")
    assert heading(model, 1) == ("Voice", "1:05")
    assert heading(model, 2) == ("", "")
    assert clock(0) == "0:00"


def test_turns_or_paragraphs_are_numbered_where_that_is_chosen(qapp: object) -> None:
    turns = [
        Turn([], kind="narration"),
        Turn([Paragraph("One."), Paragraph("Two.", start=61.0)], label="Ann", speaker="Ann"),
        Turn([Paragraph("Three.")], label="Bob", speaker="Bob"),
    ]
    speakers = [Speaker("Ann"), Speaker("Bob")]
    model = ReaderModel(document(Transcript(speakers=speakers, turns=turns)))
    shown = {
        numbers: [beside(model, row, row != 1, numbers) for row in range(3)]
        for numbers in ("", "turns", "paragraphs")
    }
    assert shown[""] == [("Ann", ""), ("", "1:01"), ("Bob", "")]
    assert shown["turns"] == [("Ann", "turn 1"), ("", "1:01"), ("Bob", "turn 2")]
    assert shown["paragraphs"] == [("Ann", "¶ 1"), ("", "1:01\n¶ 2"), ("Bob", "¶ 3")]


def test_another_language_than_the_texts_is_told_shown_and_printed(qapp: object) -> None:
    turns = [
        Turn([Paragraph("Welcome.")], label="Anna", speaker="Anna", language="en-GB"),
        Turn([Paragraph("Obrigado.")], label="Anna", speaker="Anna", language="pt"),
        Turn([Paragraph("Merci.")], label=None, language="fr"),
    ]
    transcript = Transcript(language="en", speakers=[Speaker("Anna")], turns=turns)
    model = ReaderModel(document(transcript))
    assert [heading(model, row) for row in range(3)] == [
        ("Anna", ""),
        ("Anna", "Portuguese"),
        ("", "French"),
    ]
    assert model.spoken(1, ORIGINAL) == "Anna, in Portuguese: Obrigado."
    assert model.spoken(2, ORIGINAL) == "In French: Merci."
    assert model.headerData(1, Qt.Orientation.Vertical) == "Anna, in Portuguese"
    book = Book(model, Settings(), (ORIGINAL,), 6000, 8000, QFont())
    printed = [row.cells[0].layout.text() for row in book.rows[1:]]
    assert printed == ["Anna. Welcome.", "Anna (Portuguese). Obrigado.", "French. Merci."]
