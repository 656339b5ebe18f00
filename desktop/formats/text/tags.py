"""Text with tags of its own ("<Newspeech>…</Newspeech>"), as old parliament scans have it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.domain.speakers.labels import Piece

_TAG = re.compile(r"<(?P<shut>/?)(?P<name>[A-Za-z][A-Za-z]{0,20})\s*>")
_HEADINGS = frozenset({"header", "heading", "title", "i", "h"})
_SPEECH = frozenset({"newspeech", "speech"})
_LOOSE = re.compile(
    r"(?P<label>(?:Mr|Mrs|Ms|Miss|Dr|Prof|Hon|Capt|Maj|Col)\. (?:[A-Z]\. ?){0,3}[A-Z][\w'’-]+)"
    r"[.,;]\s"
)


def has_tags(text: str) -> bool:
    """Whether ``text`` marks its speeches with tags."""
    head = text[:200_000].lower()
    return any(head.count(f"<{name}>") >= 2 for name in _SPEECH)


def pieces(text: str) -> Iterator[Piece | str]:
    """The paragraphs of ``text`` as pieces, and its tags as plain strings (to be dropped)."""
    at, inside = 0, ""
    for match in _TAG.finditer(text):
        yield from _pieces(text[at : match.start()], inside)
        yield match[0]
        at = match.end()
        inside = "" if match["shut"] else match["name"].lower()
    yield from _pieces(text[at:], inside)


def _pieces(text: str, inside: str) -> Iterator[Piece]:
    for index, line in enumerate(part.strip() for part in text.split("\n")):
        if not line:
            continue
        if inside in _HEADINGS:
            yield Piece(line, kind="note")
        elif inside in _SPEECH:
            loose = _LOOSE.match(line) if index == 0 else None
            if loose:
                yield Piece(line[loose.end() :], label=loose["label"])
            else:
                yield Piece(line)
        else:
            yield Piece(line, kind="narration")
