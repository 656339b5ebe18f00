"""The list of every address that was ever asked: a file that only grows, shared by all processes.

One JSON object a line: one when an address is asked, and one with the number of bytes when the
answer has ended. An older Enface kept one JSON array; the lines follow it.
"""

from __future__ import annotations

import json
import os
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.support.files import make_folder
from desktop.support.kept import Damaged, parse, read_bytes

SHOWN = 10_000  # requests
_LONGEST = 10_000  # characters of a line
_LINES = 3 * SHOWN  # two tell of a request
_READ = 8_000_000  # bytes from the end; the list of many years is far shorter


@dataclass(frozen=True)
class Request:
    """One address that was asked; ``when`` in ISO 8601 (UTC), ``bytes`` what came back; None while
    it comes, and where Enface was killed meanwhile."""

    address: str
    when: str
    why: str
    bytes: int | None = None


class RequestLog:
    """The requests in the file at ``path``; any thread may ask and write."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> list[Request]:
        """The last `SHOWN` of them, the earliest first. What is damaged is left out."""
        requests: dict[str, Request] = {}
        for entry in self._entries():
            match entry:
                case {"address": str(address), "when": str(when), "why": str(why)}:
                    number = str(entry.get("number", len(requests)))  # an older Enface gave none
                    requests[number] = Request(address, when, why, _amount(entry))
                case {"number": str(number)} if number in requests:
                    requests[number] = replace(requests[number], bytes=_amount(entry))
        return list(requests.values())[-SHOWN:]

    def begin(self, address: str, why: str) -> str:
        """Write down that ``address`` is asked; what `end` knows it by. Raises OSError."""
        number = secrets.token_hex(8)
        when = datetime.now(UTC).isoformat(timespec="seconds")
        self._append({"number": number, "address": address, "when": when, "why": why})
        return number

    def end(self, number: str, received: int) -> None:
        """Write down that ``received`` bytes came in all. Raises OSError."""
        self._append({"number": number, "bytes": received})

    def clear(self) -> None:
        """Forget them all."""
        self._path.unlink(missing_ok=True)

    def _append(self, entry: dict[str, object]) -> None:
        make_folder(self._path.parent)
        line = f"\n{json.dumps(entry)}".encode()  # what a kill cut off ends here
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
        file = os.open(self._path, flags, 0o600)
        try:
            os.write(file, line)
        finally:
            os.close(file)

    def _entries(self) -> Iterator[Any]:
        try:
            start = max(0, self._path.stat().st_size - _READ)
            text = read_bytes(self._path, 2 * _READ, start).decode("utf-8", "replace")
        except (OSError, Damaged):
            return
        if text.startswith("["):
            with suppress(ValueError, RecursionError):
                entries, end = json.JSONDecoder().raw_decode(text)
                yield from entries
                text = text[end:]
        for line in text.splitlines()[-_LINES:]:
            with suppress(Damaged):
                yield parse(line[:_LONGEST])


def _amount(entry: dict[str, Any]) -> int | None:
    received = entry.get("bytes")
    return received if type(received) is int and 0 <= received < 10**18 else None
