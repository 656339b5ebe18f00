"""The SHA-256 of files that seldom change, kept in a file: those of several gigabytes take seconds.

A file is read again where its size, its times or its place on the disk differ from what they were.
A program can set the time of a change, but not the time at which it did that (``st_ctime``, on
Linux and macOS), so that a file written over is noticed. What changed a moment ago may change again
without another time, and is not kept.
"""

from __future__ import annotations

import json
import os
import threading
import time
from contextlib import suppress
from pathlib import Path

from desktop.support.files import digest, write_private
from desktop.support.kept import Damaged, parse, read_bytes

_MOST = 2000  # files, of which a line has some 250 bytes
_SETTLED = 3_000_000_000  # nanoseconds after a change, in which times are too coarse to tell more


class Digests:
    """Those kept in the file at ``kept``; None: in memory alone. Any thread may ask."""

    def __init__(self, kept: Path | None = None) -> None:
        self._kept = kept
        self._lock = threading.Lock()
        self._by_path: dict[str, tuple[str, str]] = {}  # state of a file, its digest
        self._is_read = False

    def of(self, path: Path) -> str:
        """The SHA-256 of the file at ``path``, in hexadecimal. Raises OSError."""
        name, status = str(path), path.stat()
        with self._lock:
            if not self._is_read:
                self._by_path, self._is_read = self._stored(), True
            state, sha256 = self._by_path.get(name, ("", ""))
        if state == _state(status):
            return sha256
        began, sha256 = time.time_ns(), digest(path)
        changed = max(status.st_mtime_ns, status.st_ctime_ns)
        if began - changed > _SETTLED and _state(status) == _state(path.stat()):
            with self._lock:
                self._by_path.pop(name, None)
                self._by_path[name] = _state(status), sha256
                self._store()
        return sha256

    def _stored(self) -> dict[str, tuple[str, str]]:
        if self._kept is None:
            return {}
        try:
            rows = parse(read_bytes(self._kept))
        except (OSError, Damaged):
            return {}
        return {
            name: (row[0], row[1])
            for name, row in (rows.items() if isinstance(rows, dict) else ())
            if isinstance(row, list) and list(map(type, row)) == [str, str]
        }

    def _store(self) -> None:
        """Keep all, with what other processes kept meanwhile."""
        if self._kept is not None:
            rows = list({**self._stored(), **self._by_path}.items())[-_MOST:]
            with suppress(OSError):  # then it takes longer the next time
                write_private(self._kept, json.dumps(dict(rows)))


def _state(status: os.stat_result) -> str:
    """What differs where a file was changed."""
    times = status.st_mtime_ns, status.st_ctime_ns
    return ":".join(map(str, (status.st_size, *times, status.st_ino, status.st_dev)))
