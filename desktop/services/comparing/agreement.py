"""How far two texts in one language agree: chrF of each sentence, chrF and BLEU of all.

This says how like the other text a translation is worded. It is no measure of how good it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any

from desktop.support.job import Job
from desktop.support.process import Died, Process

_MODULE = "desktop.services.comparing.scoring"
_BATCH = 500  # sentences asked at once
_PATIENCE = 120.0  # seconds

Pair = tuple[str, str]  # a text, and the one it is compared with


@dataclass(frozen=True, slots=True)
class Sums:
    """Of all sentences, 0 to 100; None where there are none."""

    chrf: float | None = None
    bleu: float | None = None


def agreement(pairs: Sequence[Pair], language: str, job: Job) -> Iterator[dict[Pair, float] | Sums]:
    """The chrF (0 to 100) of each of ``pairs``, batch by batch, then the sums. Nothing, or not all,
    where the process that counts ends early. Raises `Cancelled`."""
    inbox: SimpleQueue[bytes | None] = SimpleQueue()
    try:
        process = Process(_MODULE, inbox.put)
    except Died:
        return
    with closing(process), job.interrupting(lambda: inbox.put(None)):
        for start in range(0, len(pairs), _BATCH):
            batch = list(pairs[start : start + _BATCH])
            process.send(json.dumps({"language": language, "pairs": batch}).encode())
            answer = _next(inbox, job)
            if answer is None:
                return
            yield dict(zip(batch, answer["scores"], strict=True))
        process.send(json.dumps({"language": language}).encode())
        answer = _next(inbox, job)
        if answer is not None:
            yield Sums(answer["chrf"], answer["bleu"])


def _next(inbox: SimpleQueue[bytes | None], job: Job) -> dict[str, Any] | None:
    try:
        payload = inbox.get(timeout=_PATIENCE)
    except Empty:
        return None
    job.check()
    answer: dict[str, Any] | None = None if payload is None else json.loads(payload)
    return answer
