"""Rich text: bold labels in groups, code pages, Unicode, footnotes, tables, broken files."""

from __future__ import annotations

import pytest

from desktop.domain.errors import FileError, Malformed
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.office.rtf import Rtf


def read(text: str | bytes, encoding: str | None = None) -> Transcript:
    data = text if isinstance(text, bytes) else text.encode("ascii")
    return Rtf().read(Source("talk.rtf", data, encoding))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}"


def test_bold_labels_in_groups_and_by_switches() -> None:
    found = read(
        HEAD + r"\pard{\b Ann:} One: two; three.\par {\rtlch\b\fs24 Bo}{\b  (softly):} Four.\par"
        r"\b Ann:\b0  Five.\par}"
    )
    assert said(found) == [
        ("Ann", ["One: two; three."]), ("Bo", ["Four."]), ("Ann", ["Five."]),
    ]  # fmt: skip
    assert found.turns[1].label_note == "softly"


def test_code_pages_fonts_and_unicode_with_their_stand_ins() -> None:
    found = read(
        HEAD + r"caf\'e9 {\f1 \'ec\'e8\'f0} \u1084?\uc2\u1080??\uc0\u1088 \u-10179 \u-8704 z\par}"
    )
    assert said(found) == [(None, ["café мир мир😀z"])]


def test_two_byte_characters_written_byte_by_byte() -> None:
    found = read(r"{\rtf1\ansi\ansicpg932 \'93\'fa\'96{\'7b}.\par}".replace(r"{\'7b}", r"\'7b"))
    assert said(found) == [(None, ["日本."])]


def test_the_code_page_can_be_chosen() -> None:
    assert said(read(rb"{\rtf1\ansi \'ec\'e8\'f0\par}", "cp1251")) == [(None, ["мир"])]


def test_pictures_fields_and_tables_of_the_file_hold_no_text() -> None:
    found = read(
        HEAD + r"{\colortbl;\red0;}{\stylesheet{\s1 Who;}}{\info{\title The pier}{\author Nobody}}"
        r"{\*\generator Gen;}{\pict\pngblip 89504e47}{\bin5 }}{{}"
        r'{\field{\*\fldinst HYPERLINK "http://example.org"}{\fldrslt the link}}\par}'
    )
    assert (found.title, said(found)) == ("The pier", [(None, ["the link"])])


def test_headers_are_dropped_and_footnotes_are_notes() -> None:
    found = read(
        HEAD
        + r"{\header Page {\b one}\par}{\b Ann:} Yes{\super\chftn{\footnote He meant: no.\par}}!"
        r"\par{\b Bo:} No.{\v secret}\par}"
    )
    assert found.dropped == ["Page one", "secret"]
    assert said(found) == [("Ann", ["Yes!", "He meant: no."]), ("Bo", ["No."])]
    assert found.turns[0].paragraphs[1].note


def test_a_table_of_speaker_and_text() -> None:
    row = r"\trowd\cellx100\cellx900\intbl {0}\cell {1}\cell\row "
    found = read(
        HEAD
        + row.replace("{0}", "Ann").replace("{1}", "The door was green when we last met here.")
        + row.replace("{0}", "Bo").replace("{1}", "It was not.\\par It was blue, and had no bell.")
        + r"\pard The end.\par}"
    )
    assert [label for label, _ in said(found)][:2] == ["Ann", "Bo"]
    assert "The end." in str(said(found))


def test_what_breaks_off_opens_as_far_as_it_goes() -> None:
    found = read(HEAD + r"\pard{\b Ann:} One.\par{\b Bo:} Two and th")
    assert said(found) == [("Ann", ["One."]), ("Bo", ["Two and th"])]
    assert found.broken


def test_ten_thousand_groups_deep() -> None:
    assert said(read(HEAD + "{\\b " * 10_000 + "deep" + "}" * 10_000 + "\\par}")) == [
        (None, ["deep"])
    ]


@pytest.mark.parametrize("data", [b"", b"{\\rtf", b"{\\rtf1}", b"plain", b"{\\rtf1\\bin99999999 }"])
def test_nothing_readable_is_refused(data: bytes) -> None:
    with pytest.raises(FileError, match=r"talk\.rtf"):
        read(data)


def test_another_file_is_refused() -> None:
    with pytest.raises(Malformed):
        read(b"PK\x03\x04")
