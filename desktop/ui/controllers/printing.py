"""Printing what a window shows, or saving it as PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.errors import EnfaceError, IsOriginal
from desktop.services import exporting
from desktop.services.reading.documents import Documents
from desktop.support.patience import PATIENCE, within
from desktop.ui.preferences import Preferences
from desktop.ui.reader.view import Reader
from desktop.ui.widgets.messagebar import MessageBar
from desktop.ui.words import actions, messages


class Printing(QObject):
    """Asks the print service of the system only where the network may be used: that service may
    look for printers on it. A PDF needs no service."""

    def __init__(
        self,
        reader: Reader,
        documents: Documents,
        preferences: Preferences,
        message_bar: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._reader, self._documents = reader, documents
        self._preferences, self._message_bar = preferences, message_bar
        self._window = parent

    def print(self) -> None:
        """Ask for a printer, then print."""
        self._with_service(preview=False)

    def preview(self) -> None:
        """Show how it would be printed, and print from there."""
        self._with_service(preview=True)

    def choose_pdf(self) -> None:
        """Ask for a file, and save what is shown as PDF."""
        model = self._reader.reader_model
        path = self._ask_for_pdf(Path(model.document.name).stem if model is not None else "")
        if path is not None:
            self.save_pdf(path)

    def _ask_for_pdf(self, title: str) -> Path | None:
        words = self.tr("Save as PDF")
        name, _ = QFileDialog.getSaveFileName(
            self._window, words, f"{title}.pdf", self.tr("PDF (*.pdf)")
        )
        return Path(name) if name else None

    def print_keys(self) -> None:
        """Print the keyboard shortcuts; where the print service is not to be asked, save them as
        PDF."""
        from desktop.ui.printing import sheet

        title = self.tr("Enface: keyboard shortcuts")
        groups = actions.listed(dict(self._preferences.current.shortcuts))
        self._preferences.refresh("never_network")
        if not self._preferences.current.never_network:
            sheet.print_sheet(title, groups, self._window)
        elif (path := self._ask_for_pdf(title.replace(":", ""))) is not None:
            self.save_keys(path)

    def save_keys(self, path: Path) -> None:
        """Save the keyboard shortcuts as PDF at ``path``, or say why not."""
        from desktop.ui.printing import sheet

        title = self.tr("Enface: keyboard shortcuts")
        groups = actions.listed(dict(self._preferences.current.shortcuts))
        self._save(path, lambda: sheet.draw_sheet(title, groups))

    def save_pdf(self, path: Path) -> None:
        """Save what is shown as PDF at ``path``, or say why not."""
        from desktop.ui.printing.pdf import draw_pdf

        reader, model = self._reader, self._reader.reader_model
        if model is not None:
            self._save(path, lambda: draw_pdf(model, reader.settings, reader.shown_columns()))

    def _save(self, path: Path, draw: Callable[[], bytes]) -> None:
        def save() -> None:
            self.require_other(path)
            exporting.save(path, draw())

        self._try(save)

    def _with_service(self, *, preview: bool) -> None:
        self._preferences.refresh("never_network")
        if self._preferences.current.never_network:
            words = self.tr(
                "Printing asks your system's print service, which may use the network, and “Never "
                "use the network” is on (Languages, Network). You can save a PDF instead."
            )
            self._message_bar.show_message(
                "print", words, (self.tr("Save as PDF…"), self.choose_pdf)
            )
            return
        from desktop.ui.printing import pages

        ask = pages.preview if preview else pages.print_
        self._try(lambda: ask(self._reader, self._window, self.require_other))

    def _try(self, act: Callable[[], object]) -> None:
        self._message_bar.withdraw("print")
        try:
            act()
        except EnfaceError as error:
            self._message_bar.show_message("print", messages.words(error))

    def require_other(self, path: Path) -> None:
        """Raise `IsOriginal` where ``path`` is a file that was read, or may be one: a disk does
        not answer."""
        if within(PATIENCE, lambda: self._documents.has_read(path), True):
            raise IsOriginal(name=path.name)
