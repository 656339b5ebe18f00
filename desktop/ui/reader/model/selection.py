"""What is selected, and its copy as plain text, as HTML, and as a quotation."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData, QStringListModel

from desktop.ui.reader.layout import names
from desktop.ui.reader.layout.shaping import is_rtl
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


def texts(
    model: ReaderModel, selection: Selection, shown: tuple[int, ...]
) -> list[tuple[int, list[str]]]:
    """(row id, one text for each selected column) of the rows shown."""
    columns = [column for column in shown if column in selection.columns]
    inner = range(selection.rows.start + 1, selection.rows.stop - 1)
    whole = len(columns) > 1
    sides = [(column, model.columns[column].texts) for column in columns]
    found = []
    first = max(model.nearest(selection.rows.start), 0)
    for row in model.ids[first:]:
        if row >= selection.rows.stop:
            break
        if row < selection.rows.start:
            continue
        if whole or row in inner:
            found.append((row, [text[row] for _, text in sides]))
        else:
            found.append((row, [_part(selection, row, column, text) for column, text in sides]))
    return found


def _part(selection: Selection, row: int, column: int, texts: list[str]) -> str:
    text = texts[row]
    start, end = selection.span(row, column, len(text))
    return text[start:end]


def plain(model: ReaderModel, selection: Selection, shown: tuple[int, ...]) -> str:
    """Paragraphs with an empty line between them; several columns as tab-separated lines."""
    found = texts(model, selection, shown)
    if found and len(found[0][1]) > 1:
        return "\n".join("\t".join(map(_one_line, cells)) for _, cells in found)
    return "\n\n".join(cells[0] for _, cells in found if cells)


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def html(model: ReaderModel, selection: Selection, shown: tuple[int, ...]) -> str:
    """A table with speakers if rows of several columns, else paragraphs."""
    found = texts(model, selection, shown)
    rows = []
    for _, group in groupby(found, key=lambda each: model.rows.turn[each[0]]):
        for number, (row, cells) in enumerate(group):
            name = names.heading(model, row)[0] if number == 0 else ""
            tds = "".join(f"<td{_direction(cell)}>{_html(cell)}</td>" for cell in cells)
            rows.append(f"<tr><th>{escape(name)}</th>{tds}</tr>")
    if len(found) == 1 and len(found[0][1]) == 1:
        return f"<p{_direction(found[0][1][0])}>{_html(found[0][1][0])}</p>"
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _direction(text: str) -> str:
    return ' dir="rtl"' if is_rtl(text) else ""


def quote(model: ReaderModel, selection: Selection, shown: tuple[int, ...]) -> str:
    """The selected text in quotation marks, with who said it, where and when."""
    found = texts(model, selection, shown)
    transcript = model.transcript
    parts = []
    for turn, group in groupby(found, key=lambda each: model.rows.turn[each[0]]):
        rows = list(group)
        sides = zip(*(cells for _, cells in rows), strict=True)
        said = "\n".join(
            "“" + "\n\n".join(text for text in side if text).strip() + "”" for side in sides
        )
        who = transcript.turns[turn].speaker or transcript.turns[turn].label or ""
        parts.append(f"{said}\n— {who}" if who else said)
    source = ", ".join(
        part for part in (transcript.title, transcript.place, transcript.date) if part
    )
    return "\n\n".join(parts) + (f"\n\n{source}" if source else "")


def mime(model: ReaderModel, selection: Selection, shown: tuple[int, ...]) -> QMimeData:
    """The selection for clipboard and drag."""
    # Qt makes the object: one made in Python crashes when the clipboard outlives the interpreter.
    strings = QStringListModel([""])
    data = strings.mimeData([strings.index(0)])
    data.clear()
    data.setText(plain(model, selection, shown))
    data.setHtml(html(model, selection, shown))
    return data
