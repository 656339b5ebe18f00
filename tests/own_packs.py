"""Looking at the language packs that a test has installed."""

from __future__ import annotations

from pathlib import Path

from desktop.domain.packs.pack import Pack
from desktop.engines.client import Worker
from desktop.services.packs.installed import Packs


def own(packs: Packs) -> list[Pack]:
    return [pack for pack in packs.installed() if not pack.bundled]


def left(folder: Path) -> list[str]:
    """Every file below the packs' folder but locks, and every hidden folder."""
    found = [p for p in folder.rglob("*") if p.is_file() or p.name[0] == "."]
    return [str(p.relative_to(folder)) for p in found if p.suffix != ".lock"]


def words(pack: Pack, text: str, tmp_path: Path) -> str:
    worker = Worker(tmp_path)
    try:
        return worker.translate(pack, [text])[0]
    finally:
        worker.stop()
