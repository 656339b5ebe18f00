"""A person's own wording in the window: written, saved, accepted, taken back, offered again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui.conftest import do

from desktop.domain.columns import MINE
from desktop.domain.document import Document, DocumentId
from desktop.domain.memory import HumanOrigin, Match
from desktop.domain.wordings import Wording
from desktop.services.personal.journals import Journals, document_id
from desktop.ui.dialogs.memory_search import MemorySearchDialog
from desktop.ui.dialogs.replacing import ReplaceDialog
from desktop.ui.reader.input.wording_editor import WordingEditor
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
PAIRS = (
    ("I know that you will speak here.", "Sei que o senhor vai falar aqui."),
    ("Sit down, please.", "Sente-se, por favor."),
    ("I know that you will speak there.", "Sei que vai falar lá."),
)


def bitext(path: Path) -> Path:
    """A TMX of `PAIRS`."""
    units = "".join(
        f'<tu><tuv xml:lang="en"><seg>{one}</seg></tuv>'
        f'<tuv xml:lang="pt"><seg>{other}</seg></tuv></tu>'
        for one, other in PAIRS
    )
    head = '<?xml version="1.0"?><tmx version="1.4"><header srclang="en"/><body>'
    path.write_text(f"{head}{units}</body></tmx>", "utf-8")
    return path


@pytest.fixture
def window(read: Read, parts: Parts, tmp_path: Path) -> Window:
    parts.preferences.change(translate_by_itself=False)
    opened = read(bitext(tmp_path / "talk.tmx"))
    opened.show()
    return opened


def shown(window: Window) -> Document:
    assert window.document is not None
    return window.document


def editor(window: Window) -> WordingEditor:
    return window.own_wording.editor


def write(window: Window, qtbot: QtBot, words: str) -> None:
    """Type ``words`` instead of what stands in the editor."""
    field = editor(window).text
    field.selectAll()
    qtbot.keyClicks(field, words)


def wording(window: Window, row: int) -> Wording:
    return shown(window).contents.wording(row, 0)


def test_it_begins_with_the_human_sentence_and_is_saved_while_one_types(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    do(window, "write")
    assert editor(window).wording == PAIRS[0][1]
    assert wording(window, 0) == Wording(), "nothing is written before the first key"
    qtbot.keyClicks(editor(window).text, " Sim.")
    qtbot.waitUntil(lambda: wording(window, 0).text == PAIRS[0][1] + " Sim.")
    events = Journals().open(shown(window).key).load()
    assert [event["text"] for event in events][-1] == PAIRS[0][1] + " Sim."
    assert "from the human translation" in editor(window).about.text()
    qtbot.keyClicks(editor(window).text, " Eu")
    do(window, "home")  # leaving saves what no timer has saved yet
    [last] = [e for e in Journals().open(window_key(tmp_path)).load() if "Eu" in str(e)]
    assert last["text"] == PAIRS[0][1] + " Sim. Eu"


def window_key(folder: Path) -> DocumentId:
    path = folder / "talk.tmx"
    return document_id(path.read_bytes(), path)


def test_accepting_goes_on_and_undo_takes_a_whole_sentence_back(
    window: Window, qtbot: QtBot
) -> None:
    do(window, "write")
    write(window, qtbot, "Um.")
    qtbot.waitUntil(lambda: wording(window, 0).text == "Um.")
    qtbot.keyClicks(editor(window).text, " E dois.")
    do(window, "accept")
    assert wording(window, 0) == Wording("Um. E dois.", "human", accepted=True)
    assert window.reader.current.link is not None
    assert window.reader.current.link.row == 1
    assert editor(window).wording == PAIRS[1][1]
    do(window, "accept")
    do(window, "accept")
    assert not editor(window).isVisible(), "the text is at its end"
    assert shown(window).contents.columns[MINE].texts == ["Um. E dois.", PAIRS[1][1], PAIRS[2][1]]
    for row in (2, 1, 0):
        do(window, "undo")
        assert wording(window, row) == Wording()
    do(window, "redo")
    assert wording(window, 0).text == "Um. E dois."


def test_ctrl_z_in_the_field_is_about_its_text(window: Window, qtbot: QtBot) -> None:
    do(window, "write")
    write(window, qtbot, "Um.")
    qtbot.waitUntil(lambda: wording(window, 0).text == "Um.")
    qtbot.keyClick(editor(window).text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor(window).wording == PAIRS[0][1]
    do(window, "take_human")
    assert editor(window).wording == PAIRS[0][1]


def test_escape_closes_and_letters_are_letters(window: Window, qtbot: QtBot) -> None:
    do(window, "write")
    write(window, qtbot, "jkn")
    assert window.reader.current.link is not None
    assert window.reader.current.link.row == 0
    qtbot.keyClick(editor(window).text, Qt.Key.Key_Escape)
    assert not editor(window).isVisible()
    assert wording(window, 0).text == "jkn"
    do(window, "unwrite")
    assert MINE not in shown(window).contents.columns


def test_the_editor_lies_below_its_row_and_pushes_the_rest_down(window: Window) -> None:
    scene = window.reader.scene
    before = scene.top_of_row(1)
    do(window, "write")
    at, low = editor(window).geometry(), scene.top_of_row(1)
    assert before is not None
    assert low is not None
    assert low - before >= at.height()
    assert before <= at.top() + 20
    assert at.bottom() < low
    window.reader.next_sentence()
    assert editor(window).row == 1
    assert scene.top_of_row(1) == before
    do(window, "write")
    editor(window).left.emit()
    assert scene.top_of_row(1) == before


def test_flag_and_comment(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtWidgets import QInputDialog

    do(window, "write")
    do(window, "flag_review")
    assert wording(window, 0).review
    assert editor(window).buttons["flag_review"].isChecked()
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("ask Ann", True))
    do(window, "comment")
    assert wording(window, 0) == Wording(review=True, comment="ask Ann")
    assert "ask Ann" in editor(window).about.text()
    model = window.reader.scene.model
    assert model.state(0, "original") == "needs review, “ask Ann” (sentence 1)"
    assert not editor(window).buttons["take_machine"].isEnabled()
    assert editor(window).buttons["take_human"].isEnabled()
    do(window, "accept")
    assert model.state(0, MINE) == "your wording, accepted"
    window.reader.hints.show_reasons(model.links.partners(0, "original", 0, 0))
    assert window.reader.hints.card.isVisible()


def test_what_is_accepted_is_remembered_and_offered_for_a_like_sentence(
    window: Window, parts: Parts, qtbot: QtBot
) -> None:
    do(window, "write")
    write(window, qtbot, "Sei que o senhor fala aqui.")
    do(window, "accept")

    def matches() -> list[Match]:
        found = parts.memory.fuzzy(PAIRS[0][0], "en", "pt", 1.0)
        return [match for match in found if isinstance(match.origin, HumanOrigin)]

    qtbot.waitUntil(lambda: [m.translation for m in matches()] == ["Sei que o senhor fala aqui."])
    window.reader.go_to_sentence(2, 0)
    qtbot.waitUntil(lambda: len(editor(window).suggestions) == 1)
    [button] = editor(window).suggestions
    assert "Sei que o senhor fala aqui." in button.text()
    assert button.text().startswith("96 %")
    button.click()
    assert editor(window).wording == "Sei que o senhor fala aqui."
    editor(window).left.emit()
    do(window, "undo")
    do(window, "undo")
    qtbot.waitUntil(lambda: not matches())


def test_a_phrase_is_looked_up_in_the_memory(window: Window, qtbot: QtBot) -> None:
    do(window, "write")
    do(window, "accept")
    editor(window).left.emit()
    window.reader.select_all()
    do(window, "concordance")
    [dialog] = window.findChildren(MemorySearchDialog)
    dialog.phrase.setText("speak here")
    qtbot.waitUntil(lambda: dialog.table.rowCount() == 1)
    item = dialog.table.item(0, 1)
    assert item is not None
    assert item.text() == PAIRS[0][1]
    dialog.close()


def test_find_and_replace_in_own_wording(window: Window) -> None:
    do(window, "write")
    for _ in PAIRS:
        do(window, "accept")
    do(window, "replace")
    [dialog] = window.findChildren(ReplaceDialog)
    dialog.sought.setText("sei que")
    dialog.replacement.setText("Sabemos que")
    assert dialog.replace.isEnabled()
    dialog.replace.click()
    assert wording(window, 0).text == "Sabemos que o senhor vai falar aqui."
    assert wording(window, 2).text == "Sabemos que vai falar lá."
    assert not dialog.replace.isEnabled()
    dialog.close()
    do(window, "undo")
    assert wording(window, 2).text == PAIRS[2][1]


def test_what_another_window_writes_is_shown(window: Window, qtbot: QtBot) -> None:
    do(window, "write")
    write(window, qtbot, "Um.")
    editor(window).left.emit()
    do(window, "write")
    do(window, "undo")
    assert editor(window).wording == PAIRS[0][1]


def test_a_translation_edited_elsewhere_comes_back_in_one_step(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = bitext(tmp_path / "edited.tmx")
    path.write_text(path.read_text("utf-8").replace("Sente-se, por favor.", "Queira sentar-se."))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    do(window, "take_in")
    qtbot.waitUntil(lambda: wording(window, 1).text == "Queira sentar-se.")
    assert wording(window, 0) == wording(window, 2) == Wording()
    assert any("taken into your wording" in text for text in window.messages.texts())
    do(window, "undo")
    assert MINE not in shown(window).contents.columns
