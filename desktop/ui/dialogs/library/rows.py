"""Tables of the library, of any number of rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.ui.words.names import day

T = TypeVar("T")
_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_GAP = 12  # px of a row beside its words


def dates() -> tuple[str, ...]:
    """Dates than which hardly any takes more room."""
    return tuple(day(f"2028-{month:02}-28") for month in range(1, 13))


def side(trailing: bool) -> Qt.AlignmentFlag:
    """Where the texts of a column stand, and its heading: at its beginning, or ``trailing``."""
    at = Qt.AlignmentFlag.AlignTrailing if trailing else Qt.AlignmentFlag.AlignLeading
    return at | Qt.AlignmentFlag.AlignVCenter


class PlainTable(QTableView):
    """A table whose rows have one height, so that any number of them scrolls alike. ``widths`` are
    those of the first columns: in characters, or texts for which there must be room. The last
    column takes what is left."""

    def __init__(
        self, name: str, model: QAbstractItemModel, widths: Sequence[int | tuple[str, ...]] = ()
    ) -> None:
        super().__init__()
        self._widths: Sequence[int | tuple[str, ...]] = ()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("look", "rows")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setDefaultAlignment(side(False))
        self.horizontalHeader().setHighlightSections(False)
        # With that of the table, the header looks at every row that is chosen to paint itself.
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(model, self))
        self.horizontalHeader().setStretchLastSection(True)
        self._widths = widths
        self.fit()

    def chosen_rows(self) -> list[int]:
        """The rows that are chosen, from above."""
        ranges: Any = self.selectionModel().selection()  # it is a list, though not declared one
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def selectRow(self, row: int) -> None:
        """Choose ``row`` alone: from right to left, too, where Qt's own does nothing."""
        self.setCurrentIndex(self.model().index(row, 0))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self.fit()
            QTimer.singleShot(0, self, self.fit)  # the headings get their font after the table

    def fit(self) -> None:
        """Make room for the words in their size."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _GAP)
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        for column, width in enumerate(self._widths):
            if isinstance(width, tuple):
                room = max(map(metrics.horizontalAdvance, width)) + metrics.height() + _GAP
            else:
                room = width * metrics.averageCharWidth()
            header.resizeSection(column, max(room, header.sectionSizeHint(column)))


class RowsModel(QAbstractTableModel, Generic[T]):
    """A row for each of ``rows``, whose cells are its ``texts``, made when they are seen. The
    columns have ``titles``; ``numbers`` are those that hold numbers. ``tip`` of a row."""

    def __init__(
        self,
        titles: Sequence[str],
        texts: Callable[[T], Sequence[str]],
        numbers: Sequence[int] = (),
        tip: Callable[[T], str] | None = None,
    ) -> None:
        super().__init__()
        self._titles, self._texts, self._numbers, self._tip = titles, texts, numbers, tip
        self.rows: Sequence[T] = ()

    def show(self, rows: Sequence[T], titles: Sequence[str] = ()) -> None:
        """Show ``rows`` in their order, under other ``titles`` where there are any."""
        self.beginResetModel()
        self.rows, self._titles = rows, titles or self._titles
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _Role.TextAlignmentRole:
            return side(section in self._numbers)
        return self._titles[section] if role == _Role.DisplayRole else None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _Role.DisplayRole:
            return self._texts(row)[index.column()]
        if role == _Role.ToolTipRole and self._tip is not None:
            return self._tip(row)
        if role == _Role.TextAlignmentRole:
            return side(index.column() in self._numbers)
        return None
