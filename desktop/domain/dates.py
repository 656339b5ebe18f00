"""Dates as people print them, in the languages transcripts come in."""

from __future__ import annotations

import re
from dataclasses import dataclass

# The beginnings of month names, enough to tell them apart; longer ones are tried first.
_MONTHS: dict[str, int] = {}
for _number, _beginnings in enumerate(
    (
        "jan ene gen янв січ sty leden يناير كانون_الثاني",
        "feb fev fév лют фев lut únor فبراير شباط",
        "mar mär märz мар бер březen مارس آذار",
        "apr abr avr abril апр кві kwi duben أبريل ابريل نيسان",
        "may mai maj mag май мая тра květ مايو أيار",
        "jun jui juin giu чер июн cze červen يونيو حزيران",
        "jul juil lug июл лип lip červenec يوليو تموز",
        "aug ago aoû août авг сер sie srpen أغسطس اغسطس آب",
        "sep set сен вер wrz září سبتمبر أيلول",
        "oct okt out ott окт жов paź říjen أكتوبر اكتوبر تشرين_الأول",
        "nov ноя лис listopad نوفمبر تشرين_الثاني",
        "dec dez dic déc дек гру gru prosinec ديسمبر كانون_الأول",
    ),
    1,
):
    for _word in _beginnings.split():
        _MONTHS[_word.replace("_", " ")] = _number
_LONGEST_FIRST = sorted(_MONTHS, key=len, reverse=True)

_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}  # the year before each began
_WORD = r"[^\W\d_]{3,12}"
_SHAPES = tuple(
    re.compile(shape)
    for shape in (
        r"(?P<y>\d{4})\s*[-/.]\s*(?P<m>\d{1,2})\s*[-/.]\s*(?P<d>\d{1,2})(?!\d)",
        r"(?P<era>令和|平成|昭和)(?P<y>\d{1,2}|元)\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日",
        r"(?P<y>\d{4})\s*[年년]\s*(?P<m>\d{1,2})\s*[月월]\s*(?P<d>\d{1,2})\s*[日号일]",
        rf"(?P<m>{_WORD})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b",
        rf"(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s+|of\s+)?(?P<m>{_WORD})\.?,?"
        rf"\s+(?:del?\s+)?(?P<y>\d{{4}})\b(?:\s*(?:года|г\.|року|р\.))?",
        r"(?P<d>\d{1,2})[./](?P<m>\d{1,2})[./](?P<y>\d{4})(?!\d)",
    )
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a text: ``iso`` ("2020-03-10") stands at ``text[start:end]``."""

    iso: str
    start: int
    end: int


def find(text: str) -> Found | None:
    """The first date in ``text``, day, month and year, or None.

    "3/10/2020" is read day first, unless only month first makes a date.
    """
    best: Found | None = None
    for shape in _SHAPES:
        for match in shape.finditer(text):
            iso = _iso(_year(match), match["m"], match["d"])
            if iso and (best is None or match.start() < best.start):
                best = Found(iso, match.start(), match.end())
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
    for beginning in _LONGEST_FIRST:
        if word.startswith(beginning):
            return _MONTHS[beginning]
    return 0


def line_date(line: str) -> tuple[str, str | None] | None:
    """The date and place of a line that is only these ("March 10, 2020, The Kremlin, Moscow").

    None where the line says more than a date, a weekday, a time of day and a place.
    """
    if len(line) > 160:
        return None
    found = find(line)
    if found is None:
        return None
    before = _TRIM.sub(" ", _WEEKDAY.sub("", _ISSUED.sub("", line[: found.start]))).strip(
        " ,;|–—-·:"
    )
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
_ISSUED = re.compile(
    r"^\W*(?:aired|released|published|posted|updated|recorded|issued|dated?|on)\b:?", re.I
)
_TRIM = re.compile(r"\b(?:on|the|le|am|em|el|il)\s*$", re.I)
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag"
    r"|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo"
    r"|(?:segunda|ter[çc]a|quarta|quinta|sexta)-feira"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\b",
    re.I,
)
