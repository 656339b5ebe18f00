"""A process that aligns, for one alignment; ended at once when that is stopped."""

from __future__ import annotations

import json
from collections.abc import Generator, Sequence
from contextlib import closing
from queue import Empty, SimpleQueue

from desktop.domain.errors import AligningFailed, AligningTooLarge
from desktop.domain.reasons import SystemWords
from desktop.services.comparing import vectors
from desktop.services.comparing.units import Paragraphs, Plain
from desktop.support.bounds import physical_memory
from desktop.support.job import Job
from desktop.support.process import Cause, Died, Process

_MODULE = "desktop.services.comparing.worker"
_MEMORY_SHARE = 0.5  # of the computer's memory that the process may take
_MESSAGE = 256_000_000  # bytes
_PATIENCE = 120.0  # seconds without a sign that it gets on
_ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1"}  # more spend their time waiting for each other
_STEPS = 1000  # of the progress that is reported


def answers(
    source: Paragraphs, target: Paragraphs, using: Sequence[str], job: Job, document: str = ""
) -> Generator[Plain, None, None]:
    """The drafts and the alignment, as `worker` gives them; what has no share is one of these.
    Vectors are kept for the ``document`` with this digest; "": none are kept, nor used.

    Raises `Cancelled` as soon as ``job`` is stopped, `AligningFailed`, `AligningTooLarge`.
    """
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    memory = str(int(physical_memory() * _MEMORY_SHARE))
    try:
        arguments = [memory, *_keeping(document)]
        process = Process(_MODULE, inbox.put, arguments, _ENVIRONMENT, most=_MESSAGE)
    except Died as death:
        raise AligningFailed(reason=SystemWords(death.reason)) from death
    request = {"source": source.plain(), "target": target.plain(), "using": list(using)}
    with closing(process), job.interrupting(lambda: inbox.put(None)):
        process.send(json.dumps(request).encode("utf-8", "replace"))
        while True:
            answer = _next(inbox, process, job)
            if "share" in answer:
                job.report(int(answer["share"] * _STEPS), _STEPS)
                continue
            yield answer
            if not answer["draft"]:
                return


def _keeping(document: str) -> list[str]:
    """What the process is told of where to keep vectors."""
    try:
        return [str(vectors.prepare()), document] if document else []
    except OSError:  # it is done without
        return []


def _next(inbox: SimpleQueue[bytes | None], process: Process, job: Job) -> Plain:
    try:
        payload = inbox.get(timeout=_PATIENCE)
    except Empty:
        process.kill(Cause.HUNG)
        raise AligningFailed(reason=SystemWords("no answer")) from None
    job.check()
    if payload is None:
        death = process.death()
        if death.cause is Cause.MEMORY:
            raise AligningTooLarge from death
        raise AligningFailed(reason=SystemWords(death.reason)) from death
    answer: Plain = json.loads(payload)
    return answer
