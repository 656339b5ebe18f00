"""eSpeak NG, where it is installed."""

from __future__ import annotations

import pytest

from desktop.speech.espeak import Espeak, MissingLibrary


@pytest.fixture(scope="session")
def espeak() -> Espeak:
    try:
        return Espeak()
    except MissingLibrary:
        pytest.skip("libespeak-ng is not installed")
