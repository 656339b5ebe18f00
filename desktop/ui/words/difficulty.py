"""Levels of difficulty in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.domain.studying.difficulty import Level

_LEVELS = {
    Level.EASY: QT_TRANSLATE_NOOP("difficulty", "easy"),
    Level.MODERATE: QT_TRANSLATE_NOOP("difficulty", "moderate"),
    Level.DIFFICULT: QT_TRANSLATE_NOOP("difficulty", "difficult"),
    Level.VERY_DIFFICULT: QT_TRANSLATE_NOOP("difficulty", "very difficult"),
}


def difficulty_words(level: Level) -> str:
    """“Words: easy”."""
    words = QCoreApplication.translate("difficulty", "Words: {level}")
    return words.format(level=QCoreApplication.translate("difficulty", _LEVELS[level]))
