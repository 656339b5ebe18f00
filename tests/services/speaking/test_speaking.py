"""Speech from a process that may end: the next text is spoken by a new one."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator

import pytest

from desktop.domain.sound.errors import NoSpeech, NoVoice, SpeechFails
from desktop.services.speaking.speaking import Speaking
from desktop.support.job import Job


@pytest.fixture
def speaking() -> Iterator[Speaking]:
    speaking = Speaking()
    try:
        speaking.speak("begin", "en", Job())
    except NoSpeech:
        speaking.close()
        pytest.skip("libespeak-ng is not installed")
    yield speaking
    speaking.close()


def test_a_voice_that_dies_costs_one_message(speaking: Speaking) -> None:
    assert speaking.speak("Good evening.", "en", Job()).wav.startswith(b"RIFF")
    with pytest.raises(NoVoice, match="xx"):
        speaking.speak("Good evening.", "xx", Job())
    process = speaking._process
    assert process is not None
    os.kill(process.pid, signal.SIGSTOP)  # it hangs
    with pytest.raises(SpeechFails):
        speaking.speak("Good evening.", "en", Job())
    assert speaking.speak("Good evening.", "en", Job()).words
