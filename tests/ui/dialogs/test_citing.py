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
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def cite(window: Window) -> CitingDialog:
    do(window, "cite")
    [dialog] = window.findChildren(CitingDialog)
    return dialog


def choose(dialog: CitingDialog, unit: str) -> str:
    dialog.unit.setCurrentIndex(dialog.unit.findData(unit))
    return dialog.text.toPlainText()


def test_a_sentence_a_paragraph_a_turn_with_their_source(read: Read, qtbot: QtBot) -> None:
    window = read()
    translations = wait_for_translation(window, qtbot)
    model = window.reader.reader_model
    assert model is not None
    turns = [model.rows.turn[r] for r in model.ids]
    row = next(
        r
        for r, turn in zip(model.ids, turns, strict=True)
        if len(model.sentences(r)) > 1 and model.speaker(r) and turns.count(turn) > 1
    )
    window.reader.go_to_sentence(row, 1)
    dialog = cite(window)
    assert dialog.unit.findData("selection") < 0
    sentence = choose(dialog, "sentence")
    assert sentence.startswith(f"“{model.sentences(row)[1].strip()}”")
    assert model.sentences(row)[0].strip() not in sentence
    assert "machine translation" in sentence
    assert f"— {model.speaker(row)}" in sentence
    assert model.contents.source.title in sentence.splitlines()[-1]
    paragraph = choose(dialog, "paragraph")
    assert f"“{model.rows.texts[row]}”" in paragraph
    assert translations[row] in paragraph
    [machine] = [column for column in dialog.columns if column != ORIGINAL]
    dialog.columns[machine].setChecked(False)
    assert translations[row] not in dialog.text.toPlainText()
    dialog.source.setChecked(False)
    assert str(model.contents.source.title) not in dialog.text.toPlainText()
    turn = choose(dialog, "turn")
    rows = [r for r in model.ids if model.rows.turn[r] == model.rows.turn[row]]
    assert len(rows) > 1
    assert all(model.rows.texts[r] in turn for r in rows)
    dialog.columns[ORIGINAL].setChecked(False)
    assert not dialog.copy.isEnabled(), "there is nothing to copy"
    dialog.columns[ORIGINAL].setChecked(True)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == turn
    assert not dialog.isVisible()


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
