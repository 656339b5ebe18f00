"""The process that reads files: ``python -m desktop.services.reading.worker``.

Asked by a frame of JSON, ``{"path": "...", "name": "...", "encoding": null, "beginning": true}``,
which for a text that was pasted has no path, but a zero byte and the text after it. It answers in
JSON: ``{"size": BYTES, "share": 0.1}`` when the file is open, and as the reading gets on; the
messages of `passing`, with ``{"end": "beginning"}`` after those of a large file's beginning and
``{"end": "whole", "digest": "...", "unusual": false}`` after all; or ``{"error": {...}}`` (see
`errors.as_plain`).

Where the language of a text was unusual, this process may be told ``unusual``: the next text will
likely be in it too, and finds the model that tells it at hand.

Asked ``{"expand": [PATH, ...]}`` or ``{"missing": [PATH, ...]}``, it answers ``{"paths": [...]}``:
the files in folders, or which files are not there.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from desktop.domain.errors import EnfaceError, FileError, as_plain
from desktop.domain.transcript import Transcript
from desktop.services.reading import files, guessing, opening, passing
from desktop.services.reading.bounds import BEGINNING, LARGE, bounds
from desktop.services.reading.passing import UNUSUAL
from desktop.support.bounds import bound_memory, bound_time
from desktop.support.sandbox import Sandbox
from desktop.support.serving import Connection, serve_each

_WARM = "Ann Lee: Good day to all of you.\n\nBen Cole: And a good day to you."
_FETCHED, _UNDERSTOOD = 0.1, 0.9  # how far the reading is after each part


class Answer:
    """The reading of one file, given away piece by piece."""

    def __init__(self, connection: Connection, sandbox: Sandbox) -> None:
        self._connection, self._sandbox = connection, sandbox
        self._size = 0

    def give(
        self, data: bytes, path: str | None, name: str, encoding: str | None, beginning: bool
    ) -> None:
        """Read the file at ``path``, or ``data``. Raises `EnfaceError`."""
        if path is not None:
            data = files.read(Path(path), self._fetched)
        self._size = len(data)
        bound = bounds(self._size)
        bound_memory(bound.memory)
        bound_time(bound.whole)
        self._sandbox.confine()  # whatever is in the file, it meets no other
        self._report(_FETCHED)
        if beginning and len(data) > LARGE:
            self._give_beginning(data, name, encoding)
        transcript = opening.open_bytes(data, name, encoding, report=self._understood)
        digest = hashlib.sha256(data).hexdigest()
        del data
        self._report(_UNDERSTOOD)
        self._give_transcript(transcript)
        unusual = guessing.model_is_loaded()
        self._send({"end": "whole", "digest": digest, "unusual": unusual})

    def refuse(self, error: EnfaceError) -> None:
        """Say why it cannot be read."""
        self._send(as_plain(error))

    def _give_beginning(self, data: bytes, name: str, encoding: str | None) -> None:
        """What can be read of the first part of ``data``; nothing where the format needs it
        whole."""
        end = data.rfind(b"\n", 0, BEGINNING) + 1 or BEGINNING
        try:
            transcript = opening.open_bytes(data[:end], name, encoding)
        except FileError:
            return
        transcript.broken = None
        self._give_transcript(transcript)
        self._send({"end": "beginning"})

    def _give_transcript(self, transcript: Transcript) -> None:
        for message in passing.messages(transcript):
            self._send(message)

    def find(self, expand: Sequence[str] = (), missing: Sequence[str] = ()) -> None:
        """Look for files."""
        paths = files.expand(map(Path, expand))
        paths += [path for path in map(Path, missing) if not path.exists()]
        self._send({"paths": list(map(str, paths))})

    def _fetched(self, done: int, of: int) -> None:
        self._size = of
        self._report(_FETCHED * done / max(done, of, 1))

    def _understood(self, share: float) -> None:
        self._report(_FETCHED + share * (_UNDERSTOOD - _FETCHED))

    def _report(self, share: float) -> None:
        self._send({"size": self._size, "share": share})

    def _send(self, message: dict[str, Any]) -> None:
        self._connection.send(passing.encode(message))


def _answer(sandbox: Sandbox, connection: Connection, request: bytes) -> None:
    head, _, data = request.partition(b"\0")
    answer = Answer(connection, sandbox)
    asked = json.loads(head)
    try:
        if "path" in asked:
            answer.give(data, **asked)
        else:
            answer.find(**asked)
    except EnfaceError as error:
        answer.refuse(error)


def _prepare(request: bytes) -> bool:
    if request != UNUSUAL:
        return False
    guessing.load_model()
    return True


if __name__ == "__main__":
    files.extensions()  # imports all formats, so that no file has to wait for them
    warm = partial(opening.open_text, _WARM)
    warm()  # loads what is loaded with the first text
    serve_each(partial(_answer, Sandbox()), _prepare, warm)
