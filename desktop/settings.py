"""The person's choices: one frozen dataclass; the file holds only what differs from defaults."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from desktop import paths

SIZE_MIN, SIZE_MAX = 8.0, 96.0


@dataclass(frozen=True)
class Settings:
    """Sizes in points; spacings as multiples (of the font's height or of an em); widths in
    characters. ``""`` and 0 mean "as the program sees fit"."""

    theme: str = "system"
    ui_language: str = ""
    ui_scale: int = 100  # per cent
    size: float = 13.0
    translation_size: float = 0.0  # 0: as the original
    font: str = ""  # family of the original
    translation_font: str = ""
    line_spacing: float = 1.5
    paragraph_spacing: float = 1.0  # x 14 px
    letter_spacing: float = 0.0  # em
    word_spacing: float = 0.0  # em
    column_width: int = 75  # characters at most; 0: no limit
    layout: str = "side"  # side | under | sentences | original | translation
    translation_first: bool = False
    split: float = 0.5  # the first column's share of the width
    others: str = "hidden"  # speakers not ticked: hidden | dimmed
    show_speakers: bool = True
    ruler: str = ""  # "" | sentence | paragraph
    justify: bool = False
    reduced_motion: bool = False
    translate_by_itself: bool = True
    beam: int = 0  # 0: the engine's own choice
    engine: str = ""  # preferred engine
    never_network: bool = False
    remember: bool = True
    targets: tuple[tuple[str, str], ...] = ()  # last target used for a source language
    shortcuts: tuple[tuple[str, str], ...] = ()  # action name -> keys, where changed

    def with_(self, **changes: Any) -> Settings:
        """A copy with ``changes``."""
        return replace(self, **changes)


def _plain(value: Any) -> Any:
    return tuple(tuple(pair) for pair in value) if isinstance(value, list) else value


def load(path: Path | None = None) -> Settings:
    """The saved settings; defaults for whatever is missing, unknown, or of another type."""
    try:
        saved = json.loads((path or _file()).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(saved, dict):
        return Settings()
    default = Settings()
    known: dict[str, Any] = {}
    for item in fields(Settings):
        value, usual = saved.get(item.name), getattr(default, item.name)
        number = isinstance(usual, float) and isinstance(value, int) and value is not True
        if number or type(_plain(value)) is type(usual):
            known[item.name] = float(value) if number else _plain(value)
    return Settings(**known)


def save(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the defaults, all or nothing. Raises OSError."""
    path, default = path or _file(), Settings()
    changed = {
        item.name: getattr(settings, item.name)
        for item in fields(Settings)
        if getattr(settings, item.name) != getattr(default, item.name)
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".new")
    beside.write_text(json.dumps(changed, indent=1, ensure_ascii=False), "utf-8")
    os.replace(beside, path)


def _file() -> Path:
    return paths.config_dir() / "settings.json"
