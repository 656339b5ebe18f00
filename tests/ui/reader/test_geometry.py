"""Where things stand: rows level, nothing overlaps or is clipped, in every layout and script."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.reader.conftest import Open, model_of

from desktop.domain.columns import ORIGINAL
from desktop.domain.steps.language import SetLanguage
from desktop.domain.transcript import Paragraph, Speaker, Transcript, Turn
from desktop.domain.translation import Translation
from desktop.ui.reader.layout.frame import LAYOUTS
from desktop.ui.reader.view import Reader

NASTY = [
    "",
    "x" * 10_000,
    "Word " * 2_000,
    "Он сказал: «Здравствуйте». Потом ушёл.",
    "قال الرئيس: أهلاً بكم في 2020. وصل Putin أمس.",
    "你好，世界。这是一个很长的句子，没有空格，一直写到行的末尾也不停下来。" * 8,
    "e\u0301\u0302\u0303 👩‍👩‍👧‍👦 no\u00a0break\u202fspaces",
    "line one\nline two\u2028line three",
]


def nasty() -> Transcript:
    turns = [
        Turn([Paragraph(text) for text in NASTY], label="A", speaker="A"),
        Turn([Paragraph(text) for text in reversed(NASTY)], label="B", speaker="B"),
    ]
    return Transcript(
        title="الاجتماع", language="en", speakers=[Speaker("A"), Speaker("B")], turns=turns
    )


def check_rows(reader: Reader) -> None:
    """All of the text stands in its row and lane, below what is above it."""
    scene, model = reader.scene, model_of(reader)
    frame = scene.frame
    for at in range(len(model.ids)):
        made = scene.row(at)
        lowest: dict[int, int] = {}
        for block in made.blocks:
            assert block.y >= lowest.get(block.x, made.top)
            lowest[block.x] = block.y + block.height
            assert lowest[block.x] <= made.height
            assert frame.left <= block.x
            assert block.x + block.width <= frame.right
            for number in range(block.layout.lineCount()):
                line = block.layout.lineAt(number)
                box = line.naturalTextRect()
                assert box.left() >= -1
                assert box.right() <= block.width + 1
                assert line.y() >= 0
                assert line.y() + line.height() <= block.height + 1
        for label in made.labels:
            assert label.y + label.layout.boundingRect().height() <= made.height + 1
    tops = [(at, y) for at, y in reader.scene.visible]
    for (at, y), (_, below) in pairwise(tops):
        assert below == y + scene.row(at).height


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize(("width", "size"), [(1000, 13.0), (700, 13.0), (1000, 32.0), (420, 20.0)])
def test_nothing_overlaps_or_is_clipped(open_: Open, layout: str, width: int, size: float) -> None:
    reader = open_(nasty(), size=(width, 500), layout=layout)
    reader.set_settings(reader.settings.with_(size=size))
    check_rows(reader)


def test_both_sides_of_a_row_begin_level(open_: Open) -> None:
    reader = open_()
    for at, _ in reader.scene.visible:
        blocks = reader.scene.row(at).blocks
        assert [block.column for block in blocks] == [ORIGINAL, "machine"]
        assert blocks[0].y == blocks[1].y


def test_a_row_is_as_high_as_its_longest_side(open_: Open) -> None:
    reader = open_(filled=False)
    model = model_of(reader)
    before = reader.scene.height_of(1)
    model.document.fill("machine", {1: [Translation("Muito comprido. " * 60)]})
    reader.go_to_row(1)
    assert reader.scene.height_of(1) > before
    check_rows(reader)


def test_the_name_stands_once_a_turn_on_the_first_line(open_: Open) -> None:
    reader = open_()
    first, second, note = (reader.scene.row(at) for at in (1, 2, 3))
    assert [label.layout.text() for label in first.labels] == ["Anna Lima", "Mayor"]
    assert not second.labels
    assert not note.labels
    line, name = first.blocks[0].layout.lineAt(0), first.labels[0].layout.lineAt(0)
    baseline = first.blocks[0].y + line.y() + line.ascent()
    assert first.labels[0].y + name.y() + name.ascent() == pytest.approx(baseline, abs=1.5)


def test_narrow_puts_names_above_and_narrower_the_translation_below(open_: Open) -> None:
    reader = open_(size=(1000, 500))
    frame = reader.scene.frame
    assert frame.names > 0
    assert len(frame.lanes) == 2
    reader.resize(560, 500)
    assert reader.scene.frame.names == 0
    assert len(reader.scene.frame.lanes) == 2
    assert not reader.scene.frame.forced
    reader.resize(300, 500)
    assert len(reader.scene.frame.lanes) == 1
    assert reader.scene.frame.forced
    told = [line.layout.text() for line in reader.scene.header.lines]
    assert any("no room for two columns" in text for text in told)


def test_a_column_is_never_wider_than_asked(open_: Open) -> None:
    reader = open_(size=(3000, 500), column_width=40)
    frame = reader.scene.frame
    for lane in frame.lanes:
        assert lane.width <= 41 * frame.characters[lane.columns[0]]
    assert abs(frame.names_x - (frame.width - frame.right)) < 30  # in the middle


@pytest.mark.parametrize("interface", list(Qt.LayoutDirection)[:2])
def test_names_stand_beside_the_side_where_a_text_begins(
    open_: Open, interface: Qt.LayoutDirection
) -> None:
    reader = open_()
    reader.setLayoutDirection(interface)
    frame = reader.scene.frame
    assert frame.bar_x < frame.lanes[0].x < frame.lanes[1].x, "English"
    document = model_of(reader).document
    document.do(SetLanguage("ar"))
    mirrored = reader.scene.frame
    assert mirrored.bar_x > mirrored.lanes[0].x > mirrored.lanes[1].x, "Arabic"
    assert mirrored.names_x > mirrored.bar_x
    check_rows(reader)
    reader.set_settings(reader.settings.with_(translation_first=True))
    frame = reader.scene.frame
    assert frame.bar_x < frame.lanes[0].x, "the Portuguese is the first"


@pytest.mark.parametrize("size", [13.0, 31.0])
def test_the_text_cursor_leaves_the_lines_where_they_are(open_: Open, size: float) -> None:
    reader = open_(nasty())
    reader.set_settings(reader.settings.with_(size=size))
    for row, text in enumerate(NASTY):
        if not text or len(text) > 2_000 or set(text) & {"\u2028", "\u00a0"}:
            continue
        reader.go_to_sentence(row, 0)
        reader.caret.toggle()
        layout = reader.caret.document().firstBlock().layout()
        shown = reader.scene.row(model_of(reader).shown_at(row)).blocks[0].layout
        lines = [layout.lineAt(n) for n in range(layout.lineCount())]
        below = [shown.lineAt(n) for n in range(shown.lineCount())]
        assert [line.textStart() for line in lines] == [line.textStart() for line in below]
        for one, other in zip(lines, below, strict=True):
            gone = (one.y() - lines[0].y()) - (other.y() - below[0].y())
            assert abs(gone) < 3
        reader.caret.toggle()


def test_each_paragraph_runs_its_own_way(open_: Open) -> None:
    reader = open_(nasty(), size=(1000, 500))
    row = NASTY.index("قال الرئيس: أهلاً بكم في 2020. وصل Putin أمس.")
    arabic, latin = reader.scene.row(row).blocks
    assert arabic.layout.lineAt(0).naturalTextRect().right() == pytest.approx(arabic.width, abs=2)
    assert latin.layout.lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=2)


def test_translation_first_changes_sides(open_: Open) -> None:
    reader = open_(translation_first=True)
    assert [lane.columns for lane in reader.scene.frame.lanes] == [("machine",), (ORIGINAL,)]


def test_a_hidden_side_leaves_its_room(open_: Open) -> None:
    reader = open_()
    reader.set_hidden(frozenset({ORIGINAL}))
    assert [lane.columns for lane in reader.scene.frame.lanes] == [("machine",)]


def test_cells_are_where_qt_asks_for_them(open_: Open, qtbot: QtBot) -> None:
    reader = open_()
    model = model_of(reader)
    for row in range(3):
        for column in range(2):
            box = reader.visualRect(model.index(row, column))
            assert reader.viewport().rect().contains(box)
            found = reader.indexAt(box.center())
            assert (found.row(), found.column()) == (row, column)
    assert reader.visualRect(model.index(len(model.ids) - 1, 0)).isEmpty()
    reader.scrollTo(model.index(len(model.ids) - 1, 0))
    assert not reader.visualRect(model.index(len(model.ids) - 1, 0)).isEmpty()


@pytest.mark.parametrize("start", [7.0, 3725.0, 36_000.0])
def test_a_time_without_a_name_stands_in_one_line(open_: Open, start: float) -> None:
    turns = [Turn([Paragraph("Boats are late today. " * 9)], start=start + n) for n in range(40)]
    reader = open_(Transcript(language="en", turns=turns))
    for at in (0, 39):
        (label,) = reader.scene.row(at).labels
        assert label.layout.lineCount() == 1
        assert label.x >= 0
