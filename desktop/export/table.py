"""Tables: CSV, TSV and Excel workbooks, a row a paragraph."""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from io import BytesIO, StringIO
from typing import Any

from desktop.domain.comparing.parallel_text import ParallelRow, ParallelText
from desktop.domain.languages import language
from desktop.export import wording
from desktop.export.base import Export, Options
from desktop.export.packed import pack
from desktop.export.xml import clean
from desktop.support.formulas import is_formula, quoted

_CORE = "docProps/core.xml"
_TIMES = re.compile(rb"<dcterms:(created|modified)\b[^>]*>[^<]*</dcterms:\1>")
_LONGEST = 32_767  # characters in a cell of a workbook
_NAME = 31  # characters in the name of a sheet
_WIDE, _NARROW = 60, 18  # characters: the columns of a workbook


class _Layout:
    """The columns of a table: who speaks and when, then the texts, then what is said of them."""

    def __init__(self, text: ParallelText, options: Options) -> None:
        self._text, self._options = text, options
        machines = [n for n, c in enumerate(text.columns) if c.origin == "machine"]
        self._machines = machines
        titles = [self._title(number) for number in range(len(text.columns))]
        say = options.translate
        about = [say(wording.TO_CHECK), say(wording.MADE_BY)] if machines else []
        about += [say(wording.COMMENT)] if any(c.origin == "mine" for c in text.columns) else []
        about += [say(wording.NOTE)] if options.notes else []
        about += [say(wording.SCORE)] if text.scored else []
        lead = [say(wording.SPEAKER), say(wording.START), say(wording.END), say(wording.KIND)]
        self.texts = range(len(lead), len(lead) + len(titles))
        self.header = [*lead, *titles, *about]

    def _title(self, number: int) -> str:
        """The name of its language for the original and the first translation by a person, so
        that every program that reads tables knows them; what a machine wrote is called so."""
        column = self._text.columns[number]
        humans = [n for n, c in enumerate(self._text.columns) if c.origin in ("human", "mine")]
        if column.origin == "original" or (humans[:1] == [number] and column.origin == "human"):
            name = self._options.language_name(column.language) if column.language else ""
            other = wording.TRANSLATION if number else wording.TEXT
            return name or self._options.translate(other)
        return wording.title(column, self._options)

    def cells(self) -> Iterator[list[str]]:
        """The cells of each row, below the header."""
        for row in self._text.rows:
            yield [
                row.speaker,
                _time(row.start),
                _time(row.end),
                row.kind,
                *(text.strip() for text in row.texts),
                *self._about(row),
            ]

    def _about(self, row: ParallelRow) -> Iterator[str]:
        options, columns = self._options, self._text.columns
        filled = [n for n in self._machines if row.texts[n].strip()]
        if self._machines:
            doubts = dict.fromkeys(d for n in filled for d in row.doubts(n))
            review = [wording.REVIEW] if any(unit.review for unit in row.units) else []
            yield "; ".join(options.translate(w) for w in [*(d.words for d in doubts), *review])
            yield "; ".join(wording.made_by(columns[n], options) for n in filled)
        if any(column.origin == "mine" for column in columns):
            yield "; ".join(comment for unit in row.units for comment in unit.comments)
        if options.notes:
            yield row.note
        if self._text.scored:
            scores = [unit.score for unit in row.units if unit.score is not None]
            yield f"{min(scores):.3f}" if scores else ""


def _time(seconds: float | None) -> str:
    """0:00:01.500"""
    if seconds is None:
        return ""
    milliseconds = round(seconds * 1000)
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest / 1000:06.3f}"


class Csv(Export):
    """Comma-separated values in UTF-8, with the byte order mark that Excel needs to know it. A cell
    that a spreadsheet would take for a formula begins with an apostrophe, which our reader takes
    away again."""

    delimiter, encoding = ",", "utf-8-sig"

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The header and the rows."""
        layout, lines = _Layout(text, options or Options()), StringIO()
        writer = csv.writer(lines, delimiter=self.delimiter, lineterminator="\n")
        writer.writerow(layout.header)
        for cells in layout.cells():
            writer.writerow([quoted(cell.replace("\0", "\ufffd")) for cell in cells])
        return lines.getvalue().encode(self.encoding, errors="replace")


class Tsv(Csv):
    """Tab-separated values, as `Csv` writes them."""

    delimiter = "\t"


class Workbook(Export):
    """An Excel workbook: the table, whose header stays in view, and a sheet about the text. All
    cells are texts, whatever they begin with. A paragraph too long for a cell goes on in the next
    row."""

    def write(self, text: ParallelText, options: Options | None = None) -> bytes:
        """The workbook."""
        import openpyxl

        options = options or Options()
        book = openpyxl.Workbook(write_only=True)
        book.properties.title, book.properties.creator = clean(text.title), "Enface"
        names = [options.translate(words)[:_NAME] for words in (wording.TRANSCRIPT, wording.ABOUT)]
        self._table(book.create_sheet(names[0]), text, options)
        sheet = book.create_sheet(names[1])
        for line in wording.about(text, options):
            sheet.append([text_cell(sheet, line)])
        content = BytesIO()
        book.save(content)
        return _timeless(content)

    @staticmethod
    def _table(sheet: Any, text: ParallelText, options: Options) -> None:
        from openpyxl.styles import Alignment, Font
        from openpyxl.utils import get_column_letter

        layout = _Layout(text, options)
        for number in range(len(layout.header)):
            wide = _WIDE if number in layout.texts else _NARROW
            sheet.column_dimensions[get_column_letter(number + 1)].width = wide
        sheet.freeze_panes = "A2"
        sheet.sheet_view.rightToLeft = language.is_rtl(text.language)
        sheet.print_title_rows = "1:1"
        sheet.page_setup.orientation, sheet.page_setup.fitToHeight = "landscape", 0
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        header = [text_cell(sheet, name) for name in layout.header]
        for cell in header:
            cell.font = Font(bold=True)
        sheet.append(header)
        wrapped = Alignment(wrap_text=True, vertical="top")
        for cells in layout.cells():
            for part in _parts(cells):
                row_cells = [text_cell(sheet, value) for value in part]
                for cell in row_cells:
                    cell.alignment = wrapped
                sheet.append(row_cells)


def _timeless(content: BytesIO) -> bytes:
    """The workbook without the time at which it was made."""
    with zipfile.ZipFile(content) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    return pack((name, _TIMES.sub(b"", d) if name == _CORE else d) for name, d in parts)


def _parts(cells: list[str]) -> Iterator[list[str]]:
    """``cells``, in as many rows as the longest of them takes."""
    for at in range(0, max(map(len, cells)) or 1, _LONGEST):
        yield [cell[at : at + _LONGEST] if at or len(cell) > _LONGEST else cell for cell in cells]


def text_cell(sheet: Any, value: str) -> Any:
    """A cell that holds a text and never a formula."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=None)
    if value:
        cell.value = clean(value)
        cell.data_type = "s"
        cell.quotePrefix = is_formula(value)
    return cell


def number_cell(sheet: Any, value: float, places: int) -> Any:
    """A cell that holds a number; of what is no integer, ``places`` behind the decimal point are
    shown."""
    from openpyxl.cell import WriteOnlyCell

    cell = WriteOnlyCell(sheet, value=value)
    if not isinstance(value, int):
        cell.number_format = f"0.{'0' * places}"
    return cell
