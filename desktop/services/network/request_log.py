"""The list of every address that was ever asked: kept in a file that all processes share."""

from __future__ import annotations

import json
import threading
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from desktop.support.files import write_whole
from desktop.support.locks import alone


@dataclass(frozen=True)
class Request:
    """One address that was asked; ``when`` in ISO 8601 (UTC), ``bytes`` what came back."""

    address: str
    when: str
    why: str
    bytes: int = 0


class RequestLog:
    """The requests in the file at ``path``; any thread may ask and write."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()

    def read(self) -> list[Request]:
        """All of them, the earliest first; [] where the file is damaged or absent."""
        try:
            found = json.loads(self._path.read_text("utf-8"))
        except (OSError, ValueError, RecursionError):
            return []
        entries = found if isinstance(found, list) else []
        return [entry for item in entries if (entry := _request(item)) is not None]

    def write(self, request: Request, place: int | None = None) -> int:
        """Write ``request`` down: at ``place``, where it was noted before, else at the end. Returns
        where it stands now. OSError where the file cannot be written."""
        with self._lock, alone(self._path):
            entries = self.read()
            if place is None:
                place = len(entries)
                entries.append(request)
            elif place < len(entries) and _same(entries[place], request):
                entries[place] = request
            content = [asdict(entry) for entry in entries]
            write_whole(self._path, json.dumps(content, indent=1))
            return place

    def clear(self) -> None:
        """Forget them all."""
        with self._lock:
            if self._path.exists():
                with alone(self._path):
                    self._path.unlink(missing_ok=True)


def _same(one: Request, other: Request) -> bool:
    return (one.address, one.when) == (other.address, other.when)


def _request(item: object) -> Request | None:
    names = [field.name for field in fields(Request)]
    if not isinstance(item, dict) or set(names) - set(item):
        return None
    if not all(isinstance(item[name], str) for name in names[:3]) or type(item["bytes"]) is not int:
        return None
    return Request(*(item[name] for name in names))
