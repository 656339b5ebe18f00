"""The player: how soon a place of a WAV is heard, how soon a loop begins again, whether the pitch
stays where it is played slower, and how soon the word that is heard is lit.

Nothing need be audible. The pitch is that of what a PulseAudio without a device was given; it is
left out where that is not installed.
"""

from __future__ import annotations

import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
import wave
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np

from bench import Figures, figure

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.sound.player import Listener, Player
    from desktop.ui.window.parts import Parts
    from desktop.ui.window.window import Window

_RATE, _SECONDS, _HERTZ = 22_050, 20, 440
_SEEKS, _LOOPS, _LOOP = 20, 8, (3000, 3600)  # how often; ms
_WORDS = 25
_RECORDED = 44_100


def measure() -> Figures:
    """Milliseconds and Hz; the middle of several."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder, "tone.wav")
        _tone(sound)
        out = _child("times", str(sound))
        seek, loop, word = (float(value) for value in out.split())
        figures = {
            "player: WAV seek": figure(seek, "ms", "<=20"),
            "player: loop begins again": figure(loop, "ms", "<=60"),
            "player: word lit": figure(word, "ms", "<=150"),
        }
        if shutil.which("pulseaudio") and shutil.which("parec"):
            for rate in (0.5, 0.75):
                hertz = _pitch(Path(folder), sound, rate)
                error = abs(hertz - _HERTZ)
                figures[f"player: pitch at {rate}, off {_HERTZ} Hz"] = figure(error, "Hz", "<=2")
    return figures


def _tone(path: Path) -> None:
    times = np.arange(_RATE * _SECONDS) / _RATE
    samples = (8000 * np.sin(2 * math.pi * _HERTZ * times)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(_RATE)
        file.writeframes(samples.tobytes())


def _child(*arguments: str, environment: dict[str, str] | None = None) -> str:
    command = [sys.executable, "-m", "bench.hearing", *arguments]
    environment = {**os.environ, **(environment or {})}
    return subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True, timeout=120
    ).stdout


# -- in a process of its own ---------------------------------------------------------------------


def _times(sound: Path) -> None:
    from PySide6.QtCore import QCoreApplication, QLoggingCategory
    from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferOutput
    from PySide6.QtWidgets import QApplication

    app = QApplication([])
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    from desktop.ui.sound.player import Player

    player = Player()
    buffers = QAudioBufferOutput(player)
    player._player.setAudioBufferOutput(buffers)
    arrived: list[tuple[float, float]] = []  # when, and the ms of the sound it begins with

    def take(buffer: QAudioBuffer) -> None:
        arrived.append((time.perf_counter(), buffer.startTime() / 1000))

    def until(condition: Callable[[], bool], seconds: float = 5.0) -> None:
        end = time.perf_counter() + seconds
        while not condition() and time.perf_counter() < end:
            QCoreApplication.processEvents()

    buffers.audioBufferReceived.connect(take)
    player.load_file(sound)
    player.play()
    until(lambda: len(arrived) > 3)
    seeks = []
    for number in range(_SEEKS):
        place = 1000 + 731 * number
        arrived.clear()
        begun = time.perf_counter()
        player.seek(place)
        until(partial(_has_come, arrived, place - 50))
        seeks.append(1000 * (arrived[-1][0] - begun))
    print(sorted(seeks)[len(seeks) // 2])
    print(_loops(player, until))
    print(_words(app))


def _has_come(arrived: list[tuple[float, float]], place: float) -> bool:
    return any(at >= place for _, at in arrived)


def _loops(player: Player, until: Callable[[Callable[[], bool], float], None]) -> float:
    """How much longer a round of the loop takes than what is repeated."""
    begins: list[float] = []

    class Repeats:
        def tick(self, position: int) -> None:
            if position >= _LOOP[1]:
                player.seek(_LOOP[0])
                begins.append(time.perf_counter())

        def __getattr__(self, _name: str) -> object:
            return lambda *_: None

    player.take(cast("Listener", Repeats()))
    player.seek(_LOOP[0])
    until(lambda: len(begins) > _LOOPS, 20.0)
    rounds = np.diff(begins)
    player.stop()
    return float(1000 * np.median(rounds)) - (_LOOP[1] - _LOOP[0])


def _words(app: QApplication) -> float:
    """How long after a word begins it is painted as heard."""
    from PySide6.QtCore import QCoreApplication

    from desktop import app as program
    from desktop.services.reading.readers import Readers
    from desktop.ui.controllers.open_request import OpenRequest
    from desktop.ui.session.session import Session
    from desktop.ui.window.commands import SAMPLE
    from desktop.ui.words.language import Language

    with tempfile.TemporaryDirectory() as home:
        os.environ["ENFACE_HOME"] = home
        readers = Readers()
        parts = program.make_parts(readers)
        language = Language(app)
        language.install("en")
        session = Session(parts, language, app.font())
        window = session.open()
        window.opening.open(OpenRequest(path=SAMPLE))
        while window.document is None or window.document.partial:
            QCoreApplication.processEvents()
        window.actions_["read_on"].trigger()
        late = _lateness(window, parts)
        session.close()
        program.end(parts)
        readers.close()
    return float(np.median(late)) if late else math.nan


def _lateness(window: Window, parts: Parts) -> list[float]:
    """Of the first words that are read."""
    from PySide6.QtCore import QCoreApplication

    late: list[float] = []
    last = None
    end = time.perf_counter() + 15
    while time.perf_counter() < end and len(late) < _WORDS:
        QCoreApplication.processEvents()
        word = window.reader.highlights.spoken_word
        heard = window.listening.reading_out.heard
        player = parts.sound().player
        if word is None or word == last or heard is None or player is None:
            continue
        last = word
        window.reader.viewport().repaint()
        piece, speech = heard
        begins = [each.at for each in speech.words if piece.start + each.start == word.start]
        late.append(player.position() - begins[0])
    return late


# -- the pitch -------------------------------------------------------------------------------------


def _pitch(folder: Path, sound: Path, rate: float) -> float:
    """The frequency that is played at this speed, in Hz."""
    home = {"XDG_RUNTIME_DIR": str(folder / "run"), "HOME": str(folder)}
    environment = {**os.environ, **home}
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    server = subprocess.Popen(
        ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no",
         "-L", "module-null-sink sink_name=silence", "-L", "module-native-protocol-unix"],
        env=environment, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        return float(_child("play", str(sound), str(rate), environment=home))
    finally:
        server.terminate()
        server.wait()


def _play(sound: Path, rate: float) -> None:
    from PySide6.QtCore import QCoreApplication, QLoggingCategory

    QCoreApplication([])
    QLoggingCategory.setFilterRules("qt.multimedia*=false")
    from desktop.ui.sound.player import Player

    record = ["parec", "--device=silence.monitor", f"--rate={_RECORDED}", "--channels=1", "--raw"]
    end = time.perf_counter() + 20
    player = Player()
    while not player.has_device and time.perf_counter() < end:
        QCoreApplication.processEvents()
    player.load_file(sound)
    player.set_rate(rate)
    player.play()
    with subprocess.Popen([*record, "--format=s16le"], stdout=subprocess.PIPE) as recorder:
        until = time.perf_counter() + 6
        while time.perf_counter() < until:
            QCoreApplication.processEvents()
        recorder.terminate()
        assert recorder.stdout is not None
        data = recorder.stdout.read()
    samples = np.frombuffer(data[: len(data) // 2 * 2], "<i2").astype(float)
    samples = samples[np.argmax(np.abs(samples) > 500) :][-3 * _RECORDED :]
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples)), 8 * len(samples)))
    print(float(np.argmax(spectrum)) * _RECORDED / (8 * len(samples)))


if __name__ == "__main__":
    if sys.argv[1:2] == ["times"]:
        _times(Path(sys.argv[2]))
    elif sys.argv[1:2] == ["play"]:
        _play(Path(sys.argv[2]), float(sys.argv[3]))
    else:
        print(measure())
