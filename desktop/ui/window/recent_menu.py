"""File > Open Recent."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.services.personal.recent_files import Recent, RecentFiles
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu

_OFFERED = 12
_DIGITS = 9  # entries with a digit as their letter


class RecentMenu(QObject):
    """The submenu with the recent files, filled whenever it opens."""

    chosen = Signal(str)  # a path
    clearPressed = Signal()

    def __init__(self, files: RecentFiles, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self.menu = Menu("", parent)
        self.menu.aboutToShow.connect(self.fill)

    def retranslate(self) -> None:
        """Set the title of the submenu in the language of the window."""
        self.menu.setTitle(self.tr("Open Recen&t"))

    def fill(self) -> None:
        """List the files, the latest first."""
        self.menu.clear()
        entries = self._files.recent()[:_OFFERED]
        for number, entry in enumerate(entries, 1):
            letter = f"&{number} " if number <= _DIGITS else ""
            action = self.menu.addAction(letter + for_menu(_words(entry)))
            action.triggered.connect(lambda _=False, path=entry.path: self.chosen.emit(path))
        if not entries:
            self.menu.addAction(self.tr("No recent files")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(self.tr("&Clear list")).triggered.connect(self.clearPressed)


def _words(entry: Recent) -> str:
    name = Path(entry.path).name
    return f"{entry.title} ({name})" if entry.title and entry.title != name else name
