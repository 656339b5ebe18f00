"""Stands in for an engine's library, in the worker only: answers as a test wants it to. It can
write into the worker's own folder alone, which TMPDIR names."""

from __future__ import annotations

import textwrap
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
        with open(os.environ["TMPDIR"] + "/asked", "a") as asked:
            print(text, file=asked)
        {body}
"""
_LANGUAGE_MODEL = """
import os, time
class Threads: pass
class CommonParams:
    def __init__(self):
        self.model, self.cpuparams, self.cpuparams_batch = Threads(), Threads(), Threads()
class Server:
    def __init__(self, parameters):
        self.folder, file = os.path.split(parameters.model.path)
        self.name = file.removesuffix(".gguf")
    def handle_completions(self, body, take):
        prompt = body["prompt"]
        *_, line = [line for line in prompt.splitlines() if line.startswith("English: ")] or [""]
        number = "".join(filter(str.isdigit, line))
{body}
"""
Library = Callable[[str], None]
Module = Callable[[str], None]


def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str = "fxtranslate") -> Module:
    """What makes the module ``name`` of its ``code``."""

    def make(code: str) -> None:
        folder = tmp_path / "library"
        folder.mkdir()
        (folder / f"{name}.py").write_text(code, "utf-8")
        monkeypatch.setenv("PYTHONPATH", str(folder))

    return make


def maker(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """What makes ``fxtranslate``: of the ``body`` of a function that answers ``text``."""

    make = module(tmp_path, monkeypatch)
    return lambda body: make(_LIBRARY.format(folder=str(tmp_path / "library"), body=body))


def language_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """What makes ``xllamacpp``, of the ``body`` of a function that gives ``take`` pieces of the
    answer to ``prompt``. ``line`` is the last line of the prompt that is to be translated, from
    English, ``number`` what figures it has, and the model has the file ``self.name``.gguf in
    ``self.folder``."""
    make = module(tmp_path, monkeypatch, "xllamacpp")

    def of(body: str) -> None:
        make(_LANGUAGE_MODEL.format(body=textwrap.indent(textwrap.dedent(body), " " * 8)))

    return of
