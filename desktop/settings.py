"""The person's choices: one frozen dataclass; the file holds only what differs from defaults."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from desktop import paths
from desktop.support.kept import KeptFile, Trouble

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
    print_size: float = 10.5  # points, on paper
    font: str = ""  # family of the original
    translation_font: str = ""
    line_spacing: float = 1.5
    paragraph_spacing: float = 1.0  # x 14 px
    letter_spacing: float = 0.0  # em
    word_spacing: float = 0.0  # em
    column_width: int = 75  # characters at most; 0: no limit
    layout: str = "side"  # see `CHOICES`
    translation_first: bool = False
    column_shares: tuple[tuple[str, float], ...] = ()  # column -> width, x an even share
    others: str = "hidden"  # speakers not ticked: hidden | dimmed
    show_speakers: bool = True
    speaker_order: str = "text"  # of the list of speakers: see `CHOICES`
    panel: int = 256  # px of width of the panel at the left, where ui_scale is 100
    ruler: str = ""  # what stands out: "" (all) | sentence | paragraph | a number of lines
    numbers: str = ""  # in the margin: "" | turns | paragraphs
    justify: bool = False
    cover_translation: bool = False  # until one wants to see it
    syllables: bool = False  # marked within words
    shade_words: bool = False  # those that the person does not know
    mark_due: bool = True  # saved words that are due, where they are met again
    roll_speed: float = 20.0  # lines a minute
    script_fonts: tuple[tuple[str, str], ...] = ()  # script (latin, cyrillic, …) -> family
    translate_by_itself: bool = True
    beam: int = 0  # 0: the engine's own choice
    engine: str = ""  # preferred engine
    never_network: bool = False
    cluster: str = ""  # the address of workers that translate for the library
    memory_limit: int = 500  # MB of the translation memory
    targets: tuple[tuple[str, str], ...] = ()  # last target used for a source language
    shortcuts: tuple[tuple[str, str], ...] = ()  # action name -> keys, where changed
    welcomed: bool = False  # the welcome of the first start was closed

    def with_(self, **changes: Any) -> Settings:
        """A copy with ``changes``."""
        return replace(self, **changes)


BOUNDS: dict[str, tuple[float, float]] = {
    "ui_scale": (80, 250),
    "size": (SIZE_MIN, SIZE_MAX),
    "translation_size": (SIZE_MIN, SIZE_MAX),
    "print_size": (6, 32),
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
CHOICES = {
    "layout": ("side", "under", "sentences", "original", "translation"),
    "others": ("hidden", "dimmed"),
    "speaker_order": ("text", "name", "turns", "words"),
    "ruler": ("", "sentence", "paragraph", "1", "3", "5"),
    "numbers": ("", "turns", "paragraphs"),
}
_LONGEST = 200  # characters of a name
_MOST_PAIRS = 500
_MAY_BE_0 = frozenset({"translation_size", "column_width", "beam"})  # see `Settings`


def bounded(name: str, value: float) -> float:
    """``value`` within the bounds of the setting ``name``."""
    low, high = BOUNDS[name]
    return min(high, max(low, value))


def _accepted(name: str, value: Any, usual: Any) -> Any:
    """``value`` from the file where it can be what the setting is, else ``usual``."""
    if isinstance(usual, tuple):
        return tuple(_accepted_pairs(name, value if isinstance(value, list) else []))
    if type(value) is int and isinstance(usual, float):
        value = float(value)
    if type(value) is not type(usual):
        return usual
    if isinstance(value, str):
        accepted = value in CHOICES.get(name, (value,)) and len(value) <= _LONGEST
        return value if accepted else usual
    if name not in BOUNDS or (value == 0 and name in _MAY_BE_0):
        return value
    return type(usual)(bounded(name, value))


def _accepted_pairs(name: str, value: list[Any]) -> Iterator[tuple[str, Any]]:
    kind = float if name == "column_shares" else str
    for pair in value[:_MOST_PAIRS]:
        if isinstance(pair, list) and [*map(type, pair)] == [str, kind]:
            key, content = pair
            if kind is float:
                yield key, bounded("column_share", content)
            elif len(key) <= _LONGEST and len(content) <= _LONGEST:
                yield key, content


def load(path: Path | None = None) -> Settings:
    """The saved settings; defaults for whatever is missing, unknown, or of another type."""
    return read(path)[0]


def read(path: Path | None = None) -> tuple[Settings, Trouble | None]:
    """The saved settings, and what befell the file where they could not be read: then the usual
    ones hold, and the network is not used, as the person may have forbidden it."""
    file = KeptFile(path or _file())
    content = file.read()
    if file.trouble is None:
        return _settings(content), None
    careful = Settings(never_network=True)
    if isinstance(file.trouble.cause, Path):
        with suppress(OSError):
            save(careful, path)
    return careful, file.trouble


def _settings(content: object) -> Settings:
    saved = dict(content) if isinstance(content, dict) else {}
    if type(share := saved.get("split")) is float:  # the first column's share, in Enface 0.1
        first = 1 - share if saved.get("translation_first") is True else share
        saved.setdefault("column_shares", [["original", 2 * first]])
    usual = asdict(Settings())
    return Settings(
        **{name: _accepted(name, saved.get(name), default) for name, default in usual.items()}
    )


def save(settings: Settings, path: Path | None = None) -> None:
    """Write what differs from the defaults, all or nothing. Raises OSError."""
    KeptFile(path or _file()).write(_differences(settings, Settings()))


def update(new: Settings, old: Settings) -> None:
    """Save what differs between ``new`` and ``old``, and leave the rest as it is saved: another
    process may have changed that, a newer Enface may know more. Raises OSError."""
    usual, changes = asdict(Settings()), _differences(new, old)

    def changed(content: Any) -> dict[str, Any]:
        saved = dict(content) if isinstance(content, dict) else {}
        if saved.pop("split", None) is not None:
            saved["column_shares"] = _settings(content).column_shares
        others = {name: value for name, value in saved.items() if name not in changes}
        return others | {name: value for name, value in changes.items() if value != usual[name]}

    if changes:
        KeptFile(_file()).change(changed)


def _differences(new: Settings, old: Settings) -> dict[str, Any]:
    before = asdict(old)
    return {name: value for name, value in asdict(new).items() if value != before[name]}


def _file() -> Path:
    return paths.config_dir() / "settings.json"
