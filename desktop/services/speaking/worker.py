"""The process that speaks: ``python -m desktop.services.speaking.worker VOICES``. It uses no
network, and reads none of the person's files but the Piper voices in the folder VOICES.

Asked by a frame of JSON, ``{"text": "...", "language": "pt", "voice": "..."}`` (the path of a Piper
voice, "": eSpeak NG), it answers with one, ``{"words":
[[MILLISECONDS, START, END], ...]}``, and a frame that is a WAV file; or with one alone, ``{"error":
"library"}`` where nothing is installed that speaks, ``{"error": "language"}`` where nothing speaks
this language.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

from desktop.domain.sound.speech import Speech
from desktop.speech.espeak import Espeak, MissingLibrary, UnknownLanguage
from desktop.support.bounds import bound_memory
from desktop.support.sandbox import confine
from desktop.support.serving import Connection, serve

_MEMORY = 2_000_000_000  # bytes


def _work(connection: Connection) -> None:
    bound_memory(_MEMORY)
    confine(read=[Path(sys.argv[1])])
    voice, path = None, ""
    while True:
        request = json.loads(connection.receive())
        try:
            if voice is None or request["voice"] != path:
                voice, path = None, request["voice"]
                voice = _piper(path) if path else Espeak().speak
            speech = voice(request["text"], request["language"])
        except MissingLibrary:
            connection.send(b'{"error": "library"}')
        except UnknownLanguage:
            connection.send(b'{"error": "language"}')
        else:
            words = [[word.at, word.start, word.end] for word in speech.words]
            connection.send(json.dumps({"words": words}).encode())
            connection.send(speech.wav)


def _piper(path: str) -> Callable[[str, str], Speech]:
    from desktop.speech.piper import Piper

    piper = Piper(Path(path))
    return lambda text, _language: piper.speak(text)


if __name__ == "__main__":
    serve(_work)
