"""All actions of a window in one table: words, keys, menus."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP

SEPARATOR = None
WITHOUT_A_DOCUMENT = {
    *("open", "new_window", "paste", "sample", "private", "clear_all", "close", "quit"),
    *("full_screen", "by_itself", "languages", "add_pack", "memory", "keys", "about", "stop"),
}


@dataclass(frozen=True)
class Spec:
    """An action. ``keys`` are in Qt's portable text. ``reading`` keys are plain letters, which
    work only while the text has the focus."""

    name: str
    text: str
    keys: tuple[str, ...] = ()
    checkable: bool = False
    reading: bool = False


def _spec(name: str, text: str, *keys: str, checkable: bool = False) -> Spec:
    plain = all("+" not in key and not key.startswith("F") for key in keys) and bool(keys)
    return Spec(name, text, keys, checkable, reading=plain)


MENUS: tuple[tuple[str, tuple[Spec | None, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("actions", "&File"),
        (
            _spec("open", QT_TRANSLATE_NOOP("actions", "&Open…"), "Ctrl+O"),
            _spec("new_window", QT_TRANSLATE_NOOP("actions", "New &window"), "Ctrl+N"),
            _spec("paste", QT_TRANSLATE_NOOP("actions", "Open what was &copied"), "Ctrl+Shift+V"),
            _spec("sample", QT_TRANSLATE_NOOP("actions", "Show the &sample")),
            _spec("reload", QT_TRANSLATE_NOOP("actions", "&Read the file again"), "F5"),
            SEPARATOR,
            _spec("print", QT_TRANSLATE_NOOP("actions", "&Print…"), "Ctrl+P"),
            _spec("print_preview", QT_TRANSLATE_NOOP("actions", "Print pre&view…"), "Ctrl+Shift+P"),
            SEPARATOR,
            _spec("forget", QT_TRANSLATE_NOOP("actions", "&Forget this document")),
            _spec(
                "private",
                QT_TRANSLATE_NOOP("actions", "Do not re&member this window"),
                checkable=True,
            ),
            _spec("clear_all", QT_TRANSLATE_NOOP("actions", "Clear &everything…")),
            SEPARATOR,
            _spec("close", QT_TRANSLATE_NOOP("actions", "C&lose"), "Ctrl+W"),
            _spec("quit", QT_TRANSLATE_NOOP("actions", "&Quit"), "Ctrl+Q"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Edit"),
        (
            _spec("undo", QT_TRANSLATE_NOOP("actions", "&Undo"), "Ctrl+Z"),
            _spec("redo", QT_TRANSLATE_NOOP("actions", "&Redo"), "Ctrl+Shift+Z"),
            SEPARATOR,
            _spec("copy", QT_TRANSLATE_NOOP("actions", "&Copy"), "Ctrl+C"),
            _spec("copy_both", QT_TRANSLATE_NOOP("actions", "Copy &both sides"), "Ctrl+Shift+C"),
            _spec("quote", QT_TRANSLATE_NOOP("actions", "Copy as &quotation")),
            _spec("select_all", QT_TRANSLATE_NOOP("actions", "Select &all"), "Ctrl+A"),
            SEPARATOR,
            _spec("find", QT_TRANSLATE_NOOP("actions", "&Find"), "Ctrl+F"),
            _spec("find_next", QT_TRANSLATE_NOOP("actions", "Find &next"), "F3"),
            _spec("find_previous", QT_TRANSLATE_NOOP("actions", "Find &previous"), "Shift+F3"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&View"),
        (
            _spec("speakers", QT_TRANSLATE_NOOP("actions", "&Speakers"), "S", checkable=True),
            _spec(
                "reading", QT_TRANSLATE_NOOP("actions", "&Reading settings"), "A", checkable=True
            ),
            _spec("next_layout", QT_TRANSLATE_NOOP("actions", "Next &layout"), "L"),
            _spec("show_dimmed", QT_TRANSLATE_NOOP("actions", "Show or &dim the others"), "D"),
            SEPARATOR,
            _spec("larger", QT_TRANSLATE_NOOP("actions", "L&arger text"), "Ctrl++", "Ctrl+="),
            _spec("smaller", QT_TRANSLATE_NOOP("actions", "S&maller text"), "Ctrl+-"),
            _spec("usual_size", QT_TRANSLATE_NOOP("actions", "&Usual size"), "Ctrl+0"),
            SEPARATOR,
            _spec("sides", QT_TRANSLATE_NOOP("actions", "Wh&ich sides are shown…"), "H"),
            _spec("roll", QT_TRANSLATE_NOOP("actions", "Roll b&y itself"), "R", checkable=True),
            _spec("roll_faster", QT_TRANSLATE_NOOP("actions", "Roll fas&ter"), "."),
            _spec("roll_slower", QT_TRANSLATE_NOOP("actions", "Roll slo&wer"), ","),
            _spec("letters", QT_TRANSLATE_NOOP("actions", "Walk &by letters"), "F7"),
            _spec(
                "show_dropped", QT_TRANSLATE_NOOP("actions", "Show what was left out of the te&xt")
            ),
            SEPARATOR,
            _spec(
                "only_text",
                QT_TRANSLATE_NOOP("actions", "&Only the text"),
                "Shift+F11",
                checkable=True,
            ),
            _spec(
                "full_screen", QT_TRANSLATE_NOOP("actions", "&Full screen"), "F11", checkable=True
            ),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Go"),
        (
            _spec("start", QT_TRANSLATE_NOOP("actions", "&To the beginning"), "Ctrl+Home"),
            _spec("end", QT_TRANSLATE_NOOP("actions", "To the en&d"), "Ctrl+End"),
            _spec("next_turn", QT_TRANSLATE_NOOP("actions", "&Next turn"), "N"),
            _spec("previous_turn", QT_TRANSLATE_NOOP("actions", "&Previous turn"), "P"),
            _spec("next_sentence", QT_TRANSLATE_NOOP("actions", "Next &sentence"), "J"),
            _spec("previous_sentence", QT_TRANSLATE_NOOP("actions", "Previous s&entence"), "K"),
            _spec("pin", QT_TRANSLATE_NOOP("actions", "P&in the sentence"), "Return"),
            _spec("page", QT_TRANSLATE_NOOP("actions", "Next pa&ge"), "Space"),
            SEPARATOR,
            _spec("back", QT_TRANSLATE_NOOP("actions", "&Back"), "Alt+Left"),
            _spec("forward", QT_TRANSLATE_NOOP("actions", "&Forward"), "Alt+Right"),
            _spec("go_to", QT_TRANSLATE_NOOP("actions", "Go to tu&rn or time…"), "Ctrl+G"),
            _spec("bookmark", QT_TRANSLATE_NOOP("actions", "Book&mark here"), "Ctrl+B"),
            _spec("note", QT_TRANSLATE_NOOP("actions", "Add n&ote"), "Ctrl+M"),
            _spec("next_to_check", QT_TRANSLATE_NOOP("actions", "Next sentence to &check"), "F8"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Translation"),
        (
            _spec("translate", QT_TRANSLATE_NOOP("actions", "&Translate"), "Ctrl+T"),
            _spec("translate_all", QT_TRANSLATE_NOOP("actions", "Translate &all")),
            _spec("stop", QT_TRANSLATE_NOOP("actions", "&Stop"), "Ctrl+."),
            _spec("swap", QT_TRANSLATE_NOOP("actions", "S&wap the languages"), "Ctrl+Shift+X"),
            _spec(
                "by_itself", QT_TRANSLATE_NOOP("actions", "Translate by &itself"), checkable=True
            ),
            SEPARATOR,
            _spec("languages", QT_TRANSLATE_NOOP("actions", "&Languages…"), "Ctrl+L"),
            _spec("add_pack", QT_TRANSLATE_NOOP("actions", "Add a language pack from a &file…")),
            _spec("memory", QT_TRANSLATE_NOOP("actions", "T&ranslation memory…")),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("actions", "&Help"),
        (
            _spec("keys", QT_TRANSLATE_NOOP("actions", "&Keys"), "F1"),
            _spec("about", QT_TRANSLATE_NOOP("actions", "&About Enface")),
        ),
    ),
)


# Keys of the text that are no actions: they are held, or go with another key.
FIXED: tuple[tuple[str, str], ...] = (
    ("T", QT_TRANSLATE_NOOP("actions", "Show the hidden side while held")),
    ("Shift+J", QT_TRANSLATE_NOOP("actions", "Select to the next sentence")),
    ("Shift+K", QT_TRANSLATE_NOOP("actions", "Select to the previous sentence")),
    ("Shift+Space", QT_TRANSLATE_NOOP("actions", "Previous page")),
    ("Esc", QT_TRANSLATE_NOOP("actions", "Close what was opened last")),
)


def specs() -> dict[str, Spec]:
    """All actions by name."""
    return {spec.name: spec for _, group in MENUS for spec in group if spec is not None}


def text(spec: Spec) -> str:
    """The words of the action in the language of the window."""
    return QCoreApplication.translate("actions", spec.text)


def plain(words: str) -> str:
    """Words of a menu for other places: "Open" for "&Open…" and for "Open(&O)…"."""
    return re.sub(r"\(&\w\)|&", "", words).rstrip("…")
