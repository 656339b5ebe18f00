"""Where things lie: what ships with the program, and the person's own folders."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent
_SHIPPED = _PACKAGE / "_data"
DATA = _SHIPPED if _SHIPPED.is_dir() else _PACKAGE.parent
RESOURCES = DATA / "resources"
TRANSLATIONS = DATA / "translations"
DOCS = DATA / "docs"
LOCK = DATA / "requirements.lock"
PROMPTS = "ENFACE_PROMPTS"


def data_dir() -> Path:
    """Translation memory, language packs, corrections, bookmarks and notes. Not made until
    something is saved."""
    return _own("data") or platformdirs.user_data_path("enface", appauthor=False)


def memory_file() -> Path:
    """The translation memory, shared by all windows and commands."""
    return data_dir() / "memory.sqlite"


def dictionaries_dir() -> Path:
    """The dictionaries that the person added, a file each."""
    return data_dir() / "dictionaries"


def words_file() -> Path:
    """The words that the person knows, learns and saved."""
    return data_dir() / "words.sqlite"


def library_file() -> Path:
    """The list and the index of the transcripts that the person added to the library."""
    return data_dir() / "library.sqlite"


def terms_file() -> Path:
    """The terms that the person wants used in all documents."""
    return data_dir() / "terms.json"


def config_dir() -> Path:
    """Settings, the person's own themes."""
    return _own("config") or platformdirs.user_config_path("enface", appauthor=False)


def prompts_dir() -> Path:
    """How the person has language models asked. To a worker, whose folders are others, it is named
    by ENFACE_PROMPTS."""
    named = os.environ.get(PROMPTS)
    return Path(named) if named else config_dir() / "prompts"


def cache_dir() -> Path:
    """What can be made anew."""
    return _own("cache") or platformdirs.user_cache_path("enface", appauthor=False)


def vectors_dir() -> Path:
    """The vectors of sentences that were compared."""
    return cache_dir() / "vectors"


def state_dir() -> Path:
    """Window places, recent files, logs."""
    return _own("state") or platformdirs.user_state_path("enface", appauthor=False)


def own_folders() -> list[Path]:
    """All of them."""
    return [config_dir(), data_dir(), state_dir(), cache_dir()]


def _own(kind: str) -> Path | None:
    """The folder of this kind where ENFACE_HOME names one folder for all."""
    home = os.environ.get("ENFACE_HOME")
    return Path(home, kind) if home else None
