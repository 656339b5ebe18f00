"""Paragraphs too long to show, cut at the ends of sentences."""

from __future__ import annotations

import re

LIMIT = 12_000  # characters, about 2,000 words: one row of a screen or more in any size
_TARGET = 4_000
_SENTENCE = re.compile(r"[.!?…]+[\"”»’)\]]*\s+|[。！？]+[」』”）]*")


def cut(text: str) -> list[str]:
    """``text`` as it is, or in pieces of about 600 words; only spaces at the cuts are lost."""
    if len(text) <= LIMIT:
        return [text]
    pieces: list[str] = []
    at = 0
    while len(text) - at > LIMIT:
        end = _cut_after(text, at)
        pieces.append(text[at:end].strip())
        at = end
    pieces.append(text[at:].strip())
    return [piece for piece in pieces if piece]


def _cut_after(text: str, at: int) -> int:
    """Where to cut: after a sentence, else at a space, else anywhere but in a pair."""
    found = _SENTENCE.search(text, at + _TARGET, at + LIMIT)
    if found is not None:
        return found.end()
    space = text.rfind(" ", at + _TARGET, at + LIMIT)
    return space + 1 if space > 0 else at + LIMIT
