"""A reader's marks in a text: bookmarks, and notes of their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.corrections import Anchor, anchor_of, first_words
from desktop.domain.rows import Rows
from desktop.domain.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Mark:
    """A bookmark at ``place``; with a ``note``, the reader's own words about it."""

    place: Anchor
    note: str = ""


def mark_at(transcript: Transcript, rows: Rows, row: int) -> Mark:
    """A bookmark for the paragraph ``row``."""
    return Mark(anchor_of(transcript, rows.turn[row], rows.within_turn(row)))


def rows_of(marks: Iterable[Mark], transcript: Transcript, rows: Rows) -> dict[Mark, int]:
    """The row where each of ``marks`` stands now: of those with its first words (and, where there
    is one, its label) the nearest to where it was. One whose words are gone is left out."""
    marks = list(marks)
    if not marks:
        return {}
    wanted = {mark.place.words for mark in marks}
    found: dict[str, list[int]] = {}
    for row, text in enumerate(rows.texts):
        words = first_words(text)
        if words in wanted:
            found.setdefault(words, []).append(row)
    placed = {}
    for mark in marks:
        candidates = found.get(mark.place.words, [])
        same = [r for r in candidates if transcript.turns[rows.turn[r]].label == mark.place.label]
        if candidates:
            turn = mark.place.turn
            placed[mark] = min(same or candidates, key=lambda r: abs(rows.turn[r] - turn))
    return placed
