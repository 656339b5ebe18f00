"""A concordance: each place where a word stands, with what stands around it."""

from __future__ import annotations

import csv
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from io import BytesIO, StringIO
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from desktop.domain.errors import NotAFormat
from desktop.services.library.query import Field
from desktop.services.library.searching import Hit, Occurrences, Search, Span, Where
from desktop.services.translation.memory import Memory
from desktop.support.files import write_whole
from desktop.support.formulas import quoted
from desktop.support.job import Job

MOST = 100_000  # lines
AROUND = 12  # words at each side
_HEADER = (
    "left", "keyword", "right", "translation", "speaker", "date", "language", "title", "path"
)  # fmt: skip
_Cell = str | int | float  # of a table


class Sort(Enum):
    """What a concordance is sorted by: what stands ``LEFT`` or ``RIGHT`` of the word, from there
    outwards; one word there, the first to the third; the word itself; the speaker; the date.
    ``TEXT``: transcript by transcript. ``RANDOM``: in no order, which always is the same."""

    TEXT = "text"
    LEFT = "left"
    RIGHT = "right"
    WORD = "word"
    FIRST_LEFT = "1L"
    SECOND_LEFT = "2L"
    THIRD_LEFT = "3L"
    FIRST_RIGHT = "1R"
    SECOND_RIGHT = "2R"
    THIRD_RIGHT = "3R"
    SPEAKER = "speaker"
    DATE = "date"
    RANDOM = "random"


@dataclass(frozen=True, slots=True)
class Line:
    """One place: what stands ``left`` and ``right`` of the ``keyword``, at most so many words of
    its paragraph; ``hit`` is its sentence. ``before`` and ``behind`` are the words as the index
    holds them, from the keyword outwards. ``field`` is where it stands."""

    left: str
    keyword: str
    right: str
    hit: Hit
    before: tuple[str, ...]
    behind: tuple[str, ...]
    field: Field = Field.TEXT

    @property
    def other(self) -> str:
        """The sentence in the other language: the translation of the original, the original of a
        translation; "" where there is none."""
        hit = self.hit
        return hit.text if self.field is not Field.TEXT else hit.own or hit.translation or ""


def concordance(
    search: Search,
    text: str,
    where: Where | None = None,
    *,
    sort: Sequence[Sort] = (),
    most: int = MOST,
    sample: bool = False,
    around: int = AROUND,
    job: Job | None = None,
) -> list[Line]:
    """Up to ``most`` places where the query ``text`` stands: a random ``sample`` of all, as one in
    random order is, else those that were added last. ``around``: so many words at each side. Raises
    `KeptFileUnusable`, `Cancelled`."""
    lines: list[Line] = []
    sample = sample or Sort.RANDOM in sort
    for each in search.occurrences(text, where or Where(), most, job or Job(), sample=sample):
        lines += _lines(each, around)
        if len(lines) >= most and not sample:
            break
    if sample and len(lines) > most:
        lines = [lines[at] for at in sorted(Random(most).sample(range(len(lines)), most))]
    return arranged(lines[:most], sort)


def arranged(lines: Iterable[Line], sort: Sequence[Sort]) -> list[Line]:
    """``lines`` in the order of ``sort``, its first before its second; those that are equal stay in
    theirs."""
    lines = list(lines)
    for each in reversed(sort):
        if each is Sort.RANDOM:
            Random(len(lines)).shuffle(lines)
        elif each is not Sort.TEXT:
            lines.sort(key=_KEYS[each])
    return lines


def _word(at: int, before: bool) -> Callable[[Line], str]:
    """The word ``at`` so many words from the keyword; "" where a paragraph ends sooner."""

    def key(line: Line) -> str:
        words = line.before if before else line.behind
        return words[at] if at < len(words) else ""

    return key


_KEYS: dict[Sort, Callable[[Line], Any]] = {
    Sort.LEFT: lambda line: line.before,
    Sort.RIGHT: lambda line: line.behind,
    Sort.WORD: lambda line: line.keyword.casefold(),
    Sort.SPEAKER: lambda line: line.hit.speaker.casefold(),
    Sort.DATE: lambda line: line.hit.date or "~",  # without a date: last
    **{
        sort: _word(int(sort.value[0]) - 1, "L" in sort.value)
        for sort in Sort
        if sort.value[0].isdigit()
    },
}


def _lines(places: Occurrences, around: int) -> Iterator[Line]:
    text, words = "".join(places.pieces), places.words
    starts = [0, *accumulate(map(len, places.pieces))]
    for first, last in places.spans:
        start, end = words[first].start, words[last - 1].end
        number = bisect_right(starts, start, hi=len(places.pieces)) - 1
        lit = ((start - starts[number], min(end, starts[number + 1]) - starts[number]),)
        from_, to = max(0, first - around), min(len(words), last + around)
        yield Line(
            text[words[from_].start if from_ else 0 : start],
            text[start:end],
            text[end : words[to - 1].end if to < len(words) else len(text)],
            _sentence(places, number, lit),
            tuple(word.key for word in reversed(words[from_:first])),
            tuple(word.key for word in words[last:to]),
            places.field,
        )


def _sentence(places: Occurrences, number: int, lit: tuple[Span, ...]) -> Hit:
    """The sentence in which a place of the piece ``number`` stands, or beside which."""
    hit = places.hits[min(number, len(places.hits) - 1)]
    piece = places.pieces[number].strip()
    match places.field:
        case Field.TEXT:
            return replace(hit, spans=lit)
        case Field.TRANSLATION:
            return replace(hit, translation=piece, translation_spans=lit)
        case Field.OWN:
            return replace(hit, own=piece, own_spans=lit)
        case Field.NOTES:
            return replace(hit, note=piece, note_spans=lit)


def with_hits(lines: Sequence[Line], hits: Sequence[Hit]) -> list[Line]:
    """``lines``, each with another of ``hits`` for its sentence."""
    return [replace(line, hit=hit) for line, hit in zip(lines, hits, strict=True)]


# -- the other side -------------------------------------------------------------------------------


def translated(hits: Sequence[Hit], memory: Memory, targets: Mapping[str, str]) -> list[Hit]:
    """``hits``; those without a translation with that of the memory: into the language that
    ``targets`` has for theirs, else into any."""
    by_language: dict[str, set[str]] = {}
    for hit in hits:
        if hit.translation is None:
            by_language.setdefault(hit.language, set()).add(hit.text)
    units = {
        code: memory.best(texts, code, targets.get(code, "")) for code, texts in by_language.items()
    }
    return [
        replace(hit, translation=unit.translation)
        if hit.translation is None and (unit := units[hit.language].get(hit.text)) is not None
        else hit
        for hit in hits
    ]


# -- tables ---------------------------------------------------------------------------------------


def save(lines: Sequence[Line], output: Path) -> None:
    """Write ``lines`` into a table, CSV or (by its extension) XLSX, those of translations with the
    originals at their side. What a spreadsheet would take for a formula is written as text. Raises
    `NotAFormat`, OSError."""
    of_others = any(line.field is not Field.TEXT for line in lines)
    header = ["original" if of_others and name == "translation" else name for name in _HEADER]
    save_rows([header, *map(_cells, lines)], "Concordance", output)


def save_rows(rows: Iterable[Sequence[_Cell]], title: str, output: Path, places: int = 0) -> None:
    """Write ``rows``, whose first are the headings, into a table as `save` does; ``title`` is that
    of the sheet. So many ``places`` behind the decimal point are shown of what is no integer."""
    extension = output.suffix[1:].lower()
    if extension not in ("csv", "xlsx"):
        raise NotAFormat(extension=extension, known="csv, xlsx")
    write_whole(output, _csv(rows, places) if extension == "csv" else _xlsx(rows, title, places))


def _cells(line: Line) -> tuple[str, ...]:
    hit = line.hit
    return (
        line.left.strip(),
        line.keyword,
        line.right.strip(),
        line.other.strip(),
        hit.speaker,
        hit.date,
        hit.language,
        hit.title,
        str(hit.path),
    )


def _csv(rows: Iterable[Sequence[_Cell]], places: int) -> bytes:
    def text(cell: _Cell) -> str:
        if isinstance(cell, str):
            return quoted(cell.replace("\0", "\ufffd"))
        return str(cell) if isinstance(cell, int) else f"{cell:.{places}f}"

    table = StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerows([*map(text, row)] for row in rows)
    return table.getvalue().encode("utf-8-sig", "replace")


def _xlsx(rows: Iterable[Sequence[_Cell]], title: str, places: int) -> bytes:
    import openpyxl

    from desktop.export.table import number_cell, text_cell

    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for row in rows:
        sheet.append(
            [
                text_cell(sheet, cell)
                if isinstance(cell, str)
                else number_cell(sheet, cell, places)
                for cell in row
            ]
        )
    content = BytesIO()
    book.save(content)
    return content.getvalue()
