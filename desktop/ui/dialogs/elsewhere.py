"""The addresses of language packs, to download them on another computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.errors import CannotWrite
from desktop.domain.offer import File, Offer
from desktop.domain.reasons import reason_of
from desktop.services.packs.elsewhere import FILE_NAME, curl_config
from desktop.support.files import write_whole
from desktop.ui.words.names import engine_title, megabytes, pair_name


class ElsewhereDialog(QDialog):
    """Shows the files of ``offers`` as text, and saves them as a list for curl. ``failed`` brings
    an exception."""

    failed = Signal(object)

    def __init__(self, offers: Sequence[Offer], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Download on another computer"))
        self._offers = offers
        about = QLabel(
            self.tr(
                "Download these files on a computer that is online, under the names given, and "
                "bring them to this one. Then press “Add from a file…”, or “Add from a folder…” "
                "for a pack of several files. The list can be given to curl, which is part of "
                "Windows, macOS and Linux: curl --config {name}"
            ).format(name=FILE_NAME),
            wordWrap=True,
        )
        self.text = QPlainTextEdit(self._described(), readOnly=True)
        self.text.setAccessibleName(self.tr("Files to download"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save = buttons.addButton(
            self.tr("Save the list…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._choose)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (about, self.text, buttons):
            column.addWidget(widget)
        self.resize(760, 420)

    def save_list(self, path: Path) -> None:
        """Write the list for curl to ``path``."""
        try:
            write_whole(path, curl_config(self._offers))
        except OSError as error:
            self.failed.emit(CannotWrite(name=path.name, reason=reason_of(error)))

    def _described(self) -> str:
        return "\n\n".join(
            "\n".join([self._heading(offer), *(self._file(file) for file in offer.files)])
            for offer in self._offers
        )

    def _heading(self, offer: Offer) -> str:
        size = self.tr("size unknown") if offer.size is None else megabytes(offer.size)
        pair = pair_name(offer.source, offer.target)
        parts = [pair, engine_title(offer.engine), offer.version, size]
        if offer.folder:
            parts.append(self.tr("folder {name}").format(name=offer.folder))
        return " · ".join(parts)

    def _file(self, file: File) -> str:
        parts = [file.sent_name]
        if file.size is not None:
            parts.append(megabytes(file.size))
        if file.sha256:
            parts.append(f"SHA-256 {file.sha256}")
        return "\n".join([*file.addresses, f"    {' · '.join(parts)}"])

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), FILE_NAME)
        if name:
            self.save_list(Path(name))
