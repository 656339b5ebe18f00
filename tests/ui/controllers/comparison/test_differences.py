"""What agrees and what differs, in the panel, in the list and in the words of the text."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.conftest import do
from ui.controllers.comparison.test_own_wording import bitext

from desktop.domain.columns import Column, Provenance
from desktop.domain.translation import Translation
from desktop.ui.controllers.comparison.shown_differences import look_words
from desktop.ui.dialogs.export import ExportDialog
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
MACHINE = ("Sei que você vai falar aqui.", "Sente-se, por favor.", "Nunca em 1999.")


@pytest.fixture
def window(read: Read, parts: Parts, tmp_path: Path, qtbot: QtBot) -> Window:
    """A bitext with a machine's column, which is compared."""
    parts.preferences.change(translate_by_itself=False)
    opened = read(bitext(tmp_path / "talk.tmx"))
    document = opened.document
    assert document is not None
    opened.resize(1400, 800)
    opened.show()
    document.add_column(Column("toy", "machine", "pt", Provenance("firefox")))
    document.fill("toy", {row: [Translation(text)] for row, text in enumerate(MACHINE)})
    do(opened, "compare")
    settle(opened, qtbot)
    return opened


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until all is counted and shown."""
    page = window.side.sentences
    page.orderChosen.emit()
    qtbot.waitUntil(
        lambda: (
            "BLEU" in page.agreement.text()
            and "…" not in page.agreement.text()
            and not window.differences.busy
        )
    )


def listed(window: Window) -> list[str]:
    model = window.side.sentences.model
    return [str(model.data(model.index(at))) for at in range(model.rowCount())]


def test_the_page_tells_how_far_both_agree_and_what_to_look_at(window: Window) -> None:
    page = window.side.sentences
    assert page.agreement.text().startswith("Machine · Firefox and Human: chrF ")
    tip = page.agreement.toolTip()
    assert "not quality" in tip
    assert "85 %" in tip
    assert 30 < float(page.agreement.text().split("chrF ")[1].split()[0]) < 90
    assert [chip.text() for chip in page.chips.values()] == [
        *("To do 3", "Differ 2", "To check 1", "Links 0", "All 3"),
    ]
    assert page.chips["check"].toolTip() == "numbers differ: 1"
    assert page.done_words.text() == "0 of 3 sentences accepted"


def test_the_page_exports_what_is_compared(window: Window) -> None:
    [export] = [each for each in window.side.sentences.menu.actions() if "Export" in each.text()]
    export.trigger()
    [dialog] = window.findChildren(ExportDialog)
    assert dialog.isVisible()
    dialog.reject()


def test_rows_come_worst_first_and_lead_to_their_sentence(window: Window, qtbot: QtBot) -> None:
    rows = window.side.sentences
    assert [line.split("  ")[1] for line in listed(window)] == [
        "I know that you will speak there.",
        "I know that you will speak here.",
        "Sit down, please.",
    ]
    assert listed(window)[2].startswith("100")
    qtbot.mouseClick(
        rows.list.viewport(),
        Qt.MouseButton.LeftButton,
        pos=rows.list.visualRect(rows.model.index(0)).center(),
    )
    assert window.reader.current.link is not None
    assert window.reader.current.link.row == 2
    rows.chips["check"].click()
    assert len(listed(window)) == 1
    rows.chips["links"].click()
    assert listed(window) == []


def test_words_that_differ_are_marked_in_the_lit_sentence(window: Window) -> None:
    window.reader.go_to_sentence(0, 0)
    text = {
        column: window.reader.scene.model.column(column).texts[0] for column in ("toy", "human")
    }
    marked = {
        column: [text[column][a:b] for a, b in spans]
        for (_, column), spans in window.reader.highlights.differing.items()
    }
    assert marked == {"toy": ["você"], "human": ["o senhor"]}
    window.reader.go_to_sentence(1, 0)
    assert window.reader.highlights.differing == {}
    window.reader.go_to_sentence(0, 0)
    do(window, "read")
    assert window.reader.highlights.differing == {}, "only while one compares"


def test_what_is_accepted_leaves_the_list_and_is_counted(window: Window, qtbot: QtBot) -> None:
    window.reader.go_to_sentence(0, 0)
    do(window, "write")
    qtbot.keyClicks(window.own_wording.editor.text, " Sim.")
    do(window, "accept")
    do(window, "accept")
    panel = window.side.sentences
    words = "2 of 3 sentences accepted · 1 of them in your words"
    qtbot.waitUntil(lambda: panel.done_words.text() == words)
    qtbot.waitUntil(lambda: len(listed(window)) == 1)
    window.side.sentences.keep("all")
    assert sum(line.startswith("✓") for line in listed(window)) == 2


def test_a_translation_that_changes_is_compared_anew(window: Window, qtbot: QtBot) -> None:
    assert window.document is not None
    window.document.fill("toy", {2: [Translation("Sei que vai falar lá.")]})
    page = window.side.sentences
    qtbot.waitUntil(lambda: page.chips["check"].text() == "To check 0")
    qtbot.waitUntil(lambda: [line for line in listed(window) if line.startswith("100")][1:] != [])


def test_the_field_for_own_wording_tells_the_agreement(window: Window) -> None:
    window.reader.go_to_sentence(1, 0)
    do(window, "write")
    assert "agreement 100 of 100" in window.own_wording.editor.about.text()


def test_own_wording_can_be_compared_too(window: Window, qtbot: QtBot) -> None:
    do(window, "write")
    do(window, "accept")
    page = window.side.sentences
    mine = [each for each in page.menu.actions() if each.text() == "Mine"]
    mine[-1].trigger()
    qtbot.waitUntil(lambda: "without partner" in page.chips["check"].toolTip())
    assert "two texts" in page.agreement.toolTip()


def test_without_a_second_text_the_task_says_what_to_do(read: Read, parts: Parts) -> None:
    parts.preferences.change(translate_by_itself=False)
    window = read()
    do(window, "compare")
    page = window.side.sentences
    assert page.isVisibleTo(window)
    assert not page.other.isHidden()
    assert page.list.isHidden() or not page.list.isVisibleTo(page)


def test_every_reason_to_look_has_words() -> None:
    from desktop.domain.comparing.matching import Look

    assert all(look_words(look) for look in Look)
