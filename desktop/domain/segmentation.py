"""The sentences of a transcript, each paragraph cut once."""

from __future__ import annotations

from itertools import accumulate, pairwise

from desktop.domain.rows import Rows
from desktop.domain.segments import split
from desktop.domain.transcript import Transcript


class Segmentation:
    """Cuts the paragraph of a row when it is first asked for, in the language of its turn.

    Sentences that the file fixes stay as they are. Any thread may ask. Where the transcript's
    language is changed later, its paragraphs are cut anew.
    """

    def __init__(self, transcript: Transcript, rows: Rows) -> None:
        self._transcript, self._rows = transcript, rows
        self._language = transcript.language
        self._starts: list[tuple[int, ...] | None] = [None] * len(rows)

    def starts(self, row: int) -> tuple[int, ...]:
        """Where each sentence of ``row`` begins, in characters; the first at 0, in an empty row
        too."""
        if self._language != self._transcript.language:
            self._language = self._transcript.language
            self._starts = [None] * len(self._rows)
        known = self._starts[row]
        if known is None:
            known = tuple(accumulate(map(len, self._cut(row)[:-1]), initial=0))
            self._starts[row] = known
        return known

    def sentences(self, row: int) -> list[str]:
        """The sentences of ``row``; joined they give its text. An empty row has none."""
        fixed = self._rows.sentences.get(row)
        if fixed is not None:
            return fixed
        text = self._rows.texts[row]
        return [text[a:b] for a, b in pairwise((*self.starts(row), len(text)))] if text else []

    def _cut(self, row: int) -> list[str]:
        fixed = self._rows.sentences.get(row)
        if fixed is not None:
            return fixed
        turn = self._transcript.turns[self._rows.turn[row]]
        return split(self._rows.texts[row], turn.language or self._language)
