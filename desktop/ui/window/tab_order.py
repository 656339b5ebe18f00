"""The order in which Tab goes through a window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order(*parts: QWidget) -> None:
    """Let Tab go through ``parts`` one after the other; within each as before."""
    chain = [widget for part in parts for widget in _within(part)]
    for one, other in pairwise(chain):
        QWidget.setTabOrder(one, other)


def _within(part: QWidget) -> list[QWidget]:
    found = [part, *(widget for widget in _round(part) if part.isAncestorOf(widget))]
    return [widget for widget in found if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _round(part: QWidget) -> Iterator[QWidget]:
    """The widgets that follow ``part`` in its window, once round, without the window itself: PySide
    would keep alive for good what one of its widgets gives it as the next."""
    window = part.window()
    last = window.previousInFocusChain()
    widget = (window if part is last else part).nextInFocusChain()
    while widget is not None and widget is not part:
        yield widget
        widget = (window if widget is last else widget).nextInFocusChain()
