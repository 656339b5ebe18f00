"""Words as they are compared: `fold`."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_SHORT = 100  # characters: longer texts are not remembered
_SAME = str.maketrans(
    {
        "ё": "е",
        "’": "'",
        "ʼ": "'",
        "‘": "'",
        "‐": "-",
        "‑": "-",
        "\u00ad": None,  # a soft hyphen
        "\u200b": None,
        "\u0300": None,  # marks of stress; where a letter with one exists, NFC has made it
        "\u0301": None,
    }
)


def fold(word: str) -> str:
    """``word`` in small letters, composed (NFC), without marks of stress, ё as е, one kind of
    apostrophe and hyphen, and one space between words."""
    return _fold(word) if len(word) <= _SHORT else _fold.__wrapped__(word)


@lru_cache(4096)  # the same few words are folded several times
def _fold(word: str) -> str:
    text = unicodedata.normalize("NFC", word).casefold()
    return " ".join(unicodedata.normalize("NFC", text).translate(_SAME).split())


def letters(word: str) -> str:
    """`fold` without all that is neither letter nor digit, as some dictionaries list words."""
    folded = fold(word)
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))
