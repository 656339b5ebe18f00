"""The order in which Tab goes through a window."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order(*parts: QWidget) -> None:
    """Let Tab go through ``parts`` one after the other; within each as before."""
    chain = [widget for part in parts for widget in _within(part)]
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one, other)


def _within(part: QWidget) -> list[QWidget]:
    found = [part]
    widget = part.nextInFocusChain()
    while widget is not None and widget is not part:
        if part.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return [widget for widget in found if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
