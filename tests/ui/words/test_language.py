from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, qVersion
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QStyleOptionMenuItem,
    QStyleOptionViewItem,
)
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, wait_for_translation

from desktop.domain.contents import Contents
from desktop.domain.errors import Malformed, Missing
from desktop.domain.reasons import Fault, InLine, InPart
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.panels.speakers import SpeakerPanel
from desktop.ui.session.session import Session
from desktop.ui.widgets.menu import Menu
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window
from desktop.ui.words import actions, messages
from desktop.ui.words.language import Language, own_name
from desktop.ui.words.names import isolated, local_digits, pair_name
from desktop.ui.words.tips import path_as_written

HERE = Path(__file__).parents[3] / "translations"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The languages there are."""
    spec = spec_from_file_location("translations_build", HERE / "build.py")
    assert spec is not None
    assert spec.loader is not None
    build = module_from_spec(spec)
    spec.loader.exec_module(build)
    folder = tmp_path_factory.mktemp("translations")
    for path in HERE.glob("*.ts"):
        shutil.copy(path, folder)
    build.compile_all(folder)
    return folder


@pytest.fixture
def language(qapp: QApplication, compiled: Path) -> Iterator[Language]:
    before = QLocale()
    language = Language(qapp, compiled)
    yield language
    language.install("en")
    QLocale.setDefault(before)


def _save_button(qtbot: QtBot) -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    return box.buttons()[0].text().replace("&", "")


def test_window_changes_its_language_while_it_runs(language: Language, qtbot: QtBot) -> None:
    panel = SpeakerPanel()
    qtbot.addWidget(panel)
    turns = [Turn([Paragraph("one two")], label="Ana", speaker="Ana") for _ in range(2)]
    talk = Transcript(speakers=[Speaker("Ana")], turns=turns)
    language.install("en")
    panel.show_document(Contents.of(talk))
    assert panel.title() == "Speakers"
    assert panel.rows[0].accessibleName() == "Ana, 2 turns, 100 % of the words"
    language.install("ru")
    qtbot.waitUntil(lambda: "2 реплики" in panel.rows[0].accessibleName())
    assert panel.title() == "Участники"
    assert _save_button(qtbot) == "Отмена", "Qt's own words follow"
    language.install("pt_BR")
    qtbot.waitUntil(lambda: "2 falas" in panel.rows[0].accessibleName())
    assert panel.title() == "Participantes"
    language.install("en")
    qtbot.waitUntil(lambda: "2 turns" in panel.rows[0].accessibleName())
    assert _save_button(qtbot) == "Cancel"


def test_numbers_and_direction_follow(language: Language, qapp: QApplication) -> None:
    language.install("pt_BR")
    assert QLocale().toString(1234) == "1.234"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    language.install("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.install("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_what_there_is(language: Language) -> None:
    assert language.available()[0] == "en"
    assert {"ru", "pt_BR", "ar"} <= set(language.available())
    language.install("tlh")
    assert language.code in language.available()
    assert QCoreApplication.translate("themes", "Dark") in ("Dark", "Тёмные", "Escuro")


def test_languages_in_their_own_words() -> None:
    names = {code: own_name(code) for code in ("en", "ru", "pt_BR", "kk")}
    assert names == {
        "en": "English",
        "ru": "русский",
        "pt_BR": "português (Brasil)",
        "kk": "қазақ тілі",
    }
    assert own_name("not-a-code-at-all-1") == "not-a-code-at-all-1"


@pytest.mark.parametrize("code", sorted(path.stem for path in HERE.glob("*.ts")))
def test_no_two_entries_of_a_menu_share_a_letter(language: Language, code: str) -> None:
    language.install(code)
    menus = [[spec.text for spec in group if spec] for _, group in actions.MENUS]
    menus.append([title for title, _ in actions.MENUS])
    for sources in menus:
        menu = [QCoreApplication.translate("actions", source) for source in sources]
        if code != "en" and set(menu) & set(sources):
            continue  # not all of it is translated yet: `test_nothing_is_unfinished` tells
        letters = [m[1].lower() for m in (re.search(r"&(\w)", words) for words in menu) if m]
        assert len(letters) == len(menu)
        assert len(set(letters)) == len(letters), menu


def test_a_message_is_of_one_language(language: Language) -> None:
    error = Malformed(name="a.srt", format="SubRip", reason=Fault.NO_TIMES)
    language.install("en")
    assert "(there are no times in it)" in messages.words(error)
    language.install("de")
    assert "no times" not in messages.words(error)


def test_a_reason_inside_a_reason_is_of_that_language_too(language: Language) -> None:
    reason = InLine(12, InPart("chapter.xml", Fault.PASSWORD))
    language.install("en")
    assert messages.reason_words(reason) == "line 12: chapter.xml: locked by a password"
    language.install("de")
    assert "12" in messages.reason_words(reason)
    assert "password" not in messages.reason_words(reason)


def test_words_of_a_menu_without_their_letter() -> None:
    written = ("&Open…", "Save &as…", "打开(&O)…", "视图(&V)", "C&lose")
    assert [actions.plain(words) for words in written] == [
        "Open",
        "Save as",
        "打开",
        "视图",
        "Close",
    ]


def test_from_right_to_left_arrows_and_lists_turn_and_texts_keep_their_own_way(
    language: Language, qtbot: QtBot
) -> None:
    language.install("ar")
    assert "←" in pair_name("en", "pt")
    assert "\u2068Enface.txt\u2069" in messages.words(Missing(name="Enface.txt"))
    assert path_as_written("/tmp/a.txt") == "\u2066/tmp/a.txt\u2069"
    assert local_digits("0:03") == "٠:٠٣"
    about = AboutDialog()
    qtbot.addWidget(about)
    version = about.table.item(0, 1)
    assert version is not None
    assert version.text() == f"\u2068{qVersion()}\u2069"
    menus = Menu("x")
    qtbot.addWidget(menus)
    entry = menus.addAction("x")
    entry.setShortcut("Ctrl++")
    option = QStyleOptionMenuItem()
    menus.initStyleOption(option, entry)
    assert option.text == "x\t\u202aCtrl++", "embedded from left to right"
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    talk = Transcript(turns=[Turn([Paragraph("Good evening.")])])
    panel.show_document(Contents.of(talk))
    index = panel.model.index(0)
    shown = QStyleOptionViewItem()
    panel.list.itemDelegate().initStyleOption(shown, index)  # type: ignore[attr-defined]
    assert shown.text == "\u2068Good evening.\u2069"  # an isolate of its own direction
    assert index.data() == "Good evening.", "what is read aloud stays plain"
    language.install("en")
    assert "→" in pair_name("en", "pt")
    assert (isolated("a.txt"), path_as_written("/a"), local_digits("0:03")) == (
        "a.txt",
        "/a",
        "0:03",
    )


@pytest.fixture
def window(qapp: QApplication, parts: Parts, language: Language) -> Iterator[Window]:
    """English to begin with."""
    language.install("en")
    font = qapp.font()
    session = Session(parts, language, font, remember=False)
    yield session.open()
    session.close()
    for window in list(session.windows):
        window.close()
    qapp.setFont(font)


def test_a_document_on_the_screen_follows(window: Window, parts: Parts, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open(OpenRequest(path=SAMPLE))
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: window.status.text.text() == "Everything is translated")
    parts.preferences.change(ui_language="uk")
    qtbot.waitUntil(lambda: window.status.text.text() == "Усе перекладено")
    model = window.reader.reader_model
    assert model is not None
    assert [model.caption(column).title for column in model.column_ids()] == [
        "Англійська, оригінал",
        "Португальська, машинний переклад",
    ]
    assert "Кодування" in window.status.encoding.text()
    size = window.reading.scales["size"].field
    qtbot.waitUntil(lambda: size.text() == "13,0 пт")  # figures too
