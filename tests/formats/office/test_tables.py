"""Tables with a speaker column: CSV, TSV, XLSX."""

from __future__ import annotations

import csv
import io
import zipfile
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from desktop.domain.errors import Empty, FileError, Hostile, Malformed, OldKind
from desktop.domain.reasons import Fault, InLine, InRow
from desktop.domain.transcript import Transcript
from desktop.formats import Source
from desktop.formats.office.table import Table, dialect
from desktop.formats.office.xlsx import Spreadsheet
from desktop.services.reading.opening import open_bytes

TALK = [["Ann", "Good evening to all."], ["Bob", "And to you, too."], ["Ann", "Shall we begin?"]]


def table(text: str, name: str = "x.csv") -> Transcript:
    return Table().read(Source(name, text.encode()))


def workbook(*sheets: Sequence[Sequence[object]]) -> bytes:
    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]
    for rows in sheets:
        sheet = book.create_sheet()
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def spreadsheet(data: bytes) -> Transcript:
    return Spreadsheet().read(Source("x.xlsx", data))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


@pytest.mark.parametrize(
    "header",
    ["Speaker,Text", "speaker_name,TRANSCRIPT", "Name,en", "Orador,Fala", "Hablante,Texto",
     "Locuteur,Texte", "Sprecher,Inhalt", "Говорящий,Текст", "说话人,内容", "話者,本文",
     "المتحدث,النص", "Who,Utterance", "Speaker,English"],
)  # fmt: skip
def test_headers_in_many_languages(header: str) -> None:
    rows = "\n".join(",".join(f'"{cell}"' for cell in row) for row in TALK)
    assert said(table(f"{header}\n{rows}\n")) == [
        ("Ann", ["Good evening to all."]),
        ("Bob", ["And to you, too."]),
        ("Ann", ["Shall we begin?"]),
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_dialects_are_told_apart(delimiter: str) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows([["Speaker", "Text"], *TALK])
    assert dialect(out.getvalue()) == delimiter
    assert len(table(out.getvalue()).turns) == 3


def test_the_dialect_that_a_spreadsheet_declares() -> None:
    transcript = table("sep=;\nSpeaker;Text\nAnn;One, two, three\n")
    assert said(transcript) == [("Ann", ["One, two, three"])]


def test_columns_without_a_header_are_found_by_what_is_in_them() -> None:
    names = ["Bob", "Ann"] * 4
    rows = [f"0:{n:02},{name},This is sentence {n} of the talk." for n, name in enumerate(names)]
    transcript = table("\n".join(rows))
    assert [turn.label for turn in transcript.turns[:2]] == ["Bob", "Ann"]
    assert transcript.turns[3].start == 3
    assert not transcript.dropped


@pytest.mark.parametrize(
    ("header", "cells", "start"),
    [
        ("Start,Speaker,Text", "00:01:02.5,Ann,Hi", 62.5),
        ("start_ms,Speaker,Text", "1500,Ann,Hi", 1.5),
        ("Start (s),Speaker,Text", "12.25,Ann,Hi", 12.25),
        ("Time,Speaker,Text", "[1:02],Ann,Hi", 62.0),
        ("Time,Speaker,Text", "at noon,Ann,Hi", None),
    ],
)
def test_times(header: str, cells: str, start: float | None) -> None:
    transcript = table(f"{header}\n{cells}\n")
    assert transcript.turns[0].start == start
    assert ("at noon" in transcript.dropped) == (start is None)


def test_two_language_columns_are_text_and_human_translation() -> None:
    transcript = table("Speaker,en,pt-BR\nAnn,Good evening.,Boa noite.\nBob,Hello.,\n")
    paragraphs = [p for _, p in transcript.paragraphs()]
    assert transcript.language == "en"
    assert [(p.text, p.human, p.translation) for p in paragraphs] == [
        ("Good evening.", ["Boa noite."], None),
        ("Hello.", [None], None),
    ]


def test_words_before_a_colon_in_a_cell_are_no_speaker() -> None:
    assert said(table("Speaker,Text\nAnn,One thing: no.\n,Bob Lee: he said it.\n")) == [
        ("Ann", ["One thing: no.", "Bob Lee: he said it."])
    ]


def test_text_without_a_speaker_column_is_read_like_a_page() -> None:
    transcript = table("Text\nAnn Lee: Good evening.\nBob Roe: Hello.\nAnn Lee: Well.\n")
    assert [turn.label for turn in transcript.turns] == ["Ann Lee", "Bob Roe", "Ann Lee"]


def test_a_quotation_mark_that_is_never_closed_hides_nothing() -> None:
    transcript = table('Speaker,Text\nAnn,Hi\nBob,"Oh no\nAnn,What?\nBob,Nothing.\n')
    assert said(transcript) == [
        ("Ann", ["Hi"]), ("Bob", ['"Oh no']), ("Ann", ["What?"]), ("Bob", ["Nothing."]),
    ]  # fmt: skip
    assert transcript.broken == InLine(3, Fault.OPEN_QUOTE)


def test_a_cell_as_long_as_a_book() -> None:
    transcript = table("Speaker,Text,Translation\nAnn," + "word " * 500_000 + ",Worte\n")
    paragraphs = [p for _, p in transcript.paragraphs()]
    assert sum(p.text.count("word") for p in paragraphs) == 500_000
    assert paragraphs[0].human == ["Worte"]
    assert all(p.human == [""] for p in paragraphs[1:])


def test_a_table_of_numbers_is_refused() -> None:
    with pytest.raises(Malformed, match="no column of it holds text"):
        table("1,2\n3,4\n")
    with pytest.raises(Empty):
        table(",,\n,,\n")


signs = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('",;\t\n')
cells = st.text(signs, max_size=12)
letters = st.lists(st.lists(cells, min_size=1, max_size=5), min_size=1, max_size=8)


@given(
    letters, st.sampled_from([[], ["Speaker", "Text"], ["Start", "Text", "Name", "Translation"]])
)
def test_no_letter_of_a_table_is_lost(rows: list[list[str]], header: list[str]) -> None:
    out = io.StringIO()
    csv.writer(out).writerows(([header] if header else []) + rows)
    try:
        transcript = table(out.getvalue())
    except FileError:
        return
    kept = "".join(transcript.dropped)
    kept += "".join(f"{each['text']}{each['speaker'] or ''}" for each in transcript.unmatched or ())
    for turn in transcript.turns:
        kept += (turn.label or "") * len(turn.paragraphs)  # printed in each row, kept once
        for p in turn.paragraphs:
            kept += p.text + "".join(one or "" for one in p.human or ())
            kept += "" if p.start is None else str(p.start)
    alphabetic = Counter(c for row in rows for cell in row for c in cell if c.isalpha())
    assert not alphabetic - Counter(kept)


def test_the_sheet_with_speakers_is_the_transcript() -> None:
    data = workbook([["Read me first, it is a long text."]], [["Speaker", "Text"], *TALK])
    transcript = spreadsheet(data)
    assert [turn.label for turn in transcript.turns] == ["Ann", "Bob", "Ann"]
    assert "Read me first, it is a long text." in transcript.dropped


def test_a_sheet_with_one_far_cell_opens() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [["Speaker", "Text"], *TALK]:
        sheet.append(row)
    sheet.cell(1_048_576, 16_384, "far")
    out = io.BytesIO()
    book.save(out)
    transcript = spreadsheet(out.getvalue())
    assert len(transcript.turns) == 3
    assert "far" in transcript.dropped


def changed(data: bytes, member: str, part: bytes) -> bytes:
    """A workbook with one part replaced."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            new.writestr(name, part if name == member else old.read(name))
    return out.getvalue()


def test_too_many_cells_end_the_reading() -> None:
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>Hi</t></is></c><c r="XFD{0}"/></row>'
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
        + "".join(row.format(number) for number in range(1, 1500))
        + "</sheetData></worksheet>"
    )
    transcript = spreadsheet(changed(workbook([["x"]]), "xl/worksheets/sheet1.xml", sheet.encode()))
    assert isinstance(transcript.broken, InRow)
    assert transcript.broken.reason is Fault.TOO_MANY_CELLS


def test_hostile_workbooks_are_refused() -> None:
    whole = workbook([["Speaker", "Text"], *TALK])
    laughs = b'<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    with pytest.raises(Hostile):
        spreadsheet(changed(whole, "xl/worksheets/sheet1.xml", laughs))
    with pytest.raises(Hostile):
        spreadsheet(changed(whole, "xl/worksheets/sheet1.xml", bytes(40 << 20)))


def test_damaged_workbooks_are_refused() -> None:
    whole = workbook([["Speaker", "Text"], *TALK])
    for data in (whole[:500], changed(whole, "xl/worksheets/sheet1.xml", b"<worksheet><sheetDa")):
        with pytest.raises(FileError):
            spreadsheet(data)
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(OldKind, match=r"save it as \.xlsx"):
        spreadsheet(old)
    with pytest.raises(Malformed, match="password"):
        spreadsheet(old + "EncryptedPackage".encode("utf-16-le"))


def test_a_sheet_that_breaks_off_opens_as_far_as_it_goes() -> None:
    cell = '<c r="{1}{0}" t="inlineStr"><is><t>{2}</t></is></c>'
    rows = "".join(
        f'<row r="{n}">' + cell.format(n, "A", who) + cell.format(n, "B", text) + "</row>"
        for n, (who, text) in enumerate([["Speaker", "Text"], *TALK], 1)
    )
    sheet = (
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">'
        f'<dimension ref="A1:B9"/><sheetData>{rows}<row r="9'
    )
    data = changed(workbook([["x"]]), "xl/worksheets/sheet1.xml", sheet.encode())
    transcript = spreadsheet(data)
    assert len(transcript.turns) == 3
    assert transcript.broken is not None


def test_times_below_a_header_that_says_nothing_to_us() -> None:
    data = "Stamp;Who is speaking;What they said\n00:01;Ann;Hello there\n00:05;Bob;Hi you\n"
    turns = Table().read(Source("x.csv", data.encode())).turns
    assert [(t.label, t.start) for t in turns] == [("Ann", 1.0), ("Bob", 5.0)]
    assert [t.paragraphs[0].text for t in turns] == ["Hello there", "Hi you"]


def test_time_codes_with_frames() -> None:
    data = "Speaker,Start,End,Text\nAnn,00;00;02;15,00;01;04;00,Hello there.\n"
    turn = Table().read(Source("x.csv", data.encode())).turns[0]
    assert (turn.start, turn.end) == (2.5, 64.0)


@pytest.mark.parametrize(
    "header",
    ["Line,Speaker,Text", "id,Speaker,English", "Line,Speaker,Whatever", "Text,Speaker,Content"],
)
def test_a_counter_is_no_text_whatever_its_header(header: str) -> None:
    rows = ['1,Ann,"Good morning to you all, and welcome."', "2,Bob,Hello to you.", "3,Ann,So."]
    transcript = open_bytes("\n".join([header, *rows]).encode(), "talk.csv")
    assert [(turn.speaker, turn.paragraphs[0].text) for turn in transcript.turns] == [
        ("Ann", "Good morning to you all, and welcome."), ("Bob", "Hello to you."),
        ("Ann", "So.")]  # fmt: skip
    assert transcript.dropped[3:] == ["1", "2", "3"]


def test_two_languages_beside_a_counter() -> None:
    text = "id,speaker,English,Português\n1,Ann,Good morning.,Bom dia.\n2,Bob,Hello.,Olá."
    transcript = open_bytes(text.encode(), "talk.csv")
    assert [p.text for _, p in transcript.paragraphs()] == ["Good morning.", "Hello."]
    assert [p.human for _, p in transcript.paragraphs()] == [["Bom dia."], ["Olá."]]


def test_of_two_columns_headed_as_text_the_fuller_one() -> None:
    text = "speaker,text,content\nAnn,ok,Good morning to you all.\nBob,no,Hello to you too."
    transcript = open_bytes(text.encode(), "talk.csv")
    assert [p.text for _, p in transcript.paragraphs()] == [
        "Good morning to you all.", "Hello to you too."]  # fmt: skip
    assert transcript.dropped[3:] == ["ok", "no"]
