"""The dialog of what translates, and of the use of the network for it: language packs on this
computer and on the Internet, servers."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from desktop.domain.packs.pack import Pack
from desktop.services.packs.downloading import Installed
from desktop.services.packs.installed import Packs
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.serverlist import ServerList
from desktop.ui.dialogs.packs.available import AvailablePage
from desktop.ui.dialogs.packs.installed import InstalledPage
from desktop.ui.dialogs.packs.network import NetworkPage
from desktop.ui.dialogs.packs.progress import ProgressLine
from desktop.ui.dialogs.packs.servers import ServersPage
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.widgets.scrolled import WithinScreen
from desktop.ui.words import messages, packnews


class LanguagesDialog(QDialog):
    """Four pages: "On this computer", "Available", "Servers", "Network". Messages stand above
    them."""

    def __init__(
        self,
        packs: Packs,
        downloads: Downloads,
        servers: ServerList,
        preferences: Preferences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Languages"))
        self.messages = MessageBar()
        self.installed = InstalledPage(packs, downloads)
        self.available = AvailablePage(packs, downloads)
        self.servers = ServersPage(servers)
        self.network = NetworkPage(preferences, downloads)
        self.progress = ProgressLine(downloads)
        self.add, self.folder = self.installed.add, self.installed.folder
        self.remove, self.table = self.installed.remove, self.installed.table
        self.pages = QTabWidget(documentMode=True)
        self.pages.tabBar().setDrawBase(False)
        self.pages.setAccessibleName(self.tr("Languages"))
        self.pages.addTab(self.installed, self.tr("On this computer"))
        self.pages.addTab(self.available, self.tr("Available"))
        self.pages.addTab(self.servers, self.tr("Servers"))
        self.pages.addTab(self.network, self.tr("Network"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.messages, WithinScreen(self.pages), self.progress, buttons):
            column.addWidget(widget)
        resize_to_text(self, 160, 43)
        self._listen(downloads)

    def _listen(self, downloads: Downloads) -> None:
        self.installed.messageWanted.connect(self._say)
        self.servers.messageWanted.connect(self._say)
        downloads.installed.connect(self._came)
        downloads.removed.connect(self._went)
        downloads.failed.connect(self._failed)

    def install(self, path: Path) -> None:
        """Check and install the pack at ``path`` in another thread."""
        self.installed.install(path)

    def ask_for(self, source: str, target: str) -> None:
        """Show what translating ``source`` into ``target`` needs."""
        self.pages.setCurrentWidget(self.available)
        self.available.ask_for(source, target)

    def _say(self, words: str) -> None:
        self.messages.show_message("pack", words)

    def _failed(self, error: Exception) -> None:
        self._say(messages.words(error))

    def _came(self, done: Installed) -> None:
        self._say(packnews.installed(done))
        self._fill()

    def _went(self, pack: Pack) -> None:
        self._say(packnews.removed(pack))
        self._fill()

    def _fill(self) -> None:
        self.installed.fill()
        self.available.fill()
