"""Piper voices: the two files that are one, and the language it speaks."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.languages import language
from desktop.domain.sound.errors import BadVoice

LIBRARY = "piper"
MODEL, ABOUT, CARD = ".onnx", ".onnx.json", ".MODEL_CARD"
_MOST = 1_000_000  # bytes of what is told about a voice
_SOUNDS = "phoneme_id_map"
_LICENCE = re.compile(r"^[ *#-]{0,9}Licen[sc]e[ *]{0,9}:(.*)$", re.IGNORECASE | re.MULTILINE)
_LONGEST = 200  # characters of a licence


@dataclass(frozen=True, slots=True)
class Voice:
    """The voice in the file at ``path``, called ``name``, which speaks ``language`` (BCP 47).
    ``size`` in bytes; ``licence`` in the words of its model card, "" where it has none."""

    name: str
    path: Path
    language: str
    size: int = 0
    licence: str = ""

    def speaks(self, code: str) -> bool:
        """Whether it speaks the language ``code``, in whatever region."""
        return bool(code) and language.base(code) == language.base(self.language)


def is_voice(path: Path) -> bool:
    """Whether the file is meant as a voice, complete or not."""
    return path.name.lower().endswith(MODEL) and path.is_file()


def read(path: Path) -> Voice:
    """The voice in the file at ``path``. Raises `BadVoice`, OSError."""
    about = path.with_name(f"{path.name}.json")
    if not about.is_file() or about.stat().st_size > _MOST:
        raise BadVoice(name=path.name)
    try:
        content = json.loads(about.read_text("utf-8"))
        sounds, code = content[_SOUNDS], _language(content)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise BadVoice(name=path.name) from error
    if not isinstance(sounds, dict) or not isinstance(code, str) or not code:
        raise BadVoice(name=path.name)
    name = path.name.removesuffix(MODEL)
    return Voice(name, path, code, path.stat().st_size, _licence(path.with_name(name + CARD)))


def _licence(card: Path) -> str:
    with suppress(OSError, UnicodeDecodeError):
        if card.is_file() and card.stat().st_size <= _MOST:
            match = _LICENCE.search(card.read_text("utf-8"))
            words = match[1].strip() if match is not None else ""
            return "".join(filter(str.isprintable, words))[:_LONGEST]
    return ""


def _language(content: dict[str, dict[str, str]]) -> str:
    """ "en-US"; older voices name only eSpeak's voice, "en-us"."""
    if "language" in content:
        return content["language"]["code"].replace("_", "-")
    return content["espeak"]["voice"]
