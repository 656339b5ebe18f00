"""The main job, as a person does it: open, read the translation, filter, enlarge, come back."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import processes
import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import PATIENCE, SAMPLE, do, wait_for_translation
from waiting import until

from desktop.domain.columns import DONE, WAITING
from desktop.domain.rows import NOBODY
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.session.session import Session
from desktop.ui.window.parts import Parts
from desktop.ui.window.window import Window

Read = Callable[..., Window]


def model_of(window: Window) -> ReaderModel:
    assert window.reader.reader_model is not None
    return window.reader.reader_model


def test_the_translation_arrives_by_itself(read: Read, qtbot: QtBot) -> None:
    window = read()
    assert window.windowTitle().startswith("Meeting on the old harbour")
    texts = wait_for_translation(window, qtbot)
    assert "Boa noite" in texts[1]
    assert all(texts)
    assert window.document is not None
    assert (window.document.language, window.document.target) == ("en", "pt")
    assert "not checked" in model_of(window).caption("machine:pt:firefox").note
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    assert window.status.text.text() == "Everything is translated"


def test_reopening_asks_no_engine(read: Read, qtbot: QtBot) -> None:
    first = read()
    texts = list(wait_for_translation(first, qtbot))
    first.close()
    again = read()
    assert wait_for_translation(again, qtbot) == texts
    assert again.translation.engine_calls == 0


def test_filtering_keeps_the_place(read: Read, qtbot: QtBot) -> None:
    window = read()
    wait_for_translation(window, qtbot)
    model = model_of(window)
    reis = next(i for i, s in enumerate(model.contents.speakers) if s.name == "Tomas Reis")
    row = [r for r in range(len(model.rows)) if model.rows.speaker[r] == reis][8]
    window.reader.go_to_row(row)
    window.speakers.tick_only(["Tomas Reis"])
    assert {model.rows.speaker[id_] for id_ in model.ids} <= {reis, NOBODY}
    assert row in window.reader.visible_rows()
    window.speakers.tick_all()
    assert len(model.ids) == len(model.rows)
    assert row in window.reader.visible_rows()


def test_larger_text_keeps_the_row_in_view(read: Read, qtbot: QtBot, parts: Parts) -> None:
    window = read()
    wait_for_translation(window, qtbot)
    window.reader.go_to_row(40)
    top = window.reader.visible_rows()[0]
    for _ in range(6):
        do(window, "larger")
    assert parts.preferences.current.size > 20
    assert top in window.reader.visible_rows()
    do(window, "usual_size")
    assert parts.preferences.current.size == 13


def test_every_theme_can_be_put_on(
    read: Read, parts: Parts, qtbot: QtBot, session: Session
) -> None:
    window = read()
    for name, theme in session.themes.items():
        parts.preferences.change(theme=name)
        assert window.reader.theme == theme
    assert len(session.themes) >= 8


def test_stop_keeps_what_is_made_and_translate_goes_on(read: Read, qtbot: QtBot) -> None:
    window = read()
    model = model_of(window)
    qtbot.waitUntil(lambda: DONE in model.columns[1].states, timeout=PATIENCE)
    do(window, "stop")
    assert not window.translation.under_way
    made = [row for row, state in enumerate(model.columns[1].states) if state != WAITING]
    assert made
    do(window, "translate")
    wait_for_translation(window, qtbot)


def test_what_was_on_its_way_when_one_pressed_stop_is_shown(read: Read, qtbot: QtBot) -> None:
    window = read()
    memory = window.translation.memory
    until(lambda: len(list(memory.units("en", "pt"))) > 50)  # here no event is handled
    assert DONE not in model_of(window).columns[1].states
    do(window, "stop")
    do(window, "translate")
    wait_for_translation(window, qtbot)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")
def test_a_killed_worker_is_started_again(read: Read, qtbot: QtBot) -> None:
    window = read()
    model = model_of(window)
    qtbot.waitUntil(lambda: DONE in model.columns[1].states, timeout=PATIENCE)
    pids = processes.workers()
    assert pids
    for pid in pids:
        os.kill(pid, signal.SIGKILL)
    assert all(wait_for_translation(window, qtbot))
    assert all("was started again" in words for words in window.messages.texts())


def test_the_place_and_the_pair_come_back(read: Read, qtbot: QtBot) -> None:
    window = read()
    wait_for_translation(window, qtbot)
    window.reader.go_to_row(50, 0)
    window.close()
    again = read()
    assert again.reader.visible_rows()[0] == 50


def test_a_file_that_vanished_is_told_plainly(
    session: Session, qtbot: QtBot, tmp_path: Path
) -> None:
    from desktop.ui.controllers.open_request import OpenRequest

    window = session.open()
    with qtbot.waitSignal(window.opening.failed, timeout=PATIENCE):
        window.opening.open(OpenRequest(path=tmp_path / "gone.txt"))
    assert "gone.txt" in window.messages.texts()[0]
    assert window.document is None
    with qtbot.waitSignal(window.documentShown, timeout=PATIENCE):
        window.opening.open(OpenRequest(path=SAMPLE))
    assert window.messages.texts() == []


def test_forgetting_a_document_makes_the_engine_work_again(
    read: Read, qtbot: QtBot, parts: Parts
) -> None:
    window = read()
    wait_for_translation(window, qtbot)
    qtbot.waitUntil(lambda: not window.translation.under_way, timeout=PATIENCE)
    do(window, "forget")
    told = ["This document is forgotten."]
    qtbot.waitUntil(lambda: window.messages.texts() == told, timeout=PATIENCE)
    window.close()
    assert parts.recent_files.recent() == []
    again = read()
    wait_for_translation(again, qtbot)
    assert again.translation.engine_calls > 0


def test_workers_are_gone_when_the_window_closes(read: Read, qtbot: QtBot) -> None:
    window = read()
    wait_for_translation(window, qtbot)
    workers = window.translation.workers
    window.close()
    assert workers.running == 0
