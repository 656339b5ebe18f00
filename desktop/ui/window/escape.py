"""Escape: what was opened last goes first."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.ui.window.window import Window

_TOGGLED = ("reading", "only_text", "full_screen")  # actions that open something


class Escape(QObject):
    """Remembers in which order one window's bars and panels were opened."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._order: list[str] = []
        window.find_bar.opened.connect(lambda: self._opened("find"))
        window.messages.shown.connect(lambda: self._opened("message"))
        for name in _TOGGLED:
            window.actions_[name].toggled.connect(lambda _on, name=name: self._opened(name))

    def _opened(self, what: str) -> None:
        self._order = [other for other in self._order if other != what] + [what]

    def close_last(self) -> bool:
        """Close what was opened last and is still open; False where nothing is."""
        while self._order:
            what = self._order[-1]
            if self._close(what):
                return True
            if self._order[-1] == what:
                self._order.pop()
        return False

    def _close(self, what: str) -> bool:
        window = self._window
        if what == "message":
            return window.messages.close_last()
        open_, close = self._ways()[what]
        if open_:
            close()
        return open_

    def _ways(self) -> dict[str, tuple[bool, Callable[[], None]]]:
        window = self._window
        return {
            "find": (window.find_bar.isVisible(), window.find_bar.close_bar),
            "reading": (window.reading_shown, window.actions_["reading"].trigger),
            "only_text": (window.only_text, window.actions_["only_text"].trigger),
            "full_screen": (window.isFullScreen(), window.actions_["full_screen"].trigger),
        }
