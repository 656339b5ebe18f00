"""A table of one of the models of the library."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

_GAP = 12  # px of a row beside its words


class PlainTable(QTableView):
    """A table whose rows have one height, so that any number of them scrolls alike. ``widths`` are
    those of the first columns, in characters; the last one takes what is left."""

    def __init__(self, name: str, model: QAbstractItemModel, widths: Sequence[int] = ()) -> None:
        super().__init__()
        self._widths: Sequence[int] = ()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setProperty("look", "rows")
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.horizontalHeader().setDefaultAlignment(side)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._widths = widths
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.model() is not None:
            self._fit()

    def _fit(self) -> None:
        """Make room for the words in their size."""
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _GAP)
        character, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        for column, width in enumerate(self._widths):
            titled = header.sectionSizeHint(column)
            header.resizeSection(column, max(width * character, titled))
