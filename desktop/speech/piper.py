"""Speech by a Piper voice: a neural one, which sounds like a person."""

from __future__ import annotations

import wave
from io import BytesIO
from itertools import accumulate
from pathlib import Path
from typing import Any

from desktop.domain.sound.speech import Speech, SpokenWord
from desktop.speech.words import chunks, trimmed

# Piper does not say when a word begins. Words share the time by their sounds; these signs take as
# long as so many sounds, in the voices that were measured.
_PAUSES = {",": 4, ";": 5, ":": 5, ".": 7, "!": 7, "?": 7, "…": 7, "—": 4, "–": 4}
_SPACE = 1


class Piper:
    """The voice in the file at ``path`` (.onnx, with .onnx.json beside it), loaded. Raises
    ImportError, OSError, ValueError and what onnxruntime raises where it is none."""

    def __init__(self, path: Path) -> None:
        from piper import PiperVoice

        self._voice = PiperVoice.load(path)

    def speak(self, text: str) -> Speech:
        """``text`` in the language of the voice."""
        # "[[" begins sounds instead of words.
        plain = "".join(char if char.isprintable() else " " for char in text)
        plain = plain.replace("[[", "  ").replace("]]", "  ")
        parts = list(self._voice.synthesize(plain)) if plain.strip() else []
        sound = b"".join(part.audio_int16_bytes for part in parts)
        rate = self._voice.config.sample_rate
        length = round(1000 * len(sound) / 2 / rate)
        return Speech(_wav(sound, rate), self._words(plain, length))

    def _words(self, text: str, length: int) -> tuple[SpokenWord, ...]:
        """When the words of ``text`` are said in ``length`` ms."""
        spans = [span for span in chunks(text) if any(map(str.isalnum, text[slice(*span)]))]
        weights = [self._weight(text[start:end]) for start, end in spans]
        total = sum(weights) or 1
        begins = [0, *accumulate(weights)]
        return tuple(
            SpokenWord(round(length * begin / total), *trimmed(text, start, end))
            for begin, (start, end) in zip(begins, spans, strict=False)
        )

    def _weight(self, word: str) -> int:
        """How many sounds a word has, with what follows it."""
        return len(self._sounds(word)) + _SPACE + _PAUSES.get(word[-1:], 0)

    def _sounds(self, word: str) -> list[Any]:
        if self._voice.config.phoneme_type != "espeak":
            return list(word)
        return [sound for part in self._voice.phonemize(word) for sound in part]


def _wav(sound: bytes, rate: int) -> bytes:
    file = BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setnchannels(1)
        writer.setsampwidth(2)
        writer.setframerate(rate)
        writer.writeframes(sound)
    return file.getvalue()
