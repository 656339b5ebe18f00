"""The page of the language packs on this computer: see them, add one from a file, remove one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.domain.pack import Pack
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.names import ENGINE_TITLES, megabytes, pair_name
from desktop.ui.parts import Parts
from desktop.ui.tasks import Task


class InstalledPage(QWidget):
    """``said`` brings words for the person, ``failed`` an exception; ``changed`` comes when a pack
    was added or removed here."""

    changed = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._packs: list[Pack] = []
        self.table = RowTable(
            self.tr("Language packs on this computer"),
            [
                self.tr("Languages"),
                self.tr("Engine"),
                self.tr("Version"),
                self.tr("Size"),
                self.tr("Licence"),
                self.tr("Installed"),
            ],
        )
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.add = QPushButton(self.tr("Add from a file…"))
        self.folder = QPushButton(self.tr("Add from a folder…"))
        self.remove = QPushButton(self.tr("Remove"))
        self.add.clicked.connect(self._choose_file)
        self.folder.clicked.connect(self._choose_folder)
        self.remove.clicked.connect(self._remove)
        line = QHBoxLayout()
        for button in (self.add, self.folder):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.addWidget(self.table)
        column.addLayout(line)
        self.fill()

    def fill(self) -> None:
        """Show what is there now."""
        self._packs = sorted(self._parts.packs.installed(), key=lambda p: (p.pair, p.engine))
        self.table.fill(
            (
                pair_name(pack.source, pack.target),
                ENGINE_TITLES.get(pack.engine, pack.engine),
                pack.version,
                megabytes(pack.size),
                pack.licence or self.tr("not stated"),
                self.tr("with Enface or another program") if pack.bundled else pack.installed,
            )
            for pack in self._packs
        )
        self._show_choice()

    def install(self, path: Path) -> None:
        """Check and install the pack at ``path``, off the window's thread."""
        self.said.emit(self.tr("Checking “{name}”…").format(name=path.name))
        task = Task(lambda _job: self._parts.packs.add(path))
        task.done.connect(self._installed)
        task.failed.connect(self.failed)
        self._parts.runner.start(task)

    def _chosen(self) -> Pack | None:
        row = self.table.chosen_row()
        return None if row is None else self._packs[row]

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

    def _installed(self, pack: Pack) -> None:
        self._announce(self.tr("Installed: {pair}"), pack)

    def _remove(self) -> None:
        pack = self._chosen()
        if pack is None:
            return
        task = Task(lambda _job: self._parts.packs.remove(pack.pair, pack.engine))
        task.done.connect(self._removed)
        task.failed.connect(self.failed)
        self._parts.runner.start(task)

    def _removed(self, pack: Pack) -> None:
        self._announce(self.tr("Removed: {pair}"), pack)

    def _announce(self, words: str, pack: Pack) -> None:
        self.said.emit(words.format(pair=pair_name(pack.source, pack.target)))
        self.fill()
        self.changed.emit()
