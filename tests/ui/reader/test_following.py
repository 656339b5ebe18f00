"""The view follows the document: it sets anew what changed, and nothing that is read moves."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot
from ui.reader.conftest import ANNA, BORIS, Open, lines_in_view, meeting, model_of, translated

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.places import place_of
from desktop.domain.rows import NOBODY
from desktop.domain.steps import Step
from desktop.domain.steps.speakers import Give, Merge, Rename, SplitOff
from desktop.domain.steps.turns import SplitTurn
from desktop.domain.transcript import Paragraph, Transcript
from desktop.domain.translation import Translation
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.layout.layouts import RowLayout
from desktop.ui.reader.layout.places import Place
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.reader.view import Reader

READ = 26  # the row that is read in most tests: "How many? " twelve times


def split(reader: Reader, row: int, sentence: int, name: str | None = "Cyd") -> Step:
    return SplitTurn(place_of(model_of(reader).contents, row, sentence), name)


def give(reader: Reader, row: int, name: str | None, paragraph: bool = True) -> Step:
    return Give(place_of(model_of(reader).contents, row), name, paragraph)


STEPS: dict[str, Callable[[Reader], Step]] = {
    "rename": lambda reader: Rename(ANNA, "Ana"),
    "rename to a name that is wider than the margin": lambda reader: Rename(
        ANNA, "Anastasia Maria Wilhelmina von und zu Lima"
    ),
    "merge": lambda reader: Merge(BORIS, ANNA),
    "split off": lambda reader: SplitOff(ANNA, f"Mayor {ANNA}", "Another Anna"),
    "give a turn above": lambda reader: give(reader, 5, BORIS, paragraph=False),
    "give a paragraph above": lambda reader: give(reader, 6, "Cyd"),
    "give the paragraph that is read": lambda reader: give(reader, READ, "Cyd"),
    "split a paragraph above": lambda reader: split(reader, 4, 7),
    "split a paragraph in view": lambda reader: split(reader, READ + 2, 3),
    "split above the line that is read": lambda reader: split(reader, READ, 1),
}


@pytest.fixture
def reading(open_: Open) -> Reader:
    """A reader in the middle of a paragraph in the middle of the text."""
    reader = open_(size=(1000, 600))
    reader.go_to_row(READ, 0)
    reader.scroll_by(reader.scene.line_height * 2 + 3)
    return reader


def height_of(reader: Reader, place: Place) -> int | None:
    """Where the line of the original stands that has the words of ``place``; None: not in view."""
    row, character = model_of(reader).moved(place.row, place.character)
    lines = [line for line in lines_in_view(reader) if line[0] == row]
    return next((y for _, y, start, text in lines if 0 <= character - start < len(text)), None)


def words_in_view(reader: Reader) -> list[tuple[int, str]]:
    """(y, text) of the first line of the original that is whole in view."""
    return [(y, text) for _, y, _, text in lines_in_view(reader)][:1]


def layouts(reader: Reader) -> dict[int, RowLayout]:
    """How the rows in view are set, by id."""
    scene, model = reader.scene, model_of(reader)
    return {model.ids[at]: scene.row(at) for at, _ in scene.visible}


@pytest.mark.parametrize("name", STEPS)
def test_a_correction_moves_nothing_and_its_undo_neither(reading: Reader, name: str) -> None:
    model, frame = model_of(reading), reading.scene.frame
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append(name))
    place, titles, lines = reading.place(), reading.titles.geometry(), lines_in_view(reading)
    assert height_of(reading, place) == place.y
    assert model.document.do(STEPS[name](reading))
    assert height_of(reading, place) == place.y
    assert model.document.undo()
    assert lines_in_view(reading) == lines
    assert model.document.redo()
    assert height_of(reading, place) == place.y
    assert not resets
    assert reading.scene.frame is frame
    assert reading.titles.geometry() == titles
    assert len(reading.scene.heights) == len(model.ids) == len(model.rows.order)


@pytest.mark.parametrize("name", STEPS)
def test_what_is_shown_after_a_correction_is_what_opening_it_so_would_show(
    reading: Reader, open_: Open, name: str
) -> None:
    model = model_of(reading)
    model.document.do(STEPS[name](reading))
    other = open_(model.document.transcript())
    other.go_to_row(model_of(other).ids[-1])
    reading.go_to_row(model.ids[-1])
    texts = [
        [
            (block.column, block.text)
            for block in reader.scene.row(at).blocks
            if block.column == ORIGINAL
        ]
        for reader in (reading, other)
        for at in range(len(model_of(reader).ids))
    ]
    half = len(texts) // 2
    assert texts[:half] == texts[half:]
    labels = [
        [label.layout.text() for label in reader.scene.row(at).labels]
        for reader in (reading, other)
        for at in range(len(model_of(reader).ids))
    ]
    assert labels[:half] == labels[half:]


def test_only_rows_that_changed_are_set_anew(reading: Reader) -> None:
    model = model_of(reading)
    before = layouts(reading)
    row = next(row for row in before if model.rows.speaker[row] == 1)
    model.document.do(split(reading, row, 2))
    after = layouts(reading)
    new = model.rows.order[model.rows.position(row) + 1]
    beside = {model.rows.before(row), row, new, model.rows.after(new)}
    kept = before.keys() & after.keys() - beside
    assert len(kept) > 1
    assert all(after[other] is before[other] for other in kept)
    assert after[row] is not before[row]
    assert after[new].labels[0].layout.text() == "Cyd"


def test_rows_in_view_are_set_anew_when_their_translation_arrives(open_: Open) -> None:
    reader = open_(filled=False)
    model = model_of(reader)
    reader.go_to_row(READ, 0)
    before = layouts(reader)
    first, *others = before
    assert all(block.waiting for block in before[first].blocks if block.column == "machine")
    long = "Uma frase bem comprida. " * 60
    model.document.fill("machine", {first: [Translation(long)]})
    after = layouts(reader)
    (block,) = [block for block in after[first].blocks if block.column == "machine"]
    assert block.text == long
    assert after[first].height > before[first].height
    at = model.shown_at(first)
    assert reader.scene.height_of(at) == after[first].height
    assert all(after[row] is before[row] for row in others if row in after)


def test_a_new_row_gets_a_new_id_and_stands_where_it_belongs(reading: Reader) -> None:
    model = model_of(reading)
    count, text = len(model.rows), model.rows.texts[4]
    model.document.do(split(reading, 4, 2))
    new = count
    assert list(model.ids[4:7]) == [4, new, 5]
    assert model.shown_at(new) == model.nearest(new) == 5
    assert model.shown_at(5) == 6
    assert model.rows.texts[4] + model.rows.texts[new] == text
    model.document.undo()
    assert list(model.ids) == list(range(count))
    assert model.shown_at(new) == -1
    assert model.nearest(new) in (4, 5)


def test_with_a_filter_rows_come_and_go_as_their_speaker_is_ticked(reading: Reader) -> None:
    model = model_of(reading)
    reading.show_only({0, NOBODY})
    shown = list(model.ids)
    line = words_in_view(reading)
    assert model.document.do(give(reading, 5, BORIS))
    assert list(model.ids) == [row for row in shown if row != 5]
    assert words_in_view(reading) == line
    assert model.document.do(give(reading, 8, ANNA))
    assert list(model.ids) == sorted([row for row in shown if row != 5] + [8])
    assert words_in_view(reading) == line
    assert model.document.undo()
    assert model.document.undo()
    assert list(model.ids) == shown


def test_the_name_goes_to_the_first_row_of_a_turn_that_is_still_shown(open_: Open) -> None:
    reader = open_()
    model = model_of(reader)
    reader.show_only({0})
    reader.go_to_row(5, 0)
    assert not layouts(reader)[6].labels
    model.document.do(give(reader, 5, BORIS))
    assert layouts(reader)[6].labels[0].layout.text() == ANNA
    model.document.undo()
    assert not layouts(reader)[6].labels


def test_colours_stay_with_their_people(reading: Reader) -> None:
    model = model_of(reading)
    speakers = {row: model.rows.speaker[row] for row in range(10)}
    model.document.do(Rename(ANNA, "Zoe"))
    model.document.do(split(reading, 8, 1))
    assert {row: model.rows.speaker[row] for row in range(10)} == speakers


def test_the_sentence_that_is_read_stays_lit_in_the_row_it_is_cut_into(reading: Reader) -> None:
    model = model_of(reading)
    reading.go_to_sentence(READ, 5)
    model.document.do(split(reading, READ, 3))
    link, new = reading.current.link, len(model.rows) - 1
    assert link is not None
    assert (link.row, link.first) == (new, 2)
    assert reading.highlights.link == link
    model.document.undo()
    link = reading.current.link
    assert link is not None
    assert (link.row, link.first) == (READ, 5)


def test_a_sentence_is_lit_on_the_other_side_when_its_translation_arrives(open_: Open) -> None:
    reader = open_(filled=False)
    model = model_of(reader)
    reader.go_to_sentence(1, 2)
    assert reader.highlights.link is not None
    assert not reader.highlights.link.of("machine")
    model.document.fill("machine", {1: translated(model, 1)})
    (part,) = reader.highlights.link.of("machine")
    assert (part.row, part.first, part.last) == (1, 2, 2)


def test_the_same_words_stay_selected(reading: Reader) -> None:
    model = model_of(reading)
    start = model.starts(READ, ORIGINAL)[4]
    reading.select(Selection(Spot(READ, ORIGINAL, start), Spot(READ + 1, ORIGINAL, 3)))
    reading.copy()
    before = QGuiApplication.clipboard().text()
    model.document.do(split(reading, READ, 4))
    reading.copy()
    assert QGuiApplication.clipboard().text() == before
    model.document.undo()
    reading.copy()
    assert QGuiApplication.clipboard().text() == before


def test_hits_are_counted_anew_and_none_is_lost(reading: Reader, qtbot: QtBot) -> None:
    model, finder = model_of(reading), reading.finder
    finder.start(Query("seven"))
    qtbot.waitUntil(lambda: finder.done)
    for _ in range(30):
        finder.next()
    count, current, line = finder.count, finder.current, words_in_view(reading)
    model.document.do(split(reading, 4, 3))
    assert (finder.count, finder.current) == (count, current)
    assert words_in_view(reading) == line
    finder.previous()
    assert finder.current == current - 1
    row = reading.highlights.hit.row if reading.highlights.hit else -1
    assert row in reading.visible_rows()
    model.document.do(SplitTurn(place_of(model.contents, 4, 1), "Dee"))
    assert finder.count == count
    assert {hit.row for hits in reading.highlights.hits.values() for hit in hits} >= {4}


def test_hits_in_a_translation_that_arrives_are_counted(open_: Open, qtbot: QtBot) -> None:
    reader = open_(filled=False)
    model, finder = model_of(reader), reader.finder
    finder.start(Query("traduzida"))
    qtbot.waitUntil(lambda: finder.done)
    assert finder.count == 0
    model.document.fill("machine", {row: translated(model, row) for row in (3, 1)})
    assert finder.count == sum(len(model.sentences(row)) for row in (1, 3))
    assert reader.highlights.hits.keys() == {1, 3}


def test_the_caret_shows_the_text_as_it_is_now(reading: Reader) -> None:
    model, caret = model_of(reading), reading.caret
    reading.go_to_sentence(READ, 0)
    caret.toggle()
    assert caret.isVisible()
    model.document.do(split(reading, READ, 2))
    assert caret.toPlainText() == model.rows.texts[READ]
    model.document.remove_column("machine")
    assert caret.isVisible()


def test_a_place_that_was_left_is_found_though_its_row_went(reading: Reader) -> None:
    model = model_of(reading)
    model.document.do(split(reading, READ, 3))
    new = len(model.rows) - 1
    reading.go_to_row(new, 0)
    reading.go_to_end()
    model.document.undo()
    reading.back()
    assert {READ, READ + 1} & set(reading.visible_rows()[:2])


def test_the_header_counts_the_speakers_anew(reading: Reader) -> None:
    model = model_of(reading)
    told = reading.scene.header.lines[-1].layout.text()
    assert "2 speaker" in told
    model.document.do(split(reading, 8, 2, "Cyd"))
    assert "3 speaker" in reading.scene.header.lines[-1].layout.text()


def test_many_rows_that_come_at_once_keep_the_place(open_: Open) -> None:
    reader = open_(meeting(repeat=150))
    model = model_of(reader)
    reader.show_only({0})
    reader.go_to_row(300, 10)
    line = words_in_view(reader)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    assert model.document.do(Merge(BORIS, ANNA))
    assert len(model.ids) == sum(who == 0 for who in model.rows.speaker)
    assert words_in_view(reader) == line
    assert len(reader.scene.heights) == len(model.ids)


def test_a_document_of_one_long_paragraph_can_be_cut(open_: Open) -> None:
    transcript = Transcript(language="en", turns=meeting().turns[:1])
    transcript.turns[0].paragraphs[:] = [Paragraph("It is so. " * 400)]
    reader = open_(transcript, size=(800, 400))
    reader.scroll_by(1500)
    line = words_in_view(reader)
    model = model_of(reader)
    assert model.document.do(split(reader, 0, 100, None))
    assert words_in_view(reader) == line
    assert model.document.do(split(reader, 0, 50, "Eve"))
    assert words_in_view(reader) == line


@pytest.mark.parametrize("seed", range(4))
def test_the_table_is_sound_whatever_is_done_to_the_document(open_: Open, seed: int) -> None:
    rng = random.Random(seed)
    reader = open_(meeting(repeat=20), size=(900, 500))
    model = model_of(reader)
    document = model.document
    tester = QAbstractItemModelTester(model)
    names = [ANNA, BORIS, "Cyd", "Dee", None]

    def column() -> None:
        if "mine" in document.contents.columns:
            document.remove_column("mine")
        else:
            document.add_column(Column("mine", "mine", "pt"))

    def steps(row: int, sentence: int) -> list[Callable[[], object]]:
        return [
            document.undo,
            document.redo,
            column,
            lambda: document.do(Rename(rng.choice([ANNA, "Cyd"]), rng.choice(["Eve", "Cyd"]))),
            lambda: reader.show_only(rng.choice([None, {0}, {1, 2, NOBODY}, {0, 1, 2, 3}])),
            lambda: reader.go_to_row(row, rng.randrange(300)),
            lambda: document.fill("machine", {row: translated(model, row)}),
            lambda: document.do(split(reader, row, sentence, rng.choice(names))),
            lambda: document.do(give(reader, row, rng.choice(names), rng.random() < 0.5)),
        ]

    for _ in range(120):
        row = rng.choice(model.rows.order)
        rng.choice(steps(row, rng.randrange(len(model.starts(row, ORIGINAL)))))()
        check(reader)
    assert tester.model() is model


def check(reader: Reader) -> None:
    """Rows stand in the order of the text, without gaps, as high as they are set."""
    scene, model = reader.scene, model_of(reader)
    positions = [model.position(row) for row in model.ids]
    assert positions == sorted(positions)
    assert all(model.shown_at(row) == at for at, row in enumerate(model.ids))
    assert len(scene.heights) == len(model.ids)
    for at, y in scene.visible:
        assert scene.row(at).height == scene.height_of(at)
        assert scene.top_of(at + 1) in (None, y + scene.height_of(at))
    turns = [-1, *(model.rows.turn[row] for row in model.ids)]
    assert list(map(bool, model.turn_starts())) == [a != b for a, b in pairwise(turns)]
