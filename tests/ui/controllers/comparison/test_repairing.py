"""Repairs of the links to another text, by action, in the gutter, and once more by the machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, do
from ui.controllers.comparison.test_comparing import ENGLISH, human

from desktop.domain.bitext import Bead
from desktop.domain.comparison import Comparison, Link, OtherSegment
from desktop.domain.document import Document
from desktop.domain.relinking import Linked
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
OURS = [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)]
THEIRS = (
    "Guten Morgen Ihnen allen, die heute hierher gekommen sind. ",
    "Wir beginnen 1999.",
    "Danke. ",
    "Der Hafen hat 12 Liegeplätze, und im Sommer kommen jede Woche Schiffe aus Oslo.",
    "Das war alles.",
)


def put_beside(document: Document, links: list[Link]) -> Comparison:
    starts = [document.contents.starts(row) for row in range(3)]
    assert [(row, n) for row in range(3) for n in range(len(starts[row]))] == OURS
    comparison = Comparison(
        name="de.txt",
        path="",
        digest="0" * 64,
        language="de",
        starts=starts,
        segments=[OtherSegment(t, (0, 0, 1, 1, 2)[n], n) for n, t in enumerate(THEIRS)],
        links=links,
    )
    document.compare(comparison)
    return comparison


@pytest.fixture
def window(read: Read, parts: Parts, tmp_path: Path) -> Window:
    parts.preferences.change(translate_by_itself=False)
    (tmp_path / "en.txt").write_text(ENGLISH, "utf-8")
    opened = read(tmp_path / "en.txt")
    assert opened.document is not None
    put_beside(opened.document, [Link((place,), (n,)) for n, place in enumerate(OURS)])
    opened.resize(1400, 800)
    opened.show()
    do(opened, "compare")
    return opened


def bead(window: Window, row: int, n: int) -> Bead:
    assert window.document is not None
    found = Linked(window.document.contents).of_segment((row, n))
    assert found is not None
    return found


def test_each_repair_by_its_action_and_undo(window: Window) -> None:
    before = human(window)
    window.reader.go_to_sentence(0, 1)
    do(window, "merge_down")
    assert bead(window, 0, 1).source == ((0, 1), (1, 0))
    assert human(window)[0].endswith("Wir beginnen 1999. Danke.")
    link = window.reader.current.link
    assert link is not None
    assert link.rows == {0, 1}
    do(window, "undo")
    do(window, "move_down")
    assert human(window)[1].startswith("Wir beginnen 1999. Danke.")
    do(window, "undo")
    do(window, "cut_link")
    assert bead(window, 0, 1).target == ()
    do(window, "undo")
    do(window, "accept_link")
    assert bead(window, 0, 1).accepted
    do(window, "undo")
    assert human(window) == before


def test_a_merged_link_is_split_at_the_sentence_that_was_gone_to(window: Window) -> None:
    window.reader.go_to_sentence(0, 0)
    do(window, "merge_down")
    do(window, "merge_down")
    assert len(bead(window, 0, 0).source) == 3
    window.reader.go_to_sentence(1, 0)
    do(window, "split_link")
    assert bead(window, 0, 0).source == ((0, 0), (0, 1))
    assert bead(window, 1, 0).source == ((1, 0),)


def test_tools_stand_in_the_gutter_beside_the_current_row_alone(window: Window) -> None:
    tools, scene = window.repairing.tools, window.reader.scene
    assert not tools.isVisible()
    window.reader.go_to_sentence(1, 0)
    assert tools.isVisible()
    [left, right] = [
        lane for lane in scene.frame.lanes if {"original"} & {*lane.columns} or lane.x > tools.x()
    ][-2:]
    assert left.x + left.width <= tools.x() + 4
    assert tools.geometry().right() <= right.x + 4
    top = scene.top_of_row(1)
    assert top is not None
    assert tools.geometry().bottom() > top
    tools.buttons["accept_link"].click()
    assert bead(window, 1, 0).accepted
    assert tools.buttons["accept_link"].isChecked()
    do(window, "read")
    assert not tools.isVisible()


@pytest.mark.parametrize("way", [-60, 60, 2])
def test_a_sentence_is_dragged_to_the_row_above_or_below(
    window: Window, qtbot: QtBot, way: int
) -> None:
    before = human(window)
    window.reader.go_to_sentence(1, 0)
    grip = window.repairing.tools.grip
    start = grip.rect().center()
    qtbot.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=start + QPoint(0, way))
    if abs(way) < 10:
        assert human(window) == before, "a press is no drag"
        return
    assert ("Danke." in human(window)[0]) == (way < 0)
    dragged = human(window)
    do(window, "undo")
    assert human(window) == before
    do(window, "move_up" if way < 0 else "move_down")
    assert human(window) == dragged


def test_what_stands_below_is_aligned_again_and_what_was_accepted_stays(
    window: Window, qtbot: QtBot
) -> None:
    assert window.document is not None
    wrong = [
        Link(((0, 0),), (0,)),
        Link(((0, 1),), ()),
        Link(((1, 0),), (1, 2)),
        Link(((1, 1),), ()),
        Link((), (3,)),
        Link(((2, 0),), (4,)),
    ]
    put_beside(window.document, wrong)
    window.reader.go_to_sentence(0, 0)
    do(window, "align_again")
    qtbot.waitUntil(lambda: bead(window, 1, 1).target != (), timeout=PATIENCE)
    assert "12 Liegeplätze" in human(window)[1]
    do(window, "undo")
    assert bead(window, 1, 1).target == ()
    window.reader.go_to_sentence(2, 0)
    do(window, "accept_link")
    window.reader.go_to_sentence(1, 1)
    do(window, "accept_link")
    window.reader.go_to_sentence(0, 0)
    do(window, "align_again")
    qtbot.waitUntil(lambda: window.status.text.text() == "")
    assert bead(window, 1, 1).target == ()
    assert bead(window, 1, 1).accepted


def test_without_another_text_it_says_what_is_missing(window: Window) -> None:
    do(window, "stop_comparing")
    do(window, "merge_up")
    assert "Compare with another text" in window.messages.texts()[-1]
    assert not window.repairing.tools.isVisible()


def test_texts_in_two_languages_are_compared_by_numbers_and_links(
    window: Window, qtbot: QtBot
) -> None:
    assert window.document is not None
    links = [Link((place,), (n,), 0.9) for n, place in enumerate(OURS)]
    links[1] = Link((OURS[1],), ())
    links.insert(2, Link((), (1,)))
    put_beside(window.document, links)
    page = window.side.sentences
    qtbot.waitUntil(lambda: page.agreement.text().startswith("Original and "))
    assert "different languages" in page.agreement.toolTip()
    assert "chrF" not in page.agreement.text()
    qtbot.waitUntil(lambda: "without partner" in page.chips["check"].toolTip())
    window.reader.go_to_sentence(0, 0)
    assert window.reader.highlights.differing == {}


def test_the_menu_of_the_text_repairs_the_sentence_that_was_pressed(window: Window) -> None:
    window.reader.go_to_sentence(0, 0)
    box = window.reader.scene.rectangle(1, "original")
    point = box.topLeft() + QPoint(6, 6)
    window.reader.current.click_at(point)
    assert window.reader.current.spot == (1, "original", 0)
    menu = window.text_menu.menu(1, window.reader.link_at(point))
    words = [action.text() for action in menu.actions()]
    assert window.actions_["write"].text() in words
    assert any("other text" in each for each in words)
    menu.deleteLater()
