"""A recording beside its transcript: found, played by sentences, followed."""

from __future__ import annotations

import wave
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.conftest import do
from ui.controllers.listening.conftest import is_in_order

from desktop.ui.controllers.listening.playing import Playing
from desktop.ui.window.window import Window

# Threads of the player write messages; Python, which pytest-qt lets read them, may wait for these.
# A hang in native code ends the run with the stacks of all threads.
pytestmark = [
    pytest.mark.usefixtures("player"),
    pytest.mark.no_qt_log,
    pytest.mark.timeout(110, method="thread"),
]
Read = Callable[..., Window]
CUES = (
    ("00:00:00,000", "00:00:01,000", "Ann: We begin now."),
    ("00:00:01,500", "00:00:02,500", "Ben: So we do."),
    ("00:00:03,000", "00:00:05,000", "Ann: Half of it. Then the rest."),
    ("00:00:05,000", "00:00:06,000", "Ben: That is all."),
)


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    """Subtitles of six seconds; "talk.wav" lies beside them."""
    path = tmp_path / "talk.en.srt"
    blocks = [f"{n}\n{a} --> {b}\n{text}\n" for n, (a, b, text) in enumerate(CUES, 1)]
    path.write_text("\n".join(blocks), "utf-8")
    silence(tmp_path / "talk.wav")
    return path


def silence(path: Path, seconds: int = 6) -> None:
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(16_000 * seconds))


def heard(window: Window) -> tuple[int, int] | None:
    """The row and sentence that is lit as heard."""
    spoken = window.reader.highlights.spoken
    return None if spoken is None else (spoken.row, spoken.first)


def order_until(window: Window, qtbot: QtBot, over: Callable[[], bool]) -> list[tuple[int, int]]:
    """The sentences that are lit, until ``over``."""
    order: list[tuple[int, int]] = []

    def look() -> bool:
        now = heard(window)
        if now is not None and now not in order[-1:]:
            order.append(now)
        return over()

    qtbot.waitUntil(look)
    return order


def playing_of(window: Window, qtbot: QtBot) -> Playing:
    qtbot.waitUntil(lambda: window.listening.playing.path is not None)
    return window.listening.playing


def test_the_recording_beside_the_file_is_found_played_and_followed(
    read: Read, qtbot: QtBot, talk: Path
) -> None:
    window = read(talk)
    do(window, "play")  # at once: it is looked for first
    playing = playing_of(window, qtbot)
    assert playing.path == talk.parent / "talk.wav"
    bar = window.listening.bar
    bar.rate.chosen.emit("2.0")
    order = order_until(window, qtbot, lambda: playing.position == 6000)  # it has ended
    assert is_in_order(order, [(0, 0), (1, 0), (2, 0), (2, 1), (3, 0)])
    assert (bar.at.text(), bar.length.text(), bar.name.text()) == ("0:05", "0:06", "talk.wav")
    do(window, "skip_back")
    assert playing.position < 4000
    assert heard(window) == (2, 0)
    do(window, "play")
    qtbot.waitUntil(lambda: heard(window) == (2, 1))
    window.reader.go_to_sentence(0, 0)
    do(window, "play_sentence")
    qtbot.waitUntil(lambda: heard(window) == (0, 0))
    bar.place.sliderMoved.emit(3100)
    qtbot.waitUntil(lambda: heard(window) == (2, 0))
    bar.close_.click()
    assert not bar.isVisible()
    assert heard(window) is None


def test_sentences_and_parts_are_repeated(read: Read, qtbot: QtBot, talk: Path) -> None:
    window = read(talk)
    window.reader.go_to_sentence(1, 0)
    do(window, "loop_sentence")
    playing = playing_of(window, qtbot)
    playing.set_rate(2)
    begins: list[int] = []
    last = [0]

    def repeated() -> bool:
        if playing.position < last[0]:
            begins.append(playing.position)
        last[0] = playing.position
        return len(begins) >= 2

    qtbot.waitUntil(repeated)
    assert all(1500 <= begin < 2500 for begin in begins)
    assert window.actions_["loop_sentence"].isChecked()
    do(window, "loop_sentence")
    qtbot.waitUntil(lambda: heard(window) == (2, 0))
    do(window, "loop_part")
    begin = playing.position
    qtbot.waitUntil(lambda: playing.position > begin + 500)
    do(window, "loop_part")
    qtbot.waitUntil(lambda: playing.position < begin + 300)
    assert window.actions_["loop_sentence"].isChecked()
    do(window, "loop_part")
    assert not window.actions_["loop_sentence"].isChecked()


def test_it_pauses_after_each_sentence(read: Read, qtbot: QtBot, talk: Path) -> None:
    window = read(talk)
    do(window, "pause_after")
    window.reader.go_to_sentence(2, 0)
    do(window, "play_sentence")
    playing, button = playing_of(window, qtbot), window.listening.bar.play
    qtbot.waitUntil(lambda: heard(window) == (2, 0) and button.accessibleName() == "Pause")
    order = order_until(window, qtbot, lambda: button.accessibleName() == "Play")
    assert order == [(2, 0)]
    do(window, "play")
    qtbot.waitUntil(lambda: heard(window) == (2, 1))
    qtbot.waitUntil(lambda: button.accessibleName() == "Play")
    assert playing.position == 5000


def test_only_ticked_speakers_are_heard(read: Read, qtbot: QtBot, talk: Path) -> None:
    window = read(talk)
    window.tick_only({"Ann"})
    do(window, "play")
    playing = playing_of(window, qtbot)
    playing.set_rate(2)
    button = window.listening.bar.play
    order = order_until(
        window, qtbot, lambda: playing.position >= 5000 and button.accessibleName() == "Play"
    )
    assert is_in_order(order, [(0, 0), (2, 0), (2, 1)])


def test_a_recording_is_dropped_and_remembered(
    read: Read, qtbot: QtBot, talk: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere" / "record.mp3"
    other.parent.mkdir()
    other.write_text("This is no sound.")
    window = read(talk)
    window.opening.drop([str(other)])
    assert window.listening.playing.path == other
    window.reader.go_to_sentence(0, 0)
    qtbot.keyClick(window.reader, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: any("record.mp3" in each for each in window.messages.texts()))
    assert window.isVisible()
    window.close()
    again = read(talk)
    qtbot.waitUntil(lambda: again.listening.playing.path == other)
    do(again, "undo")
    qtbot.waitUntil(lambda: again.listening.playing.path == tmp_path / "talk.wav")
    do(again, "redo")
    assert again.listening.playing.path == other
    again.listening.bar.close_.click()
    assert again.document is not None
    assert again.document.recording is None
