"""Tries the player out: ``python -m desktop.ui.sound.probe``. It runs in a process of its own,
because it may crash or hang where the sound of a system is half installed.

Prints "loaded" once Qt Multimedia is loaded, then "played" once a player could be made.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication


def main() -> None:
    """Load Qt Multimedia and make a player."""
    _app = QCoreApplication([])
    from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

    print("loaded", flush=True)
    player, output = QMediaPlayer(), QAudioOutput()
    player.setAudioOutput(output)
    QMediaDevices.audioOutputs()
    if not player.isAvailable():
        raise SystemExit("no player for any format")
    print("played", flush=True)
    os._exit(0)  # what is closed now may hang as well


if __name__ == "__main__":
    main()
