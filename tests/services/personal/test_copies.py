"""A copy of a document for another computer: all of it comes along, and nothing hostile gets in."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from desktop.domain.columns import MINE
from desktop.domain.comparing.repairs import merge
from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.domain.document import Document
from desktop.domain.errors import FileError, Malformed, SourceChanged
from desktop.domain.places import place_of
from desktop.domain.relinking import Linked
from desktop.domain.steps.links import relink
from desktop.domain.steps.speakers import Rename
from desktop.domain.steps.wordings import Comment, Write
from desktop.services.personal.copies import Copy, pack, unpack
from desktop.services.personal.journals import Journals
from desktop.services.reading.documents import Documents
from desktop.services.reading.readers import Readers, Request
from desktop.support.job import Job

TEXT = "Ann: Good morning. Sit down.\n\nBen: Yes.\n"


@pytest.fixture(scope="module")
def readers() -> Iterator[Readers]:
    made = Readers()
    yield made
    made.close()


def computer(folder: Path, readers: Readers) -> Documents:
    return Documents(Journals(folder / "journals", folder), readers)


def read(documents: Documents, path: Path) -> Document:
    *_, document = documents.read(Request(path), Job())
    return document


def worked_on(documents: Documents, path: Path) -> Document:
    """A text with another beside it, a link repaired, a name corrected, a sentence reworded."""
    path.write_text(TEXT, "utf-8")
    document = read(documents, path)
    texts = ("Guten Morgen. ", "Setzen. ", "Ja.")
    document.compare(
        Comparison(
            name="de.txt", path="/home/ann/de.txt", digest="0" * 64, language="de",
            starts=[document.contents.starts(row) for row in range(2)],
            segments=[OtherSegment(text, n, n) for n, text in enumerate(texts)],
            links=[Link((place,), (n,)) for n, place in enumerate([(0, 0), (0, 1), (1, 0)])],
        )
    )  # fmt: skip
    contents = document.contents
    linked = Linked(contents)
    bead = linked.of_segment((0, 0))
    assert bead is not None
    assert document.do(relink(contents, merge(linked, bead, 1)))
    assert document.do(Rename("Ann", "Anna"))
    assert document.do(Write(place_of(contents, 1), "Jawohl.", "de", "human", accepted=True))
    assert document.do(Comment(place_of(contents, 1), "ask Ben"))
    return document


def seen(document: Document) -> object:
    contents = document.contents
    linked = Linked(contents)
    return (
        [turn.speaker for turn in document.transcript().turns],
        [contents.columns[MINE].texts[row] for row in contents.rows.order],
        contents.wording(1, 0),
        sorted((bead.source, linked.numbers(bead)) for bead in linked.bitext.beads()),
    )


def test_on_another_computer_all_is_there(tmp_path: Path, readers: Readers) -> None:
    here, there = (computer(tmp_path / name, readers) for name in ("here", "there"))
    document = worked_on(here, tmp_path / "talk.txt")
    copy = tmp_path / "talk.enface"
    copy.write_bytes(pack(here.copy_of(document)))
    assert "/home/ann" not in str(zipfile.ZipFile(copy).read("comparison.json"))
    opened = read(there, copy)
    assert seen(opened) == seen(document)
    assert opened.name == "talk.txt"
    opened.undo()
    assert opened.contents.wording(1, 0).comment == ""
    again = read(computer(tmp_path / "there", readers), copy)
    assert again.contents.wording(1, 0).comment == "", "what was done there is kept there"


def test_a_copy_that_somebody_worked_on_brings_what_is_new(
    tmp_path: Path, readers: Readers
) -> None:
    here, there = (computer(tmp_path / name, readers) for name in ("here", "there"))
    document = worked_on(here, tmp_path / "talk.txt")
    copy = tmp_path / "talk.enface"
    copy.write_bytes(pack(here.copy_of(document)))
    mine = read(there, copy)
    mine.do(Rename("Ben", "Benno"))
    document.do(Rename("Anna", "Hanna"))
    copy.write_bytes(pack(here.copy_of(document)))
    merged = read(computer(tmp_path / "there", readers), copy)
    assert [turn.speaker for turn in merged.transcript().turns] == ["Hanna", "Benno"]
    again = read(computer(tmp_path / "there", readers), copy)
    assert seen(again) == seen(merged)
    back = tmp_path / "back.enface"
    back.write_bytes(pack(there.copy_of(again)))
    assert seen(read(computer(tmp_path / "third", readers), back)) == seen(merged)


def test_a_file_that_has_changed_is_not_packed_as_what_was_read(
    tmp_path: Path, readers: Readers
) -> None:
    here = computer(tmp_path, readers)
    document = worked_on(here, tmp_path / "talk.txt")
    (tmp_path / "talk.txt").write_text("Other.", "utf-8")
    with pytest.raises(SourceChanged):
        here.copy_of(document)
    (tmp_path / "talk.txt").unlink()
    with pytest.raises(FileError):
        here.copy_of(document)


WHOLE = pack(Copy("talk.txt", TEXT.encode()))


def changed(member: str, data: bytes | None) -> bytes:
    """`WHOLE` with other ``data`` in ``member``, or (None) without it."""
    file = BytesIO()
    with zipfile.ZipFile(BytesIO(WHOLE)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            if name != member:
                new.writestr(name, old.read(name))
        if data is not None:
            new.writestr(member, data)
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no zip",
        WHOLE[:-40],
        changed("source", None),
        changed("enface.json", None),
        changed("enface.json", b"[]"),
        changed("enface.json", json.dumps({"schema": "other/1", "name": "x"}).encode()),
        changed("enface.json", b'{"schema": "enface-copy/1", "name": 3, "encoding": null}'),
        changed("journal.jsonl", b"{"),
        changed("comparison.json", b"{}"),
        changed("comparison.json", b"[" * 100_000),
    ],
)
def test_what_is_no_copy_is_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        unpack(data, "talk.enface")


def test_a_name_leads_nowhere() -> None:
    manifest = {"schema": "enface-copy/1", "name": "../../etc/passwd", "encoding": None}
    copy = unpack(changed("enface.json", json.dumps(manifest).encode()), "talk.enface")
    assert copy.name == "passwd"
    assert unpack(changed("journal.jsonl", b"3\n[]\n"), "talk.enface").events == []
