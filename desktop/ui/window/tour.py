"""A short tour: a card beside one part of the window after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.widgets.announcement import announce
from desktop.ui.words.names import number

_WIDTH = 46  # of the card, in digits
_GAP = 8  # px between the card and the part


@dataclass(frozen=True)
class Stop:
    """Where the tour stops: ``parts`` of the window, of which those in view are framed, and what
    is said of them, in the language of the window."""

    parts: Sequence[QWidget]
    words: Callable[[], tuple[str, str]]  # a heading, and what is to be known


class Tour(QObject):
    """Walks through ``stops`` over ``ground``, which holds their parts. Stops of which nothing is
    in view are left out."""

    opened = Signal()
    ended = Signal()

    def __init__(self, ground: QWidget, stops: Sequence[Stop]) -> None:
        super().__init__(ground)
        self._ground, self._all_stops = ground, stops
        self._stops: list[Stop] = []
        self._at = 0
        self._frame = QFrame(ground)
        self._frame.setProperty("look", "outline")
        self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.card = TourCard(ground)
        self.card.nextPressed.connect(lambda: self._go(1))
        self.card.backPressed.connect(lambda: self._go(-1))
        self.card.closePressed.connect(self.close)
        for widget in (self._frame, self.card):
            widget.hide()
        ground.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether the tour is shown."""
        return not self.card.isHidden()

    def start(self) -> None:
        """Begin with the first stop."""
        self._stops = [stop for stop in self._all_stops if not self._place(stop).isEmpty()]
        self._at = 0
        self.opened.emit()
        self._show()

    def close(self) -> bool:
        """End it; False where it is not shown."""
        active = self.active
        self._frame.hide()
        self.card.hide()
        if active:
            self.ended.emit()
        return active

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.card.retranslate()
        if self.active:
            self._show()

    def _go(self, step: int) -> None:
        self._at += step
        while 0 < self._at < len(self._stops) and self._place(self._stops[self._at]).isEmpty():
            self._at += step  # gone since: the window has become narrow
        if self._at == len(self._stops):
            self.close()
        else:
            self._show()

    def _show(self) -> None:
        self.card.say(*self._stops[self._at].words(), self._at + 1, len(self._stops))
        self._frame.show()
        self.card.show()
        self._arrange()
        for widget in (self._frame, self.card):
            widget.raise_()
        self.card.next.setFocus()

    def _arrange(self) -> None:
        """Frame the part, and put the card below it, above it, or into it, where there is room."""
        place, room = self._place(self._stops[self._at]), self._ground.rect()
        self._frame.setGeometry(place)
        size = self.card.wanted_size(room.width() - 2 * _GAP)
        x = place.left()
        if self._ground.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = place.right() + 1 - size.width()
        x = min(max(x, _GAP), max(room.width() - size.width() - _GAP, _GAP))
        below, above = place.bottom() + _GAP, place.top() - _GAP - size.height()
        if below + size.height() <= room.height():
            y = below
        elif above >= 0:
            y = above
        else:
            y = max(min(place.center().y(), room.height() - size.height() - _GAP), 0)
            x = max(place.center().x() - size.width() // 2, 0)
            x = min(x, max(room.width() - size.width(), 0))
        self.card.setGeometry(QRect(QPoint(x, y), size))

    def _place(self, stop: Stop) -> QRect:
        """What the visible parts of ``stop`` cover of the ground."""
        place = QRect()
        for part in stop.parts:
            if part.isVisible():
                place |= QRect(part.mapTo(self._ground, QPoint(0, 0)), part.size())
        return place & self._ground.rect()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.active:
            self._arrange()
        return super().eventFilter(watched, event)


class TourCard(QFrame):
    """Says what a part of the window is for."""

    nextPressed = Signal()
    backPressed = Signal()
    closePressed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self.heading, self.about, self._count = QLabel(), QLabel(wordWrap=True), QLabel()
        self.heading.setWordWrap(True)
        self.heading.setProperty("tone", "strong")
        self._count.setProperty("tone", "muted")
        for label in (self.heading, self.about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.close_, self.back, self.next = QPushButton(), QPushButton(), QPushButton()
        self.close_.setProperty("look", "quiet")
        self.next.setProperty("look", "primary")
        self.close_.clicked.connect(self.closePressed)
        self.back.clicked.connect(self.backPressed)
        self.next.clicked.connect(self.nextPressed)
        self._last = False
        line = QHBoxLayout()
        line.addWidget(self._count)
        line.addStretch(1)
        for button in (self.close_, self.back, self.next):
            line.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(self.heading)
        column.addWidget(self.about, 1)
        column.addLayout(line)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.close_.setText(self.tr("End tour"))
        self.back.setText(self.tr("Back"))
        self.next.setText(self.tr("Done") if self._last else self.tr("Next"))

    def say(self, heading: str, about: str, at: int, of: int) -> None:
        """Show ``heading`` and ``about`` as the ``at``-th of ``of`` cards."""
        self._last = at == of
        self.heading.setText(heading)
        self.about.setText(about)
        self._count.setText(self.tr("{at} of {of}").format(at=number(at), of=number(of)))
        self.back.setEnabled(at > 1)
        self.retranslate()
        words = f"{heading}. {about}"
        self.setAccessibleName(words)
        announce(self, words)

    def wanted_size(self, room: int) -> QSize:
        """The size that it needs, at most ``room`` px wide."""
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        least = layout.totalMinimumSize()  # with the border
        width = max(_WIDTH * self.fontMetrics().horizontalAdvance("0"), least.width())
        width = min(width, room)
        return QSize(width, max(layout.totalHeightForWidth(width), least.height()))
