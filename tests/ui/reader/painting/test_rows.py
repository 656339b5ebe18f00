"""What is on the screen after scrolling is what painting it all anew would put there."""

from __future__ import annotations

import random
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, model_of

from desktop.domain.columns import ORIGINAL
from desktop.domain.doubts import Doubt
from desktop.domain.translation import Translation
from desktop.ui.reader.input.patterns import Query
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.reader.view import Reader


def on_screen(reader: Reader) -> QImage:
    """The window's pixels as they are, without painting."""
    QApplication.processEvents()
    return reader.screen().grabWindow(reader.winId()).toImage()


def anew(reader: Reader) -> QImage:
    reader.viewport().update()
    return on_screen(reader)


def same(one: QImage, other: QImage) -> bool:
    """Whether no pixel differs by more than the smoothing of a rounded corner does."""
    return one == other or all(
        abs(a - b) <= 24
        for a, b in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    )


@pytest.mark.parametrize(
    "settings",
    [
        *({}, {"layout": "sentences"}, {"letter_spacing": 0.1}),
        *({"ruler": "3", "syllables": True}, {"ruler": "1", "layout": "under"}),
    ],
)
def test_scrolled_is_as_painted_anew(open_: Open, qtbot: QtBot, settings: dict[str, Any]) -> None:
    reader = open_(**settings)
    for code in ("en", "pt"):
        reader.scene.syllables.prepare(code)
    reader.rearrange()
    reader.select(Selection(Spot(9, ORIGINAL, 4), Spot(11, ORIGINAL, 9)))
    reader.finder.start(Query("seven"))
    qtbot.waitUntil(lambda: reader.finder.done)
    reader.go_to_sentence(12, 2)
    reader.go_to_start()
    steps = random.Random(5)
    for _ in range(60):
        reader.scroll_by(steps.choice((-200, -31, -7, 1, 13, 26, 26, 90, 340)))
        # The text alone: the scroll bar moves by itself as guessed heights become known ones.
        box = reader.viewport().geometry()
        shown = on_screen(reader).copy(box)
        assert same(shown, anew(reader).copy(box))


def test_what_changes_is_painted(open_: Open, qtbot: QtBot) -> None:
    reader = open_(filled=False)
    reader.go_to_row(5, 0)
    doubtful = {5: [Translation("Bom dia.", (Doubt.NUMBERS,))]}
    changes = (
        reader.next_sentence,
        reader.next_sentence,
        lambda: model_of(reader).document.fill("machine", doubtful),
        lambda: reader.select(Selection(Spot(5, ORIGINAL, 1), Spot(5, ORIGINAL, 9))),
        lambda: reader.release(),
        lambda: reader.show_only({0}, dimmed=True),
        lambda: reader.set_settings(reader.settings.with_(ruler="sentence")),
        reader.previous_sentence,
    )
    before = on_screen(reader)
    for change in changes:
        change()
        after = on_screen(reader)
        assert same(after, anew(reader))
        assert after != before
        before = after
