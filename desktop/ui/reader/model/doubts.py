"""Why a sentence is to be checked, in the language of the window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from desktop.domain.doubts import Doubt


def in_words(doubts: Iterable[Doubt]) -> str:
    """``doubts`` as a list of reasons, each once."""
    words = (doubt.words for doubt in dict.fromkeys(doubts))
    return ", ".join(QCoreApplication.translate("reasons", each) for each in words)
