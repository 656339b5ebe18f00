"""Tables: comma- or tab-separated values, and what they share with spreadsheets."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator
from io import StringIO
from typing import Literal, TypeAlias

from desktop.domain.errors import Empty, FileError, Malformed
from desktop.domain.languages import dates, words
from desktop.domain.reasons import Bound, Exceeded, Fault, InLine, Reason
from desktop.domain.speakers import notes
from desktop.domain.speakers.labels import Piece, turns_of
from desktop.domain.transcript import Kind, Transcript
from desktop.formats.base import Format, Source
from desktop.formats.bounds import CELLS
from desktop.formats.office.columns import Columns, find_columns, seconds
from desktop.support.formulas import unquoted

_DELIMITERS = ",;\t|"
_PROBE, _PROBED = 50, 1 << 16  # lines that tell the dialect, and how long they are at most
_HUGE = (1 << 31) - 1  # characters in one cell: bounded by the file itself
Sheet: TypeAlias = "list[list[str]]"  # rows of cells
_KINDS: dict[str, Kind] = {"narration": "narration", "note": "note", "speech": "speech"}


class Table(Format):
    """One row a paragraph, in the columns that `desktop.formats.office.columns` finds.

    Rows of one speaker in a row are one turn; an empty speaker cell means the same speaker goes
    on. A second language is the human translation. What stands in columns without a role is kept
    in ``dropped``.
    """

    title = "CSV or TSV table"
    extensions = ("csv", "tsv", "tab")

    def claims(self, source: Source) -> float:
        """Certain where the first line is a header we know; by extension otherwise."""
        try:
            head = Source(source.name, source.head, source.encoding).text
        except FileError:
            return 0.0
        if head.lstrip()[:1] in ("<", "{", "["):
            return 0.0
        rows = list(_rows(head, dialect(head)))[:5]
        even = len(rows) > 1 and len(rows[0]) > 1 and len(rows[1]) == len(rows[0])
        columns = find_columns(rows) if even else None
        named = columns is not None and columns.header == 0
        if source.extension in self.extensions:
            return 1.0 if named else 0.6
        return 0.8 if named else 0.0

    def read(self, source: Source) -> Transcript:
        """The rows as turns; raises `Malformed` where no column holds text, `Empty`."""
        text = source.printed[0].rstrip("\n")
        if not text.strip():
            raise Empty(name=source.name)
        delimiter = dialect(text)
        text, broken = _bounded(text, delimiter)
        rows = list(_rows(text, delimiter))
        if text.count('"') % 2 and rows:
            rows, unclosed = _unclosed(text, rows)
            broken = broken or unclosed
        transcript = transcribe(rows, source.name, self.title)
        transcript.broken, transcript.encoding = broken, source.decoded[1]
        transcript.format = "csv"
        return transcript


def dialect(text: str) -> str:
    """The delimiter: the one that cuts the first lines into the same number of cells most often."""
    if text[:4].lower() == "sep=" and text[4:5]:
        return text[4]
    head = "\n".join(text[:_PROBED].split("\n", _PROBE)[:_PROBE])

    def evenness(delimiter: str) -> tuple[float, int]:
        widths = Counter(len(row) for row in _rows(head, delimiter) if row)
        if not widths:
            return 0.0, 0
        width, times = widths.most_common(1)[0]
        return (times / widths.total() if width > 1 else 0.0), width

    return max(_DELIMITERS, key=evenness)


def _bounded(text: str, delimiter: str) -> tuple[str, Reason | None]:
    """The lines of ``text`` that hold no more than `CELLS` cells; None where these are all."""
    if text.count(delimiter) <= CELLS:
        return text, None
    cells = at = 0
    for line in StringIO(text):
        cells += line.count(delimiter) + 1
        if cells > CELLS:
            break
        at += len(line)
    return text[:at], Exceeded(Bound.CELLS, CELLS)


def transcribe_best(sheets: list[Sheet], name: str, kind: str) -> Transcript:
    """The transcript in the sheet that has a column of speakers, or else most text; the cells of
    the others go to ``dropped``. Raises as `transcribe` does."""
    if not any(sheets):
        raise Empty(name=name)
    chosen = max(sheets, key=_promise)
    transcript = transcribe(chosen, name, kind)
    for sheet in sheets:
        if sheet is not chosen:
            transcript.dropped += [cell for row in sheet for cell in row if cell.strip()]
    return transcript


def _promise(sheet: Sheet) -> tuple[bool, int]:
    """How likely a sheet is to be the transcript."""
    columns = find_columns(sheet) if sheet else None
    letters = sum(sum(map(str.isalpha, cell)) for row in sheet for cell in row)
    return columns is not None and columns.speaker is not None, letters


def transcribe(rows: Sheet, name: str, kind: str) -> Transcript:
    """The transcript in ``rows`` of text cells; ``name`` and ``kind`` are for errors.

    Raises `Malformed` where no column holds text, `Empty` where nothing holds anything.
    """
    if rows and len(rows[0]) == 1 and rows[0][0].lower().startswith("sep="):
        rows = rows[1:]
    if not any(cell.strip() for row in rows for cell in row):
        raise Empty(name=name)
    columns = find_columns(rows)
    if columns is None:
        raise Malformed(name=name, format=kind, reason=Fault.NO_COLUMN)
    transcript = _Reading(columns).read(rows)
    if not transcript.turns:
        raise Empty(name=name)
    return transcript


class _Reading:
    def __init__(self, columns: Columns) -> None:
        self.columns = columns
        source, human = columns.languages
        self.transcript = Transcript(language=source, human_language=human)
        self._pieces: list[Piece] = []
        self._human: list[str] = []
        self._tongues: list[str] = []
        self._notes: list[bool] = []
        self._unmatched: list[tuple[int, str | None, str]] = []  # behind how many rows
        self._label = ""

    def read(self, rows: list[list[str]]) -> Transcript:
        header = self.columns.header
        transcript = self.transcript
        for number, row in enumerate(rows):
            if header is not None and number <= header:
                cells = [cell.strip() for cell in row if cell.strip()]
                transcript.title = transcript.title or (
                    cells[0] if cells and number < header else ""
                )
                transcript.dropped += cells
                transcript.set_apart += sum(map(words.count, cells))
            elif any(cell.strip() for cell in row):
                self._row(row)
        transcript.turns = turns_of(self._pieces)
        if self.columns.speaker is not None or self.columns.human is not None:
            self._attach()
        return transcript

    def _row(self, row: list[str]) -> None:
        columns = self.columns
        text = self._cell(row, columns.text)
        label = self._cell(row, columns.speaker).rstrip(":").strip()
        start, end = self._time(row, columns.start), self._time(row, columns.end)
        self._rest(row)
        human = self._cell(row, columns.human)
        if not text:
            self._add_unmatched(label, human)
            return
        given = _KINDS.get(self._cell(row, columns.kind).casefold())
        changed = bool(label) and label != self._label and given != "narration"
        if label and label != self._label and not changed:
            self.transcript.dropped.append(label)
        self._label = label if changed else self._label
        note = given == "note" or (given is None and notes.is_note(text))
        self._add(Piece(text, label=label if changed else None, start=start, end=end), given, note)
        self._human.append(human)
        self._tongues.append(self._cell(row, columns.language))

    def _add_unmatched(self, label: str, human: str) -> None:
        """A row without a text: its translation, where it has one, stands behind the row before."""
        if human:
            self._unmatched.append((len(self._pieces), label or self._label or None, human))
        elif label:
            self.transcript.dropped.append(label)

    def _add(self, piece: Piece, given: Kind | None, note: bool) -> None:
        """A note of a speaker stays in the turn: it is speech until all turns are there."""
        if self.columns.speaker is None and self.columns.human is None:
            piece.kind = given
        elif given == "narration" or (note and not self._label):
            piece.kind = "note" if note else given
        elif piece.label is None:
            piece.kind = "speech"
        self._pieces.append(piece)
        self._notes.append(note)

    def _cell(self, row: list[str], number: int | None) -> str:
        return unquoted(row[number].strip()) if number is not None and number < len(row) else ""

    def _time(self, row: list[str], number: int | None) -> float | None:
        cell = self._cell(row, number)
        time = seconds(cell, self.columns.milliseconds)
        if time is None and cell:
            self.transcript.dropped.append(cell)
        return time

    def _rest(self, row: list[str]) -> None:
        """What has no role, but for the day, which is the text's where it is the first one."""
        used = self.columns.used
        self.transcript.dropped += [
            cell for number, cell in enumerate(row) if number not in used and cell.strip()
        ]
        day = self._cell(row, self.columns.date)
        if day and self.transcript.date is None:
            date = dates.find(day)
            self.transcript.date = date.iso if date else None
        kind = self._cell(row, self.columns.kind)
        if kind and kind.casefold() not in _KINDS:
            self.transcript.dropped.append(kind)

    def _attach(self) -> None:
        """Put translations, languages and notes to the paragraphs: they are the rows in order."""
        self._place_unmatched()
        paragraphs = ((turn, p) for turn in self.transcript.turns for p in turn.paragraphs)
        for at, (turn, paragraph) in zip(range(len(self._pieces)), paragraphs, strict=True):
            turn.language = turn.language or self._tongues[at] or None
            paragraph.note |= self._notes[at]
            if self.columns.human is not None:
                paragraph.segments = [paragraph.text]
                paragraph.human = [self._human[at] or None]

    def _place_unmatched(self) -> None:
        """Tell of each translation without a text where it stands."""
        turns = iter(enumerate(self.transcript.turns))
        turn, begin, end = 0, 0, 0  # the rows of this turn
        for before, label, human in self._unmatched:
            while end < before:
                turn, item = next(turns)
                begin, end = end, end + len(item.paragraphs)
            self.transcript.add_unmatched(human, label, turn, before - begin)


def _rows(text: str, delimiter: str, quoted: bool = True) -> Iterator[list[str]]:
    """The rows as they are written; one line never fails."""
    before = csv.field_size_limit(_HUGE)
    try:
        quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
        yield from list(
            csv.reader(StringIO(text, newline=""), delimiter=delimiter, quoting=quoting)
        )
    finally:
        csv.field_size_limit(before)


def _unclosed(text: str, rows: list[list[str]]) -> tuple[list[list[str]], Reason | None]:
    """A quotation mark that is never closed swallows the rest of the file: then that rest is read
    line by line, as it stands."""
    delimiter = dialect(text)
    swallowed = max(cell.count("\n") for cell in rows[-1]) if rows[-1] else 0
    lines = text.split("\n")
    first = len(lines) - swallowed
    if not swallowed:
        return rows, None
    rest = _rows("\n".join(lines[first - 1 :]), delimiter, quoted=False)
    return rows[:-1] + list(rest), InLine(first, Fault.OPEN_QUOTE)
