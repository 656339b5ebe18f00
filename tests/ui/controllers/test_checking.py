"""Sentences to check: walked through, counted, approved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import do, wait_for_translation

from desktop.domain.columns import Column
from desktop.domain.doubts import Doubt
from desktop.domain.translation import Translation
from desktop.ui.window.window import Window

Read = Callable[..., Window]
LINES = "Ann: Good morning to you. We begin now.\n\nBen: Hello, Ann.\n\nAnn: Thank you all.\n"


@pytest.fixture
def doubted(read: Read, qtbot: QtBot, tmp_path: Path) -> tuple[Window, Column]:
    """A short text and its machine column, with doubts about three sentences in its rows 0 and
    2."""
    path = tmp_path / "talk.txt"
    path.write_text(LINES, "utf-8")
    window = read(path)
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translating)
    document = window.document
    assert document is not None
    [column] = [each for each in document.contents.columns.values() if each.origin == "machine"]
    for row in (0, 1, 2):
        doubts = () if row == 1 else (Doubt.NUMBERS,)
        texts = column.segments(row)
        document.fill(column.id, {row: [Translation(text.strip(), doubts) for text in texts]})
    return window, column


def test_what_is_approved_is_counted_no_more_and_can_be_undone(
    doubted: tuple[Window, Column], read: Read
) -> None:
    window, column = doubted
    left = window.status.to_check
    assert left.text() == "3 sentences to check"
    do(window, "next_to_check")
    do(window, "approve")
    assert left.text() == "2 sentences to check"
    assert window.reader.current.link is not None
    assert window.reader.current.link.first == 1, "the next one to check is read"
    do(window, "approve")
    do(window, "approve")
    assert not left.isVisibleTo(window)
    assert not column.doubts
    again = read(Path(window.document.path if window.document else ""))
    assert again.document is not None
    assert not again.document.contents.columns[column.id].doubts
    do(window, "undo")
    assert left.text() == "1 sentence to check"
    assert 2 in column.doubts


def test_the_menu_of_a_sentence_approves_it_where_it_is_doubted(
    doubted: tuple[Window, Column],
) -> None:
    window, column = doubted
    assert window.model is not None
    links = window.model.links
    words = "Mark as checked"

    def offered(row: int, sentence: int) -> list[str]:
        menu = window.text_menu.menu(row, links.partners(row, "original", sentence, sentence))
        return [action.text().replace("&", "").partition("\t")[0] for action in menu.actions()]

    assert words in offered(0, 1)
    assert words not in offered(1, 0)
    menu = window.text_menu.menu(0, links.partners(0, "original", 1, 1))
    [action] = [each for each in menu.actions() if words in each.text().replace("&", "")]
    action.trigger()
    assert column.doubts[0] == [(Doubt.NUMBERS,), ()]


def test_one_walks_back_too(doubted: tuple[Window, Column]) -> None:
    window, _ = doubted
    current = window.reader.current

    def here() -> tuple[int, int]:
        assert current.part is not None
        return current.part.row, current.part.first

    places = []
    for step in ("next", "next", "next", "next", "previous", "previous", "previous"):
        do(window, f"{step}_to_check")
        places.append(here())
    assert places == [(0, 0), (0, 1), (2, 0), (0, 0), (2, 0), (0, 1), (0, 0)]
