from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.contents import Contents
from desktop.domain.rows import NOBODY, UNNAMED
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.ui.look import themes
from desktop.ui.panels.speakers import SpeakerPanel


def _turn(speaker: str | None, text: str) -> Turn:
    kind = "speech" if speaker else "narration"
    return Turn([Paragraph(text)], kind=kind, label=speaker, speaker=speaker)  # type: ignore[arg-type]


def _meeting(*names: str) -> Transcript:
    turns = [_turn(None, "They met.")]
    turns += [_turn(name, "one two three " * (n + 1)) for n, name in enumerate(names)]
    speakers = [Speaker(name) for name in dict.fromkeys(names)]
    return Transcript(title="A meeting", speakers=speakers, turns=turns)


@pytest.fixture
def panel(qtbot: QtBot) -> SpeakerPanel:
    panel = SpeakerPanel()
    qtbot.addWidget(panel)
    panel.set_theme(themes.scan()[0]["light"])
    _show(panel, _meeting("Ana Lima", "Rui Prado", "Ana Lima"))
    panel.resize(256, 500)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def _show(panel: SpeakerPanel, meeting: Transcript) -> None:
    panel.show_document(Contents.of(meeting))


def test_says_how_much_each_speaks(panel: SpeakerPanel) -> None:
    figures = [(row.name, row.figures) for row in panel.rows]
    assert figures == [
        ("Ana Lima", "2 · 67 %"),
        ("Rui Prado", "1 · 33 %"),
        ("Narration and notes", "1"),
    ]


def test_many_speakers_are_sorted_and_their_bars_compared_with_the_longest(
    panel: SpeakerPanel, qtbot: QtBot
) -> None:
    assert not panel.order.isVisible()
    names = ["Zoe", "Ben", "Ann", "Cyd", "Dan", "Eve", *["Long Talker"] * 3]
    meeting = _meeting(*names)
    meeting.turns[-1].paragraphs[0].text *= 100
    _show(panel, meeting)
    assert panel.order.isVisible()
    assert [row.figures for row in panel.rows[:1]] == ["1 · <1 %"]
    shares = {row.name: row.share for row in panel.rows}
    assert (shares["Long Talker"], shares["Narration and notes"]) == (1.0, None)
    assert panel.rows[6].toolTip().replace("(s)", "s").endswith("3 turns, 98 % of the words")

    def shown() -> list[str]:
        return [row.name for row in sorted(panel.rows, key=lambda row: row.y())]

    in_text = [*dict.fromkeys(names), "Narration and notes"]
    qtbot.waitUntil(lambda: shown() == in_text)
    panel.rows[1].setChecked(False)
    with qtbot.waitSignal(panel.orderChosen) as chosen:
        [by_name] = [each for each in panel.order.menu().actions() if each.text() == "by name"]
        by_name.trigger()
    assert chosen.args == ["name"]
    panel.set_order("name")
    by_name_order = ["Ann", "Ben", "Cyd", "Dan", "Eve", "Long Talker", "Zoe", "Narration and notes"]
    qtbot.waitUntil(lambda: shown() == by_name_order)
    assert panel.unticked() == ("Ben",), "ticks stay"
    assert panel.order.text() == "Sorted by name ▾"
    panel.set_order("words")
    qtbot.waitUntil(lambda: shown()[:2] == ["Long Talker", "Eve"])
    panel.set_order("text")
    qtbot.waitUntil(lambda: shown() == in_text)


def test_clicking_a_name_hides_the_speaker_and_says_so(panel: SpeakerPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.filterChanged) as caught:
        qtbot.mouseClick(panel.rows[1], Qt.MouseButton.LeftButton, pos=QPoint(90, 10))
    assert caught.args == [{0, NOBODY}, False]
    assert panel.shown.text() == "2 of 3 turns shown"
    assert panel.unticked() == ("Rui Prado",)
    with qtbot.waitSignal(panel.filterChanged) as caught:
        qtbot.mouseClick(panel.show_all, Qt.MouseButton.LeftButton)
    assert caught.args == [None, False]
    assert not panel.shown.isVisible()


def test_others_dimmed(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.tick_only(["Rui Prado", "Nobody At All"])
    told: list[object] = []
    panel.othersChanged.connect(told.append)
    panel.filterChanged.connect(lambda chosen, dimmed: told.append((chosen, dimmed)))
    panel.toggle_dimmed()
    assert told == ["dimmed", ({1}, True)]
    assert panel.shown.text() == "1 of 3 turns shown, the others dimmed"


def test_no_tick_moves_the_list(panel: SpeakerPanel, qtbot: QtBot) -> None:
    panel.resize(240, panel.sizeHint().height())

    def heights() -> list[int]:
        QCoreApplication.processEvents()
        return [row.mapTo(panel, QPoint(0, 0)).y() for row in panel.rows]

    before = heights()
    for row in panel.rows:
        row.click()
        assert heights() == before
    panel.toggle_dimmed()
    assert heights() == before


def test_nobody_ticked_is_said(panel: SpeakerPanel) -> None:
    panel.untick(["Ana Lima", "Rui Prado", ""])
    assert panel.chosen() == set()
    assert "nothing is shown" in panel.shown.text()


def test_by_keyboard(panel: SpeakerPanel, qtbot: QtBot) -> None:
    first, second, narration = panel.rows
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    with qtbot.waitSignal(panel.jumpRequested) as jump:
        qtbot.keyClick(second, Qt.Key.Key_Return)
    assert jump.args == [1]
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert not second.isChecked()
    qtbot.keyClick(second, Qt.Key.Key_End)
    assert narration.hasFocus()
    qtbot.keyClick(narration, Qt.Key.Key_Tab)
    assert not any(row.hasFocus() for row in panel.rows), "one Tab leaves the list"
    qtbot.keyClick(panel.focusWidget(), Qt.Key.Key_Backtab)
    assert narration.hasFocus(), "and comes back to where one was"


def test_screen_reader_hears_a_check_box_with_figures(panel: SpeakerPanel) -> None:
    heard = QAccessible.queryAccessibleInterface(panel.rows[0])
    assert heard.role() == QAccessible.Role.CheckBox
    said = heard.text(QAccessible.Text.Name)
    assert said.replace("(s)", "s") == "Ana Lima, 2 turns, 67 % of the words"


@pytest.mark.parametrize("how", ["F2", "double click"])
def test_renaming(panel: SpeakerPanel, qtbot: QtBot, how: str) -> None:
    row = panel.rows[0]
    if how == "F2":
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_F2)
    else:
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
        qtbot.mouseDClick(row, Qt.MouseButton.LeftButton)
    assert row.isChecked()
    editor = row.findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Ana  Sousa")
    with qtbot.waitSignal(panel.renameRequested) as caught:
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert caught.args == ["Ana Lima", "Ana Sousa"]


def test_escape_leaves_the_name(panel: SpeakerPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.rows[0], Qt.Key.Key_F2)
    editor = panel.rows[0].findChild(QLineEdit)
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "Wrong")
    with qtbot.assertNotEmitted(panel.renameRequested):
        qtbot.keyClick(editor, Qt.Key.Key_Escape)
        panel.show_all.setFocus()
    assert not editor.isVisible()


def test_menu_merges(panel: SpeakerPanel, qtbot: QtBot) -> None:
    menu = panel.menu(panel.rows[1])
    into = menu.findChildren(type(menu))[0].actions()
    assert [action.text() for action in into] == ["Ana Lima"]
    with qtbot.waitSignal(panel.mergeRequested) as caught:
        into[0].trigger()
    assert caught.args == ["Rui Prado", "Ana Lima"]


def test_three_hundred_speakers(panel: SpeakerPanel, qtbot: QtBot) -> None:
    _show(panel, _meeting(*(f"Speaker {n}" for n in range(300))))
    assert panel.search.isVisible()
    panel.search.setText("speaker 29")
    found = [row.name for row in panel.rows if row.isVisible()]
    assert found == ["Speaker 29", *(f"Speaker {n}" for n in range(290, 300))]
    panel.search.clear()
    qtbot.waitUntil(lambda: panel.list.height() > 5000)  # laid out
    last = panel.rows[299]
    panel.rows[0].setFocus()
    qtbot.keyClick(panel.rows[0], Qt.Key.Key_End)
    qtbot.keyClick(panel.rows[300], Qt.Key.Key_Up)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty(), "scrolled into view"
    assert panel.height() == 500


def test_list_is_as_high_as_its_speakers(panel: SpeakerPanel, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not panel.area.verticalScrollBar().isVisible())
    few = panel.area.height()
    _show(panel, _meeting("Ana", "Rui", "Eva", "Lea"))
    qtbot.waitUntil(lambda: panel.area.height() > few)
    qtbot.waitUntil(lambda: not panel.area.verticalScrollBar().isVisible())


def test_speech_nobody_is_named_for_has_a_row_of_its_own(panel: SpeakerPanel, qtbot: QtBot) -> None:
    meeting = _meeting("Ana Lima")
    meeting.turns.append(Turn([Paragraph("And who says this?")]))
    _show(panel, meeting)
    assert [row.name for row in panel.rows] == [
        "Ana Lima",
        "Unnamed speaker",
        "Narration and notes",
    ]
    with qtbot.waitSignal(panel.filterChanged) as caught:
        qtbot.mouseClick(panel.rows[2], Qt.MouseButton.LeftButton, pos=QPoint(90, 10))
    assert caught.args == [{0, UNNAMED}, False]
    assert panel.shown.text() == "2 of 2 turns shown"
    before = panel.unticked()
    panel.tick_all()
    panel.untick(before)
    assert panel.unticked() == before


def test_offers_to_merge_those_who_may_be_one_person(panel: SpeakerPanel, qtbot: QtBot) -> None:
    assert not panel.alike.isVisible()
    _show(panel, _meeting("Ana Lima", "Ana", "Rui Prado"))
    assert panel.alike.text() == "The same person? (1)"
    menu = panel.alike_menu()
    (action,) = menu.actions()
    assert action.text() == "Ana is Ana Lima"
    with qtbot.waitSignal(panel.mergeRequested) as asked:
        action.trigger()
    assert asked.args == ["Ana", "Ana Lima"]
    menu.close()


def test_says_where_a_speaker_may_be_missing(panel: SpeakerPanel, qtbot: QtBot) -> None:
    assert not panel.doubtful.isVisible()
    meeting = _meeting("Ana Lima", "Rui Prado")
    meeting.turns[1].paragraphs.append(Paragraph("Deputy Costa: I object."))
    meeting.doubtful = [1, 2]  # the first opens a turn by now
    _show(panel, meeting)
    assert panel.doubtful.text().startswith("Speaker unclear")
    with qtbot.waitSignal(panel.doubtfulWanted):
        panel.doubtful.click()


def test_of_very_many_speakers_the_others_have_one_row(panel: SpeakerPanel) -> None:
    meeting = _meeting(*(f"Speaker {'abcdefghij'[n % 10]}{n}" for n in range(1000)))
    _show(panel, meeting)
    assert len(panel.rows) < 320
    [rest] = [row for row in panel.rows if "700 other" in row.name]
    assert panel.chosen() is None
    rest.click()
    chosen = panel.chosen()
    assert chosen is not None
    assert {*range(1000)} - chosen == {*range(700)}, "those who say least"
    unticked = panel.unticked()
    panel.tick_all()
    assert panel.chosen() is None
    panel.untick(unticked)
    assert panel.chosen() == chosen
    panel.search.setText("speaker a0")
    [row] = [row for row in panel.rows if row.isVisibleTo(panel.list)]
    assert (row.name, row.isChecked()) == ("Speaker a0", False)
    assert "699 other" in rest.name
    assert panel.chosen() == chosen, "searching hides and shows nobody"
    panel.show_alone(5)
    assert panel.chosen() == {5}
