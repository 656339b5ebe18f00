"""The files that Enface keeps for itself, read as if a stranger had put them there.

Whatever stands at their place, reading ends: it takes no more than a bounded number of bytes, waits
for no pipe or device, and believes no content. What is not as Enface writes it is set aside, under
another name beside it, and told.
"""

from __future__ import annotations

import errno
import json
import math
import os
import stat
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.support.files import write_private
from desktop.support.locks import alone

MOST = 1_000_000  # bytes of a small file; the largest of ours has some ten thousand
_DIGITS = 18  # of a whole number
_DEEPEST = 20  # lists and objects inside each other


class Damaged(ValueError):
    """It is not what Enface writes."""


def read_bytes(path: Path, most: int = MOST, start: int = 0) -> bytes:
    """The bytes of the plain file at ``path`` from ``start`` on.

    Raises FileNotFoundError and other OSErrors; `Damaged` where there is something else than a
    plain file, or more than ``most`` bytes.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        with open(os.open(path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Damaged("no plain file")
            file.seek(start)
            data = file.read(most + 1)
    except OSError as error:
        if error.errno == errno.ENXIO or path.is_dir():  # a socket; a folder
            raise Damaged("no plain file") from error
        raise
    except Damaged:
        raise
    except ValueError as error:  # a zero in the path
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT)) from error
    if len(data) > most:
        raise Damaged("too large")
    return data


def parse(text: bytes | str) -> Any:
    """The JSON value in ``text``: numbers are finite and have at most 18 digits, and not more than
    20 lists and objects lie in each other. Raises `Damaged`."""
    try:
        value = json.loads(
            text, parse_int=_whole, parse_float=_finite, parse_constant=_refuse_constant
        )
    except (ValueError, RecursionError) as error:
        raise Damaged("no such JSON") from error
    _require_flat(value)
    return value


def _whole(digits: str) -> int:
    if len(digits.lstrip("-")) > _DIGITS:
        raise ValueError("a number too long")
    return int(digits)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError("a number too large")
    return value


def _refuse_constant(_name: str) -> None:
    raise ValueError("no number")


def _require_flat(value: Any) -> None:
    level: list[Any] = [value]
    for _ in range(_DEEPEST + 1):
        level = [inner for outer in level for inner in _inside(outer)]
        if not level:
            return
    raise Damaged("nested too deep")


def _inside(value: Any) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


@dataclass(frozen=True)
class Trouble:
    """The file at ``path`` could not be used: the system would not have it read, or it was damaged
    and has another path now."""

    path: Path
    cause: OSError | Path


class KeptFile:
    """A JSON file of ours. ``trouble`` says why it could not be used, since it was last asked."""

    def __init__(self, path: Path, most: int = MOST) -> None:
        self.path = path
        self._most = most
        self.trouble: Trouble | None = None

    def read(self) -> Any:
        """What is in it. None where it is not there, or cannot be used: then it is set aside."""
        try:
            return self._read()
        except OSError as error:
            self.trouble = Trouble(self.path, error)
            return None

    def write(self, value: object) -> None:
        """Put ``value`` into it. Raises OSError."""
        write_private(self.path, json.dumps(value, indent=1))

    def change(self, change: Callable[[Any], object]) -> Any:
        """Put what ``change`` makes of its content in its place, while no other process does so;
        what came of it. Raises OSError: what cannot be read is not written over."""
        with alone(self.path):
            value = change(self._read())
            self.write(value)
            return value

    def _read(self) -> Any:
        try:
            return parse(read_bytes(self.path, self._most))
        except FileNotFoundError:
            return None
        except Damaged:
            self.trouble = Trouble(self.path, set_aside(self.path))
            return None


def set_aside(path: Path) -> Path:
    """Give what stands at ``path`` another name, beside it. Raises OSError."""
    aside = path.with_name(f"{path.name}.damaged-{time.time_ns()}")
    os.rename(path, aside)
    return aside
