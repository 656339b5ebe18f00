"""One talk in every kind of page and document: the same turns, title, date and place."""

from __future__ import annotations

import pytest
from formats.office.made_files import docx, epub, odt, para, pdf, run

from desktop.domain.transcript import Transcript
from desktop.formats import FORMATS, Source, load

TITLE, DAY = "An evening on the pier", "June 2, 2018, Alder"
LEAD = "Ines Duarte met the keeper of the pier, who showed her the lamps."
TALK = [
    ("Mayor of Alder Ines Duarte", "How old is it? My guess: a hundred years."),
    ("Keeper Otto Brandt", "Older, and two storms have gone over it: it stood them both."),
    ("Ines Duarte", "And the lamps?"),
    ("Otto Brandt", "Newer. The Town gave them to us in the year of the flood."),
    ("Ines Duarte", "Thank you."),
]
BOLD = (
    '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="P1" style:parent-style-name="Title"/>'
)


def _text() -> bytes:
    lines = [TITLE, DAY, LEAD, *(f"{who}: {what}" for who, what in TALK)]
    return "\n\n".join(lines).encode()


def _markdown() -> bytes:
    talk = "\n\n".join(f"**{who}:** {what}" for who, what in TALK)
    return f"# {TITLE}\n\n{DAY}\n\n{LEAD}\n\n{talk}\n".encode()


def _paragraphs() -> str:
    return "".join(f"<p><b>{who}:</b> {what}</p>" for who, what in TALK)


def _html() -> bytes:
    return (
        f"<html><body><h1>{TITLE}</h1><p>{DAY}</p><p>{LEAD}</p>{_paragraphs()}</body></html>"
    ).encode()


def _epub() -> bytes:
    return epub([f"<h1>{TITLE}</h1><p>{DAY}</p><p>{LEAD}</p>{_paragraphs()}"], title=TITLE)


def _docx() -> bytes:
    talk = (para(run(f"{who}:", True), run(f" {what}")) for who, what in TALK)
    return docx(para(run(TITLE), style="Title"), para(run(DAY)), para(run(LEAD)), *talk)


def _odt() -> bytes:
    talk = "".join(
        f'<text:p><text:span text:style-name="T1">{who}:</text:span> {what}</text:p>'
        for who, what in TALK
    )
    head = f'<text:p text:style-name="P1">{TITLE}</text:p><text:p>{DAY}</text:p>'
    return odt(f"{head}<text:p>{LEAD}</text:p>{talk}", BOLD)


def _rtf() -> bytes:
    talk = "".join(rf"{{\b {who}:}} {what}\par " for who, what in TALK)
    return rf"{{\rtf1\ansi {TITLE}\par {DAY}\par {LEAD}\par {talk}}}".encode()


def _pdf() -> bytes:
    talk = [f"**{who}:** {what}" for who, what in TALK]
    lines = [TITLE, DAY, LEAD, *talk]
    return pdf([[(60.0, 740.0 - 30 * n, line) for n, line in enumerate(lines)]])


MADE = {
    "txt": ("text", _text), "md": ("text", _markdown), "html": ("web", _html),
    "epub": ("epub", _epub), "docx": ("docx", _docx), "odt": ("odt", _odt), "rtf": ("rtf", _rtf),
    "pdf": ("pdf", _pdf),
}  # fmt: skip


def read(extension: str) -> Transcript:
    name, make = MADE[extension]
    return load(FORMATS[name]).read(Source(f"talk.{extension}", make()))


@pytest.mark.parametrize("extension", MADE)
def test_the_same_talk_gives_the_same_turns(extension: str) -> None:
    found = read(extension)
    assert (found.title, found.date, found.place) == (TITLE, "2018-06-02", "Alder")
    assert [(turn.label, [p.text for p in turn.paragraphs]) for turn in found.turns] == [
        (None, [LEAD]),
        *((who, [what]) for who, what in TALK),
    ]
    assert found.turns[0].kind == "narration"
