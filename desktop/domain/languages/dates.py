"""Dates as printed in the languages of transcripts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from desktop.domain.languages import wordlists
from desktop.domain.languages.wordlists import Dates, Words

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before each began
_WORD = r"[^\W\d_]{3,12}"


@cache
def _months() -> dict[str, int]:
    """The month for each beginning of its name, the longest first: "juil" before "jui"."""
    beginnings = {
        beginning: number
        for lists in wordlists.every()
        for number, names in enumerate(lists.dates.months, 1)
        for beginning in names
    }
    return dict(sorted(beginnings.items(), key=lambda item: (-len(item[0]), item[0])))


def _any(pick: Callable[[Dates], Words]) -> str:
    """A pattern for any of the words that ``pick`` takes from each language, the longest first."""
    return wordlists.alternatives(wordlists.union(lambda lists: pick(lists.dates)))


@cache
def _shapes() -> tuple[re.Pattern[str], ...]:
    ordinals, of = _any(lambda dates: dates.ordinals), _any(lambda dates: dates.before_month)
    before, after = _any(lambda dates: dates.before_year), _any(lambda dates: dates.year)
    english = wordlists.alternatives(wordlists.of("en").dates.ordinals)
    return tuple(
        re.compile(shape)
        for shape in (
            r"(?P<y>\d{4})\s*[-/.]\s*(?P<m>\d{1,2})\s*[-/.]\s*(?P<d>\d{1,2})(?!\d)",
            rf"(?P<era>{'|'.join(_ERAS)})(?P<y>\d{{1,2}}|元)\s*年\s*(?P<m>\d{{1,2}})\s*月"
            r"\s*(?P<d>\d{1,2})\s*日",
            r"(?P<y>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号일]",
            rf"(?P<m>{_WORD})\.?\s+(?P<d>\d{{1,2}})(?:{english})?,?\s+(?P<y>\d{{4}})\b",
            rf"(?P<d>\d{{1,2}})(?:{ordinals}|\.)?\s+(?:(?:{of})\s+)?(?P<m>{_WORD})\.?,?"
            rf"\s+(?:(?:{before})\s+)?(?P<y>\d{{4}})\b(?:\s*(?:{after}))?",
            r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})(?!\d)",
        )
    )


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date in a text: ``iso`` ("2020-03-10") for ``text[start:end]``."""

    iso: str
    start: int
    end: int


def find(text: str) -> FoundDate | None:
    """The first date with day, month and year in ``text``, or None. "3/10/2020" is read with the
    day first, unless only the month first gives a date."""
    best: FoundDate | None = None
    for shape in _shapes():
        for match in shape.finditer(text):
            iso = _iso(_year(match), match["m"], match["d"])
            if iso and (best is None or match.start() < best.start):
                best = FoundDate(iso, match.start(), match.end())
            if iso:
                break
    return best


def _year(match: re.Match[str]) -> str:
    era = match.groupdict().get("era")
    if era is None:
        return match["y"]
    return str(_ERAS[era] + (1 if match["y"] == "元" else int(match["y"])))


def _iso(year: str, month: str, day: str) -> str | None:
    y, d = int(year), int(day)
    m = int(month) if month.isdecimal() else _month(month.lower())
    if m > 12 >= d:
        m, d = d, m
    if not (1 <= m <= 12 and 1 <= d <= 31 and 1000 <= y <= 2999):
        return None
    return f"{y:04d}-{m:02d}-{d:02d}"


def _month(word: str) -> int:
    return next((month for start, month in _months().items() if word.startswith(start)), 0)


_NUMBERS = tuple(
    re.compile(shape)
    for shape in (
        r"(?P<y>\d{4})(?:[-/.](?P<m>\d{1,2})(?:[-/.](?P<d>\d{1,2}))?)?",
        r"(?:(?P<d>\d{1,2})\. ?)?(?P<m>\d{1,2})[./] ?(?P<y>\d{4})",
    )
)
_DAY_OR_MONTH = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")


@cache
def _months_and_years() -> tuple[re.Pattern[str], ...]:
    of, before = _any(lambda dates: dates.before_month), _any(lambda dates: dates.before_year)
    after = _any(lambda dates: dates.year)
    return (
        re.compile(
            rf"(?P<m>{_WORD})\.?,? (?:(?:{of}|{before}) )?(?P<y>\d{{4}})(?: ?(?:{after}))?", re.I
        ),
        re.compile(r"(?P<y>\d{4}) ?[年년](?: ?(?P<m>\d{1,2}) ?[月월])?"),
    )


def typed(text: str) -> str | None:
    """The day, month or year that a person typed: "2019-03-08", "2019-03" or "2019"; "" for "".
    None where that cannot be told: "3/4/2019" may be either of two days."""
    text = " ".join(text.split())
    if not text:
        return ""
    for shape in _NUMBERS:
        if match := shape.fullmatch(text):
            return _part(match)
    either = _DAY_OR_MONTH.fullmatch(text)
    if either is not None and max(int(either[1]), int(either[2])) <= 12 and either[1] != either[2]:
        return None
    date = find(text)
    if date is not None and (date.start, date.end) == (0, len(text)):
        return _valid(*map(int, date.iso.split("-")))
    for shape in _months_and_years():
        if match := shape.fullmatch(text):
            return _part(match)
    return None


def _part(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month, day = parts["m"], parts.get("d")
    if month is None:
        return _valid(int(parts["y"]))
    number = int(month) if month.isdecimal() else _month(month.lower())
    return _valid(int(parts["y"]), number, int(day)) if day else _valid(int(parts["y"]), number)


def _valid(year: int, *rest: int) -> str | None:
    """As ISO 8601 has it; None where there is no such date."""
    try:
        date(year, *(*rest, 1, 1)[:2])
    except ValueError:
        return None
    return "-".join([f"{year:04d}", *(f"{number:02d}" for number in rest)])


def line_date(line: str) -> tuple[str, str | None] | None:
    """The date and place of a line that has nothing else ("March 10, 2020, The Kremlin, Moscow").
    None where the line contains more than a date, a weekday, a time of day and a place."""
    if len(line) > 160:
        return None
    found = find(line)
    if found is None:
        return None
    before = _before(line[: found.start]).strip(" ,;|–—-·:")
    after = _CLOCK.sub("", line[found.end :]).strip(" \u00a0,;|–—-·.:")
    if before.count("(") != before.count(")") or before.count("[") != before.count("]"):
        return None
    if len(before.split()) > 4 or _SENTENCE.search(after) or _SENTENCE.search(before):
        return None
    if not line[: found.start].rstrip().endswith((",", ";")) and len(before.split()) > 1:
        before = ""
    place = ", ".join(part for part in (before, after) if part)
    if len(place.split()) > 12 or (place and place[0].islower()):
        return None
    return found.iso, re.sub(r"\s+", " ", place) or None


_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*(?-i:[A-Z]{2,4})\b)?", re.I
)
_SENTENCE = re.compile(r"[^\W\d_]{4}[.!?]\s+\w|[!?:“”\"]")


def _before(text: str) -> str:
    """The text before a date, without words that only introduce it: "Published on"."""
    issued, weekday, trim = _introductions()
    return trim.sub(" ", weekday.sub("", issued.sub("", text)))


@cache
def _introductions() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    issued, weekdays = _any(lambda dates: dates.issued), _any(lambda dates: dates.weekdays)
    before = _any(lambda dates: dates.before_date)
    return (
        re.compile(rf"^\W*(?:{issued})\b:?", re.I),
        re.compile(rf"\b(?:{weekdays})\b", re.I),
        re.compile(rf"\b(?:{before})\s*$", re.I),
    )
