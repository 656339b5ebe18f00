"""A row of widgets that goes on in the next line where the width ends. A widget that wants to
expand gets the width that is left in its line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """``trailing`` puts the widgets at the end of the lines."""

    def __init__(self, parent: QWidget | None = None, trailing: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._trailing = trailing
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(8)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rectangle: QRect) -> None:
        super().setGeometry(rectangle)
        self._arrange(rectangle, move=True)

    def sizeHint(self) -> QSize:
        """All in one line."""
        sizes = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        """One in each line."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, room: QRect, move: bool) -> int:
        """Put the widgets into ``room``, or only reckon. Return the height in px."""
        top, gap = room.top(), self.spacing()
        for line in self._lines(room.width()):
            height = max(size.height() for _, size in line)
            if move:
                self._put(line, QRect(room.left(), top, room.width(), height))
            top += height + gap
        return max(0, top - gap - room.top())

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint().expandedTo(item.minimumSize())
            size.setWidth(min(size.width(), max(width, item.minimumSize().width())))
            used += self.spacing() + size.width()
            if not lines or used > width:
                lines.append([])
                used = size.width()
            lines[-1].append((item, size))
        return lines

    def _put(self, line: list[tuple[QLayoutItem, QSize]], room: QRect) -> None:
        parent = self.parentWidget()
        gap = self.spacing()
        left_over = room.width() - sum(size.width() for _, size in line) - gap * (len(line) - 1)
        for item, size in line:
            if item.expandingDirections() & Qt.Orientation.Horizontal:
                size.setWidth(size.width() + left_over)
                left_over = 0
        along = left_over if self._trailing else 0
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item, size in line:
            left = room.right() + 1 - along - size.width() if mirrored else room.left() + along
            down = room.top() + (room.height() - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, down), size))
            along += size.width() + gap
