"""Selecting over rows and sides, and what is copied."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QGuiApplication
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, model_of
from ui.reader.input.test_navigation import LEFT, point_of

from desktop.domain.columns import ORIGINAL
from desktop.ui.reader.input import copying
from desktop.ui.reader.input.copying import html, of_selection, plain, quote
from desktop.ui.reader.model.selection import Selection, Spot


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_dragging_selects_to_the_character_over_rows(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    model = model_of(reader)
    start, end = (
        point_of(reader, 1, ORIGINAL, 5) - QPoint(2, 0),
        point_of(reader, 2, ORIGINAL, 3) - QPoint(2, 0),
    )
    qtbot.mousePress(reader.viewport(), LEFT, pos=start)
    qtbot.mouseMove(reader.viewport(), start + QPoint(30, 0))
    qtbot.mouseMove(reader.viewport(), end)
    qtbot.mouseRelease(reader.viewport(), LEFT, pos=end)
    assert reader.current.link is None  # no click
    reader.copy()
    texts = model.column(ORIGINAL).texts
    assert clipboard() == texts[1][5:] + "\n\n" + texts[2][:3]


def test_shift_click_goes_on_and_escape_lets_go(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    reader.select(Selection(Spot(1, ORIGINAL, 0), Spot(1, ORIGINAL, 4)))
    point = point_of(reader, 1, ORIGINAL, 12) - QPoint(2, 0)
    qtbot.mousePress(reader.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point)
    qtbot.mouseRelease(reader.viewport(), LEFT, Qt.KeyboardModifier.ShiftModifier, point)
    reader.copy()
    assert clipboard() == "Good morning"
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert reader.highlights.selection is None


def test_a_double_click_selects_the_word(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    qtbot.mouseDClick(reader.viewport(), LEFT, pos=point_of(reader, 1, ORIGINAL, 7))
    reader.copy()
    assert clipboard() == "morning"


def test_with_nothing_selected_the_sentence_is_copied(open_: Open) -> None:
    reader = open_()
    reader.go_to_sentence(1, 1)
    sentence = "Boats are late today; the harbour is full."
    reader.copy()
    assert clipboard() == sentence
    reader.copy(both=True)
    assert clipboard() == f"{sentence}\tFrase 1 traduzida."


def test_copy_of_both_sides_is_a_table(open_: Open) -> None:
    reader = open_()
    reader.select(Selection(Spot(1, ORIGINAL, 0), Spot(1, ORIGINAL, 4)))
    reader.copy(both=True)
    model = model_of(reader)
    assert clipboard() == "\t".join(column.texts[1] for column in model.columns)


def test_what_several_say_is_copied_with_their_names(open_: Open) -> None:
    reader = open_()
    model = model_of(reader)
    texts = model.column(ORIGINAL).texts
    reader.select(Selection(Spot(2, ORIGINAL, 0), Spot(4, ORIGINAL, 5)))
    reader.copy()
    names = f"Anna Lima: {texts[2]}\n\n{texts[3]}\n\nBoris Orlov: Seven"
    assert clipboard() == names
    reader.copy(both=True)
    lines = [line.split("\t") for line in clipboard().split("\n")]
    assert [line[0] for line in lines] == ["Anna Lima", "", "Boris Orlov"]
    assert [line[1] for line in lines] == list(texts[2:5])


def test_what_is_hidden_is_not_copied_but_told(open_: Open) -> None:
    reader = open_()
    reader.show_only({1})
    reader.select_all()
    reader.copy()
    lines = clipboard().split("\n")
    assert len(lines) == 2 * len(model_of(reader).ids) - 1
    assert all(line.startswith("Boris Orlov\tSeven of them.") for line in lines[::2])
    assert all(line.startswith("[1 turn") for line in lines[1::2])
    rows = QGuiApplication.clipboard().mimeData().html().count("<td colspan")
    assert rows == len(lines) // 2


def test_whatever_is_selected_and_hidden_what_lies_between_is_copied(open_: Open) -> None:
    reader = open_()
    model = model_of(reader)
    texts = model.column(ORIGINAL).texts
    rows = range(len(texts))
    for chosen in (None, {0}, {1}, set()):
        model.show_only(chosen)
        shown = set(model.ids)
        for first in rows:
            for last in range(first, len(texts)):
                selection = Selection(Spot(first, ORIGINAL, 2), Spot(last, ORIGINAL, 4))
                copied = of_selection(model, selection, [ORIGINAL]).pieces
                expected = [row for row in rows[first : last + 1] if row in shown]
                assert [piece.row for piece in copied] == expected
                for piece in copied:
                    start, end = selection.span(model, piece.row, ORIGINAL)
                    assert piece.texts == [texts[piece.row][start:end]]


def test_a_table_of_very_many_rows_of_nobody_grows_no_faster_than_they(open_: Open) -> None:
    """Were each row compared with all others, this would take minutes."""
    copied = copying.Copy((ORIGINAL, "other"), [copying.Piece(1, ["a", "b"])] * 100_000)
    assert plain(model_of(open_()), copied).count("\n") == 99_999


def test_very_much_is_copied_as_plain_text_alone(
    open_: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = open_()
    reader.select_all()
    reader.copy()
    assert QGuiApplication.clipboard().mimeData().hasHtml()
    text = clipboard()
    monkeypatch.setattr(copying, "_MOST_HTML", 3)
    reader.copy()
    assert not QGuiApplication.clipboard().mimeData().hasHtml()
    assert clipboard() == text


def test_html_has_speakers_once_a_turn_and_escapes(open_: Open) -> None:
    model = model_of(open_())
    model.column(ORIGINAL).texts[2] = 'a <b> & "c" مرحبا'
    selected = Selection(Spot(1, ORIGINAL, 0), Spot(4, "machine", 0))
    text = html(model, of_selection(model, selected, (ORIGINAL, "machine")))
    assert text.count("<th>Anna Lima</th>") == 1
    assert text.count("<th>Boris Orlov</th>") == 1
    assert "a &lt;b&gt; &amp;" in text
    model.column(ORIGINAL).texts[2] = "مرحبا"
    selected = Selection(Spot(2, ORIGINAL, 0), Spot(2, ORIGINAL, 5))
    one = html(model, of_selection(model, selected, (ORIGINAL, "machine")))
    assert one == '<p dir="rtl">مرحبا</p>'


def test_a_quotation_names_speaker_and_source(open_: Open) -> None:
    model = model_of(open_())
    shown = (ORIGINAL, "machine")
    selected = Selection(Spot(1, ORIGINAL, 0), Spot(1, ORIGINAL, 13))
    source = "At the quay, Lisbon, 5 April 2021"
    quoted = quote(model, of_selection(model, selected, shown))
    assert quoted == f"“Good morning.”\n— Anna Lima, Mayor, turn 2\n\n{source}"
    selected = Selection(Spot(4, ORIGINAL, 0), Spot(4, "machine", 2))
    lines = quote(model, of_selection(model, selected, shown)).split("\n")
    assert lines[1].startswith("“Frase 0 traduzida.")
    assert lines[1].endswith("” (Portuguese, machine translation, not checked)")
    assert lines[2:] == ["— Boris Orlov, turn 3", "", source]


def test_selecting_backwards_is_the_same(open_: Open) -> None:
    model = model_of(open_())
    a, b = Spot(1, ORIGINAL, 5), Spot(4, ORIGINAL, 5)
    shown = (ORIGINAL, "machine")
    down, up = (of_selection(model, each, shown) for each in (Selection(a, b), Selection(b, a)))
    assert down == up
    assert plain(model, down).startswith("Anna Lima: morning.")
    assert not Selection(a, a)


def test_sentences_are_selected_by_keyboard(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    model = model_of(reader)
    reader.go_to_sentence(1, 2)
    shift = Qt.KeyboardModifier.ShiftModifier
    copied = []
    for key in "JJJKKKK":
        qtbot.keyClick(reader, getattr(Qt.Key, f"Key_{key}"), shift)
        reader.copy()
        copied.append(clipboard())
    first, second = model.sentences(1)[2], model.sentences(1)[3]
    assert copied[0] == first
    assert copied[1] == first + second
    assert copied[2] == first + second + "\n\n" + model.sentences(2)[0]
    assert copied[3] == first + second
    assert copied[6] == "".join(model.sentences(1)[:2])


def test_reached_by_tab_a_sentence_is_lit_and_the_view_stays(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    place = reader.place()
    reader.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert reader.highlights.link is not None
    assert reader.highlights.link.row in reader.visible_rows()
    assert reader.scene.value == 0
    assert place.row == -1
