"""Tries out the player, or with the argument "speech" the voice of the system: ``python -m
desktop.ui.sound.probe``. It runs in a process of its own, because it may crash or hang where the
sound of a system is half installed, or a service for speech is dead.

Prints "loaded" once Qt's library is loaded, then "ready" once it could be used.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QThread

_LOOK = 20  # ms


def player() -> None:
    """Load Qt Multimedia and make a player."""
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaFormat, QMediaPlayer

    QMediaFormat().supportedFileFormats(QMediaFormat.ConversionMode.Decode)  # loads the rest of it
    print("loaded", flush=True)
    media, output = QMediaPlayer(), QAudioOutput()
    media.setAudioOutput(output)
    QMediaDevices.audioOutputs()
    if not media.isAvailable():
        raise SystemExit("no player for any format")


def speech() -> None:
    """Load Qt TextToSpeech and wait until the voice of the system is ready."""
    from PySide6.QtTextToSpeech import QTextToSpeech

    print("loaded", flush=True)
    voice = QTextToSpeech()
    # One that is being started has no languages yet. Who waits for this process ends it.
    while voice.state() != QTextToSpeech.State.Error and not voice.availableLocales():
        if not voice.engine():
            raise SystemExit("no voice")
        QThread.msleep(_LOOK)
        QCoreApplication.processEvents()
    if voice.state() == QTextToSpeech.State.Error:
        raise SystemExit("no voice")


def main() -> None:
    """Try one of them."""
    _app = QCoreApplication([])
    (speech if sys.argv[1:] == ["speech"] else player)()
    print("ready", flush=True)
    os._exit(0)  # what is closed now may hang as well


if __name__ == "__main__":
    main()
