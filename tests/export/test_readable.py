"""Files for people and their programs: nothing of it is lost, and nothing does anything."""

from __future__ import annotations

import io
import re
import zipfile
from html.parser import HTMLParser
from xml.etree import ElementTree

import openpyxl
import pytest
from export.samples import meeting, parallel
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Column, Provenance
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document, DocumentId
from desktop.domain.doubts import Doubt
from desktop.domain.errors import NoTimes
from desktop.domain.journal import InMemory
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.steps.wordings import Comment, FlagForReview, Write
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.export import EXPORTS, Options, load
from desktop.formats.base import Format, Source
from desktop.formats.office.docx import Docx
from desktop.formats.office.table import Table
from desktop.formats.office.xlsx import Spreadsheet
from desktop.formats.subtitles.srt import Srt
from desktop.formats.subtitles.ttml import Ttml
from desktop.formats.subtitles.vtt import Vtt
from desktop.formats.text.plain import Text
from desktop.formats.web.page import Web

READERS: dict[str, type[Format]] = {
    "txt": Text, "md": Text, "csv": Table, "tsv": Table, "xlsx": Spreadsheet, "docx": Docx,
    "html": Web, "srt": Srt, "vtt": Vtt, "ttml": Ttml,
}  # fmt: skip
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\N{FULLWIDTH EQUALS SIGN}1"]


def data_of(extension: str, text: ParallelText, options: Options | None = None) -> bytes:
    return load(EXPORTS[extension]).write(text, options)


def words_of(extension: str, text: ParallelText, options: Options | None = None) -> str:
    """All text of the file, without its markup."""
    data = data_of(extension, text, options)
    if not data.startswith(b"PK"):
        return data.decode()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = [archive.read(name) for name in archive.namelist() if name.endswith(".xml")]
    return "\n".join("".join(ElementTree.fromstring(part).itertext()) for part in parts)


def reopened(extension: str, text: ParallelText) -> Transcript:
    return READERS[extension]().read(Source(f"x.{extension}", data_of(extension, text)))


def talk(*said: tuple[str, str]) -> Transcript:
    """(speaker, paragraph) each; a second for each."""
    turns = [
        Turn([Paragraph(words, start=float(n), end=n + 1.0)], label=name, speaker=name)
        for n, (name, words) in enumerate(said)
    ]
    return Transcript(title="A talk", language="en", turns=turns)


def working() -> Document:
    """A document somebody works at: a machine column, own wording, a comment, a note."""
    document = Document(
        talk(("Ada", "One. Two."), ("Bob", "Three.")), DocumentId("", ""), InMemory()
    )
    document.add_column(Column("m", "machine", "pt", Provenance("firefox", "enpt-1")))
    cells = {
        0: [Translation("Um."), Translation("Dois.", (Doubt.NUMBERS,))],
        1: [Translation("Três.")],
    }
    document.fill("m", cells)
    second = place_of(document.contents, 0, 1)
    document.do(Write(second, "Dois, pois.", "pt", "machine", accepted=True))
    document.do(Comment(second, "ask Ada"))
    document.do(FlagForReview(second, True))
    document.do(Annotate(place_of(document.contents, 1), "look this up"))
    return document


WORDS = st.text("abc <>&*_[]|#'\"=+-@\\`{}~$.,1", min_size=3, max_size=30)
SAID = st.lists(
    st.tuples(st.sampled_from(["Ada Brook", "Bob Hale"]), WORDS), min_size=3, max_size=5
)


def letters(text: str) -> str:
    """What must not change: all but blanks."""
    return "".join(text.split())


@pytest.mark.parametrize("extension", ["csv", "tsv", "xlsx"])
@settings(max_examples=20)
@given(SAID)
def test_tables_come_back(extension: str, said: list[tuple[str, str]]) -> None:
    said = [(name, f"word {words.strip()} word") for name, words in said]
    back = reopened(extension, parallel(talk(*said)))
    assert [p.text for _, p in back.paragraphs()] == [words for _, words in said]
    turns = [turn.label for turn in back.turns for _ in turn.paragraphs]
    assert turns == [name for name, _ in said]
    assert [p.start for _, p in back.paragraphs()] == [float(n) for n in range(len(said))]


@pytest.mark.parametrize("extension", ["srt", "vtt", "ttml"])
@settings(max_examples=20)
@given(SAID)
def test_subtitles_come_back(extension: str, said: list[tuple[str, str]]) -> None:
    said = [
        (name, f"word{n} {words.translate({ord('>'): '', ord('-'): ''})} end{n}")  # who speaks
        for n, (name, words) in enumerate(said)
    ]
    back = reopened(extension, parallel(talk(*said)))
    read = "".join(
        (turn.label or "") * (not n) + p.text
        for turn in back.turns
        for n, p in enumerate(turn.paragraphs)
    )
    merged = "".join(
        name * (not n or said[n - 1][0] != name) + words for n, (name, words) in enumerate(said)
    )
    assert letters(read).replace(":", "") == letters(merged).replace(":", "")


@pytest.mark.parametrize("extension", ["csv", "tsv", "xlsx"])
def test_a_human_translation_comes_back_and_a_machines_is_none(extension: str) -> None:
    paragraph = Paragraph("One.", segments=["One."], human=["-- Um."])
    turns = [Turn([paragraph], label="Ada", speaker="Ada")]
    transcript = Transcript(language="en", human_language="pt", turns=turns)
    document = Document(transcript, DocumentId("", ""), InMemory())
    document.add_column(Column("m", "machine", "de", Provenance("firefox", "ende-1")))
    document.fill("m", {0: [Translation("Eins.")]})
    back = reopened(extension, ParallelText.of(document))
    assert [(p.text, p.human, p.translation) for _, p in back.paragraphs()] == [
        ("One.", ["-- Um."], None)
    ]
    assert (back.language, back.human_language) == ("en", "pt")
    assert "Eins." in back.dropped


@pytest.mark.parametrize("extension", ["txt", "md", "docx", "html"])
@settings(max_examples=20)
@given(SAID)
def test_texts_for_reading_come_back(extension: str, said: list[tuple[str, str]]) -> None:
    if extension == "txt":  # plain text has no way to say that its signs are no markup
        said = [(name, re.sub(r"[^\w ,]", "", words)) for name, words in said]
    said = [(name, f"The word is {words} and so on.") for name, words in said]
    back = reopened(extension, parallel(talk(*said)))
    read = letters("".join(p.text for _, p in back.paragraphs()))
    for _, words in said:
        assert letters(words) in read


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_becomes_a_formula(cell: str) -> None:
    text = parallel(talk((cell, cell), ("Bob", "x")))
    for extension in ("csv", "tsv"):
        lines = data_of(extension, text).decode("utf-8-sig")
        assert not re.search(
            r"(?:^|[,\t\n\"])[=+@\uff1d-]", lines.replace("\t=1", ""), re.MULTILINE
        )
    sheet = openpyxl.load_workbook(io.BytesIO(data_of("xlsx", text))).worksheets[0]
    kinds = {each.data_type for row in sheet.iter_rows() for each in row if each.value}
    assert kinds == {"s"}


def test_a_cell_too_long_goes_on_in_the_next_row() -> None:
    words = "word " * 10_000
    sheet = openpyxl.load_workbook(
        io.BytesIO(data_of("xlsx", parallel(talk(("Ada", words)))))
    ).active
    assert sheet is not None
    texts = [str(row[4].value) for row in sheet.iter_rows(min_row=2)]
    assert len(texts) == 2
    assert letters("".join(texts)) == letters(words)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}


def test_a_page_runs_and_loads_nothing() -> None:
    nasty = '<script>alert(1)</script><img src=x onerror="a">\'"&'
    document = Document(talk((nasty, nasty)), DocumentId("", ""), InMemory(), name=nasty)
    document.add_column(Column("m", "machine", '"><x', Provenance(nasty, nasty)))
    document.fill("m", {0: [Translation(nasty)]})
    page = data_of("html", ParallelText.of(document)).decode()
    seen = _Tags()
    seen.feed(page)
    assert seen.tags.isdisjoint({"script", "img", "link", "iframe", "x"})
    assert seen.attributes.isdisjoint({"src", "href", "onerror", "style"})
    assert "default-src 'none'" in page


def test_what_says_the_same_lights_up_together_across_the_columns() -> None:
    page = data_of("html", ParallelText.of(working())).decode()
    assert re.findall(r'<span class="(u\d)[^"]*"[^>]*>(\w+)', page) == [
        ("u0", "One"), ("u1", "Two"), ("u0", "Um"), ("u1", "Dois"), ("u1", "Dois"),
        ("u0", "Three"), ("u0", "Três"),
    ]  # fmt: skip
    assert "tr:has(.u1:hover) .u1" in page


def test_a_page_is_in_the_direction_of_its_text() -> None:
    transcript = talk(("ليلى", "مرحبا."))
    transcript.language = "ar"
    page = data_of("html", parallel(transcript)).decode()
    assert '<html lang="ar" dir="rtl">' in page
    document = words_of("docx", parallel(transcript))
    assert "مرحبا." in document


def test_paragraphs_that_share_a_bead_keep_their_own_text() -> None:
    turn = Turn([Paragraph("One."), Paragraph("Two.")])
    document = Document(Transcript(language="en", turns=[turn]), DocumentId("", ""), InMemory())
    document.add_column(Column("h", "human", "pt"))
    document.fill("h", {0: [Translation("Um e dois.")]})
    bitext = Bitext(ORIGINAL, "h")
    bitext.link([Bead(((0, 0), (1, 0)), ((0, 0),))])
    document.contents.bitexts["h"] = bitext
    page = data_of("html", ParallelText.of(document)).decode()
    cells = [re.sub("<[^>]+>", "", cell) for cell in re.findall(r"<td.*?</td>", page)]
    assert cells == ["One.", "Um e dois.", "Two.", ""]


def test_the_header_of_a_document_repeats_and_it_has_title_and_speakers() -> None:
    data = data_of("docx", parallel(meeting()))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        document = archive.read("word/document.xml").decode()
    assert document.count("<w:tblHeader/>") == 1
    back = Docx().read(Source("x.docx", data))
    assert back.title == "Meeting of the Garden Society"
    assert "Ada Brook" in " ".join(turn.label or "" for turn in back.turns)


@pytest.mark.parametrize("extension", EXPORTS)
def test_marks_stay(extension: str) -> None:
    """What is machine text, by which engine and pack, what is to be checked, what is one's own."""
    words = words_of(extension, ParallelText.of(working()), Options(notes=True))
    for mark in ("firefox", "enpt-1", "Dois, pois."):
        assert mark in words
    if extension != "srt":
        assert "numbers" in words
    if extension == "json":
        assert '"mine": [null, "Dois, pois."]' in words
    elif extension not in ("srt", "vtt", "ttml"):
        assert "machine" in words
        assert "ask Ada" in words
        assert "look this up" in words


@pytest.mark.parametrize("extension", ["srt", "vtt", "ttml"])
def test_subtitles_need_times(extension: str) -> None:
    transcript = Transcript(turns=[Turn([Paragraph("One.")])])
    with pytest.raises(NoTimes):
        data_of(extension, parallel(transcript))


def test_cues_share_the_time_of_their_paragraph() -> None:
    lines = data_of("srt", ParallelText.of(working())).decode().split("\n\n")
    times = [block.split("\n")[1] for block in lines]
    assert times[0].startswith("00:00:00,000 --> 00:00:00,")
    assert times[1].endswith("--> 00:00:01,000")
    assert lines[1].split("\n")[2:] == ["Two.", "<i>Dois.</i>", "<i>Dois, pois.</i>"]


@pytest.mark.parametrize("extension", ["srt", "vtt"])
def test_no_text_becomes_markup_of_subtitles(extension: str) -> None:
    nasty = "<i>x</i> {\\an8} &amp; 1 --> 2"
    back = reopened(extension, parallel(talk(("Ada", nasty))))
    assert "".join(p.text for _, p in back.paragraphs()).removeprefix("Ada: ") == nasty
