"""A recording to a transcript of what is said in it."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.sound.errors import NobodySpeaks
from desktop.domain.steps.times import SetRecording
from desktop.domain.transcript import Transcript
from desktop.listening.client import Opened, listen
from desktop.listening.heard import Word
from desktop.listening.models import Model
from desktop.listening.transcript import transcript_of
from desktop.services.listening.models import Models
from desktop.support.files import digest
from desktop.support.job import Job


@dataclass(frozen=True, slots=True)
class Transcribed:
    """What was understood so far: ``done`` seconds of ``duration``; ``whole``: it is all."""

    transcript: Transcript
    done: float
    duration: float
    whole: bool = False


def transcribe(
    recording: Path, language: str, job: Job, *, model: Model | None = None
) -> Generator[Transcribed, None, None]:
    """What is said in ``recording`` in ``language`` ("": the model finds out): first nothing, once
    the recording is open; then what is known after each half minute; at last all, with ``whole``.
    ``model`` None is the best there is.

    Raises `Cancelled`, `NoRecognition`, `NobodySpeaks`, and as
    `desktop.listening.client.listen`.
    """
    model = model or Models().best(language)
    spoken = language or ("" if model.many else model.languages[0])
    words, done, duration = list[Word](), 0.0, 0.0
    for answer in listen(recording, model, spoken, job):
        if isinstance(answer, Opened):
            duration = answer.duration
        else:
            words += answer.words
            done = answer.end
            spoken = spoken or answer.language
            job.report(int(done), max(1, int(max(done, duration))))
        yield Transcribed(transcript_of(words, spoken, model.name), done, duration)
    if not words:
        raise NobodySpeaks(name=recording.name)
    yield Transcribed(transcript_of(words, spoken, model.name), done, duration, whole=True)


def document_of(transcript: Transcript, recording: Path) -> Document:
    """A document of what was heard in ``recording``, which lies beside it. What a person does to it
    is kept in memory alone. Raises OSError."""
    path = str(recording.absolute())
    document = Document(
        transcript, DocumentId(digest(recording), path), InMemory(), name=recording.name
    )
    document.do_unkept(SetRecording(path))
    return document
