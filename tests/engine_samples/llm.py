"""Language models: very small ones, which converse or only continue a text."""

from __future__ import annotations

from pathlib import Path

import gguf_model

KINDS = ("chat", "base")
GIVEN = {"sources": ["en"], "targets": ["pt"]}


def make(folder: Path, kind: str) -> Path:
    return gguf_model.make(folder, converses=kind == "chat", general_languages=["en", "pt"])
