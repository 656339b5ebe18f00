"""The sentences of two columns as a list, those that most need a look first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from desktop.domain.comparing.matching import Unit
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab
from desktop.ui.words.tips import as_written

_LONGEST = 60  # characters of a sentence
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """What is told of a unit: a ``mark`` before its ``words``, and a ``tip``."""

    mark: str
    words: str
    tip: str = ""


class LineModel(QAbstractListModel):
    """The ``units`` that are listed; ``line_of`` tells of each, once it is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.units: list[Unit] = []
        self.line_of: Callable[[Unit], Line] = lambda unit: Line("", unit.original)

    def show_units(self, units: list[Unit]) -> None:
        """List ``units`` instead."""
        if len(units) == len(self.units):  # the others stay where they are, scrolled as they were
            self.units = units
            if units:
                self.dataChanged.emit(self.index(0), self.index(len(units) - 1))
            return
        self.beginResetModel()
        self.units = units
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.units)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self.line_of(self.units[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{line.mark}  {' '.join(line.words.split())[:_LONGEST]}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.mark}: {line.words}. {line.tip}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_written(f"{line.words}\n{line.tip}")
        return None


class RowsPanel(Tab):
    """Sorted and filtered as the person chooses; a press goes to the sentence."""

    unitChosen = Signal(object)  # a `Unit`: it is to be read
    orderChosen = Signal()  # `order` or `kept` is another

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.orders, self.filters = QComboBox(), QComboBox()
        self.list, self.model = QListView(), LineModel()
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.accepted = QLabel(wordWrap=True)
        self.accepted.setProperty("tone", "muted")
        self._labels = [QLabel(), QLabel()]
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 8)
        column.setSpacing(4)
        for label, box in zip(self._labels, (self.orders, self.filters), strict=True):
            label.setBuddy(box)
            label.setProperty("tone", "small")
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            column.addWidget(label)
            column.addWidget(box)
            box.activated.connect(self.orderChosen)
        column.addWidget(self.list, 1)
        column.addWidget(self.accepted)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose_and_leave)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Rows")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self._labels[0].setText(self.tr("Sorted by"))
        self._labels[1].setText(self.tr("Shown"))
        self.list.setAccessibleName(self.tr("Sentences"))

    def offer(self, orders: Sequence[tuple[str, str]], filters: Sequence[tuple[str, str]]) -> None:
        """Offer these orders and filters (name, words). What is chosen stays."""
        for box, choices in ((self.orders, orders), (self.filters, filters)):
            chosen, quiet = box.currentData(), QSignalBlocker(box)
            box.clear()
            for name, words in choices:
                box.addItem(words, name)
            box.setCurrentIndex(max(box.findData(chosen), 0))
            quiet.unblock()

    @property
    def order(self) -> str:
        """The name of the order that is chosen."""
        return self.orders.currentData() or ""

    @property
    def kept(self) -> str:
        """The name of the filter that is chosen."""
        return self.filters.currentData() or ""

    def keep(self, name: str) -> None:
        """Choose the filter ``name``."""
        self.filters.setCurrentIndex(max(self.filters.findData(name), 0))
        self.orderChosen.emit()

    def show_units(self, units: list[Unit], accepted: str) -> None:
        """List ``units``; ``accepted`` tells of those that are done. The chosen one stays so."""
        chosen, bar = self.chosen(), self.list.verticalScrollBar().value()
        self.model.show_units(units)
        if chosen is not None and self.chosen() != chosen:
            self.stand_at(chosen.row, chosen.segment)
        self.list.verticalScrollBar().setValue(bar)
        self.accepted.setText(accepted)
        self.accepted.setVisible(bool(accepted))

    def chosen(self) -> Unit | None:
        """The unit one stands at."""
        index = self.list.currentIndex()
        return self.model.units[index.row()] if index.isValid() else None

    def stand_at(self, row: int, segment: int) -> None:
        """Stand at the unit that begins there; at none where it is not listed."""
        for at, unit in enumerate(self.model.units):
            if unit.row == row and unit.segment == segment:
                self.list.setCurrentIndex(self.model.index(at))
                return
        self.list.setCurrentIndex(_ROOT)

    def _choose(self, index: QModelIndex) -> None:
        self.unitChosen.emit(self.model.units[index.row()])

    def _choose_and_leave(self, index: QModelIndex) -> None:
        self._choose(index)
        self.left.emit()
