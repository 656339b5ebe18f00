"""What the person added to the library, and whether it is watched."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library.watching import can_watch
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words.tips import as_written

_WATCH = 0  # the column of the boxes to tick


class FoldersDialog(QDialog):
    """Lists folders and files, with a box to tick for each. ``ticked`` brings a path and whether it
    is to be watched."""

    ticked = Signal(object, bool)

    def __init__(self, watched: Mapping[Path, bool], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Folders of the library"))
        self._paths = list(watched)
        about = self.tr(
            "While the library is open, Enface takes in what changes in the folders that you tick."
        )
        if not can_watch():
            about = self.tr(
                "Watching needs watchfiles, which is not installed. Install it with: pip install "
                "'enface[watch]'. “Look again” does the same when you press it."
            )
        self.table = RowTable(self.windowTitle(), (self.tr("Watch"), self.tr("Folder or file")))
        self.table.fill(("", str(path)) for path in self._paths)
        for row, path in enumerate(self._paths):
            item = QTableWidgetItem()
            item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            if can_watch():
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEnabled)
            item.setCheckState(Qt.CheckState.Checked if watched[path] else Qt.CheckState.Unchecked)
            words = self.tr("Watch {name}").format(name=path.name)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(as_written(words))
            self.table.setItem(row, _WATCH, item)
        self.table.itemChanged.connect(self._tick)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (QLabel(about, wordWrap=True), self.table, buttons):
            column.addWidget(widget)
        resize_to_text(self, 110, 20)

    def _tick(self, item: QTableWidgetItem) -> None:
        if item.column() == _WATCH:
            on = item.checkState() is Qt.CheckState.Checked
            self.ticked.emit(self._paths[item.row()], on)
