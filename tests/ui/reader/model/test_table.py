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
    table = ReaderModel(document(transcript))
    table.document.add_column(Column("machine", "machine", "pt"))
    return table


def test_it_is_a_sound_table_through_all_changes(qapp: object) -> None:
    table = model()
    tester = QAbstractItemModelTester(table)
    fill(table)
    table.show_only({0})
    table.document.add_column(Column("mine", "mine", "pt"))
    table.show_only({1}, dimmed=True)
    table.document.remove_column("mine")
    table.document.remove_column("machine")
    table.document.add_column(Column("machine", "machine", "pt"))
    table.show_only(set())
    assert table.rowCount() == 0
    assert tester.model() is table


def test_a_cell_tells_speaker_text_and_state() -> None:
    table = model()
    assert table.index(1, 1).data(SPOKEN) == "Anna Lima: waiting"
    table.document.fill(
        "machine", {1: [Translation("Bom dia."), Translation("Sete.", (Doubt.NUMBERS,))]}
    )
    spoken = table.index(1, 1).data(SPOKEN)
    why = "to check: numbers (sentence 2)"
    assert spoken == f"Anna Lima: Bom dia. Sete.\nmachine translation, {why}"
    assert table.columns[1].states[1] == CHECK
    assert table.index(0, 0).data(SPOKEN).startswith("Narration: Anna Lima met")
    assert table.headerData(1, Qt.Orientation.Horizontal) == "Portuguese, machine translation"
    assert table.headerData(4, Qt.Orientation.Vertical) == "Boris Orlov"
    assert table.headerData(3, Qt.Orientation.Vertical) == "Note"


def test_neighbours_arrive_in_one_signal(qtbot: object) -> None:
    table = model()
    runs: list[tuple[int, int, int]] = []
    table.dataChanged.connect(lambda a, b: runs.append((a.row(), b.row(), a.column())))
    table.document.fill("machine", {row: [Translation("Sim.")] for row in (5, 2, 3, 4, 7)})
    assert runs == [(2, 5, 1), (7, 7, 1)]


def test_many_runs_arrive_in_one_signal_that_covers_them(qtbot: object) -> None:
    table = model(repeat=60)
    runs: list[tuple[int, int]] = []
    table.dataChanged.connect(lambda a, b: runs.append((a.row(), b.row())))
    table.document.fill("machine", {row: [Translation("Sim.")] for row in range(1, 200, 2)})
    assert runs == [(1, 199)]


def test_a_model_that_is_gone_is_told_nothing(qapp: object) -> None:
    table = model()
    followed = table.document
    other = ReaderModel(followed)
    shiboken6.delete(table)
    followed.do(Rename("Anna Lima", "Ana"))
    assert other.speaker(1) == "Ana"


def test_sentences_join_to_the_text_and_starts_mark_them() -> None:
    table = model()
    for row in range(len(table.rows)):
        assert "".join(table.sentences(row)) == table.column(ORIGINAL).texts[row]
        assert len(table.starts(row, ORIGINAL)) == len(table.sentences(row))


def test_sentences_the_file_fixes_are_kept() -> None:
    paragraph = Paragraph("One. Two. Three.", segments=["One. Two. ", "Three."])
    transcript = Transcript(language="en", turns=[Turn([paragraph], speaker=None)])
    table = ReaderModel(document(transcript))
    assert table.sentences(0) == ["One. Two. ", "Three."]
    assert table.starts(0, ORIGINAL) == (0, 10)


def test_a_translation_that_joins_sentences_groups_them() -> None:
    transcript = Transcript(language="en", turns=[Turn([Paragraph("One here. Two. Three.")])])
    table = ReaderModel(document(transcript))
    table.document.add_column(Column("machine", "machine", "pt"))
    table.document.fill("machine", {0: [*map(Translation, ("Um e dois.", "", "Três."))]})
    first, second, third = (table.links.partners(0, ORIGINAL, n, n) for n in range(3))
    assert first == second
    assert first.of(ORIGINAL) == [Part(ORIGINAL, 0, 0, 1)]
    assert third.of(ORIGINAL) == [Part(ORIGINAL, 0, 2, 2)]
    start, end = table.extent(0, "machine", 0, 1)
    assert table.column("machine").texts[0][start:end].strip() == "Um e dois."


def test_languages_without_spaces_are_joined_without() -> None:
    assert joined(["你好。", "再见。"], "zh-Hans") == ("你好。再见。", (0, 3))
    assert joined(["Ja.", "Nein. ", "Doch."], "de") == ("Ja. Nein. Doch.", (0, 4, 10))
    assert joined(["", "", ""], "de") == ("", (0, 0, 0))


def test_the_filter_hides_dims_and_finds_the_nearest() -> None:
    table = model()
    table.show_only({1})
    assert [table.speaker(row) for row in table.ids] == ["Boris Orlov"] * 2
    assert table.shown_at(4) == 0
    assert table.shown_at(5) == -1
    assert table.nearest(5) == 0
    assert table.nearest(7) == 1
    table.show_only({1}, dimmed=True)
    assert table.rowCount() == len(table.rows)
    assert table.is_dimmed(1)
    assert not table.is_dimmed(4)
    table.show_only({0, 1, NOBODY})
    assert list(table.ids) == list(range(len(table.rows)))
