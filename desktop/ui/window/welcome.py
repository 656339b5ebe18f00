"""What the first start offers: text size, colours, language, and a tour."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.settings import Settings
from desktop.ui.look import themes
from desktop.ui.look.themes import SYSTEM, Theme
from desktop.ui.widgets.flow import Flow
from desktop.ui.widgets.retranslated import Retranslated
from desktop.ui.words.language import available, own_name
from desktop.ui.words.names import number

_SIZES = (100, 125, 150, 175, 200, 250)  # per cent, of the text, buttons and menus
_LEAST = 120  # px


class Welcome(Retranslated, QFrame):
    """Stands on the start page until the person closes it. ``changed`` brings the settings that
    were chosen, by name."""

    changed = Signal(dict)
    tourRequested = Signal()
    closePressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "panel")
        self._themes: Mapping[str, Theme] = {}
        self._settings = Settings()
        self._shown = False  # it was, once
        self.heading = QLabel(wordWrap=True)
        self.heading.setProperty("tone", "strong")
        self.about = QLabel(wordWrap=True)
        self.about.setProperty("tone", "muted")
        self.language, self.theme, self.size_ = QComboBox(), QComboBox(), QComboBox()
        self._labels = [QLabel() for _ in self._boxes]
        self.tour, self.close_ = QPushButton(), QPushButton()
        self._lay_out()
        for box in self._boxes:
            box.activated.connect(self._choose)
        self.tour.clicked.connect(self.tourRequested)
        self.close_.clicked.connect(self.closePressed)
        self.retranslate()

    @property
    def _boxes(self) -> tuple[QComboBox, QComboBox, QComboBox]:
        return self.size_, self.theme, self.language

    def _lay_out(self) -> None:
        choices = QWidget()
        choices.setProperty("plain", "true")
        flow = Flow(choices)
        flow.setSpacing(16)
        for label, box in zip(self._labels, self._boxes, strict=True):
            pair = QWidget()
            pair.setProperty("plain", "true")
            lines = QVBoxLayout(pair)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(2)
            lines.addWidget(label)
            lines.addWidget(box)
            box.setMinimumWidth(_LEAST)  # in large print its words may be cut, not the page
            label.setWordWrap(True)
            label.setMinimumWidth(_LEAST)
            label.setBuddy(box)
            flow.addWidget(pair)
        buttons = QWidget()
        buttons.setProperty("plain", "true")
        row = Flow(buttons)
        for button in (self.tour, self.close_):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        for part in (self.heading, choices, self.about, buttons):
            column.addWidget(part)

    def retranslate(self) -> None:
        """Set the words in the language of the window."""
        self.heading.setText(self.tr("Welcome. How do you like to read?"))
        self.about.setText(self.tr("You can change this at any time under Aa (Appearance)."))
        names = (self.tr("Text size"), self.tr("Theme"), self.tr("Interface language"))
        for label, words in zip(self._labels, names, strict=True):
            label.setText(words)
        self.tour.setText(self.tr("Take a short tour"))
        self.close_.setText(self.tr("Close"))
        self._offer()

    def show_settings(self, settings: Settings, all_themes: Mapping[str, Theme]) -> None:
        """Offer ``all_themes``, and show what ``settings`` say."""
        self._settings, self._themes = settings, all_themes
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the lists when the window is there: the names of languages take a while to load."""
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self, self._offer)
        super().showEvent(event)

    def _offer(self) -> None:
        if not self._shown:
            return
        scale = self._settings.ui_scale
        match = self.tr("Match system")
        sizes = sorted({*_SIZES, scale})
        percent = self.tr("{share} %")
        _fill(self.size_, [(percent.format(share=number(n)), n) for n in sizes], scale)
        named = [(themes.title(theme), name) for name, theme in self._themes.items()]
        _fill(self.theme, [(match, SYSTEM), *named], self._settings.theme)
        codes = [(own_name(code), code) for code in available()]
        _fill(self.language, [(match, ""), *codes], self._settings.ui_language)

    def _choose(self) -> None:
        box = self.sender()
        if box is self.size_:
            scale = self.size_.currentData()
            size = Settings().size * scale / 100
            self.changed.emit({"ui_scale": scale, "size": size, "translation_size": 0.0})
        elif box is self.theme:
            self.changed.emit({"theme": self.theme.currentData()})
        else:
            self.changed.emit({"ui_language": self.language.currentData()})


def _fill(box: QComboBox, choices: Sequence[tuple[str, object]], chosen: object) -> None:
    box.clear()
    for words, value in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
