"""The day and the time that stand beside a message, in the ways in which phones write them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desktop.domain.languages import dates
from desktop.domain.speakers.vocabulary import word_set

_INVISIBLE = re.compile("[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\r]")
_FLAT = {ord(space): " " for space in "\u00a0\u2007\u2009\u202f"} | {
    ord(zero) + digit: str(digit) for zero in "٠۰०০" for digit in range(10)
}
DATE = (
    r"(?P<day>(?P<a>\d{1,4})\s?(?P<sign>[./-]|年|년)\s?(?P<b>\d{1,2}|[A-Za-z]{3})\s?(?:[./-]|月|월)\s?"
    r"(?P<c>\d{4}|\d{1,2})[日일]?)(?:\s?г\.)?\.?"
)
_NOON = r"[^\W\d_]{1,3}\.?(?: ?[^\W\d_]{1,2}\.)?"  # "PM", "p. m.", "م", "下午"
TIME = (
    rf"(?:(?P<early>{_NOON}) ?)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)"
    rf"(?:[:.](?P<second>\d\d))?(?: ?(?P<late>{_NOON}))?"
)
WHEN = rf"{DATE}(?:,?\s{{1,3}}|,)(?:(?:klo|um|às|as|at|alle|kl\.?|в|la|à|u)\s)?{TIME}"
# "Dec 24, 2019 at 12:23:01 PM", "24 Dec 2019 at 12:23"
_MONTH = r"[^\d\W]{3,12}\.?"
SPOKEN = rf"(?P<words>{_MONTH} \d{{1,2}},? \d{{4}}|\d{{1,2}}\.? {_MONTH} \d{{4}}),? (?:at )?{TIME}"
_EVENING = word_set("pm p م 下午 午後 오후 晚上 μμ du ch ös md nm ip em")
_MORNING = word_set("am a ص 上午 午前 오전 凌晨 早上 πμ de sa öö pd vm ap fm")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_CENTURY = 2000  # of years of two digits


def visible(line: str) -> str:
    """``line`` without marks of direction and the like, which phones put around names and times."""
    return _INVISIBLE.sub("", line) if not line.isascii() or "\r" in line else line


def flat(line: str) -> str:
    """``line`` with plain spaces and digits, as long as before."""
    return line if line.isascii() else line.translate(_FLAT)


@dataclass(slots=True)
class Stamp:
    """When a message was written: ``parts`` of the day as they stand in the file (None where only
    the time is given), ``seconds`` from midnight, the day as it is ``printed``, and whether it is
    written as Americans do, "12/24/19, 3:04 PM"."""

    parts: tuple[str, str, str] | None
    seconds: float | None
    printed: str = ""
    american: bool = False


def stamp(match: re.Match[str]) -> Stamp:
    """What `DATE`, `TIME` or both (`WHEN`) found."""
    fields = match.groupdict()
    noon = "".join(filter(str.isalpha, f"{fields.get('early') or ''}{fields.get('late') or ''}"))
    seconds = None
    if fields.get("hour") is not None:
        hour = int(fields["hour"])
        if noon.casefold() in _EVENING and hour <= 12:
            hour = hour % 12 + 12
        elif noon.casefold() in _MORNING and hour <= 12:
            hour %= 12
        seconds = float(hour * 3600 + int(fields["minute"]) * 60 + int(fields.get("second") or 0))
    if (words := fields.get("words")) is not None and (when := dates.find(words)) is not None:
        year, month, day = when.iso.split("-")
        return Stamp((year, month, day), seconds, words)
    if fields.get("a") is None:
        return Stamp(None, seconds)
    american = noon in ("AM", "PM") and fields["sign"] == "/"
    return Stamp((fields["a"], fields["b"], fields["c"]), seconds, fields["day"], american)


def days(stamps: Sequence[Stamp]) -> list[date | None]:
    """The days of ``stamps``. Which part is the month shows in their going forward in time."""
    dated = [each.parts for each in stamps if each.parts is not None]
    if not dated:
        return [None] * len(stamps)
    orders = ("mdy", "dmy") if any(each.american for each in stamps) else ("dmy", "mdy", "ymd")
    if any(len(parts[0]) == 4 for parts in dated):
        orders = ("ymd", "ydm")
    order = min(orders, key=lambda each: _faults([_day(parts, each) for parts in dated]))
    return [None if each.parts is None else _day(each.parts, order) for each in stamps]


def _faults(days: list[date | None]) -> int:
    """How many are no days, or lie before the day above them."""
    whole = [day for day in days if day is not None]
    return 2 * (len(days) - len(whole)) + sum(first > other for first, other in pairwise(whole))


def _day(parts: tuple[str, str, str], order: str) -> date | None:
    named = dict(zip(order, parts, strict=True))
    try:
        month, year = named["m"], int(named["y"])
        number = _MONTHS.index(month.casefold()) + 1 if month.isalpha() else int(month)
        return date(year + _CENTURY if year < 100 else year, number, int(named["d"]))
    except ValueError:
        return None
