"""The actions of a window and its menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QStyleOptionMenuItem, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.themes import Theme
from desktop.ui.words.actions import MENUS, SEPARATOR, plain, specs, text

ICONS = {"open": "open", "speakers": "speakers", "swap": "swap", "find": "find"}
Command = Callable[[], object]
Switch = Callable[[bool], object]  # is given whether the action is checked


class Menu(QMenu):
    """A menu that shows "Ctrl++" as it is in a window from right to left, where Qt writes
    "++Ctrl"."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        super().initStyleOption(option, action)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            option.text = option.text.replace("\t", "\t\u202a")  # embed from left to right


class Actions:
    """The QActions of one window, by name."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        self._by_name: dict[str, QAction] = {}
        self.menus: dict[str, Menu] = {}  # by title as the table has it
        for name, spec in specs().items():
            action = QAction(window, checkable=spec.checkable)
            action.setObjectName(name)
            if spec.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (reader if spec.reading else window).addAction(action)
            self._by_name[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def connect_commands(
        self, commands: Mapping[str, Command], switches: Mapping[str, Switch]
    ) -> None:
        """Connect each action to its command. `KeyError` where one has none."""
        for name, action in self._by_name.items():
            if name in switches:
                action.triggered.connect(switches[name])
            else:
                action.triggered.connect(_without_state(commands[name]))

    def name_them(self, changed: dict[str, str]) -> None:
        """Set the words and keys of all actions; ``changed`` has the person's own keys by
        action."""
        for name, spec in specs().items():
            action = self._by_name[name]
            action.setText(text(spec))
            keys = (changed[name],) if name in changed else spec.keys
            action.setShortcuts([QKeySequence(key) for key in keys if key])

    def paint(self, theme: Theme) -> None:
        """Set the icons in the colours of ``theme``; few actions have one."""
        for name, drawing in ICONS.items():
            self._by_name[name].setIcon(icon(drawing, theme))
            self._by_name[name].setIconVisibleInMenu(False)

    def enable(self, reading: bool) -> None:
        """Enable all actions, or without a document those that need none."""
        for name, spec in specs().items():
            self._by_name[name].setEnabled(reading or spec.without_document)

    def fill(self, bar: QMenuBar, submenus: Mapping[str, Sequence[QMenu]]) -> None:
        """Build the menus. The ``submenus`` stand above the action whose name is their key."""
        bar.clear()
        for title, group in MENUS:
            menu = self.menus[title] = Menu(QCoreApplication.translate("actions", title), bar)
            bar.addMenu(menu)
            for spec in group:
                if spec is SEPARATOR:
                    menu.addSeparator()
                    continue
                for submenu in submenus.get(spec.name, ()):
                    menu.addMenu(submenu)
                menu.addAction(self._by_name[spec.name])

    def keys(self, name: str) -> str:
        """The key of an action as people write it; "" where it has none."""
        shortcut = self._by_name[name].shortcut()
        return shortcut.toString(QKeySequence.SequenceFormat.NativeText)

    def tip(self, name: str) -> str:
        """The words and the key of an action, for a tooltip."""
        words, keys = plain(self._by_name[name].text()), self.keys(name)
        return f"{words} ({keys})" if keys else words


def _without_state(command: Command) -> Switch:
    return lambda _checked: command()
