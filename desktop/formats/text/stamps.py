"""The times that f4, MAXQDA and their kin put into a text: "Und dann? #00:00:27-0#"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.languages.clock import counted
from desktop.domain.speakers.labels import Piece

_STAMP = re.compile(r"(?:(?<!\s)\s++)?#(\d{1,2}):(\d\d):(\d\d)(?:[-.,](\d{1,3}))?#\s*+")
_LEAST = 2  # stamps in a text, for them to be times of its recording


def unstamped(pieces: list[Piece]) -> list[Piece]:
    """``pieces`` without such times, cut where one stands inside. A time before words is when they
    begin, one after words when they end and the next begin."""
    stamps = sum(len(_STAMP.findall(piece.text)) for piece in pieces if "#" in piece.text)
    if stamps < _LEAST:
        return pieces
    kept: list[Piece] = []
    clock: float | None = None
    for piece in pieces:
        matches = list(_STAMP.finditer(piece.text)) if "#" in piece.text else []
        for part, time in _cut(piece, matches):
            if part.text:
                part.start = clock if part.start is None else part.start
                part.end = time if part.end is None else part.end
                kept.append(part)
                clock = None
            clock = clock if time is None else time
    return kept


def _cut(piece: Piece, matches: list[re.Match[str]]) -> Iterable[tuple[Piece, float | None]]:
    """The parts of ``piece`` between the times in it, each with the time after it, if any."""
    at = 0
    for stamp in matches:
        yield _part(piece, at, stamp.start()), counted(*stamp.groups())
        at = stamp.end()
    yield _part(piece, at, len(piece.text)), None


def _part(piece: Piece, begin: int, end: int) -> Piece:
    bold = tuple(
        (max(start - begin, 0), min(stop, end) - begin)
        for start, stop in piece.bold
        if start < end and stop > begin
    )
    label = piece.label if begin == 0 or not piece.text[:begin].strip() else None
    return replace(piece, text=piece.text[begin:end], bold=bold, label=label)
