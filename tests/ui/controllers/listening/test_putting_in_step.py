"""A transcript without times and its recording: a real model listens, the person corrects."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from spoken import TALK, model, record
from ui.conftest import do, press

from desktop.services.listening.models import Models
from desktop.ui.controllers.listening import putting_in_step
from desktop.ui.session.session import Session
from desktop.ui.window.window import Window

# A hang in native code ends the run with the stacks of all threads.
pytestmark = [
    pytest.mark.usefixtures("player"),
    pytest.mark.no_qt_log,
    pytest.mark.timeout(110, method="thread"),
]
Read = Callable[..., Window]
SAID = TALK[:6]


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    text = f"Ann: {' '.join(SAID)} Nobody ever said this one aloud.\n\n[Applause.]\n"
    path.write_text(text, "utf-8")
    return path


def test_sentences_get_their_times_and_are_played(
    read: Read, qtbot: QtBot, talk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = model()
    recording = record(talk.with_suffix(".wav"), SAID)
    window = read(talk)
    document = window.document
    assert document is not None
    window.reader.go_to_sentence(0, 2)
    do(window, "play_sentence")
    qtbot.waitUntil(lambda: any("has no time yet" in each for each in window.messages.texts()))
    press(window, "Sync with")
    qtbot.waitUntil(lambda: any("Whisper model" in each for each in window.messages.texts()))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(weights))
    press(window, "Add a model")
    qtbot.waitUntil(lambda: any("6 of 7" in each for each in window.messages.texts()))
    timeline = document.timeline()
    times = [timeline.time(0, number) for number in range(len(SAID))]
    assert all(
        time is not None and abs(time.start - start) < 0.5
        for time, (start, _) in zip(times, recording.spans, strict=True)
    )
    do(window, "play_sentence")
    highlights = window.reader.highlights
    qtbot.waitUntil(lambda: highlights.spoken is not None and highlights.spoken.first == 2)
    do(window, "play")
    window.reader.go_to_sentence(0, 6)
    do(window, "play_sentence")
    qtbot.waitUntil(lambda: any("was not heard" in each for each in window.messages.texts()))
    do(window, "starts_here")
    moved = document.timeline().time(0, 6)
    assert moved is not None
    assert moved.start == window.listening.playing.position / 1000
    do(window, "undo")
    do(window, "undo")
    assert not document.timeline()


def test_listening_is_stopped(read: Read, qtbot: QtBot, talk: Path) -> None:
    weights = model()
    record(talk.with_suffix(".wav"), SAID * 12)
    Models().add(weights)
    window = read(talk)
    do(window, "put_in_step")
    qtbot.waitUntil(lambda: "Listening to" in window.status.text.text())
    window.status.stop.click()
    assert "Listening" not in window.status.text.text()
    assert not window.listening.cancel()


def test_nothing_is_kept_of_another_recording(
    read: Read, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Models().add(model())
    other = ("Apples, pears and cherries are sold by the dozen here.",) * 11
    path = tmp_path / "talk.txt"
    path.write_text(" ".join([SAID[0], *other]), "utf-8")
    record(path.with_suffix(".wav"), SAID)
    monkeypatch.setattr(putting_in_step, "_KEPT_EVERY", -1.0)
    window = read(path)
    document = window.document
    assert document is not None
    times = list[bool]()
    document.listen(lambda change: times.append(change.times))
    do(window, "put_in_step")
    qtbot.waitUntil(lambda: any("another recording" in each for each in window.messages.texts()))
    assert any(times)
    assert not document.timeline()


def test_a_recording_alone_is_opened_as_a_transcript(
    read: Read, session: Session, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = model()
    recording = record(tmp_path / "speech.wav", SAID)
    window = session.open()
    with qtbot.waitSignal(window.openingFailed):
        window.opening.drop([str(recording.path)])
    assert any("Whisper model" in each for each in window.messages.texts())
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(weights))
    with qtbot.waitSignal(window.documentShown):
        press(window, "Add a model")
    document = window.document
    assert document is not None
    assert "three questions" in " ".join(document.contents.rows.texts)
    assert document.source.recognised
    qtbot.waitUntil(lambda: window.listening.playing.path == recording.path)
    do(window, "play")
    highlights = window.reader.highlights
    qtbot.waitUntil(lambda: highlights.spoken is not None)
    path = Path(document.path)
    assert path.suffix == ".json"
    window.close()
    again = read(path)  # it is kept, with its recording
    qtbot.waitUntil(lambda: again.listening.playing.path == recording.path)
