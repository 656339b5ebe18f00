"""The person's choices: one frozen dataclass; the file holds only what differs from defaults."""

from __future__ import annotations

import json
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.support.files import write_whole
from desktop.support.locks import alone

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
    column_shares: tuple[tuple[str, float], ...] = ()  # column -> width, x an even share
    others: str = "hidden"  # speakers not ticked: hidden | dimmed
    show_speakers: bool = True
    panel: int = 256  # px of width of the panel at the left, where ui_scale is 100
    ruler: str = ""  # "" | sentence | paragraph
    justify: bool = False
    roll_speed: float = 20.0  # lines a minute
    script_fonts: tuple[tuple[str, str], ...] = ()  # script (latin, cyrillic, …) -> family
    translate_by_itself: bool = True
    beam: int = 0  # 0: the engine's own choice
    engine: str = ""  # preferred engine
    never_network: bool = False
    remember: bool = True
    memory_limit: int = 500  # MB of the translation memory
    targets: tuple[tuple[str, str], ...] = ()  # last target used for a source language
    shortcuts: tuple[tuple[str, str], ...] = ()  # action name -> keys, where changed

    def with_(self, **changes: Any) -> Settings:
        """A copy with ``changes``."""
        return replace(self, **changes)


BOUNDS: dict[str, tuple[float, float]] = {
    "ui_scale": (80, 250),
    "size": (SIZE_MIN, SIZE_MAX),
    "translation_size": (SIZE_MIN, SIZE_MAX),
    "line_spacing": (1, 3),
    "paragraph_spacing": (0, 5),
    "letter_spacing": (0, 0.5),
    "word_spacing": (0, 1),
    "column_width": (20, 160),
    "column_share": (0.3, 10),
    "panel": (120, 1000),
    "roll_speed": (1, 400),
    "beam": (1, 8),
    "memory_limit": (10, 100_000),
}
_MAY_BE_0 = frozenset({"translation_size", "column_width", "beam"})  # see `Settings`


def bounded(name: str, value: float) -> float:
    """``value`` within the bounds of the setting ``name``."""
    low, high = BOUNDS[name]
    return min(high, max(low, value))


def _accepted(name: str, value: Any, usual: Any) -> Any:
    """``value`` from the file where it can be what the setting is, else ``usual``."""
    if isinstance(usual, tuple):
        pairs = [p for p in value if isinstance(p, list)] if isinstance(value, list) else []
        if name == "column_shares":
            shares = [p for p in pairs if [*map(type, p)] == [str, float]]
            return tuple((key, bounded("column_share", share)) for key, share in shares)
        return tuple((key, words) for key, words in (p for p in pairs if _are_strings(p)))
    if type(value) is int and isinstance(usual, float):
        value = float(value)
    if type(value) is not type(usual):
        return usual
    if name not in BOUNDS or (value == 0 and name in _MAY_BE_0):
        return value
    return type(usual)(bounded(name, value))


def _are_strings(pair: list[Any]) -> bool:
    return [*map(type, pair)] == [str, str]


def load(path: Path | None = None) -> Settings:
    """The saved settings; defaults for whatever is missing, unknown, or of another type."""
    try:
        saved = json.loads((path or _file()).read_text("utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(saved, dict):
        return Settings()
    if type(share := saved.get("split")) is float:  # the first column's share, in Enface 0.1
        first = 1 - share if saved.get("translation_first") is True else share
        saved.setdefault("column_shares", [["original", 2 * first]])
    default = Settings()
    return Settings(
        **{
            item.name: _accepted(item.name, saved.get(item.name), getattr(default, item.name))
            for item in fields(Settings)
        }
    )


def save(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the defaults, all or nothing. Raises OSError."""
    path, default = path or _file(), Settings()
    changed = {
        item.name: getattr(settings, item.name)
        for item in fields(Settings)
        if getattr(settings, item.name) != getattr(default, item.name)
    }
    write_whole(path, json.dumps(changed, indent=1))


def update(new: Settings, old: Settings) -> None:
    """Save what differs between ``new`` and ``old``, and leave the rest as it is saved: another
    process may have changed that. Raises OSError."""
    changes = {
        item.name: getattr(new, item.name)
        for item in fields(Settings)
        if getattr(new, item.name) != getattr(old, item.name)
    }
    if changes:
        with alone(_file()):
            save(load().with_(**changes))


def _file() -> Path:
    return paths.config_dir() / "settings.json"
