"""The strip beside the scroll bar: who speaks where; click goes there; hits and bookmarks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, model_of

from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.painting.minimap import WIDTH, Minimap
from desktop.ui.reader.view import Reader


def shown(reader: Reader, qtbot: QtBot) -> Minimap:
    strip = reader.minimap
    qtbot.addWidget(strip)
    strip.resize(WIDTH, 600)
    with qtbot.waitExposed(strip):
        strip.show()
    return strip


def test_colours_follow_the_speakers(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    strip = shown(reader, qtbot)
    image = strip.grab().toImage()
    dense = round(image.devicePixelRatio())
    for y in range(10, 590, 20):
        row = model_of(reader).ids[strip.row_at(y)]
        if strip.row_at(y - 3) == strip.row_at(y + 3):
            who = model_of(reader).rows.speaker[row]
            wanted = reader.theme.speaker_color(who) if who < 9 else reader.theme.color("line")
            assert image.pixelColor(dense * WIDTH // 2, dense * y) == wanted


def test_a_click_goes_there_and_back_leads_back(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    strip = shown(reader, qtbot)
    place = reader.place()
    wanted = model_of(reader).ids[strip.row_at(400)]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(12, 400))
    assert wanted in reader.visible_rows()
    reader.back()
    assert reader.place() == place


def test_top_and_end_lead_to_the_first_and_last_row(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    strip = shown(reader, qtbot)
    assert strip.row_at(0) == 0
    assert strip.row_at(600) == len(model_of(reader).ids) - 1
    reader.show_only(set())
    assert strip.row_at(300) == -1
    strip.grab()


def test_hits_and_bookmarks_are_ticked(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    strip = shown(reader, qtbot)
    plain = strip.grab().toImage()
    reader.finder.start(Query("number 7"))
    qtbot.waitUntil(lambda: reader.finder.done)
    found = strip.grab().toImage()
    assert found != plain
    reader.finder.stop()
    assert strip.grab().toImage() == plain
    strip.set_bookmarks([12, 30])
    assert strip.grab().toImage() != plain


def test_it_is_wide_enough_to_be_hit(open_: Open) -> None:
    assert open_().minimap.sizeHint().width() >= 24
