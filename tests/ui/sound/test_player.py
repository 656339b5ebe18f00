"""The player: one for all, with a clock that runs between Qt's ticks."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.reasons import Fault
from desktop.domain.sound.errors import NoPlayer, NoSoundLibrary, PlayerFails
from desktop.ui.background.tasks import Runner
from desktop.ui.sound import probing
from desktop.ui.sound.player import Player
from desktop.ui.sound.sound import Sound

# Threads of the player write messages; Python, which pytest-qt lets read them, may wait for these.
# A hang in native code ends the run with the stacks of all threads.
pytestmark = [pytest.mark.no_qt_log, pytest.mark.timeout(110, method="thread")]
PATIENCE = 60_000


class Heard:
    """Notes down what the player tells."""

    def __init__(self) -> None:
        self.positions: list[int] = []
        self.duration, self.ends = 0, 0
        self.words, self.is_lost = "", False

    def tick(self, position: int) -> None:
        self.positions.append(position)

    def play_state_changed(self, playing: bool) -> None:
        pass

    def loaded(self, duration: int) -> None:
        self.duration = duration

    def ended(self) -> None:
        self.ends += 1

    def play_failed(self, words: str) -> None:
        self.words = words

    def lost(self) -> None:
        self.is_lost = True


@pytest.fixture
def sound(qapp: QApplication) -> Iterator[Sound]:
    runner = Runner()
    sound = Sound(runner)
    yield sound
    sound.close()
    runner.wait()


@pytest.fixture
def player(sound: Sound, qtbot: QtBot) -> Player:
    refusals: list[BaseException] = []
    sound.with_player(lambda player: None, refusals.append)
    qtbot.waitUntil(lambda: sound.player is not None or bool(refusals), timeout=PATIENCE)
    if refusals and not isinstance(refusals[0], NoPlayer):
        pytest.skip(str(refusals[0]))
    assert sound.player is not None
    return sound.player


def test_a_sound_is_played_from_anywhere_at_any_speed(
    player: Player, qtbot: QtBot, tone: bytes
) -> None:
    heard = Heard()
    player.take(heard)
    player.load_wav(tone)
    player.seek(4000)  # before it is loaded
    player.play()
    qtbot.waitUntil(lambda: player.position() > 4300, timeout=PATIENCE)
    assert heard.duration == 10_000
    assert min(heard.positions) >= 4000
    assert heard.positions == sorted(heard.positions)
    player.pause()
    stays = player.position()
    player.set_rate(9)
    assert player.rate == 2
    assert player.position() == stays
    player.seek(8000)
    player.play()
    qtbot.waitUntil(lambda: heard.ends == 1, timeout=PATIENCE)
    assert heard.positions[-1] <= 10_000


def test_who_takes_the_player_is_told_of_what_it_plays(
    player: Player, qtbot: QtBot, tone: bytes, tmp_path: Path
) -> None:
    first, second = Heard(), Heard()
    player.take(first)
    player.load_wav(tone)
    player.play()
    qtbot.waitUntil(lambda: bool(first.positions), timeout=PATIENCE)
    player.take(second)
    assert first.is_lost
    assert not player.playing
    count = len(first.positions)
    text = tmp_path / "text.mp3"
    text.write_text("This is no sound.")
    player.load_file(text)
    player.play()
    qtbot.waitUntil(lambda: bool(second.words), timeout=PATIENCE)
    assert len(first.positions) == count
    assert first.words == ""


def test_a_player_that_does_not_start_is_told_and_tried_again(
    sound: Sound, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[BaseException] = []
    players: list[Player] = []
    monkeypatch.setattr(probing, "_MODULE", "desktop.ui.sound.absent")
    sound.with_player(players.append, refusals.append)
    sound.with_player(players.append, refusals.append)
    qtbot.waitUntil(lambda: len(refusals) == 2, timeout=PATIENCE)
    assert all(isinstance(error, PlayerFails | NoSoundLibrary) for error in refusals)
    monkeypatch.undo()
    sound.with_player(players.append, refusals.append)
    qtbot.waitUntil(lambda: bool(players) or len(refusals) == 3, timeout=PATIENCE)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="PulseAudio is of Linux")
def test_sound_that_does_not_answer_is_told(
    sound: Sound, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refusals: list[BaseException] = []
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "server"))
        server.listen()  # and never accepts
        monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path / 'server'}")
        monkeypatch.setenv("QT_AUDIO_BACKEND", "pulseaudio")
        sound.with_player(lambda player: None, refusals.append)
        qtbot.waitUntil(lambda: bool(refusals), timeout=PATIENCE)
    [error] = refusals
    if isinstance(error, NoPlayer | NoSoundLibrary):
        pytest.skip(str(error))
    assert isinstance(error, PlayerFails)
    assert error.reason == Fault.NO_ANSWER
