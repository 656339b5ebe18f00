"""The titles of the columns: pressed they offer the columns, dragged they move one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, mirror, model_of

from desktop.domain.columns import ORIGINAL, Column
from desktop.ui.reader.view import Reader

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def three(open_: Open) -> Reader:
    """Original, machine, human side by side."""
    reader = open_(size=(1400, 500))
    model_of(reader).document.add_column(Column("human", "human", "pt"))
    return reader


def drag(reader: Reader, qtbot: QtBot, start: int, end: int) -> None:
    """Drag the title of one lane onto another."""
    lanes = reader.scene.frame.lanes
    here, there = (QPoint(lanes[n].x + lanes[n].width // 2, 8) for n in (start, end))
    qtbot.mousePress(reader.titles, LEFT, pos=here)
    qtbot.mouseMove(reader.titles, here + QPoint(1, 0))
    qtbot.mouseMove(reader.titles, there)
    qtbot.mouseRelease(reader.titles, LEFT, pos=there)


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    ("start", "end", "order"), [(0, 2, (1, 2, 0)), (2, 0, (2, 0, 1)), (1, 0, (1, 0, 2))]
)
def test_a_title_is_dragged_to_another_place(
    three: Reader,
    qtbot: QtBot,
    start: int,
    end: int,
    order: tuple[int, ...],
    mirrored: bool,
    reverse: bool,
) -> None:
    three.set_settings(three.settings.with_(translation_first=reverse))
    if mirrored:
        mirror(three)
    place, before = three.place(), three.columns_on_screen()
    drag(three, qtbot, start, end)
    assert three.columns_on_screen() == tuple(before[n] for n in order)
    assert [lane.columns[0] for lane in three.scene.frame.lanes] == [*three.columns_on_screen()]
    assert three.place() == place


def test_a_hidden_column_stays_hidden_when_others_move(three: Reader, qtbot: QtBot) -> None:
    three.set_hidden(frozenset({"machine"}))
    drag(three, qtbot, 0, 1)
    assert three.columns_on_screen() == ("human", ORIGINAL)
    three.set_hidden(frozenset())
    shown = three.columns_on_screen()
    assert shown.index("human") < shown.index(ORIGINAL)


def test_a_press_offers_the_columns_and_moves_none(three: Reader, qtbot: QtBot) -> None:
    before = three.columns_on_screen()
    with qtbot.waitSignal(three.sidesRequested):
        qtbot.mouseClick(three.titles, LEFT, pos=QPoint(three.scene.frame.lanes[1].x + 5, 8))
    assert three.columns_on_screen() == before


def test_while_it_is_dragged_one_sees_where_it_would_go(three: Reader, qtbot: QtBot) -> None:
    plain = three.titles.grab().toImage()
    lanes = three.scene.frame.lanes
    qtbot.mousePress(three.titles, LEFT, pos=QPoint(lanes[0].x + 5, 8))
    qtbot.mouseMove(three.titles, QPoint(lanes[2].x + 5, 8))
    assert three.titles.grab().toImage() != plain
    qtbot.mouseMove(three.titles, QPoint(lanes[0].x + 5, 8))
    qtbot.mouseRelease(three.titles, LEFT, pos=QPoint(lanes[0].x + 5, 8))
    assert three.titles.grab().toImage() == plain


def test_columns_that_stand_below_each_other_are_not_dragged(three: Reader, qtbot: QtBot) -> None:
    three.set_settings(three.settings.with_(layout="under"))
    before = three.columns_on_screen()
    qtbot.mousePress(three.titles, LEFT, pos=QPoint(200, 8))
    qtbot.mouseMove(three.titles, QPoint(900, 8))
    with qtbot.waitSignal(three.sidesRequested):
        qtbot.mouseRelease(three.titles, LEFT, pos=QPoint(900, 8))
    assert three.columns_on_screen() == before
