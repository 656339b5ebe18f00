"""A check box whose words wrap."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton


class Tick(QCheckBox):
    """``words`` are its text without line breaks."""

    words = ""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Show ``words``."""
        self.words = words
        self.setAccessibleName(words)
        self._break()

    def minimumSizeHint(self) -> QSize:
        """As wide as the longest word."""
        longest = max(map(self.fontMetrics().horizontalAdvance, self.words.split()), default=0)
        return QSize(longest + self.width() - self._room(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._break()

    def _room(self) -> int:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        contents = QStyle.SubElement.SE_CheckBoxContents
        return self.style().subElementRect(contents, option, self).width()

    def _break(self) -> None:
        room, lines = self._room(), [""]
        for word in self.words.split():
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and self.fontMetrics().horizontalAdvance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        broken = "\n".join(lines)
        if broken != self.text():
            self.setText(broken)
            self.setMinimumHeight(0)
            self.setMinimumHeight(self.sizeHint().height())
