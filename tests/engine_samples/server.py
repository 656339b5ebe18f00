"""Servers are no packs of files: `tests/services/servers` holds them to the same."""

from __future__ import annotations

from pathlib import Path

KINDS: tuple[str, ...] = ()


def make(folder: Path, kind: str) -> Path:
    raise NotImplementedError
