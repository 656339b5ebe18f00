"""What is selected: from where to where."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.ui.reader.model.table import ReaderModel


@dataclass(frozen=True, slots=True, order=True)
class Spot:
    """A place in the text: row id, column, character."""

    row: int
    column: int
    character: int


@dataclass(frozen=True, slots=True)
class Selection:
    """From ``anchor`` to ``head``: of one column, to the character; of several, whole rows."""

    anchor: Spot
    head: Spot

    @property
    def columns(self) -> range:
        """The columns it reaches over."""
        a, b = sorted((self.anchor.column, self.head.column))
        return range(a, b + 1)

    @property
    def rows(self) -> range:
        """The row ids it reaches over, hidden ones included."""
        a, b = sorted((self.anchor.row, self.head.row))
        return range(a, b + 1)

    def __bool__(self) -> bool:
        return self.anchor != self.head

    def span(self, row: int, column: int, length: int) -> tuple[int, int]:
        """What of a cell with ``length`` characters is selected; (0, 0) if nothing."""
        if row not in self.rows or column not in self.columns or not self:
            return 0, 0
        if len(self.columns) > 1:
            return 0, length
        first, last = sorted((self.anchor, self.head))
        start = first.character if row == first.row else 0
        end = last.character if row == last.row else length
        return start, min(end, length)


def everything(model: ReaderModel) -> Selection | None:
    """All rows and columns; None of an empty text."""
    if not len(model.ids):
        return None
    last = model.ids[-1]
    column = len(model.columns) - 1
    return Selection(
        Spot(model.ids[0], 0, 0), Spot(last, column, len(model.columns[column].texts[last]))
    )


def paragraph(model: ReaderModel, row: int, column: int) -> Selection:
    """A whole cell."""
    length = len(model.columns[column].texts[row])
    return Selection(Spot(row, column, 0), Spot(row, column, length))


def widened(model: ReaderModel, selection: Selection) -> Selection:
    """The rows of ``selection`` on all sides."""
    rows, last = selection.rows, len(model.columns) - 1
    end = len(model.columns[last].texts[rows[-1]])
    return Selection(Spot(rows[0], 0, 0), Spot(rows[-1], last, end))
