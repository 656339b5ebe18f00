"""The start page: what Enface is, a place to drop a transcript, and the recent files."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.services.personal.recent_files import Recent
from desktop.support.lazy import Late
from desktop.ui.look import icons
from desktop.ui.look.themes import Theme
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.window.cards import Cards
from desktop.ui.window.file_list import FileList
from desktop.ui.window.welcome import Welcome

_WIDTH = 100  # the greatest width of the column, in digits


class StartPage(Retranslated, QScrollArea):
    """Needs no setting up. ``openRequested`` brings a path, or "" to ask for one."""

    openRequested = Signal(str)
    pasteRequested = Signal()
    sampleRequested = Signal()
    filesDropped = Signal(list)
    textDropped = Signal(str)
    forgetRequested = Signal(str)
    settingsChosen = Signal(dict)  # in the welcome: see there
    welcomeClosed = Signal()
    tourRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, widgetResizable=True)
        self.setProperty("look", "page")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.name = _label("title")
        self.sentence = _label("", wrap=True)
        self.drop = DropArea()
        self.files = FileList()
        self.recent_heading, self.recent = _label("heading"), Cards()
        self._welcome = Late(self._make_welcome)
        self._lay_out()
        self._connect()
        self.set_recent([])
        self.files.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout()
        column.setSpacing(10)
        for part in (self.name, self.sentence, self.drop):
            column.addWidget(part)
        column.addSpacing(12)
        for below in (self.files, self.recent_heading, self.recent):
            column.addWidget(below)
        column.addStretch(1)
        self._middle = middle = QWidget()
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        middle.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setProperty("plain", "true")
        line = QHBoxLayout(inner)
        line.setContentsMargins(24, 32, 24, 24)
        line.addStretch(1)
        line.addWidget(middle, 100)
        line.addStretch(1)
        self.setWidget(inner)

    @property
    def welcome(self) -> Welcome:
        """What a first start offers; made when it is first wanted."""
        return self._welcome()

    def _make_welcome(self) -> Welcome:
        welcome = Welcome()
        welcome.changed.connect(self.settingsChosen)
        welcome.closePressed.connect(self.welcomeClosed)
        welcome.tourRequested.connect(self.tourRequested)
        self._column.insertWidget(self._column.indexOf(self.drop), welcome)
        return welcome

    @property
    def has_welcome(self) -> bool:
        """Whether the welcome is made."""
        return self._welcome.made is not None

    def _connect(self) -> None:
        self.drop.open.clicked.connect(lambda: self.openRequested.emit(""))
        self.drop.paste.clicked.connect(self.pasteRequested)
        self.drop.sample.clicked.connect(self.sampleRequested)
        self.drop.filesDropped.connect(self.filesDropped)
        self.drop.textDropped.connect(self.textDropped)
        for cards in (self.recent, self.files):
            cards.chosen.connect(self.openRequested)
            cards.forgetWanted.connect(self.forgetRequested)
            cards.cardEntered.connect(self.ensureWidgetVisible)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.name.setText(self.tr("Enface"))
        self.sentence.setText(
            self.tr(
                "Read what people said beside its translation. "
                "The translation is made on this computer; nothing is sent anywhere."
            )
        )
        self.recent_heading.setText(self.tr("Recent"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._middle.setMaximumWidth(_WIDTH * self.fontMetrics().horizontalAdvance("0"))
        super().resizeEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        self.drop.set_theme(theme)

    def set_recent(self, entries: Sequence[Recent], pasted: Collection[str] = ()) -> None:
        """Show the recent files, the latest first. Those with the paths ``pasted`` are texts that
        the person pasted."""
        self.recent.show_entries(list(entries), pasted)
        self.recent.setVisible(bool(entries))
        self.recent_heading.setVisible(bool(entries))

    @property
    def paths(self) -> list[str]:
        """The files that the cards show."""
        return [card.entry.path for card in (*self.files.cards.cards, *self.recent.cards)]

    def show_missing(self, paths: Sequence[str]) -> None:
        """Say on their cards that the files at ``paths`` are not there any more."""
        for card in (*self.files.cards.cards, *self.recent.cards):
            if card.entry.path in paths:
                card.show_missing()


class DropArea(Retranslated, QFrame):
    """A large place to drop files and text on, with the three ways to begin."""

    filesDropped = Signal(list)
    textDropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "drop")
        self.setAcceptDrops(True)
        self.picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.heading = _label("large", wrap=True, centred=True)
        self.kinds = _label("muted", wrap=True, centred=True)
        self.open, self.paste, self.sample = QPushButton(), QPushButton(), QPushButton()
        self.open.setProperty("look", "primary")
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        for button in (self.open, self.paste, self.sample):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 28, 24, 28)
        column.setSpacing(8)
        for part in (self.picture, self.heading, self.kinds):
            column.addWidget(part)
        column.addSpacing(10)
        column.addLayout(self._buttons)
        self.retranslate()

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.heading.setText(self.tr("Drop a transcript here"))
        self.kinds.setText(
            self.tr("Text, web page, subtitles, document; or copy a text and paste it.")
        )
        self.open.setText(self.tr("Open…"))
        self.paste.setText(self.tr("Paste"))
        self.sample.setText(self.tr("Show the sample"))

    def set_theme(self, theme: Theme) -> None:
        """Colour the icons."""
        ratio = self.devicePixelRatioF()
        side = max(36, 2 * self.fontMetrics().height())
        picture = icons.pixmap("drop", theme.hex("muted"), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        self.picture.setPixmap(picture)
        self.open.setIcon(icons.icon("open", theme, "on_accent"))
        self.paste.setIcon(icons.icon("paste", theme))
        self.sample.setIcon(icons.icon("sample", theme))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons one below the other where they do not fit side by side."""
        needed = sum(part.sizeHint().width() + 10 for part in (self.open, self.paste, self.sample))
        beside = needed <= self.contentsRect().width() - 48
        ways = QBoxLayout.Direction
        self._buttons.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        widest = max(part.sizeHint().width() for part in (self.open, self.paste, self.sample))
        return QSize(widest + 60, super().minimumSizeHint().height())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            self._light(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._light(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(False)
        event.acceptProposedAction()
        files = dropped_files(event.mimeData())
        if files:
            self.filesDropped.emit(files)
        elif event.mimeData().hasText():
            self.textDropped.emit(event.mimeData().text())

    def _light(self, on: bool) -> None:
        self.setProperty("over", on)
        self.style().unpolish(self)
        self.style().polish(self)


def dropped_files(data: QMimeData) -> list[str]:
    """The paths of the files that were dropped."""
    return [str(Path(url.toLocalFile())) for url in data.urls() if url.isLocalFile()]


def _label(tone: str, wrap: bool = False, centred: bool = False) -> QLabel:
    label = QLabel(wordWrap=wrap)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
