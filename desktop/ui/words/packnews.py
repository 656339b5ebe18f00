"""What became of language packs, in words; told in the window once the dialog is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from desktop.domain.pack import Pack
from desktop.services.packs.downloading import Installed
from desktop.ui.words import messages
from desktop.ui.words.names import pair_name

if TYPE_CHECKING:
    from desktop.ui.window.window import Window


def installed(done: Installed) -> str:
    """That a pack came, and what had to be trusted."""
    pack, translate = done.pack, QCoreApplication.translate
    words = translate("packnews", "Installed: {pair}")
    words = words.format(pair=pair_name(pack.source, pack.target))
    if not done.first_hash:
        return words
    trusted = translate(
        "packnews",
        "The catalogue has no fingerprint of this file, so the first download was trusted "
        "and its own was recorded (SHA-256 {hash}…). A later one must have the same.",
    )
    return f"{words} · {trusted.format(hash=done.first_hash[:16])}"


def removed(pack: Pack) -> str:
    """That a pack went."""
    words = QCoreApplication.translate("packnews", "Removed: {pair}")
    return words.format(pair=pair_name(pack.source, pack.target))


class _News(QObject):
    """Tells ``window``, as long as the dialog over it does not."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        downloads = window.parts.downloads
        downloads.installed.connect(self._came)
        downloads.removed.connect(self._went)
        downloads.failed.connect(self._failed)

    def _came(self, done: Installed) -> None:
        self._say(installed(done))

    def _went(self, pack: Pack) -> None:
        self._say(removed(pack))

    def _failed(self, error: Exception) -> None:
        self._say(messages.words(error))

    def _say(self, words: str) -> None:
        from desktop.ui.dialogs.languages import LanguagesDialog

        if not any(dialog.isVisible() for dialog in self._window.findChildren(LanguagesDialog)):
            self._window.messages.show_message("packs", words)


def tell(window: Window) -> None:
    """From now on, tell ``window`` what becomes of what was pressed in its dialog."""
    if window.findChild(_News) is None:
        _News(window)
