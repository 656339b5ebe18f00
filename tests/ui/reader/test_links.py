"""What belongs together is lit, walked, found and copied together: by the beads of the document,
across paragraphs, and where one side has nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from ui.reader.conftest import document, model_of
from ui.reader.input.test_navigation import LEFT, hint, hover, point_of

from desktop.domain.bitext import Bead, Bitext
from desktop.domain.columns import ORIGINAL, Cell, Column
from desktop.domain.doubts import Doubt
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.settings import Settings
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.model.links import Part
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader

HUMAN, MACHINE = "human", "machine"
ROWS = (  # original; what a person made of it
    ("One is here. Two is here. Three is here.", ["Um e dois. ", "Tres comeca"]),
    ("It goes on. Four is here.", ["e acaba. ", "Quatro. ", "Mais nada."]),
    ("", ["Isto falta no original."]),
    ("Five is here. Six is left out.", ["Cinco."]),
)
BEADS = (
    Bead(((0, 0), (0, 1)), ((0, 0),)),  # two sentences made one
    Bead(((0, 2), (1, 0)), ((0, 1), (1, 0))),  # across two paragraphs on both sides
    Bead(((1, 1),), ((1, 1),)),
    Bead((), ((1, 2),)),  # added by the translator, within a paragraph
    Bead((), ((2, 0),)),  # and in a row of its own
    Bead(((3, 0),), ((3, 0),)),
    Bead(((3, 1),), ()),  # left out
)


@pytest.fixture
def linked(qtbot: QtBot) -> Reader:
    """A text with a machine's translation, sentence by sentence, and a person's with beads."""
    turns = [Turn([Paragraph(text) for text, _ in ROWS], label="A", speaker="A")]
    followed = document(Transcript(language="en", speakers=[Speaker("A")], turns=turns))
    contents = followed.contents
    followed.add_column(Column(MACHINE, "machine", "pt"))
    human = Column(HUMAN, "human", "pt")
    human.wait([0] * len(ROWS))
    for row, (_, sentences) in enumerate(ROWS):
        starts = tuple(len("".join(sentences[:n])) for n in range(len(sentences)))
        human.set_cell(row, Cell.of("".join(sentences), starts))
    followed.add_column(human)
    contents.bitexts[HUMAN] = Bitext(ORIGINAL, HUMAN)
    contents.bitexts[HUMAN].link(BEADS)
    for row in (0, 1, 3):
        count = len(contents.segments(row))
        followed.fill(MACHINE, {row: [Translation(f"M{row}{n}. ") for n in range(count)]})
    reader = Reader(Settings())
    qtbot.addWidget(reader)
    reader.setModel(ReaderModel(followed, reader))
    reader.resize(1300, 500)
    with qtbot.waitExposed(reader):
        reader.show()
    return reader


def lit(reader: Reader) -> dict[str, list[tuple[int, int, int]]]:
    """What is lit: (row, first, last sentence) by column."""
    link = reader.highlights.link
    parts: dict[str, list[tuple[int, int, int]]] = {}
    for part in link.parts if link is not None else ():
        parts.setdefault(part.column, []).append((part.row, part.first, part.last))
    return parts


def picture(reader: Reader, row: int, column: str) -> QImage:
    """A cell as it is painted."""
    box = reader.scene.rectangle(model_of(reader).shown_at(row), column)
    return reader.viewport().grab(box).toImage()


def test_hovering_any_side_lights_what_a_bead_joins(linked: Reader) -> None:
    both = {ORIGINAL: [(0, 0, 1)], MACHINE: [(0, 0, 1)], HUMAN: [(0, 0, 0)]}
    for column, character in ((ORIGINAL, 1), (ORIGINAL, 15), (MACHINE, 6), (HUMAN, 5)):
        hover(linked, point_of(linked, 0, column, character))
        assert lit(linked) == both


def test_a_bead_across_paragraphs_is_lit_in_both(linked: Reader) -> None:
    hover(linked, point_of(linked, 1, HUMAN, 2))
    assert lit(linked) == {
        ORIGINAL: [(0, 2, 2), (1, 0, 0)],
        MACHINE: [(0, 2, 2), (1, 0, 0)],
        HUMAN: [(0, 1, 1), (1, 0, 0)],
    }
    cells = [(0, ORIGINAL), (1, ORIGINAL), (0, HUMAN), (1, HUMAN)]
    on = [picture(linked, *cell) for cell in cells]
    linked.mouse.leave()
    off = [picture(linked, *cell) for cell in cells]
    assert all(one != other for one, other in zip(on, off, strict=True))


def test_what_has_no_partner_is_lit_alone(linked: Reader) -> None:
    hover(linked, point_of(linked, 1, HUMAN, len("e acaba. Quatro. M")))
    assert lit(linked) == {HUMAN: [(1, 2, 2)]}
    hover(linked, point_of(linked, 2, HUMAN, 3))
    assert lit(linked) == {HUMAN: [(2, 0, 0)]}
    hover(linked, point_of(linked, 3, ORIGINAL, 20))
    assert lit(linked) == {ORIGINAL: [(3, 1, 1)], MACHINE: [(3, 1, 1)]}


def test_walking_goes_from_bead_to_bead_and_visits_rows_without_an_original(
    linked: Reader, qtbot: QtBot
) -> None:
    walked = []
    for _ in range(8):
        qtbot.keyClick(linked, Qt.Key.Key_J)
        link = linked.current.link
        assert link is not None
        walked.append((link.column, link.row, link.first, link.last))
    there = [
        (ORIGINAL, 0, 0, 1),
        (ORIGINAL, 0, 2, 2),
        (ORIGINAL, 1, 1, 1),
        (HUMAN, 2, 0, 0),
        (ORIGINAL, 3, 0, 0),
        (ORIGINAL, 3, 1, 1),
    ]
    assert walked == [*there, there[-1], there[-1]]
    back = []
    for _ in range(5):
        qtbot.keyClick(linked, Qt.Key.Key_K)
        link = linked.current.link
        assert link is not None
        back.append((link.column, link.row, link.first, link.last))
    assert back == there[-2::-1]


def test_a_click_reads_on_from_where_it_was(linked: Reader, qtbot: QtBot) -> None:
    extra = point_of(linked, 1, HUMAN, len("e acaba. Quatro. M"))
    qtbot.mouseClick(linked.viewport(), LEFT, pos=extra)
    linked.release()
    linked.next_sentence()
    link = linked.current.link
    assert link is not None
    assert (link.column, link.row) == (HUMAN, 2)
    qtbot.mouseClick(linked.viewport(), LEFT, pos=extra)
    linked.release()
    linked.previous_sentence()
    link = linked.current.link
    assert link is not None
    assert (link.column, link.row, link.first) == (ORIGINAL, 1, 1)


def test_tab_takes_the_caret_to_the_partner_in_whatever_row(linked: Reader, qtbot: QtBot) -> None:
    linked.set_hidden(frozenset({MACHINE}))
    linked.go_to_sentence(0, 2)
    caret = linked.caret
    caret.toggle()
    assert caret.toPlainText() == ROWS[0][0]
    qtbot.keyClick(caret, Qt.Key.Key_Tab)
    assert caret.toPlainText() == "".join(ROWS[0][1])
    assert caret.textCursor().position() == len("Um e dois. ")
    caret.moveCursor(caret.textCursor().MoveOperation.End)
    qtbot.keyClick(caret, Qt.Key.Key_Down)
    assert caret.toPlainText() == "".join(ROWS[1][1])
    qtbot.keyClick(caret, Qt.Key.Key_Escape)
    link = linked.current.link
    assert link is not None
    assert link.parts[-1] == Part(HUMAN, 1, 0, 0)


def test_one_reads_on_from_a_hit_by_its_links(linked: Reader, qtbot: QtBot) -> None:
    finder = linked.finder
    finder.start(Query("acaba", columns=(HUMAN,)))
    qtbot.waitUntil(lambda: finder.done)
    finder.leave()
    link = linked.current.link
    assert link is not None
    assert link.of(ORIGINAL) == [Part(ORIGINAL, 0, 2, 2), Part(ORIGINAL, 1, 0, 0)]
    linked.next_sentence()
    assert linked.current.link is not None
    assert linked.current.link.of(ORIGINAL) == [Part(ORIGINAL, 1, 1, 1)]


def test_copying_all_sides_takes_the_rows_of_the_partners(linked: Reader) -> None:
    third = len("One is here. Two is here. ")
    linked.select(Selection(Spot(0, ORIGINAL, third), Spot(0, ORIGINAL, third + 5)))
    linked.copy(both=True)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert [line.split("\t")[0] for line in lines] == [ROWS[0][0], ROWS[1][0]]
    assert [line.split("\t")[2] for line in lines] == ["".join(ROWS[0][1]), "".join(ROWS[1][1])]


def test_the_hidden_partner_is_told_from_wherever_it_stands(linked: Reader) -> None:
    linked.set_settings(linked.settings.with_(layout="original"))
    words = hint(linked, point_of(linked, 1, ORIGINAL, 2))
    assert "Tres comeca\ne acaba." in words
    assert "M02." in words


def test_doubts_are_told_of_the_sentence_they_belong_to(linked: Reader) -> None:
    model = model_of(linked)
    doubtful = [Translation("M10. "), Translation("M11.", (Doubt.NUMBERS,))]
    model.document.fill(MACHINE, {1: doubtful})
    linked.next_to_check()
    assert linked.current.link is not None
    assert linked.current.link.of(HUMAN) == [Part(HUMAN, 1, 1, 1)]
    assert hint(linked, point_of(linked, 1, MACHINE, 7)) == "To check: numbers"


def test_sentence_by_sentence_each_group_stands_above_its_partners(linked: Reader) -> None:
    linked.set_settings(linked.settings.with_(layout="sentences"))
    linked.set_hidden(frozenset({MACHINE}))
    texts = [
        [(block.column, block.text.strip()) for block in linked.scene.row(at).blocks]
        for at in range(4)
    ]
    assert texts == [
        [
            (ORIGINAL, "One is here."),
            (ORIGINAL, "Two is here."),
            (HUMAN, "Um e dois."),
            (ORIGINAL, "Three is here."),
            (HUMAN, "Tres comeca"),
        ],
        [
            (ORIGINAL, "It goes on."),
            (HUMAN, "e acaba."),
            (ORIGINAL, "Four is here."),
            (HUMAN, "Quatro."),
            (HUMAN, "Mais nada."),
        ],
        [(HUMAN, "Isto falta no original.")],
        [(ORIGINAL, "Five is here."), (HUMAN, "Cinco."), (ORIGINAL, "Six is left out.")],
    ]


def test_the_ruler_dims_all_but_the_rows_of_a_bead(linked: Reader) -> None:
    linked.set_settings(linked.settings.with_(ruler="paragraph"))
    linked.go_to_sentence(3, 0)
    dimmed = picture(linked, 1, ORIGINAL)
    linked.go_to_sentence(0, 2)
    assert picture(linked, 1, ORIGINAL) != dimmed
    linked.go_to_sentence(0, 0)
    assert picture(linked, 1, ORIGINAL) == dimmed
