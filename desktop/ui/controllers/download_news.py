"""How a download ended whose dialog was closed meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from desktop.ui.background.listed_downloads import ListedDownloads
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import messages, packnews


class DownloadNews(QObject):
    """Tells in the message bar what comes of ``downloads`` while no dialog is open that tells it.
    ``title`` gives what people call that of this name."""

    def __init__(
        self,
        downloads: ListedDownloads,
        message_bar: MessageBar,
        parent: QObject,
        title: Callable[[str], str] = str,
    ) -> None:
        super().__init__(parent)
        self._message_bar, self._title = message_bar, title
        self._open = 0  # dialogs
        downloads.added.connect(self._added)
        downloads.failed.connect(self._failed)

    def leave_to(self, dialog: QDialog) -> None:
        """``dialog`` tells it itself until it is closed."""
        self._open += 1
        dialog.finished.connect(self._closed)

    def _closed(self, _result: int) -> None:
        self._open -= 1

    def _added(self, name: str) -> None:
        if not self._open:
            self._tell(packnews.added(self._title(name)))

    def _failed(self, error: Exception) -> None:
        if not self._open:
            self._tell(messages.words(error))

    def _tell(self, words: str) -> None:
        self._message_bar.show_message("download", words)
