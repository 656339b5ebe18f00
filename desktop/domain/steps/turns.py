"""Steps about turns: where one begins."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop.domain.editing import Edit
from desktop.domain.places import Place, locate
from desktop.domain.steps.base import Step
from desktop.domain.transcript import Turn


@dataclass(frozen=True, slots=True)
class SplitTurn(Step):
    """A new turn begins at ``place``, a paragraph or a sentence. ``name`` says it; None: whoever
    said what is before it."""

    place: Place
    name: str | None = None

    def do(self, edit: Edit) -> bool:
        """Cut the paragraph where the place is inside of it, then the turn."""
        contents = edit.contents
        origin = locate(contents, self.place)
        row = None if origin is None else contents.row_at(origin)
        if origin is None or row is None:
            return False
        starts = [contents.origin(row, start) for start in contents.starts(row)]
        segment = starts.index(origin) if origin in starts else 0
        if segment:
            row = edit.cut_paragraph(row, segment)
        turn = contents.rows.turn[row]
        if not contents.rows.starts_turn(row):
            start = contents.rows.paragraphs[row].start
            turn = edit.cut_turn(row, cut_off(contents.turns[turn], start))
        if self.name:
            edit.give(turn, self.name)
        return True


def cut_off(turn: Turn, start: float | None) -> Turn:
    """The later part of ``turn``: the same speaker, but no label stands before it."""
    return replace(turn, paragraphs=[], label=None, label_note=None, start=start)
