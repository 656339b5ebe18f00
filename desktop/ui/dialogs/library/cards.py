"""The list of the library as cards."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QPainter, QPalette, QRegion
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.services.library.file import Entry
from desktop.ui.dialogs.library.entries import ENTRY, STATE, notes_of, shares_of, speakers_of
from desktop.ui.words.names import day, language_name
from desktop.ui.words.plurals import Plurals

_Index = QModelIndex | QPersistentModelIndex
_WIDE = 44  # characters
_LINES = 5.7  # of text
_EDGE = 10  # px around the words
_BAR = 4  # px


class Cards(QListView):
    """All cards are of one size, so that any number of them scrolls alike."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSpacing(6)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(_Card(self))

    def selectAll(self) -> None:
        """All at once; Qt would go through them one by one."""
        if (model := self.model()) is not None and (count := model.rowCount()):
            every = QItemSelection(model.index(0, 0), model.index(count - 1, 0))
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(every, flags.ClearAndSelect | flags.Rows)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """All that is seen: to look where each of 20,000 cards is takes long."""
        return QRegion(self.viewport().rect())


class _Card(QStyledItemDelegate):
    """Title; date and place; speakers; language and words; how far it is read and translated."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics = option.fontMetrics
        wide = _WIDE * metrics.averageCharWidth() + 2 * _EDGE
        return QSize(wide, round(_LINES * metrics.height()) + 2 * _EDGE + 2 * _BAR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = index.data(ENTRY)
        if not isinstance(entry, Entry):
            return
        # A style sheet makes the ground of the view see-through.
        palette, selected = QApplication.palette(), option.state & QStyle.StateFlag.State_Selected
        area = option.rect.adjusted(1, 1, -1, -1)
        painter.save()
        ground = QPalette.ColorRole.Highlight if selected else QPalette.ColorRole.Base
        focused = option.state & QStyle.StateFlag.State_HasFocus
        edge = QPalette.ColorRole.Highlight if focused else QPalette.ColorRole.Mid
        painter.setBrush(palette.color(ground))
        painter.setPen(palette.color(edge))
        painter.drawRoundedRect(area, 6, 6)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.setPen(palette.color(role))
        self._write(painter, option, entry, str(index.data(STATE) or ""))
        if not entry.trouble:
            self._show_shares(painter, option, entry, bool(selected))
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, option: QStyleOptionViewItem, entry: Entry, state: str) -> None:
        bold, plain = QFont(option.font), QFont(option.font)
        bold.setBold(True)
        words = Plurals().words(entry.words)
        language = language_name(entry.language) if entry.language else ""
        lines = [
            entry.title or entry.path.name,
            state or " · ".join(filter(None, [day(entry.date), entry.place])),
            speakers_of(entry),
            " · ".join(filter(None, [language, words, notes_of(entry), *entry.collections])),
        ]
        height = option.fontMetrics.height()
        box = option.rect.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        for at, line in enumerate(lines if not entry.trouble else lines[:2]):
            painter.setFont(bold if at == 0 else plain)
            elided = painter.fontMetrics().elidedText(
                line, Qt.TextElideMode.ElideRight, box.width()
            )
            place = QRect(box.x(), box.y() + round(at * height * 1.12), box.width(), height)
            side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            flags = QStyle.visualAlignment(option.direction, side)
            painter.drawText(place, int(flags), elided)

    @staticmethod
    def _show_shares(
        painter: QPainter, option: QStyleOptionViewItem, entry: Entry, selected: bool
    ) -> None:
        """Side by side at the foot, how far it is read and translated: in words, above a bar."""
        area = option.rect.adjusted(_EDGE, 0, -_EDGE, -_EDGE + 2)
        height, width = option.fontMetrics.height(), (area.width() - _EDGE) // 2
        strong = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Highlight
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        flags = QStyle.visualAlignment(option.direction, side)
        painter.setFont(option.font)
        for at, (words, share) in enumerate(shares_of(entry)):
            line = QRect(area.x() + at * (width + _EDGE), area.bottom() - _BAR, width, _BAR - 1)
            line = QStyle.visualRect(option.direction, area, line)
            above = QRect(line.x(), line.y() - height - 1, width, height)
            elide = Qt.TextElideMode.ElideRight
            painter.drawText(above, int(flags), option.fontMetrics.elidedText(words, elide, width))
            painter.fillRect(line, QApplication.palette().color(QPalette.ColorRole.Mid))
            done = QRect(line.topLeft(), QSize(round(width * share), line.height()))
            if option.direction == Qt.LayoutDirection.RightToLeft:
                done.moveRight(line.right())
            painter.fillRect(done, QApplication.palette().color(strong))
