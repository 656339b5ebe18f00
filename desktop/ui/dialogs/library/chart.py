"""How often something stands in each year, or is said by each speaker; which words, and which
phrases, and what stands near it: a chart, and a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.services.library.counting import Collocate, Count, Counted, Frequency
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel
from desktop.ui.words.names import number

_BARS = 200
_MANY = 9_999_999  # times: there is room for so many
_NAME = 0.3  # of the width: what a bar stands for
_THICK = 0.6  # of the height of a row


class Chart(QWidget):
    """The table says all that the chart shows. ``chosen`` brings a row of it, and by what was
    counted."""

    chosen = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.bars = Bars()
        self._by = Count.YEAR
        self._rows = RowsModel[Frequency | Collocate](self._titles(), self._cells, range(1, 5))
        rate = (self.tr("In 10,000 words"),)
        times = (number(_MANY),)
        widths = (18, times, rate, rate, times)
        self.table = PlainTable(self.tr("How often"), self._rows, widths)
        self.table.setToolTip(self.tr("A double click shows the places"))
        self.table.activated.connect(self._choose)
        self.table.horizontalHeader().setStretchLastSection(False)  # figures stand side by side
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.bars)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(area, 5)
        line.addWidget(self.table, 6)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._rows.rows[index.row()], self._by)

    def clear(self) -> None:
        """Show nothing."""
        self.show_counted(Counted(Count.YEAR))

    def show_counted(self, counted: Counted) -> None:
        """Show what was ``counted`` in its order."""
        anew, self._by = counted.by is not self._by, counted.by
        if self._by is Count.COLLOCATES:
            values = [(each.word, each.score) for each in counted.collocates[:_BARS]]
        else:
            values = [(each.name or "—", each.rate) for each in counted.frequencies[:_BARS]]
        self.bars.show_values(values)
        self._rows.show(counted.collocates or counted.frequencies, self._titles())
        if anew:
            self.table.fit()  # to other headings

    def _titles(self) -> list[str]:
        by, transcripts = self._by, self.tr("Transcripts")
        if by is Count.COLLOCATES:
            near = [self.tr("Word"), self.tr("Near it"), self.tr("In all"), self.tr("Score")]
            return [*near, transcripts]
        times, rate = self.tr("Times"), self.tr("In 10,000 words")
        if by in (Count.YEAR, Count.SPEAKER):
            return [self.tr("Year or speaker"), times, self.tr("Words"), rate, transcripts]
        name = self.tr("Phrase") if by is Count.PHRASES else self.tr("Word")
        return [name, times, rate, transcripts]

    def _cells(self, each: Frequency | Collocate) -> tuple[str, ...]:
        times, transcripts = number(each.times), number(each.transcripts)
        if isinstance(each, Collocate):
            return each.word, times, number(each.all), _exact(each.score), transcripts
        rate = _exact(each.rate)
        if self._by in (Count.YEAR, Count.SPEAKER):
            return each.name or "—", times, number(each.words), rate, transcripts
        return each.name, times, rate, transcripts


class Bars(QWidget):
    """A bar for each of some values, as long as it is high."""

    def __init__(self) -> None:
        super().__init__()
        self._values: list[tuple[str, float]] = []

    def show_values(self, values: Sequence[tuple[str, float]]) -> None:
        """Draw ``values``, each with its name, from above."""
        self._values = list(values)
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, len(self._values) * self._row + 8)

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, row, width = QPainter(self), self._row, self.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(width, 0)  # the bars grow to the left; texts are not mirrored
        highest = max((value for _, value in self._values), default=0.0) or 1.0
        names = _NAME * width
        rates = 4 + max((self._wide(_exact(value)) for _, value in self._values), default=0)
        for n, (name, value) in enumerate(self._values):
            length = (width - names - rates - 8) * value / highest
            words = self.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, round(names) - 8
            )
            self._write(painter, QRectF(0, n * row, names - 8, row), words, trailing=True)
            bar = self._placed(QRectF(names, (n + (1 - _THICK) / 2) * row, length, row * _THICK))
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
            beside = QRectF(names + length + 4, n * row, rates, row)
            self._write(painter, beside, _exact(value), trailing=False)
        painter.end()

    def _placed(self, area: QRectF) -> QRectF:
        """``area``, which counts from the side where a line begins."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return QRectF(-area.right(), area.y(), area.width(), area.height())
        return area

    def _write(self, painter: QPainter, area: QRectF, words: str, *, trailing: bool) -> None:
        backwards = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        right = trailing != backwards
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self._placed(area), flags, words)

    def _wide(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)


def _exact(value: float) -> str:
    return QLocale().toString(value, "f", 2)
