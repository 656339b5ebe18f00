"""The turns that a filter hides: two turns that now stand together were not spoken so."""

from __future__ import annotations

from desktop.ui.reader.model.table import ReaderModel


def hidden_turns(model: ReaderModel) -> dict[int, int]:
    """Before which of the rows shown (by position; the number of rows: behind the last) turns are
    hidden, and how many."""
    rows, turns = model.rows, model.contents.turn_order
    if len(model.ids) == len(rows.order):
        return {}
    number = {turn: at for at, turn in enumerate(turns)}
    gaps: dict[int, int] = {}
    expected = 0  # the number of the turn that would follow
    for at, row in enumerate(model.ids):
        here = number[rows.turn[row]]
        if here > expected:
            gaps[at] = here - expected
        expected = here + 1 if here >= expected else expected
    if expected < len(turns):
        gaps[len(model.ids)] = len(turns) - expected
    return gaps
