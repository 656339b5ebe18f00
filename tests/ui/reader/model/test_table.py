"""The table: texts, states in words, sentences and what belongs together, the filter."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from ui.reader.conftest import document, fill, meeting

from desktop.domain.columns import CHECK, ORIGINAL, Column, joined
from desktop.domain.doubts import Doubt
from desktop.domain.rows import NOBODY
from desktop.domain.steps.speakers import Rename
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.ui.reader.model.links import Part
from desktop.ui.reader.model.table import ReaderModel

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def model(repeat: int = 2) -> ReaderModel:
    transcript = meeting(repeat)
    made = ReaderModel(document(transcript))
    made.document.add_column(Column("machine", "machine", "pt"))
    return made


def test_it_is_a_sound_table_through_all_changes(qapp: object) -> None:
    made = model()
    tester = QAbstractItemModelTester(made)
    fill(made)
    made.show_only({0})
    made.document.add_column(Column("mine", "mine", "pt"))
    made.show_only({1}, dimmed=True)
    made.document.remove_column("mine")
    made.document.remove_column("machine")
    made.document.add_column(Column("machine", "machine", "pt"))
    made.show_only(set())
    assert made.rowCount() == 0
    assert tester.model() is made


def test_a_cell_tells_speaker_text_and_state() -> None:
    made = model()
    assert made.index(1, 1).data(SPOKEN) == "Anna Lima: waiting"
    made.document.fill(
        "machine", {1: [Translation("Bom dia."), Translation("Sete.", (Doubt.NUMBERS,))]}
    )
    said = made.index(1, 1).data(SPOKEN)
    why = "to check: numbers (sentence 2)"
    assert said == f"Anna Lima: Bom dia. Sete.\nmachine translation, {why}"
    assert made.columns[1].states[1] == CHECK
    assert made.index(0, 0).data(SPOKEN).startswith("Narration: Anna Lima met")
    assert made.headerData(1, Qt.Orientation.Horizontal) == "Portuguese, machine translation"
    assert made.headerData(4, Qt.Orientation.Vertical) == "Boris Orlov"
    assert made.headerData(3, Qt.Orientation.Vertical) == "Note"


def test_neighbours_arrive_in_one_signal(qtbot: object) -> None:
    made = model()
    runs: list[tuple[int, int, int]] = []
    made.dataChanged.connect(lambda a, b: runs.append((a.row(), b.row(), a.column())))
    made.document.fill("machine", {row: [Translation("Sim.")] for row in (5, 2, 3, 4, 7)})
    assert runs == [(2, 5, 1), (7, 7, 1)]


def test_many_runs_arrive_in_one_signal_that_covers_them(qtbot: object) -> None:
    made = model(repeat=60)
    runs: list[tuple[int, int]] = []
    made.dataChanged.connect(lambda a, b: runs.append((a.row(), b.row())))
    made.document.fill("machine", {row: [Translation("Sim.")] for row in range(1, 200, 2)})
    assert runs == [(1, 199)]


def test_a_model_that_is_gone_is_told_nothing(qapp: object) -> None:
    made = model()
    followed = made.document
    other = ReaderModel(followed)
    shiboken6.delete(made)
    followed.do(Rename("Anna Lima", "Ana"))
    assert other.speaker(1) == "Ana"


def test_sentences_join_to_the_text_and_starts_mark_them() -> None:
    made = model()
    for row in range(len(made.rows)):
        assert "".join(made.sentences(row)) == made.column(ORIGINAL).texts[row]
        assert len(made.starts(row, ORIGINAL)) == len(made.sentences(row))


def test_sentences_the_file_fixes_are_kept() -> None:
    paragraph = Paragraph("One. Two. Three.", segments=["One. Two. ", "Three."])
    transcript = Transcript(language="en", turns=[Turn([paragraph], speaker=None)])
    made = ReaderModel(document(transcript))
    assert made.sentences(0) == ["One. Two. ", "Three."]
    assert made.starts(0, ORIGINAL) == (0, 10)


def test_a_translation_that_joins_sentences_groups_them() -> None:
    transcript = Transcript(language="en", turns=[Turn([Paragraph("One here. Two. Three.")])])
    made = ReaderModel(document(transcript))
    made.document.add_column(Column("machine", "machine", "pt"))
    made.document.fill("machine", {0: [*map(Translation, ("Um e dois.", "", "Três."))]})
    first, second, third = (made.links.partners(0, ORIGINAL, n, n) for n in range(3))
    assert first == second
    assert first.of(ORIGINAL) == [Part(ORIGINAL, 0, 0, 1)]
    assert third.of(ORIGINAL) == [Part(ORIGINAL, 0, 2, 2)]
    start, end = made.extent(0, "machine", 0, 1)
    assert made.column("machine").texts[0][start:end].strip() == "Um e dois."


def test_languages_without_spaces_are_joined_without() -> None:
    assert joined(["你好。", "再见。"], "zh-Hans") == ("你好。再见。", (0, 3))
    assert joined(["Ja.", "Nein. ", "Doch."], "de") == ("Ja. Nein. Doch.", (0, 4, 10))
    assert joined(["", "", ""], "de") == ("", (0, 0, 0))


def test_the_filter_hides_dims_and_finds_the_nearest() -> None:
    made = model()
    made.show_only({1})
    assert [made.speaker(row) for row in made.ids] == ["Boris Orlov"] * 2
    assert made.shown_at(4) == 0
    assert made.shown_at(5) == -1
    assert made.nearest(5) == 0
    assert made.nearest(7) == 1
    made.show_only({1}, dimmed=True)
    assert made.rowCount() == len(made.rows)
    assert made.is_dimmed(1)
    assert not made.is_dimmed(4)
    made.show_only({0, 1, NOBODY})
    assert list(made.ids) == list(range(len(made.rows)))
