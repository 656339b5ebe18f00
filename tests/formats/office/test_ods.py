"""OpenDocument spreadsheets: cells of every kind, cells that repeat, hostile ones."""

from __future__ import annotations

import pytest
from formats.office.made_files import ods

from desktop.domain.errors import Empty, FileError
from desktop.domain.reasons import Fault, InRow
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.office.ods import Ods

BLANK = '<table:table-cell table:number-columns-repeated="16000"/>'
BELOW = f'<table:table-row table:number-rows-repeated="1048000">{BLANK}</table:table-row>'


def cell(text: str, attributes: str = 'office:value-type="string"', more: str = "") -> str:
    lines = "".join(f"<text:p>{line}</text:p>" for line in text.split("\n"))
    return f"<table:table-cell {attributes}>{more}{lines}</table:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    inner = "".join(one if one.startswith("<") else cell(one) for one in cells)
    return f"<table:table-row {attributes}>{inner}{BLANK}</table:table-row>"


def read(*sheets: str) -> Transcript:
    return Ods().read(Source("talk.ods", ods(*sheets)))


def time(shown: str, value: str) -> str:
    return cell(shown, f'office:value-type="time" office:time-value="{value}"')


TALK = row("Speaker", "Text") + row("Ann", "Good evening to all.") + row("Bob", "And to you, too.")


def test_times_days_and_numbers_count_as_what_they_are_however_they_are_shown() -> None:
    found = read(
        row("Date", "Start", "End", "Speaker", "Text")
        + row(
            cell("3. Mai", 'office:value-type="date" office:date-value="2021-05-03"'),
            time("1 h", "PT01H00M05.5S"),
            cell("3.610,0", 'office:value-type="float" office:value="3610"'),
            "Ann",
            "Good evening to all of you, dear neighbours.",
        )
        + row("", time("2 h", "PT02H00M00S"), "", "Bob", "And to you, too, all of you.")
    )
    assert found.date == "2021-05-03"
    assert [(turn.start, turn.end) for turn in found.turns] == [(3605.5, 3610), (7200, None)]


def test_the_sheet_with_speakers_is_read_and_the_others_are_kept_aside() -> None:
    found = read(row("Made for a test."), TALK + BELOW)
    assert [turn.label for turn in found.turns] == ["Ann", "Bob"]
    assert found.dropped[-1] == "Made for a test."


def test_lines_in_a_cell_are_kept_and_comments_are_not() -> None:
    note = "<office:annotation><text:p>Check this.</text:p></office:annotation>"
    found = read(TALK + row("Ann", cell("One.\nTwo.", more=note)))
    assert found.turns[-1].paragraphs[0].text.split() == ["One.", "Two."]


def test_rows_and_cells_that_repeat_are_there_as_often() -> None:
    again = row("Ann", "Hear, hear.", attributes='table:number-rows-repeated="3"')
    found = read(TALK + again)
    assert [p.text for p in found.turns[-1].paragraphs] == ["Hear, hear."] * 3


@pytest.mark.parametrize("attribute", ["rows", "columns"])
def test_what_repeats_without_end_ends(attribute: str) -> None:
    many = f'table:number-{attribute}-repeated="99999999"'
    if attribute == "rows":
        found = read(TALK + row("Ann", "Again.", attributes=many))
    else:
        far = f"<table:table-row>{cell('x', many)}{cell('y')}</table:table-row>"
        found = read(TALK + far * 1000)
    assert found.broken == InRow(4, Fault.TOO_MANY_CELLS)
    assert len(found.turns) == 2


def test_every_truncation_is_refused_or_read_in_part() -> None:
    whole = ods(TALK)
    for end in range(0, len(whole), 7):
        with pytest.raises(FileError, match=r"talk\.ods"):
            Ods().read(Source("talk.ods", whole[:end]))


def test_a_sheet_of_nothing_is_empty() -> None:
    with pytest.raises(Empty):
        read(BELOW)
