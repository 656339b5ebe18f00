"""The dialog of language packs, and news about packs while it is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.packs.pack import Pack
from desktop.services.packs.installed import Packs
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.serverlist import ServerList
from desktop.ui.preferences import Preferences
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages, packnews

if TYPE_CHECKING:  # imported when first used
    from desktop.services.packs.downloading import Installed
    from desktop.ui.dialogs.packs.languages import LanguagesDialog


class LanguagePacks(QObject):
    """Opens the dialog. Once it was open, the message bar of the window tells what happens to
    packs while no such dialog is open."""

    def __init__(
        self,
        packs: Packs,
        downloads: Downloads,
        servers: ServerList,
        preferences: Preferences,
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._packs, self._downloads, self._preferences = packs, downloads, preferences
        self._servers = servers
        self._message_bar, self._dialog_parent = message_bar, parent
        self._listening = False

    def show(self) -> LanguagesDialog:
        """Open the dialog at the packs on this computer."""
        from desktop.ui.dialogs.packs.languages import LanguagesDialog

        dialog = LanguagesDialog(
            self._packs, self._downloads, self._servers, self._preferences, self._dialog_parent
        )
        self._listen()
        dialog.open()
        return dialog

    def show_needed(self, source: str, target: str) -> None:
        """Open the dialog at what ``source`` to ``target`` needs. If ``target`` is "", take the
        target last chosen for ``source``, else the language of the window."""
        last = dict(self._preferences.current.targets).get(source, "")
        self.show().ask_for(source, target or last or QLocale().bcp47Name())

    def add_from_file(self) -> None:
        """Open the dialog and ask for the file of a pack."""
        self.show().add.click()

    def _listen(self) -> None:
        if not self._listening:
            self._listening = True
            self._downloads.installed.connect(self._installed)
            self._downloads.removed.connect(self._removed)
            self._downloads.failed.connect(self._failed)

    def _installed(self, installed: Installed) -> None:
        self._tell(packnews.installed(installed))

    def _removed(self, pack: Pack) -> None:
        self._tell(packnews.removed(pack))

    def _failed(self, error: Exception) -> None:
        self._tell(messages.words(error))

    def _tell(self, words: str) -> None:
        from desktop.ui.dialogs.packs.languages import LanguagesDialog

        dialogs = self._dialog_parent.findChildren(LanguagesDialog)
        if not any(dialog.isVisible() for dialog in dialogs):
            self._message_bar.show_message("packs", words)
