"""The selection as plain text, as HTML, and as a quotation."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtCore import QMimeData, QStringListModel

from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.reader.model.headings import heading
from desktop.ui.reader.model.selection import Selection
from desktop.ui.reader.model.table import ReaderModel


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
            name = heading(model, row)[0] if number == 0 else ""
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
    turns, source = model.contents.turns, model.document.source
    parts = []
    for turn, group in groupby(found, key=lambda each: model.rows.turn[each[0]]):
        rows = list(group)
        sides = zip(*(cells for _, cells in rows), strict=True)
        said = "\n".join(
            "“" + "\n\n".join(text for text in side if text).strip() + "”" for side in sides
        )
        who = turns[turn].speaker or turns[turn].label or ""
        parts.append(f"{said}\n— {who}" if who else said)
    where = ", ".join(part for part in (source.title, source.place, source.date) if part)
    return "\n\n".join(parts) + (f"\n\n{where}" if where else "")


def mime(model: ReaderModel, selection: Selection, shown: tuple[int, ...]) -> QMimeData:
    """The selection for clipboard and drag."""
    # Qt makes the object: one made in Python crashes when the clipboard outlives the interpreter.
    strings = QStringListModel([""])
    data = strings.mimeData([strings.index(0)])
    data.clear()
    data.setText(plain(model, selection, shown))
    data.setHtml(html(model, selection, shown))
    return data
