"""Spreadsheets: XLSX, through openpyxl's reading mode.

openpyxl and not calamine: it goes through a sheet row by row, where calamine makes room for the
whole rectangle that the outermost cell spans, so that one far cell costs gigabytes.
"""

from __future__ import annotations

import datetime
import warnings
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from desktop.domain.errors import FileError, Malformed
from desktop.domain.reasons import Fault, InRow, Reason, reason_of
from desktop.domain.transcript import Transcript
from desktop.formats.archive import OLE, Archive, refuse_old
from desktop.formats.base import Format, Source
from desktop.formats.bounds import CELLS, most_text
from desktop.formats.office.table import Sheet, transcribe_best

if TYPE_CHECKING:
    from openpyxl.workbook import Workbook

_TAIL = 1 << 18


class Spreadsheet(Format):
    """The first sheet with a column of text and one of speakers (else the one with most text) is
    the transcript; the cells of the others are kept in ``dropped``. Formulas count as what they
    last came to; pictures, comments, colours and macros are not read."""

    title = "Excel workbook"
    extensions = ("xlsx", "xlsm")

    def claims(self, source: Source) -> float:
        """Certain for a ZIP with a workbook in it."""
        if source.head.startswith(OLE):
            return 0.6 if source.extension in ("xls", "xlsx", "xlsm") else 0.0
        ends = source.head + source.data[-_TAIL:]
        return 1.0 if source.head.startswith(b"PK") and b"xl/workbook" in ends else 0.0

    def read(self, source: Source) -> Transcript:
        """The rows as turns; raises `Malformed`, `Hostile` or `Empty`."""
        refuse_old(source, self.title, ".xlsx")
        archive = Archive(source.data, source.name, self.title)
        sheets, broken = self._sheets(archive, source)
        transcript = transcribe_best(sheets, source.name, self.title)
        transcript.broken, transcript.format = broken, "xlsx"
        return transcript

    def _sheets(self, archive: Archive, source: Source) -> tuple[list[Sheet], Reason | None]:
        sheets: list[Sheet] = []
        cells, letters = CELLS, most_text(len(source.data))
        try:
            for row in _cells(archive):
                if row is None:
                    sheets.append([])
                    continue
                cells -= row[0] + 1
                letters -= sum(map(len, row[1]))
                if min(cells, letters) < 0:
                    return sheets, InRow(len(sheets[-1]) + 1, Fault.TOO_MANY_CELLS)
                sheets[-1] += [row[1]] if row[1] else []
        except (FileError, MemoryError):
            raise
        except Exception as error:  # openpyxl raises whatever the damage leads it to
            if not any(sheets):
                reason = reason_of(error)
                raise Malformed(name=source.name, format=self.title, reason=reason) from error
            return sheets, InRow(len(sheets[-1]) + 1, reason_of(error))
        return sheets, None


def _cells(archive: Archive) -> Iterator[tuple[int, list[str]] | None]:
    """None where a sheet starts; then for each row how wide it was, and its cells as text without
    the empty ones at its end."""
    from openpyxl import load_workbook

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about styles and extensions that are not read
        book: Workbook = load_workbook(
            archive.file(), read_only=True, data_only=True, keep_links=False
        )
        for sheet in book.worksheets:
            yield None
            sheet.reset_dimensions()
            for row in sheet.iter_rows(values_only=True):
                cells = [_text(value) for value in row]
                while cells and not cells[-1]:
                    cells.pop()
                yield len(row), cells


def _text(value: Any) -> str:
    """What a cell shows, times as "H:MM:SS"."""
    match value:
        case None:
            return ""
        case datetime.datetime():
            return value.isoformat(" ").removesuffix(" 00:00:00")
        case datetime.time():
            return value.isoformat()
        case datetime.timedelta():
            minutes, seconds = divmod(value.total_seconds(), 60)
            return f"{int(minutes) // 60}:{int(minutes) % 60:02}:{seconds:06.3f}"
        case float() if value.is_integer():
            return str(int(value))
    return str(value)
