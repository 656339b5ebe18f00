"""Sentences that were found, under the transcripts that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPalette, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QTreeWidgetItemIterator,
)

from desktop.services.library.searching import Hit, Span
from desktop.ui.words.names import day
from desktop.ui.words.tips import as_written, path_as_written

_Index = QModelIndex | QPersistentModelIndex
TRANSLATION, SPEAKER = 1, 2  # columns
_HIT, _SPANS = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_NAME = 22  # characters of a name that are seen
_PLACE = 0.3  # of the width: where a hit comes to stand that would be out of sight
_UNBOUNDED = 1e6  # px: a line is not broken


class Hits(QTreeWidget):
    """Enter, or a double click, emits ``chosen`` with the `Hit`."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sentences found"))
        self.setHeaderLabels([self.tr("Sentence"), self.tr("Translation"), self.tr("Speaker")])
        self.setUniformRowHeights(True)
        self.setItemDelegate(_Lit(self))
        header = self.header()
        header.setStretchLastSection(False)
        for column in (0, TRANSLATION):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.itemActivated.connect(self._choose)
        self.shown: list[Hit] = []
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Make room for names in their size."""
        header, width = self.header(), _NAME * self.fontMetrics().averageCharWidth()
        header.resizeSection(SPEAKER, max(width, header.sectionSizeHint(SPEAKER)))

    def show_hits(self, hits: Sequence[Hit], *, stay: bool = False) -> None:
        """Show ``hits``: the transcripts in the order in which they come first. ``stay`` at the
        current one, and where one has scrolled to."""
        current, scrolled = self.currentItem(), self.verticalScrollBar().value()
        hit = current.data(0, _HIT) if stay and current is not None else None
        self.clear()
        self.shown = [*hits]
        order = {path: n for n, path in reversed([*enumerate(hit.path for hit in hits)])}
        grouped = sorted(hits, key=lambda hit: order[hit.path])
        for _, group in groupby(grouped, lambda hit: hit.path):
            some = [*group]
            first = some[0]
            title = first.title or first.path.name
            top = QTreeWidgetItem([" · ".join(filter(None, [title, day(first.date)]))])
            top.setFirstColumnSpanned(True)
            top.setToolTip(0, path_as_written(str(first.path)))
            top.addChildren([self._item(hit) for hit in some])
            self.addTopLevelItem(top)
            top.setFirstColumnSpanned(True)
        self.expandAll()
        if stay:
            self._go_back_to(hit, scrolled)

    def _go_back_to(self, hit: Hit | None, scrolled: int) -> None:
        items = QTreeWidgetItemIterator(self)
        while hit is not None and (item := items.value()) is not None:
            other = item.data(0, _HIT)
            if other is not None and _place(other) == _place(hit):
                self.setCurrentItem(item)
                break
            items += 1
        self.verticalScrollBar().setValue(scrolled)

    @staticmethod
    def _item(hit: Hit) -> QTreeWidgetItem:
        other, spans = _beside(hit)
        item = QTreeWidgetItem([_line(hit.text), _line(other), hit.speaker])
        item.setData(0, _HIT, hit)
        item.setToolTip(0, as_written(hit.text.strip()))
        item.setData(0, _SPANS, hit.spans)
        item.setData(TRANSLATION, _SPANS, spans)
        others = filter(None, (hit.own, hit.translation, hit.note))
        item.setToolTip(TRANSLATION, as_written("\n".join(others)))
        return item

    def _choose(self, item: QTreeWidgetItem) -> None:
        child = item.child(0)
        hit = (item if child is None else child).data(0, _HIT)
        if hit is not None:
            self.chosen.emit(hit)


def _place(hit: Hit) -> tuple[Path, int, int, int]:
    return hit.path, hit.turn, hit.paragraph, hit.segment


def _beside(hit: Hit) -> tuple[str, tuple[Span, ...]]:
    """What is shown beside the sentence, and what of it is lit: what holds the words that are
    searched, else the person's own wording, else the translation."""
    cells = (
        (hit.translation or "", hit.translation_spans),
        (hit.own, hit.own_spans),
        (hit.note, hit.note_spans),
    )
    lit = next((cell for cell in cells if cell[1]), None)
    return lit or (hit.own or hit.translation or "", ())


def _line(text: str) -> str:
    """``text`` on one line, each character in its place."""
    return "".join(" " if character.isspace() else character for character in text).rstrip()


class _Lit(QStyledItemDelegate):
    """Paints a sentence with its hits in bold and underlined, and such that the first is seen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        spans = index.data(_SPANS)
        if not spans:
            super().paint(painter, option, index)
            return
        shown = QStyleOptionViewItem(option)
        self.initStyleOption(shown, index)
        widget: Any = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        text, shown.text = shown.text, ""
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, shown, painter, widget)
        area = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, shown, widget)
        layout = _laid_out(text, spans, shown.font)
        line = layout.lineAt(0)
        place: Any = line.cursorToX(spans[0][0])  # a tuple, though declared a number
        over = max(0.0, line.naturalTextWidth() - area.width())
        shift = min(over, max(0.0, place[0] - _PLACE * area.width()))
        selected = shown.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        painter.save()
        painter.setClipRect(area)
        painter.setPen(shown.palette.color(role))
        top = area.y() + (area.height() - line.height()) / 2
        layout.draw(painter, QPointF(area.x() - shift, top))
        painter.restore()


def _laid_out(text: str, spans: Sequence[Span], font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    ranges = []
    for start, end in spans:
        lit = QTextLayout.FormatRange()
        lit.start, lit.length = start, end - start
        lit.format = QTextCharFormat()
        lit.format.setFontWeight(QFont.Weight.Bold)
        lit.format.setFontUnderline(True)
        ranges.append(lit)
    layout.setFormats(ranges)
    layout.beginLayout()
    layout.createLine().setLineWidth(_UNBOUNDED)
    layout.endLayout()
    return layout
