"""The library in the window: added, filtered, searched, opened at a sentence."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from functools import partial
from itertools import count, pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QStyleOptionViewItem,
    QTreeWidgetItem,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do, press, wait_for_translation

from desktop.domain.columns import ORIGINAL
from desktop.domain.places import place_of
from desktop.domain.steps.wordings import Write
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.services.library.file import Entry, LibraryFile, Stamp
from desktop.services.library.listing import By, Filter, Lister, Listing
from desktop.services.library.translating import BatchRequest
from desktop.support.job import Job
from desktop.ui.background.library_batch import LibraryBatch
from desktop.ui.background.library_import import LibraryImport
from desktop.ui.background.tasks import Latest, Runner, Task
from desktop.ui.dialogs.library.adding import Adding
from desktop.ui.dialogs.library.batchline import BatchLine, FailedDialog
from desktop.ui.dialogs.library.cards import Cards
from desktop.ui.dialogs.library.dialog import LibraryDialog
from desktop.ui.dialogs.library.entries import FILE, EntriesModel, shares_of
from desktop.ui.dialogs.library.folders import WATCH
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel, dates
from desktop.ui.dialogs.library.translate import TranslateDialog
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words.collation import text_keys
from desktop.ui.words.names import language_name

ONE = """The harbour board

March 8, 2019

Ann Lee: Good day to all of you. The fees of the harbour rose.

Ben Cole: A fee is a tax. Nobody pays it. Fees again.
"""
TWO = """The school board

May 2, 2020

Eva Moss: The school needs a roof. There are no fees here.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "harbour.txt").write_text(ONE)
    (folder / "school.txt").write_text(TWO)
    (folder / "bad.json").write_text("{")
    return folder


@pytest.fixture
def window(session: Session) -> Window:
    return session.open()


@pytest.fixture
def dialog(window: Window, folder: Path, parts: Parts, qtbot: QtBot) -> LibraryDialog:
    do(window, "library")
    dialog = window.library
    qtbot.waitUntil(lambda: "Add a folder" in dialog.adding.told.text(), timeout=PATIENCE)
    parts.imports.add([folder])
    assert dialog.adding.stop.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: len(dialog.transcripts.listing.numbers) == 3, timeout=PATIENCE)
    return dialog


def _cells(dialog: LibraryDialog, column: int) -> list[str]:
    model = dialog.transcripts.model
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _lists(dialog: LibraryDialog, titles: list[str]) -> bool:
    return _cells(dialog, 0) == titles


def test_the_list_is_sorted_and_filtered(dialog: LibraryDialog, qtbot: QtBot) -> None:
    assert not dialog.adding.stop.isVisibleTo(dialog)
    qtbot.waitUntil(lambda: "bad.json" in _cells(dialog, FILE)[0], timeout=PATIENCE)
    assert dialog.adding.told.text().startswith("Read: 2, not readable: 1 · 3 of 3 transcripts")
    assert _cells(dialog, 0) == ["bad.json", "The harbour board", "The school board"]
    dialog.transcripts.list.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    qtbot.waitUntil(lambda: _cells(dialog, 0)[0] == "The school board", timeout=PATIENCE)
    qtbot.keyClicks(dialog.field, "eva mo")
    qtbot.waitUntil(lambda: _cells(dialog, 0) == ["The school board"], timeout=PATIENCE)
    assert dialog.language.count() == 2


def test_what_is_removed_stays_on_the_disk_and_can_be_put_back(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    page, told = dialog.transcripts, dialog.adding.told
    assert not page.take_off.isEnabled()  # nothing is chosen
    parts.library().collect("Roofs", [folder / "school.txt"])
    row = page.model.row_of(os.fsencode(folder / "school.txt"))
    assert row is not None
    page.list.selectRow(row)
    dialog.tabs.setCurrentIndex(4)
    assert not page.take_off.isVisible()  # what is chosen on a page that is not seen stays
    dialog.tabs.setCurrentIndex(0)
    dialog.activateWindow()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert dialog.adding.stop.isVisibleTo(dialog)
    assert not dialog.adding.again.isEnabled()
    qtbot.waitUntil(lambda: len(page.listing.numbers) == 2, timeout=PATIENCE)
    assert "removed · 2 of 2" in told.text()
    assert (folder / "school.txt").exists()
    dialog.adding.again.click()
    qtbot.waitUntil(lambda: "removed by you: 1" in told.text(), timeout=PATIENCE)
    assert len(page.listing.numbers) == 2
    page.undo.click()
    qtbot.waitUntil(lambda: len(page.listing.numbers) == 3, timeout=PATIENCE)
    assert page.listing.collections == {"Roofs": 1}
    assert not page.undo.isEnabled()


def test_what_was_removed_is_added_again_from_its_folder(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    page = dialog.transcripts
    page.list.selectAll()
    page.take_off.click()
    qtbot.waitUntil(lambda: len(page.listing.numbers) == 0, timeout=PATIENCE)
    folders = dialog.watching.show_folders({folder: False}, parts.library().left_out())
    assert folders.left_out.text().endswith(": 3")
    folders.take_in.click()
    qtbot.waitUntil(lambda: len(page.listing.numbers) == 3, timeout=PATIENCE)
    assert parts.library().roots() == [folder]


def test_one_thing_is_added_at_a_time_and_each_window_shows_it(
    window: Window,
    dialog: LibraryDialog,
    session: Session,
    parts: Parts,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    other = session.open()
    do(other, "library")
    line = other.library.adding
    assert line.add_files.isEnabled()
    (tmp_path / "more.txt").write_text(ONE)
    parts.imports.add([tmp_path / "more.txt"])
    parts.imports.add([])  # nothing more while this goes on
    window.close()
    assert line.stop.isVisible()
    assert not line.add_files.isEnabled()
    listing = other.library.transcripts
    qtbot.waitUntil(lambda: len(listing.listing.numbers) == 4, timeout=PATIENCE)
    assert line.told.text().startswith("Read: 1 · ")
    assert line.stop.isHidden()


class Later(Runner):
    """Keeps what is to be done until the test does it."""

    def __init__(self) -> None:
        super().__init__()
        self.tasks: list[Task] = []

    def start(self, task: Task) -> None:
        self.tasks.append(task)


def test_stopped_nothing_more_is_added(parts: Parts, folder: Path, qtbot: QtBot) -> None:
    runner, settings = Later(), parts.preferences.current
    imports = LibraryImport(parts.library, parts.documents, parts.memory, lambda: settings, runner)
    line = Adding(imports, Latest(runner, imports))
    qtbot.addWidget(line)
    imports.add([folder])
    line.stop.click()
    runner.tasks.pop().run()
    assert not imports.running
    assert parts.library().entries() == []
    imports.add([folder])
    runner.tasks.pop().run()
    assert len(parts.library().entries()) == 3


def test_a_sentence_is_found_and_opened_in_its_place(
    window: Window, dialog: LibraryDialog, folder: Path, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    qtbot.keyClicks(dialog.field, "fee")
    hits = dialog.hits
    qtbot.waitUntil(lambda: hits.topLevelItemCount() == 2, timeout=PATIENCE)
    dialog.before.setText("2019")
    qtbot.waitUntil(lambda: hits.topLevelItemCount() == 1, timeout=PATIENCE)
    top = hits.topLevelItem(0)
    assert top is not None
    sentences = {child.text(0): child for n in range(top.childCount()) if (child := top.child(n))}
    assert sorted(sentences) == [
        "A fee is a tax.", "Fees again.", "The fees of the harbour rose."
    ]  # fmt: skip
    hits.grab()  # the words are lit
    hits.setCurrentItem(sentences["Fees again."])
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        qtbot.keyClick(hits, Qt.Key.Key_Return)
    reader = window.reader
    qtbot.waitUntil(lambda: reader.highlights.hits != {}, timeout=PATIENCE)
    assert window.find_bar.field.text() == "Fees"
    link = reader.highlights.link
    assert link is not None
    assert (link.row, link.first) == (1, 2)
    qtbot.keyClick(hits, Qt.Key.Key_Return)  # again, where it is shown already
    assert reader.highlights.link == link
    dialog.hide()
    do(window, "back")  # to the list
    assert dialog.isVisible()
    assert (dialog.field.text(), hits.currentItem()) == ("fee", sentences["Fees again."])
    do(window, "back")  # from the second time


def test_sentences_of_a_document_that_is_forgotten_leave_the_list(
    window: Window, dialog: LibraryDialog, qtbot: QtBot
) -> None:
    hits = dialog.hits
    dialog.tabs.setCurrentIndex(1)
    qtbot.keyClicks(dialog.field, "again\r")  # searches for all at once
    qtbot.waitUntil(lambda: hits.topLevelItemCount() == 1, timeout=PATIENCE)
    top = hits.topLevelItem(0)
    sentence = top.child(0) if top is not None else None
    assert sentence is not None
    hits.setCurrentItem(sentence)
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        qtbot.keyClick(hits, Qt.Key.Key_Return)
    do(window, "forget")
    qtbot.waitUntil(lambda: hits.topLevelItemCount() == 0, timeout=PATIENCE)


def test_all_words_that_were_searched_are_lit(
    window: Window, dialog: LibraryDialog, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.field.setText("fee AND harbour")
    qtbot.waitUntil(lambda: dialog.adding.told.text() == "1 sentence", timeout=PATIENCE)
    dialog.hits.setCurrentItem(_sentence(dialog, "The fees"))
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        qtbot.keyClick(dialog.hits, Qt.Key.Key_Return)
    bar, reader = window.find_bar, window.reader
    assert reader.reader_model is not None
    text = reader.reader_model.column(ORIGINAL).texts[0]
    qtbot.waitUntil(lambda: bar.finder.done and bar.finder.count > 0, timeout=PATIENCE)
    lit = [text[hit.start : hit.end] for hit in reader.highlights.hits[0]]
    assert lit == ["fees", "harbour"]
    assert bar.regex.isChecked()
    bar.field.selectAll()
    qtbot.keyClicks(bar.field, "a.")  # no expression
    qtbot.waitUntil(lambda: bar.finder.done, timeout=PATIENCE)
    assert (bar.regex.isChecked(), bar.finder.count) == (False, 0)


def test_headings_stand_over_their_columns(dialog: LibraryDialog) -> None:
    role, across = Qt.ItemDataRole.TextAlignmentRole, Qt.Orientation.Horizontal
    tables = (dialog.transcripts.list, dialog.concordance, dialog.chart.table, dialog.people.table)
    for model in (table.model() for table in tables):
        columns = range(model.columnCount())
        sides = [model.headerData(column, across, role) for column in columns]
        assert len({side.value for side in sides}) == 2  # words, and figures or what ends there
        if model.rowCount():
            assert [model.index(0, column).data(role) for column in columns] == sides


def test_a_path_runs_from_left_to_right_in_any_window(dialog: LibraryDialog) -> None:
    table = dialog.transcripts.list
    option = QStyleOptionViewItem()
    option.direction = Qt.LayoutDirection.RightToLeft
    delegate: Any = table.itemDelegateForColumn(FILE)
    row = next(n for n in range(3) if table.model().index(n, FILE).data().endswith("school.txt"))
    delegate.initStyleOption(option, table.model().index(row, FILE))
    assert option.direction == Qt.LayoutDirection.LeftToRight
    assert option.displayAlignment & Qt.AlignmentFlag.AlignRight


def test_a_concordance_is_sorted_and_saved(
    dialog: LibraryDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    dialog.tabs.setCurrentIndex(2)
    dialog.field.setText("fee")
    lines = dialog.lines
    qtbot.waitUntil(lambda: lines.rowCount() == 4, timeout=PATIENCE)
    assert dialog.concordance.layoutDirection() == Qt.LayoutDirection.LeftToRight, "as the texts"
    assert not dialog.then_by.isEnabled()
    dialog.sort.setCurrentIndex(4)  # by the words after
    qtbot.waitUntil(lambda: lines.index(0, 2).data() == "again.", timeout=PATIENCE)
    dialog.sort.setCurrentIndex(dialog.sort.findText("By the word found"))
    assert dialog.then_by.isEnabled()
    dialog.then_by.setCurrentIndex(7)  # by speaker

    def words() -> list[tuple[str, str]]:
        rows = range(lines.rowCount())
        return [(lines.index(row, 1).data(), lines.index(row, 4).data()) for row in rows]

    order = [("fee", "Ben Cole"), ("fees", "Ann Lee"), ("Fees", "Ben Cole"), ("fees", "Eva Moss")]
    qtbot.waitUntil(lambda: words() == order, timeout=PATIENCE)
    dialog.save_table(tmp_path / "fees.csv")
    qtbot.waitUntil(lambda: "saved" in dialog.adding.told.text(), timeout=PATIENCE)
    assert (tmp_path / "fees.csv").read_text("utf-8-sig").count("\n") == 5
    dialog.save_table(tmp_path / "fees.pdf")  # no table
    qtbot.waitUntil(lambda: "pdf" in dialog.adding.told.text(), timeout=PATIENCE)
    monkeypatch.setattr("desktop.ui.dialogs.library.dialog._LINES", 2)
    dialog.search()
    shown = "2 places are shown, not all."
    qtbot.waitUntil(lambda: dialog.adding.told.text().startswith(shown), timeout=PATIENCE)


def test_capital_letters_count_and_too_many_words_are_told(
    dialog: LibraryDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(2)
    monkeypatch.setattr("desktop.services.library.searching._FITTING", 2)
    dialog.field.setText("*e")
    qtbot.waitUntil(lambda: "Write more" in dialog.adding.told.text(), timeout=PATIENCE)
    assert not dialog.concordance.isVisibleTo(dialog)
    dialog.match_case.setChecked(True)
    dialog.field.setText("Fee")
    qtbot.waitUntil(lambda: dialog.lines.rowCount() == 1, timeout=PATIENCE)
    dialog.search_again(dialog.search_as("fees"))
    assert dialog.match_case.isChecked()


def test_a_search_that_takes_long_is_stopped(parts: Parts, qtbot: QtBot) -> None:
    searching = Latest(parts.runner, parts.runner)
    adding = Adding(parts.imports, searching)
    qtbot.addWidget(adding)
    searching.begin(lambda job: job.wait(600))
    adding.follow()
    qtbot.waitUntil(lambda: adding.stop.isVisibleTo(adding), timeout=PATIENCE)
    adding.stop.click()
    assert not searching.busy
    assert not adding.stop.isVisibleTo(adding)
    assert adding.told.text() == "Stopped"


def test_how_often_is_drawn_and_told(dialog: LibraryDialog, parts: Parts, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentIndex(3)
    dialog.field.setText("fee")
    model = dialog.chart.table.model()

    def cells() -> list[list[str]]:
        return [[model.index(row, n).data() for n in range(4)] for row in range(model.rowCount())]

    qtbot.waitUntil(lambda: len(cells()) == 2, timeout=PATIENCE)
    assert cells() == [["2019", "3", "22", "1,363.64"], ["2020", "1", "10", "1,000.00"]]
    parts.preferences.change(ui_scale=200)
    header = dialog.chart.table.horizontalHeader()
    qtbot.waitUntil(
        lambda: all(header.sectionSize(n) >= header.sectionSizeHint(n) for n in range(5)),
        timeout=PATIENCE,
    )
    parts.preferences.change(ui_scale=100)
    colour = dialog.palette().highlight().color()
    bars = dialog.chart.bars
    bars.resize(400, 100)
    picture = bars.grab().toImage()
    row = bars.sizeHint().height() // 2
    lengths = [
        sum(picture.pixelColor(x, y) == colour for x in range(picture.width()))
        for y in (row // 2, row + row // 2)
    ]
    assert 0 < lengths[1] < lengths[0]
    dialog.by.setCurrentIndex(1)
    qtbot.waitUntil(lambda: [row[0] for row in cells()][:1] == ["Ben Cole"], timeout=PATIENCE)
    dialog.by.setCurrentIndex(3)
    qtbot.waitUntil(lambda: ["a fee", "1", "312.50", "1"] in cells(), timeout=PATIENCE)
    dialog.field.clear()
    dialog.by.setCurrentIndex(4)
    qtbot.waitUntil(lambda: cells()[:1] == [["a", "3", "937.50", "2"]], timeout=PATIENCE)
    assert "different word" in dialog.adding.told.text()
    dialog.chart.table.activated.emit(model.index(0, 0))
    assert (dialog.tabs.currentIndex(), dialog.field.text()) == (2, '"a"')
    qtbot.waitUntil(lambda: dialog.lines.rowCount() == 3, timeout=PATIENCE)


def test_transcripts_are_translated_in_the_background(
    window: Window, dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    asking = dialog.ask_to_translate()
    assert [button.isEnabled() for button in asking.which.buttons()] == [False, False, True]
    assert asking.which.checkedId() == 2
    asking.target.setCurrentIndex(asking.target.findData("pt"))
    (folder / "school.txt").unlink()
    asking.translate.click()
    line = dialog.batch_line
    assert line.stop.isVisibleTo(dialog)
    batch = parts.batch
    qtbot.waitUntil(lambda: not batch.running and len(batch.failed) == 1, timeout=PATIENCE)
    assert line.text.text() == "failed: 1"
    listed = line.show_report()
    cells = [listed.table.model().index(0, n).data() for n in (0, 1)]
    assert cells == [str(folder / "school.txt"), "Portuguese"]
    _save_report(batch, listed, folder, qtbot)
    line.give_up.click()
    qtbot.waitUntil(lambda: line.isHidden(), timeout=PATIENCE)
    row = dialog.transcripts.model.row_of(os.fsencode(folder / "harbour.txt"))
    assert row is not None
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        dialog.transcripts.list.activated.emit(dialog.transcripts.model.index(row, 0))
    wait_for_translation(window, qtbot)
    assert window.translation.engine_calls == 0
    window.keep()  # how far it is read is known to the library

    def read() -> float:
        entry = parts.library().entry(folder / "harbour.txt")
        return entry.read * entry.translated if entry is not None else 0.0

    qtbot.waitUntil(lambda: read() > 0.5, timeout=PATIENCE)
    window.translation.set_document_private(True)
    _leave_alone(batch, line, folder / "harbour.txt", qtbot)


def _leave_alone(batch: LibraryBatch, line: BatchLine, path: Path, qtbot: QtBot) -> None:
    """Ask for what a private window shows: it stays asked. And for what needs no translation."""
    batch.start(BatchRequest((os.fsencode(path),), "pt"))
    qtbot.waitUntil(lambda: not batch.running and len(batch.left) == 1, timeout=PATIENCE)
    other = path.with_name("other.txt")
    other.write_text("Ann Lee: Good day to all of you, and welcome.\n")
    batch.start(BatchRequest((os.fsencode(other),), "en"))
    qtbot.waitUntil(lambda: not batch.running and len(batch.skipped) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: len(batch.left) == 1, timeout=PATIENCE)
    assert "“harbour.txt” is open in a private window" in line.text.text()
    assert "skipped: 1" in line.text.text()
    assert line.show_report().table.model().rowCount() == 1
    line.give_up.click()
    qtbot.waitUntil(line.isHidden, timeout=PATIENCE)


def _save_report(batch: LibraryBatch, listed: FailedDialog, folder: Path, qtbot: QtBot) -> None:
    """A report of what was done and what failed; never in the place of a transcript."""
    report, kept = folder.parent / "report.json", (folder / "harbour.txt")
    text = kept.read_text()
    for path, told in ((kept, "original"), (report, "The report is saved.")):
        batch.write_report(path)
        qtbot.waitUntil(lambda told=told: told in listed.told.text(), timeout=PATIENCE)  # type: ignore[misc]
    assert kept.read_text() == text
    content = json.loads(report.read_text("utf-8"))
    assert (content["schema"], content["done"], content["failed"]) == ("enface-report/1", 1, 1)
    assert [(Path(each["input"]).name, each["state"]) for each in content["files"]] == [
        ("harbour.txt", "done"), ("school.txt", "failed")
    ]  # fmt: skip
    assert "school.txt" in content["files"][1]["error"]


def test_each_letter_to_press_is_of_one_widget(dialog: LibraryDialog) -> None:
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        for again in (False, True):
            dialog.transcripts.as_cards.setChecked(again)
            buttons, labels = dialog.findChildren(QAbstractButton), dialog.findChildren(QLabel)
            words = [each.text() for each in buttons if each.isVisibleTo(dialog)]
            words += [each.text() for each in labels if each.isVisibleTo(dialog)]
            letters = [each[each.index("&") + 1].casefold() for each in words if "&" in each]
            assert len(letters) > 12
            assert sorted(letters) == sorted(set(letters))


def test_text_goes_to_other_computers_only_where_that_is_agreed(
    window: Window, dialog: LibraryDialog, parts: Parts, qtbot: QtBot
) -> None:
    parts.preferences.change(cluster="tcp://192.0.2.7:8786")
    asking = dialog.ask_to_translate()
    asking.translate.click()
    assert asking.isVisible()
    assert "192.0.2.7" in asking.question.text()
    assert not parts.batch.running
    asking.cluster.setText("tcp://192.0.2.8:8786")  # another one: the question is asked anew
    assert asking.agree.isHidden()
    parts.preferences.change(never_network=True)
    asking.translate.click()
    assert asking.agree.text() == "Send text to 192.0.2.8"
    asking.agree.click()
    assert "192.0.2.8" in dialog.batch_line.text.text()
    assert not parts.batch.running
    sign = window.status.network
    sign.show_destinations_of_batch(["192.0.2.8"])
    assert sign.words.text() == "Text goes to 192.0.2.8"


def test_clearing_everything_clears_the_library(
    window: Window, dialog: LibraryDialog, qtbot: QtBot
) -> None:
    do(window, "clear_all")
    press(window, "Clear everything")
    assert dialog.transcripts.listing.size == 0
    told = "Everything Enface remembered is cleared."
    qtbot.waitUntil(lambda: window.messages.texts()[-1:] == [told], timeout=PATIENCE)
    dialog.reload()
    qtbot.waitUntil(lambda: "Add a folder" in dialog.adding.told.text(), timeout=PATIENCE)


def test_what_is_shown_is_chosen_by_collection_and_by_what_was_done(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    page = dialog.transcripts
    only = page.only
    page.list.selectRow(1)
    page.fill_menu()
    assert [action.text() for action in page.menu.actions()] == ["New collection…"]
    page.collect("Taxes")
    qtbot.waitUntil(lambda: only.findText("Taxes (1)") > 0, timeout=PATIENCE)
    only.setCurrentIndex(only.findText("Taxes (1)"))
    qtbot.waitUntil(lambda: _cells(dialog, 0) == ["The harbour board"], timeout=PATIENCE)
    dialog.tabs.setCurrentIndex(1)
    dialog.field.setText("fees")
    qtbot.waitUntil(lambda: dialog.hits.topLevelItemCount() == 1, timeout=PATIENCE)  # of two
    assert dialog.adding.told.text() == "3 sentences · only in “Taxes”"
    dialog.field.clear()
    dialog.tabs.setCurrentIndex(0)
    page.rename_collection("Fees")
    qtbot.waitUntil(lambda: only.currentText() == "Fees (1)", timeout=PATIENCE)
    page.as_cards.click()
    assert page.stack.currentWidget() is page.cards
    assert page.cards.visualRect(page.model.index(0, 0)).height() > 60
    page.cards.grab()
    page.delete_collection()
    qtbot.waitUntil(lambda: len(_cells(dialog, 0)) == 3, timeout=PATIENCE)
    assert only.currentText() == "All"


def test_a_person_is_one_across_transcripts(
    window: Window, dialog: LibraryDialog, folder: Path, qtbot: QtBot
) -> None:
    (folder / "later.txt").write_text(
        "The port board\n\nJune 1, 2021\n\nMayor Ben Cole: The port is open.\n\n"
        "Ann: It is.\n\nBen Cole: We were all waiting for it.\n"
    )
    dialog.adding.again.click()
    dialog.tabs.setCurrentIndex(4)
    page = dialog.people
    qtbot.waitUntil(lambda: _people(dialog) == ["Ben Cole", "Ann Lee", "Eva Moss", "Ann"])
    assert page.question.text() == "Is this the same person? Ann – Ann Lee"
    page.yes.click()
    qtbot.waitUntil(lambda: _people(dialog) == ["Ben Cole", "Ann Lee · Ann", "Eva Moss"])
    assert page.question.isHidden()
    page.table.selectRow(0)
    qtbot.waitUntil(lambda: page.said.rowCount() == 3, timeout=PATIENCE)
    assert page.met.text() == "Met: Ann Lee (2)"
    cells = [[page.appearances.index(row, n).data() for n in (0, 1, 3)] for row in (0, 1)]
    assert cells == [
        ["June 1, 2021", "Mayor", "The port board"],
        ["March 8, 2019", "", "The harbour board"],
    ]
    page.where.selectRow(1)
    assert page.said.rowCount() == 1
    turn = page.said.index(0, 2)
    assert turn.data() == "A fee is a tax. Nobody pays it. Fees again."
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        page.turns.activated.emit(turn)
    link = window.reader.highlights.link
    assert link is not None
    assert link.row == 1
    dialog.activateWindow()
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(_people(dialog)) == 4, timeout=PATIENCE)
    dialog.field.setText("co")
    qtbot.waitUntil(lambda: _people(dialog) == ["Ben Cole"], timeout=PATIENCE)


def test_cards_are_sorted_and_tell_how_far_each_is(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    page = dialog.transcripts
    parts.library().note_progress(folder / "school.txt", read=0.4, translated=1.0)
    page.reload()
    page.as_cards.click()
    assert page.order.isVisibleTo(dialog)
    latest = ["The school board", "The harbour board", "bad.json"]
    for titles in (latest, latest[::-1]):  # chosen again, the other way round
        page.order.activated.emit(1)
        qtbot.waitUntil(partial(_lists, dialog, titles), timeout=PATIENCE)
    page.list.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert page.order.currentText() == "Language"
    entry = page.model.entry(2)
    assert entry is not None
    told = [words.replace("\u00a0", " ") for words, _ in shares_of(entry)]
    assert told == ["Read: 40 %", "Translated: 100 %"]
    page.as_cards.click()
    assert not page.order.isVisibleTo(dialog)


def test_who_is_not_the_same_person_is_not_asked_again(
    dialog: LibraryDialog, session: Session, parts: Parts, qtbot: QtBot
) -> None:
    def put(name: str) -> None:
        transcript = Transcript(name, turns=[Turn([Paragraph("Yes.")], speaker=name)])
        parts.library().put(Path("/t", name), Stamp(1, 1), name, transcript)

    put("Ann")
    dialog.tabs.setCurrentIndex(4)
    page = dialog.people
    qtbot.waitUntil(page.no.isVisible, timeout=PATIENCE)
    page.no.click()
    qtbot.waitUntil(lambda: bool(parts.library().different_persons()), timeout=PATIENCE)
    put("Zoe")
    dialog.reload()
    qtbot.waitUntil(lambda: "Zoe" in _people(dialog), timeout=PATIENCE)
    assert not page.question.isVisible()
    other = session.open()
    do(other, "library")
    other.library.tabs.setCurrentIndex(4)
    page = other.library.people
    qtbot.waitUntil(page.undo.isEnabled, timeout=PATIENCE)
    page.undo.click()
    qtbot.waitUntil(page.question.isVisible, timeout=PATIENCE)
    assert parts.library().different_persons() == set()


def test_a_folder_is_watched_where_the_person_wants_that(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    assert parts.library().watched() == {folder: False}
    table = dialog.watching.show_folders({folder: False}).table
    box = table.model().index(0, WATCH)
    table.setCurrentIndex(box)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
    qtbot.waitUntil(lambda: parts.library().watched() == {folder: True}, timeout=PATIENCE)
    qtbot.waitUntil(lambda: dialog.watching.busy, timeout=PATIENCE)
    looks = count()

    def taken_in() -> bool:
        if next(looks) % 100 == 0:  # what is written before the watch has begun is not seen
            (folder / "new.txt").write_text(TWO)
        return len(dialog.transcripts.listing.numbers) > 3

    qtbot.waitUntil(taken_in, timeout=PATIENCE)
    dialog.hide()
    assert not dialog.watching.busy


def test_turns_of_a_person_that_are_left_out_are_told(
    dialog: LibraryDialog, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.services.library.persons._PARAGRAPHS", 1)
    (folder / "later.txt").write_text("Talk\n\nMay 1, 2021\n\nEva Moss: One.\n\nEva Moss: Two.\n")
    dialog.adding.again.click()
    dialog.tabs.setCurrentIndex(4)
    page = dialog.people
    qtbot.waitUntil(lambda: "Eva Moss" in _people(dialog), timeout=PATIENCE)
    page.table.selectRow(_people(dialog).index("Eva Moss"))
    qtbot.waitUntil(page.cut.isVisible, timeout=PATIENCE)
    assert page.cut.text().startswith("The first 1 turns.")
    page.where.selectRow(0)
    assert page.cut.isHidden()
    qtbot.waitUntil(lambda: page.said.rowCount() == 2, timeout=PATIENCE)


def _people(dialog: LibraryDialog) -> list[str]:
    model = dialog.people.model
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_search_is_saved_and_searched_again(
    window: Window, dialog: LibraryDialog, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.field.setText("fees")
    dialog.speaker.setText("Eva")
    dialog.place.setText("nowhere")
    qtbot.waitUntil(lambda: dialog.hits.topLevelItemCount() == 0, timeout=PATIENCE)
    dialog.place.clear()
    dialog.before.setText("2020")
    dialog.searches.saveWanted.emit("Eva on fees")
    qtbot.waitUntil(lambda: dialog.searches.names == ["Eva on fees"], timeout=PATIENCE)
    for field in (dialog.field, dialog.speaker, dialog.before):
        field.clear()
    dialog.tabs.setCurrentIndex(0)
    dialog.searches.fill()
    dialog.searches.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: dialog.adding.told.text() == "1 sentence", timeout=PATIENCE)
    assert (dialog.speaker.text(), dialog.before.text()) == ("Eva", "2020")
    assert dialog.tabs.currentIndex() == 1
    dialog.searches.remove("Eva on fees")
    qtbot.waitUntil(lambda: dialog.searches.names == [], timeout=PATIENCE)


def test_a_saved_search_keeps_its_collection_and_its_order(
    dialog: LibraryDialog, qtbot: QtBot
) -> None:
    page, told = dialog.transcripts, dialog.adding.told
    page.list.selectRow(2)
    page.collect("Schools")
    qtbot.waitUntil(lambda: page.only.findText("Schools (1)") > 0, timeout=PATIENCE)
    page.only.setCurrentIndex(page.only.findText("Schools (1)"))
    dialog.tabs.setCurrentIndex(1)
    choices = (dialog.order, dialog.sort, dialog.then_by, dialog.by)
    for choice in choices:
        choice.setCurrentIndex(2)
    dialog.field.setText("fees")
    dialog.searches.saveWanted.emit("Schools")
    qtbot.waitUntil(lambda: dialog.searches.names == ["Schools"], timeout=PATIENCE)
    for choice in (*choices, page.only):
        choice.setCurrentIndex(0)
    dialog.field.clear()
    dialog.searches.fill()
    dialog.searches.menu().actions()[0].trigger()
    only = "1 sentence · only in “Schools”"
    qtbot.waitUntil(lambda: told.text() == only, timeout=PATIENCE)
    assert [choice.currentIndex() for choice in choices] == [2, 2, 2, 2]
    page.delete_collection()
    qtbot.waitUntil(lambda: page.only.findText("Schools (1)") < 0, timeout=PATIENCE)
    dialog.searches.fill()
    dialog.searches.menu().actions()[0].trigger()
    missing = "4 sentences · there is no collection “Schools” any more"
    qtbot.waitUntil(lambda: told.text() == missing, timeout=PATIENCE)


def test_the_best_of_all_sentences_are_shown_and_all_their_transcripts_translated(
    dialog: LibraryDialog, folder: Path, qtbot: QtBot
) -> None:
    (folder / "a.txt").write_text("Ann Lee: Trade, trade, trade and trade.\n")
    meeting = (
        "Ben Cole: We talk of trade today, and of all that goes with it.\n\nEva Moss: Yes.\n\n"
    )
    (folder / "b.txt").write_text(meeting * 200)
    dialog.adding.again.click()
    qtbot.waitUntil(lambda: len(dialog.transcripts.listing.numbers) == 5, timeout=PATIENCE)
    dialog.tabs.setCurrentIndex(1)
    dialog.field.setText("trade")
    dialog.translate.click()  # before they are found
    told = dialog.adding.told
    qtbot.waitUntil(lambda: told.text() == "100 of 201 sentences", timeout=PATIENCE)
    assert dialog.hits.shown[0].text.startswith("Trade, trade")
    asking = dialog.findChild(TranslateDialog)
    assert asking is not None
    choice = asking.which.checkedButton()
    assert choice is not None
    assert choice.text() == "With sentences found: 2"
    asking.reject()
    hits = dialog.hits
    hits.setCurrentItem(_sentence(dialog, "Trade, trade"))
    dialog.more.click()
    qtbot.waitUntil(lambda: told.text() == "201 sentences", timeout=PATIENCE)
    assert hits.currentItem() is _sentence(dialog, "Trade, trade")
    assert not dialog.more.isVisibleTo(dialog)


def _sentence(dialog: LibraryDialog, beginning: str) -> QTreeWidgetItem:
    [item] = dialog.hits.findItems(
        beginning, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    )
    return item


def test_where_nothing_is_found_it_says_why(dialog: LibraryDialog, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentIndex(1)
    results = dialog.results[1]
    qtbot.keyClicks(dialog.field, "harb")  # may go on
    qtbot.waitUntil(lambda: dialog.adding.told.text() == "1 sentence", timeout=PATIENCE)
    assert not results.words.isVisibleTo(dialog)
    dialog.field.setFocus()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: results.words.isVisibleTo(dialog), timeout=PATIENCE)
    assert "“harb”" in results.words.text()
    assert dialog.focusWidget() is dialog.field
    assert not results.everywhere.isVisibleTo(dialog)
    dialog.field.setText("NOT fees")
    qtbot.waitUntil(lambda: "no word to search" in results.words.text(), timeout=PATIENCE)
    dialog.field.setText("harbour")
    dialog.speaker.setText("Ben")
    dialog.within.setCurrentIndex(1)
    narrowed = "Only this was searched: Speaker: Ben · In: Originals."
    qtbot.waitUntil(lambda: narrowed in results.words.text(), timeout=PATIENCE)
    dialog.before.setText("3/4/2020")
    qtbot.waitUntil(lambda: "Write 2019-03-08" in results.words.text(), timeout=PATIENCE)
    dialog.before.setText("March 2019")
    qtbot.waitUntil(lambda: "Until: March 2019" in results.words.text(), timeout=PATIENCE)
    dialog.after.setText("8.3.2019")
    results.everywhere.click()
    qtbot.waitUntil(lambda: dialog.adding.told.text() == "1 sentence", timeout=PATIENCE)
    assert dialog.hits.isVisibleTo(dialog)


def test_the_list_and_the_searches_have_texts_of_their_own(
    dialog: LibraryDialog, qtbot: QtBot
) -> None:
    dialog.tabs.setCurrentIndex(1)
    dialog.field.setText("fees")
    dialog.tabs.setCurrentIndex(2)
    assert dialog.field.text() == "fees"
    dialog.tabs.setCurrentIndex(0)
    assert dialog.field.text() == ""
    qtbot.keyClicks(dialog.field, "roof")
    qtbot.waitUntil(lambda: _cells(dialog, 0) == [], timeout=PATIENCE)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)  # not in the list: in the texts
    qtbot.waitUntil(lambda: dialog.adding.told.text() == "1 sentence", timeout=PATIENCE)
    assert (dialog.tabs.currentIndex(), dialog.field.text()) == (1, "roof")
    dialog.tabs.setCurrentIndex(0)
    qtbot.waitUntil(lambda: len(_cells(dialog, 0)) == 3, timeout=PATIENCE)


def test_what_was_read_and_what_is_gone_is_listed_apart(
    dialog: LibraryDialog, folder: Path, parts: Parts, qtbot: QtBot
) -> None:
    only = dialog.transcripts.only
    parts.library().note_progress(folder / "harbour.txt", read=0.5)
    for name in ("school.txt", "bad.json"):
        (folder / name).unlink()
    dialog.reload()
    only.setCurrentIndex(only.findText("Not there any more"))
    gone = ["bad.json", "The school board"]
    qtbot.waitUntil(lambda: _cells(dialog, 0) == gone, timeout=PATIENCE)
    assert all("not there any more" in cell for cell in _cells(dialog, FILE))
    only.setCurrentIndex(only.findText("Unread"))
    qtbot.waitUntil(lambda: _cells(dialog, 0) == ["The school board"], timeout=PATIENCE)
    only.setCurrentIndex(only.findText("Not readable"))
    qtbot.waitUntil(lambda: _cells(dialog, 0) == ["bad.json"], timeout=PATIENCE)


def test_titles_are_in_the_order_of_people() -> None:
    file = LibraryFile()
    codes = {"Meeting 10": "de", "meeting 4": "en", "Ärger": "es", "Zoo": "ar", "Meeting 12": "en"}
    for title, code in codes.items():
        path = Path("/t", title.replace("eeting ", ""))
        file.put(path, Stamp(1, 1), title, Transcript(title, language=code))
    lister = Lister(file, text_keys, language_name)

    def titles(by: By) -> list[str]:
        numbers = lister.listing(Filter(by=by), (), Job()).numbers
        entries = lister.page(numbers)
        return [entries[number].title for number in numbers]

    assert titles(By.TITLE) == ["Ärger", "meeting 4", "Meeting 10", "Meeting 12", "Zoo"]
    assert titles(By.FILE) == ["Ärger", "meeting 4", "Meeting 10", "Meeting 12", "Zoo"]
    by_language = titles(By.LANGUAGE)  # Arabic, English, German, Spanish
    assert [by_language[0], *by_language[3:]] == ["Zoo", "Meeting 10", "Ärger"]
    file.close()


class Counting(EntriesModel):
    """A list of 20,000 transcripts. ``asked`` counts looks at it, ``fetched`` transcripts."""

    def __init__(self) -> None:
        super().__init__(self._page)
        self.asked = self.fetched = 0
        self.show_listing(Listing(range(20_000), [b"/t"] * 20_000))

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        self.asked += 1
        return super().columnCount(parent)

    def _page(self, numbers: Sequence[int]) -> dict[int, Entry]:
        self.fetched += len(numbers)
        return {n: Entry(n, Path(f"/t/{n}"), Stamp(1, 1), title=f"Meeting {n}") for n in numbers}


def test_twenty_thousand_rows_are_shown_as_twenty_are(qtbot: QtBot) -> None:
    model = Counting()
    table = PlainTable("Transcripts", model)
    qtbot.addWidget(table)
    table.resize(800, 400)
    table.show()
    table.grab()
    table.scrollToBottom()
    table.grab()
    assert table.rowAt(table.viewport().height() - 2) == 19_999
    assert {table.rowHeight(row) for row in (0, 10_000, 19_999)} == {table.rowHeight(1)}
    assert model.fetched < 300  # what is seen, by page
    changed: list[range] = []
    model.dataChanged.connect(
        lambda top, bottom: changed.append(range(top.row(), bottom.row() + 1))
    )
    model.fetch_again()
    assert any(19_999 in rows for rows in changed)
    assert sum(map(len, changed)) < 1_000


def test_all_of_twenty_thousand_are_chosen_at_once(qtbot: QtBot) -> None:
    model = Counting()
    table, cards = PlainTable("Transcripts", model), Cards("Transcripts as cards")
    cards.setModel(model)
    cards.setSelectionModel(table.selectionModel())
    for view in (table, cards):
        qtbot.addWidget(view)
        view.show()
        view.grab()
        table.clearSelection()
        model.asked = 0
        view.selectAll()
        view.grab()
        assert table.chosen_rows() == [*range(20_000)]
        assert model.asked < 20_000  # no look at each row, nor at each cell


def test_tables_choose_rows_and_show_dates_in_any_direction_and_size(qtbot: QtBot) -> None:
    plain = PlainTable("Dates", RowsModel(("Date", "Title"), lambda row: (row, "")), (dates(),))
    plain.model().show(dates())  # type: ignore[attr-defined]
    simple = RowTable("Names", ("Name", "Size"))
    simple.fill([("One", "1"), ("Two", "2")])
    for table in (plain, simple):
        qtbot.addWidget(table)
        table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        table.show()
        table.selectRow(1)
        assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    for size in (9, 40):
        font = plain.font()
        font.setPointSize(size)
        plain.setFont(font)
        widest = max(map(plain.fontMetrics().horizontalAdvance, dates()))
        assert plain.columnWidth(0) > widest


def test_the_question_about_other_computers_is_seen_whole(qtbot: QtBot, qapp: QApplication) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    font = qapp.font()
    font.setPointSize(30)
    parent.setFont(font)
    dialog = TranslateDialog({"All": [b"/t"]}, ["pt"], "pt", "tcp://192.0.2.7:8786", parent)
    dialog.show()
    dialog.resize(dialog.minimumSize())
    dialog.translate.click()
    assert dialog.question.isVisible()
    assert dialog.question.height() >= dialog.question.heightForWidth(dialog.question.width())
    rows = [dialog.target, dialog.cluster, dialog.on_battery, dialog.question, dialog.agree]
    places = [row.geometry() for row in rows]
    assert all(above.bottom() < below.top() for above, below in pairwise(places))


def test_what_is_written_in_a_window_is_found(
    window: Window, dialog: LibraryDialog, folder: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open_path(str(folder / "school.txt"))
    document = window.document
    assert document is not None
    place = place_of(document.contents, 0)
    document.do(Write(place, "Die Schule braucht ein Dach.", "de"))
    window.library_updates.update_now()
    dialog.tabs.setCurrentIndex(1)
    hits = dialog.hits

    def first() -> list[str]:
        top = hits.topLevelItem(0)
        child = top.child(0) if top is not None else None
        return [] if child is None else [child.text(0), child.text(1)]

    def look() -> bool:
        dialog.search()
        return first() == ["The school needs a roof.", "Die Schule braucht ein Dach."]

    dialog.field.setText("dach")
    qtbot.waitUntil(look, timeout=PATIENCE)
    hits.grab()  # what is lit stands in the other column
    dialog.within.setCurrentIndex(1)  # the originals
    qtbot.waitUntil(lambda: hits.topLevelItemCount() == 0, timeout=PATIENCE)
    dialog.within.setCurrentIndex(0)
    window.translation.set_document_private(True)
    document.do(Write(place, "Geheim.", "de"))
    window.library_updates.update_now()
    dialog.field.setText("geheim")
    qtbot.waitUntil(lambda: dialog.adding.told.text().startswith("0 "), timeout=PATIENCE)
    assert hits.topLevelItemCount() == 0


def test_the_words_near_it_are_shown_and_saved(
    dialog: LibraryDialog, folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    filling = "And so we go on, and on with all of this. " * 9
    (folder / "levy.txt").write_text("Eva Moss: " + f"{filling} A heavy levy. " * 3 + "\n")
    dialog.adding.again.click()
    qtbot.waitUntil(lambda: not dialog.adding.again.isEnabled(), timeout=PATIENCE)
    qtbot.waitUntil(dialog.adding.again.isEnabled, timeout=PATIENCE)
    dialog.tabs.setCurrentIndex(3)
    dialog.by.setCurrentIndex(2)
    dialog.field.setText("levy")
    model = dialog.chart.table.model()
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=PATIENCE)
    assert [model.index(0, column).data() for column in range(3)] == ["heavy", "3", "3"]
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Near it"
    dialog.chart.bars.grab()
    dialog.save_table(tmp_path / "near.csv")
    qtbot.waitUntil(lambda: "saved" in dialog.adding.told.text(), timeout=PATIENCE)
    assert "heavy,3,3,0,3," in (tmp_path / "near.csv").read_text("utf-8-sig")


def test_a_count_is_saved(dialog: LibraryDialog, tmp_path: Path, qtbot: QtBot) -> None:
    dialog.tabs.setCurrentIndex(3)
    dialog.field.setText("fee")
    qtbot.waitUntil(lambda: dialog.chart.table.model().rowCount() == 2, timeout=PATIENCE)
    dialog.save_table(tmp_path / "years.csv")
    qtbot.waitUntil(lambda: "saved" in dialog.adding.told.text(), timeout=PATIENCE)
    assert "2019,3,22" in (tmp_path / "years.csv").read_text("utf-8-sig")
