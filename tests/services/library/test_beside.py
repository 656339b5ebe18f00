"""Translations, the person's own wording and notes are found as the texts are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.columns import Column
from desktop.domain.document import Document
from desktop.domain.journal import InMemory
from desktop.domain.memory import HumanOrigin
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.steps.speakers import Rename
from desktop.domain.steps.wordings import Comment, Write
from desktop.domain.translation import Translation
from desktop.services.library.beside import of_document
from desktop.services.library.concordance import concordance, save, translated
from desktop.services.library.file import LibraryFile, Stamp
from desktop.services.library.importing import add, update
from desktop.services.library.query import Field
from desktop.services.library.searching import Hit, Search, Where
from desktop.services.personal.journals import Journals, document_id
from desktop.services.reading.documents import Documents
from desktop.services.reading.opening import open_text
from desktop.services.reading.readers import Request
from desktop.services.translation.memory import Memory
from desktop.support.job import Job

TEXT = """Meeting of the harbour board

Ann Lee: Good day to all. The fees of the harbour rose.

Ben Cole: The port is open again.
"""


@pytest.fixture
def memory() -> Iterator[Memory]:
    memory = Memory(None)
    origin = HumanOrigin()
    memory.put_human("The fees of the harbour rose.", "As taxas subiram.", "en", "pt", origin)
    memory.put_human("The port is open again.", "O porto reabriu.", "en", "pt", origin)
    yield memory
    memory.close()


@pytest.fixture
def document(tmp_path: Path) -> Document:
    path = tmp_path / "one.txt"
    path.write_text(TEXT)
    document = Document(open_text(TEXT), document_id(TEXT.encode(), path), InMemory())
    _write(document)
    return document


def _write(document: Document) -> None:
    contents = document.contents
    first, second = contents.rows.order[:2]
    document.do(Write(place_of(contents, first, 1), "Die Gebühren stiegen.", "de"))
    document.do(Comment(place_of(contents, first, 0), "a warm greeting"))
    document.do(Annotate(place_of(contents, second), "see the port report"))


@pytest.fixture
def path(document: Document, file: LibraryFile, memory: Memory) -> Path:
    """The document is in the library."""
    path = Path(document.path)
    transcript, beside = of_document(document, memory, {"en": "pt"})
    file.put(path, Stamp(1, 1), document.key.content, transcript, beside)
    return path


def _texts(hits: list[Hit]) -> list[str]:
    return [hit.text.strip() for hit in hits]


def test_a_sentence_is_found_by_what_stands_beside_it(path: Path, search: Search) -> None:
    [hit] = search.hits("taxa")
    assert (hit.text, hit.translation, hit.own) == (
        "The fees of the harbour rose.", "As taxas subiram.", "Die Gebühren stiegen."
    )  # fmt: skip
    assert (hit.turn, hit.segment, hit.spans) == (0, 1, ())
    assert hit.translation is not None
    assert [hit.translation[a:b] for a, b in hit.translation_spans] == ["taxas"]
    [hit] = search.hits("gebuhren")
    assert [hit.own[a:b] for a, b in hit.own_spans] == ["Gebühren"]
    [hit] = search.hits("greeting")
    assert (hit.text.strip(), hit.note) == ("Good day to all.", "a warm greeting")
    assert [hit.note[a:b] for a, b in hit.note_spans] == ["greeting"]


@pytest.mark.parametrize(
    ("query", "texts"),
    [
        ("port", ["The port is open again."]),
        ("original:port", ["The port is open again."]),
        ("notes:port", ["The port is open again."]),
        ("translation:port", []),
        ("translation:porto NOT original:harbour", ["The port is open again."]),
        ('translation:"o porto"', ["The port is open again."]),
        ("translation:(porto OR taxas) fee", ["The fees of the harbour rose."]),
        ("translation:o NEAR/1 reabriu", ["The port is open again."]),
        ("own:stieg*", ["The fees of the harbour rose."]),
        ("own:porto", []),
        ("Translation: porto", ["The port is open again."]),
        ("translation:", []),
    ],
)
def test_a_field_can_be_named(path: Path, search: Search, query: str, texts: list[str]) -> None:
    assert _texts(search.hits(query)) == texts


def test_a_search_can_be_of_one_field(path: Path, search: Search) -> None:
    assert len(search.hits("porto", Where(field=Field.TRANSLATION))) == 1
    assert search.hits("porto", Where(field=Field.TEXT)) == []
    assert search.hits("porto", Where(field=Field.NOTES)) == []


def test_they_come_with_the_file(
    tmp_path: Path, file: LibraryFile, search: Search, documents: Documents, memory: Memory
) -> None:
    path = tmp_path / "one.txt"
    path.write_text(TEXT)
    [document] = documents.read(Request(path), Job())
    _write(document)
    add([path], file, documents, Job(), memory, {"en": "pt"})
    [entry] = file.entries()
    assert (entry.notes, entry.translated, entry.target) == (2, 1.0, "pt")
    assert len(search.hits("translation:taxas own:gebuhren")) == 1


@pytest.mark.parametrize("encoding", [None, "cp1252"])
def test_nothing_of_a_private_window_comes_with_the_file(
    tmp_path: Path, file: LibraryFile, search: Search, documents: Documents, encoding: str | None
) -> None:
    path = tmp_path / "one.txt"
    path.write_text(TEXT)
    [document] = documents.read(Request(path, encoding=encoding), Job())
    documents.show(document)
    document.private = True
    document.add_column(Column("machine", "machine", "pt"))
    row = document.contents.rows.order[0]
    document.fill("machine", {row: [Translation("Bom dia."), Translation("As taxas subiram.")]})
    document.do(Rename("Ann Lee", "Secret Name"))
    _write(document)
    assert add([path], file, documents, Job()).read == 1
    assert [hit.speaker for hit in search.hits("fees")] == ["Ann Lee"]
    assert search.hits("taxas OR gebuhren OR greeting OR report") == []
    assert (file.entries()[0].notes, file.entries()[0].translated) == (0, 0.0)
    assert add([path], file, documents, Job()).unchanged == 1


def test_what_was_known_before_a_window_was_private_stays(
    tmp_path: Path, file: LibraryFile, search: Search, documents: Documents
) -> None:
    path = tmp_path / "one.txt"
    path.write_text(TEXT)
    [document] = documents.read(Request(path), Job())
    _write(documents.show(document))
    add([path], file, documents, Job())
    document.private = True
    row = document.contents.rows.order[0]
    document.do(Write(place_of(document.contents, row, 1), "Geheim.", "de"))
    assert add([path], file, documents, Job()).unchanged == 1
    assert len(search.hits("gebuhren")) == 1
    assert search.hits("geheim") == []
    documents.leave(document)
    assert add([path], file, documents, Job()).read == 1


def test_a_concordance_of_translations_has_the_original_at_its_side(
    path: Path, search: Search
) -> None:
    [line] = concordance(search, "translation:porto")
    assert (line.left, line.keyword, line.right.strip()) == ("O ", "porto", "reabriu.")
    assert line.other.strip() == "The port is open again."
    assert (line.hit.turn, line.hit.segment) == (1, 0)
    save([line], path.with_name("porto.csv"))
    header, cells = path.with_name("porto.csv").read_text("utf-8-sig").splitlines()
    assert header.startswith("left,keyword,right,original,")
    assert cells.startswith("O,porto,reabriu.,The port is open again.,Ben Cole")
    [line] = concordance(search, "fee", Where(field=Field.TEXT))
    assert line.other == "Die Gebühren stiegen."
    [line] = concordance(search, "fee translation:taxas")
    assert line.keyword == "fees"
    assert concordance(search, "porto") == []  # where no field is named: in the texts


def test_it_follows_the_document(
    path: Path, document: Document, file: LibraryFile, search: Search
) -> None:
    row = document.contents.rows.order[0]
    document.do(Write(place_of(document.contents, row, 1), "Alles stieg.", "de"))
    assert update(document, file, Journals())
    put = file.entries()
    assert update(document, file, Journals())
    assert file.entries() == put  # nothing was written anew
    assert search.hits("gebuhren") == []
    [hit] = search.hits("own:alles")
    assert hit.segment == 1
    document.private = True
    document.do(Write(place_of(document.contents, row, 1), "Geheim.", "de"))
    assert not update(document, file, Journals())
    assert search.hits("geheim") == []


def test_what_is_not_in_the_library_does_not_come_into_it(
    document: Document, file: LibraryFile
) -> None:
    assert not update(document, file, Journals())
    assert not file.path.exists()


def test_what_is_removed_leaves_no_word_of_it(
    path: Path, file: LibraryFile, search: Search
) -> None:
    file.remove(path)
    assert search.hits("taxas OR gebuhren OR greeting") == []
    file.close()
    for word in (b"taxas", b"gebuhren", b"greeting", b"reabriu"):
        assert word not in file.path.read_bytes()


def test_the_memory_has_the_last_word_only_where_the_index_has_none(
    path: Path, search: Search, memory: Memory
) -> None:
    memory.put_human("The port is open again.", "Anders.", "en", "pt", HumanOrigin(when=9.0))
    [hit] = translated(search.hits('"port is"'), memory, {"en": "pt"})
    assert hit.translation == "O porto reabriu."
