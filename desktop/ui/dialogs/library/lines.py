"""A concordance as a table: the word in the middle, what stands around it at both sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.services.library.concordance import Line
from desktop.ui.dialogs.library.rows import side
from desktop.ui.words.names import day

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_SIDE = 70  # characters at each side
LEFT, KEYWORD, RIGHT, OTHER, SPEAKER, DATE, TRANSCRIPT = range(7)


class LinesModel(QAbstractTableModel):
    """Shows the lines of a concordance in their order."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._direction = Qt.LayoutDirection.LeftToRight

    def set_lines(self, lines: Sequence[Line], direction: Qt.LayoutDirection) -> None:
        """Show ``lines`` in a table of ``direction``."""
        self.beginResetModel()
        self.lines, self._direction = list(lines), direction
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else TRANSCRIPT + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return self._side(section)
        if role != _Role.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Library", "Before"),
            translate("Library", "Word"),
            translate("Library", "After"),
            translate("Library", "Other language"),
            translate("Library", "Speaker"),
            translate("Library", "Date"),
            translate("Library", "Transcript"),
        )[section]

    def _side(self, column: int) -> Qt.AlignmentFlag:
        """In every language of the window the same: headings would go by their own words."""
        return QStyle.visualAlignment(self._direction, side(column == LEFT))

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == _Role.DisplayRole:
            return _text(line, index.column())
        if role == _Role.ToolTipRole:
            return "\n".join(filter(None, (line.hit.text.strip(), line.other.strip())))
        if role == _Role.TextAlignmentRole:
            return self._side(index.column())
        return None


class EndShown(QStyledItemDelegate):
    """Where a cell is too narrow, the end of its text is seen: what stands before the word."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.textElideMode = Qt.TextElideMode.ElideLeft


def _text(line: Line, column: int) -> str:
    hit = line.hit
    match column:
        case n if n == LEFT:
            return " ".join(line.left.split())[-_SIDE:]
        case n if n == KEYWORD:
            return line.keyword
        case n if n == RIGHT:
            return " ".join(line.right.split())[:_SIDE]
        case n if n == OTHER:
            return " ".join(line.other.split())
        case n if n == SPEAKER:
            return hit.speaker
        case n if n == DATE:
            return day(hit.date)
    return hit.title or hit.path.name
