"""What can go wrong where something is played or spoken."""

from __future__ import annotations

from desktop.domain.errors import EnfaceError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reasons import Reason


class SoundError(EnfaceError):
    """Something about sound."""


class NoPlayer(SoundError):
    """Qt's player is not installed."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Playing sound needs Qt Multimedia, which is not installed. Install it with: pip install "
        "'enface[audio]'",
    )


class NoSoundLibrary(SoundError):
    """System libraries are missing; ``command`` installs them."""

    command: str
    words = QT_TRANSLATE_NOOP(
        "errors", "Playing sound needs some libraries of the system. Please type: {command}"
    )


class PlayerFails(SoundError):
    """The player does not start here."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Sound cannot be played on this computer: the player did not start ({reason}). See that "
        "the sound of other programs works, and try again.",
    )


class NoSoundDevice(SoundError):
    """There is no device that could be heard."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "No loudspeaker or headphones were found, so nothing is heard. Connect or switch them on, "
        "and play again.",
    )


class NoSpeech(SoundError):
    """No library that speaks is installed; ``command`` installs one."""

    command: str
    words = QT_TRANSLATE_NOOP(
        "errors", "Reading aloud needs a voice. Install eSpeak NG ({command}), and try again."
    )


class NoVoice(SoundError):
    """No voice speaks this language."""

    language: str
    words = QT_TRANSLATE_NOOP(
        "errors", "There is no voice for {language}, so this cannot be read aloud."
    )


class SpeechFails(SoundError):
    """The voice ended or did not answer."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors", "The voice stopped working ({reason}). The text is kept. Try again."
    )


class CannotPlay(SoundError):
    """The player cannot play this file."""

    name: str
    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” cannot be played ({reason}). See that it is a recording, and that the file is "
        "whole.",
    )


class NoPiper(SoundError):
    """The library that runs Piper voices is not installed."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Voices need Piper, which is not installed. Install it with: pip install 'enface[voices]'",
    )


class BadVoice(SoundError):
    """The file is no Piper voice."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and "
        "NAME.onnx.json. Nothing was installed.",
    )
