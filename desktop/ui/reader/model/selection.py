"""What is selected: from where to where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.ui.reader.model.table import ReaderModel


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in the text: row id, column, character."""

    row: int
    column: str
    character: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From ``anchor`` to ``head``: of one column, to the character; of several, whole rows."""

    anchor: Spot
    head: Spot

    def __bool__(self) -> bool:
        return self.anchor != self.head

    @property
    def in_one_cell(self) -> bool:
        """Whether it does not leave its cell."""
        anchor, head = self.anchor, self.head
        return (anchor.row, anchor.column) == (head.row, head.column)

    def columns(self, shown: Sequence[str]) -> tuple[str, ...]:
        """Those of the columns ``shown`` that it reaches over."""
        ends = [column for column in (self.anchor.column, self.head.column) if column in shown]
        if not ends:
            return ()
        numbers = [shown.index(column) for column in ends]
        return tuple(shown[min(numbers) : max(numbers) + 1])

    def ordered(self, model: ReaderModel) -> tuple[Spot, Spot]:
        """Its ends as they stand in the text, the upper one first."""
        anchor, head = self.anchor, self.head
        here = model.position(anchor.row), anchor.character
        there = model.position(head.row), head.character
        return (anchor, head) if here <= there else (head, anchor)

    def span(self, model: ReaderModel, row: int, column: str) -> tuple[int, int]:
        """From which to which character a cell of a column that it reaches over is selected; (0, 0)
        if it is not."""
        first, last = self.ordered(model)
        position = model.position(row)
        if not self or not model.position(first.row) <= position <= model.position(last.row):
            return 0, 0
        length = len(model.column(column).texts[row])
        if self.anchor.column != self.head.column:
            return 0, length
        start = first.character if row == first.row else 0
        end = last.character if row == last.row else length
        return start, min(end, length)


def everything(model: ReaderModel, shown: Sequence[str]) -> Selection | None:
    """All rows and columns ``shown``; None of an empty text."""
    if not len(model.ids):
        return None
    return _whole(model, model.ids[0], model.ids[-1], shown)


def widened(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> Selection:
    """The rows of ``selection`` on all sides, and those where partners of its ends stand."""
    ends = selection.ordered(model)
    rows = {
        part.row
        for spot in ends
        for part in model.links.at(spot.row, spot.column, spot.character).parts
        if part.column in shown
    }
    rows.update(spot.row for spot in ends)
    return _whole(model, min(rows, key=model.position), max(rows, key=model.position), shown)


def _whole(model: ReaderModel, first: int, last: int, shown: Sequence[str]) -> Selection:
    end = len(model.column(shown[-1]).texts[last])
    return Selection(Spot(first, shown[0], 0), Spot(last, shown[-1], end))
