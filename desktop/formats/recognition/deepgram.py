"""Deepgram."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.formats.recognition.jsontext import mapping, mappings, seconds, string
from desktop.formats.recognition.vendor import Reading, Vendor, Word, label_of, sentences
from desktop.formats.subtitles.cues import Cue


class Deepgram(Vendor):
    """``results.channels``: the words of each channel's best alternative, with their punctuation.
    Several channels come in the order of time, one speaker each unless the words name more."""

    title = "Deepgram"
    recognises = True

    def matches(self, data: object) -> bool:
        """By ``results.channels``, or ``results.utterances`` alone."""
        results = mapping(mapping(data).get("results"))
        return bool(mappings(results.get("channels")) or mappings(results.get("utterances")))

    def read(self, data: object) -> Reading:
        """A cue a sentence."""
        results = mapping(mapping(data).get("results"))
        channels = mappings(results.get("channels"))
        cues: list[Cue] = []
        for number, channel in enumerate(channels, 1):
            label = f"Channel {number}" if len(channels) > 1 else None
            cues += _channel(channel, label)
        if all(cue.start is None for cue in cues) and mappings(results.get("utterances")):
            cues = [_utterance(item) for item in mappings(results.get("utterances"))]
        if len(channels) > 1:
            cues.sort(key=lambda cue: cue.start or 0.0)
        detected = string(next(iter(channels), {}).get("detected_language"))
        models = mapping(mapping(mapping(data).get("metadata")).get("model_info")).values()
        names = (string(mapping(about).get("name")) for about in models)
        return Reading(cues, language=detected, model=next(filter(None, names), ""))


def _channel(channel: dict[str, object], label: str | None) -> list[Cue]:
    best = next(iter(mappings(channel.get("alternatives"))), {})
    words = list(_words(best.get("words"), label))
    if words:
        return sentences(words)
    return [Cue(string(best.get("transcript")) or "", label=label)]


def _words(value: object, label: str | None) -> Iterator[Word]:
    for item in mappings(value):
        text = string(item.get("punctuated_word")) or string(item.get("word")) or ""
        speaker = label_of(item.get("speaker"))
        if speaker is not None and label is not None:
            speaker = f"{label}, speaker {speaker}"
        yield Word(text, seconds(item.get("start")), seconds(item.get("end")), speaker or label)


def _utterance(item: dict[str, object]) -> Cue:
    text = string(item.get("transcript")) or ""
    label = label_of(item.get("speaker"))
    return Cue(text, seconds(item.get("start")), seconds(item.get("end")), label)
