"""The order in which Tab goes through a window."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def order(*parts: QWidget) -> None:
    """Let Tab go through ``parts`` one after the other; the order within each part stays."""
    chain = [widget for part in parts for widget in _within(part)]
    for widget, following in pairwise(chain):
        QWidget.setTabOrder(widget, following)


def _within(part: QWidget) -> list[QWidget]:
    widgets = [part, *(widget for widget in _round(part) if part.isAncestorOf(widget))]
    return [widget for widget in widgets if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]


def _round(part: QWidget) -> Iterator[QWidget]:
    """The widgets that follow ``part`` in the focus chain of its window, once round. The window
    itself is left out: PySide never frees the widget that it returns for it."""
    window = part.window()
    last = window.previousInFocusChain()
    widget = (window if part is last else part).nextInFocusChain()
    while widget is not None and widget is not part:
        yield widget
        widget = (window if widget is last else widget).nextInFocusChain()
