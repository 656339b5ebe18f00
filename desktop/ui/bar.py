"""The bar above: Open, Speakers, the two languages, layout, the reading panel, Find."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop.ui.actions import ICONS, Actions, plain
from desktop.ui.choice import Choice
from desktop.ui.names import language_name
from desktop.ui.reader.frame import LAYOUTS

_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_TEXT = Qt.ToolButtonStyle.ToolButtonTextOnly


def layout_title(name: str) -> str:
    """The words for a layout."""
    words = {
        "side": QCoreApplication.translate("layouts", "Side by side"),
        "under": QCoreApplication.translate("layouts", "Under each paragraph"),
        "sentences": QCoreApplication.translate("layouts", "Under each sentence"),
        "original": QCoreApplication.translate("layouts", "Original only"),
        "translation": QCoreApplication.translate("layouts", "Translation only"),
    }
    return words[name]


class Bar(QWidget):
    """The bar above the text; it shows what it is told and says what was chosen."""

    sourceChosen = Signal(str)
    targetChosen = Signal(str)
    layoutChosen = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._saved = 0  # px that showing icons without words saves now
        self.setProperty("bar", "top")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.source, self.target, self.layout_ = Choice(), Choice(), Choice()
        self.layout_.setProperty("look", "quiet")
        self.source.chosen.connect(self.sourceChosen)
        self.target.chosen.connect(self.targetChosen)
        self.layout_.chosen.connect(self.layoutChosen)
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 6, 12, 6)
        line.setSpacing(6)
        self._buttons = {
            name: self._button(name) for name in ("open", "speakers", "swap", "reading", "find")
        }
        self._buttons["open"].setProperty("look", "filled")
        languages = (self.source, self._buttons["swap"], self.target)
        line.addWidget(self._buttons["open"])
        line.addWidget(self._buttons["speakers"])
        line.addStretch(1)
        for widget in languages:
            line.addWidget(widget)
        line.addStretch(1)
        for widget in (self.layout_, self._buttons["reading"], self._buttons["find"]):
            line.addWidget(widget)
        self._order_tabs(line)

    def _order_tabs(self, line: QHBoxLayout) -> None:
        items = (line.itemAt(at) for at in range(line.count()))
        widgets = [w for item in items if item is not None and (w := item.widget()) is not None]
        for one, other in pairwise(widgets):
            QWidget.setTabOrder(one, other)

    def minimumSizeHint(self) -> QSize:
        """As narrow as icons allow, so that large words do not widen the window."""
        return QSize(320, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def _fit(self) -> None:
        """Words beside the icons where there is room for them."""
        layout = self.layout()
        if layout is None or not self._buttons:
            return
        wanted = layout.sizeHint().width() + self._saved
        style = _WORDS if wanted <= self.width() else Qt.ToolButtonStyle.ToolButtonIconOnly
        if style != self._buttons["open"].toolButtonStyle():
            for name in ("open", "speakers", "find"):
                button = self._buttons[name]
                button.setToolButtonStyle(style)
                button.style().unpolish(button)  # the style sheet goes by it
                button.style().polish(button)
            layout.invalidate()
            self._saved = 0 if style == _WORDS else wanted - layout.sizeHint().width()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = Qt.ToolButtonStyle.ToolButtonIconOnly if name == "swap" else _WORDS
        button.setToolButtonStyle(shown if name in ICONS else _TEXT)
        return button

    def enable(self, reading: bool) -> None:
        """Languages and layouts are chosen for a document."""
        for choice in (self.source, self.target, self.layout_):
            choice.setEnabled(reading)

    def retranslate(self) -> None:
        """Words, names and tooltips in the window's language."""
        short = {
            "open": self.tr("Open"),
            "speakers": self.tr("Speakers"),
            "swap": "",
            "reading": "Aa",
            "find": self.tr("Find"),
        }
        for name, button in self._buttons.items():
            action = self._actions[name]
            action.setIconText(short[name])
            action.setToolTip(self._actions.tip(name))
            button.setText(short[name])
            button.setAccessibleName(plain(action.text()))

    def show_languages(
        self, sources: Sequence[str], source: str, guess: str, targets: Sequence[str], target: str
    ) -> None:
        """The languages to choose from; ``guess`` is marked."""
        marked = [
            (code, self.tr("{language} (guessed)").format(language=language_name(code)))
            if code == guess
            else (code, language_name(code))
            for code in dict.fromkeys([*([source] if source else []), *sources])
        ]
        self.source.offer(self.tr("Language of the text"), marked, source)
        if source:
            self.source.setText(f"{language_name(source)} ▾")
        names = [(code, language_name(code)) for code in targets]
        self.target.offer(self.tr("Language of the translation"), names, target)
        for choice in (self.source, self.target):
            choice.add_last(self._actions["languages"])

    def show_layout(self, layout: str) -> None:
        """Which layout is in force."""
        choices = [(name, layout_title(name)) for name in LAYOUTS]
        self.layout_.offer(self.tr("Layout"), choices, layout)
