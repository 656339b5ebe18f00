"""Azure: batch transcription and fast transcription."""

from __future__ import annotations

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, label_of
from desktop.formats.subtitles.cues import Cue

_PHRASES = ("recognizedPhrases", "phrases")
_UNITS = (("InTicks", 10_000_000), ("Milliseconds", 1000))  # a tick is 100 ns


class Azure(Vendor):
    """``recognizedPhrases`` (batch) with the best of ``nBest``, or ``phrases`` (fast)."""

    title = "Azure"
    recognises = True

    def matches(self, data: object) -> bool:
        """By its lists of phrases beside ``combined...``."""
        fields = mapping(data)
        combined = any(key.startswith("combined") for key in fields)
        return combined and any(mappings(fields.get(key)) for key in _PHRASES)

    def read(self, data: object) -> Reading:
        """A cue a phrase, in the order of time (channels follow each other in the file)."""
        fields = mapping(data)
        phrases = next(mappings(fields[key]) for key in _PHRASES if mappings(fields.get(key)))
        cues = [_cue(item) for item in phrases]
        cues.sort(key=lambda cue: cue.start or 0.0)
        languages = {string(item.get("locale")) for item in phrases}
        return Reading(cues, language=languages.pop() if len(languages) == 1 else None)


def _cue(item: dict[str, object]) -> Cue:
    best = next(iter(mappings(item.get("nBest"))), {})
    text = string(item.get("text")) or string(best.get("display")) or string(best.get("lexical"))
    start, length = _time(item, "offset"), _time(item, "duration")
    end = start + length if start is not None and length is not None else None
    return Cue(text or "", start, end, label_of(item.get("speaker")))


def _time(item: dict[str, object], name: str) -> float | None:
    for unit, parts in _UNITS:
        time = seconds(item.get(name + unit))
        if time is not None:
            return time / parts
    return None
