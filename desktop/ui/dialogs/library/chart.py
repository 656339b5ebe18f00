"""How often something stands in each year, or is said by each speaker: a chart, and a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.services.library.concordance import Frequency
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.words.names import number

_MOST = 200  # bars, and rows of the table
_NAME = 0.3  # of the width: what a bar stands for
_THICK = 0.6  # of the height of a row


class Chart(QWidget):
    """The table says all that the chart shows."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = Bars()
        titles = (
            self.tr("Year or speaker"),
            self.tr("Times"),
            self.tr("Words"),
            self.tr("In 10,000 words"),
        )
        self.table = RowTable(self.tr("How often"), titles)
        area = QScrollArea(widgetResizable=True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.bars)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(area, 1)
        line.addWidget(self.table, 1)

    def show_frequencies(self, frequencies: Sequence[Frequency]) -> None:
        """Show ``frequencies`` in their order."""
        some = frequencies[:_MOST]
        self.bars.show_frequencies(some)
        self.table.fill(
            (each.name or "—", number(each.times), number(each.words), _rate(each)) for each in some
        )


class Bars(QWidget):
    """A bar for each of the frequencies, as long as its rate is high."""

    def __init__(self) -> None:
        super().__init__()
        self._frequencies: list[Frequency] = []

    def show_frequencies(self, frequencies: Sequence[Frequency]) -> None:
        """Draw ``frequencies``, from above."""
        self._frequencies = list(frequencies)
        self.setMinimumHeight(self.sizeHint().height())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, len(self._frequencies) * self._row + 8)

    @property
    def _row(self) -> int:
        return self.fontMetrics().height() + 8

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, row, width = QPainter(self), self._row, self.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(width, 0)  # the bars grow to the left; texts are not mirrored
        highest = max((each.rate for each in self._frequencies), default=0.0) or 1.0
        names = _NAME * width
        rates = 4 + max((self._wide(_rate(each)) for each in self._frequencies), default=0)
        for n, each in enumerate(self._frequencies):
            length = (width - names - rates - 8) * each.rate / highest
            name = self.fontMetrics().elidedText(
                each.name or "—", Qt.TextElideMode.ElideRight, round(names) - 8
            )
            self._write(painter, QRectF(0, n * row, names - 8, row), name, trailing=True)
            bar = self._placed(QRectF(names, (n + (1 - _THICK) / 2) * row, length, row * _THICK))
            painter.fillRect(bar, self.palette().color(QPalette.ColorRole.Highlight))
            beside = QRectF(names + length + 4, n * row, rates, row)
            self._write(painter, beside, _rate(each), trailing=False)
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


def _rate(frequency: Frequency) -> str:
    return QLocale().toString(frequency.rate, "f", 2)
