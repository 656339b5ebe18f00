"""Language packs: those on this computer, those to be had, and what the network was used for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.pack import Pack
from desktop.services.downloading import Installed
from desktop.ui import messages
from desktop.ui.dialogs.available import AvailablePage
from desktop.ui.dialogs.installed import InstalledPage
from desktop.ui.dialogs.network import NetworkPage
from desktop.ui.messagebar import MessageBar
from desktop.ui.names import pair_name
from desktop.ui.parts import Parts

if TYPE_CHECKING:
    from desktop.ui.window import Window


class LanguagesDialog(QDialog):
    """Three pages: "On this computer", "To be had", "Network"; messages stand above them."""

    changed = Signal()

    def __init__(self, parts: Parts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Languages"))
        self._parts = parts
        self.messages = MessageBar()
        self.installed = InstalledPage(parts)
        self.available = AvailablePage(parts)
        self.network = NetworkPage(parts)
        self.add, self.folder = self.installed.add, self.installed.folder
        self.remove, self.table = self.installed.remove, self.installed.table
        self.pages = QTabWidget(documentMode=True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.setAccessibleName(self.tr("Languages"))
        self.pages.addTab(self.installed, self.tr("On this computer"))
        self.pages.addTab(self.available, self.tr("To be had"))
        self.pages.addTab(self.network, self.tr("Network"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.messages, self.pages, buttons):
            column.addWidget(widget)
        self.resize(820, 560)
        self._listen()

    def _listen(self) -> None:
        self.installed.said.connect(self._say)
        self.installed.failed.connect(self._failed)
        self.installed.changed.connect(self._packs_changed)
        downloads = self._parts.downloads
        downloads.installed.connect(self._downloaded)
        downloads.failed.connect(self._failed)

    def install(self, path: Path) -> None:
        """Check and install the pack at ``path``, off the window's thread."""
        self.installed.install(path)

    def ask_for(self, source: str, target: str) -> None:
        """Show what is needed for ``source`` to ``target``."""
        self.pages.setCurrentWidget(self.available)
        self.available.ask_for(source, target)

    def _say(self, words: str) -> None:
        self.messages.show_message("pack", words)

    def _failed(self, error: Exception) -> None:
        self._say(messages.words(error))

    def _packs_changed(self) -> None:
        self.available.fill()
        self.changed.emit()

    def _downloaded(self, done: Installed) -> None:
        pack: Pack = done.pack
        words = self.tr("Installed: {pair}").format(pair=pair_name(pack.source, pack.target))
        if done.first_hash:
            trusted = self.tr(
                "The catalogue has no fingerprint of this file, so the first download was trusted "
                "and its own was recorded (SHA-256 {hash}…). A later one must have the same."
            )
            words += " · " + trusted.format(hash=done.first_hash[:16])
        self._say(words)
        self.installed.fill()
        self.available.fill()


def show(window: Window) -> LanguagesDialog:
    """Open the dialog over ``window``."""
    dialog = LanguagesDialog(window.parts, window)
    dialog.changed.connect(window.translation.packs_changed)
    dialog.open()
    return dialog


def ask(window: Window, source: str, target: str) -> LanguagesDialog:
    """Open the dialog over ``window`` at what ``source`` to ``target`` takes; without a target, at
    the one last used or the language of the interface."""
    last = dict(window.parts.preferences.current.targets).get(source, "")
    dialog = show(window)
    dialog.ask_for(source, target or last or QLocale().bcp47Name())
    return dialog
