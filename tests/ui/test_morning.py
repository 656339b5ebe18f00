"""A researcher's morning: a folder added, what one person said of trade in one year, counted, saved
as a table, translated by two workers of Dask, read in its place.

Where ENFACE_PICTURES names a folder, a picture of each step is written there; ENFACE_THEME and
ENFACE_SCALE say in which theme and size.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do

from bench import archive
from desktop.ui.dialogs.library.dialog import LibraryDialog
from desktop.ui.dialogs.library.translate import TranslateDialog
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

pytest.importorskip("distributed")
PICTURES = os.environ.get("ENFACE_PICTURES", "")
PAGES = 40 if PICTURES else 10
SENTENCES, CONCORDANCE, FREQUENCY, PEOPLE = 1, 2, 3, 4


class Morning:
    """The steps, each of which waits until it is done."""

    def __init__(self, window: Window, parts: Parts, folder: Path, qtbot: QtBot) -> None:
        self.window, self.parts, self.folder, self._qtbot = window, parts, folder, qtbot
        self.library: LibraryDialog = window.library

    def until(self, done: Callable[[], bool]) -> None:
        """Wait until ``done`` is."""
        self._qtbot.waitUntil(done, timeout=PATIENCE)

    def picture(self, name: str, of: QWidget | None = None) -> None:
        """What the person sees now."""
        if PICTURES:
            self._qtbot.wait(500)
            (of or self.library).grab().save(str(Path(PICTURES, f"{name}.png")))

    def add_the_folder(self) -> None:
        """All pages are on the list."""
        listing = self.library.transcripts
        self.parts.imports.add([self.folder])
        self.until(lambda: len(listing.listing.numbers) == PAGES)
        self.picture("1-list")
        listing.as_cards.click()
        self.picture("1-cards")
        listing.as_cards.click()

    def find_what_was_said(self) -> None:
        """Ann Reed, on trade, in 2019."""
        library = self.library
        library.tabs.setCurrentIndex(SENTENCES)
        library.speaker.setText("Ann Reed")
        library.after.setText("2019")
        library.before.setText("2019")
        self._qtbot.keyClicks(library.field, "trade")
        self.until(lambda: library.hits.topLevelItemCount() > 0)
        self.until(lambda: "sentence" in library.adding.told.text())
        self.picture("2-sentences")

    def count_it(self) -> None:
        """By year, over all years."""
        library = self.library
        library.tabs.setCurrentIndex(FREQUENCY)
        for field in (library.after, library.before):
            field.clear()
        self.until(lambda: library.chart.table.model().rowCount() > 2)
        self.picture("3-chart")

    def save_it(self, path: Path) -> None:
        """The concordance, as a table."""
        library = self.library
        library.tabs.setCurrentIndex(CONCORDANCE)
        self.until(lambda: library.lines.rowCount() > 0)
        self.picture("4-concordance")
        library.save_table(path)
        self.until(lambda: "saved" in library.adding.told.text())

    def translate_it(self) -> None:
        """The transcripts of 2019 with hits, by two workers."""
        library = self.library
        library.tabs.setCurrentIndex(SENTENCES)
        for field in (library.after, library.before):
            field.setText("2019")
        self.until(lambda: {hit.date[:4] for hit in library.hits.shown} == {"2019"})
        library.translate.click()
        self.until(lambda: library.findChild(TranslateDialog) is not None)
        asking = library.findChild(TranslateDialog)
        assert asking is not None
        assert asking.which.checkedId() == 1
        asking.target.setCurrentIndex(asking.target.findData("pt"))
        asking.cluster.setText("local:2")
        self.picture("5-translate", asking)
        asking.translate.click()
        batch = self.parts.batch
        self.until(lambda: batch.step is not None and batch.step.done > 0)
        self.picture("5-translating")
        self.until(lambda: not batch.running)
        assert batch.problem is None
        self.until(lambda: not batch.left and not batch.failed)
        self.until(lambda: all(hit.translation for hit in library.hits.shown))
        self.picture("5-translated")

    def read_it(self) -> None:
        """The first sentence in its place, and back."""
        library, window = self.library, self.window
        top = library.hits.topLevelItem(0)
        assert top is not None
        first = top.child(0)
        assert first is not None
        library.hits.setCurrentItem(first)
        with self._qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
            self._qtbot.keyClick(library.hits, Qt.Key.Key_Return)
        self.until(lambda: window.reader.highlights.hits != {})
        self.until(lambda: not window.translating)
        self.picture("6-read", window)
        assert window.translation.engine_calls == 0
        do(window, "back")
        assert library.isVisible()

    def look_at_the_person(self) -> None:
        """All about her."""
        people = self.library.people
        self.library.tabs.setCurrentIndex(PEOPLE)
        self.until(lambda: people.model.rowCount() == len(archive.PEOPLE))
        people.set_text("Ann Reed")
        people.table.selectRow(0)
        self.until(lambda: people.said.rowCount() > 1)
        self.picture("7-person")


@pytest.mark.timeout(600)
def test_a_researchers_morning(
    session: Session, parts: Parts, tmp_path: Path, qtbot: QtBot
) -> None:
    archive.write(tmp_path / "archive", PAGES, words=150)
    theme, scale = os.environ.get("ENFACE_THEME", "light"), os.environ.get("ENFACE_SCALE", "100")
    parts.preferences.change(theme=theme, ui_scale=int(scale))
    window = session.open()
    do(window, "library")
    morning = Morning(window, parts, tmp_path / "archive", qtbot)
    if int(scale) > 100:
        morning.library.resize(1500, 1000)
    morning.add_the_folder()
    morning.find_what_was_said()
    morning.count_it()
    morning.save_it(tmp_path / "trade.csv")
    rows = (tmp_path / "trade.csv").read_text("utf-8-sig").splitlines()
    assert len(rows) > 2
    assert all("Ann Reed" in row for row in rows[1:])
    morning.translate_it()
    morning.read_it()
    morning.look_at_the_person()
