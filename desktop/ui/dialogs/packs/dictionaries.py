"""The dictionaries on this computer: added, put in order, removed, and under which licences."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import EnfaceError, NoDictionaryLanguages
from desktop.domain.languages import language
from desktop.domain.studying.lookup import DictionaryInfo
from desktop.services.studying.dictionaries import Dictionaries
from desktop.support.job import Job
from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.background.tasks import Runner, Task
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages, packnews
from desktop.ui.words.names import language_name, pair_name

if TYPE_CHECKING:  # imported when it is first opened
    from desktop.ui.dialogs.packs.freedict import FreeDictDialog

_KINDS = "*.tar.xz *.tar.gz *.index *.dict *.dict.dz *.jsonl *.jsonl.gz *.ifo *.dsl *.dsl.dz *.mdx"


class DictionariesDialog(QDialog):
    """Lists the dictionaries in the order in which they answer, adds and removes them."""

    changed = Signal()

    def __init__(
        self,
        dictionaries: Dictionaries,
        downloads: ListedDownloads,
        runner: Runner,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dictionaries, self._runner = dictionaries, runner
        self._downloads = downloads
        self._infos: list[DictionaryInfo] = []
        self._adding: Task | None = None
        self._path: Path | None = None  # of the file whose languages are asked for
        self.setWindowTitle(self.tr("Dictionaries"))
        titles = (
            self.tr("Languages"),
            self.tr("Dictionary"),
            self.tr("Words"),
            self.tr("Licence"),
            self.tr("Source"),
        )
        self.table = RowTable(self.tr("Dictionaries on this computer"), titles)
        self.told = QLabel(wordWrap=True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.add_button = QPushButton(self.tr("&Add from a file…"))
        self.download_button = QPushButton(self.tr("Down&load…"))
        self.up_button = QPushButton(self.tr("Move &up"))
        self.down_button = QPushButton(self.tr("Move &down"))
        self.remove_button = QPushButton(self.tr("&Remove"))
        self.stop_button = QPushButton(self.tr("&Stop"))
        self._lay_out()
        self.add_button.clicked.connect(self.choose)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.download_button.clicked.connect(self.show_downloads)
        self.remove_button.clicked.connect(self._remove)
        downloads.added.connect(self._show_added)
        downloads.failed.connect(self._show_download_failure)
        self.stop_button.clicked.connect(self._stop)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.finished.connect(self._stop)
        self.fill()

    def _lay_out(self) -> None:
        self._make_languages()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        line = QHBoxLayout()
        for button in (self.download_button, self.add_button, self.stop_button):
            line.addWidget(button)
        line.addStretch(1)
        for button in (self.up_button, self.down_button, self.remove_button):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addLayout(line)
        column.addWidget(self.told)
        column.addWidget(self.languages)
        column.addWidget(buttons)
        self.stop_button.hide()
        resize_to_text(self, 160, 30)

    def _make_languages(self) -> None:
        """Asks for the languages of a dictionary that does not say them."""
        self.languages = QWidget()
        line = QHBoxLayout(self.languages)
        line.setContentsMargins(0, 0, 0, 0)
        self.source, self.target = QComboBox(), QComboBox()
        names = sorted((language_name(code), code) for code in language.codes())
        for words, choice in (
            (self.tr("Language of the &words:"), self.source),
            (self.tr("Language of the &explanations:"), self.target),
        ):
            for name, code in names:
                choice.addItem(name, code)
            label = QLabel(words)
            label.setBuddy(choice)
            line.addWidget(label)
            line.addWidget(choice)
        self.go_on_button = QPushButton(self.tr("A&dd"))
        self.go_on_button.clicked.connect(self._add_with_languages)
        line.addWidget(self.go_on_button)
        line.addStretch(1)
        self.languages.hide()

    def fill(self) -> None:
        """List the dictionaries."""
        self._infos = self._dictionaries.installed()
        self.table.fill(
            (
                pair_name(info.source, info.target),
                info.title,
                self.locale().toString(info.heads),
                info.licence,
                info.origin,
            )
            for info in self._infos
        )
        problems = [messages.words(problem) for problem in self._dictionaries.problems]
        if not self._infos:
            problems.append(
                self.tr(
                    "No dictionary yet. Download one of FreeDict, or add one from a file: dictd "
                    "(as FreeDict has it), Wiktionary from kaikki.org, StarDict, DSL or MDX."
                )
            )
        self.told.setText("\n".join(problems))
        self._show_choice()

    def show_downloads(self) -> FreeDictDialog:
        """Show what can be downloaded."""
        from desktop.ui.dialogs.packs.freedict import FreeDictDialog

        dialog = FreeDictDialog(self._dictionaries, self._downloads, self)
        dialog.open()
        return dialog

    def choose(self) -> None:
        """Ask for a file, and add it."""
        title = self.tr("Add a dictionary")
        kinds = self.tr("Dictionaries ({kinds});;All files (*)").format(kinds=_KINDS)
        name, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.add(Path(name))

    def add(self, path: Path, source: str = "", target: str = "") -> None:
        """Add the dictionary in the file at ``path``."""
        self._path = path
        self.languages.hide()
        dictionaries = self._dictionaries
        task = self._adding = Task(
            lambda job: self._import(job, dictionaries, path, source, target)
        )
        task.progress.connect(self._show_progress)
        task.done.connect(self._show_added)
        task.failed.connect(self._show_failure)
        task.ended.connect(self._end)
        self.told.setText(self.tr("Reading “{name}”…").format(name=path.name))
        self._show_busy(True)
        self._runner.start(task)

    @staticmethod
    def _import(job: Job, dictionaries: Dictionaries, path: Path, source: str, target: str) -> str:
        return dictionaries.add(path, source, target, job)

    def _add_with_languages(self) -> None:
        if self._path is not None:
            self.add(self._path, self.source.currentData(), self.target.currentData())

    def _show_progress(self, done: int, _of: int) -> None:
        self.told.setText(self.tr("%n word(s) read…", "", done))

    def _show_added(self, name: str) -> None:
        self.fill()
        if (info := self._select(name)) is not None:
            self.told.setText(packnews.added(info.title))
        self.changed.emit()

    def _select(self, name: str) -> DictionaryInfo | None:
        """Select the dictionary called ``name``; None where there is none any more."""
        for row, info in enumerate(self._infos):
            if info.name == name:
                self.table.selectRow(row)
                return info
        return None

    def _show_failure(self, error: Exception) -> None:
        if isinstance(error, NoDictionaryLanguages):
            words = self.tr("“{name}” does not say which languages it is for. Choose them.")
            self.told.setText(words.format(name=error.name))
            self.languages.show()
            self.source.setFocus()
            return
        self.told.setText(messages.words(error))

    def _show_download_failure(self, error: Exception) -> None:
        self.told.setText(messages.words(error))

    def _end(self) -> None:
        if self.sender() is self._adding:
            if self._adding is not None and self._adding.job.cancelled:
                self.told.setText(self.tr("Stopped. Nothing was added."))
            self._adding = None
            self._show_busy(False)

    def _stop(self) -> None:
        if self._adding is not None:
            self._adding.cancel()

    def _move(self, step: int) -> None:
        row = self.table.chosen_row()
        if row is None:
            return
        name = self._infos[row].name
        try:
            self._dictionaries.move(name, step)
        except EnfaceError as error:
            self.told.setText(messages.words(error))
            return
        self.fill()
        self._select(name)
        self.changed.emit()

    def _remove(self) -> None:
        row = self.table.chosen_row()
        if row is None:
            return
        try:
            self._dictionaries.remove(self._infos[row].name)
        except EnfaceError as error:
            self.told.setText(messages.words(error))
            return
        self.fill()
        self.changed.emit()

    def _show_busy(self, busy: bool) -> None:
        self.stop_button.setVisible(busy)
        self.add_button.setEnabled(not busy)
        self._show_choice()

    def _show_choice(self) -> None:
        row, free = self.table.chosen_row(), self._adding is None
        self.remove_button.setEnabled(free and row is not None)
        self.up_button.setEnabled(free and bool(row))
        self.down_button.setEnabled(free and row is not None and row < len(self._infos) - 1)
