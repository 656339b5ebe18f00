"""The actions of a window and its menus."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from desktop.ui.look.icons import icon
from desktop.ui.look.themes import Theme
from desktop.ui.widgets.menu import Menu
from desktop.ui.words.actions import MENUS, READ, SEPARATOR, TASKS, plain, specs, text

ICONS = {"open": "open", "speakers": "speakers", "swap": "swap", "find": "find"}
Command = Callable[[], object]
Switch = Callable[[bool], object]  # is given whether the action is checked


class Actions:
    """The QActions of one window, by name."""

    def __init__(self, window: QWidget, reader: QWidget) -> None:
        self._by_name: dict[str, QAction] = {}
        self.menus: dict[str, Menu] = {}  # by title as the table has it
        self._keys: dict[str, list[QKeySequence]] = {}
        self._task = READ
        for name, spec in specs().items():
            action = QAction(window, checkable=spec.checkable)
            action.setObjectName(name)
            if spec.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            (reader if spec.reading else window).addAction(action)
            self._by_name[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def all(self) -> list[QAction]:
        """All actions, in the order of the menus."""
        return list(self._by_name.values())

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
            self._keys[name] = [QKeySequence(key) for key in keys if key]
        self._give_keys()

    def set_task(self, task: str) -> None:
        """Let only the keys of ``task`` act, and those that belong to none."""
        self._task = task
        for name in TASKS:
            self._by_name[name].setChecked(name == task)
        self._give_keys()

    def _give_keys(self) -> None:
        for name, spec in specs().items():
            acting = spec.task in ("", self._task)
            self._by_name[name].setShortcuts(self._keys.get(name, []) if acting else [])

    def paint(self, theme: Theme) -> None:
        """Set the icons in the colours of ``theme``; few actions have one."""
        for name, drawing in ICONS.items():
            self._by_name[name].setIcon(icon(drawing, theme))
            self._by_name[name].setIconVisibleInMenu(False)

    def enable(self, reading: bool) -> None:
        """Enable all actions, or without a document those that need none."""
        for name, spec in specs().items():
            self._by_name[name].setEnabled(reading or spec.without_document)

    def fill(self, bar: QMenuBar, submenus: Mapping[str, Sequence[Menu]]) -> None:
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
        """The key of an action as people write it, in its task; "" where it has none."""
        keys = self._keys.get(name)
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def tip(self, name: str) -> str:
        """The words and the key of an action, for a tooltip."""
        words, keys = plain(self._by_name[name].text()), self.keys(name)
        return f"{words} ({keys})" if keys else words


def _without_state(command: Command) -> Switch:
    return lambda _checked: command()
