"""The place read stays where it is, to the pixel, whatever changes round it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, fill, lines_in_view, model_of, translated

from desktop.domain.columns import Column
from desktop.ui.reader.layout.heights import Heights
from desktop.ui.reader.layout.scroll import TAIL, Scroll
from desktop.ui.reader.view import Reader

Change = Callable[[Reader], object]

CHANGES: dict[str, Change] = {
    "larger": lambda reader: reader.set_settings(reader.settings.with_(size=21.0)),
    "smaller": lambda reader: reader.set_settings(reader.settings.with_(size=9.0)),
    "spacing": lambda reader: reader.set_settings(reader.settings.with_(line_spacing=2.0)),
    "narrower": lambda reader: reader.resize(640, 600),
    "wider": lambda reader: reader.resize(1500, 600),
    "under": lambda reader: reader.set_settings(reader.settings.with_(layout="under")),
    "sentences": lambda reader: reader.set_settings(reader.settings.with_(layout="sentences")),
    "original": lambda reader: reader.set_settings(reader.settings.with_(layout="original")),
    "split": lambda reader: reader.set_settings(
        reader.settings.with_(column_shares=(("original", 1.4),))
    ),
}


def middle(reader: Reader) -> None:
    """Scroll into the middle of a paragraph in the middle of the text."""
    reader.go_to_row(26, 0)
    reader.scroll_by(reader.verticalScrollBar().singleStep() * 2 + 3)


@pytest.mark.parametrize("name", CHANGES)
def test_the_first_line_in_view_stays(open_: Open, name: str) -> None:
    reader = open_()
    middle(reader)
    before = reader.place()
    CHANGES[name](reader)
    at = next(
        y
        for row, y, start, text in lines_in_view(reader)
        if row == before.row and start <= before.character < start + len(text)
    )
    assert abs(at - before.y) < 1.5


def test_there_and_back_is_the_same_place(open_: Open) -> None:
    reader = open_()
    middle(reader)
    before = reader.place()
    usual = reader.settings
    for changed in (usual.with_(size=30.0), usual.with_(layout="sentences"), usual):
        reader.set_settings(changed)
    reader.scroll_by(30)
    reader.scroll_by(-30)
    assert reader.place() == before


def test_a_translation_that_arrives_moves_nothing(open_: Open) -> None:
    reader = open_(filled=False)
    model = model_of(reader)
    middle(reader)
    before, lines = reader.place(), lines_in_view(reader)[:1]
    above = {
        row: translated(model, row, "Uma frase bem mais comprida, {n}, " * 9) for row in range(26)
    }
    model.document.fill("machine", above)
    assert reader.place() == before
    assert lines_in_view(reader)[:1] == lines
    fill(model)
    assert reader.place() == before
    model.document.remove_column("machine")
    model.document.add_column(Column("machine", "machine", "pt"))
    assert reader.place() == before


def test_rows_below_the_sentence_read_may_grow_and_those_above_too(open_: Open) -> None:
    reader = open_(filled=False)
    model = model_of(reader)
    reader.go_to_row(26)
    reader.go_to_sentence(26, 0)
    top = reader.visualRect(model.index(26, 0)).top()
    rows = [row for row in reader.visible_rows() if row < 26]
    assert rows
    model.document.fill(
        "machine", {row: translated(model, row, "comprida {n} " * 90) for row in rows}
    )
    assert reader.visualRect(model.index(26, 0)).top() == top


def test_the_filter_keeps_the_row_or_the_nearest(open_: Open) -> None:
    reader = open_()
    model = model_of(reader)
    boris = next(row for row in range(25, 40) if model.rows.speaker[row] == 1)
    reader.go_to_row(boris, 0)
    place = reader.place()
    reader.show_only({1})
    assert reader.place().row == place.row
    assert reader.place().y == place.y
    reader.show_only(None)
    assert reader.place() == place
    reader.show_only({0})
    assert abs(reader.visible_rows()[0] - boris) <= 4
    reader.show_only(set())
    assert reader.visible_rows() == []
    reader.show_only(None)
    assert len(reader.visible_rows()) > 2


def test_a_saved_place_is_found_again(open_: Open) -> None:
    reader = open_()
    middle(reader)
    place = reader.place()
    again = open_()
    again.restore(place)
    assert again.place() == place
    assert lines_in_view(again)[0] == lines_in_view(reader)[0]


def test_back_and_forward(open_: Open) -> None:
    reader = open_()
    middle(reader)
    here = reader.place()
    reader.go_to_end()
    end = reader.place()
    reader.back()
    assert reader.place() == here
    reader.forward()
    assert reader.place() == end
    reader.forward()
    assert reader.place() == end


def test_both_ends_can_be_reached(open_: Open) -> None:
    reader = open_()
    bar = reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    last = len(model_of(reader).ids) - 1
    top = reader.scene.top_of(last)
    assert top is not None
    bottom = top + reader.scene.height_of(last)
    assert reader.viewport().height() - bottom == TAIL
    assert bar.value() == bar.maximum()
    bar.setValue(0)
    assert reader.visible_rows()[0] == 0
    assert reader.scene.top_of(0) == reader.scene.header.height


def test_the_bar_follows_the_text(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    bar = reader.verticalScrollBar()
    seen = []
    for _ in range(200):
        reader.page()
        seen.append(bar.value())
    assert seen == sorted(seen)
    assert seen[-1] == bar.maximum()


@given(
    st.lists(st.integers(5, 900), min_size=1, max_size=60),
    st.lists(st.integers(-1500, 1500), max_size=12),
    st.integers(60, 800),
)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_rows_follow_each_other_without_gap_wherever_one_scrolls(
    true: list[int], steps: list[int], height: int
) -> None:
    scroll = Scroll(lambda row: true[row])
    scroll.heights = Heights([50] * len(true))  # what was guessed
    scroll.head, scroll.height = 90, height
    for step in (0, *steps):
        scroll.step(step)
        scroll.settle()
        rows = [row for row, _ in scroll.visible]
        assert rows == list(range(rows[0], rows[-1] + 1))
        for row, y in scroll.visible:
            assert scroll.top_of(row) == y
            if row + 1 in rows:
                assert scroll.top_of(row + 1) == y + true[row]
        first, last = scroll.visible[0], scroll.visible[-1]
        assert first[1] <= (scroll.head if first[0] == 0 else 0)
        ends = last[1] + true[last[0]]
        assert last[0] == len(true) - 1 or ends >= height
        assert 0 <= scroll.value <= scroll.maximum
