"""Names in sentences: what is written from right to left, or says so, turns nothing around it.

Source: Unicode Standard Annex 9.
"""

from __future__ import annotations

import re
import unicodedata

_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # embeddings, overrides, isolates
_FIRST_STRONG, _END = "\u2068", "\u2069"


def undirected(name: str) -> str:
    """``name`` without the characters that would turn it, and what follows, around."""
    return name if name.isascii() else _TURNS.sub("", name)


def isolated(name: str) -> str:
    """``name`` for a place inside a sentence, whose words stay where they belong."""
    plain = undirected(name)
    if plain.isascii():
        return plain
    turned = any(unicodedata.bidirectional(letter) in ("R", "AL", "AN") for letter in plain)
    return f"{_FIRST_STRONG}{plain}{_END}" if turned else plain
