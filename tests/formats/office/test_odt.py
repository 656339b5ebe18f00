"""OpenDocument texts: bold by style, notes, tables, headers; entities and bombs refused."""

from __future__ import annotations

import pytest
from formats.office.made_files import odt, zipped

from desktop.domain.errors import FileError, Hostile
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.office.odt import Odt

BOLD = (
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
    '<style:style style:name="P2" style:parent-style-name="Speaker"/>'
)
TALK = (
    "<text:tracked-changes><text:p>old</text:p></text:tracked-changes>"
    '<text:p text:style-name="P1">On the pier</text:p>'
    "<text:p>June 2, 2018, Alder</text:p>"
    '<text:p><text:span text:style-name="T1">Ann:</text:span> One:<text:s/>two<text:note>'
    "<text:note-citation>1</text:note-citation><text:note-body><text:p>She meant three.</text:p>"
    "</text:note-body></text:note>.</text:p>"
    '<text:p><text:span text:style-name="T1">Bo</text:span> (softly): Four.</text:p>'
    "<text:h>Later</text:h>"
    '<text:p text:style-name="P2">Ann</text:p><text:p>Five.</text:p>'
)


def read(data: bytes, name: str = "talk.odt") -> Transcript:
    return Odt().read(Source(name, data))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


def test_labels_title_date_notes_and_headings() -> None:
    found = read(odt(TALK, BOLD))
    assert (found.title, found.date, found.place) == ("On the pier", "2018-06-02", "Alder")
    assert said(found) == [
        ("Ann", ["One: two.", "She meant three."]),
        ("Bo", ["Four."]),
        (None, ["Later"]),
        ("Ann", ["Five."]),
    ]
    assert found.turns[0].paragraphs[1].note
    assert found.turns[1].label_note == "softly"
    assert "old" not in str(found)


def test_a_table_of_time_speaker_and_text() -> None:
    def row(*cells: str) -> str:
        inner = "".join(f"<table:table-cell><text:p>{c}</text:p></table:table-cell>" for c in cells)
        return f"<table:table-row>{inner}</table:table-row>"

    body = row("0:01", "Ann", "The door was green when we last met here.") + row(
        "0:09", "Bo", "It was blue, and there never was a bell."
    )
    found = read(odt(f"<table:table>{body}</table:table>"))
    assert said(found) == [
        ("Ann", ["The door was green when we last met here."]),
        ("Bo", ["It was blue, and there never was a bell."]),
    ]
    assert [turn.start for turn in found.turns] == [1.0, 9.0]


def test_page_headers_are_dropped() -> None:
    styles = (
        '<office:document-styles xmlns:office="o" xmlns:style="s" xmlns:text="t"><style:header>'
        "<text:p>Alder Weekly</text:p></style:header></office:document-styles>"
    )
    found = read(odt("<text:p>Ann: Yes.</text:p><text:p>Bo: No.</text:p>", styles=styles))
    assert found.dropped == ["Alder Weekly"]


def test_hostile_documents_are_refused() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    with pytest.raises(Hostile, match=r"talk\.odt"):
        read(zipped({"content.xml": bomb}))
    with pytest.raises(Hostile):
        read(odt("<text:section>" * 10_000))
    with pytest.raises(Hostile):
        read(zipped({"content.xml": b" " * (40 << 20)}))


def test_every_truncation_is_refused_plainly() -> None:
    whole = odt(TALK, BOLD)
    for end in range(0, len(whole), 7):
        with pytest.raises(FileError, match=r"talk\.odt"):
            read(whole[:end])


def test_a_document_whose_xml_breaks_off_opens_in_part() -> None:
    found = read(odt("<text:p>Ann: Yes.</text:p><text:p>Bo: No.</text:p></wrong>"))
    assert [turn.label for turn in found.turns] == ["Ann", "Bo"]
    assert found.broken
