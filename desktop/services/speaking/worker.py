"""The process that speaks: ``python -m desktop.services.speaking.worker``. It uses no network, and
reads none of the person's files.

Asked by a frame of JSON, ``{"text": "...", "language": "pt"}``, it answers with one, ``{"words":
[[MILLISECONDS, START, END], ...]}``, and a frame that is a WAV file; or with one alone, ``{"error":
"library"}`` where nothing is installed that speaks, ``{"error": "language"}`` where nothing speaks
this language.
"""

from __future__ import annotations

import json

from desktop.speech.espeak import Espeak, MissingLibrary, UnknownLanguage
from desktop.support.bounds import bound_memory
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_MEMORY = 1_000_000_000  # bytes


def _work(connection: Connection) -> None:
    bound_memory(_MEMORY)
    confine()
    espeak: Espeak | None = None
    while True:
        request = json.loads(connection.receive())
        try:
            espeak = espeak or Espeak()
            speech = espeak.speak(request["text"], request["language"])
        except MissingLibrary:
            connection.send(b'{"error": "library"}')
        except UnknownLanguage:
            connection.send(b'{"error": "language"}')
        else:
            words = [[word.at, word.start, word.end] for word in speech.words]
            connection.send(json.dumps({"words": words}).encode())
            connection.send(speech.wav)


if __name__ == "__main__":
    serve(_work)
