"""The session: all open windows of one process."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from desktop import paths
from desktop.domain.errors import EnfaceError, Missing
from desktop.services.personal.recent_files import is_path
from desktop.services.personal.troubles import about
from desktop.services.translation.memory import MEGABYTE
from desktop.settings import Settings
from desktop.support.kept import KeptFile
from desktop.ui.background.tasks import Relay
from desktop.ui.controllers import forgetting
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.look import themes
from desktop.ui.look.stylesheet import apply_stylesheet
from desktop.ui.look.themes import Theme
from desktop.ui.session import placing
from desktop.ui.session.placing import Areas, Places, Placing
from desktop.ui.session.request import WindowRequest
from desktop.ui.widgets.elided import for_menu
from desktop.ui.widgets.menu import Menu
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words import messages
from desktop.ui.words.language import Language

_WINDOWS = 20  # opened again at most
_BYTES = 4_000_000  # of the file that keeps them


class Session(QObject):
    """Opens windows, applies theme and language to all, and remembers which files were open and
    where each window stood.

    ``areas`` tells the free parts of the screens; ``notices`` are told in the first window.
    """

    def __init__(
        self,
        parts: Parts,
        language: Language,
        font: QFont,
        remember: bool = True,
        areas: Areas = placing.areas,
        notices: Sequence[EnfaceError] = (),
    ) -> None:
        super().__init__()
        self._keep = remember
        self._parts, self._language, self._font = parts, language, font
        self.themes, problems = themes.scan()
        self._problems = [*map(messages.words, notices), *problems]
        self.windows: list[Window] = []
        self._ending = False
        self._told: set[str] = set()  # what could not be used of what was kept
        self._file = KeptFile(paths.state_dir() / "windows.json", _BYTES)
        _keep_qt_from_writing()
        self._state = self._kept_state() if remember else {}
        self._placing = Placing(areas)
        self._places: dict[Window, Places] = {}  # also on other screens
        self._apply_theme(parts.preferences.current)
        parts.preferences.changed.connect(self._settings_changed)
        self._memory_notices = Relay()
        self._memory_notices.came.connect(self._show_memory_notice)
        parts.memory.listen(self._memory_notices)
        QApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)

    @property
    def theme(self) -> Theme:
        """The theme in use."""
        return themes.chosen(self.themes, self._parts.preferences.current.theme)

    def open(self, request: OpenRequest | None = None, places: Places | None = None) -> Window:
        """Open a window with ``request``, or with the start page, at one of ``places``."""
        window = Window(self._parts, self.themes, self.theme)
        window.openElsewhere.connect(lambda request: self.open(request))
        window.closeRequested.connect(self._close_requested)
        window.otherWindowRequested.connect(self._raise_other)
        window.windowMenuOpened.connect(self._list_windows)
        window.clearRequested.connect(self._clear)
        window.closed.connect(self._closed)
        window.forgotten.connect(self.save)
        window.quitRequested.connect(self.close)
        window.themesChanged.connect(self._themes_changed)
        self._places[window] = places or {}
        self._placing.put(window, self._places[window])
        self.windows.append(window)
        window.show()
        self._tell_problems(window)
        if request is not None:
            window.open(request)
        return window

    def open_request(self, request: WindowRequest) -> None:
        """Open the files that the command line names; without files, those that were open last."""
        if request.files:
            self._open_named(request)
            return
        standing = _standing(self._state)
        for path, places in standing:
            window = self.open(OpenRequest(path=Path(path)) if path else None, places)
            window.openingFailed.connect(partial(self._not_reopened, window))
        if not standing:
            self.open()

    def _tell_problems(self, window: Window) -> None:
        """Tell in ``window`` what could not be used of what was kept; each is told once."""
        files = (self._file.trouble, self._parts.recent_files.trouble)
        problems = [self._parts.preferences.problem, *(about(each) for each in files if each)]
        words = [*self._problems, *(messages.words(each) for each in problems if each)]
        for each in words:
            if each not in self._told:
                self._told.add(each)
                window.tell(each)

    def _kept_state(self) -> dict[str, Any]:
        state = self._file.read()
        return state if isinstance(state, dict) else {}

    def _not_reopened(self, window: Window, error: Exception) -> None:
        """Close a window whose file is not there any more, unless it is the only one."""
        if isinstance(error, Missing) and window.document is None and len(self.windows) > 1:
            QTimer.singleShot(0, window, window.close)

    def _open_named(self, request: WindowRequest) -> None:
        window = self.open(places=next((places for _, places in _standing(self._state)), None))
        if request.size:
            window.resize(*request.size)
        if request.speakers:
            window.documentShown.connect(
                lambda: window.tick_only(request.speakers),
                Qt.ConnectionType.SingleShotConnection,
            )
        window.open_files([Path(name).absolute() for name in request.files], request.target)

    def _close_requested(self, window: Window) -> None:
        """Close a window; the last one shows the start page first."""
        if len(self.windows) > 1 or window.document is None:
            window.close()
        else:
            window.show_start_page()

    def _raise_other(self, window: Window, step: int) -> None:
        """Bring the window to the front that is ``step`` after ``window``."""
        at = self.windows.index(window) + step
        _bring_to_front(self.windows[at % len(self.windows)])

    def _list_windows(self, menu: Menu) -> None:
        """List the open windows at the end of ``menu``."""
        for action in menu.actions():
            if action.data() is not None:
                menu.removeAction(action)
        listed = [menu.addSeparator()]
        for number, window in enumerate(self.windows, 1):
            letter = f"&{number} " if number <= 9 else ""
            action = menu.addAction(letter + for_menu(window.windowTitle()))
            action.setCheckable(True)
            action.setChecked(window.isActiveWindow())
            action.triggered.connect(partial(_bring_to_front, window))
            listed.append(action)
        for action in listed:
            action.setData(True)

    def close(self) -> None:
        """Close all windows. The files that are open now are opened at the next start."""
        self.save()
        self._ending = True
        for window in list(self.windows):
            window.close()

    def keep(self) -> None:
        """Write down all that is not written yet: the system may end the program."""
        self.save()
        for window in self.windows:
            window.keep()
        self._parts.preferences.save()

    def save(self) -> None:
        """Remember which files are open and where each window stands."""
        if self.windows and self._keep:
            kept = [self._kept(window) for window in self.windows[:_WINDOWS]]
            self._state = {"windows": kept}
            with suppress(OSError):  # reading goes on without
                self._file.write(self._state)

    def _kept(self, window: Window) -> dict[str, Any]:
        """What is kept of a window."""
        screens, place = self._placing.place_of(window)
        places = self._places[window]
        places.pop(screens, None)
        places[screens] = place
        path = window.path_to_reopen
        return {"path": str(path) if path else "", "places": placing.as_json(places)}

    def _clear(self, window: Window) -> None:
        for each in self.windows:
            each.stop_translating()
        parts = self._parts
        parts.batch.forget()
        parts.imports.forget()
        journals = parts.documents.journals
        parts.dictionary_downloads.cancel()
        parts.speech_downloads.cancel()
        left = forgetting.clear_files(
            parts.recent_files,
            parts.pasted,
            journals,
            parts.words,
            parts.terms,
            parts.downloads,
        )
        for each in self.windows:
            each.forget_shown()
        window.clear_memory(left)

    def tell(self, words: str) -> None:
        """Tell ``words`` in the window in use."""
        for window in self._in_use():
            window.tell(words)

    def _show_memory_notice(self, notice: EnfaceError | None) -> None:
        """Tell it in the window in use; None: what was told last holds no more."""
        if notice is None:
            for window in self.windows:
                window.withdraw_memory_notice()
        else:
            for window in self._in_use():
                window.show_memory_notice(notice)

    def _in_use(self) -> list[Window]:
        """The window that the person works in; none where all are closed."""
        active = [window for window in self.windows if window.isActiveWindow()]
        return (active or self.windows)[-1:]

    def _closed(self, window: Window) -> None:
        """Forget a window. What the last one shows is shown again at the next start."""
        last = len(self.windows) == 1
        if last and not self._ending:
            self.save()
        self.windows.remove(window)
        self._placing.let_go(window)
        del self._places[window]
        if not last and not self._ending:
            self.save()

    def _settings_changed(self, new: Settings, old: Settings) -> None:
        if (new.theme, new.ui_scale) != (old.theme, old.ui_scale):
            self._apply_theme(new)
        if new.memory_limit != old.memory_limit:
            self._parts.memory.set_limit(new.memory_limit * MEGABYTE)
        if new.ui_language != old.ui_language:
            self._language.install(new.ui_language)
            self._apply_theme(new)  # the style sheet depends on the direction of the language

    def _themes_changed(self, name: str) -> None:
        self.themes, _ = themes.scan()
        for window in self.windows:
            window.set_themes(self.themes)
        self._parts.preferences.change(theme=name)
        self._apply_theme(self._parts.preferences.current)

    def _scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._apply_theme(self._parts.preferences.current)

    def _apply_theme(self, settings: Settings) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_stylesheet(app, self.theme, self._font, settings.ui_scale)
        for window in self.windows:
            window.set_theme(self.theme)
        QTimer.singleShot(0, self, self._placing.fit)  # large print may need more room


def _keep_qt_from_writing() -> None:
    """Qt's own dialogs write down folders and names of files: not here, nor what they wrote for
    Enface 0.1."""
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, os.devnull)  # no folder
    with suppress(OSError):
        (paths.state_dir() / "QtProject.conf").unlink()


def _bring_to_front(window: Window, _checked: bool = False) -> None:
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()


def _standing(state: dict[str, Any]) -> list[tuple[str, Places]]:
    """What is kept of each window: its file ("" for the start page) and its places. Enface 0.1
    kept the files alone."""
    windows, earlier = state.get("windows"), state.get("open")
    kept = [
        (entry.get("path"), placing.from_json(entry.get("places")))
        for entry in (windows if isinstance(windows, list) else [])
        if isinstance(entry, dict)
    ]
    kept += [(path, {}) for path in (earlier if isinstance(earlier, list) else [])]
    return [(path, places) for path, places in kept[:_WINDOWS] if path == "" or is_path(path)]
