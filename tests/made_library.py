"""Stands in for an engine's library, in the worker only: answers as a test wants it to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

_LIBRARY = """
import os
class Translator:
    def __init__(self, *data):
        if os.path.exists({folder!r} + "/no-load"):
            os._exit(7)
    def translate(self, text):
        with open({folder!r} + "/asked", "a") as asked:
            print(text, file=asked)
        {body}
"""
Library = Callable[[str], None]


def maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """What makes ``fxtranslate``: of the ``body`` of a function that answers ``text``."""

    def make(body: str) -> None:
        folder = tmp_path / "library"
        folder.mkdir()
        (folder / "fxtranslate.py").write_text(_LIBRARY.format(folder=str(folder), body=body))
        monkeypatch.setenv("PYTHONPATH", str(folder))

    return make
