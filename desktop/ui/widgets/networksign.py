"""The sign that says whether the network is in use, and where texts go."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from desktop.ui.widgets.elided import ElidedLabel


class NetworkSign(QWidget):
    """Words and a dot. The dot is orange while the network is in use, and, like the words, as long
    as the text is translated on another computer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._used = False
        self._hosts: tuple[str, ...] = ()
        self._hosts_of_batch: tuple[str, ...] = ()
        self.words = ElidedLabel()
        self.dot = QLabel("●")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.words)
        line.addWidget(self.dot)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self._show()

    def show_use(self, used: bool) -> None:
        """Show whether the network is in use."""
        self._used = used
        self._show()

    def show_destinations(self, hosts: Sequence[str]) -> None:
        """Show that the text goes to ``hosts``, which are other computers."""
        self._hosts = tuple(hosts)
        self._show()

    def show_destinations_of_batch(self, hosts: Sequence[str]) -> None:
        """Show that texts of the library go to ``hosts``, too."""
        if self._hosts_of_batch != tuple(hosts):
            self._hosts_of_batch = tuple(hosts)
            self._show()

    def _show(self) -> None:
        hosts = [*dict.fromkeys([*self._hosts, *self._hosts_of_batch])]
        if hosts:
            words = self.tr("Text goes to {host}").format(host=", ".join(hosts))
        else:
            words = self.tr("downloading…") if self._used else self.tr("On this computer only")
        self.words.setText(words)
        self.words.setProperty("tone", "warning" if hosts else None)
        self.dot.setProperty("tone", "busy" if self._used or hosts else "calm")
        self.dot.setAccessibleName(words)
        for label in (self.words, self.dot):
            label.style().unpolish(label)
            label.style().polish(label)
