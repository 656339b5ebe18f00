"""The margin of a court record: numbered lines, heads and feet of pages, taken off."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

_NUMBERED = re.compile(
    r"\s{0,14}(?:(?P<page>\d{1,5}):)?(?P<clock>\d\d:\d\d(?::\d\d)?\s+)?(?P<number>\d{1,2})"
    r"(?:[:.)]?(?P<text>\s{1,}\S.*)|\s*)"
)
_LONE = re.compile(r"\s*\d{1,2}\s*")
_DIGITS = re.compile(r"\d+")
_MOST = 40  # lines on a page
_RUN = 5  # numbers one after the other that make a margin
_SHARE = 0.6  # of the lines that are not empty
_EDGE = 4  # lines above and below those with numbers that may be head and foot
_OFTEN = 3  # times that a line without number comes back: a head or foot


@dataclass(slots=True)
class Sheets:
    """A record without its margin: ``lines`` as printed, indented, "" for an empty one; ``heads``
    what stood above and below the numbered lines, with the line before which each stands."""

    lines: list[str] = field(default_factory=list)
    heads: list[tuple[int, str]] = field(default_factory=list)


def unnumbered(lines: Sequence[str]) -> Sheets | None:
    """``lines`` without line numbers, heads and feet; None where they have no such numbers."""
    numbers = _numbers(lines)
    full = sum(bool(line.strip()) for line in lines)
    counted = sum(number is not None for number in numbers)
    if counted < _RUN or counted < _SHARE * full:
        return _without_column(lines)
    return _stripped(lines, numbers)


def _numbers(lines: Sequence[str]) -> list[int | None]:
    """The number of each line in a run of numbers that count up; None for other lines."""
    runs: list[dict[int, int]] = []  # the number of each line of a run
    expected = 0
    for at, line in enumerate(lines):
        match = _NUMBERED.fullmatch(line)
        number = int(match["number"]) if match else 0
        if not match or not 1 <= number <= _MOST:
            continue
        if number == 1 or not runs:  # or the record begins in the middle of a page
            runs.append({})
        elif not expected <= number <= expected + 1:
            continue
        runs[-1][at] = number
        expected = number + 1
    numbers: list[int | None] = [None] * len(lines)
    if any(len(run) >= _RUN for run in runs):
        for run in runs:
            told = len(run) >= _RUN or any(not _LONE.fullmatch(lines[at]) for at in run)
            for at, number in run.items() if told else ():
                numbers[at] = number
    return numbers


def _stripped(lines: Sequence[str], numbers: list[int | None]) -> Sheets:
    counts = Counter(
        _shape(line) for line, number in zip(lines, numbers, strict=True) if number is None
    )
    sheets = Sheets()
    between: list[str] = []
    last = 0
    for line, number in zip(lines, numbers, strict=True):
        if number is None:
            if line.strip():
                between.append(line)
            continue
        _settle(sheets, between, counts, turned=number <= last or last == 0)
        between, last = [], number
        match = _NUMBERED.fullmatch(line)
        sheets.lines.append((match["text"] or "").rstrip() if match else "")
    _settle(sheets, between, counts, turned=True)
    return sheets


def _settle(sheets: Sheets, between: list[str], counts: Counter[str], turned: bool) -> None:
    """Put away lines without a number: heads and feet where the page ``turned``, else text."""
    edge = turned and len(between) <= 2 * _EDGE
    for line in between:
        often = counts[_shape(line)] >= _OFTEN
        if (turned and (edge or often)) or _LONE.fullmatch(line):
            sheets.heads.append((len(sheets.lines), " ".join(line.split())))
        else:
            sheets.lines.append(line.rstrip())


def _without_column(lines: Sequence[str]) -> Sheets | None:
    """``lines`` where the numbers stand in a column of their own, below or above the text."""
    alone = [at for at, line in enumerate(lines) if _LONE.fullmatch(line)]
    column: set[int] = set()
    run: list[int] = []
    for at in alone:
        number = int(lines[at].strip())
        if run and number == int(lines[run[-1]].strip()) + 1:
            run.append(at)
        else:
            column.update(run if len(run) >= 2 * _RUN else ())
            run = [at] if number == 1 else []
    column.update(run if len(run) >= 2 * _RUN else ())
    if not column:
        return None
    counts = Counter(_shape(line) for line in lines if line.strip())
    sheets = Sheets()
    for at, line in enumerate(lines):
        if at in column or (line.strip() and counts[_shape(line)] >= _OFTEN and _is_head(line)):
            sheets.heads.append((len(sheets.lines), " ".join(line.split())))
        else:
            sheets.lines.append(line.rstrip())
    return sheets


def _is_head(line: str) -> bool:
    """Whether a line that comes back may be a head or foot, and not what somebody says."""
    return line.strip()[-1:] not in ".?!:"


def _shape(line: str) -> str:
    return _DIGITS.sub("#", " ".join(line.split()).casefold())
