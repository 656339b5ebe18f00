"""The player of the program, with a device or without."""

from __future__ import annotations

import math
import struct
import wave
from io import BytesIO

import pytest


@pytest.fixture
def tone() -> bytes:
    """Ten seconds of a sound, as a WAV file."""
    file = BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        samples = (int(8000 * math.sin(2 * math.pi * 440 * n / 8000)) for n in range(80_000))
        sound.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return file.getvalue()
