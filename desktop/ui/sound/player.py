"""Qt's player with a clock that runs between its ticks."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Protocol, cast

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtMultimedia import QAudioDevice, QAudioOutput, QMediaDevices, QMediaPlayer

TICK = 20  # ms
SLOWEST, FASTEST = 0.5, 2.0
_UNSURE = 0.2  # seconds after a jump in a compressed file, in which Qt may still tell old places
_AHEAD = 0.5  # seconds the clock runs on where Qt tells nothing: the sound has stopped
_LATE = 300  # ms


class Listener(Protocol):
    """Who uses the player. It is told of what it plays, and of nothing that others play."""

    def tick(self, position: int) -> None:
        """``position``, in ms, is being played; several times in the time of a word."""

    def play_state_changed(self, playing: bool) -> None:
        """It began, paused or ended."""

    def loaded(self, duration: int) -> None:
        """What is played is ``duration`` ms long."""

    def ended(self) -> None:
        """It was played to its end."""

    def play_failed(self, words: str) -> None:
        """It cannot be played; ``words`` are Qt's."""

    def lost(self) -> None:
        """Somebody else uses the player from now on."""


class _Orders(QObject):
    """What Qt's player is told to do, as signals. A signal lets go of Python's lock (the GIL) until
    Qt has done it. A plain call keeps it while Qt waits for its threads of sound; these want it
    too, when they delete what listened to the player, and then nothing goes on any more."""

    play = Signal()
    pause = Signal()
    stop = Signal()
    load = Signal(QUrl)
    seek = Signal("qint64")  # type: ignore[arg-type]
    speed = Signal(float)
    hear_through = Signal(QAudioDevice)

    def __init__(self, player: QMediaPlayer, output: QAudioOutput) -> None:
        super().__init__(player)
        self.play.connect(player.play)
        self.pause.connect(player.pause)
        self.stop.connect(player.stop)
        self.load.connect(player.setSource)
        self.seek.connect(player.setPosition)
        self.speed.connect(player.setPlaybackRate)
        self.hear_through.connect(output.setDevice)


class Player(QObject):
    """Plays one sound at a time, a file or a WAV in memory, for one `Listener`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player, self._output = QMediaPlayer(self), QAudioOutput(self)
        _look_for_overrides(self._player, self._output)
        self._player.setAudioOutput(self._output)
        self._do = _Orders(self._player, self._output)
        if hasattr(self._player, "setPitchCompensation"):  # Qt 6.10; it is on before, or never
            self._player.setPitchCompensation(True)
        self._listener: Listener | None = None
        self._held: _Held | None = None  # what is played, where it is no file of the person
        self._base, self._since = 0, monotonic()  # a place in ms, and when it was played
        self._told = 0  # the clock does not go back for less than `_LATE`
        self._trusted = 0.0  # from then on Qt's places hold
        self._compressed = True
        self._wanted: int | None = None  # where to begin, until it is loaded
        self._timer = QTimer(self, interval=TICK, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._player.positionChanged.connect(self._hear_position)
        self._player.playbackStateChanged.connect(self._hear_state)
        self._player.mediaStatusChanged.connect(self._hear_status)
        self._player.errorOccurred.connect(self._hear_error)

    # -- what is played --------------------------------------------------------------------------

    def take(self, listener: Listener) -> None:
        """Let ``listener`` use it; who used it before is told."""
        before, self._listener = self._listener, listener
        if before is not None and before is not listener:
            before.lost()
            self._do.stop.emit()

    def is_used_by(self, listener: Listener) -> bool:
        """Whether ``listener`` uses it now."""
        return self._listener is listener

    def load_wav(self, wav: bytes) -> None:
        """Play this WAV file from now on."""
        held = _Held(wav)
        self._load(QUrl.fromLocalFile(held.path), compressed=False)
        self._held = held

    def load_file(self, path: Path) -> None:
        """Play this file from now on."""
        compressed = path.suffix.lower() != ".wav"
        self._load(QUrl.fromLocalFile(str(path)), compressed)

    def _load(self, url: QUrl, compressed: bool) -> None:
        self._do.stop.emit()
        self._compressed, self._wanted = compressed, None
        self._set_clock(0)
        self._do.load.emit(url)
        if self._held is not None:
            self._held.let_go()
            self._held = None

    def unload(self) -> None:
        """Let go of what is played."""
        self._load(QUrl(), compressed=True)

    # -- playing ---------------------------------------------------------------------------------

    @property
    def has_device(self) -> bool:
        """Whether there is something that can be heard. The newest default one is used."""
        device = QMediaDevices.defaultAudioOutput()
        if not device.isNull() and device != self._output.device():
            self._do.hear_through.emit(device)
        return not device.isNull()

    @property
    def playing(self) -> bool:
        """Whether it plays."""
        return self._player.playbackState() == QMediaPlayer.PlaybackState.PlayingState

    @property
    def duration(self) -> int:
        """Of what is played, in ms; 0 where that is not known yet."""
        return self._player.duration()

    @property
    def has_audio(self) -> bool:
        """Whether there is any sound in it."""
        return self._player.hasAudio()

    @property
    def has_video(self) -> bool:
        """Whether there is a picture."""
        return self._player.hasVideo()

    def show_video(self, widget: QObject | None) -> None:
        """Show the picture in ``widget``, a QVideoWidget; None: nowhere."""
        self._player.setVideoOutput(cast("QObject", widget))

    def play(self) -> None:
        """Play on."""
        self._since = monotonic()
        self._do.play.emit()

    def pause(self) -> None:
        """Stay where it is."""
        self._base = self.position()
        self._do.pause.emit()

    def stop(self) -> None:
        """Stop, and be at the beginning."""
        self._do.stop.emit()

    def seek(self, position: int) -> None:
        """Go to ``position``, in ms."""
        position = max(position, 0)
        self._set_clock(position)
        if self._loading:
            self._wanted = position
        else:
            self._do.seek.emit(position)

    @property
    def _loading(self) -> bool:
        return self._player.mediaStatus() == QMediaPlayer.MediaStatus.LoadingMedia

    def position(self) -> int:
        """What is heard now, in ms, between Qt's ticks too."""
        if not self.playing or self._loading:
            return self._base
        passed = min(monotonic() - self._since, _AHEAD)
        position = self._base + round(1000 * passed * self._player.playbackRate())
        self._told = max(min(position, self.duration or position), self._told)
        return self._told

    @property
    def rate(self) -> float:
        """How fast it is played; 1 is as recorded."""
        return self._player.playbackRate()

    def set_rate(self, rate: float) -> None:
        """Play ``rate`` times as fast, at the same pitch."""
        self._base, self._since = self.position(), monotonic()
        self._do.speed.emit(min(max(rate, SLOWEST), FASTEST))

    @property
    def volume(self) -> float:
        """0 to 1."""
        return self._output.volume()

    def set_volume(self, volume: float) -> None:
        """0 to 1."""
        self._output.setVolume(min(max(volume, 0.0), 1.0))

    # -- what Qt tells ---------------------------------------------------------------------------

    def _set_clock(self, position: int) -> None:
        now = monotonic()
        self._base, self._since, self._told = position, now, 0
        self._trusted = now + _UNSURE if self._compressed else now

    def _hear_position(self, position: int) -> None:
        if monotonic() >= self._trusted:
            self._base, self._since = position, monotonic()
            if position < self._told - _LATE:
                self._told = 0

    def _hear_state(self, _state: object) -> None:
        if self.playing:
            self._timer.start()
        else:
            self._timer.stop()
        if self._listener is not None:
            self._listener.play_state_changed(self.playing)

    def _hear_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status == QMediaPlayer.MediaStatus.LoadedMedia:
            self._since = monotonic()
            wanted, self._wanted = self._wanted, None
            if wanted is not None:
                self.seek(wanted)
            if self._listener is not None:
                self._listener.loaded(self._player.duration())
        if status == QMediaPlayer.MediaStatus.EndOfMedia and self._listener is not None:
            self._listener.ended()

    def _hear_error(self, error: QMediaPlayer.Error, words: str) -> None:
        if self._listener is not None and error != QMediaPlayer.Error.NoError:
            self._listener.play_failed(words)

    def _tick(self) -> None:
        if self._listener is not None:
            self._listener.tick(self.position())


def _look_for_overrides(*objects: QObject) -> None:
    """Let Qt for Python find out now that nothing in Python overrides what ``objects`` do where
    something is connected to them or disconnected.

    It looks once for each object, with Python's lock (the GIL). Threads of the player disconnect
    while they hold a mutex of Qt that the window's thread may wait for with Python's lock held:
    were they to look, nothing would go on any more.
    """

    def nothing() -> None:
        pass

    for each in objects:
        each.objectNameChanged.connect(nothing)
        each.objectNameChanged.disconnect(nothing)


class _Held:
    """A sound as a file: in memory on Linux, elsewhere a temporary one of the person alone. A
    QBuffer would not do: Qt reads it in a thread that waits for Python, which may wait for that."""

    def __init__(self, sound: bytes) -> None:
        self._name = ""
        if sys.platform.startswith("linux"):
            self._file = os.memfd_create("sound", os.MFD_CLOEXEC)
            self.path = f"/proc/self/fd/{self._file}"
        else:
            self._file, self._name = tempfile.mkstemp(".wav", "enface-")
            self.path = self._name
        with open(self._file, "wb", closefd=False) as file:
            file.write(sound)

    def let_go(self) -> None:
        """It is not played any more."""
        with suppress(OSError):
            os.close(self._file)
        if self._name:
            with suppress(OSError):
                os.remove(self._name)
