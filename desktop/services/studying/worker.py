"""The process that reads dictionaries: ``python -m desktop.services.studying.worker``. It may use
so much memory, no network, and no files but those beside the dictionary and the folder it writes
into.

Asked by a frame of JSON, ``{"path": "...", "into": "...", "source": "", "target": ""}``, it answers
``{"entries": 1000}`` as it gets on, and at last ``{"whole": true}`` or ``{"error": {...}}`` (see
`errors.as_plain`).
"""

from __future__ import annotations

import json
import sqlite3
import tempfile
from pathlib import Path

from desktop.domain.errors import CannotWrite, Denied, EnfaceError, Unreadable, as_plain
from desktop.domain.reasons import reason_of
from desktop.lexicon import kinds
from desktop.lexicon.dictionary_file import write_dictionary
from desktop.lexicon.source import Reading
from desktop.support.bounds import bound_files, bound_memory
from desktop.support.job import Job
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_MEMORY = 3_000_000_000  # bytes
_LARGEST = 4_000_000_000  # bytes of the file that is written


def _work(connection: Connection) -> None:
    request = json.loads(connection.receive())
    path, into = Path(request["path"]), Path(request["into"])
    tempfile.tempdir = str(into.parent)
    bound_memory(_MEMORY)
    bound_files(_LARGEST)
    confine(read=[path.parent], write=[into.parent])
    connection.end_with_asker()

    def report(done: int, _of: int) -> None:
        connection.send(json.dumps({"entries": done}).encode())

    try:
        reading = _understood(path, request["source"], request["target"])
        _write(into, reading, path.name, Job(report))
    except EnfaceError as error:
        connection.send(json.dumps(as_plain(error)).encode())
    else:
        connection.send(json.dumps({"whole": True}).encode())


def _understood(path: Path, source: str, target: str) -> Reading:
    try:
        return kinds.read(path, source, target)
    except PermissionError as error:
        raise Denied(name=path.name) from error
    except OSError as error:
        raise Unreadable(name=path.name, reason=reason_of(error)) from error


def _write(into: Path, reading: Reading, name: str, job: Job) -> None:
    try:
        write_dictionary(into, reading.about, reading.records, name, job)
    except (OSError, sqlite3.Error) as error:
        raise CannotWrite(name=str(into.parent), reason=reason_of(error)) from error


if __name__ == "__main__":
    serve(_work)
