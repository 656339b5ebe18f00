"""Packs of Argos Translate: genuine ones, with weights by hand."""

from __future__ import annotations

from pathlib import Path

import argos_package

KINDS = ("sentencepiece", "bpe")


def make(folder: Path, kind: str) -> Path:
    return argos_package.make(folder, tokenizer=kind)
