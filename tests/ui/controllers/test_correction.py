"""Putting right who speaks, in the real window."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui.conftest import do, wait_for_translation

from desktop.cli.main import main
from desktop.domain.document import Document
from desktop.ui.window.window import Window

Read = Callable[..., Window]
TEXT = """Ann Lee: Good morning. We have three questions today.

A. Lee (by phone): Can you hear me?

Ben Cole: Yes, I can.

Note this: the line is bad.

Ben Cole: Let us begin.
"""


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TEXT, "utf-8")
    return path


def names(window: Window) -> list[str]:
    assert window.document is not None
    return [speaker.name for speaker in window.document.transcript().speakers]


def row_of(document: Document, beginning: str) -> int:
    texts = document.contents.rows.texts
    return next(row for row, text in enumerate(texts) if text.startswith(beginning))


def press(menu: QMenu, words: str) -> None:
    """Trigger the entry of ``menu`` (or of a menu in it) that says ``words``."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            if any(words == each.text() for each in inner.actions()):
                press(inner, words)
                return
        elif action.text() == words:
            action.trigger()
            return
    pytest.fail(f"no entry {words}")


def test_a_new_name_is_undone_and_done_again_and_survives(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    before = names(window)
    window.speakers.renameRequested.emit("Ben Cole", "Benjamin Cole")
    assert "Benjamin Cole" in names(window)
    assert "Ben Cole" not in names(window)
    do(window, "undo")
    assert names(window) == before
    do(window, "redo")
    window.close()
    again = read(talk)
    assert "Benjamin Cole" in names(again)
    assert talk.read_text("utf-8") == TEXT
    assert all(wait_for_translation(again, qtbot))


def test_two_speakers_become_one(read: Read, talk: Path) -> None:
    window = read(talk)
    window.corrections.merge("Ben Cole", "Ann Lee")
    assert "Ben Cole" not in names(window)


def test_a_paragraph_is_given_to_another_and_a_line_made_a_label(read: Read, talk: Path) -> None:
    window = read(talk)
    document = window.document
    assert document is not None
    row = next(
        r for r, text in enumerate(document.contents.rows.texts) if text.startswith("Yes, I can")
    )
    press(window.text_menu.menu(row), "Ann Lee")
    assert document.contents.turn(row).speaker == "Ann Lee"
    notes = [
        r for r, text in enumerate(document.contents.rows.texts) if text.startswith("Note this")
    ]
    if notes:
        press(window.text_menu.menu(notes[0]), "“Note this” is a speaker name")
        assert "Note this" in names(window)
        turn = next(t for t in document.transcript().turns if t.speaker == "Note this")
        assert turn.paragraphs[0].text == "the line is bad."


def test_a_label_that_is_none_goes_back_into_the_text(read: Read, talk: Path) -> None:
    window = read(talk)
    document = window.document
    assert document is not None
    row = next(
        r for r, text in enumerate(document.contents.rows.texts) if text.startswith("Yes, I can")
    )
    press(window.text_menu.menu(row), "“Ben Cole” is not a speaker name here")
    assert any(text.startswith("Ben Cole: Yes, I can") for text in document.contents.rows.texts)


def test_what_finds_no_place_is_told_and_kept(read: Read, talk: Path) -> None:
    window = read(talk)
    window.corrections.rename("Ben Cole", "Benjamin")
    window.close()
    talk.write_text("Ann Lee: Only me today.\n\nCarl Roe: And me.\n", "utf-8")
    again = read(talk)
    assert any("Benjamin" in text for text in again.messages.texts())
    again.close()
    talk.write_text(TEXT, "utf-8")
    assert "Benjamin" in names(read(talk))


def test_convert_writes_what_the_window_shows(read: Read, talk: Path, tmp_path: Path) -> None:
    window = read(talk)
    window.corrections.rename("Ben Cole", "Benjamin")
    assert main(["convert", str(talk), str(tmp_path / "talk.json")]) == 0
    made = json.loads((tmp_path / "talk.json").read_text("utf-8"))
    assert "Benjamin" in [speaker["name"] for speaker in made["speakers"]]


def test_a_long_label_does_not_widen_the_menu(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    title = "Director of the Department for the Renewal of the Old Harbour Quays & Bridges"
    path.write_text(f"Ann Lee: Good day.\n\n{title} Ben Cole: Good day.\n\nAnn Lee: So.\n", "utf-8")
    window = read(path)
    at = next(n for n, who in enumerate(names(window)) if "Ben" in who)
    assert window.document is not None
    menu = window.text_menu.menu(window.document.contents.rows.speaker.index(at))
    (entry,) = [one.text() for one in menu.actions() if "not a speaker name here" in one.text()]
    assert len(entry) < 75
    assert "Director" in entry
    assert "Ben Cole" in entry
