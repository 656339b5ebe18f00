"""Which letters no font on this computer has: they show as empty boxes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontMetricsF

_LETTERS = 40  # different ones that are looked for
_CHARACTERS = 2_000  # of a text, in which they are taken
_MISSING = 0.2  # of the letters: a rare one alone is no reason to say so


def lacks_letters(texts: Iterable[str], font: QFont) -> bool:
    """Whether neither ``font`` nor those that Qt takes instead have the letters of ``texts``."""
    letters = _letters(texts)
    metrics = QFontMetricsF(font)
    missing = sum(not metrics.inFontUcs4(ord(letter)) for letter in letters)
    return missing > _MISSING * len(letters)


def _letters(texts: Iterable[str]) -> set[str]:
    letters: set[str] = set()
    room = _CHARACTERS
    for text in texts:
        letters.update(letter for letter in text[:room] if letter > "\u024f" and letter.isalpha())
        room -= len(text)
        if room <= 0 or len(letters) >= _LETTERS:
            break
    return set(sorted(letters)[:_LETTERS])
