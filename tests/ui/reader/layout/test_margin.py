"""Beside and between the rows: when a paragraph begins, and how many turns a filter hides."""

from __future__ import annotations

import random

from PySide6.QtWidgets import QApplication
from ui.reader.conftest import ANNA, Open, meeting, model_of
from ui.reader.painting.test_rows import anew, on_screen, same

from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.ui.reader.view import Reader
from desktop.ui.words.plurals import Plurals


def timed(named: bool = False) -> Transcript:
    """40 paragraphs of one turn, one every 20 seconds."""
    paragraphs = [Paragraph(f"It is number {n}. " * 3, start=20.0 * n) for n in range(40)]
    who = ANNA if named else None
    speakers = [Speaker(ANNA)] if named else []
    turn = Turn(paragraphs, label=who, speaker=who, start=0.0)
    return Transcript(language="en", speakers=speakers, turns=[turn])


def margin(reader: Reader, at: int) -> list[str]:
    return [label.layout.text() for label in reader.scene.row(at).labels]


def between(reader: Reader, at: int) -> list[str]:
    return [label.layout.text() for label in reader.scene.row(at).hidden]


def hidden(turns: int) -> str:
    return Plurals().hidden_turns(turns)


def test_each_paragraph_says_when_it_begins(open_: Open) -> None:
    reader = open_(timed())
    assert [margin(reader, at) for at in (0, 1, 2, 3, 39)] == [
        ["0:00"],
        ["0:20"],
        ["0:40"],
        ["1:00"],
        ["13:00"],
    ]
    named = open_(timed(named=True))
    assert [margin(named, at) for at in (0, 1)] == [[ANNA, "0:00"], ["0:20"]]


def test_above_the_text_only_a_new_minute_is_told(open_: Open) -> None:
    reader = open_(timed(), size=(300, 600))
    assert not reader.scene.frame.names
    assert [margin(reader, at) for at in range(5)] == [["0:00"], [], [], ["1:00"], []]


def test_a_time_leads_to_the_paragraph(open_: Open) -> None:
    reader = open_(timed())
    for seconds, row in ((395.0, 19), (20.0, 1), (9999.0, 39)):
        reader.go_to_time(seconds)
        assert reader.current.part is not None
        assert reader.current.part.row == row


def test_a_line_says_how_many_turns_are_hidden(open_: Open) -> None:
    reader = open_(meeting(repeat=3))
    model = model_of(reader)
    rows = range(len(model.ids))
    assert [between(reader, at) for at in rows] == [[]] * len(rows)
    reader.show_only({1})  # narration, Anna, Boris, Anna, Boris, Anna, Boris
    assert [between(reader, at) for at in range(3)] == [
        [hidden(2)],
        [hidden(1)],
        [hidden(1)],
    ]
    reader.show_only({0})
    last = len(model.ids) - 1
    assert between(reader, 0) == [hidden(1)]
    assert between(reader, 1) == []  # in the same turn
    assert between(reader, last) == [hidden(1)]
    line = reader.scene.row(last).hidden[0]
    assert line.y >= reader.scene.row(last).bottom
    reader.show_only({1}, dimmed=True)
    assert [between(reader, at) for at in rows] == [[]] * len(rows)


def test_scrolled_with_times_and_hidden_turns_is_as_painted_anew(open_: Open) -> None:
    for transcript, only in ((timed(named=True), None), (timed(), None), (meeting(12), {0})):
        reader = open_(transcript, size=(700, 300))
        reader.show_only(only)
        steps = random.Random(7)
        for _ in range(25):
            reader.scroll_by(steps.choice((-200, -31, -7, 1, 13, 26, 26, 90, 340)))
            QApplication.processEvents()
            box = reader.viewport().geometry()
            shown = on_screen(reader).copy(box)
            assert same(shown, anew(reader).copy(box))
        reader.hide()
