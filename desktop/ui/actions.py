"""What can be done in a window, in one table: words, keys, menu. A window gives each its method."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

SEPARATOR = None


@dataclass(frozen=True)
class Spec:
    """``name`` is also the window's method; ``keys`` in portable text; ``reading`` keys are plain
    letters and rest while something else than the text has the focus."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    reading: bool = False


def _spec(name: str, text: str, *keys: str, checkable: bool = False) -> Spec:
    plain = all("+" not in key and not key.startswith("F") for key in keys) and bool(keys)
    return Spec(name, text, keys, checkable, reading=plain)


T = QT_TRANSLATE_NOOP
MENUS: tuple[tuple[str, tuple[Spec | None, ...]], ...] = (
    (
        T("actions", "&File"),
        (
            _spec("open", T("actions", "&Open…"), "Ctrl+O"),
            _spec("new_window", T("actions", "New &window"), "Ctrl+N"),
            _spec("paste", T("actions", "Open what was &copied"), "Ctrl+Shift+V"),
            _spec("sample", T("actions", "Show the &sample")),
            _spec("reload", T("actions", "&Read the file again"), "F5"),
            SEPARATOR,
            _spec("print", T("actions", "&Print…"), "Ctrl+P"),
            _spec("print_preview", T("actions", "Print pre&view…"), "Ctrl+Shift+P"),
            SEPARATOR,
            _spec("forget", T("actions", "&Forget this document")),
            _spec("private", T("actions", "Do not re&member this window"), checkable=True),
            _spec("clear_all", T("actions", "Clear &everything…")),
            SEPARATOR,
            _spec("close", T("actions", "C&lose"), "Ctrl+W"),
            _spec("quit", T("actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        T("actions", "&Edit"),
        (
            _spec("copy", T("actions", "&Copy"), "Ctrl+C"),
            _spec("copy_both", T("actions", "Copy &both sides"), "Ctrl+Shift+C"),
            _spec("quote", T("actions", "Copy as &quotation")),
            _spec("select_all", T("actions", "Select &all"), "Ctrl+A"),
            SEPARATOR,
            _spec("find", T("actions", "&Find"), "Ctrl+F"),
            _spec("find_next", T("actions", "Find &next"), "F3"),
            _spec("find_previous", T("actions", "Find &previous"), "Shift+F3"),
        ),
    ),
    (
        T("actions", "&View"),
        (
            _spec("speakers", T("actions", "&Speakers"), "S", checkable=True),
            _spec("reading", T("actions", "&Reading settings"), "A", checkable=True),
            _spec("next_layout", T("actions", "Next &layout"), "L"),
            _spec("show_dimmed", T("actions", "Show or &dim the others"), "D"),
            SEPARATOR,
            _spec("larger", T("actions", "L&arger text"), "Ctrl++", "Ctrl+="),
            _spec("smaller", T("actions", "S&maller text"), "Ctrl+-"),
            _spec("usual_size", T("actions", "&Usual size"), "Ctrl+0"),
            SEPARATOR,
            _spec("full_screen", T("actions", "&Full screen"), "F11", checkable=True),
        ),
    ),
    (
        T("actions", "&Go"),
        (
            _spec("start", T("actions", "To the &beginning"), "Ctrl+Home"),
            _spec("end", T("actions", "To the &end"), "Ctrl+End"),
            _spec("next_turn", T("actions", "&Next turn"), "N"),
            _spec("previous_turn", T("actions", "&Previous turn"), "P"),
            _spec("next_sentence", T("actions", "Next &sentence"), "J"),
            _spec("previous_sentence", T("actions", "Previous s&entence"), "K"),
            _spec("pin", T("actions", "P&in the sentence"), "Return"),
            _spec("page", T("actions", "Next pa&ge"), "Space"),
            SEPARATOR,
            _spec("back", T("actions", "&Back"), "Alt+Left"),
            _spec("forward", T("actions", "&Forward"), "Alt+Right"),
            _spec("next_to_check", T("actions", "Next sentence to &check"), "F8"),
        ),
    ),
    (
        T("actions", "&Translation"),
        (
            _spec("translate", T("actions", "&Translate"), "Ctrl+T"),
            _spec("translate_all", T("actions", "Translate &all")),
            _spec("stop", T("actions", "&Stop"), "Ctrl+."),
            _spec("swap", T("actions", "S&wap the languages"), "Ctrl+Shift+X"),
            _spec("by_itself", T("actions", "Translate by &itself"), checkable=True),
            SEPARATOR,
            _spec("languages", T("actions", "&Languages…"), "Ctrl+L"),
            _spec("add_pack", T("actions", "Add a language pack from a &file…")),
        ),
    ),
    (
        T("actions", "&Help"),
        (
            _spec("keys", T("actions", "&Keys"), "F1"),
            _spec("about", T("actions", "&About Enface")),
        ),
    ),
)


def specs() -> dict[str, Spec]:
    """All actions by name."""
    return {spec.name: spec for _, group in MENUS for spec in group if spec is not None}


def text(spec: Spec) -> str:
    """The action's words in the window's language."""
    return QCoreApplication.translate("actions", spec.text)


def _method(commands: Sequence[object], name: str, checkable: bool) -> Callable[..., object]:
    do: Callable[..., object] = next(getattr(o, name) for o in commands if hasattr(o, name))
    takes_state = checkable and do.__code__.co_argcount > 1  # type: ignore[attr-defined]
    return do if takes_state else lambda *_: do()


class Actions:
    """The QActions of one window, and the menus they stand in."""

    def __init__(self, window: QWidget, reader: QWidget, commands: Sequence[object]) -> None:
        self._by_name: dict[str, QAction] = {}
        for name, spec in specs().items():
            action = QAction(window, checkable=spec.checkable)
            action.setObjectName(name)
            if spec.reading:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(_method(commands, f"do_{name}", spec.checkable))
            (reader if spec.reading else window).addAction(action)
            self._by_name[name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def name_them(self, changed: dict[str, str]) -> None:
        """Put words and keys on all; ``changed`` are the person's own keys by action."""
        for name, spec in specs().items():
            action = self._by_name[name]
            action.setText(text(spec))
            keys = (changed[name],) if name in changed else spec.keys
            action.setShortcuts([QKeySequence(key) for key in keys if key])

    def fill(self, bar: QMenuBar) -> list[QMenu]:
        """Build the menus."""
        bar.clear()
        menus = []
        for title, group in MENUS:
            menu = bar.addMenu(QCoreApplication.translate("actions", title))
            for spec in group:
                if spec is SEPARATOR:
                    menu.addSeparator()
                else:
                    menu.addAction(self._by_name[spec.name])
            menus.append(menu)
        return menus

    def tip(self, name: str) -> str:
        """Words and key, for a tooltip."""
        action = self._by_name[name]
        words = action.text().replace("&", "").rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        return f"{words} ({keys})" if keys else words
