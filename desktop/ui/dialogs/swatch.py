"""A colour to change: a button that shows it, its code, and its contrast."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.ui.look.colour import is_colour


class Swatch(QWidget):
    """``changed`` brings the new "#RRGGBB"."""

    changed = Signal(str)

    def __init__(self, name: str, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.label = QLabel(name)
        self.button = QPushButton()
        self.button.setIconSize(QSize(36, 18))
        self.button.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        self.code = QLineEdit(colour)
        self.code.setMaxLength(7)
        self.code.setFixedWidth(self.code.fontMetrics().horizontalAdvance("#DDDDDDD") + 20)
        self.code.setAccessibleName(name)
        self.label.setBuddy(self.code)
        self.verdict = QLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.label, 1)
        for part in (self.button, self.code):
            line.addWidget(part)
        line.addWidget(self.verdict)
        self.verdict.setMinimumWidth(
            self.verdict.fontMetrics().horizontalAdvance("⚠ 00.0 : 1 ") + 4
        )
        self.button.clicked.connect(self._choose)
        self.code.textEdited.connect(self._typed)
        self.set_colour(colour)

    def set_colour(self, colour: str) -> None:
        """Show ``colour``; no signal is emitted."""
        self.colour = colour
        if self.code.text().upper() != colour:
            self.code.setText(colour)
        picture = QPixmap(36, 18)
        picture.fill(QColor(colour))
        painter = QPainter(picture)  # a thin edge, or the panel's own colour would not show
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(0, 0, 35, 17)
        painter.end()
        self.button.setIcon(QIcon(picture))

    def judge(self, words: str, why: str, good: bool) -> None:
        """Show the contrast ratio; ``why`` is the whole sentence."""
        self.verdict.setText(words if good else f"⚠ {words}")
        self.verdict.setProperty("tone", "muted" if good else "strong")
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        self.verdict.setToolTip(why)
        self.code.setAccessibleDescription(why)

    def _typed(self, text: str) -> None:
        text = text if text.startswith("#") else f"#{text}"
        if is_colour(text):
            self._take(text.upper())

    def _choose(self) -> None:
        chosen = QColorDialog.getColor(QColor(self.colour), self, self.label.text())
        if chosen.isValid():
            self._take(chosen.name().upper())

    def _take(self, colour: str) -> None:
        if colour != self.colour:
            self.set_colour(colour)
            self.changed.emit(colour)
