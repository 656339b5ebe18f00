"""Translations that are covered until one wants to see them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, model_of

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.view import Reader


def cell(reader: Reader, row: int, column: str) -> QImage:
    box = reader.scene.rectangle(model_of(reader).shown_at(row), column)
    return reader.viewport().grab(box).toImage()


def point(reader: Reader, row: int, column: str) -> QPoint:
    box = reader.scene.rectangle(model_of(reader).shown_at(row), column)
    return QPoint(box.left() + 8, box.top() + 12)


def hover(reader: Reader, at: QPoint) -> None:
    none = Qt.MouseButton.NoButton
    place = QPointF(at)
    keys = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, place, place, none, none, keys)
    QApplication.sendEvent(reader.viewport(), event)


def spoken(reader: Reader, row: int, column: str) -> str:
    model = model_of(reader)
    return str(model.cell(model.shown_at(row), column).data(Qt.ItemDataRole.AccessibleTextRole))


def test_a_translation_is_covered_until_it_is_looked_at(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    reader.go_to_start()
    plain, original = cell(reader, 1, "machine"), cell(reader, 1, ORIGINAL)
    reader.set_settings(reader.settings.with_(cover_translation=True))
    covered = cell(reader, 1, "machine")
    assert covered != plain
    assert cell(reader, 1, ORIGINAL) == original
    assert "traduzida" not in spoken(reader, 1, "machine")
    hover(reader, point(reader, 1, ORIGINAL))
    assert "traduzida" not in spoken(reader, 1, "machine")
    hover(reader, point(reader, 1, "machine"))
    assert "traduzida" in spoken(reader, 1, "machine")
    assert "traduzida" not in spoken(reader, 2, "machine")
    hover(reader, QPoint(1, 1))
    assert "traduzida" not in spoken(reader, 1, "machine")
    for seen in (True, False):
        qtbot.mouseClick(
            reader.viewport(), Qt.MouseButton.LeftButton, pos=point(reader, 1, "machine")
        )
        hover(reader, QPoint(1, 1))
        assert ("traduzida" in spoken(reader, 1, "machine")) is seen
    reader.release()
    hover(reader, QPoint(1, 1))
    reader.set_settings(reader.settings.with_(cover_translation=False))
    assert "traduzida" in spoken(reader, 1, "machine")


def test_by_key(open_: Open, qtbot: QtBot) -> None:
    reader = open_(cover_translation=True)
    reader.go_to_sentence(1, 0)
    qtbot.keyPress(reader, Qt.Key.Key_T)
    assert "traduzida" in spoken(reader, 1, "machine")
    qtbot.keyRelease(reader, Qt.Key.Key_T)
    assert "traduzida" not in spoken(reader, 1, "machine")
    for seen in (True, False):
        qtbot.keyClick(reader, Qt.Key.Key_Return)
        assert ("traduzida" in spoken(reader, 1, "machine")) is seen


def test_what_was_hidden_is_not_covered_too_when_it_is_opened(open_: Open) -> None:
    seen = []
    for cover in (False, True):
        reader = open_(layout="original", cover_translation=cover)
        reader.go_to_start()
        reader.scene.toggle_hidden(1)
        seen.append(cell(reader, 1, "machine"))
    assert seen[0] == seen[1]
    assert not seen[0].isNull()


def test_what_is_found_is_seen(open_: Open, qtbot: QtBot) -> None:
    reader = open_(cover_translation=True)
    reader.finder.start(Query("Frase 1"))
    qtbot.waitUntil(lambda: reader.finder.done)
    reader.finder.next()
    hit = reader.highlights.hit
    assert hit is not None
    assert "traduzida" in spoken(reader, hit.row, hit.column)
    assert "traduzida" not in spoken(reader, hit.row + 1, hit.column)
