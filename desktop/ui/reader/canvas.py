"""The reading view as Qt sees it: painting, and a table for screen readers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from desktop.ui.reader.surface import Surface

Index = QModelIndex | QPersistentModelIndex


class Canvas(Surface):
    """A `Surface` that is seen."""

    # -- what Qt and screen readers ask ------------------------------------------------------

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Nothing: `_scrolled` moves the text."""

    def updateGeometries(self) -> None:
        """The scroll bar's range."""
        if self.layouts is not None and not self._mirroring:
            self._mirror()

    def verticalOffset(self) -> int:
        """How far down we are."""
        return self.scroll_state.value

    def visualRect(self, index: Index) -> QRect:
        """What a cell covers in the viewport; empty off the screen."""
        if self.layouts is None or not index.isValid():
            return QRect()
        top = self.scroll_state.top_of(index.row())
        if top is None:
            return QRect()
        found = self.layouts.row(index.row()).rectangle(index.column())
        return found.translated(0, top).toRect() if found is not None else QRect()

    def visualRegionForSelection(self, selected: object) -> QRegion:
        """Nothing: the selection is our own."""
        return QRegion()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into view if it is not."""
        if self.reader_model is None or not index.isValid():
            return
        if self.scroll_state.top_of(index.row()) is None:
            self.go_to_row(self.reader_model.ids[index.row()])

    def keyboardSearch(self, search: str) -> None:
        """Nothing: a letter is a command here."""

    def dataChanged(self, top: Index, bottom: Index, roles: object = ()) -> None:
        """Texts arrived: what is read stays where it is."""
        model, layouts = self.reader_model, self.layouts
        if model is None or layouts is None:
            return
        place = self.place()
        first, last = top.row(), bottom.row()
        if last - first > 5000:
            layouts.clear()
            self._reheight()
        else:
            for at in range(first, last + 1):
                layouts.drop(model.ids[at])
        self.restore(place)

    def set_bare(self, bare: bool) -> None:
        """Show nothing but the text: no titles of columns, no strip, no scroll bar."""
        if bare == self._bare:
            return
        self._bare = bare
        self.minimap.setVisible(not bare)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if bare else policy.ScrollBarAlwaysOn
        )
        self.rearrange()

    # -- events ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows in view, as far as they are to be painted."""
        painter = QPainter(self.viewport())
        area = event.rect()
        painter.fillRect(area, self.theme.color("surface"))
        if self.painting is None or self.header is None:
            return
        self._seen_at = self.stands_at()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = self.scroll_state
        if not state.visible or state.visible[0][0] == 0:
            top = state.visible[0][1] if state.visible else state.head
            self.header.paint(painter, top - state.head, self.theme)
        if not state.visible:
            self._paint_empty(painter)
        for at, y in state.visible:
            if y <= area.bottom() and y + state.heights[at] + 4 >= area.top():
                self.painting.row(painter, at, y, QRectF(area))
        self.painting.standing_name(painter, state.visible)

    def _paint_empty(self, painter: QPainter) -> None:
        assert self.layouts is not None
        painter.setFont(self.layouts.fonts.name)
        painter.setPen(self.theme.color("muted"))
        area = self.viewport().rect().adjusted(20, self.scroll_state.head + 20, -20, -20)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self.tr("No speaker is ticked, so there is nothing to show."))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set anew for the new size."""
        super().resizeEvent(event)
        self.rearrange()

    def changeEvent(self, event: QEvent) -> None:
        """The interface's font, direction or language changed."""
        super().changeEvent(event)
        kinds = (
            QEvent.Type.FontChange,
            QEvent.Type.LayoutDirectionChange,
            QEvent.Type.LanguageChange,
        )
        if event.type() in kinds and self._wake:
            self.rearrange()
