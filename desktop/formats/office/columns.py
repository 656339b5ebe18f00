"""Which column of a table is what: by its header in many languages, else by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Literal, get_args

from desktop.domain.languages import clock, language, wordlists
from desktop.formats.bounds import COLUMNS

Role = Literal["speaker", "text", "start", "end", "human", "kind", "language", "date"]
Rows = Sequence[Sequence[str]]

_TIME = re.compile(r"\[?\(?((?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,6})?)\)?\]?")
_FRAMES = re.compile(r"(\d{2})[:;](\d{2})[:;](\d{2})[:;](\d{2})")
_REGIONAL = "en-us en-gb pt-pt es-es fr-fr de-de it-it zh-cn zh-tw"
_RATE = 30  # frames a second, of an editing program's time code
_NUMBER = re.compile(r"\d{1,9}(?:[.,]\d{1,9})?")
_UNIT = re.compile(r"(?<!\s)\s*+[\[(][^\[\]()]*+[\])]\s*+$")
_FULLER = 1.5  # times as many letters as the column that is headed as text
_SAMPLE = 200  # rows to look at
_HEAD = 10  # rows among which the header is looked for


@dataclass(frozen=True, slots=True)
class Columns:
    """The number of each column that has a role; ``header`` the number of the header row or None;
    ``milliseconds`` where times are written so; ``languages`` of text and translation, where the
    header names them."""

    text: int
    speaker: int | None = None
    start: int | None = None
    end: int | None = None
    human: int | None = None
    kind: int | None = None
    language: int | None = None
    date: int | None = None
    header: int | None = None
    milliseconds: bool = False
    languages: tuple[str | None, str | None] = (None, None)
    used: frozenset[int] = field(default=frozenset())


def find_columns(rows: Rows) -> Columns | None:
    """The columns of a table that starts with ``rows``; None where none of them holds text."""
    rows = [row[:COLUMNS] for row in rows[:_SAMPLE]]
    for number, row in enumerate(rows[:_HEAD]):
        letters = _letters(rows[number + 1 :], len(row))
        columns = _by_header(row, letters)
        if columns is not None:
            return _with_used(replace(_fullest(columns, letters), header=number))
    columns = _by_content(rows)
    if columns is None or columns.start is None:
        headed = _by_content(rows[1:])  # times below a header that says nothing to us
        if headed is not None and headed.start is not None:
            columns = replace(headed, header=0)
    return None if columns is None else _with_used(columns)


def seconds(cell: str, milliseconds: bool = False) -> float | None:
    """A time in a cell: "1:02", "00:01:02,5", "62.5"; None where it is no time."""
    cell = cell.strip()
    time = _TIME.fullmatch(cell)
    if time is not None:
        return clock.seconds(time[1])
    code = _FRAMES.fullmatch(cell)
    if code is not None:
        hours, minutes, rest, frame = map(int, code.groups())
        return hours * 3600 + minutes * 60 + rest + frame / _RATE
    if _NUMBER.fullmatch(cell):
        value = float(cell.replace(",", "."))
        return value / 1000 if milliseconds else value
    return None


def language_named(header: str) -> str | None:
    """The language that a header is the code or a name of ("pt-BR", "English"), or None."""
    return _languages().get(header.strip().casefold().replace("_", "-"))


@cache
def _languages() -> dict[str, str]:
    """Codes of languages by all their names; of two with one name the first counts."""
    names = {
        name.casefold(): code
        for code in reversed(language.codes())
        for name in (language.native(code), language.name(code), code)
    }
    return names | {code: language.normal(code) for code in _REGIONAL.split()}


@cache
def _roles() -> dict[str, Role]:
    """What a column is, by what it may be headed."""
    return {
        name.casefold(): role
        for lists in wordlists.every()
        for role in get_args(Role)
        for name in getattr(lists.tables, role)
    }


def _role(header: str) -> Role | None:
    plain = " ".join(re.split(r"[\s_\-./:#]+", _UNIT.sub("", header).casefold())).strip()
    return _roles().get(plain)


def _letters(rows: Rows, width: int) -> list[int]:
    """How many letters each column holds below its header."""
    return [
        sum(sum(map(str.isalpha, row[number])) for row in rows if number < len(row))
        for number in range(width)
    ]


def _fullest(columns: Columns, letters: list[int]) -> Columns:
    """``columns`` with the column for text in which most is written, whatever its header says
    (unless that is the name of a language, beside that of another)."""
    if all(columns.languages):  # two columns are headed by the names of languages
        return columns
    named = (columns.speaker, columns.start, columns.end, columns.human, columns.kind)
    others = {*named, columns.language}
    free = [number for number in range(len(letters)) if number not in others | {columns.date}]
    fullest = max(free, key=letters.__getitem__, default=columns.text)
    if letters[fullest] <= _FULLER * letters[columns.text]:
        return columns
    return replace(columns, text=fullest, languages=(None, columns.languages[1]))


def _beside_speaker(numbers: dict[Role, int], letters: list[int]) -> dict[Role, int]:
    """The column of text in a table whose header names the speaker alone: the fullest one."""
    free = [number for number in range(len(letters)) if number not in numbers.values()]
    fullest = max(free, key=letters.__getitem__, default=numbers["speaker"])
    return {"text": fullest} if letters[fullest] > letters[numbers["speaker"]] else {}


def _by_header(row: Sequence[str], letters: list[int]) -> Columns | None:
    """The columns, if ``row`` is a header: it names the text, and nothing in it is long. A column
    of numbers is no text, though it is headed "Line" or "id"."""
    if any(len(cell) > 60 for cell in row) or sum(bool(cell.strip()) for cell in row) < 1:
        return None
    numbers: dict[Role, int] = {}
    tongues: list[tuple[int, str]] = []
    for number, cell in enumerate(row):
        role, tongue = _role(cell), language_named(cell)
        if not letters[number] and any(letters) and role in (None, "text", "human"):
            continue
        if role is not None:
            numbers.setdefault(role, number)
        elif tongue is not None:
            tongues.append((number, tongue))
    names: tuple[str | None, str | None] = (None, None)
    if "text" not in numbers and tongues and (len(tongues) > 1 or "speaker" in numbers):
        numbers["text"], first = tongues.pop(0)
        names = (first, None)
    if "human" not in numbers and tongues and "text" in numbers:
        numbers["human"], second = tongues[0]
        names = (names[0], second)
    if "text" not in numbers and "speaker" in numbers:
        numbers |= _beside_speaker(numbers, letters)
    if "text" not in numbers or (len(numbers) < 2 and len(row) > 1):
        return None
    stamps = " ".join(row).casefold()
    return Columns(
        text=numbers["text"],
        speaker=numbers.get("speaker"),
        start=numbers.get("start"),
        end=numbers.get("end"),
        human=numbers.get("human"),
        kind=numbers.get("kind"),
        language=numbers.get("language"),
        date=numbers.get("date"),
        milliseconds=re.search(r"\bms\b|milli|_ms", stamps) is not None,
        languages=names,
    )


@dataclass(slots=True)
class _Column:
    number: int
    cells: list[str]

    @property
    def filled(self) -> list[str]:
        return [cell for cell in self.cells if cell.strip()]

    def length(self) -> float:
        letters = [sum(map(str.isalpha, cell)) for cell in self.filled]
        return sum(letters) / max(1, len(letters))

    def is_time(self) -> bool:
        values = [seconds(cell) for cell in self.filled]
        known = [value for value in values if value is not None]
        if len(known) < 2 or len(known) < 0.9 * len(values):
            return False
        clocks = sum(":" in cell for cell in self.filled)
        return known == sorted(known) and (clocks > 0 or any("." in cell for cell in self.filled))

    def is_speaker(self) -> bool:
        cells = self.filled
        if not cells or self.length() < 1 or any(len(cell) > 80 for cell in cells):
            return False
        named = sum(cell.strip()[-1] not in ".!?…" or len(cell) < 8 for cell in cells)
        words = sum(len(cell.split()) for cell in cells) / len(cells)
        repeats = len(set(cells)) <= max(1, 0.6 * len(cells)) or len(cells) < 4
        return named >= 0.9 * len(cells) and words <= 5 and repeats


def _by_content(rows: Rows) -> Columns | None:
    width = max((len(row) for row in rows), default=0)
    columns = [_Column(n, [row[n] if n < len(row) else "" for row in rows]) for n in range(width)]
    times = [column for column in columns if column.is_time()][:2]
    others = [column for column in columns if column not in times and column.length() > 0]
    if not others:
        return None
    text = max(others, key=_Column.length)
    rest = [column for column in others if column is not text]
    speakers = [c for c in rest if c.is_speaker() and c.length() < 0.8 * text.length()]
    twins = [c for c in rest if c not in speakers and _twins(text, c)]
    if twins and twins[0].number < text.number:
        text, twins[0] = twins[0], text
    return Columns(
        text=text.number,
        speaker=speakers[0].number if speakers else None,
        start=times[0].number if times else None,
        end=times[1].number if len(times) > 1 else None,
        human=twins[0].number if twins else None,
    )


def _twins(text: _Column, other: _Column) -> bool:
    """Whether ``other`` may be the same in another language: as full, and about as long."""
    pairs = zip(text.cells, other.cells, strict=True)
    both = sum(bool(a.strip() and b.strip()) for a, b in pairs)
    ratio = other.length() / max(1.0, text.length())
    return both >= 0.8 * len(text.filled) and ratio >= 0.35 and other.length() >= 8


def _with_used(columns: Columns) -> Columns:
    """``columns`` with the numbers that have a role; a date is kept among the rest, too."""
    numbers = (
        columns.text,
        columns.speaker,
        columns.start,
        columns.end,
        columns.human,
        columns.kind,
    )
    return replace(
        columns, used=frozenset(n for n in (*numbers, columns.language) if n is not None)
    )
