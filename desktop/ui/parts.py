"""What all windows share; `app` makes it once and hands it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.services.library import Library
from desktop.services.memory import Memory
from desktop.services.packs import Packs
from desktop.ui.downloads import Downloads
from desktop.ui.preferences import Preferences
from desktop.ui.tasks import Runner
from desktop.ui.themes import Theme


@dataclass
class Parts:
    """``themes`` by name; ``memory`` is the translation memory on disk; ``problems`` are what the
    person is to be told at the start."""

    preferences: Preferences
    packs: Packs
    memory: Memory
    library: Library
    runner: Runner
    downloads: Downloads
    themes: Mapping[str, Theme]
    problems: list[str] = field(default_factory=list)
