"""By keyboard and mouse: sentences, turns, pins, sentences to check."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, mirror, model_of, translated

from desktop.domain.columns import ORIGINAL, Column
from desktop.domain.doubts import Doubt
from desktop.domain.translation import Translation
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.view import Reader

LEFT = Qt.MouseButton.LeftButton


def point_of(reader: Reader, row: int, column: str, character: int) -> QPoint:
    """A point on a character, in the viewport."""
    at = model_of(reader).shown_at(row)
    top = reader.scene.top_of(at)
    assert top is not None
    block = reader.scene.row(at).block(column, character)
    assert block is not None
    line = block.layout.lineForTextPosition(character - block.start)
    x: Any = line.cursorToX(character - block.start)
    left = x[0] if isinstance(x, tuple) else x
    return QPoint(round(block.x + left) + 3, round(top + block.y + line.y() + line.height() / 2))


def sentences(link: Link | None) -> tuple[int, int, int] | None:
    """Row, first and last sentence of what is lit."""
    return None if link is None else (link.row, link.first, link.last)


def hint(reader: Reader, point: QPoint) -> str:
    """What the card says of what is there."""
    reader.hints.hide()
    reader.hints.show(point)
    return reader.hints.card.text()


def hover(reader: Reader, point: QPoint) -> None:
    """Move the pointer there (`QTest.mouseMove` says nothing where it already was)."""
    none = Qt.MouseButton.NoButton
    where, everywhere = QPointF(point), QPointF(reader.viewport().mapToGlobal(point))
    kind, plain = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(kind, where, everywhere, none, none, plain)
    QApplication.sendEvent(reader.viewport(), event)


def test_sentence_by_sentence_over_rows_and_back(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    seen: list[tuple[int, int]] = []
    reader.sentenceChanged.connect(lambda row, sentence: seen.append((row, sentence)))
    for _ in range(6):
        qtbot.keyClick(reader, Qt.Key.Key_J)
    assert seen == [(0, 0), (1, 0), (1, 1), (1, 2), (1, 3), (2, 0)]
    qtbot.keyClick(reader, Qt.Key.Key_K)
    assert seen[-1] == (1, 3)
    assert reader.currentIndex().row() == 1


def test_walking_always_shows_the_whole_sentence(open_: Open, qtbot: QtBot) -> None:
    reader = open_(size=(900, 300))
    model = model_of(reader)
    for _ in range(120):
        reader.next_sentence()
        link = reader.current.link
        assert link is not None
        start, end = model.extent(link.row, ORIGINAL, link.first, link.last)
        for character in (start, len(model.column(ORIGINAL).texts[link.row][:end].rstrip()) - 1):
            assert (
                reader.viewport().rect().contains(point_of(reader, link.row, ORIGINAL, character))
            )
    place = reader.visible_rows()
    reader.previous_sentence()
    assert set(place) & set(reader.visible_rows())


def test_hovering_lights_both_sides_and_leaving_none(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    model = model_of(reader)
    start, _ = model.extent(1, "machine", 2, 2)
    hover(reader, point_of(reader, 1, "machine", start))
    assert sentences(reader.highlights.link) == (1, 2, 2)
    reader.mouse.leave()
    assert reader.highlights.link is None


def test_a_click_pins_and_a_second_lets_go(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    point = point_of(reader, 1, ORIGINAL, 20)
    with qtbot.waitSignal(reader.sentenceChanged) as clicked:
        qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    assert clicked.args == [1, 1]
    hover(reader, point_of(reader, 1, ORIGINAL, 0))
    assert sentences(reader.highlights.link) == (1, 1, 1)
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point)
    hover(reader, point_of(reader, 1, ORIGINAL, 1))
    assert sentences(reader.highlights.link) == (1, 0, 0)


def test_turns_next_previous_and_by_speaker(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    rows = []
    for key in "NNNP":
        qtbot.keyClick(reader, getattr(Qt.Key, f"Key_{key}"))
        assert reader.current.link is not None
        rows.append(reader.current.link.row)
    assert rows == [1, 4, 5, 4]
    reader.go_to_speaker(1)
    assert reader.current.link is not None
    assert reader.current.link.row == 8
    reader.go_to_turn(3)
    assert reader.current.link.row == 5


def test_to_the_next_of_some_rows_and_round(open_: Open) -> None:
    reader = open_()
    visited = []
    for _ in range(3):
        reader.go_to_next_of([5, 2])
        assert reader.current.link is not None
        visited.append(reader.current.link.row)
    assert visited == [2, 5, 2]


def test_times_lead_to_turns(open_: Open) -> None:
    reader = open_()
    model = model_of(reader)
    for number, turn in enumerate(model.contents.turns):
        turn.start = number * 60.0
    reader.go_to_time(185.0)
    assert reader.current.link is not None
    assert reader.current.link.row == 5


def test_sentences_to_check_one_after_the_other_and_why(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    model = model_of(reader)
    for row in (2, 24):
        translations = translated(model, row)
        translations[1 if row == 2 else 0] = Translation("Frase.", (Doubt.NUMBERS, Doubt.NAMES))
        model.document.fill("machine", {row: translations})
    found = []
    for _ in range(3):
        reader.next_to_check()
        link = reader.current.link
        assert link is not None
        found.append((link.row, link.first))
    assert found == [(2, 1), (24, 0), (2, 1)]
    start, _ = model.extent(2, "machine", 1, 1)
    words = hint(reader, point_of(reader, 2, "machine", start + 1))
    assert words == "To check: numbers, a name may be missing"
    assert hint(reader, point_of(reader, 2, ORIGINAL, 0)) == ""


@pytest.mark.parametrize("size", [13.0, 40.0])
def test_the_partner_stands_in_its_own_size_beside_the_sentence(open_: Open, size: float) -> None:
    reader = open_(layout="original")
    reader.set_settings(replace(reader.settings, size=size))
    model, scene, card = model_of(reader), reader.scene, reader.hints.card
    model.document.fill("machine", {2: translated(model, 2)})
    for row in (2, 1):
        reader.go_to_row(row, 60)
        start, end = model.extent(row, ORIGINAL, 0, 0)
        assert hint(reader, point_of(reader, row, ORIGINAL, start)) != ""
        label = card.findChildren(QLabel)[-1]
        assert label.font().pointSizeF() == size
        top, bottom = scene.extent(model.shown_at(row), [(ORIGINAL, start, end)])
        y = scene.top_of(model.shown_at(row)) or 0
        assert not card.geometry().intersects(QRect(0, y + top, scene.frame.right, bottom - top))
        assert reader.viewport().rect().contains(card.geometry())
    assert reader.release(), "Escape takes the card away"
    assert card.isHidden()
    assert not reader.hints.hide()


def test_the_card_stays_for_the_pointer_on_it_and_goes_with_its_sentence(open_: Open) -> None:
    reader = open_(layout="original")
    point = point_of(reader, 1, ORIGINAL, 0)
    hover(reader, point)
    reader.hints.show(point)
    card = reader.hints.card
    assert card.isVisible()
    hover(reader, card.geometry().center())
    assert card.isVisible()
    hover(reader, point_of(reader, 3, ORIGINAL, 0))
    assert card.isHidden()
    reader.hints.show(point)
    reader.scroll_by(5)
    assert card.isHidden()


def test_by_keyboard_too_a_sentence_tells_why_it_is_to_be_checked(
    open_: Open, qtbot: QtBot
) -> None:
    reader = open_()
    model = model_of(reader)
    assert len(model.sentences(2)) > 1
    translations = translated(model, 2)
    translations[1] = Translation("Frase.", (Doubt.NUMBERS,))
    model.document.fill("machine", {2: translations})
    reader.go_to_sentence(2, 0)
    qtbot.keyClick(reader, Qt.Key.Key_J)
    assert reader.hints.card.text() == "To check: numbers"
    qtbot.keyClick(reader, Qt.Key.Key_K)
    assert reader.hints.card.text() == ""


def test_the_hidden_side_of_a_paragraph_opens_on_demand(open_: Open, qtbot: QtBot) -> None:
    reader = open_(layout="original")
    assert {block.column for block in reader.scene.row(1).blocks} == {ORIGINAL}
    qtbot.mouseClick(reader.viewport(), LEFT, pos=point_of(reader, 1, ORIGINAL, 5))
    assert {block.column for block in reader.scene.row(1).blocks} == {ORIGINAL, "machine"}
    assert {block.column for block in reader.scene.row(2).blocks} == {ORIGINAL}
    reader.set_settings(reader.settings.with_(layout="translation"))
    reader.go_to_sentence(4, 0)
    qtbot.keyClick(reader, Qt.Key.Key_Return)
    assert {block.column for block in reader.scene.row(4).blocks} == {ORIGINAL, "machine"}


def test_hovering_tells_the_hidden_side(open_: Open) -> None:
    reader = open_(layout="original")
    model = model_of(reader)
    start, _ = model.extent(1, ORIGINAL, 1, 1)
    point = point_of(reader, 1, ORIGINAL, start + 1)
    assert hint(reader, point) == "Frase 1 traduzida."
    reader.scene.toggle_hidden(1)
    assert hint(reader, point) == ""


def test_each_sentence_has_its_translation_below(open_: Open) -> None:
    reader = open_(layout="sentences")
    blocks = reader.scene.row(1).blocks
    assert [block.column for block in blocks] == [ORIGINAL, "machine"] * 4
    assert [block.text for block in blocks[:4]] == [
        "Good morning.",
        "Frase 0 traduzida.",
        "Boats are late today; the harbour is full.",
        "Frase 1 traduzida.",
    ]


def test_the_filter_lets_go_of_what_it_hides(open_: Open) -> None:
    reader = open_()
    reader.go_to_sentence(1, 0)
    reader.show_only({1})
    assert reader.current.link is None
    reader.go_to_sentence(4, 2)
    reader.show_only(None)
    assert sentences(reader.current.link) == (4, 2, 2)
    assert reader.currentIndex().row() == 4


def test_the_width_is_shared_by_dragging(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    frame = reader.scene.frame
    first, second = frame.lanes
    grip = QPoint((first.x + first.width + second.x) // 2, 200)
    qtbot.mousePress(reader.viewport(), LEFT, pos=grip)
    qtbot.mouseMove(reader.viewport(), grip - QPoint(80, 0))
    with qtbot.waitSignal(reader.sharesChanged) as shared:
        qtbot.mouseRelease(reader.viewport(), LEFT, pos=grip - QPoint(80, 0))
    assert shared.args is not None
    shares = dict(shared.args[0])
    assert 0.4 < shares["original"] < 0.9
    assert shares["original"] + shares["machine"] == pytest.approx(2)
    assert abs(reader.scene.frame.lanes[0].width - (first.width - 80)) < 12


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("handle", [0, 1, 2])
def test_each_gap_has_a_handle_of_its_own(
    open_: Open, qtbot: QtBot, handle: int, mirrored: bool
) -> None:
    reader = open_(size=(1400, 600))
    for name in ("human", "mine"):
        model_of(reader).document.add_column(Column(name, "human", "pt"))
    if mirrored:
        mirror(reader)
    before = reader.scene.frame.lanes
    left, right = sorted(before[handle : handle + 2], key=lambda lane: lane.x)
    grip = QPoint((left.x + left.width + right.x) // 2, 200)
    there = grip + QPoint(40, 0)
    qtbot.mousePress(reader.viewport(), LEFT, pos=grip)
    qtbot.mouseMove(reader.viewport(), there)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=there)
    after = reader.scene.frame.lanes
    by = [lane.width - old.width for lane, old in zip(after, before, strict=True)]
    moved = -1 if mirrored else 1
    assert by[handle] == pytest.approx(40 * moved, abs=12)
    assert by[handle + 1] == pytest.approx(-40 * moved, abs=12)
    others = [change for n, change in enumerate(by) if n not in (handle, handle + 1)]
    assert all(abs(change) <= 1 for change in others)


def test_another_text_starts_at_its_top_with_nothing_lit(open_: Open) -> None:
    reader, other = open_(), open_()
    reader.go_to_sentence(24, 0)
    reader.setModel(model_of(other))
    assert reader.visible_rows()[0] == 0
    assert reader.highlights.link is None
    reader.next_sentence()
    assert sentences(reader.current.link) == (0, 0, 0)


def test_the_hidden_side_shows_while_a_key_is_held(open_: Open, qtbot: QtBot) -> None:
    reader = open_(layout="original")
    reader.go_to_sentence(2, 0)
    qtbot.keyPress(reader, Qt.Key.Key_T)
    assert {block.column for block in reader.scene.row(2).blocks} == {ORIGINAL, "machine"}
    qtbot.keyRelease(reader, Qt.Key.Key_T)
    assert {block.column for block in reader.scene.row(2).blocks} == {ORIGINAL}


def cyrillic(letter: str, place: int) -> QKeyEvent:
    """A letter typed on the key with this scan code of X11."""
    plain = Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), plain, place, 0, 0, letter)


def test_letters_go_by_their_place_on_other_keyboards(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    QApplication.sendEvent(reader, cyrillic("т", 57))
    assert sentences(reader.current.link) == (1, 0, 0)
    QApplication.sendEvent(reader, cyrillic("о", 44))
    assert sentences(reader.current.link) == (1, 1, 1)
    action = QAction("Layout", reader, shortcut=QKeySequence("L"))
    with qtbot.waitSignal(action.triggered):
        QApplication.sendEvent(reader, cyrillic("д", 46))


def test_the_text_rolls_until_escape(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    reader.auto_scroll.start(400)
    qtbot.waitUntil(lambda: reader.scene.value > 20)
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.auto_scroll.active
    reader.go_to_end()
    reader.auto_scroll.start(400)
    qtbot.waitUntil(lambda: not reader.auto_scroll.active)


def test_the_name_of_a_long_turn_stays_in_view(open_: Open) -> None:
    reader = open_(size=(900, 300))
    reader.go_to_row(4, 0)
    reader.scroll_by(90)
    at, y = reader.scene.visible[0]
    assert (at, y) == (4, -90)
    image = reader.viewport().grab().toImage()
    frame = reader.scene.frame
    ink = reader.theme.speaker_color(1)
    margin = range(frame.names_x, frame.names_x + frame.names)
    assert any(image.pixelColor(x, y) == ink for x in margin for y in range(4, 30))


def test_peeking_brings_the_other_side_into_view_and_leads_back(open_: Open, qtbot: QtBot) -> None:
    reader = open_(layout="original", size=(500, 300))
    reader.set_settings(reader.settings.with_(size=40.0))
    model = model_of(reader)
    reader.go_to_sentence(1, 0)
    before = reader.place()
    qtbot.keyPress(reader, Qt.Key.Key_T)
    block = reader.scene.row(1).block("machine", 0)
    top = reader.scene.top_of(model.shown_at(1))
    assert block is not None
    assert top is not None
    assert 0 <= top + block.y < reader.viewport().height()
    qtbot.keyRelease(reader, Qt.Key.Key_T)
    assert reader.place() == before


def test_peeking_where_both_sides_stand_moves_nothing(open_: Open, qtbot: QtBot) -> None:
    reader = open_(size=(500, 300))
    reader.go_to_sentence(1, 1)
    before = reader.place()
    qtbot.keyPress(reader, Qt.Key.Key_T)
    assert reader.place() == before
    qtbot.keyRelease(reader, Qt.Key.Key_T)
    assert reader.place() == before
