"""Which language a text is translated into before anybody has chosen."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop.ui.window.parts import Parts


def first_target(source: str, parts: Parts) -> str:
    """The one last used for ``source``, else the interface's language if there is a pack, else the
    first that can be had; "" where none can."""
    possible = parts.packs.targets(source) if source else []
    ui = QLocale().bcp47Name()
    chosen = dict(parts.preferences.current.targets).get(source, "")
    wishes = (chosen, ui, ui.partition("-")[0])
    return next((wish for wish in wishes if wish in possible), next(iter(possible), ""))
