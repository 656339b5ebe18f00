"""Where the keyboard is and what is chosen can be seen in every theme: measured in pictures."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.conftest import do

from desktop.ui.look import themes
from desktop.ui.look.colour import contrast
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
NEEDED = 3.0  # WCAG 2.2, 1.4.11 and 2.4.13
THEMES = pytest.mark.parametrize("theme", themes.scan()[0])


def _picture(window: Window, part: QWidget) -> QImage:
    """What is seen of ``part`` and just round it."""
    QApplication.processEvents()
    box = QRect(part.mapTo(window, QPoint(0, 0)), part.size()).adjusted(-3, -3, 3, 3)
    return window.grab(box).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _difference(before: QImage, after: QImage) -> float:
    """The highest contrast between a pixel before and after."""
    assert before.size() == after.size()
    changed = {
        (before.pixel(x, y) & 0xFFFFFF, after.pixel(x, y) & 0xFFFFFF)
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    }
    return max((contrast(f"#{a:06X}", f"#{b:06X}") for a, b in changed), default=1.0)


@THEMES
def test_the_focus_is_seen_wherever_it_is(
    read: Read, parts: Parts, qtbot: QtBot, theme: str
) -> None:
    window = read()
    parts.preferences.change(theme=theme)
    window.resize(1280, 900)
    window.show()
    window.activateWindow()
    do(window, "bookmark")
    window.find_bar.open()
    window.reader.setFocus(Qt.FocusReason.TabFocusReason)
    met: list[QWidget] = []
    low: dict[str, float] = {}
    part: QWidget | None = window.reader
    while part is not None and part not in met:
        met.append(part)
        seen = window.text_frame if part is window.reader else part
        focused = _picture(window, seen)
        qtbot.keyClick(part, Qt.Key.Key_Tab)
        following = QApplication.focusWidget()
        ratio = _difference(_picture(window, seen), focused)
        if ratio < NEEDED:
            low[f"{type(part).__name__} {part.accessibleName()}"] = ratio
        part = following
    assert len(met) > 15
    assert low == {}


@THEMES
def test_what_is_chosen_is_seen(read: Read, parts: Parts, theme: str) -> None:
    window = read()
    parts.preferences.change(theme=theme)
    window.resize(1280, 900)
    window.show()
    side, bar = window.side, window.bar.button("speakers")

    def choose_dimmed() -> None:
        window.speakers.dimmed.setChecked(True)

    for part, act in (
        (window.speakers.hidden, choose_dimmed),
        (window.speakers.rows[0], window.speakers.rows[0].toggle),
        (side.tabs.tabBar(), lambda: side.tabs.setCurrentIndex(1)),
        (bar, lambda: window.actions_["speakers"].setChecked(False)),
    ):
        before = _picture(window, part)
        act()
        assert _difference(before, _picture(window, part)) >= NEEDED, part
