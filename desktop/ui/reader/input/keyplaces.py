"""Letter keys by their place: on a Russian or Arabic keyboard J is still where J is."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# Scan codes of the first set, as Windows gives them; X11 and Wayland add 8 to them.
_ROWS = {0x10: "QWERTYUIOP", 0x1E: "ASDFGHJKL", 0x2C: "ZXCVBNM"}
_SCAN = {start + n: letter for start, row in _ROWS.items() for n, letter in enumerate(row)}
# Virtual keys of macOS (Carbon's kVK_ANSI_…), which name places too.
_MAC = dict(zip("ASDFGHZXCV", range(10), strict=True)) | {
    "B": 11,
    "Q": 12,
    "W": 13,
    "E": 14,
    "R": 15,
    "Y": 16,
    "T": 17,
    "O": 31,
    "U": 32,
    "I": 34,
    "P": 35,
    "L": 37,
    "J": 38,
    "K": 40,
    "N": 45,
    "M": 46,
}
_MAC_LETTERS = {code: letter for letter, code in _MAC.items()}


def latin_key(event: QKeyEvent) -> int:
    """The `Qt.Key` of ``event``; where a letter of another script was typed, of the Latin letter
    in its place."""
    text = event.text()
    if not text or text.isascii() or not text[0].isalpha():
        return event.key()
    letter = _MAC_LETTERS.get(event.nativeVirtualKey()) if sys.platform == "darwin" else None
    if letter is None:
        unix = QGuiApplication.platformName() != "windows"
        letter = _SCAN.get(event.nativeScanCode() - (8 if unix else 0))
    return Qt.Key[f"Key_{letter}"].value if letter else event.key()
