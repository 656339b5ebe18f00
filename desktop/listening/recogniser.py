"""Speech to words with their times, by a Whisper model that CTranslate2 runs (`faster_whisper`).

Sources: Radford et al., "Robust Speech Recognition via Large-Scale Weak Supervision" (2022); the
model that tells speech from silence is Silero VAD, which comes with `faster_whisper`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from desktop.domain.errors import PackBroken
from desktop.domain.reasons import Fault
from desktop.listening.heard import Piece, Word
from desktop.listening.sound import RATE, Samples

_LONGEST = 29 * RATE  # samples of a piece: the model hears half a minute at a time
_SHORTEST = 14 * RATE  # where a piece may be cut
_PAUSE = 150  # milliseconds of silence at which speech may be cut
_FRAME = RATE // 20  # samples over which loudness is measured
_TEMPERATURES = (0.0, 0.4, 0.8)  # the next one where the words repeat themselves or are unsure
_NEAR = 0.4  # seconds: so far from speech a word may be
_EARLY = 0.8  # seconds: so much earlier than its word speech may begin
_SLACK = 0.05  # seconds
_LOOP = 3  # times that words come in a row before they are taken for a loop
_LOOPED = 8  # words at most that loop


class Recogniser:
    """The model in ``folder``. Raises `PackBroken`."""

    def __init__(self, folder: Path, threads: int) -> None:
        os.environ["HF_HUB_OFFLINE"] = "1"
        from faster_whisper import WhisperModel
        from faster_whisper.vad import VadOptions, get_speech_timestamps

        try:
            self._model = WhisperModel(
                str(folder),
                device="cpu",
                compute_type="int8",
                cpu_threads=threads,
                local_files_only=True,
            )
        except MemoryError:
            raise
        except Exception as error:  # the library has its own kinds for a broken file
            raise PackBroken(name=folder.name, reason=Fault.UNREADABLE_FILES) from error
        self._speech_in = get_speech_timestamps
        self._vad = VadOptions(min_silence_duration_ms=_PAUSE, speech_pad_ms=30)

    def pieces(self, blocks: Iterator[tuple[float, Samples]], language: str) -> Iterator[Piece]:
        """What is said in the sound that comes in ``blocks``, piece by piece: each is cut where
        nobody speaks. ``language``: "" where the model is to find out."""
        rest, begins = np.zeros(0, np.float32), 0.0
        for starts, samples in blocks:
            begins = starts if not len(rest) else begins
            rest = np.concatenate([rest, samples])
            while len(rest) > _LONGEST:
                speech = self._speech(rest[:_LONGEST])
                cut = _cut(rest[:_LONGEST], speech)
                piece = self._piece(rest[:cut], begins, _within(speech, cut), language)
                yield piece
                language = piece.language if piece.words else language
                rest, begins = rest[cut:], begins + cut / RATE
        if len(rest):
            yield self._piece(rest, begins, self._speech(rest), language)

    def _speech(self, samples: Samples) -> list[tuple[int, int]]:
        """Where somebody speaks, in samples."""
        spoken: list[dict[str, Any]] = self._speech_in(samples, self._vad)
        return [(int(each["start"]), int(each["end"])) for each in spoken]

    def _piece(
        self, samples: Samples, begins: float, speech: list[tuple[int, int]], language: str
    ) -> Piece:
        end = begins + len(samples) / RATE
        if not speech:
            return Piece(begins, end, language=language)
        segments, about = self._model.transcribe(
            samples,
            language=language or None,
            beam_size=1,
            temperature=_TEMPERATURES,
            condition_on_previous_text=False,
            word_timestamps=True,
            without_timestamps=True,
        )
        words = [
            Word(begins + float(w.start), begins + float(w.end), float(w.probability), w.word)
            for segment in segments
            for w in segment.words or ()
        ]
        spans = [(begins + a / RATE - _NEAR, begins + b / RATE + _NEAR) for a, b in speech]
        near = [word for word in words if any(_meets(word, span) for span in spans)]
        onsets = [begins + start / RATE for start, _ in speech]
        heard = tuple(at_onsets(without_loops(near), onsets))
        return Piece(begins, end, heard, str(about.language))


def at_onsets(words: list[Word], onsets: list[float]) -> list[Word]:
    """``words``, of which those that follow a silence begin where it ends: the model often has them
    begin too early, or too late."""
    moved, before = list[Word](), 0.0
    for word in words:
        near = [
            onset
            for onset in onsets
            if max(before - _SLACK, word.start - _EARLY) <= onset <= word.end - _SLACK
        ]
        start = min(near, key=lambda onset: abs(onset - word.start)) if near else word.start
        moved.append(replace(word, start=start))
        before = word.end
    return moved


def without_loops(words: list[Word]) -> list[Word]:
    """``words`` without what a model says again and again: once is enough."""
    kept: list[Word] = []
    at = 0
    while at < len(words):
        size = _loop(words, at)
        kept += words[at : at + max(size, 1)]
        step = max(size, 1)
        following = at + step
        while size and _same(words, at, following, size):
            following += size
        at = following
    return kept


def _loop(words: list[Word], at: int) -> int:
    """How many words loop from ``at`` on; 0 where none do."""
    for size in range(1, _LOOPED + 1):
        times = _LOOP if size > 1 else _LOOP + 1  # "No, no, no!" is said
        if all(_same(words, at, at + n * size, size) for n in range(1, times)):
            return size
    return 0


def _same(words: list[Word], first: int, second: int, size: int) -> bool:
    if second + size > len(words):
        return False
    return all(
        words[first + n].text.strip().casefold() == words[second + n].text.strip().casefold()
        for n in range(size)
    )


def _meets(word: Word, span: tuple[float, float]) -> bool:
    return word.end >= span[0] and word.start <= span[1]


def _cut(samples: Samples, speech: list[tuple[int, int]]) -> int:
    """The best place to cut: in the middle of the longest silence of the later half, else where it
    is least loud."""
    edges = [0, *(edge for span in speech for edge in span), len(samples)]
    silences = [
        (min(b, len(samples)) - max(a, _SHORTEST), (max(a, _SHORTEST) + b) // 2)
        for a, b in zip(edges[::2], edges[1::2], strict=True)
        if b > _SHORTEST
    ]
    length, middle = max(silences, default=(0, 0))
    if length > 0:
        return middle
    later = samples[_SHORTEST:]
    frames = later[: len(later) // _FRAME * _FRAME].reshape(-1, _FRAME)
    return _SHORTEST + int(np.argmin(np.square(frames).sum(axis=1))) * _FRAME + _FRAME // 2


def _within(speech: list[tuple[int, int]], end: int) -> list[tuple[int, int]]:
    return [(a, min(b, end)) for a, b in speech if a < end]
