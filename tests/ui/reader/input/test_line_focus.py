"""Lines that stand out follow who reads."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, lines_in_view, mirror, model_of

from desktop.domain.columns import ORIGINAL
from desktop.ui.look import themes
from desktop.ui.reader.view import Reader


def standing_out(reader: Reader) -> list[str]:
    """The lines of the original that lie in the band."""
    band = reader.line_focus.band()
    assert band is not None
    top, bottom = band
    return [text.strip() for _, y, _, text in lines_in_view(reader) if top <= y < bottom]


def line_read(reader: Reader) -> str:
    """The one in the middle."""
    lines = standing_out(reader)
    return lines[len(lines) // 2]


def every_line(reader: Reader) -> list[str]:
    return [text.strip() for _, _, _, text in lines_in_view(reader)]


@pytest.mark.parametrize("count", [1, 3, 5])
def test_so_many_lines_stand_out_at_first_those_at_the_top(open_: Open, count: int) -> None:
    reader = open_(ruler=str(count))
    assert standing_out(reader) == every_line(reader)[:count]
    reader.set_settings(reader.settings.with_(ruler="paragraph"))
    assert reader.line_focus.band() is None


def test_arrows_walk_by_lines_and_scroll_before_the_edge(open_: Open, qtbot: QtBot) -> None:
    reader = open_(ruler="1")
    texts = [
        line for row in range(12) for line in texts_of(reader, row)
    ]  # of all lines, in their order
    walked = [line_read(reader)]
    for _ in texts[1:40]:
        qtbot.keyClick(reader, Qt.Key.Key_Down)
        walked.append(line_read(reader))
        band = reader.line_focus.band()
        assert band is not None
        assert band[1] <= reader.scene.height
    assert walked == texts[:40]
    assert reader.scene.value > 0
    for expected in reversed(walked[:-1]):
        qtbot.keyClick(reader, Qt.Key.Key_Up)
        assert line_read(reader) == expected
    qtbot.keyClick(reader, Qt.Key.Key_Up)  # there is no line above
    assert line_read(reader) == walked[0]


def texts_of(reader: Reader, row: int) -> Iterator[str]:
    for block in reader.scene.row(row).blocks:
        if block.column == ORIGINAL:
            for number in range(block.layout.lineCount()):
                line = block.layout.lineAt(number)
                start = line.textStart()
                yield block.text[start : start + line.textLength()].strip()


def test_without_it_arrows_scroll(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    qtbot.keyClick(reader, Qt.Key.Key_Down)
    assert reader.scene.value == reader.scene.line_height


def test_it_follows_sentences_clicks_and_the_text_cursor(open_: Open, qtbot: QtBot) -> None:
    reader = open_(ruler="3")
    reader.go_to_sentence(6, 1)
    sentence = model_of(reader).sentences(6)[1]
    assert any(line.startswith(sentence.split()[0]) for line in standing_out(reader))
    row, y, _, text = lines_in_view(reader)[7]
    x = reader.scene.rectangle(model_of(reader).shown_at(row), ORIGINAL).left()
    place = QPoint(x + 30, y + 6)
    qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert line_read(reader) == text.strip()
    reader.caret.toggle()
    qtbot.keyClick(reader.caret, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    first = next(texts_of(reader, row))
    assert first in standing_out(reader)


def test_it_moves_with_the_text_and_stands_still_near_the_edge(open_: Open) -> None:
    reader = open_(ruler="1")
    reader.go_to_row(8, 300)
    reader.line_focus.go_to(8, ORIGINAL, 0)
    text = line_read(reader)
    reader.scroll_by(40)
    assert line_read(reader) == text
    band = reader.line_focus.band()
    for _ in range(30):  # as the text that scrolls by itself
        reader.scroll_by(17)
        assert band is not None
        before, band = band, reader.line_focus.band()
        assert band is not None
        assert band[0] >= reader.scene.height // 4 - 40 or band[0] < before[0]
    assert abs(band[0] - reader.scene.height // 4) < 60 if band else False
    assert line_read(reader) != text
    reader.page()
    reader.page()
    whole = [line for line in every_line(reader) if line]
    assert line_read(reader) == whole[0]


def ink(image: QImage, top: int, bottom: int, colour: QColor) -> bool:
    """Whether any pixel between two heights has just this colour."""
    pixels = (
        image.pixelColor(x, y)
        for y in range(max(top, 0), min(bottom, image.height()))
        for x in range(0, image.width())
    )
    return any(pixel.rgb() == colour.rgb() for pixel in pixels)


@pytest.mark.parametrize("name", ["light", "dark", "contrast-light", "contrast-dark", "site-blue"])
def test_the_rest_is_dimmed_in_each_theme(open_: Open, name: str) -> None:
    reader = open_(ruler="1", layout="original")
    reader.set_settings(reader.settings.with_(size=30.0))
    theme = themes.scan()[0][name]
    reader.set_theme(theme)
    reader.go_to_row(4, 60)
    reader.line_focus.go_to(4, ORIGINAL, 0)
    QApplication.processEvents()
    image = reader.viewport().grab().toImage()
    band = reader.line_focus.band()
    assert band is not None
    top, bottom = band
    assert ink(image, top, bottom, theme.color("text"))
    assert not ink(image, 0, top - 2, theme.color("text"))
    assert not ink(image, bottom + 2, bottom + 120, theme.color("text"))
    assert ink(image, bottom + 2, bottom + 120, theme.color("dimmed"))


def test_it_holds_from_right_to_left_and_below_each_other(open_: Open, qtbot: QtBot) -> None:
    reader = open_(ruler="3", layout="under")
    mirror(reader)
    bands = []
    for _ in range(12):
        qtbot.keyClick(reader, Qt.Key.Key_Down)
        bands.append(reader.line_focus.band())
    assert None not in bands
    assert len(set(bands)) > 5


def test_it_lives_on_when_its_row_is_gone(open_: Open, qtbot: QtBot) -> None:
    reader = open_(ruler="3")
    reader.go_to_row(9, 100)
    reader.line_focus.go_to(9, ORIGINAL, 0)
    for speakers in ({0}, {1}, set(), {0, 1}):
        reader.show_only(speakers)
        qtbot.keyClick(reader, Qt.Key.Key_Down)
        assert (reader.line_focus.band() is None) == (not len(model_of(reader).ids))
