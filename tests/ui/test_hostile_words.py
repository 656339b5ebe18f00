"""Names and texts that look like HTML are words: nothing is drawn from them, nothing fetched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from html import unescape
from pathlib import Path

from PySide6.QtCore import Qt as Core
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QListWidget, QWidget
from ui.conftest import do

from desktop.domain.errors import Missing
from desktop.ui.dialogs.tables import RowTable
from desktop.ui.window.window import Window
from desktop.ui.words import messages
from desktop.ui.words.tips import as_written

PICTURE = '<img src="http://127.0.0.1:9/x.png">'
NAME = f"<b>Ann</b> {PICTURE} & Co"


def tips(window: Window) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield widget.toolTip()
        if isinstance(widget, QListWidget):
            yield from (widget.item(at).toolTip() for at in range(widget.count()))


def hostile(folder: Path) -> Path:
    path = folder / "<b>talk<i>.json"
    paragraph = '{"text": "Good morning."}'
    said = NAME.replace('"', '\\"')
    path.write_text(
        f'{{"schema": "enface/1", "title": "{said}", "language": "en",'
        f' "speakers": [{{"name": "{said}", "titles": ["{said}"]}}],'
        f' "turns": [{{"speaker": "{said}", "paragraphs": [{paragraph}]}}]}}',
        "utf-8",
    )
    return path


def test_words_that_look_like_html_stay_words(read: Callable[..., Window], tmp_path: Path) -> None:
    window = read(hostile(tmp_path))
    window.bookmarks.toggle_bookmark()
    window.messages.show_message("key", NAME)
    window.remembering.remember()
    own = [tip for tip in tips(window) if "img" in tip or "talk" in tip]
    assert len(own) >= 2  # the speaker, the bookmark
    do(window, "home")
    recent = [tip for tip in tips(window) if "talk" in tip]
    assert recent
    assert not [tip for tip in own + recent if "<img" in tip or "<b>" in tip]
    labels = [label for label in window.findChildren(QLabel) if "<" in label.text()]
    assert len(labels) >= 2  # the message, the card's title
    assert {label.textFormat() for label in labels} == {Core.TextFormat.PlainText}


TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def words_shown(window: Window) -> Iterator[str]:
    yield window.windowTitle()
    model = window.reader.reader_model
    assert model is not None
    yield from (model.speaker(row) for row in model.ids)
    yield from (line.layout.text() for line in window.reader.scene.header.lines)
    for widget in window.findChildren(QWidget):
        yield from (widget.accessibleName(), widget.toolTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()


def test_a_name_turns_nothing_around_it(read: Callable[..., Window], tmp_path: Path) -> None:
    turned = f"txt.exe{TURNS} Ann"
    path = tmp_path / f"talk {TURNS[4]}txt.json"
    path.write_text(
        json.dumps(
            {
                "schema": "enface/1", "title": turned, "speakers": [{"name": turned}],
                "turns": [{"speaker": turned, "paragraphs": [{"text": "Good morning."}]}],
            }
        ),
        "utf-8",
    )  # fmt: skip
    window = read(path)
    window.messages.show_message("a", messages.words(Missing(name=path.name)))
    window.remembering.remember()
    do(window, "home")
    shown = [words for words in words_shown(window) if "exe" in words or "talk" in words]
    assert len(shown) >= 5
    assert not [words for words in shown if set(words) & set(TURNS)]


def test_a_name_from_right_to_left_stands_apart_in_a_sentence() -> None:
    words = messages.words(Missing(name="קובץ.txt"))
    assert words.startswith("“\u2068קובץ.txt\u2069” is not there.")
    assert messages.words(Missing(name="Ã.txt")).startswith("“Ã.txt”")


def test_a_tip_says_what_the_words_say() -> None:
    assert as_written("a < b & c") == "a < b & c"
    shown = as_written(f"{NAME}\nChair")
    assert Qt.mightBeRichText(shown)
    plain = unescape(shown.removeprefix("<p>").removesuffix("</p>").replace("<br>", "\n"))
    assert plain == f"{NAME}\nChair"
    assert Qt.mightBeRichText(as_written("&lt;b&gt;"))


def test_tables_show_what_a_catalogue_says_as_words(qapp: object) -> None:
    table = RowTable("Packs", ["Licence"])
    table.fill([[NAME]])
    cell = table.item(0, 0)
    assert cell is not None
    assert "<img" not in cell.toolTip()
    assert cell.text() == NAME
