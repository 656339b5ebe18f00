"""The button in the middle of the empty text when all speakers are hidden."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPushButton

from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.reader.view import Reader


class EveryoneHidden(QPushButton):
    """Stands below the words that say that nothing is shown, in full screen too. It ticks all
    speakers."""

    def __init__(self, reader: Reader, speakers: SpeakerPanel) -> None:
        super().__init__(reader.viewport())
        self._reader, self._speakers = reader, speakers
        self.setProperty("look", "primary")
        self.clicked.connect(self._show_all)
        speakers.filterChanged.connect(self.follow)
        reader.viewport().installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """Show or hide the button, depending on who is ticked."""
        self.setText(self._speakers.show_all.text())
        self.setVisible(self._speakers.chosen() == set() and not self._speakers.dimmed.isChecked())
        self._place()

    def _show_all(self) -> None:
        self._speakers.tick_all()
        self._reader.setFocus()

    def _place(self) -> None:
        self.adjustSize()
        room = self._reader.viewport().rect()
        scene = self._reader.scene
        metrics = QFontMetrics(scene.fonts.name)
        words = scene.header.height + 20  # usually at most two lines
        top = words + 2 * metrics.lineSpacing() + 12
        self.move((room.width() - self.width()) // 2, min(top, room.height() - self.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
