"""A process that listens, for one recording; ended at once when that is stopped."""

from __future__ import annotations

import json
from collections.abc import Generator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from desktop.domain.errors import Denied, Missing, NotAFile, from_plain
from desktop.domain.reasons import Fault, SystemWords
from desktop.domain.sound.errors import EmptyRecording, ListeningFailed, ListeningTooLarge
from desktop.listening import models
from desktop.listening.heard import Piece
from desktop.listening.models import Model
from desktop.support.bounds import physical_memory
from desktop.support.job import Job
from desktop.support.process import Cause, Died, Process

_MODULE = "desktop.listening.worker"
_MEMORY_SHARE = 0.75  # of the computer's memory that the process may take
_OPENS = 60.0  # seconds until a recording is open, or a model is loaded
_PATIENCE = 180.0  # seconds for a piece of half a minute, by a large model on a slow computer
# Both libraries else start threads of their own for each core.
_ENVIRONMENT = {"OMP_WAIT_POLICY": "PASSIVE", "HF_HUB_OFFLINE": "1"}


@dataclass(frozen=True, slots=True)
class Opened:
    """The recording is open; it is ``duration`` seconds long."""

    duration: float


def listen(
    recording: Path, model: Model, language: str, job: Job, share: float = 0.0
) -> Generator[Opened | Piece, None, None]:
    """First `Opened`, then what is said behind the ``share`` (0 to 1) of the recording, from a
    little before it to the end, then what is said before, piece by piece. ``language``: "" where
    the model is to find out.

    Raises `Cancelled` as soon as ``job`` is stopped, `NoRecogniser`, `Missing`, `Denied`,
    `NotAFile`, `NotARecording`, `EmptyRecording`, `NoSound`, `PackBroken`, `ListeningFailed`,
    `ListeningTooLarge`.
    """
    models.require()
    _require(recording)
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    memory = str(int(physical_memory() * _MEMORY_SHARE))
    arguments = [memory, model.path, str(recording.absolute())]
    try:
        process = Process(_MODULE, inbox.put, arguments, _ENVIRONMENT)
    except Died as death:
        raise ListeningFailed(name=recording.name, reason=SystemWords(death.reason)) from death
    request = {"language": language.partition("-")[0], "share": share}
    with closing(process), job.interrupting(lambda: inbox.put(None)):
        process.send(json.dumps(request).encode())
        patience = _OPENS
        while (answer := _next(inbox, process, job, recording, patience)) is not None:
            yield answer
            patience = _PATIENCE


def _require(recording: Path) -> None:
    try:
        if not recording.exists():
            raise Missing(name=recording.name)
        if not recording.is_file():
            raise NotAFile(name=recording.name)
        with recording.open("rb"):
            pass
        if not recording.stat().st_size:
            raise EmptyRecording(name=recording.name)
    except PermissionError as error:
        raise Denied(name=recording.name) from error
    except OSError as error:
        raise Missing(name=recording.name) from error


def _next(
    inbox: SimpleQueue[bytes | None],
    process: Process,
    job: Job,
    recording: Path,
    patience: float,
) -> Opened | Piece | None:
    """What comes next; None at the end."""
    name = recording.name
    try:
        payload = inbox.get(timeout=patience)
    except Empty:
        process.kill(Cause.HUNG)
        raise ListeningFailed(name=name, reason=Fault.NO_ANSWER) from None
    job.check()
    if payload is None:
        death = process.death()
        if death.cause is Cause.MEMORY:
            raise ListeningTooLarge(name=name) from death
        _require(recording)  # which is opened more than once, and may be gone by now
        raise ListeningFailed(name=name, reason=SystemWords(death.reason)) from death
    return _understood(payload, name)


def _understood(payload: bytes, name: str) -> Opened | Piece | None:
    try:
        answer: dict[str, Any] = json.loads(payload)
        if "error" in answer:
            raise from_plain(answer)
        if "duration" in answer:
            return Opened(float(answer["duration"]))
        return None if "over" in answer else Piece.from_plain(answer)
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError) as error:
        raise ListeningFailed(name=name, reason=Fault.NO_SENSE) from error
