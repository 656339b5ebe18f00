"""The sign that says whether the network is in use."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.widgets.elided import ElidedLabel


class NetworkSign(QWidget):
    """Words and a dot. The dot is orange while the network is in use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = False
        self.words = ElidedLabel()
        self.dot = QLabel("●")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.words)
        line.addWidget(self.dot)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.show_use(self._used)

    def show_use(self, used: bool) -> None:
        """Show whether the network is in use."""
        self._used = used
        words = self.tr("downloading…") if used else self.tr("On this computer only")
        self.words.setText(words)
        self.dot.setProperty("tone", "busy" if used else "calm")
        self.dot.setAccessibleName(words)
        self.dot.style().unpolish(self.dot)
        self.dot.style().polish(self.dot)
