"""What says the same in two columns, and what there is to look at."""

from __future__ import annotations

from domain.test_document import document, talk

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.comparing.matching import Look, units
from desktop.domain.document import Document
from desktop.domain.translation import Translation

TALK = talk(("Ann", "It is 5. Sit down now, Bob."), ("Bob", "Yes."), ("Ann", "Well."))


def compared() -> Document:
    """The talk with a machine's and a human column; the last row waits for the machine."""
    on = document(TALK)
    for name, cells in (
        ("machine", {0: ["São 5.", "Sente-se agora, Bob."], 1: ["Yes."]}),
        ("human", {0: ["São 6.", "Sente-se agora, Rui."], 1: ["Sim."], 2: ["Bem."]}),
    ):
        on.add_column(Column(name, name, "pt"))
        on.fill(name, {row: [Translation(text) for text in texts] for row, texts in cells.items()})
    return on


def test_sentences_side_by_side_with_what_to_look_at() -> None:
    contents = compared().contents
    found = [unit for row in range(3) for unit in units(contents, row, "machine", "human")]
    assert [(unit.row, unit.segment, unit.first, unit.second, unit.looks) for unit in found] == [
        (0, 0, "São 5.", "São 6.", (Look.NUMBERS,)),
        (0, 1, "Sente-se agora, Bob.", "Sente-se agora, Rui.", (Look.NAMES,)),
        (1, 0, "Yes.", "Sim.", ()),
    ]


def test_beads_join_sentences_and_tell_what_is_alone_unsure_or_elsewhere() -> None:
    on = compared()
    on.fill("machine", {2: [Translation("Bem.")]})
    on.fill("human", {0: [Translation(text) for text in ("A.", "B.", "C.")]})
    bitext = on.contents.bitexts["human"] = Bitext(ORIGINAL, "human")
    bitext.link(
        [
            Bead(((0, 0),), ((0, 2),), 0.9),
            Bead(((0, 1), (1, 0)), ((0, 0),), 0.3),
            Bead((), ((0, 1),), 1.0),
            Bead(((2, 0),), (), 1.0),
        ]
    )
    found = [unit for row in range(3) for unit in units(on.contents, row, "machine", "human")]
    assert [(u.row, u.column, u.segment, u.original, u.second, u.score) for u in found] == [
        (0, ORIGINAL, 0, "It is 5.", "C.", 0.9),
        (0, ORIGINAL, 1, "Sit down now, Bob. Yes.", "A.", 0.3),
        (0, "human", 1, "", "B.", None),
        (2, ORIGINAL, 0, "Well.", "", 1.0),
    ]
    assert Look.REORDERED in found[1].looks
    assert Look.LINK in found[1].looks
    assert found[1].rows == (0, 1)
    assert found[2].looks == (Look.ADDED,)
    assert found[3].looks == (Look.NO_PARTNER,)


def test_a_sentence_left_as_it_was_is_told() -> None:
    on = compared()
    on.fill("human", {0: [Translation("It is 5."), Translation("Sente-se agora, Bob.")]})
    [first, _] = units(on.contents, 0, "machine", "human")
    assert Look.UNTRANSLATED in first.looks
