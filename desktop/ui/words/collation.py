"""The order in which texts are listed for people."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt


def text_keys() -> Callable[[str], Any]:
    """What gives the sort key of a text, in the order of the language of the window: numbers by
    their value (“4” before “10”), small and capital letters alike. For one thread."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it knows no order but that of the characters
        locale = QLocale("en")
    collator = QCollator(locale)
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return cache(collator.sortKey)
