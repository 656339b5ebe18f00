"""What a reader of files left out, and what is under no speaker: told, and shown on a press."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel
from ui.conftest import do, press

from desktop.ui.window.window import Window

Read = Callable[..., Window]
LAKES = "The lakes of the northern districts are open to all who live beside them, at any hour."
TALK = "Ann Lee: Good morning to all of you.\n\nBob Ray: Good morning, and thank you for coming."


def told(window: Window) -> str:
    return " ".join(label.text() for label in window.messages.findChildren(QLabel))


def shown(window: Window) -> list[str]:
    model = window.reader.reader_model
    assert model is not None
    texts = model.document.contents.rows.texts
    return [texts[row] for row in model.ids]


def test_what_was_left_out_is_shown_on_a_press_and_stays(read: Read, tmp_path: Path) -> None:
    table = tmp_path / "talk.csv"
    rows = [f"Ann,Good morning number {n}.,she waves her hat to the people in the street" for n in
            range(6)]  # fmt: skip
    table.write_text("\n".join(["Speaker,Text,Gesture", *rows]), "utf-8")
    window = read(table)
    count = len(shown(window))
    assert "% of the words are not shown" in told(window)
    press(window, "Show all")
    assert sum("waves her hat" in text for text in shown(window)) == 6
    assert "not shown" not in told(window)
    assert not window.actions_["show_dropped"].isEnabled()
    window.close()
    window = read(table)
    assert sum("waves her hat" in text for text in shown(window)) == 6
    assert "not shown" not in told(window)
    do(window, "undo")
    assert len(shown(window)) == count
    do(window, "show_dropped")
    assert len(shown(window)) > count


def test_words_under_no_speaker_are_told_with_a_way_there(read: Read, tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text(f"{LAKES}\n\n{LAKES}\n\n{TALK}", "utf-8")
    window = read(talk)
    assert "stand under no speaker" in told(window)
    window.reader.go_to_end()
    press(window, "Go there")
    assert window.reader.here() == 0


def test_a_whole_text_says_nothing(read: Read, tmp_path: Path) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text(TALK, "utf-8")
    window = read(talk)
    assert told(window) == ""
    assert not window.actions_["show_dropped"].isEnabled()
