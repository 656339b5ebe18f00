"""The same talk in many formats gives the same turns."""

from __future__ import annotations

import csv
import io

import pytest
from openpyxl import Workbook

from desktop.services.reading.opening import open_bytes

TALK = [
    ("Rose Quince", ["Good evening to all.", "Shall we begin?"]),
    ("Otto Pear", ["By all means: let us begin."]),
    ("Rose Quince", ["Then let us begin."]),
]
ROWS = [("Speaker", "Text")] + [(who, text) for who, texts in TALK for text in texts]


def wrapped(turn: str, paragraph: str) -> str:
    """Each turn in ``turn``, each of its paragraphs in ``paragraph``."""
    return "".join(
        turn.format(who=who, said="".join(paragraph.format(text=text) for text in texts))
        for who, texts in TALK
    )


def table() -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows(ROWS)
    return out.getvalue().encode()


def workbook() -> bytes:
    book, out = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    for row in ROWS:
        sheet.append(row)
    book.save(out)
    return out.getvalue()


FILES: dict[str, bytes] = {
    "a.txt": "\n\n".join(f"{who}: " + "\n\n".join(texts) for who, texts in TALK).encode(),
    "a.html": ("<html><body>" + "".join(
        f"<p><b>{who}:</b> {texts[0]}</p>" + "".join(f"<p>{text}</p>" for text in texts[1:])
        for who, texts in TALK
    ) + "</body></html>").encode(),
    "a.csv": table(),
    "a.xlsx": workbook(),
    "tei.xml": ("<TEI><text><body>" + wrapped(
        '<note type="speaker">{who}</note><u who="#{who}">{said}</u>', "<seg>{text}</seg>"
    ).replace("#Rose ", "#Rose").replace("#Otto ", "#Otto") + "</body></text></TEI>").encode(),
    "akoma.xml": ("<akomaNtoso><debate><debateBody>" + wrapped(
        "<speech><from>{who}:</from>{said}</speech>", "<p>{text}</p>"
    ) + "</debateBody></debate></akomaNtoso>").encode(),
    "canada.xml": ("<Hansard><HansardBody>" + wrapped(
        "<Intervention><PersonSpeaking>{who}: </PersonSpeaking><Content>{said}</Content>"
        "</Intervention>", "<ParaText>{text}</ParaText>"
    ) + "</HansardBody></Hansard>").encode(),
    "uk.xml": ("<publicwhip>" + wrapped(
        '<speech speakername="{who}">{said}</speech>', "<p>{text}</p>"
    ) + "</publicwhip>").encode(),
    "other.xml": ('<?xml version="1.0"?><talk>' + wrapped(
        '<turn by="{who}">{said}</turn>', "<p>{text}</p>"
    ) + "</talk>").encode(),
    "a.tmx": ('<tmx><header srclang="en"/><body>' + "".join(
        f'<tu><prop type="x-speaker">{who}</prop><tuv xml:lang="en"><seg>{text}</seg></tuv></tu>'
        for who, text in ROWS[1:]
    ) + "</body></tmx>").encode(),
    "a.xlf": ("<xliff><file><body>" + "".join(
        f'<trans-unit><source>{text}</source><note from="speaker">{who}</note></trans-unit>'
        for who, text in ROWS[1:]
    ) + "</body></file></xliff>").encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_the_same_turns(name: str) -> None:
    transcript = open_bytes(FILES[name], name, debug=True)
    assert [
        (turn.label, [p.text for p in turn.paragraphs if not p.note]) for turn in transcript.turns
    ] == TALK
    assert [turn.speaker for turn in transcript.turns] == [who for who, _ in TALK]
    assert [speaker.name for speaker in transcript.speakers] == ["Rose Quince", "Otto Pear"]
