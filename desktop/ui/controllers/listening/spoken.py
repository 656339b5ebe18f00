"""The sentence and the word that are heard, lit in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.columns import ORIGINAL, WAITING
from desktop.ui.reader.input.current import spans
from desktop.ui.reader.model.highlights import Hit
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.reader.view import Reader


@dataclass(frozen=True, slots=True)
class Piece:
    """What is heard at once: a sentence, or part of one, of a cell."""

    row: int
    column: str
    sentence: int
    start: int
    end: int


def pieces(model: ReaderModel, column: str, row: int, sentence: int = 0) -> Iterator[Piece]:
    """The sentences of ``column`` from this one on, of the rows that are shown and not dimmed, as
    they are when each is come to."""
    at = model.shown_at(row)
    while 0 <= at < len(model.ids) and model.number(column) >= 0:
        row = model.ids[at]
        if not model.is_dimmed(row) and model.column(column).states[row] != WAITING:
            while sentence < len(model.starts(row, column)):
                start, end = model.extent(row, column, sentence, sentence)
                if model.column(column).texts[row][start:end].strip():
                    yield Piece(row, column, sentence, start, end)
                sentence += 1
        at, sentence = model.shown_at(row) + 1, 0


def here(reader: Reader) -> tuple[int, str, int]:
    """The row, column and number of the sentence that is read."""
    row, column, sentence = reader.current.spot
    part, model = reader.current.part, reader.reader_model
    if part is None or model is None or model.shown_at(row) < 0 or model.number(column) < 0:
        return reader.here(), ORIGINAL, 0
    if not reader.current.link or reader.current.link.part(row, column, sentence) is None:
        return part.row, part.column, part.first
    return row, column, sentence


class SpokenLight:
    """Lights what is heard in ``reader``, and lets the page follow, unless the person has gone to
    read elsewhere."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._lit: Piece | None = None

    def show(self, piece: Piece, bring: bool = False) -> None:
        """``piece`` is heard from now on; ``bring`` it into view whatever the person reads."""
        model, before = self._reader.reader_model, self._lit
        if model is None or model.shown_at(piece.row) < 0:
            return
        follows = bring or before is None or self._in_view(before.row)
        link = model.links.partners(piece.row, piece.column, piece.sentence, piece.sentence)
        highlights = self._reader.highlights
        rows = {*link.rows, *(highlights.spoken.rows if highlights.spoken is not None else ())}
        self._lit, highlights.spoken, highlights.spoken_word = piece, link, None
        if follows:
            scene = self._reader.scene
            scene.reveal(piece.row, spans(model, link, piece.row, scene.shown_columns()))
        self._reader.scene.repaint(*rows)

    def _in_view(self, row: int) -> bool:
        return self._reader.scene.top_of_row(row) is not None

    def word(self, start: int, end: int) -> None:
        """Of the piece, what stands from character ``start`` to ``end`` of its cell is heard."""
        highlights, piece = self._reader.highlights, self._lit
        if piece is None:
            return
        hit = Hit(piece.row, piece.column, start, end)
        if hit != highlights.spoken_word:
            highlights.spoken_word = hit
            self._reader.scene.repaint(piece.row)

    def clear(self) -> None:
        """Nothing is heard any more."""
        highlights = self._reader.highlights
        rows = highlights.spoken.rows if highlights.spoken is not None else ()
        self._lit = highlights.spoken = highlights.spoken_word = None
        if rows:
            self._reader.scene.repaint(*rows)

    @property
    def followed(self) -> bool:
        """Whether the person sees what is heard."""
        return self._lit is not None and self._in_view(self._lit.row)
