"""E-books: chapters in reading order, contents dropped, hostile ones refused."""

from __future__ import annotations

import pytest
from formats.office.made_files import epub, zipped

from desktop.domain.errors import FileError, Hostile, Malformed
from desktop.domain.reasons import InPart
from desktop.domain.transcript import Transcript
from desktop.formats.base import Source
from desktop.formats.office.epub import Epub

CHAPTERS = [
    "<h2>First evening</h2><p><b>Ann:</b> One: two.</p><p><b>Bo:</b> Three.</p>",
    "<h2>Second evening</h2><p><b>Ann:</b> Four.</p><p>Five.</p>",
]


def read(data: bytes) -> Transcript:
    return Epub().read(Source("talks.epub", data))


def said(transcript: Transcript) -> list[tuple[str | None, list[str]]]:
    return [(turn.label, [p.text for p in turn.paragraphs]) for turn in transcript.turns]


def test_chapters_in_the_order_of_the_spine() -> None:
    found = read(epub(CHAPTERS, title="Talks & walks"))
    assert (found.title, found.date) == ("Talks & walks", "2019-05-02")
    assert said(found) == [
        (None, ["First evening"]),
        ("Ann", ["One: two."]),
        ("Bo", ["Three."]),
        (None, ["Second evening"]),
        ("Ann", ["Four.", "Five."]),
    ]
    assert found.dropped == ["One"]


def test_a_missing_chapter_is_told_and_the_rest_opens() -> None:
    whole = epub(CHAPTERS)
    found = read(whole.replace(b"c1.xhtml", b"c9.xhtml"))
    assert found.broken is None or isinstance(found.broken, InPart)
    assert said(found)[1] == ("Ann", ["One: two."])


def test_locked_and_hostile_books_are_refused() -> None:
    rights = {"META-INF__rights.xml": "<r/>", "META-INF__encryption.xml": "<e/>"}
    with pytest.raises(Malformed, match="locked"):
        read(epub(CHAPTERS, **rights))
    bomb = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
    with pytest.raises(Hostile, match=r"talks\.epub"):
        read(zipped({"META-INF/container.xml": bomb}))


def test_every_truncation_is_refused_plainly() -> None:
    whole = epub(CHAPTERS)
    for end in range(0, len(whole), 11):
        with pytest.raises(FileError, match=r"talks\.epub"):
            read(whole[:end])
