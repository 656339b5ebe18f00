"""The process that measures how difficult a text is: ``python -m
desktop.services.studying.measuring``. It may use no network and no files but the program's own.

Asked by a frame of JSON, ``{"texts": ["..."], "language": "en", "knowledge": {"word": "known"},
"names": ["..."]}``, it answers ``{"level": "easy", "known": 0.4}``; the level is null where it
cannot be told. It is a process because basic forms take 20 to 50 MB of memory, and most persons
never look a word up.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress

from desktop.domain.languages.lemmas import Lemmas
from desktop.domain.studying.saved_words import Knowledge
from desktop.services.studying.difficulty import level
from desktop.services.studying.vocabulary import vocabulary
from desktop.support.bounds import bound_memory
from desktop.support.job import Job
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_MEMORY = 1_000_000_000  # bytes
_POLITE = 10  # what the person does goes first


def _work(connection: Connection) -> None:
    with suppress(AttributeError, OSError):  # where the system knows no niceness
        os.nice(_POLITE)
    bound_memory(_MEMORY)
    confine()
    request = json.loads(connection.receive())
    connection.end_with_asker()
    knowledge = {key: Knowledge(state) for key, state in request["knowledge"].items()}
    texts = enumerate(request["texts"])
    code, names = request["language"], request["names"]
    words = vocabulary(texts, code, Lemmas(), knowledge, Job(), names)
    share_known = words.known / words.total if words.total else 0.0
    connection.send(json.dumps({"level": level(words), "known": share_known}).encode())


if __name__ == "__main__":
    serve(_work)
