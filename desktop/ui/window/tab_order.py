"""The order in which Tab goes through a window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order(*parts: QWidget) -> None:
    """Let Tab go through ``parts`` one after the other, and through what is in each as it was put
    in.

    Qt's own chain (`nextInFocusChain`) is not asked: PySide takes the widget that it gives for a
    part of the one that was asked, and where that is deleted, for deleted itself.
    """
    chain = [widget for part in parts for widget in _within(part)]
    for widget, following in pairwise(chain):
        QWidget.setTabOrder(widget, following)


def _within(part: QWidget) -> Iterator[QWidget]:
    inside = (child for child in part.findChildren(QWidget) if child.window() is part.window())
    return (widget for widget in (part, *inside) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
