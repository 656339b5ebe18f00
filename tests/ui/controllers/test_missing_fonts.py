"""A text whose letters no font here has: it is said, once, and goes with the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop.domain.columns import Column
from desktop.domain.translation import Translation
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.window.window import Window

Read = Callable[..., Window]
CUNEIFORM = "\U00012000\U00012001\U00012002\U00012003" * 3  # no common font has it


def told(window: Window) -> list[str]:
    return [text for text in window.messages.texts() if "No font" in text]


def test_a_text_without_a_font_is_told(read: Read, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "clay.txt"
    path.write_text(f"Ann Lee: {CUNEIFORM}\n\nBen Cole: {CUNEIFORM}\n", "utf-8")
    window = read(path)
    assert len(told(window)) == 1
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open(OpenRequest(path=SAMPLE))
    assert told(window) == []
    assert window.document is not None
    document = window.document
    document.add_column(Column("clay", "machine", "akk"))
    assert told(window) == [], "nothing stands in it yet"
    count = len(document.contents.segments(1))
    document.fill("clay", {1: [Translation(CUNEIFORM)] * count})
    assert len(told(window)) == 1
    do(window, "home")
    assert told(window) == []
