"""Painting what stands above the first row."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QPainter

from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.frame import Frame
from desktop.ui.reader.layout.header import Header


def paint_header(painter: QPainter, header: Header, frame: Frame, y: int, theme: Theme) -> None:
    """Draw ``header`` with its top at ``y``."""
    for line in header.lines:
        painter.setPen(theme.color(line.role))
        line.layout.draw(painter, QPointF(line.x, y + line.y))
    painter.setPen(theme.color("line"))
    left, right = frame.left, frame.right
    if frame.names:
        left = min(left, frame.names_x)
        right = max(right, frame.names_x + frame.names)
    painter.drawLine(QPoint(left, y + header.rule), QPoint(right, y + header.rule))
