"""Both engines at work in one window: for a doubtful sentence, for a bad pack, one after the
other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import argos_package
import made_library
import pytest
from made_library import Library
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, press, wait_for_translation

from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[[Path], Window]
HERE = Qt.Orientation.Horizontal


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    return made_library.maker(tmp_path, monkeypatch)


def written(folder: Path, *paragraphs: str) -> Path:
    path = folder / "talk.txt"
    path.write_text("\n\n".join(paragraphs), "utf-8")
    return path


def test_what_one_engine_spoils_comes_from_the_other(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path, library: Library
) -> None:
    library('return "bom bom bom bom bom" if "water" in text else "muito bem dito"')
    parts.packs.add(argos_package.make(tmp_path))
    window = read(written(tmp_path, "good evening friend", "we thank you", "water and work"))
    *texts, last = wait_for_translation(window, qtbot)
    assert last == argos_package.reference("water and work")
    assert set(texts) == {"muito bem dito"}
    assert window.translation.route is not None
    assert window.translation.route.engine == "firefox"


def test_a_pack_at_fault_is_told_with_a_way_out(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path, library: Library
) -> None:
    library('return "Ele pagou 987654 vezes, " + "e isto se diz hoje em dia " * 2')
    parts.packs.add(argos_package.make(tmp_path))
    houses = [f"The house of {n} doors is old and stands near a river." for n in range(3, 40)]
    window = read(written(tmp_path, *houses))
    qtbot.waitUntil(lambda: bool(window.messages.texts()), timeout=PATIENCE)
    [told] = window.messages.texts()
    assert told.startswith("Most of the first translations by Firefox look wrong")
    press(window, "Use Argos")
    made = wait_for_translation(window, qtbot)
    assert "casa" in made[5]
    assert not any("Ele pagou" in text for text in made)


@pytest.fixture
def through_english(read: Read, parts: Parts, tmp_path: Path) -> Window:
    """German into Portuguese: Argos into English, from there Firefox."""
    parts.packs.add(argos_package.make(tmp_path, "de", "en"))
    path = written(tmp_path, "Wir danken Ihnen für die Frage.", "Das Haus ist heute noch alt.")
    window = read(path)
    window.translation.choose_source("de")
    window.translation.choose_target("pt")
    return window


@pytest.mark.parametrize(("size", "scale"), [((1280, 800), 100), ((900, 600), 200)])
def test_the_heading_says_through_which_language(
    through_english: Window, size: tuple[int, int], scale: int, parts: Parts
) -> None:
    window, titles = through_english, through_english.reader.titles
    parts.preferences.change(ui_scale=scale, size=13.0 * scale / 100)
    window.resize(*size)
    QApplication.processEvents()
    original, machine = titles.shown()
    assert original == ["German, original"]
    assert machine[0].startswith("Portuguese, machine")
    assert machine[1].startswith("through English · ")
    assert titles.height() >= 2 * titles.fontMetrics().height()


def test_the_whole_heading_is_told_on_hovering_and_to_a_screen_reader(
    through_english: Window,
) -> None:
    whole = (
        "Portuguese, machine translation · through English · not checked · Argos + Firefox de–pt"
    )
    window, titles = through_english, through_english.reader.titles
    window.resize(900, 600)
    model = window.reader.reader_model
    assert model is not None
    assert model.headerData(1, HERE, Qt.ItemDataRole.AccessibleTextRole) == whole
    assert whole in titles.accessibleName()
    spot = QPoint(titles.width() - 60, titles.height() // 2)
    QApplication.sendEvent(titles, QHelpEvent(QEvent.Type.ToolTip, spot, titles.mapToGlobal(spot)))
    assert whole in QToolTip.text()
    QToolTip.hideText()


def test_a_direct_way_is_named_in_one_line_where_there_is_room(read: Read, tmp_path: Path) -> None:
    window = read(written(tmp_path, "We thank you.", "The people and the work."))
    window.resize(1600, 800)
    QApplication.processEvents()
    machine = "Portuguese, machine translation · not checked · Firefox en–pt"
    assert window.reader.titles.shown() == [["English, original"], [machine]]
