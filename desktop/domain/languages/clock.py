"""Times as people and programs write them, in seconds."""

from __future__ import annotations

import re

TIME = r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"  # as transcripts print it: "1:02:03,5"
_TIME = re.compile(TIME)


def moment(text: str) -> float | None:
    """The time that ``text`` gives; None where it is not a time."""
    return seconds(text) if _TIME.fullmatch(text) else None


def seconds(time: str) -> float:
    """ "1:02:03,5", "2:03" or "3.5" in seconds. Raises `ValueError`."""
    clock, _, fraction = time.replace(",", ".").partition(".")
    hours, minutes, rest = ["0", "0", *clock.split(":")][-3:]
    return counted(hours, minutes, rest, fraction)


def counted(hours: str | None, minutes: str | None, seconds: str, fraction: str | None) -> float:
    """The same from its parts, as a pattern finds them; ``fraction`` is "5" in "3.5". It is read as
    one number instead of being added up, so that 1.118 does not become 1.1179999999999999."""
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    return float(f"{whole}.{fraction or 0}")
