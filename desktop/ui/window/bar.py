"""The bar at the top: Panel, Open, the tasks, the two languages, layout, appearance, Find."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.themes import Theme
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.widgets.choice import Choice
from desktop.ui.widgets.fitting import FittingLine
from desktop.ui.window.actions import ICONS, Actions
from desktop.ui.words.actions import TASKS, plain
from desktop.ui.words.names import language_name, layout_name

# What is left out, one after the other, where it does not all fit: words beside icons, the words of
# the layout, names of languages (codes stand there), space in the buttons, and the buttons whose
# actions the menus have too.
_WORDS, _LAYOUT, _NAMES, _SPACE, _SWAP, _OPEN, _FIND, _TASKS = range(1, 9)
_BESIDE = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
_ICON = Qt.ToolButtonStyle.ToolButtonIconOnly
_TEXT = Qt.ToolButtonStyle.ToolButtonTextOnly


class Bar(FittingLine):
    """The bar above the text. It shows what it is told, and its signals tell what was chosen."""

    sourceChosen = Signal(str)
    targetChosen = Signal(str)
    layoutChosen = Signal(str)

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        self._left_out = 0  # steps
        self._fitting = False
        self._widths: list[int] = []  # px that the bar needs after each number of steps
        self._measured: Sequence[object] = ()  # the words that have these widths
        self._theme, self._layout = theme, "side"
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
            name: self._button(name)
            for name in ("speakers", "open", *TASKS, "swap", "reading", "find")
        }
        languages = (self.source, self._buttons["swap"], self.target)
        line.addWidget(self._buttons["speakers"])
        line.addWidget(self._buttons["open"])
        line.addWidget(self._task_buttons())
        line.addStretch(1)
        for widget in languages:
            line.addWidget(widget)
        line.addStretch(1)
        for widget in (
            self.layout_,
            *(self._buttons[name] for name in ("reading", "find")),
        ):
            line.addWidget(widget)

    def _task_buttons(self) -> QWidget:
        self.tasks = QFrame()
        self.tasks.setProperty("look", "tasks")
        line = QHBoxLayout(self.tasks)
        line.setContentsMargins(2, 2, 2, 2)
        line.setSpacing(2)
        for name in TASKS:
            self._buttons[name].setProperty("look", "task")
            line.addWidget(self._buttons[name])
        return self.tasks

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._widths = []
        return done

    def fit(self) -> None:
        """Leave out as few words and buttons as possible, so that the rest fits. What is shown or
        hidden for that resizes the bar at once, which asks again: that is not listened to."""
        if self.layout() is None or not self._buttons or self._fitting:
            return
        self._fitting = True
        try:
            self._fit_once()
        finally:
            self._fitting = False

    def _fit_once(self) -> None:
        layout = self.layout()
        assert layout is not None
        if not self._widths or self._widths[self._left_out] != layout.sizeHint().width():
            self._widths = [self._leave_out(steps) for steps in range(_TASKS + 1)]
        room = self.width()
        fitting = (steps for steps, width in enumerate(self._widths) if width <= room)
        self._leave_out(next(fitting, _TASKS))

    def _leave_out(self, steps: int) -> int:
        """Leave out the first ``steps`` things. Return the width in px that the bar needs then."""
        layout = self.layout()
        assert layout is not None
        if steps != self._left_out:
            self._left_out = steps
            for name in ("open", "speakers", "find"):
                self._buttons[name].setToolButtonStyle(_BESIDE if steps < _WORDS else _ICON)
            self.layout_.shorten(steps >= _LAYOUT)
            for choice in (self.source, self.target):
                choice.shorten(steps >= _NAMES)
            parts: dict[int, QWidget] = {
                _SWAP: self._buttons["swap"],
                _OPEN: self._buttons["open"],
                _FIND: self._buttons["find"],
                _TASKS: self.tasks,
            }
            for step, part in parts.items():
                part.setVisible(steps < step)
            for button in (self.source, self.target, self.layout_, *self._buttons.values()):
                if button.property("tight") is not (steps >= _SPACE):
                    button.setProperty("tight", steps >= _SPACE)
                    _restyle(button)
            layout.invalidate()
        return layout.sizeHint().width()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        shown = _ICON if name == "swap" else _BESIDE
        button.setToolButtonStyle(shown if name in ICONS else _TEXT)
        return button

    def button(self, name: str) -> QToolButton:
        """The button of the action ``name``."""
        return self._buttons[name]

    def enable(self, reading: bool) -> None:
        """Enable the choices of languages and layout: they need a document."""
        for choice in (self.source, self.target, self.layout_):
            choice.setEnabled(reading)

    def retranslate(self) -> None:
        """Set words, names and tooltips in the language of the window."""
        short = {
            "open": self.tr("Open"),
            "speakers": self.tr("Panel"),
            "read": self.tr("Read"),
            "learn": self.tr("Learn"),
            "compare": self.tr("Compare"),
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
        self.show_layout(self._layout)

    def set_theme(self, theme: Theme) -> None:
        """Colour the icon of the layout."""
        self._theme = theme
        self.show_layout(self._layout)

    def show_languages(
        self, sources: Sequence[str], source: str, guess: str, targets: Sequence[str], target: str
    ) -> None:
        """Offer the languages; ``guess`` is marked as guessed."""
        marked = [
            (code, self.tr("{language} (detected)").format(language=language_name(code)))
            if code == guess
            else (code, language_name(code))
            for code in dict.fromkeys([*([source] if source else []), *sources])
        ]
        name = language_name(source) if source else ""
        what = self.tr("Language of the text")
        self.source.offer(what, marked, source, name, source.upper() or "—")
        names = [(code, language_name(code)) for code in targets]
        what = self.tr("Language of the translation")
        self.target.offer(what, names, target, short=target.upper() or "—")
        for choice in (self.source, self.target):
            choice.add_last(self._actions["languages"])
        self._words_changed()

    def show_layout(self, layout: str) -> None:
        """Show which layout is chosen."""
        self._layout = layout
        choices = [(name, layout_name(name)) for name in LAYOUTS]
        self.layout_.setIcon(icon(f"layout-{layout}", self._theme))
        self.layout_.offer(self.tr("Layout"), choices, layout)
        self._words_changed()

    def _words_changed(self) -> None:
        choices = (self.source, self.target, self.layout_)
        words = [
            *(choice.forms for choice in choices),
            *map(QToolButton.text, self._buttons.values()),
        ]
        if words != self._measured:
            self._measured, self._widths = words, []
            if self.isVisible():
                self.fit()


def _restyle(button: QToolButton) -> None:
    """Apply the style sheet again: it looks at properties that have changed."""
    button.style().unpolish(button)
    button.style().polish(button)
    QCoreApplication.sendEvent(button, QEvent(QEvent.Type.StyleChange))
