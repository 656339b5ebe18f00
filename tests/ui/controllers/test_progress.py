"""What a window says of its translation: under way, stopped, or made around the screen only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do, wait_for_translation

from desktop.services.translation.row_queue import AHEAD, LONG
from desktop.ui.controllers.open_request import OpenRequest
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]
ROWS = 1_000


@pytest.fixture
def long_text(tmp_path: Path) -> Path:
    """A text so long that it is translated only around the screen, and quickly."""
    path = tmp_path / "long.txt"
    words = "Yes, we thank you. " * (LONG // ROWS // 4 + 1)
    path.write_text("\n\n".join(f"Ann Lee: {words}" for _ in range(ROWS)), "utf-8")
    return path


def settle(window: Window, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.status.text.text() != "", timeout=PATIENCE)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)


def find(window: Window, words: str, qtbot: QtBot) -> None:
    window.find_bar.open()
    window.find_bar.field.setText(words)
    window.find_bar.search()
    qtbot.waitUntil(lambda: window.find_bar.finder.done, timeout=PATIENCE)


def test_of_a_long_text_it_says_what_is_done_and_offers_the_rest(
    read: Read, qtbot: QtBot, long_text: Path
) -> None:
    window = read(long_text)
    settle(window, qtbot)
    told = window.status.text.text()
    done = int(told.split()[0])
    assert AHEAD <= done < 2 * AHEAD
    assert told.endswith("of 1,000 paragraphs are translated; the others follow as you read")
    assert window.status.all.isVisibleTo(window)
    assert not window.status.go_on.isVisibleTo(window)
    assert not window.status.bar.isVisibleTo(window)

    bar = window.find_bar
    find(window, "we thank", qtbot)
    assert bar.untranslated.text().startswith(str(ROWS - done))
    bar.side.setCurrentIndex(bar.side.findData("original"))
    find(window, "we thank", qtbot)
    assert not bar.untranslated.isVisibleTo(window), "the original is searched to its end"
    bar.side.setCurrentIndex(0)
    find(window, "we thank", qtbot)
    bar.translate_all.click()
    wait_for_translation(window, qtbot)
    settle(window, qtbot)
    assert window.status.text.text() == "Everything is translated"
    assert not bar.untranslated.isVisibleTo(window)
    assert not bar.translate_all.isVisibleTo(window)
    assert not window.status.all.isVisibleTo(window)


def test_the_progress_of_a_long_text_counts_what_comes_next(
    session: Session, qtbot: QtBot, long_text: Path
) -> None:
    window = session.open()
    bar, told = window.status.bar, []
    bar.valueChanged.connect(lambda done: told.append((done, bar.maximum())))
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open(OpenRequest(path=long_text))
    settle(window, qtbot)
    done, of = told[-1]
    assert done == of, "it comes to its end"
    assert AHEAD <= of < 2 * AHEAD


def test_after_stop_one_can_continue(read: Read, qtbot: QtBot) -> None:
    window = read()
    qtbot.waitUntil(lambda: window.translation.under_way, timeout=PATIENCE)
    do(window, "stop")
    status = window.status
    done = int(status.text.text().split()[0])
    assert status.text.text().endswith("paragraphs are translated")
    assert status.go_on.isVisibleTo(window)
    assert status.go_on.text() == ("Continue" if done else "Translate")
    assert not status.stop.isVisibleTo(window)
    status.go_on.click()
    assert window.translation.under_way
    wait_for_translation(window, qtbot)
    settle(window, qtbot)
    assert status.text.text() == "Everything is translated"
    assert not status.go_on.isVisibleTo(window)


def test_where_nothing_is_translated_by_itself_it_is_offered(
    read: Read, qtbot: QtBot, parts: Parts
) -> None:
    parts.preferences.change(translate_by_itself=False)
    window = read(SAMPLE)
    status = window.status
    assert status.text.text().startswith("0 of ")
    assert status.go_on.isVisibleTo(window)
    assert status.go_on.text() == "Translate"
    status.go_on.click()
    wait_for_translation(window, qtbot)
    settle(window, qtbot)
    assert status.text.text() == "Everything is translated"
