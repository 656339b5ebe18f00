"""A document as it is exported: rows, and the units that say the same in every column."""

from __future__ import annotations

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Column, Provenance
from desktop.domain.comparing.parallel_text import ParallelText
from desktop.domain.document import Document, DocumentId
from desktop.domain.doubts import Doubt
from desktop.domain.journal import InMemory
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation


def document() -> Document:
    turns = [
        Turn([Paragraph("One. Two. Three."), Paragraph("Four.")], label="Dr Ada", speaker="Ada"),
        Turn([Paragraph("Five.", start=3.0)], label="Bob", speaker="Bob"),
    ]
    source = Transcript(language="en", turns=turns, speakers=[Speaker("Ada"), Speaker("Bob")])
    return Document(source, DocumentId("", ""), InMemory())


def with_machine() -> Document:
    talk = document()
    talk.add_column(Column("m", "machine", "pt", Provenance("firefox", "1")))
    talk.fill(
        "m", {0: [Translation("Um."), Translation("Dois.", (Doubt.NUMBERS,)), Translation("Três.")]}
    )
    return talk


def units(text: ParallelText) -> list[list[tuple[str, ...]]]:
    return [[tuple(t.strip() for t in unit.texts) for unit in row.units] for row in text.rows]


def test_segments_stand_beside_theirs_and_what_waits_is_empty() -> None:
    text = ParallelText.of(with_machine())
    assert units(text) == [
        [("One.", "Um."), ("Two.", "Dois."), ("Three.", "Três.")],
        [("Four.", "")],
        [("Five.", "")],
    ]
    first = next(iter(text.rows))
    assert [unit.doubts[1] for unit in first.units] == [(), (Doubt.NUMBERS,), ()]
    assert first.doubts(1) == (Doubt.NUMBERS,)
    assert "".join(unit.texts[0] for unit in first.units) == first.texts[0]


def test_who_speaks_and_when() -> None:
    rows = list(ParallelText.of(document()).rows)
    assert [(r.speaker, r.label, r.begins, r.turn) for r in rows] == [
        ("Ada", "Dr Ada", True, 0),
        ("Ada", "Dr Ada", False, 0),
        ("Bob", "Bob", True, 1),
    ]
    assert rows[2].start == 3.0


def test_a_segment_translated_with_the_one_before_is_in_its_unit() -> None:
    talk = document()
    talk.add_column(Column("m", "machine", "pt"))
    talk.fill("m", {0: [Translation("Um e dois."), Translation(""), Translation("Três.")]})
    assert units(ParallelText.of(talk))[0] == [("One. Two.", "Um e dois."), ("Three.", "Três.")]


def test_other_counts_make_one_unit_of_the_paragraph() -> None:
    talk = document()
    talk.add_column(Column("m", "machine", "pt"))
    talk.fill("m", {0: [Translation("Um, dois."), Translation("Três.")]})
    assert units(ParallelText.of(talk))[0] == [("One. Two. Three.", "Um, dois. Três.")]


def test_beads_make_units_across_rows_and_gaps_stand_alone() -> None:
    talk = document()
    human = Column("h", "human", "pt")
    talk.add_column(human)
    talk.fill("h", {0: [Translation("Um."), Translation("A mais.")], 1: [Translation("Quatro.")]})
    bitext = Bitext(ORIGINAL, "h")
    bitext.link(
        [
            Bead(((0, 0),), ((0, 0),), 0.5),
            Bead((), ((0, 1),)),
            Bead(((0, 2), (1, 0)), ((1, 0),), 0.25),
        ]
    )
    talk.contents.bitexts["h"] = bitext
    text = ParallelText.of(talk)
    assert units(text) == [
        [("One.", "Um."), ("Two.", ""), ("Three. Four.", "Quatro."), ("", "A mais.")],
        [],
        [("Five.", "")],
    ]
    assert [unit.score for row in text.rows for unit in row.units] == [0.5, None, 0.25, 1.0, None]


def test_a_text_that_the_original_lacks_is_an_added_row() -> None:
    source = Transcript(
        language="en",
        turns=[Turn([Paragraph("One.", segments=["One."], human=["Um."])])],
        unmatched=[{"turn": 0, "text": "Dois."}],
    )
    text = ParallelText.of(Document(source, DocumentId("", ""), InMemory()))
    assert units(text) == [[("One.", "Um.")], [("", "Dois.")]]
    assert [row.added for row in text.rows] == [False, True]


def test_only_the_chosen_rows_and_columns() -> None:
    talk = with_machine()
    text = ParallelText.of(talk, columns=(), rows=[2])
    assert units(text) == [[("Five.",)]]
    transcript = text.transcript()
    assert [turn.speaker for turn in transcript.turns] == ["Bob"]
    assert [speaker.name for speaker in transcript.speakers] == ["Bob"]
    assert transcript.translation is None
    whole = ParallelText.of(talk).transcript()
    assert whole.translation is not None
    assert whole.translation.engine == "firefox"


def test_what_happens_later_is_not_in_it() -> None:
    talk = with_machine()
    text = ParallelText.of(talk)
    before = units(text)
    talk.fill("m", {1: [Translation("Quatro.")]})
    talk.remove_column("m")
    assert units(text) == before
    assert text.transcript().translation is not None


def test_own_notes_are_there() -> None:
    talk = document()
    talk.do(Annotate(place_of(talk.contents, 1), "look this up"))
    assert [row.note for row in ParallelText.of(talk).rows] == ["", "look this up", ""]


def test_pairs_are_rows() -> None:
    text = ParallelText.of_pairs(
        [("One.", "Um.", 0.9), ("", "Dois.", 0.1)], "en", "pt", name="b.txt"
    )
    assert units(text) == [[("One.", "Um.")], [("", "Dois.")]]
    assert [unit.score for row in text.rows for unit in row.units] == [0.9, 0.1]
    assert [(c.origin, c.language, c.provenance.name) for c in text.columns] == [
        ("original", "en", ""),
        ("human", "pt", "b.txt"),
    ]
