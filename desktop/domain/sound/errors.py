"""What can go wrong where something is played, spoken or listened to."""

from __future__ import annotations

from desktop.domain.errors import EnfaceError, FileError
from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.reasons import Reason


class SoundError(EnfaceError):
    """Something about sound."""


class NoPlayer(SoundError):
    """Qt's player is not installed."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "Playing sound needs Qt Multimedia, which is not installed. Install it with: "
        "enface extras add audio",
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
        "Voices need Piper, which is not installed. Install it with: enface extras add voices",
    )


class BadVoice(SoundError):
    """The file is no Piper voice."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is not a usable voice. A Piper voice is two files side by side, NAME.onnx and "
        "NAME.onnx.json. Nothing was installed.",
    )


class NotARecording(FileError):
    """No sound can be decoded from the file."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is no recording that Enface can play, or it is damaged. Choose another file, or "
        "save it as WAV, FLAC, MP3 or MP4 with another program.",
    )


class EmptyRecording(FileError):
    """The file has no bytes, or no samples."""

    words = QT_TRANSLATE_NOOP("errors", "“{name}” is empty. Choose another recording.")


class NoSound(FileError):
    """A video or a picture without a sound track."""

    words = QT_TRANSLATE_NOOP(
        "errors", "“{name}” has no sound. Choose the recording that has the speech in it."
    )


class NobodySpeaks(FileError):
    """The model heard no word in the whole recording."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "No speech was heard in “{name}”. See that it is the right recording and that its language "
        "is the right one.",
    )


class AnotherRecording(FileError):
    """Hardly a sentence of the text was heard."""

    percent: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” seems to be another recording: only {percent} % of the sentences were heard in "
        "it. See that it is the right file.",
    )


class LongRecording(FileError):
    """A recording that will take long."""

    hours: int
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” is {hours} hours long. Listening to it takes a while; it can be stopped at any "
        "time.",
    )


class NoRecogniser(EnfaceError):
    """The library that recognises speech is not installed."""

    library: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "Speech cannot be recognised: {library} is not installed. Install it with: "
        "enface extras add listen",
    )


class NoRecognition(EnfaceError):
    """No Whisper model is here."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "No model that recognises speech is on this computer. Download one (“enface packs add "
        "whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.",
    )


class NoRecognitionModel(NoRecognition):
    """There are Whisper models here, and none knows the language."""

    language: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "No model on this computer recognises speech in {language}. Download one (“enface packs "
        "add whisper-tiny”), or add the folder of a Whisper model in the form of CTranslate2.",
    )


class NoSuchSpeechModel(EnfaceError):
    """No model for speech is called so."""

    name: str
    words = QT_TRANSLATE_NOOP(
        "errors",
        "No model for speech is called “{name}”. “enface packs list” names those that are here.",
    )


class ListeningFailed(FileError):
    """The process that listens ended early, or did not answer."""

    reason: Reason
    words = QT_TRANSLATE_NOOP(
        "errors",
        "“{name}” could not be listened to ({reason}). Try again; if it happens again, use another "
        "model or a part of the recording.",
    )


class ListeningTooLarge(FileError):
    """There was not enough memory for the model."""

    words = QT_TRANSLATE_NOOP(
        "errors",
        "There is not enough memory to listen to “{name}”. Close other programs, or use a smaller "
        "model.",
    )
