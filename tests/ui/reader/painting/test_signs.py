"""Bookmarks and notes beside the text: seen, read under the pointer, and told to screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor
from ui.reader.conftest import Open, mirror, model_of

from desktop.domain.columns import ORIGINAL
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate, RemoveBookmark, SetBookmark
from desktop.ui.reader.view import Reader

ROW = 2


def accented(reader: Reader) -> int:
    """How many pixels of the sign's box beside `ROW` are painted in the accent."""
    reader.go_to_row(ROW, 60)
    box = reader.scene.sign(model_of(reader).shown_at(ROW)).toAlignedRect()
    picture = reader.viewport().grab(box).toImage()
    accent = reader.theme.color("accent")
    points = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return sum(QColor(picture.pixel(x, y)) == accent for x, y in points)


@pytest.mark.parametrize("names", [True, False])
@pytest.mark.parametrize("right_to_left", [True, False])
def test_a_bookmark_and_a_note_are_seen_in_the_text(
    open_: Open, right_to_left: bool, names: bool
) -> None:
    reader = open_(size=(1000 if names else 420, 600))
    if right_to_left:
        mirror(reader)
    assert bool(reader.scene.frame.names) == names
    document = model_of(reader).document
    place = place_of(document.contents, ROW)
    assert accented(reader) == 0
    document.do(SetBookmark(place))
    ribbon = accented(reader)
    assert ribbon > 20
    document.do(Annotate(place, "Ask her."))
    assert accented(reader) > 20
    assert accented(reader) != ribbon, "told apart by form"
    document.do(RemoveBookmark(place))
    assert accented(reader) == 0


def test_a_note_is_read_at_its_sign(open_: Open) -> None:
    reader = open_()
    document = model_of(reader).document
    document.do(Annotate(place_of(document.contents, ROW), "Ask her.\nTwice."))
    reader.go_to_row(ROW, 60)
    sign = reader.scene.sign(model_of(reader).shown_at(ROW)).center().toPoint()
    reader.hints.show(sign)
    assert reader.hints.card.text() == "Ask her.\nTwice."
    reader.hints.follow(sign + QPoint(1, 1))
    assert reader.hints.card.isVisible()
    reader.hints.follow(QPoint(5, 5))
    assert reader.hints.card.isHidden()


def test_a_screen_reader_is_told(open_: Open) -> None:
    model = model_of(open_())
    document = model.document
    place = place_of(document.contents, ROW)
    changed: list[int] = []
    model.dataChanged.connect(lambda first, _last: changed.append(model.ids[first.row()]))
    document.do(SetBookmark(place))
    assert changed == [ROW]
    assert "bookmark" in model.state(ROW, ORIGINAL)
    assert "bookmark" not in model.state(ROW, "machine")
    document.do(Annotate(place, "Ask her."))
    assert "note: Ask her." in model.spoken(ROW, ORIGINAL)
