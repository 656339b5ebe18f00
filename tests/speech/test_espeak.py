"""Speech by eSpeak NG: a WAV, and the words in the order in which they are said."""

from __future__ import annotations

import wave
from io import BytesIO

import pytest

from desktop.domain.sound.speech import Speech
from desktop.speech.espeak import Espeak, UnknownLanguage


def words(text: str, speech: Speech) -> list[str]:
    return [text[word.start : word.end] for word in speech.words]


def milliseconds(speech: Speech) -> int:
    with wave.open(BytesIO(speech.wav)) as sound:
        return int(1000 * sound.getnframes() / sound.getframerate())


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        (
            "en",
            "“Dr. Smith’s café, he says, costs €3,500!”",
            "Dr Smith’s café he says costs €3,500",
        ),
        ("pt-BR", "Bom dia, senhora Oliveira.", "Bom dia senhora Oliveira"),
        ("en-IE", "One two", "One two"),
        ("zh-Hant", "你好嗎", "你好 嗎"),
        ("en", "<b>[[end]]</b>\x00 not\x1b here", "b>[[end]]</b not here"),
    ],
)
def test_each_word_is_told_when_it_is_said(
    espeak: Espeak, language: str, text: str, said: str
) -> None:
    speech = espeak.speak(text, language)
    assert " ".join(words(text, speech)) == said
    times = [word.at for word in speech.words]
    assert times == sorted(times)
    assert times[-1] < milliseconds(speech)
    assert speech.word_at(times[-1]) == speech.words[-1]
    assert speech.word_at(-1) is None


def test_what_is_no_text_is_silent(espeak: Espeak) -> None:
    assert espeak.speak(" \n", "en").words == ()
    with pytest.raises(UnknownLanguage):
        espeak.speak("word", "tlh-x-none")
