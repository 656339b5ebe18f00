"""The language packs on this computer: see them, add one from a file, remove one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.pack import Pack
from desktop.ui import messages
from desktop.ui.messagebar import MessageBar
from desktop.ui.names import language_name, megabytes
from desktop.ui.parts import Parts
from desktop.ui.tasks import Task

ENGINE_TITLES = {"firefox": "Firefox", "argos": "Argos"}


class LanguagesDialog(QDialog):
    """A table of the installed packs, with "Add from a file…" and "Remove"."""

    changed = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Languages"))
        self._parts = parts
        self._packs: list[Pack] = []
        self.messages = MessageBar()
        label = QLabel(self.tr("Language packs on this computer"))
        self.table = QTableWidget(0, 6)
        self.table.setAccessibleName(label.text())
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.itemSelectionChanged.connect(self._show_choice)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.add = buttons.addButton(self.tr("Add from a file…"), role)
        self.folder = buttons.addButton(self.tr("Add from a folder…"), role)
        self.remove = buttons.addButton(self.tr("Remove"), role)
        self.add.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.remove.clicked.connect(self._remove)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.messages, label, self.table, buttons):
            column.addWidget(widget)
        self.resize(760, 420)
        self._fill()

    def _fill(self) -> None:
        self._packs = sorted(self._parts.packs.installed(), key=lambda p: (p.pair, p.engine))
        self.table.setHorizontalHeaderLabels(
            [
                self.tr("Languages"),
                self.tr("Engine"),
                self.tr("Version"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("Installed"),
            ]
        )
        self.table.setRowCount(len(self._packs))
        for row, pack in enumerate(self._packs):
            pair = f"{language_name(pack.source)} → {language_name(pack.target)}"
            came = self.tr("with Enface or another program") if pack.bundled else pack.installed
            engine = ENGINE_TITLES.get(pack.engine, pack.engine)
            cells = (pair, engine, pack.version, megabytes(pack.size), pack.licence, came)
            for at, words in enumerate(cells):
                self.table.setItem(row, at, QTableWidgetItem(words))
        self._show_choice()

    def _chosen(self) -> Pack | None:
        rows = self.table.selectionModel().selectedRows()
        return self._packs[rows[0].row()] if rows else None

    def _show_choice(self) -> None:
        pack = self._chosen()
        self.remove.setEnabled(pack is not None and not pack.bundled)

    def _choose_file(self) -> None:
        kinds = self.tr("Language packs (*.argosmodel *.zip)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a language pack"), "", kinds)
        if name:
            self.install(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a language pack"))
        if name:
            self.install(Path(name))

    def install(self, path: Path) -> None:
        """Check and install the pack at ``path``, off the window's thread."""
        self.messages.show_message("pack", self.tr("Checking “{name}”…").format(name=path.name))
        task = Task(lambda _job: self._parts.packs.add(path))
        task.done.connect(self._installed)
        task.failed.connect(self._failed)
        self._parts.runner.start(task)

    def _installed(self, pack: Pack) -> None:
        pair = f"{language_name(pack.source)} → {language_name(pack.target)}"
        self.messages.show_message("pack", self.tr("Installed: {pair}").format(pair=pair))
        self._fill()
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        self.messages.show_message("pack", messages.words(error))

    def _remove(self) -> None:
        pack = self._chosen()
        if pack is None:
            return
        task = Task(lambda _job: self._parts.packs.remove(pack.pair, pack.engine))
        task.done.connect(self._removed)
        task.failed.connect(self._failed)
        self._parts.runner.start(task)

    def _removed(self, pack: Pack) -> None:
        pair = f"{language_name(pack.source)} → {language_name(pack.target)}"
        self.messages.show_message("pack", self.tr("Removed: {pair}").format(pair=pair))
        self._fill()
        self.changed.emit()
