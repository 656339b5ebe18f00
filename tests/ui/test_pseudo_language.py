"""A language made up on the spot, a third longer than English: what stays English was never handed
to the translator, and what has no room for it is cut off in some real language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.conftest import do

from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.keys import KeysDialog
from desktop.ui.dialogs.packs.languages import LanguagesDialog
from desktop.ui.dialogs.theme import ThemeDialog
from desktop.ui.look import themes
from desktop.ui.panels.speakerrow import SpeakerRow
from desktop.ui.panels.tiles import Tile
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
_KEPT = re.compile(r"(\{\w*\}|%n|&(?=\w))")
_OF_ITSELF = re.compile(  # marks, numbers, keys, codes, names of people, products and languages
    r"[\W\d_]*|Aa|[A-Z]|#[0-9A-F]{6}|Enface.*|(\S+ )?(Oliveira|Reis|Ashworth)|Question|"
    r"English.*|Portuguese.*|[a-z]+[-_\d][a-z\d_-]*"
)


class Pseudo(QTranslator):
    """ "Open" becomes "⟦Öpen~~⟧"; placeholders stay."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        parts = _KEPT.split(text)
        marked = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTS) for p in parts)
        return f"⟦{marked}{'~' * (1 + len(text) // 3)}⟧".replace("%n", str(n))


_ACCENTS = str.maketrans("aeioucnAEIOUCN", "áèïõüçñÁÈÏÕÜÇÑ")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    """Installed before the window is made; removed when it is closed."""
    translator = Pseudo(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def _texts(widget: QWidget) -> Iterator[tuple[QWidget, str]]:
    for child in widget.findChildren(QWidget):
        if isinstance(child, (QLabel, QAbstractButton)) and child.isVisible():
            yield child, child.text()
        if isinstance(child, QComboBox) and child.isVisible():
            yield child, child.currentText()


def _english(widget: QWidget) -> list[str]:
    return [
        text
        for child, text in _texts(widget)
        if "⟦" not in text
        and not _OF_ITSELF.fullmatch(text)
        and not isinstance(child.parent(), QComboBox)
    ]


def _cut_off(widget: QWidget) -> list[tuple[str, int, int]]:
    """(text, width, width wanted) of what shows less than it says and has no way to wrap."""
    found = []
    kinds = (QPushButton, QToolButton, QCheckBox, QRadioButton, QLabel)
    for child, text in _texts(widget):
        if not isinstance(child, kinds) or isinstance(child, (SpeakerRow, Tile)) or not text:
            continue  # the two these end in "…" and have the whole name as their tooltip
        if isinstance(child, QLabel) and child.wordWrap():
            wanted = child.heightForWidth(child.width())
            if child.height() < wanted:
                found.append((text, child.height(), wanted))
        elif child.width() < child.minimumSizeHint().width():
            found.append((text, child.width(), child.minimumSizeHint().width()))
    return found


def test_window_says_nothing_in_english(
    read: Read, session: Session, pseudo: None, qtbot: QtBot
) -> None:
    window = read()
    window.resize(1280, 800)
    do(window, "reading")
    window.speakers.rows[0].click()
    qtbot.waitUntil(lambda: window.reading.isVisible() and window.speakers.show_all.isVisible())
    assert _english(window) == []
    qtbot.waitUntil(lambda: window.reading.close_.width() > 0)  # laid out
    assert _cut_off(window.reading) == []
    assert _cut_off(window.speakers) == []
    entries = [act.text() for act in window.findChildren(QAction) if act.menu() is None]
    ours = [text for text in entries if text and not _OF_ITSELF.fullmatch(text)]
    assert [text for text in ours if "⟦" not in text] == []


def test_start_page(session: Session, pseudo: None) -> None:
    window = session.open()
    assert _english(window) == []
    assert _cut_off(window.start) == []


@pytest.mark.parametrize("kind", ["about", "keys", "languages", "theme"])
def test_dialogs(pseudo: None, parts: Parts, qtbot: QtBot, kind: str) -> None:
    made: dict[str, Callable[[], QDialog]] = {
        "about": AboutDialog,
        "keys": lambda: KeysDialog(parts.preferences),
        "languages": lambda: LanguagesDialog(
            parts.packs, parts.downloads, parts.servers, parts.preferences
        ),
        "theme": lambda: ThemeDialog(themes.scan()[0], themes.scan()[0]["light"]),
    }
    dialog = made[kind]()
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert _english(dialog) == []
    assert _cut_off(dialog) == []
