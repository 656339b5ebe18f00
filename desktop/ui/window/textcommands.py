"""What the actions do to the text as a whole: which sides, rolling, only the text, letters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from desktop.settings import bounded
from desktop.ui.widgets.elided import for_menu
from desktop.ui.words.names import number

if TYPE_CHECKING:
    from desktop.ui.window.window import Window

_QUICKER = 1.25


class TextCommands(QObject):
    """``do_NAME`` belongs to the action NAME."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        reader = window.reader
        reader.historyChanged.connect(self._show_history)
        reader.auto_scroll.changed.connect(self._show_rolling)
        reader.sidesRequested.connect(self.do_sides)
        window.documentShown.connect(self._begin)

    def _begin(self) -> None:
        self._window.remembering.restore_columns()
        self._show_history()

    def _show_history(self) -> None:
        history, actions = self._window.reader.history, self._window.actions_
        actions["back"].setEnabled(history.can_go_back)
        actions["forward"].setEnabled(history.can_go_forward)

    def do_sides(self) -> None:
        """A list of the sides, each to be hidden or shown; the last one stays."""
        reader = self._window.reader
        menu = self.sides_menu()
        menu.popup(reader.viewport().mapToGlobal(reader.viewport().rect().topLeft()))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def sides_menu(self) -> QMenu:
        """A tick for each side."""
        reader, menu = self._window.reader, QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        shown = reader.shown_columns()
        for at, column in enumerate(reader.reader_model.columns if reader.reader_model else ()):
            words = for_menu(column.title or column.language or self.tr("Original"))
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(at in shown)
            action.setEnabled(shown != (at,))
            action.triggered.connect(lambda on, at=at: self._show_side(at, on))
        return menu

    def _show_side(self, column: int, on: bool) -> None:
        hidden = self._window.reader.hidden
        self._window.reader.set_hidden(hidden - {column} if on else hidden | {column})

    def do_roll(self) -> None:
        """The text rolls by itself, or stands still again."""
        rolling = self._window.reader.auto_scroll
        if rolling.active:
            rolling.stop()
        else:
            rolling.start(self._window.parts.preferences.current.roll_speed)

    def do_roll_faster(self) -> None:
        """A quarter more lines a minute."""
        self._set_speed(_QUICKER)

    def do_roll_slower(self) -> None:
        """A quarter fewer."""
        self._set_speed(1 / _QUICKER)

    def _set_speed(self, times: float) -> None:
        preferences = self._window.parts.preferences
        speed = preferences.current.roll_speed * times
        preferences.change(roll_speed=round(bounded("roll_speed", speed), 1))

    def _show_rolling(self) -> None:
        rolling = self._window.reader.auto_scroll
        self._window.actions_["roll"].setChecked(rolling.active)
        words = self.tr("The text rolls: {lines} lines a minute")
        lines = round(self._window.reader.settings.roll_speed)
        self._window.status.tell(words.replace("{lines}", number(lines)) if rolling.active else "")

    def do_letters(self) -> None:
        """A cursor in the paragraph that is read, to walk by letters and words."""
        self._window.reader.caret.toggle()

    def do_only_text(self) -> None:
        """Nothing but the text, or everything again."""
        self._window.only_text = not self._window.only_text
        self._window.fold()
        self._window.reader.setFocus()
