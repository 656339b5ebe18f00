"""A process that reads the file of a dictionary, for one dictionary; ended at once when that is
stopped."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from desktop.domain.errors import BadDictionary, from_plain
from desktop.domain.reasons import Fault, SystemWords
from desktop.support.job import Job
from desktop.support.process import Cause, Died, Process

_MODULE = "desktop.services.studying.worker"


def import_dictionary(path: Path, into: Path, source: str, target: str, job: Job) -> None:
    """Read the dictionary in the file at ``path`` into a new file at ``into``; ``job`` is told the
    number of its entries so far. What stands at ``into`` afterwards is whole only where this
    returns.

    Raises `Cancelled` as soon as ``job`` is stopped, `FileError`s.
    """
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    folder = {"SQLITE_TMPDIR": str(into.parent.absolute())}  # SQLite looks for it when loaded
    try:
        process = Process(_MODULE, inbox.put, environment=folder)
    except Died as death:
        raise BadDictionary(name=path.name, reason=SystemWords(death.reason)) from death
    request = {
        "path": str(path.absolute()),
        "into": str(into.absolute()),
        "source": source,
        "target": target,
    }
    with closing(process), job.interrupting(lambda: inbox.put(None)):
        process.send(json.dumps(request).encode())
        while not (answer := _next(inbox, process, path, job)).get("whole"):
            job.report(answer["entries"], 0)


def _next(
    inbox: SimpleQueue[bytes | None], process: Process, path: Path, job: Job
) -> dict[str, Any]:
    payload = inbox.get()
    job.check()
    if payload is None:
        death = process.death()
        memory = death.cause is Cause.MEMORY
        reason = Fault.TOO_LARGE if memory else SystemWords(death.reason)
        raise BadDictionary(name=path.name, reason=reason) from death
    answer: dict[str, Any] = json.loads(payload)
    if "error" in answer:
        raise from_plain(answer)
    return answer
