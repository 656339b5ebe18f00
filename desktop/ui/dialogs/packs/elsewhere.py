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

from desktop.domain.errors import AnotherFile, CannotWrite
from desktop.domain.packs.offer import File
from desktop.domain.reasons import reason_of
from desktop.services.packs import elsewhere
from desktop.services.packs.elsewhere import FILE_NAME, Group
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words.names import megabytes


class ElsewhereDialog(QDialog):
    """Shows ``groups`` of files as text, and saves them as a list for curl; ``next_step`` says what
    to do with them. ``failed`` brings an exception."""

    failed = Signal(object)

    def __init__(
        self, groups: Sequence[Group], next_step: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Download on another computer"))
        self._groups = groups
        download = self.tr(
            "Download these files on a computer that is online, under the names given, and bring "
            "them to this one. The saved list can be given to the program curl, which is part of "
            "Windows, macOS and Linux."
        )
        about = QLabel(f"{download} {next_step}", wordWrap=True)
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
        resize_to_text(self, 127, 30)

    def save_list(self, path: Path) -> None:
        """Write the list for curl to ``path``."""
        try:
            elsewhere.save(self._groups, path)
        except AnotherFile as error:
            self.failed.emit(error)
        except OSError as error:
            self.failed.emit(CannotWrite(name=path.name, reason=reason_of(error)))

    def _described(self) -> str:
        return "\n\n".join(
            "\n".join([self._heading(group), *(self._file(file) for file in group.files)])
            for group in self._groups
        )

    def _heading(self, group: Group) -> str:
        if not group.folder:
            return group.heading
        folder = self.tr("folder {name}").format(name=group.folder)
        return f"{group.heading} · {folder}"

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
