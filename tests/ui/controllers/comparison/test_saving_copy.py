"""A copy of a document, saved in the window and opened again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui.conftest import do
from ui.controllers.comparison.test_own_wording import bitext

from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def test_saved_and_opened(
    read: Read, parts: Parts, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts.preferences.change(translate_by_itself=False)
    window = read(bitext(tmp_path / "talk.tmx"))
    window.show()
    do(window, "write")
    qtbot.keyClicks(window.own_wording.editor.text, " Sim.")
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "copy"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    do(window, "save_copy")
    assert asked == [str(tmp_path / "talk.enface")]
    qtbot.waitUntil(lambda: not window.saving_copy.busy)
    assert "copy.enface" in window.messages.texts()[-1]
    opened = read(tmp_path / "copy.enface")
    assert opened.document is not None
    text = opened.document.contents.wording(0, 0).text
    assert text is not None
    assert text.endswith(" Sim."), "what was still being typed comes along"
    before = (tmp_path / "copy.enface").read_bytes()
    do(window, "save_copy")
    assert "is the original" in window.messages.texts()[-1]
    assert (tmp_path / "copy.enface").read_bytes() == before
