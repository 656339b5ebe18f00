"""What all windows share; `app` makes it once and hands it on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.services.packs.installed import Packs
from desktop.services.personal.recent_files import RecentFiles
from desktop.services.translation.memory import Memory
from desktop.ui.background.downloads import Downloads
from desktop.ui.background.tasks import Runner
from desktop.ui.look.themes import Theme
from desktop.ui.preferences import Preferences


@dataclass
class Parts:
    """``themes`` by name; ``memory`` is the translation memory on disk; ``problems`` are what the
    person is to be told at the start."""

    preferences: Preferences
    packs: Packs
    memory: Memory
    recent_files: RecentFiles
    runner: Runner
    downloads: Downloads
    themes: Mapping[str, Theme]
    problems: list[str] = field(default_factory=list)
