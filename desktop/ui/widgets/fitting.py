"""A line of parts that leaves out what has no room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

_LEAST_WIDTH = 320


class FittingLine(QWidget):
    """`fit` is called where its width, or what is in it, has changed."""

    def fit(self) -> None:
        """Show what has room. Qt resizes the line at once where a part is shown or hidden, and that
        calls this again: what fits follows from the width and the words alone, and only what
        differs is changed."""
        raise NotImplementedError

    def minimumSizeHint(self) -> QSize:
        """A fixed width: what comes and goes here never widens the window."""
        return QSize(_LEAST_WIDTH, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return done
