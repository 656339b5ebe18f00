"""A window may have any width at any moment, whatever goes on in it."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QStyle,
    QStyleOptionSlider,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.ui.session.session import Session
from desktop.ui.widgets.statusline import StatusLine
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

LINES = "Ann: Good morning to all of you here.\n\nBob: Thank you, and good morning.\n\n"
NARROW, WIDE = 320, 1400  # px


def happens(status: StatusLine, dice: random.Random) -> None:
    """Something that a status line is told while a text is translated."""
    words = "0 é " * dice.randrange(20)
    dice.choice(
        (
            lambda: status.progress(dice.randrange(99), 100, dice.choice((None, 5, 500))),
            lambda: status.busy(words),
            lambda: status.idle(words),
            lambda: status.tell(words),
            lambda: status.show_encoding(dice.choice(("", "utf-8", "windows-1252"))),
            lambda: status.offer_to_go_on(dice.random() < 0.5),
            lambda: status.offer_all(dice.random() < 0.5),
            lambda: status.set_to_check(dice.choice((0, 1, 333))),
            lambda: status.show_network_use(dice.random() < 0.5),
        )
    )()


@pytest.mark.parametrize("seed", range(4))
def test_the_status_line_fits_itself_at_any_width(qtbot: QtBot, seed: int) -> None:
    dice = random.Random(seed)
    window, status, middle = QMainWindow(), StatusLine(), QWidget()
    qtbot.addWidget(window)
    window.setCentralWidget(middle)
    lines = QVBoxLayout(middle)
    lines.addWidget(QTextEdit(), 1)
    lines.addWidget(status)
    window.show()
    for _ in range(600):
        window.resize(dice.randrange(NARROW, WIDE), dice.randrange(300, 600))
        happens(status, dice)
        if dice.random() < 0.7:
            QApplication.processEvents()


@pytest.mark.parametrize("scale", [80, 250])
def test_every_width_while_a_text_is_translated(
    session: Session, parts: Parts, read: Callable[[Path], Window], tmp_path: Path, scale: int
) -> None:
    path = tmp_path / "meeting.txt"
    path.write_text(LINES * 200, "utf-16")
    parts.preferences.change(ui_scale=scale)
    window = read(path)
    window.translation.choose_target("pt")
    assert window.translating
    dice = random.Random(scale)
    for width in [*range(WIDE, NARROW, -9), *range(NARROW, WIDE, 13)]:
        window.resize(width, 700)
        happens(window.status, dice)
        if dice.random() < 0.1:
            window.bar.show_languages(["en", "pt"], dice.choice(["", "en"]), "en", ["pt"], "pt")
            parts.preferences.change(layout=dice.choice(("side", "under", "original")))
        QApplication.processEvents()
    assert window.isVisible()


@pytest.mark.parametrize("scale", [80, 250])
def test_what_the_player_shows_has_its_room_at_every_width(
    parts: Parts, read: Callable[[Path], Window], tmp_path: Path, scale: int
) -> None:
    path = tmp_path / "meeting.txt"
    path.write_text(LINES, "utf-8")
    parts.preferences.change(ui_scale=scale, translate_by_itself=False)
    window = read(path)
    window.opening.drop([str(tmp_path / "the harbour meeting of 7 May.mp3")])
    bar = window.listening.bar
    shown = set[int]()
    for width in [*range(WIDE, NARROW, -37), *range(NARROW, WIDE, 41)]:
        window.resize(width, 700)
        bar.show_place(width, 3 * 3_600_000 if width % 2 else 0)  # its length is known, or not
        QApplication.processEvents()
        widgets = [each for each in bar.findChildren(QToolButton) if each.isVisible()]
        narrow = [each.text() for each in widgets if each.width() < each.sizeHint().width()]
        assert narrow == [], width
        shown.add(len(widgets))
    assert {3, 4} <= shown  # the button that repeats has no room in narrow windows
    assert bar.name.isVisible()


def test_the_player_begins_at_the_right_in_a_window_from_right_to_left(
    parts: Parts, read: Callable[[Path], Window], tmp_path: Path
) -> None:
    path = tmp_path / "meeting.txt"
    path.write_text(LINES, "utf-8")
    parts.preferences.change(ui_language="ar", translate_by_itself=False)
    window = read(path)
    window.opening.drop([str(tmp_path / "meeting.mp3")])
    place, option = window.listening.bar.place, QStyleOptionSlider()
    for length in (0, 5000):  # not known yet, and known
        window.listening.bar.show_place(0, length)
        place.initStyleOption(option)
        handle = place.style().subControlRect(
            QStyle.ComplexControl.CC_Slider, option, QStyle.SubControl.SC_SliderHandle, place
        )
        assert handle.center().x() > place.width() / 2
