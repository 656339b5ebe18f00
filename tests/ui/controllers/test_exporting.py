"""Exports from a window: what is offered, what is written, what is said when that fails."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from desktop.domain.columns import ORIGINAL, Column, Provenance
from desktop.domain.document import Document
from desktop.domain.doubts import Doubt
from desktop.domain.places import place_of
from desktop.domain.steps.bookmarks import Annotate
from desktop.domain.translation import Translation
from desktop.ui.controllers.exporting import Exporting
from desktop.ui.dialogs.export import ExportChoice, ExportDialog
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

TALK = "Ann: Good evening to all of you.\n\nBob: Hello, Ann.\n\nAnn: We have 12 trees.\n"


@pytest.fixture
def window(read: Callable[[Path], Window], parts: Parts, tmp_path: Path) -> Window:
    """A talk with a machine column of which one paragraph waits."""
    parts.preferences.change(translate_by_itself=False)
    path = tmp_path / "talk.txt"
    path.write_text(TALK)
    shown = read(path)
    document = document_of(shown)
    document.override_language("en")
    for column in [c for c in document.contents.columns if c != ORIGINAL]:
        document.remove_column(column)
    document.add_column(Column("m", "machine", "xx", Provenance("firefox", "p-1")))
    document.fill("m", {0: [Translation("Boa noite.")]})
    document.fill("m", {2: [Translation("Temos 21.", (Doubt.NUMBERS,))]})
    document.do(Annotate(place_of(document.contents, 1), "ask Bob"))
    return shown


def document_of(window: Window) -> Document:
    assert window.document is not None
    return window.document


def ask(window: Window) -> ExportDialog:
    do(window, "export")
    [dialog] = window.findChildren(ExportDialog)
    return dialog


def choose(dialog: ExportDialog, extension: str) -> None:
    dialog.format.setCurrentIndex(dialog.format.findData(extension))


def export(window: Window, qtbot: QtBot, choice: ExportChoice, path: Path) -> None:
    exporting: Exporting = window.exporting
    with qtbot.waitSignal(exporting.ended, timeout=PATIENCE):
        exporting.export(choice, path)
    assert not exporting.busy


def test_the_dialog_shows_what_will_be_in_it(window: Window) -> None:
    dialog = ask(window)
    table = dialog.table
    model = table.model()
    cells = [[model.index(r, c).data() for c in range(3)] for r in range(table.rowCount())]
    assert cells == [
        ["Ann", "Good evening to all of you.", "Boa noite."],
        ["Bob", "Hello, Ann.", ""],
        ["Ann", "We have 12 trees.", "Temos 21."],
    ]
    assert "1 paragraph" in dialog.remarks.text()
    assert "1 sentence" in dialog.remarks.text()
    assert not dialog.shown_rows.isVisible()
    dialog.ticks["m"].setChecked(False)
    assert table.columnCount() == 2
    choose(dialog, "srt")
    assert "no times" in dialog.remarks.text()
    assert not dialog.export_button.isEnabled()
    choose(dialog, "html")
    dialog.notes.setChecked(True)
    assert dialog.choice == ExportChoice("html", (), None, notes=True)
    dialog.reject()


def test_only_what_is_shown(window: Window, qtbot: QtBot, tmp_path: Path) -> None:
    assert window.reader.reader_model is not None
    window.tick_only(["Bob"])
    dialog = ask(window)
    assert dialog.shown_rows.isChecked()
    assert dialog.shown_rows.text() == "&Only what is shown: 1 of 3 paragraphs"
    assert dialog.table.rowCount() == 1
    choice = dialog.choice
    dialog.all_rows.setChecked(True)
    assert dialog.table.rowCount() == 3
    assert dialog.choice.rows is None
    dialog.reject()
    export(window, qtbot, replace(choice, extension="txt"), tmp_path / "bob.txt")
    text = (tmp_path / "bob.txt").read_text()
    assert "Hello, Ann." in text
    assert "Good evening" not in text


@pytest.mark.parametrize("extension", ["docx", "pdf", "tmx", "json"])
def test_it_is_written_and_told(
    window: Window, qtbot: QtBot, tmp_path: Path, extension: str
) -> None:
    path = tmp_path / "out" / f"talk.{extension}"
    export(window, qtbot, ExportChoice(extension, ("m",), None, notes=True), path)
    assert path.stat().st_size > 500
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert window.messages.texts() == [f"Exported as “talk.{extension}”."]


def test_a_name_gets_the_extension_and_nothing_is_replaced_that_nobody_named(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    export(window, qtbot, ExportChoice("md"), tmp_path / "a.b")
    first = (tmp_path / "a.b.md").read_text()
    assert "Hello, Ann." in first
    window.exporting.export(ExportChoice("md"), tmp_path / "a.b")
    assert "is there already" in window.messages.texts()[-1]


def test_what_was_read_is_never_written_over(window: Window, tmp_path: Path) -> None:
    window.exporting.export(ExportChoice("txt"), tmp_path / "talk.txt")
    assert "is the original" in window.messages.texts()[-1]
    assert (tmp_path / "talk.txt").read_text() == TALK


@pytest.mark.rights
def test_a_place_that_cannot_be_written_to_is_named(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0o500)
    export(window, qtbot, ExportChoice("txt"), closed / "a.txt")
    assert "Permission denied" in window.messages.texts()[-1]
    assert list(closed.iterdir()) == []


def test_a_folder_that_is_a_file_is_named_and_nothing_stays(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("x")
    export(window, qtbot, ExportChoice("txt"), tmp_path / "file" / "a.txt")
    assert "“a.txt” could not be saved" in window.messages.texts()[-1]
    assert (tmp_path / "file").read_text() == "x"


def test_a_cancelled_export_leaves_nothing(
    read: Callable[[Path], Window], parts: Parts, qtbot: QtBot, tmp_path: Path
) -> None:
    parts.preferences.change(translate_by_itself=False)
    path = tmp_path / "long.txt"
    path.write_text("\n\n".join(f"Ann: Sentence {n} of this talk." for n in range(3000)))
    window = read(path)
    exporting = window.exporting
    with qtbot.waitSignal(exporting.ended, timeout=PATIENCE):
        exporting.export(ExportChoice("pdf"), tmp_path / "talk.pdf")
        assert exporting.progress is not None
        exporting.progress.findChildren(QPushButton)[0].click()
    assert not (tmp_path / "talk.pdf").exists()
    assert window.messages.texts() == []


def test_the_button_asks_for_a_file(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dialog of the system gives the name, in the format that was chosen."""
    asked: list[str] = []

    def name(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "named.csv"), kinds

    monkeypatch.setattr("desktop.ui.controllers.exporting.QFileDialog.getSaveFileName", name)
    dialog = ask(window)
    choose(dialog, "csv")
    with qtbot.waitSignal(window.exporting.ended, timeout=PATIENCE):
        [button] = [
            b
            for b in dialog.buttons.buttons()
            if dialog.buttons.buttonRole(b) == QDialogButtonBox.ButtonRole.AcceptRole
        ]
        button.click()
    assert asked == [str(tmp_path / "talk.csv")]
    assert "Boa noite." in (tmp_path / "named.csv").read_text("utf-8-sig")
