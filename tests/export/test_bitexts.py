"""TMX and XLIFF: what is written is what our own readers give back."""

from __future__ import annotations

import io
from xml.etree import ElementTree

import pytest
from export.samples import meeting, parallel
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.transcript import Machine, Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.export import EXPORTS, Options, load
from desktop.formats.base import Format, Source
from desktop.formats.bitexts.tmx import TMX
from desktop.formats.bitexts.xliff import XLIFF
from desktop.formats.office.table import Table
from desktop.formats.office.xlsx import Spreadsheet

READERS: dict[str, type[Format]] = {"tmx": TMX, "xlf": XLIFF, "xliff": XLIFF}
BITEXTS = pytest.mark.parametrize("extension", READERS)
WORDS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=20)


def written(extension: str, text: ParallelText) -> str:
    return load(EXPORTS[extension]).write(text).decode()


def reopened(extension: str, text: ParallelText) -> Transcript:
    data = load(EXPORTS[extension]).write(text)
    return READERS[extension]().read(Source(f"x.{extension}", data))


def pairs(transcript: Transcript) -> list[tuple[str, str]]:
    """The segments beside the human translations, without blanks around them."""
    return [
        (segment.strip(), (human or "").strip())
        for _, paragraph in transcript.paragraphs()
        for segment, human in zip(paragraph.segments or [], paragraph.human or [], strict=True)
    ]


def bitext(sentences: list[tuple[str, str]]) -> Transcript:
    paragraphs = [
        Paragraph(source, segments=[source], human=[target or None]) for source, target in sentences
    ]
    turn = Turn(paragraphs, label="Ada", speaker="Ada")
    return Transcript(language="en", human_language="pt", turns=[turn])


@BITEXTS
@settings(max_examples=30)
@given(st.lists(st.tuples(WORDS, WORDS | st.just("")), min_size=1, max_size=4))
def test_the_pairs_come_back(extension: str, sentences: list[tuple[str, str]]) -> None:
    sentences = [(a.strip(), b.strip()) for a, b in sentences if a.strip()]
    if sentences:
        back = reopened(extension, parallel(bitext(sentences)))
        assert [tuple(map(_squeezed, pair)) for pair in pairs(back)] == [
            tuple(map(_squeezed, pair)) for pair in sentences
        ]
        assert (back.language, back.turns[0].label) == ("en", "Ada")


TABLES: dict[str, type[Format]] = {"tmx": TMX, "csv": Table, "tsv": Table, "xlsx": Spreadsheet}
SENTENCE = st.sampled_from(("Good day.", "We have trees.", "=SUM(A1)", "- No, so."))


@pytest.mark.parametrize("extension", TABLES)
@settings(max_examples=30)
@given(
    st.lists(st.tuples(SENTENCE | st.just(""), SENTENCE | st.just("")), min_size=1, max_size=6)
    .map(lambda sentences: [pair for pair in sentences if any(pair)])
    .filter(lambda sentences: any(a for a, _ in sentences) and any(b for _, b in sentences))
)
def test_a_translation_of_nothing_comes_back_at_its_place(
    extension: str, sentences: list[tuple[str, str]]
) -> None:
    transcript = bitext([pair for pair in sentences if pair[0]])
    for number, (source, target) in enumerate(sentences):
        if not source:
            before = sum(bool(earlier) for earlier, _ in sentences[:number])
            transcript.add_unmatched(target, None, 0, before)
    data = load(EXPORTS[extension]).write(parallel(transcript))
    back = parallel(TABLES[extension]().read(Source(f"x.{extension}", data)))
    assert [tuple(text.strip() for text in row.texts) for row in back.rows] == sentences


def _squeezed(text: str) -> str:
    return " ".join(part for part in text.split(" ") if part)


@BITEXTS
def test_the_language_of_a_translation_goes_out_as_it_came_in(extension: str) -> None:
    back = reopened(extension, parallel(bitext([("One.", "Um.")])))
    assert back.human_language == "pt"
    assert pairs(reopened(extension, parallel(back))) == [("One.", "Um.")]


@pytest.mark.parametrize("extension", ["xlf", "xliff"])
def test_xliff_keeps_paragraphs_with_their_segments(extension: str) -> None:
    back = reopened(extension, parallel(meeting()))
    assert [p.text for _, p in back.paragraphs()] == [p.text for _, p in meeting().paragraphs()]


@BITEXTS
def test_whose_words_they_are_and_what_is_to_be_checked_is_told(extension: str) -> None:
    text = written(extension, parallel(meeting()))
    for words in ("machine", "firefox", "enpt-1", "human", "unsure: numbers", "Ada Brook"):
        assert words in text


@BITEXTS
def test_no_text_becomes_markup(extension: str) -> None:
    nasty = "<b>&amp; ]]> <!-- \x01\ufffe"
    text = written(extension, parallel(bitext([(nasty, nasty)])))
    root = ElementTree.fromstring(text)
    seen = "".join(root.itertext())
    assert seen.count("<b>&amp; ]]> <!-- \ufffd\ufffd") == 2


def test_the_best_translation_is_the_target() -> None:
    paragraph = Paragraph(
        "One.", segments=["One."], translation=[Translation("Uno.")], human=["Um."]
    )
    transcript = Transcript(
        language="en", turns=[Turn([paragraph])], translation=Machine("pt", "e", "p")
    )
    assert pairs(reopened("xlf", parallel(transcript))) == [("One.", "Um.")]


@BITEXTS
def test_a_bead_over_two_paragraphs_is_one_unit(extension: str) -> None:
    turn = Turn([Paragraph("One."), Paragraph("Two."), Paragraph("Three.")])
    document = Document(Transcript(language="en", turns=[turn]), DocumentId("", ""), InMemory())
    document.add_column(Column("h", "human", "pt"))
    document.fill("h", {0: [Translation("Um e dois.")], 2: [Translation("Três.")]})
    bitext = Bitext(ORIGINAL, "h")
    bitext.link([Bead(((0, 0), (1, 0)), ((0, 0),))])
    document.contents.bitexts["h"] = bitext
    back = reopened(extension, ParallelText.of(document))
    assert pairs(back) == [("One. Two.", "Um e dois."), ("Three.", "Três.")]


# What the standards say of the elements that are written here (TMX 1.4b; XLIFF 1.2, section 2;
# XLIFF 2.1, sections 4.2 and 5.1), as document types.
GRAMMARS = {
    "tmx": """
        <!ELEMENT tmx (header, body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
        <!ELEMENT header (note | prop | ude)*> <!ELEMENT ude EMPTY>
        <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
          segtype (block | paragraph | sentence | phrase) #REQUIRED o-tmf CDATA #REQUIRED
          adminlang CDATA #REQUIRED srclang CDATA #REQUIRED datatype CDATA #REQUIRED>
        <!ELEMENT body (tu*)>
        <!ELEMENT tu ((note | prop)*, tuv+)>
        <!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED>
        <!ELEMENT tuv ((note | prop)*, seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
        <!ELEMENT seg (#PCDATA)> <!ELEMENT note (#PCDATA)>
        <!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED>""",
    "xlf": """
        <!ELEMENT xliff (file+)> <!ATTLIST xliff version CDATA #FIXED "1.2" xmlns CDATA #REQUIRED>
        <!ELEMENT file (header?, body)>
        <!ATTLIST file original CDATA #REQUIRED source-language CDATA #REQUIRED
          target-language CDATA #IMPLIED datatype CDATA #REQUIRED tool-id CDATA #IMPLIED>
        <!ELEMENT header (tool | note)*> <!ELEMENT tool EMPTY>
        <!ATTLIST tool tool-id CDATA #REQUIRED tool-name CDATA #REQUIRED
          tool-version CDATA #IMPLIED>
        <!ELEMENT body (group | trans-unit)*>
        <!ELEMENT group (note*, (group | trans-unit)*)>
        <!ATTLIST group id CDATA #IMPLIED restype CDATA #IMPLIED>
        <!ELEMENT trans-unit (source, target?, (note | alt-trans)*)>
        <!ATTLIST trans-unit id CDATA #REQUIRED xml:space (default | preserve) #IMPLIED>
        <!ELEMENT source (#PCDATA)> <!ATTLIST source xml:lang CDATA #IMPLIED>
        <!ELEMENT target (#PCDATA)> <!ATTLIST target xml:lang CDATA #IMPLIED
          state (final | needs-review-translation | translated) #IMPLIED
          state-qualifier (mt-suggestion) #IMPLIED>
        <!ELEMENT alt-trans (source?, target+)> <!ATTLIST alt-trans origin CDATA #IMPLIED>
        <!ELEMENT note (#PCDATA)>
        <!ATTLIST note from CDATA #IMPLIED annotates (source | target | general) #IMPLIED>""",
    "xliff": """
        <!ELEMENT xliff (file+)>
        <!ATTLIST xliff version CDATA #FIXED "2.1" srcLang CDATA #REQUIRED trgLang CDATA #IMPLIED
          xmlns CDATA #REQUIRED xmlns:mtc CDATA #IMPLIED>
        <!ELEMENT file (notes?, unit+)> <!ATTLIST file id CDATA #REQUIRED original CDATA #IMPLIED>
        <!ELEMENT unit (mtc:matches?, notes?, (segment | ignorable)+)>
        <!ATTLIST unit id CDATA #REQUIRED xml:space (default | preserve) #IMPLIED>
        <!ELEMENT mtc:matches (mtc:match+)> <!ATTLIST mtc:matches xmlns:mtc CDATA #IMPLIED>
        <!ELEMENT mtc:match (source, target)>
        <!ATTLIST mtc:match ref CDATA #REQUIRED type (mt | other) #IMPLIED origin CDATA #IMPLIED>
        <!ELEMENT notes (note+)>
        <!ELEMENT note (#PCDATA)> <!ATTLIST note category CDATA #IMPLIED>
        <!ELEMENT segment (source, target?)>
        <!ATTLIST segment id CDATA #IMPLIED subState CDATA #IMPLIED
          state (initial | translated | reviewed | final) #IMPLIED>
        <!ELEMENT ignorable (source, target?)>
        <!ELEMENT source (#PCDATA)> <!ELEMENT target (#PCDATA)>""",
}


@BITEXTS
def test_the_elements_are_those_of_the_standard(extension: str) -> None:
    grammar = etree.DTD(io.StringIO(GRAMMARS[extension]))
    for text in (parallel(meeting()), parallel(bitext([("One.", ""), ("Two.", "Dois.")]))):
        tree = etree.fromstring(load(EXPORTS[extension]).write(text, Options(notes=True)))
        assert grammar.validate(tree), grammar.error_log
