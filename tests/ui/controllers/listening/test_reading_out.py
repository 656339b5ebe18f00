"""Reading aloud in the window: the word that is heard is lit."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.conftest import do, press, wait_for_translation
from ui.controllers.listening.conftest import is_in_order

from desktop.domain.columns import ORIGINAL
from desktop.services.speaking import speaking
from desktop.ui.dialogs.packs.speech import SpeechDialog
from desktop.ui.reader.model.selection import Selection, Spot
from desktop.ui.window.window import Window

# Threads of the player write messages; Python, which pytest-qt lets read them, may wait for these.
# A hang in native code ends the run with the stacks of all threads.
pytestmark = [pytest.mark.no_qt_log, pytest.mark.timeout(110, method="thread")]
Read = Callable[..., Window]
TEXT = "Ann: Yes, we do. Then go.\n\nBen: So be it.\n"


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "short.txt"
    path.write_text(TEXT, "utf-8")
    return path


def lit(window: Window) -> tuple[int, str, str]:
    """The row that is heard, the column and the word; -1 and "" where none is."""
    highlights, model = window.reader.highlights, window.reader.reader_model
    word = highlights.spoken_word
    if model is None or highlights.spoken is None or word is None:
        return -1, "", ""
    return word.row, word.column, model.column(word.column).texts[word.row][word.start : word.end]


def words_until_silence(window: Window, qtbot: QtBot) -> list[tuple[int, str, str]]:
    """All words that are lit, until nothing is read any more."""
    words: list[tuple[int, str, str]] = []

    def silent() -> bool:
        now = lit(window)
        if now[0] >= 0 and now not in words[-1:]:
            words.append(now)
        return not window.listening.reading_out.active

    qtbot.waitUntil(silent)
    return words


@pytest.mark.usefixtures("voice")
def test_a_sentence_the_rest_and_the_other_side_are_read(
    read: Read, qtbot: QtBot, text: Path
) -> None:
    window = read(text)
    wait_for_translation(window, qtbot)
    window.reader.go_to_sentence(0, 1)
    do(window, "read_aloud")
    words = words_until_silence(window, qtbot)
    assert is_in_order(words, [(0, ORIGINAL, "Then"), (0, ORIGINAL, "go")])
    window.reader.go_to_sentence(0, 1)
    do(window, "read_on")
    heard = [word for _, _, word in words_until_silence(window, qtbot)]
    assert is_in_order(heard, ["Then", "go", "So", "be", "it"])
    assert {"So", "be", "it"} & set(heard)
    assert lit(window) == (-1, "", "")
    do(window, "read_translation")
    columns = {column for _, column, _ in words_until_silence(window, qtbot)}
    assert len(columns) == 1
    assert columns != {ORIGINAL}


@pytest.mark.usefixtures("voice")
def test_a_selection_is_read_and_stops_by_the_same_key(
    read: Read, qtbot: QtBot, text: Path
) -> None:
    window = read(text)
    window.reader.select(Selection(Spot(0, ORIGINAL, 5), Spot(1, ORIGINAL, 5)))
    do(window, "read_aloud")
    heard = [word for _, _, word in words_until_silence(window, qtbot)]
    assert is_in_order(heard, ["we", "do", "Then", "go", "So", "be"])
    assert {"So", "be"} & set(heard)
    do(window, "read_on")
    qtbot.waitUntil(lambda: lit(window)[0] == 1)
    do(window, "read_aloud")
    assert lit(window) == (-1, "", "")
    part = window.reader.current.part
    assert part is not None
    assert part.row == 1  # from here one reads on
    do(window, "read_on")
    do(window, "home")
    assert not window.listening.reading_out.active


def test_without_a_player_it_says_what_to_install(
    read: Read, qtbot: QtBot, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read(text)
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    do(window, "read_aloud")
    qtbot.waitUntil(
        lambda: any("enface extras add audio" in each for each in window.messages.texts())
    )
    assert not window.listening.reading_out.active


@pytest.fixture
def without_voices(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is installed that speaks."""
    monkeypatch.setattr(speaking, "_MODULE", "silent_speaker")
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[3]))


@pytest.mark.usefixtures("player", "without_voices")
def test_the_voice_of_the_system_reads_where_there_is_no_other(
    read: Read, qtbot: QtBot, text: Path
) -> None:
    from desktop.ui.sound.systemvoice import SystemVoice

    window = read(text)
    sound = window._parts.sound()
    sound._voice = SystemVoice(sound, "mock")  # Qt's own, for tests
    window.reader.go_to_sentence(0, 1)
    do(window, "read_on")
    heard = [word for _, _, word in words_until_silence(window, qtbot)]
    assert is_in_order(heard, ["Then", "go", "So", "be", "it"])
    assert {"So", "be", "it"} & set(heard)
    do(window, "read_on")
    qtbot.waitUntil(lambda: lit(window)[0] >= 0)
    do(window, "silence")
    assert lit(window) == (-1, "", "")


@pytest.mark.usefixtures("player", "without_voices")
def test_without_any_voice_it_says_what_to_install(read: Read, qtbot: QtBot, text: Path) -> None:
    window = read(text)
    do(window, "read_aloud")
    qtbot.waitUntil(lambda: any("eSpeak NG" in each for each in window.messages.texts()))
    assert not window.listening.reading_out.active
    press(window, "Download a voice")
    [dialog] = window.findChildren(SpeechDialog)
    assert dialog.kinds.currentData() == "voice"
    assert dialog.search.text() == "English"
    dialog.reject()
