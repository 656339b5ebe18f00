"""Which words of two columns differ, in sentences that belong together."""

from __future__ import annotations

from desktop.domain.comparing.differences import Span, differences
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.table import ReaderModel

Marks = dict[tuple[int, str], list[Span]]  # by row id and column: spans of characters of the cell


def marks(model: ReaderModel, link: Link, first: str, second: str) -> Marks:
    """What of ``link`` only one of the columns ``first`` and ``second`` has."""
    if model.number(first) < 0 or model.number(second) < 0:
        return {}
    texts = [_pieces(model, link, column) for column in (first, second)]
    if not all(texts):
        return {}
    wholes = [" ".join(text for _, _, text in pieces) for pieces in texts]
    language = model.column(second).language or model.column(first).language
    found = differences(wholes[0], wholes[1], language)
    marked: Marks = {}
    for column, pieces, spans in zip(
        (first, second), texts, (found.first, found.second), strict=True
    ):
        _put(marked, column, pieces, spans)
    return marked


_Piece = tuple[int, int, str]  # row id, where it begins in its cell, text


def _pieces(model: ReaderModel, link: Link, column: str) -> list[_Piece]:
    pieces = []
    for part in link.of(column):
        start, end = model.extent(part.row, column, part.first, part.last)
        text = model.column(column).texts[part.row][start:end].rstrip()
        if text.strip():
            pieces.append((part.row, start, text))
    return pieces


def _put(marked: Marks, column: str, pieces: list[_Piece], spans: tuple[Span, ...]) -> None:
    """Put ``spans`` of all ``pieces``, joined by a space, where they stand in their cells."""
    offset = 0
    for row, start, text in pieces:
        for a, b in spans:
            low, high = max(a - offset, 0), min(b - offset, len(text))
            if low < high:
                marked.setdefault((row, column), []).append((start + low, start + high))
        offset += len(text) + 1
