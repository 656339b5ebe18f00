"""JSON from strangers: cut off, nested 10,000 deep, with half a character; what is whole is kept.

Shared by every format that is JSON inside.
"""

from __future__ import annotations

import json
import math
import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.domain.errors import Empty, Hostile, Malformed
from desktop.domain.reasons import Bound, Exceeded, Fault, InLine, Reason
from desktop.formats.base import Source
from desktop.formats.bounds import VALUES

DEEPEST = 200
_TRIES = 16  # places to cut at that are tried; one of the last few always serves
_CLOSES = {"{": "}", "[": "]"}
_STRUCTURE = re.compile(r'"(?:[^"\\]|\\.)*+(?:"|\Z)|[\[\]{},]', re.DOTALL)
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Parsed:
    """``value`` as JSON gives it; ``broken`` is None, or where and why the file breaks off."""

    value: object
    broken: Reason | None = None


def parse(source: Source, title: str) -> Parsed:
    """Read ``source`` as JSON; one that breaks off midway is read up to its last whole value.

    ``title`` is the format's name for messages. Raises `Empty`, `Hostile` (nested deeper than
    `DEEPEST`), `Malformed` (nothing whole in it), and what `Source.text` raises.
    """
    text = source.text
    if not text.strip():
        raise Empty(name=source.name)
    if text.count(",") > VALUES:
        return Parsed(_mend(text, _comma(text, VALUES)), Exceeded(Bound.VALUES, VALUES))
    try:
        return Parsed(json.loads(text))
    except RecursionError as error:
        raise Hostile(name=source.name, reason=Fault.NESTED) from error
    except json.JSONDecodeError as error:
        if error.msg == "Extra data":
            return _several(text, error.pos)
        ends = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        where = Fault.ENDS_EARLY if ends else InLine(error.lineno, Fault.DAMAGED)
        value = _mend(text, error.pos)
        if value is None:
            raise Malformed(name=source.name, format=title, reason=where) from error
        return Parsed(value, where)
    except ValueError as error:  # a number of thousands of digits
        raise Malformed(name=source.name, format=title, reason=Fault.LONG_NUMBER) from error


def _several(text: str, position: int) -> Parsed:
    """The values that follow each other in ``text``, as JSON Lines has them, in a list; what stands
    before ``position`` is the first one. One that is damaged is left out, and told; after
    `_TRIES` of them the rest is."""
    decoder = json.JSONDecoder()
    values: list[object] = [json.loads(text[:position])]
    broken: Reason | None = None
    at, tries = _next(text, position), _TRIES
    while at < len(text) and tries:
        try:
            value, at = decoder.raw_decode(text, at)
            values.append(value)
        except (ValueError, RecursionError):
            tries -= 1
            broken = broken or InLine(text.count("\n", 0, at) + 1, Fault.DAMAGED)
            at = text.find("\n", at) % (len(text) + 1)
        at = _next(text, at)
    return Parsed(values if len(values) > 1 else values[0], broken)


_BETWEEN = re.compile(r"[\s,\x1e]*+")  # of values that follow each other


def _next(text: str, at: int) -> int:
    match = _BETWEEN.match(text, at)
    return match.end() if match else at


def _comma(text: str, number: int) -> int:
    """Where the comma of that ``number`` stands in ``text``, which has more."""
    at = 0
    while number > 0:
        commas = text.count(",", at, at + number)
        at, number = at + number, number - commas
    return at


def _mend(text: str, position: int) -> object:
    """What is whole before ``position``, its open brackets closed; None where nothing is."""
    for cut, closing in _cuts(text, position):
        try:
            value: object = json.loads(text[:cut] + closing)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _cuts(text: str, position: int) -> Iterator[tuple[int, str]]:
    """The last places before ``position`` to cut at, latest first, and the brackets to close."""
    closing = ""
    places: deque[tuple[int, str]] = deque(maxlen=_TRIES)
    for match in _STRUCTURE.finditer(text, 0, position):
        token = match[0]
        if token == ",":
            places.append((match.start(), closing))
        elif token in _CLOSES:
            closing = _CLOSES[token] + closing
            places.append((match.end(), closing))
        elif token in "}]":
            if closing[:1] != token:
                break
            closing = closing[1:]
            places.append((match.end(), closing))
        if len(closing) > DEEPEST:
            return
    yield from reversed(places)


# -- values a stranger wrote, as what they should be ----------------------------------------------


def mapping(value: object) -> dict[str, object]:
    """``value`` if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def mappings(value: object) -> list[dict[str, object]]:
    """The objects in the list ``value``; [] where it is none."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def string(value: object) -> str | None:
    """``value`` if it is a string, its lone surrogates replaced; else None."""
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else None


def strings(value: object) -> list[str] | None:
    """``value`` if it is a list of nothing but strings; else None."""
    if not isinstance(value, list):
        return None
    texts = [string(item) for item in value]
    return None if None in texts else [item for item in texts if item is not None]


def seconds(value: object) -> float | None:
    """A time in seconds from a number, or a string such as "12.5" or "12.5s"; else None."""
    if isinstance(value, str):
        try:
            value = float(value.strip().removesuffix("s"))
        except ValueError:
            return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        time = float(value)
    except OverflowError:
        return None
    return time if math.isfinite(time) and time >= 0 else None
