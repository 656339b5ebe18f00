"""The table of the dialogs: read it and choose a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from desktop.ui.words.tips import as_written


class RowTable(QTableWidget):
    """Selects whole rows, one at a time. Tab leaves it."""

    def __init__(self, name: str, titles: Sequence[str]) -> None:
        super().__init__(0, len(titles))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(titles))
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setProperty("look", "rows")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setHighlightSections(False)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(side)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)

    def fill(self, rows: Iterable[Sequence[str]]) -> None:
        """Replace the rows by ``rows``."""
        lines = list(rows)
        self.setRowCount(len(lines))
        for row, cells in enumerate(lines):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(as_written(words))
                self.setItem(row, column, item)

    def selectRow(self, row: int) -> None:
        """Choose ``row``: from right to left, too, where Qt's own does nothing."""
        self.setCurrentIndex(self.model().index(row, 0))

    def chosen_row(self) -> int | None:
        """The number of the chosen row."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None
