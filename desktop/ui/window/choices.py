"""What the list of commands offers: all actions, the speakers, the themes, the recent texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from desktop.services.personal.recent_files import RecentFiles
from desktop.ui.controllers.opening import Opening
from desktop.ui.dialogs.command_list import Choice
from desktop.ui.look import themes
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.preferences import Preferences
from desktop.ui.window.actions import Actions
from desktop.ui.words.actions import plain


def of_actions(actions: Actions, reading: bool) -> Iterator[Choice]:
    """The entries of all menus. ``reading``: a text is open."""
    obstacle = QCoreApplication.translate("Choices", "not possible now")
    if not reading:
        obstacle = QCoreApplication.translate("Choices", "no text is open")
    for menu in actions.menus.values():
        yield from _of_menu(menu, actions, obstacle, plain(menu.title()))


def _of_menu(menu: QMenu, actions: Actions, obstacle: str, place: str) -> Iterator[Choice]:
    for action in menu.actions():
        words = plain(action.text())
        if words and not action.menu():
            able = action.isEnabled()
            keys = actions.keys(action.objectName())
            yield Choice(words, place, action.trigger, keys, "" if able else obstacle)


def of_speakers(panel: SpeakerPanel) -> Iterator[Choice]:
    """For each speaker, to read only what that one says."""
    place = QCoreApplication.translate("Choices", "only this speaker")
    for row in panel.rows:
        if row.numbered:
            yield Choice(row.name, place, partial(panel.tick_only, [row.name]))


def of_themes(known: Mapping[str, themes.Theme], preferences: Preferences) -> Iterator[Choice]:
    """Each theme."""
    place = QCoreApplication.translate("Choices", "theme")
    for name, theme in known.items():
        yield Choice(themes.title(theme), place, partial(preferences.change, theme=name))


def of_recent(files: RecentFiles, opening: Opening) -> Iterator[Choice]:
    """The texts that were read last."""
    place = QCoreApplication.translate("Choices", "recent text")
    for entry in files.recent():
        words = entry.title or Path(entry.path).name
        yield Choice(words, place, partial(opening.open_path, entry.path))
