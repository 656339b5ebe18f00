"""OpenAI Whisper and its kin: whisper-timestamped, faster-whisper, WhisperX, whisper.cpp."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue


class Whisper(Vendor):
    """``segments`` with ``text`` and times, or ``chunks`` (Transformers) or ``transcription``
    (whisper.cpp). WhisperX names a speaker for each segment, and for each word: where words of two
    speakers share a segment, the words decide."""

    title = "Whisper"
    recognises = True

    def matches(self, data: object) -> bool:
        """By the keys of its first segment."""
        first = next(iter(_segments(data)), {})
        timed = {"start", "timestamp", "offsets", "timestamps"} & first.keys()
        return string(first.get("text")) is not None and bool(timed)

    def read(self, data: object) -> Reading:
        """One cue a segment."""
        fields = mapping(data)
        language = string(fields.get("language")) or string(
            mapping(fields.get("result")).get("language")
        )
        cues = [cue for segment in _segments(data) for cue in _cues(segment)]
        language = language if language and len(language) <= 3 else None
        return Reading(cues, language=language, model=_model(fields))


def _model(fields: dict[str, object]) -> str:
    """The file of the model, of which whisper.cpp tells, else its name or size."""
    path = string(mapping(fields.get("params")).get("model")) or ""
    file = re.split(r"[/\\]", path)[-1].removesuffix(".bin")
    size = string(mapping(fields.get("model")).get("type"))
    return file or string(fields.get("model")) or (f"whisper-{size}" if size else "")


def _segments(data: object) -> list[dict[str, object]]:
    if isinstance(data, list):
        return mappings(data)
    fields = mapping(data)
    keys = ("segments", "chunks", "transcription", "word_segments")
    return next((items for key in keys if (items := mappings(fields.get(key)))), [])


def _cues(segment: dict[str, object]) -> Iterator[Cue]:
    text = string(segment.get("text")) or ""
    label = label_of(segment.get("speaker"))
    words = list(_words(segment.get("words"), label))
    whole = "".join("".join(word.text for word in words).split()) == "".join(text.split())
    if whole and len({word.label for word in words}) > 1:
        yield from sentences(words)
        return
    start, end = _times(segment)
    yield Cue(text, start, end, label)


def _words(value: object, label: str | None) -> Iterator[Word]:
    for item in mappings(value):
        text = string(item.get("word")) or string(item.get("text")) or ""
        start, end = _times(item)
        label = label_of(item.get("speaker")) or label
        yield Word(text.strip(), start, end, label)


def _times(item: dict[str, object]) -> tuple[float | None, float | None]:
    pair = item.get("timestamp")
    if isinstance(pair, list) and len(pair) == 2:
        return seconds(pair[0]), seconds(pair[1])
    offsets = mapping(item.get("offsets"))
    if offsets:
        start, end = seconds(offsets.get("from")), seconds(offsets.get("to"))
        return start and start / 1000, end and end / 1000
    return seconds(item.get("start")), seconds(item.get("end"))
