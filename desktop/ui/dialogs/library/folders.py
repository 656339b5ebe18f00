"""What the person added to the library, and whether it is watched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.services.library.watching import can_watch
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel
from desktop.ui.dialogs.sizing import resize_to_text
from desktop.ui.words.names import number, path_name
from desktop.ui.words.tips import as_written, path_as_written

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
WATCH = 0  # the column of the boxes to tick


class FoldersModel(RowsModel[Path]):
    """A row for each folder or file, with a box to tick where it ``can_tick``, which is called as
    ``words`` say. ``ticked`` brings a path and whether it is to be watched."""

    ticked = Signal(object, bool)

    def __init__(
        self,
        watched: Mapping[Path, bool],
        titles: Sequence[str],
        words: Callable[[Path], str],
        can_tick: bool,
    ) -> None:
        super().__init__(
            titles,
            lambda path: ("", path_name(str(path))),
            tip=lambda path: path_as_written(str(path)),
        )
        self._watched, self._words, self._can_tick = dict(watched), words, can_tick
        self.show(list(watched))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() != WATCH:
            return flags
        flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags if self._can_tick else flags & ~Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if index.isValid() and index.column() == WATCH:
            path = self.rows[index.row()]
            if role == _Role.CheckStateRole:
                on = self._watched[path]
                return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
            if role == _Role.AccessibleTextRole:
                return self._words(path)
            if role == _Role.ToolTipRole:
                return as_written(self._words(path))
        return super().data(index, role)

    def setData(self, index: _Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.CheckStateRole or index.column() != WATCH:
            return False
        path = self.rows[index.row()]
        self._watched[path] = Qt.CheckState(value) is Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit(path, self._watched[path])
        return True


class FoldersDialog(QDialog):
    """Lists folders and files, with a box to tick for each. ``ticked`` brings a path and whether it
    is to be watched; ``takeInPressed``: what is ``left_out``, so many files, is to be taken in."""

    ticked = Signal(object, bool)
    takeInPressed = Signal()

    def __init__(self, watched: Mapping[Path, bool], left_out: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Folders of the library"))
        about = self.tr(
            "While the library is open, Enface takes in what changes in the folders that you tick."
        )
        if not can_watch():
            about = self.tr(
                "Watching needs watchfiles, which is not installed. Install it with: "
                "enface extras add watch. “Look again” does the same when you press it."
            )
        titles, name = (self.tr("Watch"), self.tr("Folder or file")), self.tr("Watch {name}")
        self.model = FoldersModel(
            watched, titles, lambda path: name.format(name=path.name), can_watch()
        )
        self.model.ticked.connect(self.ticked)
        self.table = PlainTable(self.windowTitle(), self.model, (12,))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        words = self.tr("Left out because you removed them: {count}")
        self.left_out = QLabel(words.format(count=number(left_out)))
        self.take_in = QPushButton(self.tr("Add again"))
        self.take_in.setToolTip(self.tr("Add the files that you removed from the list again"))
        self.take_in.setAutoDefault(False)
        self.take_in.clicked.connect(self._take_in)
        line = QHBoxLayout()
        line.addWidget(self.left_out, 1)
        line.addWidget(self.take_in)
        self._show_left_out(left_out > 0)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(about, wordWrap=True))
        column.addWidget(self.table)
        column.addLayout(line)
        column.addWidget(buttons)
        resize_to_text(self, 110, 20)

    def _show_left_out(self, on: bool) -> None:
        self.left_out.setVisible(on)
        self.take_in.setVisible(on)

    def _take_in(self) -> None:
        self._show_left_out(False)
        self.takeInPressed.emit()
