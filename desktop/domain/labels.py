"""Who says what: speaker labels found in paragraphs, however the page prints them.

The public surface is `Piece`, `turns_of` and `label_at`; every reader of pages, documents and plain
text goes through it, so that the same words give the same turns in each format.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.transcript import Kind, Turn


@dataclass(slots=True)
class Piece:
    """A paragraph as a reader found it, label and all.

    ``text`` is one printed paragraph (hard wraps already joined, no-break spaces kept). ``bold``
    are the [start, end) offsets of its emphasised stretches: where a page prints its labels in
    bold, a colon after plain words is no label. ``label`` is set where the format itself marks the
    speaker (a class, a ``<dt>``, a column) and then is not part of ``text``; ``kind`` where the
    format knows that the paragraph is a note or narration. Times are in seconds.
    """

    text: str
    bold: tuple[tuple[int, int], ...] = ()
    label: str | None = None
    kind: Kind | None = None
    start: float | None = None
    end: float | None = None


@dataclass(slots=True)
class Label:
    """A label found at the start of a text: ``text[end:]`` is what is said after it."""

    text: str
    end: int
    note: str | None = None
    start: float | None = None


def turns_of(pieces: Iterable[Piece]) -> list[Turn]:
    """The turns in ``pieces``, in order, with ``label``, ``label_note``, ``kind`` and times set.

    What stands before the first label is narration; a paragraph without a label continues the turn
    before it; brackets and cuts are notes (inside a turn: paragraphs with ``note``). A text without
    any label is speech nobody is named for. ``Turn.speaker`` is left to `speakers.resolve`. No
    character is lost: paragraphs, labels and label notes together are the pieces' text, but for the
    label's own punctuation, times and spaces.
    """
    turns: list[Turn] = []
    for piece in pieces:
        raise NotImplementedError(piece)
    return turns


def label_at(text: str) -> Label | None:
    """The label that ``text`` starts with, judged by this text alone (a subtitle cue), or None."""
    raise NotImplementedError(text)
