"""Word documents: labels in bold, in tables, Teams' headers; bombs and broken files refused."""

from __future__ import annotations

import pytest
from conftest import DATA
from formats.office.made_files import W, docx, para, run, table, zipped

from desktop.domain.errors import FileError, Hostile, Malformed, OldKind
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.office.docx import Docx
from desktop.services.reading.opening import open_bytes


def read(data: bytes) -> Transcript:
    return Docx().read(Source("talk.docx", data))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


INTERVIEW = (
    para(run("An evening on the pier"), style="Title"),
    para(run("June 2, 2018, Alder")),
    para(run("Ines Duarte met the keeper of the pier.")),
    para(run("Ines Duarte:", True), run(" How old is it? My guess: a hundred years.")),
    para(run("Keeper (laughing)", True), run(": Older.\n")),
    para(run("Two storms: it stood them both.")),
    para(run("The lamps"), style="Heading1"),
    para(run("Ines "), run("Duarte:"), style="Who"),
    para(run("And the lamps?")),
    para(run("Keeper:", True), run(" Newer.")),
)


def test_bold_labels_title_date_and_headings() -> None:
    found = read(docx(*INTERVIEW))
    assert (found.title, found.date, found.place) == (
        "An evening on the pier", "2018-06-02", "Alder",
    )  # fmt: skip
    assert said(found) == [
        (None, ["Ines Duarte met the keeper of the pier."]),
        ("Ines Duarte", ["How old is it? My guess: a hundred years."]),
        ("Keeper", ["Older.", "Two storms: it stood them both."]),
        (None, ["The lamps"]),
        ("Ines Duarte", ["And the lamps?"]),
        ("Keeper", ["Newer."]),
    ]
    assert found.turns[2].label_note == "laughing"
    assert found.turns[3].kind == "note"


def test_sample_in_the_data_folder_is_this_document() -> None:
    data = docx(*INTERVIEW, **{"word__header1.xml": _part("Alder Weekly")})
    path = DATA / "formats" / "docx" / "pier.docx"
    assert said(read(path.read_bytes())) == said(read(data))


def test_teams_headers_with_the_text_after_or_inside() -> None:
    found = read(
        docx(
            para(run("Jane Doe"), run("   0:03\nHello everyone. Lunch is at  12:30 today.")),
            para(run("Sven Öberg   1:02:05")),
            para(run("Hi Jane.")),
        )
    )
    assert said(found) == [
        ("Jane Doe", ["Hello everyone. Lunch is at  12:30 today."]),
        ("Sven Öberg", ["Hi Jane."]),
    ]
    assert [turn.paragraphs[0].start for turn in found.turns] == [3.0, 3725.0]


def test_a_table_of_speaker_and_text() -> None:
    found = read(
        docx(
            table(
                ("Speaker", "Text"),
                ("Ann", "We have met here before: I remember the green door."),
                ("", "And the bell."),
                ("Bo", "There never was a bell in this house, nor a green door."),
            )
        )
    )
    assert said(found) == [
        ("Ann", ["We have met here before: I remember the green door.", "And the bell."]),
        ("Bo", ["There never was a bell in this house, nor a green door."]),
    ]


def test_any_other_table_is_read_cell_by_cell() -> None:
    found = read(docx(table(("Adults", "4"), ("Children", "2")), para(run("So they said."))))
    text = " ".join(p.text for _, p in found.paragraphs()) + found.title
    assert all(word in text for word in ("Adults", "4", "Children", "2", "So they said."))


def _part(text: str) -> str:
    return f'<w:hdr xmlns:w="{W}">{para(run(text))}</w:hdr>'


def test_page_headers_are_dropped_and_footnotes_are_notes_where_they_are_cited() -> None:
    notes = (
        f'<w:f xmlns:w="{W}"><w:footnote w:id="2">{para(run("He meant: no."))}</w:footnote></w:f>'
    )
    found = read(
        docx(
            para(run("Ann:", True), run(" Yes."), '<w:r><w:footnoteReference w:id="2"/></w:r>'),
            para(run("And more.")),
            para(run("Bo:", True), run(" No.")),
            **{"word__header1.xml": _part("Page 1"), "word__footnotes.xml": notes},
        )
    )
    assert found.dropped == ["Page 1"]
    assert said(found) == [("Ann", ["Yes.", "He meant: no.", "And more."]), ("Bo", ["No."])]
    assert found.turns[0].paragraphs[1].note


def test_macros_stay_unread_and_the_text_opens() -> None:
    macro = 'Sub AutoOpen()\nShell "calc"\nEnd Sub'
    found = read(
        docx(para(run("Ann: Hi.")), para(run("Bo: Hi.")), **{"word__vbaProject.bin": macro})
    )
    assert "calc" not in str(found)
    assert [turn.label for turn in found.turns] == ["Ann", "Bo"]


def test_deleted_words_are_gone_and_inserted_ones_there() -> None:
    body = f'<w:p xmlns:w="{W}"><w:del>{run("old")}</w:del><w:ins>{run("new")}</w:ins></w:p>'
    assert said(read(docx(body))) == [(None, ["new"])]


BOMB = '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("prolog", [BOMB, OUTSIDE])
def test_entities_are_refused(prolog: str) -> None:
    document = (
        f'{prolog}<w:document xmlns:w="{W}"><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:document>'
    )
    with pytest.raises(Hostile, match=r"talk\.docx"):
        read(zipped({"word/document.xml": document}))


def test_a_zip_bomb_and_deep_nesting_are_refused() -> None:
    with pytest.raises(Hostile):
        read(zipped({"word/document.xml": b" " * (40 << 20)}))
    with pytest.raises(Hostile):
        read(docx("<w:sdt>" * 10_000))


def test_every_truncation_is_refused_plainly() -> None:
    whole = docx(*INTERVIEW)
    for end in range(0, len(whole), 7):
        with pytest.raises(FileError, match=r"talk\.docx"):
            read(whole[:end])


def test_documents_of_the_old_kind_are_told_what_to_become() -> None:
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    with pytest.raises(OldKind, match=r"save it as \.docx"):
        open_bytes(old, "talk.doc")
    with pytest.raises(Malformed, match="password"):
        open_bytes(old + "EncryptedPackage".encode("utf-16-le"), "talk.docx")


def test_a_zip_without_a_document_is_refused() -> None:
    with pytest.raises(Malformed):
        read(zipped({"word/other.xml": "<a/>"}))


def test_a_table_with_more_columns_than_time_speaker_and_text() -> None:
    rows = [("00:00.2", "00:02", "Agent", "", "Harbour office, how may I help you?"),
            ("00:04.1", "00:06", "Caller", "-", "My boat has gone."),
            ("00:08.0", "00:09", "Agent", "", "I am sorry to hear that.")]  # fmt: skip
    head = ("Start", "End", "Speaker", "Sent", "Content")
    about = para(run("A call"), style="Title") + table(("Job name", "call-1"))
    transcript = open_bytes(docx(about, table(head, *rows)), "call.docx")
    said = [turn for turn in transcript.turns if turn.kind == "speech"]
    assert [(turn.start, turn.label) for turn in said] == [
        (0.2, "Agent"), (4.1, "Caller"), (8.0, "Agent")]  # fmt: skip
    assert transcript.dropped == ["A call", "Start | End | Speaker | Sent | Content", "-"]
