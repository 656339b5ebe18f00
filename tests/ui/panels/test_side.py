"""The panel at the left, in the real window: outline, bookmarks, notes."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do

from desktop import paths
from desktop.domain.contents import Contents
from desktop.domain.editing import Change
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.dialogs import go_to
from desktop.ui.dialogs.go_to import Goal
from desktop.ui.panels.outline import OutlinePanel
from desktop.ui.panels.tab import Tab
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def test_the_outline_goes_to_a_turn_and_follows(read: Read) -> None:
    window = read()
    outline, model = window.side.outline, window.reader.reader_model
    assert model is not None
    at = next(
        n for n, row in enumerate(outline.model.rows) if "Anchor Street" in model.rows.texts[row]
    )
    outline.list.activated.emit(outline.model.index(at))
    row = outline.model.rows[at]
    assert row in window.reader.visible_rows()
    assert outline.model.nearest(row) == at
    before = outline.model.rowCount()
    outline.notes.setChecked(True)
    assert outline.model.rowCount() > before


def test_the_outline_marks_the_turn_one_walks_in(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.resize(1280, 800)
    outline, reader = window.side.outline, window.reader

    def marked() -> int:
        return outline.model.rows[outline.list.currentIndex().row()]

    for _ in range(3):
        do(window, "next_turn")
    assert reader.current.link is not None
    assert reader.current.link.row == marked()
    assert reader.visible_rows()[0] < marked(), "not the first in view"
    do(window, "end")
    assert marked() >= reader.visible_rows()[0], "one has gone on without walking"


@pytest.mark.parametrize(("seconds", "times"), [(20, 60), (80, 300)])
def test_the_outline_of_one_long_turn_lists_its_minutes(
    read: Read, tmp_path: Path, seconds: int, times: int
) -> None:
    def clock(at: int) -> str:
        return f"{at // 3600:02}:{at // 60 % 60:02}:{at % 60:02},000"

    cues = [
        f"{n + 1}\n{clock(n * seconds)} --> {clock(n * seconds + 9)}\nThis is sentence {n}.\n"
        for n in range(60)
    ]
    path = tmp_path / "talk.srt"
    path.write_text("\n".join(cues), "utf-8")
    window = read(path)
    outline, model = window.side.outline.model, window.reader.reader_model
    assert model is not None
    starts = [model.rows.paragraphs[row].start for row in outline.rows]
    assert all(start is not None and start % times < seconds for start in starts)
    assert len(starts) == 60 * seconds // times
    last = outline.index(outline.rowCount() - 1)
    assert str(last.data()).startswith("1:16:00" if seconds == 80 else "19:00")


def test_the_outline_lists_who_is_shown(read: Read) -> None:
    window = read()
    outline, model = window.side.outline, window.reader.reader_model
    assert model is not None
    everyone = len(outline.model.rows)
    names = [speaker.name for speaker in model.contents.speakers]
    window.speakers.tick_only(names[:1])
    assert 0 < len(outline.model.rows) < everyone
    assert {model.rows.speaker[row] for row in outline.model.rows} == {0}
    assert outline.list.currentIndex().isValid()
    grey = Qt.ItemDataRole.ForegroundRole
    window.speakers.toggle_dimmed()
    listed = outline.model.rows
    assert len(listed) == everyone
    for at, row in enumerate(listed):
        dim = outline.model.index(at).data(grey) is not None
        assert dim == (model.rows.speaker[row] != 0)
    window.speakers.tick_all()
    assert len(outline.model.rows) == everyone


def test_enter_in_the_outline_reads_on_there(read: Read, qtbot: QtBot) -> None:
    window = read()
    outline, reader = window.side.outline, window.reader
    outline.list.setFocus()
    for _ in range(4):
        qtbot.keyClick(outline.list, Qt.Key.Key_Down)
    wanted = outline.model.rows[outline.list.currentIndex().row()]
    qtbot.keyClick(outline.list, Qt.Key.Key_Return)
    assert reader.hasFocus()
    assert reader.here() == wanted
    assert outline.model.rows[outline.list.currentIndex().row()] == wanted


def test_enter_on_a_speaker_goes_to_the_next_turn(read: Read, qtbot: QtBot) -> None:
    window = read()
    row, model = window.speakers.rows[1], window.reader.reader_model
    assert model is not None
    seen = []
    row.setFocus()
    for _ in range(3):
        qtbot.keyClick(row, Qt.Key.Key_Return)
        seen.append(window.reader.here())
    assert len(set(seen)) == 3
    assert seen == sorted(seen)
    for at in seen:
        assert model.rows.speaker[at] == row.index
        assert model.rows.starts_turn(at)
    row.setChecked(False)
    (jump,) = [one for one in window.speakers.menu(row).actions() if "next turn" in one.text()]
    assert not jump.isEnabled()


def test_numbers_stand_in_the_margin_and_lead_to_their_paragraphs(
    read: Read, parts: Parts, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read()

    def numbers() -> list[str]:
        scene, shown = window.reader.scene, []
        for row in window.reader.visible_rows():
            labels = scene.layouts.row(window.reader.scene.model.shown_at(row)).labels
            shown += [words for label in labels if "¶" in (words := label.layout.text())]
        return [words.replace("\u2028", "\n").splitlines()[-1] for words in shown]

    assert numbers() == []
    parts.preferences.change(numbers="paragraphs")
    assert numbers()[:3] == ["¶ 1", "¶ 2", "¶ 3"]
    answers = iter(["40", "p 7"])
    monkeypatch.setattr(QInputDialog, "getText", lambda *_args: (next(answers), True))
    for number in (40, 7):
        do(window, "go_to")
        assert window.reader.current.part is not None
        assert window.reader.current.part.row == number - 1
        assert f"¶ {number}" in numbers()


def test_go_to_leaves_the_note_for_the_text(read: Read, qtbot: QtBot) -> None:
    window = read()
    do(window, "note")
    assert window.side.notes.field.hasFocus()

    def answer() -> None:
        (dialog,) = window.findChildren(QInputDialog)
        dialog.setTextValue("7")
        dialog.accept()

    QTimer.singleShot(0, answer)
    do(window, "go_to")
    assert window.focusWidget() is window.reader
    model = window.reader.reader_model
    assert model is not None
    assert model.rows.turn[window.reader.here()] == 6


def test_a_bookmark_comes_back_and_the_strip_shows_it(read: Read) -> None:
    window = read()
    window.reader.go_to_row(30, 0)
    do(window, "bookmark")
    assert window.side.notes.list.count() == 1
    window.close()
    again = read()
    marks = again.side.notes.list
    assert marks.count() == 1
    again.reader.go_to_start()
    marks.itemActivated.emit(marks.item(0))
    assert 30 in again.reader.visible_rows()
    again.reader.go_to_row(30, 0)
    do(again, "bookmark")
    assert marks.count() == 0


def test_a_mark_on_a_hidden_paragraph_says_so_and_can_be_shown(read: Read) -> None:
    window = read()
    window.reader.go_to_row(12, 0)
    do(window, "bookmark")
    model = window.reader.reader_model
    assert model is not None
    who = model.contents.speakers[model.rows.speaker[12]].name
    (row,) = [row for row in window.speakers.rows if row.name == who]
    row.click()
    marks = window.side.notes.list
    marks.itemActivated.emit(marks.item(0))
    (words,) = window.messages.texts()
    assert "hidden" in words
    assert model.shown_at(12) < 0
    (button,) = [
        each
        for each in window.messages.findChildren(QPushButton)
        if each.text() == window.speakers.show_all.text()
    ]
    button.click()
    assert window.reader.here() == 12
    assert window.messages.texts() == []


def test_a_note_is_kept_as_it_is_typed(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.reader.go_to_row(12, 0)
    do(window, "note")
    qtbot.keyClicks(window.side.notes.field, "ask Helen about the ferry")
    qtbot.waitUntil(lambda: window.side.notes.list.count() == 1)
    qtbot.keyClicks(window.side.notes.field, "!")
    window.close()
    again = read()
    again.side.notes.list.setCurrentRow(0)
    assert again.side.notes.field.toPlainText() == "ask Helen about the ferry!"
    again.side.notes.list.setFocus()
    qtbot.keyClick(again.side.notes.list, Qt.Key.Key_Delete)
    assert again.side.notes.list.count() == 0
    assert again.side.notes.field.toPlainText() == ""
    do(again, "undo")
    assert [entry.note for entry in again.side.notes.list.entries()] == [
        "ask Helen about the ferry!"
    ]


def test_typing_without_a_choice_notes_the_paragraph_that_is_read(
    read: Read, parts: Parts, qtbot: QtBot
) -> None:
    window = read()
    window.reader.go_to_row(12, 0)
    window.side.tabs.setCurrentWidget(window.side.notes)
    field, model = window.side.notes.field, window.reader.reader_model
    assert model is not None
    qtbot.mouseClick(field.viewport(), Qt.MouseButton.LeftButton)
    place, settings = window.reader.place(), parts.preferences.current
    letters = "jkd rsnp la h,.t"  # all that are commands in the text
    qtbot.keyClicks(field, letters)
    window.side.notes.save()
    assert field.toPlainText() == letters
    assert (window.reader.place(), parts.preferences.current) == (place, settings)
    assert window.document is not None
    assert window.document.contents.bookmarks[12].note == letters
    assert model.column("original").texts[12][:20] in window.side.notes.about.text()
    window.close()
    again = read()
    again.reader.go_to_row(12, 0)
    qtbot.keyClicks(again.side.notes.field, "more")
    again.side.notes.save()
    assert again.document is not None
    assert again.document.contents.bookmarks[12].note == f"{letters}\nmore"


def test_a_note_that_could_not_be_saved_stays_and_is_saved_later(read: Read, qtbot: QtBot) -> None:
    window = read()
    do(window, "note")
    folder = paths.data_dir() / "journals"
    folder.rmdir()
    folder.write_text("a file where the folder should be", "utf-8")
    qtbot.keyClicks(window.side.notes.field, "first")
    window.side.notes.save()
    assert len(window.messages.texts()) == 1
    assert window.side.notes.field.toPlainText() == "first"
    folder.unlink()
    window.side.notes.save()
    assert [entry.note for entry in window.side.notes.list.entries()] == ["first"]


def test_what_is_typed_while_a_note_is_deleted_elsewhere_is_kept(read: Read, qtbot: QtBot) -> None:
    window = read()
    do(window, "note")
    field = window.side.notes.field
    qtbot.keyClicks(field, "one")
    window.side.notes.save()
    other = read()
    qtbot.keyClicks(field, " two")
    other.side.notes.list.setCurrentRow(0)
    qtbot.keyClick(other.side.notes.list, Qt.Key.Key_Delete)
    assert field.toPlainText() == "one two"
    window.side.notes.save()
    assert [entry.note for entry in other.side.notes.list.entries()] == ["one two"]


def test_a_note_says_who_speaks_and_escape_leads_back(read: Read, qtbot: QtBot) -> None:
    window = read()
    window.resize(700, 700)
    window.show()
    assert not window.side.isVisible(), "folded away"
    window.reader.go_to_row(12, 0)
    do(window, "note")
    field = window.side.notes.field
    assert field.isVisible()
    qtbot.keyClicks(field, "two")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.keyClicks(field, "lines")
    model = window.reader.reader_model
    assert model is not None
    who = model.contents.speakers[model.rows.speaker[12]].name
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert window.side.notes.list.item(0).text().startswith(f"two lines · {who}: ")
    assert window.reader.hasFocus()


def test_marks_of_one_document_do_not_show_in_another(read: Read, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Ann: Hello there.\n\nBen: Good morning.\n", "utf-8")
    window = read()
    do(window, "bookmark")
    assert read(other).side.notes.list.count() == 0


def test_the_outline_has_the_headings_of_a_debate_and_no_other_notes(qtbot: QtBot) -> None:
    def note(text: str) -> Turn:
        return Turn([Paragraph(text)], kind="note")

    def speech(name: str) -> Turn:
        return Turn([Paragraph("Well."), Paragraph("(Applause)", note=True)], "speech", name)

    turns = [note("School meals"), speech("Ann"), note("9.30 am"), note("The House rose."),
             speech("Bob"), note("[Mr Ray in the Chair]"), note("Motion on cider"),
             speech("Cyd"), speech("Ann")]  # fmt: skip
    panel = OutlinePanel()
    qtbot.addWidget(panel)
    panel.show_document(Contents.of(Transcript(turns=turns)))
    model = panel.model

    def bold(at: int) -> bool:
        font = model.index(at).data(Qt.ItemDataRole.FontRole)
        return isinstance(font, QFont) and font.bold()

    entries = [(model.index(at).data(), bold(at)) for at in range(model.rowCount())]
    assert entries == [("School meals", True), ("Well.", False), ("Well.", False),
                       ("Motion on cider", True), ("Well.", False), ("Well.", False)]  # fmt: skip
    joined = [each for n in range(9) for each in (note(f"Ann{n} joined"), speech("Bob"))]
    panel.show_document(Contents.of(Transcript(turns=joined)))
    assert {model.index(at).data() for at in range(model.rowCount())} == {"Well."}


@pytest.mark.parametrize(
    ("answer", "where"),
    [("12", Goal(turn=12)), (" 7 ", Goal(turn=7)), ("¶ 12", Goal(paragraph=12)),
     ("p3", Goal(paragraph=3)), ("12:34", Goal(time=754.0)), ("1:00:01", Goal(time=3601.0)),
     ("0:00", Goal(time=0.0)), ("x", None), ("", None), ("1:2:3:4", None), ("-3", None)],
)  # fmt: skip
def test_where_to_go(answer: str, where: Goal | None) -> None:
    assert go_to.parse(answer) == where
    bare = answer.strip().isdecimal()
    shown = go_to.parse(answer, "paragraphs")
    assert shown == (Goal(paragraph=int(answer)) if bare else where)


class Words(Tab):
    """A tab as another module would add it."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def title(self) -> str:
        return "Words"

    def show_document(self, contents: Contents) -> None:
        self.told.append(contents)

    def show_change(self, change: Change) -> None:
        self.told.append(change)

    def show_only(self, speakers: Collection[int] | None, dimmed: bool) -> None:
        self.told.append(speakers)

    def show_row(self, row: int) -> None:
        self.told.append(row)


def test_a_tab_of_another_module_needs_no_more_than_to_be_added(
    session: Session, qtbot: QtBot
) -> None:
    window, words = session.open(), Words()
    window.side.add_tab(words)
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.open(OpenRequest(path=SAMPLE))
    window.side.retranslate()
    tabs = window.side.tabs
    assert [tabs.tabText(n) for n in range(tabs.count())][-1] == "Words"
    assert window.document is not None
    assert window.document.contents in words.told
    window.corrections.rename(window.speakers.rows[0].name, "Somebody Else")
    assert any(isinstance(told, Change) for told in words.told)
    window.speakers.rows[0].setChecked(False)
    assert any(isinstance(told, set) and 0 not in told for told in words.told)
    words.rowChosen.emit(9)
    assert words.told[-1] == 9 == window.reader.here()
    window.speakers.rows[1].setFocus()
    words.left.emit()
    assert window.reader.hasFocus()
