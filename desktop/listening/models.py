"""Whisper models: what a folder must hold, and which languages a model knows.

A model is a folder as the converter of CTranslate2 writes it: ``model.bin``, ``config.json``,
``tokenizer.json`` and the vocabulary. Which languages it knows stands in the vocabulary.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from desktop.domain.errors import BadPack
from desktop.domain.languages import language
from desktop.domain.packs.pack import RECORD
from desktop.domain.reasons import Fault
from desktop.domain.sound.errors import NoRecogniser
from desktop.support.kept import Damaged, parse, read_bytes

LIBRARY = "faster_whisper"
FILES = (
    "model.bin", "config.json", "tokenizer.json", "vocabulary.txt", "vocabulary.json",
    "preprocessor_config.json", "README.md", "LICENSE", "LICENSE.txt", "LICENSE.md",
)  # fmt: skip
_MANY = 51_865  # words of the smallest vocabulary of a model that knows many languages
_MOST = 8_000_000  # bytes of a vocabulary
_TAG = re.compile(r"<\|([a-z]{2,3})\|>")
_BEGINS = "<|startoftranscript|>"
_OTHER_CODES = {"iw": "he", "jw": "jv", "no": "nb"}  # of the model: as they are called today


@dataclass(frozen=True, slots=True)
class Model:
    """A model in the folder ``path``, called ``name``. ``languages`` it knows, BCP 47 codes;
    ``size`` in bytes; ``installed``: the ISO date."""

    name: str
    path: str
    languages: tuple[str, ...]
    size: int = 0
    installed: str = ""

    @property
    def many(self) -> bool:
        """Whether it knows more than one language."""
        return len(self.languages) > 1

    def knows(self, code: str) -> bool:
        """Whether it knows the language ``code``, whatever the script or region."""
        return (
            not code
            or any(language.same(code, each) for each in self.languages)
            or any(code.partition("-")[0] == each for each in self.languages)
        )


def require() -> None:
    """Raise `NoRecogniser` where the library that runs the models is not installed."""
    if find_spec(LIBRARY) is None:
        raise NoRecogniser(library="faster-whisper")


def is_model(folder: Path) -> bool:
    """Whether the folder is meant as a Whisper model, complete or not."""
    try:
        return (folder / "model.bin").is_file() and _BEGINS in _vocabulary(folder)
    except OSError:
        return False


def read(folder: Path) -> Model:
    """The model in ``folder``. Raises `BadPack`, OSError."""
    if not (folder / "model.bin").is_file():
        raise BadPack(name=folder.name, reason=Fault.NO_MODEL)
    if not (folder / "tokenizer.json").is_file():
        raise BadPack(name=folder.name, reason=Fault.NO_TOKENIZER)
    words = _vocabulary(folder)
    if _BEGINS not in words:
        raise BadPack(name=folder.name, reason=Fault.NO_VOCABULARY)
    codes = [match[1] for word in words if (match := _TAG.fullmatch(word))]
    today = [_OTHER_CODES.get(code, code) for code in codes if language.is_code(code)]
    languages = tuple(dict.fromkeys(today)) if len(words) >= _MANY else ("en",)
    files = [folder / name for name in FILES if (folder / name).is_file()]
    record = _record(folder)
    return Model(
        name=str(record.get("name") or name_of(folder.name)),
        path=str(folder),
        languages=languages,
        size=sum(file.stat().st_size for file in files),
        installed=str(record.get("installed") or ""),
    )


def name_of(folder: str) -> str:
    """What a model in a folder that is called so is called."""
    return re.sub(r"[^\w.-]", "_", folder)[:80].strip(".") or "model"


def _vocabulary(folder: Path) -> list[str]:
    """The words a model knows, [] where there is no list of them. Raises OSError."""
    for name in ("vocabulary.json", "vocabulary.txt"):
        path = folder / name
        if path.is_file() and path.stat().st_size <= _MOST:
            text = path.read_text("utf-8", "replace")
            try:
                words = json.loads(text) if name.endswith("json") else text.rstrip("\n").split("\n")
            except (ValueError, RecursionError):
                return []
            return [str(word) for word in words] if isinstance(words, list) else []
    return []


def _record(folder: Path) -> dict[str, object]:
    try:
        content = parse(read_bytes(folder / RECORD))
    except (OSError, Damaged):
        return {}
    return content if isinstance(content, dict) else {}
