"""The bar above the text where there is little room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def _buttons(window: Window) -> list[QToolButton]:
    return [button for button in window.bar.findChildren(QToolButton) if button.isVisible()]


@pytest.mark.parametrize("language", ["en", "ru", "ar"])
@pytest.mark.parametrize("scale", [100, 200, 250])
@pytest.mark.parametrize("width", [600, 700, 1000])
def test_bar_is_never_cut_off(
    read: Read, parts: Parts, qtbot: QtBot, language: str, scale: int, width: int
) -> None:
    window = read()
    parts.preferences.change(ui_scale=scale, ui_language=language)
    window.resize(width, 600)

    def whole() -> bool:
        inside = window.bar.rect()
        boxes = [QRect(button.pos(), button.sizeHint()) for button in _buttons(window)]
        return all(
            button.width() >= box.width() and inside.contains(button.geometry())
            for button, box in zip(_buttons(window), boxes, strict=True)
        )

    qtbot.waitUntil(whole)
    for choice in (window.bar.source, window.bar.target, window.bar.layout_):
        assert choice.isVisible()


def test_languages_are_named_by_their_codes_where_there_is_little_room(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    window.resize(1280, 600)
    bar = window.bar
    qtbot.waitUntil(lambda: (bar.source.text(), bar.target.text()) == ("English ▾", "Portuguese ▾"))
    parts.preferences.change(ui_scale=200)
    window.resize(700, 600)
    qtbot.waitUntil(lambda: (bar.source.text(), bar.target.text()) == ("EN ▾", "PT ▾"))
    for named in (bar.target.accessibleName(), bar.target.toolTip()):
        assert named.endswith(": Portuguese")
    parts.preferences.change(ui_scale=100)
    window.resize(1280, 600)
    qtbot.waitUntil(lambda: (bar.source.text(), bar.target.text()) == ("English ▾", "Portuguese ▾"))


def test_line_below_does_not_widen_the_window(read: Read, parts: Parts, qtbot: QtBot) -> None:
    window = read()
    parts.preferences.change(ui_scale=200, ui_language="ru")
    window.resize(620, 600)
    status = window.status
    status.set_to_check(10)
    status.progress(3, 200, 90.0)
    qtbot.waitUntil(lambda: not status.encoding.isVisible())
    assert window.minimumSizeHint().width() <= 620
    assert window.width() == 620
    assert status.stop.isVisible()
    network = status.network
    for width in (1250, 1350, 1450, 1550):  # how the file is read gives way to where texts go
        window.resize(width, 600)
        qtbot.waitUntil(
            lambda: network.width() >= network.sizeHint().width() or not status.encoding.isVisible()
        )
    window.resize(1900, 600)
    qtbot.waitUntil(lambda: "utf-8" in status.encoding.text() and len(status.encoding.text()) > 8)
    assert status.bar.isVisible()
