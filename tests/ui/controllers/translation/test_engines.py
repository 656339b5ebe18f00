"""The choice of engine: seen with its reasons, kept a document, both wordings side by side."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import argos_package
import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, press, wait_for_translation

from desktop.domain.doubts import Doubt
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[[Path], Window]


@pytest.fixture
def window(read: Read, qtbot: QtBot, tmp_path: Path, parts: Parts) -> Window:
    text = tmp_path / "talk.txt"
    text.write_text("we thank you.\n\nthe people and the work\n")
    shown = read(text)
    parts.packs.add(argos_package.make(tmp_path))
    shown.translation.packs_changed()
    wait_for_translation(shown, qtbot)
    return shown


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def entry(menu: QMenu, words: str) -> QAction:
    [found] = [action for text, action in entries(menu).items() if words in text]
    return found


def test_the_submenu_stands_in_the_menu_bar(window: Window) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    holding = [
        menu
        for menu in menus
        if isinstance(menu, QMenu) and window.engines.menu.menuAction() in menu.actions()
    ]
    assert len(holding) == 1
    window.retranslate()
    assert "ngine" in window.engines.menu.title()


def test_the_usual_engine_is_named_with_its_reason(window: Window) -> None:
    window.engines.fill()
    first, second = list(entries(window.engines.menu).values())[:2]
    assert (
        first.text() == "Firefox — direct, chosen automatically: smaller, faster and newer models"
    )
    assert first.isChecked()
    assert second.text() == "Argos — direct"
    assert not second.isChecked()


@pytest.mark.parametrize(
    ("pack", "pair", "said"),
    [
        ("en>fr", "en>fr", "Argos — direct, * only Argos has this pair"),
        (
            "de>en",
            "de>pt",
            "Argos + Firefox — through English, * no engine has this pair alone",
        ),
        ("en>pb", "en>pt-BR", "Argos — direct, * closest to Portuguese (Brazil)"),
    ],
)
def test_the_reason_is_the_real_one(
    read: Read, tmp_path: Path, pack: str, pair: str, said: str, parts: Parts
) -> None:
    text = tmp_path / "talk.txt"
    text.write_text("we thank you.\n\nthe people and the work\n")
    window = read(text)
    parts.preferences.change(translate_by_itself=False)
    parts.packs.add(argos_package.make(tmp_path, *pack.split(">")))
    source, target = pair.split(">")
    window.translation.choose_source(source)
    window.translation.choose_target(target)
    window.engines.fill()
    first = next(iter(entries(window.engines.menu)))
    assert first == said.replace("*", "chosen automatically:")
    assert window.translation.route is not None
    assert (window.translation.route.source, window.translation.route.target) == (source, target)


def test_what_one_has_chosen_for_every_text_needs_no_other_reason(
    window: Window, parts: Parts
) -> None:
    parts.preferences.change(engine="argos")
    window.engines.fill()
    first, second = list(entries(window.engines.menu))[:2]
    assert first == "Argos — direct, your usual choice"
    assert second == "Firefox — direct"


def test_an_engine_chosen_is_this_documents_alone(
    window: Window, qtbot: QtBot, parts: Parts
) -> None:
    window.engines.fill()
    entry(window.engines.menu, "Argos — direct").trigger()
    made = wait_for_translation(window, qtbot)
    assert made[1] == argos_package.reference("the people and the work")
    assert parts.preferences.current.engine == ""
    window.engines.fill()
    entry(window.engines.menu, "for every text").trigger()
    assert parts.preferences.current.engine == "argos"


def test_how_argos_works_is_a_choice_kept(window: Window, parts: Parts) -> None:
    window.engines.fill()
    entry(window.engines.menu, "Argos: faster").trigger()
    assert parts.preferences.current.beam == 1
    window.engines.fill()
    assert entry(window.engines.menu, "Argos: faster").isChecked()


def test_both_wordings_of_a_sentence_are_shown(window: Window, qtbot: QtBot) -> None:
    assert window.model is not None
    menu = window.text_menu.menu(0, window.model.links.partners(0, "original", 0, 0))
    with qtbot.waitSignal(window.messages.shown, timeout=PATIENCE):
        entry(menu, "Compare with Argos").trigger()
    [told] = window.messages.texts()
    assert told.splitlines()[1] == f"Argos: {argos_package.reference('we thank you.')}"
    assert told.startswith("Firefox: ")
    assert len(told.splitlines()) == 2


def test_a_paragraph_can_be_translated_again(window: Window, qtbot: QtBot) -> None:
    calls = window.translation.engine_calls
    before = wait_for_translation(window, qtbot)[1]
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    with qtbot.waitSignal(window.translation.settled, timeout=PATIENCE):
        entry(window.text_menu.menu(1), "again").trigger()
    assert window.translation.engine_calls > calls
    assert wait_for_translation(window, qtbot)[1] == before


def test_a_bad_pack_is_told_with_a_way_out(window: Window, qtbot: QtBot) -> None:
    window.engines.say_fault(Doubt.NUMBERS)
    [told] = window.messages.texts()
    assert "Firefox" in told
    assert "numbers" in told
    press(window, "Argos")
    assert wait_for_translation(window, qtbot)[1] == argos_package.reference(
        "the people and the work"
    )


def test_a_pack_that_changes_nothing_for_the_text_does_not_begin_it_anew(
    window: Window, qtbot: QtBot, tmp_path: Path, parts: Parts
) -> None:
    made = wait_for_translation(window, qtbot)
    model = window.reader.reader_model
    assert model is not None
    column, calls = model.columns[1], window.translation.engine_calls
    with qtbot.waitSignal(parts.downloads.installed, timeout=PATIENCE):
        parts.downloads.add(argos_package.make(tmp_path, "en", "fr"))
    assert model.columns[1] is column
    assert (column.texts, window.translation.engine_calls) == (made, calls)
    assert not window.translation.under_way
    assert "fr" in parts.packs.targets("en")
