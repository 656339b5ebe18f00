"""The page of the language packs on this computer: list, add from files, remove, update."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import EngineMissing, NoPackLanguages
from desktop.domain.languages import language
from desktop.domain.packs.offer import Offer
from desktop.domain.packs.pack import Pack
from desktop.engines import ENGINES
from desktop.engines.base import known
from desktop.services.packs import updates
from desktop.services.packs.installed import Packs
from desktop.ui.background.downloads import Downloads
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words import messages
from desktop.ui.words.names import day, engine_title, language_name, megabytes, pack_name


class InstalledPage(QWidget):
    """``messageWanted`` brings words for the person. `Downloads` tells what comes of a press."""

    messageWanted = Signal(str)

    def __init__(self, packs: Packs, downloads: Downloads, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._packs, self._downloads = packs, downloads
        self._installed: list[Pack] = []
        self._newer: list[tuple[Pack, Offer]] = []
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
        self.newer = QLabel(wordWrap=True)
        self.update_all = QPushButton(self.tr("Update"))
        self.update_all.setProperty("look", "primary")
        self.update_all.clicked.connect(self._update)
        self.missing = QLabel(wordWrap=True)
        self._path: Path | None = None  # of the pack being added
        self._lay_out()
        self._downloads.failed.connect(self._ask_for_languages)
        self._downloads.installed.connect(self._hide_languages)
        self._downloads.listed.connect(self.fill)
        self._downloads.changed.connect(self._show_updates)
        self.fill()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.newer, 1)
        above.addWidget(self.update_all)
        line = QHBoxLayout()
        for button in (self.add, self.folder):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.addLayout(above)
        column.addWidget(self.table)
        column.addWidget(self.missing)
        column.addLayout(line)
        column.addWidget(self._make_languages())

    def _make_languages(self) -> QWidget:
        """Asks for the languages of a pack that does not say them."""
        self.languages = QWidget()
        line = QHBoxLayout(self.languages)
        line.setContentsMargins(0, 0, 0, 0)
        self.source, self.target = QComboBox(), QComboBox()
        names = sorted((language_name(code), code) for code in language.codes())
        for words, choice in (
            (self.tr("It translates &from:"), self.source),
            (self.tr("&into:"), self.target),
        ):
            for name, code in names:
                choice.addItem(name, code)
            label = QLabel(words)
            label.setBuddy(choice)
            choice.setAccessibleName(words.replace("&", "").rstrip(":"))
            line.addWidget(label)
            line.addWidget(choice)
        self.go_on = QPushButton(self.tr("A&dd"))
        self.go_on.clicked.connect(self._add_with_languages)
        line.addWidget(self.go_on)
        line.addStretch(1)
        self.languages.hide()
        return self.languages

    def _ask_for_languages(self, error: Exception) -> None:
        if isinstance(error, NoPackLanguages) and self._path and self._path.name == error.name:
            self.languages.show()
            self.source.setFocus()

    def _hide_languages(self, _installed: object) -> None:
        self.languages.hide()

    def _add_with_languages(self) -> None:
        if self._path is not None:
            self.languages.hide()
            codes = self.source.currentData(), self.target.currentData()
            self._downloads.add(self._path, *codes)

    def fill(self) -> None:
        """Show the current packs."""
        packs = [pack for pack in self._packs.installed() if not known(pack.engine).connects]
        self._installed = sorted(packs, key=lambda pack: (pack.pair, pack.engine))
        self._newer = updates.updates(self._downloads.catalogue.available(), self._installed)
        self.table.fill(
            (
                pack_name(pack),
                engine_title(pack.engine),
                self._version(pack),
                megabytes(pack.size),
                pack.licence or self.tr("not stated"),
                self._origin(pack),
            )
            for pack in self._installed
        )
        self._show_choice()
        self._show_updates()
        self._show_missing()

    def _show_missing(self) -> None:
        """Say which engines cannot be used here, and why."""
        engines = self._packs.lacking()
        errors = (EngineMissing(engine=e.title, library=e.missing) for e in engines)
        self.missing.setText("\n".join(map(messages.words, errors)))
        self.missing.setVisible(bool(engines))

    def _version(self, pack: Pack) -> str:
        newer = next((offer for there, offer in self._newer if there == pack), None)
        if newer is None:
            return pack.version
        words = self.tr("{version} · newer: {newer}")
        return words.format(version=pack.version, newer=newer.version)

    def _origin(self, pack: Pack) -> str:
        words = self.tr("with Enface or another program")
        return f"{day(pack.installed)} · {words}" if pack.bundled else day(pack.installed)

    def _show_updates(self) -> None:
        count = len(self._newer)
        words = self.tr("A newer version of %n pack(s) can be downloaded.", "", count)
        self.newer.setText(words)
        going = (self._downloads.current, *self._downloads.waiting)
        self.update_all.setEnabled(any(offer not in going for _, offer in self._newer))
        for widget in (self.newer, self.update_all):
            widget.setVisible(count > 0)

    def _update(self) -> None:
        """Download newer packs. Each pack stays until the newer one is installed."""
        self._downloads.get([offer for _, offer in self._newer])

    def install(self, path: Path) -> None:
        """Check and install the pack at ``path`` in another thread."""
        self.messageWanted.emit(self.tr("Checking “{name}”…").format(name=path.name))
        self._path = path
        self.languages.hide()
        self._downloads.add(path)

    def _chosen(self) -> Pack | None:
        row = self.table.chosen_row()
        return None if row is None else self._installed[row]

    def _show_choice(self) -> None:
        pack = self._chosen()
        self.remove.setEnabled(pack is not None and not pack.bundled)

    def _choose_file(self) -> None:
        patterns = [*(f"*{end}" for name in ENGINES for end in known(name).suffixes), "*.zip"]
        kinds = self.tr("Language packs ({patterns})").format(patterns=" ".join(patterns))
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Add a language pack"), "", kinds)
        if name:
            self.install(Path(name))

    def _choose_folder(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Add a language pack"))
        if name:
            self.install(Path(name))

    def _remove(self) -> None:
        pack = self._chosen()
        if pack is not None:
            self._downloads.remove(pack)
