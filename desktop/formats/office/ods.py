"""OpenDocument spreadsheets: from LibreOffice, zipped (.ods) or as one XML file (.fods)."""

from __future__ import annotations

import re
from typing import ClassVar

from desktop.domain.reasons import Fault, InRow, Reason
from desktop.domain.transcript import Transcript
from desktop.formats import xml
from desktop.formats.archive import Archive
from desktop.formats.base import Format, Source
from desktop.formats.bounds import CELLS, most_text
from desktop.formats.office.odt import cell_text
from desktop.formats.office.table import Sheet, transcribe_best
from desktop.formats.xml import Element

_MIME = b"application/vnd.oasis.opendocument.spreadsheet"
_REPEATED = 100_000  # rows, and cells in a row, that are there only because others are repeated
_PERIOD = re.compile(r"PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:[.,]\d{1,6})?)S")


class Ods(Format):
    """As `xlsx.Spreadsheet`: the sheet that is most like a transcript is one, the cells of the
    others are kept in ``dropped``. Formulas count as what they last came to."""

    title = "OpenDocument spreadsheet"
    extensions: ClassVar[tuple[str, ...]] = ("ods", "ots", "fods")

    def claims(self, source: Source) -> float:
        """The MIME type stands uncompressed at the start of every one."""
        return 0.95 if _MIME in source.data[:16384] else 0.0

    def read(self, source: Source) -> Transcript:
        """The rows as turns; raises `Malformed`, `Hostile` or `Empty`."""
        data, encoding = source.data, source.encoding
        if source.head.startswith(b"PK"):
            archive = Archive(source.data, source.name, self.title)
            data, encoding = archive.read("content.xml"), None
        walker = xml.walk(data, source.name, self.title, encoding)
        sheets, broken = _sheets(walker, most_text(len(source.data)))
        transcript = transcribe_best(sheets, source.name, self.title)
        transcript.broken, transcript.format = broken, "ods"
        return transcript


def _sheets(walker: xml.Walker, letters: int) -> tuple[list[Sheet], Reason | None]:
    """The rows of each sheet, empty ones left out, with no more than ``letters`` in them; and where
    and why reading stopped."""
    sheets: list[Sheet] = []
    row = _Row()
    cells, repeated = CELLS, _REPEATED
    for event, element in walker:
        name = xml.name(element)
        if event == "start":
            if name == "table":
                sheets.append([])
        elif name in {"table-cell", "covered-table-cell"}:
            row.add(_text(element), _times(element, "number-columns-repeated"))
            xml.release(element)
        elif name == "table-row" and sheets:
            times = _times(element, "number-rows-repeated") if row.width else 0
            cells, repeated = cells - times * row.width, repeated - max(0, times - 1)
            letters -= times * row.letters
            if min(cells, repeated, letters) < 0 or row.repeated > _REPEATED:
                return sheets, InRow(len(sheets[-1]) + 1, Fault.TOO_MANY_CELLS)
            sheets[-1] += [row.cells()] * times
            row = _Row()
            xml.release(element)
    return sheets, walker.broken


class _Row:
    """Cells with how often each stands there; ``width`` is how many there are up to the last that
    holds something, for sheets end in thousands of empty ones; ``letters`` how many they hold;
    ``repeated`` how many that hold something stand there once more."""

    def __init__(self) -> None:
        self.width = self.letters = self.repeated = 0
        self._all = 0
        self._cells: list[tuple[str, int]] = []

    def add(self, text: str, times: int) -> None:
        self._cells.append((text, times))
        self._all += times
        if text.strip():
            self.width = self._all
            self.letters += len(text) * times
            self.repeated += times - 1

    def cells(self) -> list[str]:
        texts: list[str] = []
        for text, times in self._cells:
            texts += [text] * min(times, self.width - len(texts))
        return texts


def _times(element: Element, attribute: str) -> int:
    """How often a cell or a row stands there: at least once."""
    times = xml.attribute(element, attribute) or "1"
    return int(times) if times.isascii() and times.isdecimal() and len(times) < 9 else 1


def _text(cell: Element) -> str:
    """What a cell holds: dates as ISO 8601, times as "H:MM:SS", whatever the sheet shows."""
    day, time = xml.attribute(cell, "date-value"), xml.attribute(cell, "time-value")
    if day is not None:
        return day.replace("T", " ")
    if time is not None and (match := _PERIOD.fullmatch(time)):
        hours, minutes, seconds = match.groups()
        return f"{int(hours)}:{int(minutes):02}:{seconds}"
    shown = cell_text(cell)
    if xml.attribute(cell, "value-type") == "float":
        return (xml.attribute(cell, "value") or shown).removesuffix(".0")
    return shown
