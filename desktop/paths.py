"""Where things lie: what ships with the program, and the person's own folders."""

from __future__ import annotations

from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "_data"
DATA = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
RESOURCES = DATA / "resources"
TRANSLATIONS = DATA / "translations"


def data_dir() -> Path:
    """Translation memory, language packs, corrections, bookmarks and notes. Not made until
    something is saved."""
    return platformdirs.user_data_path("enface", appauthor=False)


def memory_file() -> Path:
    """The translation memory, shared by all windows and commands."""
    return data_dir() / "memory.sqlite"


def config_dir() -> Path:
    """Settings, the person's own themes."""
    return platformdirs.user_config_path("enface", appauthor=False)


def cache_dir() -> Path:
    """What can be made anew."""
    return platformdirs.user_cache_path("enface", appauthor=False)


def state_dir() -> Path:
    """Window places, recent files, logs."""
    return platformdirs.user_state_path("enface", appauthor=False)
