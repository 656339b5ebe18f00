"""The selection as plain text, as HTML, and as a quotation."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData, QStringListModel

from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.reader.model.headings import heading
from desktop.ui.reader.model.selection import Selection
from desktop.ui.reader.model.table import ReaderModel


def texts(
    model: ReaderModel, selection: Selection, shown: Sequence[str]
) -> list[tuple[int, list[str]]]:
    """(row id, one text for each selected column) of the rows shown."""
    columns = selection.columns(shown)
    first, last = selection.ordered(model)
    start, end = model.position(first.row), model.position(last.row)
    whole = len(columns) > 1
    sides = [model.column(column).texts for column in columns]
    rows = []
    for row in model.ids[max(model.nearest(first.row), 0) :]:
        position = model.position(row)
        if position > end:
            break
        if position < start:
            continue
        if whole or start < position < end:
            rows.append((row, [text[row] for text in sides]))
        else:
            rows.append((row, [_part(model, selection, row, column) for column in columns]))
    return rows


def _part(model: ReaderModel, selection: Selection, row: int, column: str) -> str:
    start, end = selection.span(model, row, column)
    return model.column(column).texts[row][start:end]


def plain(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> str:
    """Paragraphs with an empty line between them; several columns as tab-separated lines."""
    rows = texts(model, selection, shown)
    if rows and len(rows[0][1]) > 1:
        return "\n".join("\t".join(map(_one_line, cells)) for _, cells in rows)
    return "\n\n".join(cells[0] for _, cells in rows if cells)


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def html(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> str:
    """A table with speakers if rows of several columns, else paragraphs."""
    cells_of_rows = texts(model, selection, shown)
    rows = []
    for _, group in groupby(cells_of_rows, key=lambda each: model.rows.turn[each[0]]):
        for number, (row, cells) in enumerate(group):
            name = heading(model, row)[0] if number == 0 else ""
            tds = "".join(f"<td{_direction(cell)}>{_html(cell)}</td>" for cell in cells)
            rows.append(f"<tr><th>{escape(name)}</th>{tds}</tr>")
    if len(cells_of_rows) == 1 and len(cells_of_rows[0][1]) == 1:
        cell = cells_of_rows[0][1][0]
        return f"<p{_direction(cell)}>{_html(cell)}</p>"
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _direction(text: str) -> str:
    return ' dir="rtl"' if is_rtl(text) else ""


def quote(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> str:
    """The selected text in quotation marks, with who said it, where and when."""
    source = model.contents.source
    parts = []
    selected = texts(model, selection, shown)
    for turn, group in groupby(selected, key=lambda each: model.rows.turn[each[0]]):
        sides = zip(*(cells for _, cells in group), strict=True)
        quoted = "\n".join(
            "“" + "\n\n".join(text for text in side if text).strip() + "”" for side in sides
        )
        who = model.contents.turns[turn].speaker or model.contents.turns[turn].label or ""
        parts.append(f"{quoted}\n— {who}" if who else quoted)
    origin = ", ".join(part for part in (source.title, source.place, source.date) if part)
    return "\n\n".join(parts) + (f"\n\n{origin}" if origin else "")


def mime(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> QMimeData:
    """The selection for clipboard and drag."""
    # Qt makes the object: one made in Python crashes when the clipboard outlives the interpreter.
    strings = QStringListModel([""])
    data = strings.mimeData([strings.index(0)])
    data.clear()
    data.setText(plain(model, selection, shown))
    data.setHtml(html(model, selection, shown))
    return data
