"""How often something stands in each year, or is said by each speaker, or which words stand near
it: a chart, and a table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from desktop.services.library.concordance import Collocate, Frequency
from desktop.ui.dialogs.library.rows import PlainTable, RowsModel
from desktop.ui.words.names import number

_MOST = 200  # bars, and rows of the table
_NAME = 0.3  # of the width: what a bar stands for
_THICK = 0.6  # of the height of a row


class Chart(QWidget):
    """The table says all that the chart shows."""

    def __init__(self) -> None:
        super().__init__()
        self.bars = Bars()
        self._rows = RowsModel[tuple[str, ...]](self._titles(), lambda row: row, (1, 2))
        self.table = PlainTable(self.tr("How often"), self._rows, (22, 10, 12))
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
        self.bars.show_values([(each.name or "—", each.rate) for each in some])
        rows = [
            (each.name or "—", number(each.times), number(each.words), _exact(each.rate))
            for each in some
        ]
        self._rows.show(rows, self._titles())

    def show_collocates(self, words: Sequence[Collocate]) -> None:
        """Show ``words`` in their order."""
        self.bars.show_values([(each.word, each.score) for each in words[:_MOST]])
        titles = [self.tr("Word"), self.tr("Near it"), self.tr("In all"), self.tr("Score")]
        rows = [
            (each.word, number(each.times), number(each.all), _exact(each.score))
            for each in words[:_MOST]
        ]
        self._rows.show(rows, titles)

    def _titles(self) -> list[str]:
        return [
            self.tr("Year or speaker"),
            self.tr("Times"),
            self.tr("Words"),
            self.tr("In 10,000 words"),
        ]


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
