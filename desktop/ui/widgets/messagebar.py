"""The bar above the text that says what happened and offers what to do now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.scrolled import Scrolled

Action = tuple[str, Callable[[], object]]


class Message(QWidget):
    """One message. ``key`` names its cause: a newer message with the same key replaces it."""

    closed = Signal(object)

    def __init__(self, key: str, text: str, actions: tuple[Action, ...]) -> None:
        super().__init__()
        self.key = key
        self.setProperty("bar", "message")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 6, 6)
        self.label = QLabel(text, wordWrap=True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.label.setAccessibleName(text)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.addWidget(self.label, 1)
        self._buttons = QWidget()
        self._buttons.setProperty("plain", "true")
        row = Flow(self._buttons, trailing=True)
        for name, do in actions:
            button = QPushButton(name)
            button.clicked.connect(self._close)
            button.clicked.connect(do)
            row.addWidget(button)
        self._line.addWidget(self._buttons)
        self._buttons.setVisible(bool(actions))
        close = QToolButton()
        close.setText("✕")
        close.setToolTip(self.tr("Close this message"))
        close.setAccessibleName(self.tr("Close this message"))
        close.clicked.connect(self._close)
        line.addLayout(self._line, 1)
        line.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where they would take more than half of the width."""
        ways = QBoxLayout.Direction
        beside = self._buttons.sizeHint().width() * 2 <= self.width()
        self._line.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        super().resizeEvent(event)

    def _close(self) -> None:
        self.closed.emit(self)


class MessageBar(QWidget):
    """The open messages, the newest at the bottom. Without messages it takes no room."""

    shown = Signal()  # one more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._lines = QVBoxLayout(inside)
        self._area = Scrolled(inside)
        whole = QVBoxLayout(self)
        whole.addWidget(self._area)
        for layout in (self._lines, whole):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self.hide()

    def show_message(self, key: str, text: str, *actions: Action) -> None:
        """Show ``text`` with a button for each of ``actions``, which are pairs of words and what
        to call."""
        self.withdraw(key)
        message = Message(key, text, actions)
        message.closed.connect(self._drop)
        self._lines.addWidget(message)
        self.show()
        self.shown.emit()
        QAccessible.updateAccessibility(QAccessibleEvent(message.label, QAccessible.Event.Alert))

    def withdraw(self, key: str) -> None:
        """Remove the message with that key, if there is one."""
        for message in self.messages():
            if message.key == key:
                self._drop(message)

    def close_last(self) -> bool:
        """Close the newest message. False if there is none."""
        standing = self.messages()
        if standing:
            self._drop(standing[-1])
        return bool(standing)

    def texts(self) -> list[str]:
        """The texts of the open messages, the oldest first."""
        return [message.label.text() for message in self.messages()]

    def messages(self) -> list[Message]:
        """The widgets of the open messages, the oldest first."""
        items = (self._lines.itemAt(index) for index in range(self._lines.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Message)]

    def _drop(self, message: Message) -> None:
        self._lines.removeWidget(message)
        message.setParent(None)
        message.deleteLater()
        self.setVisible(self._lines.count() > 0)
