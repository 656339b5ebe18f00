"""Where nothing speaks or plays, what is heard cannot be tested."""

from __future__ import annotations

import ctypes
from collections.abc import Iterable, Sequence
from importlib.util import find_spec

import pytest

from desktop.support import syslibs


@pytest.fixture
def player() -> None:
    """Skip where no sound can be played."""
    if find_spec("PySide6.QtMultimedia") is None:
        pytest.skip("Qt Multimedia is not installed")
    if libraries := syslibs.missing_for_sound():
        pytest.skip(f"not installed: {[each.file for each in libraries]}")


@pytest.fixture
def voice(player: None) -> None:
    """Skip where nothing speaks."""
    try:
        ctypes.CDLL("libespeak-ng.so.1")
    except OSError:
        pytest.skip("libespeak-ng is not installed")


def is_in_order(parts: Sequence[object], whole: Iterable[object]) -> bool:
    """Whether ``parts`` is some of ``whole``, in its order. Sound goes on while a busy machine does
    not come to look: what was lit for a moment may have been missed."""
    rest = iter(whole)
    return bool(parts) and all(part in rest for part in parts)
