"""The sentences of two columns as a list, those that most need a look first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QProgressBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.comparing.matching import Unit
from desktop.ui.panels.owndirection import OwnDirection
from desktop.ui.panels.tab import Tab
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.menu import Menu
from desktop.ui.words.names import number
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


TO_DO, DIFFER, TO_CHECK, LINKS, ALL = CHIPS = ("todo", "differ", "check", "links", "all")
WORST, TEXT, LINK = ORDERS = ("worst", "text", "link")


class SentencesPanel(Tab):
    """How many sentences are done, how far both texts agree, and the sentences as one list: those
    of the chosen chip, in the chosen order; a press goes to the sentence."""

    unitChosen = Signal(object)  # a `Unit`: it is to be read
    orderChosen = Signal()  # `order` or `chip` is another
    columnsChosen = Signal(str, str)  # the ids of the columns that are to be compared
    otherWanted = Signal()  # another text is to be compared with
    alignWanted = Signal()  # what stands below the current sentence is to be aligned again
    exportWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.done, self.done_words = QProgressBar(textVisible=False), QLabel(wordWrap=True)
        self.agreement, self.menu = QToolButton(), Menu(self)
        self.nothing, self.other = QLabel(wordWrap=True), QToolButton()
        self.chips = {name: QToolButton() for name in CHIPS}
        self.orders = Choice()
        self.list, self.model = QListView(), LineModel()
        self.order = WORST
        self._lay_out()
        self._connect()
        self.retranslate()
        self.show_empty(True)

    def _lay_out(self) -> None:
        self.done_words.setProperty("tone", "strong")
        self.nothing.setProperty("tone", "muted")
        self.agreement.setProperty("look", "quiet")
        self.agreement.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.agreement.setMenu(self.menu)
        self.agreement.setMinimumWidth(80)
        self.orders.setProperty("look", "quiet")
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(OwnDirection(self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._filled = QWidget()
        inner = QVBoxLayout(self._filled)
        inner.setContentsMargins(0, 0, 0, 0)
        for part in (self.done_words, self.done, self.agreement, self._chips()):
            inner.addWidget(part)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.orders, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.nothing)
        column.addWidget(self.other, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._filled, 1)
        column.addStretch(0)

    def _chips(self) -> QWidget:
        chips = QWidget()
        line = Flow(chips)
        line.setSpacing(4)
        for chip in self.chips.values():
            chip.setProperty("look", "chip")
            chip.setCheckable(True)
            chip.setAutoExclusive(True)
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            line.addWidget(chip)
        self.chips[TO_DO].setChecked(True)
        return chips

    def _connect(self) -> None:
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose_and_leave)
        self.other.clicked.connect(self.otherWanted)
        self.orders.chosen.connect(self._sort_by)
        for chip in self.chips.values():
            chip.clicked.connect(self.orderChosen)

    def title(self) -> str:
        return self.tr("Sentences")

    def retranslate(self) -> None:
        """Words in the window's language."""
        self.list.setAccessibleName(self.tr("Sentences"))
        self.done.setAccessibleName(self.tr("Sentences accepted"))
        self.nothing.setText(self.tr("Nothing to compare yet: open a second text beside this one."))
        self.other.setText(self.tr("Compare with…"))
        self.agreement.setAccessibleName(self.tr("Agreement"))
        self._offer_orders()
        self.show_counts({})

    def _offer_orders(self) -> None:
        names = {
            WORST: self.tr("Lowest agreement first"),
            TEXT: self.tr("Order of the text"),
            LINK: self.tr("Least sure link first"),
        }
        self.orders.offer(self.tr("Sorted by"), [*names.items()], self.order)

    def _sort_by(self, order: str) -> None:
        self.order = order
        self._offer_orders()
        self.orderChosen.emit()

    @property
    def chip(self) -> str:
        """The name of the chip that is chosen."""
        return next(name for name, chip in self.chips.items() if chip.isChecked())

    def keep(self, name: str) -> None:
        """Choose the chip ``name``."""
        self.chips[name].setChecked(True)
        self.orderChosen.emit()

    def show_empty(self, empty: bool) -> None:
        """Show what to do first, where there are no two texts."""
        self.nothing.setVisible(empty)
        self.other.setVisible(empty)
        self._filled.setVisible(not empty)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show on each chip how many sentences it lists."""
        words = {
            TO_DO: self.tr("To do"),
            DIFFER: self.tr("Differ"),
            TO_CHECK: self.tr("To check"),
            LINKS: self.tr("Links"),
            ALL: self.tr("All"),
        }
        for name, chip in self.chips.items():
            count = counts.get(name)
            chip.setText(words[name] if count is None else f"{words[name]} {number(count)}")

    def show_looks(self, words: str) -> None:
        """Say on the chip of what is to be checked which reasons there are."""
        self.chips[TO_CHECK].setToolTip(words)

    def show_done(self, done: int, of: int, words: str) -> None:
        """Show how far one is."""
        self.done.setRange(0, max(of, 1))
        self.done.setValue(done)
        self.done_words.setText(words)

    def show_agreement(self, words: str, about: str) -> None:
        """Show how far both texts agree; ``about`` says what the numbers mean."""
        self.agreement.setText(f"{words} ▾")
        self.agreement.setAccessibleName(words)
        self.agreement.setToolTip(as_written(f"{words}\n{about}"))

    def offer(
        self, columns: Sequence[tuple[str, str]], first: str, second: str, can_align: bool
    ) -> None:
        """Offer ``columns`` (id, name), of which these two are compared."""
        self.menu.clear()
        headings = (self.tr("Compare"), self.tr("with"))
        for at, (heading, chosen) in enumerate(zip(headings, (first, second), strict=True)):
            self.menu.addSection(heading)
            group = QActionGroup(self.menu)
            for column, name in columns:
                action = self.menu.addAction(for_menu(name))
                action.setCheckable(True)
                action.setChecked(column == chosen)
                group.addAction(action)
                pair = (column, second) if at == 0 else (first, column)
                action.triggered.connect(lambda _=False, pair=pair: self.columnsChosen.emit(*pair))
        self.menu.addSeparator()
        again = self.menu.addAction(self.tr("Align again below here"))
        again.setEnabled(can_align)
        again.triggered.connect(self.alignWanted)
        self.menu.addAction(self.tr("Export…")).triggered.connect(self.exportWanted)

    def show_units(self, units: list[Unit]) -> None:
        """List ``units``. The chosen one stays so."""
        chosen, bar = self.chosen(), self.list.verticalScrollBar().value()
        self.model.show_units(units)
        if chosen is not None and self.chosen() != chosen:
            self.stand_at(chosen.row, chosen.segment)
        self.list.verticalScrollBar().setValue(bar)

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
