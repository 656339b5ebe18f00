"""The process that listens: ``python -m desktop.listening.worker BYTES MODEL RECORDING``. It may
use so much memory, no network, and read no file but the model's and the recording.

Asked by a frame of JSON, ``{"language": "en", "share": 0.5}``, it answers ``{"duration": 60.0}``,
then the pieces as `heard.Piece` has them: first those from a little before that
share of it to the end, then those before;
and at last ``{"over": true}``; or the error as `errors.as_plain` has it.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from desktop.domain.errors import EnfaceError, as_plain
from desktop.listening.heard import Piece
from desktop.listening.recogniser import Recogniser
from desktop.listening.sound import RATE, Samples, opened
from desktop.support.bounds import bound_memory, cores
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_MARGIN = 90.0  # seconds before the place that is meant
_BEFORE = 1.0  # seconds: a word that is cut in two is heard again


def _answer(connection: Connection, model: Path, recording: Path, request: dict[str, Any]) -> None:
    def send(message: dict[str, Any]) -> None:
        connection.send(json.dumps(message).encode())

    try:
        with opened(recording) as sound:
            first = next(sound.blocks(), None)
            duration = sound.duration
            if first is not None and not duration and request["share"]:
                duration = _length(recording)
            send({"duration": duration})
        recogniser = Recogniser(model, cores())
        language, share = str(request["language"]), float(request["share"])
        begin = max(0.0, duration * share - _MARGIN)
        for piece in _pieces(recogniser, recording, language, begin):
            send(piece.plain())
        send({"over": True})
    except EnfaceError as error:
        send(as_plain(error))


def _length(recording: Path) -> float:
    """How long a recording is that does not say so: all of it is decoded."""
    with opened(recording) as sound:
        return max((start + len(each) / RATE for start, each in sound.blocks()), default=0.0)


def _pieces(
    recogniser: Recogniser, recording: Path, language: str, begin: float
) -> Iterator[Piece]:
    with opened(recording) as sound:
        blocks = sound.blocks(begin)
        head = next(blocks, None)
        starts = begin if head is None else head[0]
        every = blocks if head is None else chain([head], blocks)
        yield from recogniser.pieces(every, language)
    if begin > 0 and starts > 0:  # of some files even the beginning is behind 0
        with opened(recording) as sound:
            yield from recogniser.pieces(_until(sound.blocks(), starts + _BEFORE), language)


def _until(blocks: Iterator[tuple[float, Samples]], end: float) -> Iterator[tuple[float, Samples]]:
    for start, samples in blocks:
        if start >= end:
            return
        yield start, samples[: int((end - start) * RATE)]


def _work(connection: Connection) -> None:
    memory, model, recording = sys.argv[1:]
    bound_memory(int(memory))
    confine([Path(model), Path(recording)])
    while True:
        request = json.loads(connection.receive())
        _answer(connection, Path(model), Path(recording), request)


if __name__ == "__main__":
    serve(_work)
