"""TMX and XLIFF: what is written is what our own readers give back."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from export.samples import meeting, parallel
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.parallel_text import ParallelText
from desktop.domain.transcript import Machine, Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.export import EXPORTS, load
from desktop.formats.base import Format, Source
from desktop.formats.bitexts.tmx import TMX
from desktop.formats.bitexts.xliff import XLIFF

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


def _squeezed(text: str) -> str:
    return " ".join(part for part in text.split(" ") if part)


@BITEXTS
def test_the_language_of_a_translation_goes_out_as_it_came_in(extension: str) -> None:
    back = reopened(extension, parallel(bitext([("One.", "Um.")])))
    assert back.human_language == "pt"
    assert pairs(reopened(extension, parallel(back))) == [("One.", "Um.")]


def test_xliff_2_keeps_paragraphs_with_their_segments() -> None:
    back = reopened("xliff", parallel(meeting()))
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
