"""What is copied: as plain text, as HTML, and as a quotation with its source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QMimeData, QStringListModel

from desktop.domain.columns import ORIGINAL
from desktop.support.markdown import literal
from desktop.ui.reader.layout.shaping import is_rtl
from desktop.ui.reader.model.headings import heading, name_of
from desktop.ui.reader.model.links import Link
from desktop.ui.reader.model.selection import Selection
from desktop.ui.reader.model.table import ReaderModel
from desktop.ui.words.names import day
from desktop.ui.words.plurals import Plurals

_MOST_HTML = 20_000  # paragraphs; no program would show a larger table


@dataclass(frozen=True, slots=True)
class Piece:
    """What is copied of a row: a text for each of the ``columns``. ``hidden``: the turns that are
    not shown between the piece before and this one."""

    row: int
    texts: list[str]
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class Copy:
    """What is copied of ``columns``, from above."""

    columns: tuple[str, ...]
    pieces: list[Piece]


def of_selection(model: ReaderModel, selection: Selection, shown: Sequence[str]) -> Copy:
    """What is selected, as far as its rows are shown."""
    columns = selection.columns(shown)
    first, last = selection.ordered(model)
    start, end = model.position(first.row), model.position(last.row)
    sides = [model.column(column).texts for column in columns]
    from_row, to_row = max(model.nearest(first.row), 0), model.nearest(last.row)
    rows = list(model.ids[from_row : to_row + 1])
    if rows and model.position(rows[-1]) > end:
        rows.pop()
    if rows and model.position(rows[0]) < start:
        from_row, rows = from_row + 1, rows[1:]
    pieces = [Piece(row, [texts[row] for texts in sides]) for row in rows]
    if len(columns) == 1:
        for at in {0, len(rows) - 1} if rows else ():
            pieces[at] = Piece(rows[at], [_part(model, selection, rows[at], columns[0])])
    if len(model.ids) < len(model.rows.order):
        for at, piece in enumerate(pieces[1:], from_row + 1):
            pieces[at - from_row] = replace(piece, hidden=model.turns_hidden(at))
    return Copy(columns, pieces)


def _part(model: ReaderModel, selection: Selection, row: int, column: str) -> str:
    start, end = selection.span(model, row, column)
    return model.column(column).texts[row][start:end]


def of_link(model: ReaderModel, link: Link, columns: Sequence[str]) -> Copy:
    """Sentences that belong together."""
    return Copy(
        tuple(columns), [Piece(link.row, [words_of(model, link, each) for each in columns])]
    )


def of_rows(model: ReaderModel, rows: Iterable[int], columns: Sequence[str]) -> Copy:
    """Whole paragraphs."""
    sides = [model.column(column).texts for column in columns]
    return Copy(tuple(columns), [Piece(row, [texts[row] for texts in sides]) for row in rows])


def words_of(model: ReaderModel, link: Link, column: str) -> str:
    """What of a link stands in ``column``."""
    parts = [
        model.column(column).texts[part.row][
            slice(*model.extent(part.row, column, part.first, part.last))
        ]
        for part in link.of(column)
    ]
    return "\n".join(part.strip() for part in parts)


def plain(model: ReaderModel, copy: Copy) -> str:
    """Paragraphs with an empty line between them; several columns as tab-separated lines. Who
    speaks stands before each turn, where there are several."""
    names = _names(model, copy)
    table, named = len(copy.columns) > 1, any(names)
    lines: list[str] = []
    for piece, name in zip(copy.pieces, names, strict=True):
        if piece.hidden:
            lines.append(f"[{Plurals().hidden_turns(piece.hidden)}]")
        if table:
            cells = [name, *piece.texts] if named else piece.texts
            lines.append("\t".join(map(_one_line, cells)))
        elif piece.texts:
            lines.append(f"{name}: {piece.texts[0]}" if name else piece.texts[0])
    return ("\n" if table else "\n\n").join(lines)


def _names(model: ReaderModel, copy: Copy) -> list[str]:
    """Who begins to speak with each piece, where the pieces are of several turns; else ""."""
    turns = [model.rows.turn[piece.row] for piece in copy.pieces]
    if len(set(turns)) < 2:
        return [""] * len(turns)
    begins = [not at or turns[at - 1] != turn for at, turn in enumerate(turns)]
    return [
        name_of(model, piece.row) if begin else ""
        for piece, begin in zip(copy.pieces, begins, strict=True)
    ]


def _one_line(text: str) -> str:
    return text.replace("\n", " ").replace("\t", " ")


def html(model: ReaderModel, copy: Copy) -> str:
    """A table with speakers, or of one cell a paragraph."""
    if len(copy.pieces) == 1 and len(copy.columns) == 1:
        text = copy.pieces[0].texts[0]
        return f"<p{_direction(text)}>{_html(text)}</p>"
    rows, before = [], -1
    for piece in copy.pieces:
        if piece.hidden:
            words = escape(Plurals().hidden_turns(piece.hidden))
            rows.append(f'<tr><td colspan="{len(copy.columns) + 1}"><i>{words}</i></td></tr>')
        turn = model.rows.turn[piece.row]
        name = name_of(model, piece.row) if turn != before else ""
        before = turn
        cells = "".join(f"<td{_direction(text)}>{_html(text)}</td>" for text in piece.texts)
        rows.append(f"<tr><th>{escape(name)}</th>{cells}</tr>")
    return "<table>\n" + "\n".join(rows) + "\n</table>"


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")


def _direction(text: str) -> str:
    return ' dir="rtl"' if is_rtl(text) else ""


def quote(model: ReaderModel, copy: Copy, source: bool = True) -> str:
    """The texts in quotation marks, each with who made it unless it is the original alone; who said
    it, in which turn and when; and the ``source``: title, place, date, file."""
    parts = []
    for turn, group in groupby(copy.pieces, key=lambda piece: model.rows.turn[piece.row]):
        pieces = list(group)
        quoted = [
            _quoted(model, column, [piece.texts[at] for piece in pieces])
            for at, column in enumerate(copy.columns)
        ]
        who = heading(model, model.contents.first_rows[turn])
        number = QCoreApplication.translate("citation", "turn {number}")
        place = number.replace("{number}", str(model.turn_number(pieces[0].row)))
        spoken = ", ".join(part for part in (who[0], *who[1].splitlines(), place) if part)
        parts.append("\n".join([*filter(None, quoted), f"— {spoken}"]))
    return "\n\n".join(part for part in (*parts, _source(model) if source else "") if part)


def notes(model: ReaderModel, lost: Iterable[tuple[str, str]] = ()) -> str:
    """All bookmarks with their notes as Markdown, in the order of the text: each paragraph as a
    quotation in all columns, who says it, then the note. ``lost`` are the first words and the notes
    of paragraphs that are no longer in the file."""
    contents = model.contents
    title = contents.source.title or model.document.name
    parts = [f"# {literal(title)}", literal(_source(model))]
    columns = model.column_ids()
    for row in sorted(contents.bookmarks, key=model.position):
        quotation = quote(model, of_rows(model, [row], columns), source=False)
        parts += [_block(quotation), contents.bookmarks[row].note]
    left = list(lost)
    if left:
        words = QCoreApplication.translate("citation", "No longer in the file")
        parts.append(f"## {literal(words)}")
    for first_words, note in left:
        parts += [_block(first_words), note]
    return "\n\n".join(part for part in parts if part) + "\n"


def _block(text: str) -> str:
    """``text`` as a quotation in Markdown, a paragraph a line."""
    return "\n>\n".join(f"> {literal(line)}" for line in text.splitlines() if line)


def _quoted(model: ReaderModel, column: str, texts: list[str]) -> str:
    text = "\n\n".join(text for text in texts if text).strip()
    about = model.caption(column).short
    if not text:
        return ""
    return f"“{text}”" if column == ORIGINAL or not about else f"“{text}” ({about})"


def _source(model: ReaderModel) -> str:
    """Title, place, date and file."""
    source, path = model.contents.source, model.document.path
    file = path.replace("\\", "/").rpartition("/")[2]
    words = (
        source.title,
        source.place,
        day(source.date or ""),
        "" if file == source.title else file,
    )
    return ", ".join(part for part in words if part)


def mime(model: ReaderModel, copy: Copy) -> QMimeData:
    """For clipboard and drag; of very much the plain text alone."""
    # Qt makes the object: one made in Python crashes when the clipboard outlives the interpreter.
    strings = QStringListModel([""])
    data = strings.mimeData([strings.index(0)])
    data.clear()
    data.setText(plain(model, copy))
    if len(copy.pieces) <= _MOST_HTML:
        data.setHtml(html(model, copy))
    return data
