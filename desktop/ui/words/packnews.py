"""What happened to language packs, voices, models and dictionaries, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.domain.packs.pack import Pack
from desktop.ui.words.names import isolated, pack_name

if TYPE_CHECKING:
    from desktop.services.packs.downloading import Installed


def installed(installed: Installed) -> str:
    """That a pack was installed, and what had to be trusted."""
    pack, translate = installed.pack, QCoreApplication.translate
    words = translate("packnews", "Installed: {pair}")
    words = words.format(pair=pack_name(pack))
    if not installed.first_hash:
        return words
    trusted = translate(
        "packnews",
        "The catalogue has no fingerprint of this file, so the first download was trusted "
        "and its own was recorded (SHA-256 {hash}…). A later one must have the same.",
    )
    return f"{words} · {trusted.format(hash=installed.first_hash[:16])}"


def removed(pack: Pack) -> str:
    """That a pack was removed."""
    words = QCoreApplication.translate("packnews", "Removed: {pair}")
    return words.format(pair=pack_name(pack))


def added(name: str) -> str:
    """That a voice, model or dictionary was added."""
    words = QCoreApplication.translate("packnews", "“{name}” was added.")
    return words.format(name=isolated(name))
