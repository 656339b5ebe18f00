"""Texts spoken by the voices of this computer."""

from __future__ import annotations

import json
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Lock

from desktop.domain.errors import EnfaceError
from desktop.domain.reasons import SystemWords
from desktop.domain.sound.errors import NoSpeech, NoVoice, SpeechFails
from desktop.domain.sound.speech import Speech, SpokenWord
from desktop.services.speaking.voices import Voices
from desktop.support import syslibs
from desktop.support.job import Job
from desktop.support.process import Cause, Died, Process

_MODULE = "desktop.services.speaking.worker"
_STARTING = 20.0  # seconds in which the process takes the first request
_PATIENCE = 3.0  # seconds for a sentence, once it has started
_PATIENCE_FOR_VOICES = 60.0  # Piper loads a voice, and computes for longer
LONGEST = 2000  # characters that are spoken at once


class Speaking:
    """Speaks by a process of its own, which is started when something is first spoken: a library
    that crashes or hangs costs a message. Any thread may call."""

    def __init__(self, voices: Voices | None = None) -> None:
        self._voices = voices or Voices()
        self._lock = Lock()
        self._process: Process | None = None
        self._inbox: SimpleQueue[bytes | None] = SimpleQueue()
        self._answered = False  # since it was started

    def speak(self, text: str, language: str, job: Job) -> Speech:
        """``text`` (up to `LONGEST` characters) in ``language`` (BCP 47), by a Piper voice where
        there is one, else by eSpeak NG.

        Raises `NoSpeech`, `NoVoice`, `SpeechFails`, and `Cancelled` where ``job`` is stopped.
        """
        voice = self._voices.best(language)
        path = str(voice.path) if voice is not None else ""
        with self._lock:
            job.check()
            try:
                return self._ask({"text": text[:LONGEST], "language": language, "voice": path})
            except Died as death:
                self._end()
                raise SpeechFails(reason=SystemWords(death.reason)) from death

    def close(self) -> None:
        """End the process, also one that is speaking."""
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._end()

    def _ask(self, request: dict[str, str]) -> Speech:
        process = self._running()
        process.send(json.dumps(request).encode("utf-8", "replace"))
        least = _PATIENCE if self._answered else _STARTING
        patience = _PATIENCE_FOR_VOICES if request["voice"] else least
        answer = json.loads(self._next(process, patience))
        if "error" in answer:
            raise _error(answer["error"], request["language"])
        words = tuple(SpokenWord(*word) for word in answer["words"])
        return Speech(self._next(process, _STARTING), words)

    def _running(self) -> Process:
        if self._process is None or not self._process.alive:
            self._end()
            self._inbox, self._answered = SimpleQueue(), False
            self._process = Process(_MODULE, self._inbox.put, [str(self._voices.folder)])
        return self._process

    def _next(self, process: Process, patience: float) -> bytes:
        try:
            payload = self._inbox.get(timeout=patience)
        except Empty:
            process.kill(Cause.HUNG)
            payload = None
        if payload is None:
            raise process.death()
        self._answered = True
        return payload

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            with suppress(OSError):
                process.close()


def _error(name: str, language: str) -> EnfaceError:
    if name == "language":
        return NoVoice(language=language)
    return NoSpeech(command=syslibs.command(syslibs.SPEECH))
