"""Copy and cite: what is copied is what is shown, of what one chose, with who made it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui.conftest import SAMPLE, do, wait_for_translation

from desktop.domain.columns import ORIGINAL
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate, SetBookmark
from desktop.ui.dialogs.citing import CitingDialog
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def cite(window: Window) -> CitingDialog:
    do(window, "cite")
    [dialog] = window.findChildren(CitingDialog)
    return dialog


def choose(dialog: CitingDialog, unit: str) -> str:
    dialog.unit.setCurrentIndex(dialog.unit.findData(unit))
    return dialog.text.toPlainText()


@pytest.fixture
def cited(read: Read, qtbot: QtBot) -> tuple[CitingDialog, ReaderModel, int]:
    """The dialog at the second sentence of a row whose turn has more rows, all translated."""
    window = read()
    wait_for_translation(window, qtbot)
    model = window.reader.reader_model
    assert model is not None
    turns = [model.rows.turn[r] for r in model.ids]
    row = next(
        r
        for r, turn in zip(model.ids, turns, strict=True)
        if len(model.sentences(r)) > 1 and model.speaker(r) and turns.count(turn) > 1
    )
    window.reader.go_to_sentence(row, 1)
    return cite(window), model, row


def test_a_sentence_says_who_made_what_and_where_it_is_from(
    cited: tuple[CitingDialog, ReaderModel, int],
) -> None:
    dialog, model, row = cited
    assert dialog.unit.findData("selection") < 0
    words = choose(dialog, "sentence")
    assert words.startswith(f"“{model.sentences(row)[1].strip()}”")
    assert model.sentences(row)[0].strip() not in words
    assert "machine translation" in words
    assert f"— {model.speaker(row)}" in words
    assert str(model.contents.source.title) in words.splitlines()[-1]
    dialog.source.setChecked(False)
    assert str(model.contents.source.title) not in dialog.text.toPlainText()


def test_a_paragraph_and_a_turn_are_whole(cited: tuple[CitingDialog, ReaderModel, int]) -> None:
    dialog, model, row = cited
    translation = model.columns[1].texts[row]
    words = choose(dialog, "paragraph")
    assert f"“{model.rows.texts[row]}”" in words
    assert translation in words
    [machine] = [column for column in dialog.columns if column != ORIGINAL]
    dialog.columns[machine].setChecked(False)
    assert translation not in dialog.text.toPlainText()
    words = choose(dialog, "turn")
    rows = [r for r in model.ids if model.rows.turn[r] == model.rows.turn[row]]
    assert all(model.rows.texts[r] in words for r in rows)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == words
    assert not dialog.isVisible()


def test_without_columns_there_is_nothing_to_copy(
    cited: tuple[CitingDialog, ReaderModel, int],
) -> None:
    dialog, _, _ = cited
    for box in dialog.columns.values():
        box.setChecked(False)
    assert dialog.text.toPlainText() == ""
    assert not dialog.copy.isEnabled()


def test_notes_are_saved_as_markdown(
    read: Read, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read()
    do(window, "save_notes")
    assert ["no bookmarks" in text for text in window.messages.texts()] == [True]
    document = window.document
    assert document is not None
    document.do(SetBookmark(place_of(document.contents, 5)))
    document.do(Annotate(place_of(document.contents, 2), "Ask *her*.\nTwice."))
    path = tmp_path / "kept.md"
    names = iter([str(path), str(tmp_path), str(SAMPLE), ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (next(names), ""))
    do(window, "save_notes")
    assert window.messages.texts() == []
    text = path.read_text("utf-8")
    title = document.contents.source.title
    assert text.startswith(f"# {title}\n")
    assert "Ask *her*.\nTwice." in text
    first, second = (document.contents.rows.texts[row][:20] for row in (2, 5))
    assert 0 < text.index(f"> “{first}") < text.index("Ask *her*") < text.index(f"> “{second}")
    before = SAMPLE.read_bytes()
    for told in ("could not be saved", "was read"):
        do(window, "save_notes")
        assert len(window.messages.texts()) == 1, told
    assert SAMPLE.read_bytes() == before
    do(window, "save_notes")
    assert window.messages.texts() == []
